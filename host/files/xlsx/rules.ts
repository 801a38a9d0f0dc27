import { printArea } from "../../core/workbook/a1";
import type { AreaData, CellStyle, RuleData } from "../../core/workbook/data";
import { child, children, type Element } from "../xml";
import { areasOf } from "./area";
import type { ColorReader } from "./color";
import { formulaText } from "./formula";
import { ruleStyle } from "./looks";
import { OPERATORS } from "./operators";

/** Rules on text or blanks, by their type. */
export const WORDED: Record<string, string> = {
	containsText: "TEXT_CONTAINS",
	notContainsText: "TEXT_DOES_NOT_CONTAIN",
	beginsWith: "TEXT_STARTS_WITH",
	endsWith: "TEXT_ENDS_WITH",
	containsBlanks: "CELL_EMPTY",
	notContainsBlanks: "CELL_NOT_EMPTY",
};

/** Names of gradient points in `SpreadsheetApp.InterpolationType`. */
const POINTS: Record<string, string> = {
	min: "MIN",
	max: "MAX",
	num: "NUMBER",
	percent: "PERCENT",
	percentile: "PERCENTILE",
};

export interface RuleNeeds {
	color: ColorReader;
	/** Looks of rules by number. */
	looks: readonly CellStyle[];
}

/** The rules of a sheet in the order in which they are tried; `lose` is told of each that Sheets has not. */
export function rulesOf(
	blocks: readonly Element[],
	needs: RuleNeeds,
	lose: () => void,
): RuleData[] {
	return blocks
		.flatMap((block) => {
			const ref = block.attributes.sqref ?? child(block, "sqref")?.text;
			return children(block, "cfRule").map((rule) => ({ ref, rule }));
		})
		.sort((one, other) => priority(one.rule) - priority(other.rule))
		.flatMap(({ ref, rule }) => {
			const read = ruleOf(areasOf(ref), rule, needs);
			if (!read) lose();
			return read ?? [];
		});
}

function priority({ attributes }: Element): number {
	return Number(attributes.priority ?? 0);
}

function ruleOf(
	areas: AreaData[],
	rule: Element,
	{ color, looks }: RuleNeeds,
): RuleData | undefined {
	const [first] = areas;
	if (!first) return undefined;
	const { type = "", dxfId } = rule.attributes;
	if (type === "colorScale") return gradient(areas, rule, color);
	const condition =
		type === "cellIs" ? comparison(first, rule) : conditionOf(areas, rule);
	if (!condition) return undefined;
	const own = child(rule, "dxf");
	const style = own ? ruleStyle(own, color) : looks[Number(dxfId)];
	return { areas, ...condition, style: style ?? {} };
}

type Condition = Pick<RuleData, "formula" | "criterion">;

function conditionOf(
	areas: readonly AreaData[],
	rule: Element,
): Condition | undefined {
	const { type = "", text } = rule.attributes;
	const criterion = WORDED[type];
	if (criterion && (text !== undefined || /Blanks$/.test(type)))
		return {
			criterion: { type: criterion, args: text === undefined ? [] : [text] },
		};
	if (/^(duplicate|unique)Values$/.test(type)) return repeated(areas, type);
	const [formula] = formulasOf(rule);
	// A ranking may carry a formula too, but not one that says which cells it means.
	return formula === undefined || type === "top10" || type === "aboveAverage"
		? undefined
		: custom(formula);
}

function custom(formula: string): Condition | undefined {
	const text = formulaText(formula);
	return text === undefined ? undefined : { formula: text };
}

function repeated(
	areas: readonly AreaData[],
	type: string,
): Condition | undefined {
	const [area] = areas;
	if (!area || areas.length > 1) return undefined;
	const whole = printArea(area).replace(/[A-Z]+|\d+/g, (part) => `$${part}`);
	const count = `COUNTIF(${whole},${addressOf(area)})`;
	return { formula: `=${count}${type === "uniqueValues" ? "=1" : ">1"}` };
}

function comparison(area: AreaData, rule: Element): Condition | undefined {
	const operator = OPERATORS[rule.attributes.operator ?? ""];
	const formulas = formulasOf(rule);
	const [low, high] = formulas;
	if (!operator || low === undefined) return undefined;
	const { number, sign } = operator;
	const numbers = formulas.map((formula) => Number(formula.trim() || "?"));
	if (numbers.every(Number.isFinite))
		return { criterion: { type: `NUMBER_${number}`, args: numbers } };
	const word = /^"((?:[^"]|"")*)"$/.exec(low)?.[1];
	if (sign === "=" && word)
		return {
			criterion: { type: "TEXT_EQUAL_TO", args: [word.replace(/""/g, '"')] },
		};
	const address = addressOf(area);
	if (sign) return custom(`${address}${sign}${low}`);
	const inside = `AND(${address}>=${low},${address}<=${high})`;
	return custom(number === "BETWEEN" ? inside : `NOT(${inside})`);
}

function gradient(
	areas: AreaData[],
	rule: Element,
	color: ColorReader,
): RuleData | undefined {
	const scale = child(rule, "colorScale");
	const colors = children(scale, "color");
	const bounds = children(scale, "cfvo");
	const points = bounds.flatMap(({ attributes }, index) => {
		const type = POINTS[attributes.type ?? ""];
		const { val = "" } = attributes;
		if (!type || (type !== "MIN" && type !== "MAX" && !Number.isFinite(+val)))
			return [];
		const value = type === "MIN" || type === "MAX" ? "" : val;
		return [{ color: color(colors[index]) ?? "#ffffff", type, value }];
	});
	return points.length === bounds.length && points.length > 1
		? { areas, gradient: points }
		: undefined;
}

/** In the extensions a formula is called `f`. */
function formulasOf(rule: Element): string[] {
	return rule.children
		.filter(({ name }) => name === "formula" || name === "f")
		.map(({ text }) => text);
}

function addressOf({ top, left }: AreaData): string {
	return printArea({ top, left, bottom: top, right: left });
}
