import { holds } from "./area";
import { meets } from "./criteria";
import type { CellStyle } from "./data";
import type { GradientPoint, Rule } from "./parts";
import type { SheetModel } from "./sheet";

/**
 * The look that the sheet's conditional-format rules give a cell, or null. For each property the first rule that holds decides, as in
 * Sheets.
 */
export function ruleLook(
	sheet: SheetModel,
	row: number,
	column: number,
): CellStyle | null {
	let look: CellStyle = {};
	for (const rule of sheet.rules) {
		if (!rule.areas.some((area) => holds(area, row, column))) continue;
		const given = lookOf(rule, sheet, row, column);
		look = { ...given, ...look };
	}
	return Object.keys(look).length > 0 ? look : null;
}

function lookOf(
	rule: Rule,
	sheet: SheetModel,
	row: number,
	column: number,
): CellStyle | null {
	const [first] = rule.areas;
	if (!first) return null;
	const origin = { row: first.top, column: first.left };
	if (rule.condition)
		return meets(rule.condition, sheet, row, column, origin)
			? rule.style
			: null;
	const value = sheet.workbook.value(sheet, row, column);
	return rule.gradient && typeof value === "number"
		? { background: shade(rule, rule.gradient, sheet, value) }
		: null;
}

function shade(
	rule: Rule,
	points: readonly GradientPoint[],
	sheet: SheetModel,
	value: number,
): string {
	const numbers = numbersIn(rule, sheet);
	const stops = points.map((point) => ({
		at: stopOf(point, numbers),
		color: point.color,
	}));
	for (let index = 1; index < stops.length; index++) {
		const low = stops[index - 1];
		const high = stops[index];
		if (!low || !high) break;
		if (value > high.at && index < stops.length - 1) continue;
		const share = high.at > low.at ? (value - low.at) / (high.at - low.at) : 1;
		return mix(low.color, high.color, Math.min(1, Math.max(0, share)));
	}
	return stops[0]?.color ?? "#ffffff";
}

function numbersIn(rule: Rule, sheet: SheetModel): number[] {
	const numbers: number[] = [];
	for (const area of rule.areas)
		for (const [row, column] of sheet.cellsIn(area)) {
			const value = sheet.workbook.value(sheet, row, column);
			if (typeof value === "number") numbers.push(value);
		}
	return numbers.sort((a, b) => a - b);
}

function stopOf(point: GradientPoint, numbers: readonly number[]): number {
	const least = numbers[0] ?? 0;
	const most = numbers[numbers.length - 1] ?? 0;
	const given = Number(point.value);
	switch (point.type) {
		case "MIN":
			return least;
		case "MAX":
			return most;
		case "PERCENT":
			return least + ((most - least) * given) / 100;
		case "PERCENTILE": {
			const position = ((numbers.length - 1) * given) / 100;
			const below = numbers[Math.floor(position)] ?? least;
			const above = numbers[Math.ceil(position)] ?? most;
			return below + (above - below) * (position - Math.floor(position));
		}
		default:
			return given;
	}
}

function mix(from: string, to: string, share: number): string {
	const channel = (at: number) => {
		const a = Number.parseInt(from.slice(at, at + 2), 16);
		const b = Number.parseInt(to.slice(at, at + 2), 16);
		return Math.round(a + (b - a) * share)
			.toString(16)
			.padStart(2, "0");
	};
	return `#${channel(1)}${channel(3)}${channel(5)}`;
}
