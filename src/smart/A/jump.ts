import { chineseNumber } from "../../text/common/chineseNumber";
import { daysGiven } from "../days-given";
import { finding } from "../finding";
import { textRule } from "../rule";
import type { Evidence, RulePage, Subject } from "../verdict";
import { evidenceOf, stated, textOf, wordsIn } from "../view";

/** A month: nothing that people run grows by an order of magnitude within it. */
const DAYS = 31;
const PERCENT = 300;
const FACTOR = 10;
const TIMES = 3;
const MILLION = 1e6;
const DAYS_TO_MASTER = 14;
const MULTIPLIED = /翻\s?(\d+|[兩二三四五六七八九十]+)\s?倍/;

/** A jump of an order of magnitude in days: +500 % in a month, from 10 to 1,000 in two weeks, a post nobody takes by next month, a craft mastered in days. */
export const jump = textRule("A/jump", "fault", (subject) => {
	const days = daysGiven(subject);
	if (days === null || days > DAYS) return [];
	const evidence = jumpIn(subject, days);
	return evidence ? [finding("A.jump", "fail", evidence, { days })] : [];
});

function jumpIn(subject: Subject, days: number): Evidence[] | null {
	const summit = wordsIn(subject, "SUMMIT");
	if (summit.length > 0) return summit;
	const change = stated(subject, "relativeChange");
	if (change && change.value >= PERCENT) return [evidenceOf(change)];
	return (
		multiplied(subject) ??
		manyfold(subject) ??
		crowd(subject) ??
		mastery(subject, days)
	);
}

/** A million people or things in days, from nowhere. */
function crowd(subject: Subject): Evidence[] | null {
	const from = stated(subject, "baseline");
	const gain = stated(subject, "absoluteChange") ?? stated(subject, "target");
	const unit = stated(subject, "unit")?.value ?? "";
	if (from || !gain || gain.value < MILLION || subject.scope === "row")
		return null;
	return /^(?:元|.{0,3}[$€£¥₹])/.test(unit) ? null : [evidenceOf(gain)];
}

/** To master a language or a craft within days. */
function mastery(subject: Subject, days: number): Evidence[] | null {
	const words = wordsIn(subject, "MASTERY");
	return days <= DAYS_TO_MASTER && words.length > 0 ? words : null;
}

function multiplied(subject: Subject): Evidence[] | null {
	for (const field of ["indicator", "goal"] as const) {
		const hit = MULTIPLIED.exec(textOf(subject, field));
		if (hit && (chineseNumber(hit[1] ?? "") ?? 0) >= TIMES)
			return [
				{ field, span: { start: hit.index, end: hit.index + hit[0].length } },
			];
	}
	return null;
}

function manyfold(subject: Subject): Evidence[] | null {
	const from = stated(subject, "baseline");
	const to = stated(subject, "target");
	const row = subject.scope === "row" ? subject.kpi : null;
	const low = row?.baseline ?? from?.value ?? 0;
	const high = row?.target ?? to?.value ?? 0;
	if (low <= 0 || high / low < FACTOR) return null;
	return from && to
		? [evidenceOf(from), evidenceOf(to)]
		: [{ field: "baseline" }, { field: "target" }];
}

export const page: RulePage = {
	looksFor: {
		en: "ten times as much, or four times as many percent, within a month; a summit by next week",
		"zh-TW": "一個月內變成十倍、成長百分之三百以上，或登上無人一步登天的位置",
	},
	why: {
		en: "What nobody believes nobody works for.",
		"zh-TW": "沒有人相信的目標，就沒有人會去做。",
	},
	bad: {
		en: "Grow users from 10 to 1,000 in two weeks",
		"zh-TW": "兩週內用戶從 10 人增加到 1,000 人",
	},
	good: {
		en: "Grow users from 10 to 15 in two weeks",
		"zh-TW": "兩週內用戶從 10 人增加到 15 人",
	},
};
