import { daysGiven } from "../days-given";
import { finding } from "../finding";
import { fixOf, replaced, wordingOf } from "../fixes";
import { textRule } from "../rule";
import type { Fix, RulePage, Subject } from "../verdict";
import { evidenceOf, type Located, quote, stated, wordsIn } from "../view";

/** Longer periods leave room to get there; what never ends can never be reached. */
const DAYS = 100;

/** None at all, within weeks, of what nobody can wholly prevent: `zero bugs for 90 days`. Severe failures may well be ruled out. */
export const perfection = textRule("A/perfection", "fault", (subject) => {
	const target = stated(subject, "target");
	const value =
		target?.value ?? (subject.scope === "row" ? subject.kpi.target : null);
	const failures = wordsIn(subject, "UNCONTROLLED");
	const days = daysGiven(subject);
	const severe = wordsIn(subject, "SEVERE").length > 0;
	const [first] = failures;
	const forEver = wordsIn(subject, "FOREVER").length > 0;
	if (value !== 0 || !first || (severe && !forEver)) return [];
	const endless = forEver || isOpen(subject);
	if (!endless && (days === null || days > DAYS)) return [];
	const evidence = [...(target ? [evidenceOf(target)] : []), ...failures];
	const values = { words: quote(subject, first), days: days ?? 0 };
	const fix = target ? boundedBy(subject, target) : null;
	const name = endless ? "A.perfection-for-ever" : "A.perfection";
	return [finding(name, "fail", evidence, values, fix)];
});

/** A text that names no end and no rhythm means for ever. */
function isOpen(subject: Subject): boolean {
	return (
		subject.scope === "text" &&
		!stated(subject, "due") &&
		!stated(subject, "cadence")
	);
}

/** An upper limit in place of zero. */
function boundedBy(
	subject: Subject,
	{ field, start, end }: Located<number>,
): Fix {
	const { atMost, holes } = wordingOf(subject);
	const text = subject.kpi[field];
	const unit = /%$|％$/.test(text.slice(start, end)) ? "%" : "";
	return fixOf({
		field,
		value: replaced(text, { start, end }, atMost(holes.limit + unit)),
	});
}

export const page: RulePage = {
	looksFor: {
		en: "none at all, within a hundred days, of failures that nobody can wholly prevent",
		"zh-TW": "一百天內完全沒有任何人都無法全面避免的失誤",
	},
	why: {
		en: "One report on the first day, and the goal is lost for good; people then stop reporting.",
		"zh-TW": "第一天只要有一件，目標就破了，之後大家就不再回報。",
	},
	bad: {
		en: "Zero customer complaints within 30 days",
		"zh-TW": "30 天內零客訴",
	},
	good: {
		en: "At most 3 customer complaints within 30 days",
		"zh-TW": "30 天內客訴不超過 3 件",
	},
};
