import { finding } from "../finding";
import { rowRule } from "../row";
import { evidenceOf, stated } from "../view";

/** The text names another target or unit than the cells, and the user cannot know which one holds. */
export const textAgainstTarget = rowRule("M/text-against-target", (subject) => {
	const { kpi } = subject;
	const target = stated(subject, "target");
	if (
		!target ||
		kpi.target === null ||
		target.value === kpi.target ||
		!sameScale(target.value, kpi.target)
	)
		return [];
	return [
		finding(
			"M.text-against-target",
			"warn",
			[evidenceOf(target), { field: "target" }],
			{ text: target.value, cell: kpi.target },
		),
	];
});

/** 95% against 0.95 or 120 萬 against 120 is a matter of scale, which reading the row reports. */
function sameScale(text: number, cell: number): boolean {
	if (cell === 0 || text === 0) return true;
	const ratio = text / cell;
	return !(Number.isInteger(Math.log10(ratio)) && ratio !== 1);
}
