import type { AreaData } from "../../../core/workbook/data";
import type { Rule } from "../../../core/workbook/parts";
import { escaped, tag } from "../../xml";
import { WORDED } from "../rules";
import { comparisonOf, conditionFormula, quoted, reference } from "./condition";
import { argb, type LooksWriter } from "./looks";

/** The rules of a sheet, the first to be tried first; `lose` is told of each that Excel cannot have. */
export function rulesXml(
	rules: readonly Rule[],
	locale: string,
	looks: LooksWriter,
	lose: () => void,
): string {
	return rules
		.map((rule, index) => {
			const [area] = rule.areas;
			const priority = index + 1;
			const content = area && ruleXml(rule, area, priority, locale, looks);
			if (!content) lose();
			const sqref = reference(rule.areas);
			return content ? tag("conditionalFormatting", { sqref }, content) : "";
		})
		.join("");
}

function ruleXml(
	{ condition, gradient, style }: Rule,
	area: AreaData,
	priority: number,
	locale: string,
	looks: LooksWriter,
): string | undefined {
	if (gradient)
		return tag("cfRule", { type: "colorScale", priority }, scaleXml(gradient));
	if (!condition) return undefined;
	const shared = { dxfId: looks.rule(style), priority };
	const comparison = comparisonOf(condition, locale);
	if (comparison?.kind === "NUMBER")
		return tag(
			"cfRule",
			{ type: "cellIs", ...shared, operator: comparison.operator },
			comparison.bounds.map(formulaXml),
		);
	const [word] = condition.args;
	if (condition.type === "TEXT_EQUAL_TO")
		return tag(
			"cfRule",
			{ type: "cellIs", ...shared, operator: "equal" },
			formulaXml(quoted(String(word))),
		);
	const formula = conditionFormula(condition, area, locale);
	if (formula === undefined) return undefined;
	const type = Object.keys(WORDED).find(
		(name) => WORDED[name] === condition.type,
	);
	const isText = condition.type.startsWith("TEXT_");
	return tag(
		"cfRule",
		{
			type: type ?? "expression",
			...shared,
			operator: type && isText ? operatorOf(type) : undefined,
			text: type && isText ? String(word) : undefined,
		},
		formulaXml(formula),
	);
}

/** Only this one is called otherwise as an operator (ECMA-376 part 1, 18.18.15). */
function operatorOf(type: string): string {
	return type === "notContainsText" ? "notContains" : type;
}

const POINTS: Record<string, string> = {
	MIN: "min",
	MAX: "max",
	NUMBER: "num",
	PERCENT: "percent",
	PERCENTILE: "percentile",
};

function scaleXml(points: NonNullable<Rule["gradient"]>): string {
	return tag(
		"colorScale",
		{},
		points.map(({ type, value }) =>
			tag("cfvo", { type: POINTS[type], val: value || undefined }),
		),
		points.map(({ color }) => tag("color", { rgb: argb(color) })),
	);
}

function formulaXml(formula: string): string {
	return tag("formula", {}, escaped(formula));
}
