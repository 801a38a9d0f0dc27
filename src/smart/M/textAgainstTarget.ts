import type { TextFacts } from "../../text/facts";
import { normalise } from "../../text/normalise";
import { finding } from "../finding";
import { rowRule } from "../row";
import { evidenceOf, stated } from "../view";

/** The text names another target than the cell, of the same unit, and the user cannot know which one holds. */
export const textAgainstTarget = rowRule("M/text-against-target", (subject) => {
	const { kpi } = subject;
	const target = stated(subject, "target");
	if (
		!target ||
		kpi.target === null ||
		names(subject.facts[target.field], kpi.target) ||
		!sameUnit(subject.facts[target.field], kpi.unit) ||
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

/** The text may hold other figures too (`within 30 days of a release, from 42 to 20`): one of them being the target is enough. */
function names({ quantities }: TextFacts, target: number): boolean {
	return quantities.some(
		({ value, high }) => value === target || high === target,
	);
}

/** Contracts above $50,000 are counted in contracts: a figure of another unit says nothing about the target. */
function sameUnit({ unit }: TextFacts, cell: string): boolean {
	const said = unit?.value ?? "";
	const fold = (text: string) => normalise(text).trim().toLowerCase();
	return said === "" || cell === "" || fold(said) === fold(cell);
}

/** 95% against 0.95 or 120 萬 against 120 is a matter of scale, which reading the row reports. */
function sameScale(text: number, cell: number): boolean {
	if (cell === 0 || text === 0) return true;
	const ratio = text / cell;
	return !(Number.isInteger(Math.log10(ratio)) && ratio !== 1);
}
