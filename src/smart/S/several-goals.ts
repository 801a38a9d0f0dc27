import type { Span, TextFacts } from "../../text/facts";
import { finding } from "../finding";
import { firstWish, furtherGoal } from "../metric";
import { cellRule } from "../rule";
import type { RulePage, Subject } from "../verdict";
import { textOf } from "../view";

/** One goal a row: two targets of different units, or two wishes with an object each, want two rows. */
export const severalGoals = cellRule("S/several-goals", "fault", (subject) => {
	const other = otherTarget(subject.facts.indicator) ?? otherWish(subject);
	if (!other) return [];
	const span = { start: other.start, end: other.end };
	return [finding("S.several-goals", "warn", [{ field: "indicator", span }])];
});

/** A time within which something is counted (within 30 days of a release) is no target beside the count. */
function otherTarget({
	target,
	unit,
	also,
	measuredTime,
}: TextFacts): Span | undefined {
	const isTime = ({ start, end }: Span) =>
		measuredTime && measuredTime.start <= start && end <= measuredTime.end;
	return also.find(
		(each) =>
			target &&
			each.unit !== "" &&
			each.unit !== (unit?.value ?? "") &&
			!isTime(each),
	);
}

function otherWish(subject: Subject): Span | null {
	const text = textOf(subject, "indicator");
	const first = firstWish(text);
	return first ? furtherGoal(text, first) : null;
}

export const page: RulePage = {
	looksFor: {
		en: "two targets of different units, or two wishes, in one indicator",
		"zh-TW": "一個指標裡有兩個單位不同的目標值，或兩個期望",
	},
	why: {
		en: "A row has one target cell, one status and one bar: the second target would be watched by nobody.",
		"zh-TW": "一列只有一個目標值、一個狀態、一條進度：第二個目標沒有人看得到。",
	},
	bad: {
		en: { indicator: "Open 3 stores and train 40 staff" },
		"zh-TW": { indicator: "開設 3 家門市並培訓 40 位員工" },
	},
	good: {
		en: { indicator: "Open 3 stores" },
		"zh-TW": { indicator: "開設 3 家門市" },
	},
};
