import { printArea } from "../../core/workbook/a1";
import type { AreaData, ValidationData } from "../../core/workbook/data";
import { child, type Element, isOn } from "../xml";
import { areaOf, areasOf } from "./area";
import { formulaText, movedFormula } from "./formula";
import { OPERATORS } from "./operators";

type Criterion = Pick<ValidationData, "type" | "args">;

/** The validations of a sheet, one an area; `lose` is told of each that Sheets has not. */
export function validationsOf(
	sheet: string,
	elements: readonly Element[],
	lose: () => void,
): ValidationData[] {
	return elements.flatMap((element) => {
		const areas = areasOf(
			element.attributes.sqref ?? child(element, "sqref")?.text,
		);
		const [origin] = areas;
		// A validation that allows everything only shows its help.
		if (!origin || (element.attributes.type ?? "none") === "none") return [];
		const criterion = criterionOf(sheet, element, origin);
		if (!criterion) lose();
		return criterion
			? areas.map((area) => ({
					area,
					...moved(criterion, origin, area),
					...mannerOf(element),
				}))
			: [];
	});
}

function mannerOf({
	attributes,
}: Element): Pick<ValidationData, "allowInvalid" | "help"> {
	const { showErrorMessage, errorStyle = "stop", error } = attributes;
	const { showInputMessage, prompt } = attributes;
	const refuses = isOn(showErrorMessage) && errorStyle === "stop";
	const help = (isOn(showInputMessage) && prompt) || (refuses && error);
	return { allowInvalid: !refuses, ...(help && { help }) };
}

function criterionOf(
	sheet: string,
	element: Element,
	origin: AreaData,
): Criterion | undefined {
	const { type = "", operator = "between" } = element.attributes;
	const bounds = ["formula1", "formula2"].flatMap((name) => {
		const formula = child(element, name);
		// In the extensions the formula lies one deeper.
		return formula ? [child(formula, "f")?.text ?? formula.text] : [];
	});
	const [low, high] = bounds;
	if (low === undefined) return undefined;
	if (type === "list") return listOf(sheet, low);
	if (type === "custom") return custom(low);
	if (!OPERATORS[operator]) return undefined;
	const { number, day, sign } = OPERATORS[operator];
	const cell = printArea({ ...origin, bottom: origin.top, right: origin.left });
	const holds = (value: string) => {
		if (sign) return `${value}${sign}${low}`;
		const inside = `AND(${value}>=${low},${value}<=${high})`;
		return number === "BETWEEN" ? inside : `NOT(${inside})`;
	};
	switch (type) {
		case "whole":
			return custom(
				`AND(ISNUMBER(${cell}),${cell}=INT(${cell}),${holds(cell)})`,
			);
		case "textLength":
			return custom(holds(`LEN(${cell})`));
		case "date":
			return day
				? { type: `DATE_${day}`, args: bounds.map(operand) }
				: custom(holds(cell));
		case "decimal":
		case "time":
			return { type: `NUMBER_${number}`, args: bounds.map(operand) };
		default:
			return undefined;
	}
}

function custom(formula: string): Criterion | undefined {
	const text = formulaText(formula);
	return text === undefined
		? undefined
		: { type: "CUSTOM_FORMULA", args: [text] };
}

function operand(bound: string): number | string {
	const number = Number(bound.trim() || "?");
	return Number.isFinite(number) ? number : `=${bound}`;
}

function listOf(sheet: string, source: string): Criterion | undefined {
	const words = /^"(.*)"$/s.exec(source)?.[1];
	if (words !== undefined) {
		const list = words
			.replaceAll('""', '"')
			.split(",")
			.map((word) => word.trim());
		return /^true,false$/i.test(list.join())
			? { type: "CHECKBOX", args: [] }
			: { type: "VALUE_IN_LIST", args: [list, true] };
	}
	const range = source.replace(/^=/, "");
	if (!areaOf(range.slice(range.lastIndexOf("!") + 1))) return undefined;
	const prefix = `'${sheet.replaceAll("'", "''")}'!`;
	return {
		type: "VALUE_IN_RANGE",
		args: [range.includes("!") ? range : `${prefix}${range}`, true],
	};
}

/** References of formulas are relative to the first cell of the first area. */
function moved(
	{ type, args }: Criterion,
	origin: AreaData,
	area: AreaData,
): Criterion {
	const [rows, columns] = [area.top - origin.top, area.left - origin.left];
	if (rows === 0 && columns === 0) return { type, args };
	return {
		type,
		args: args.map((arg) =>
			typeof arg === "string" && arg.startsWith("=")
				? movedFormula(arg, rows, columns)
				: arg,
		),
	};
}
