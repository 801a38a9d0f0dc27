import type { RuleData } from "../../core/workbook/data";
import { areasOf, firstAddress } from "./area";
import type { ColorReader, FileColor } from "./color";
import { formulaText } from "./formula";
import { type FileStyle, styleOf } from "./style";

/** A conditional-format rule as the xlsx library gives it. */
export interface FileRule {
	type: string;
	operator?: string;
	priority?: number;
	text?: string;
	formulae?: (string | number)[];
	style?: FileStyle;
	cfvo?: { type: string; value?: string | number }[];
	color?: FileColor[];
}

const COMPARISONS: Record<string, [criterion: string, sign: string]> = {
	equal: ["NUMBER_EQUAL_TO", "="],
	notEqual: ["NUMBER_NOT_EQUAL_TO", "<>"],
	greaterThan: ["NUMBER_GREATER_THAN", ">"],
	greaterThanOrEqual: ["NUMBER_GREATER_THAN_OR_EQUAL_TO", ">="],
	lessThan: ["NUMBER_LESS_THAN", "<"],
	lessThanOrEqual: ["NUMBER_LESS_THAN_OR_EQUAL_TO", "<="],
	between: ["NUMBER_BETWEEN", ""],
	notBetween: ["NUMBER_NOT_BETWEEN", ""],
};

/** Names of gradient points in `SpreadsheetApp.InterpolationType`. */
const POINTS: Record<string, string> = {
	min: "MIN",
	max: "MAX",
	num: "NUMBER",
	percent: "PERCENT",
	percentile: "PERCENTILE",
};

/** The rule on its areas; `undefined` for kinds that Sheets does not have (data bars, icons, top ten). */
export function ruleOf(
	reference: string,
	rule: FileRule,
	color: ColorReader,
): RuleData | undefined {
	const areas = areasOf(reference);
	const [area] = areas;
	if (!area) return undefined;
	if (rule.type === "colorScale") return gradient(areas, rule, color);
	const condition =
		rule.type === "cellIs"
			? comparison(firstAddress(area), rule)
			: customFormula(rule);
	if (!condition) return undefined;
	return {
		areas,
		...condition,
		style: styleOf(rule.style, color, { fillOfRule: true }),
	};
}

type Condition = Pick<RuleData, "formula" | "criterion">;

/** Rules on text or blanks carry the formula that they stand for; that is what is taken. */
function customFormula(rule: FileRule): Condition | undefined {
	const [formula] = rule.formulae ?? [];
	return formula === undefined || rule.type === "top10"
		? undefined
		: { formula: formulaText(String(formula)) };
}

function comparison(
	address: string,
	{ operator = "", formulae = [] }: FileRule,
): Condition | undefined {
	const [criterion, sign] = COMPARISONS[operator] ?? [];
	if (!criterion || formulae.length === 0) return undefined;
	const numbers = formulae.map(Number);
	if (numbers.every(Number.isFinite))
		return { criterion: { type: criterion, args: numbers } };
	const [low, high] = formulae;
	if (sign) return { formula: `=${address}${sign}${low}` };
	const inside = `AND(${address}>=${low},${address}<=${high})`;
	return {
		formula: operator === "between" ? `=${inside}` : `=NOT(${inside})`,
	};
}

function gradient(
	areas: RuleData["areas"],
	{ cfvo = [], color: colors = [] }: FileRule,
	color: ColorReader,
): RuleData | undefined {
	const points = cfvo.map(({ type, value }, index) => ({
		color: color(colors[index]) ?? "#ffffff",
		type: POINTS[type],
		value: value === undefined ? "" : String(value),
	}));
	const known = points.flatMap(({ type, ...point }) =>
		type ? [{ ...point, type }] : [],
	);
	return known.length === cfvo.length && known.length > 1
		? { areas, gradient: known }
		: undefined;
}
