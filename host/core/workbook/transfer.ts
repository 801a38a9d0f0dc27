/** Copying and moving blocks of cells with what hangs on them. */
import {
	type Ast,
	printFormula,
	type Reference,
	translateFormula,
} from "../formula";
import { mapChildren } from "../formula/ast";
import {
	type Area,
	area as areaOf,
	columnsOf,
	covers,
	meet,
	rowsOf,
	without,
} from "./area";
import { blankCell, type Cell } from "./cell";
import type { SheetModel } from "./sheet";
import { rewriteFormulas } from "./structure";

/** Parts of a block that a paste takes along. */
export interface Parts {
	/** Formulas as formulas; with `values` instead, what they came to. */
	formulas?: boolean;
	values?: boolean;
	look?: boolean;
	borders?: boolean;
	notes?: boolean;
	validations?: boolean;
	rules?: boolean;
	merges?: boolean;
	widths?: boolean;
}

export const ALL_PARTS: Parts = {
	formulas: true,
	look: true,
	borders: true,
	notes: true,
	validations: true,
	rules: true,
	merges: true,
};

/** What stands in an area just now, line by line; later changes do not touch it. */
export function snapshot(sheet: SheetModel, area: Area): Cell[][] {
	const lines: Cell[][] = [];
	for (let row = area.top; row <= area.bottom; row++) {
		const line: Cell[] = [];
		for (let column = area.left; column <= area.right; column++)
			line.push({ ...(sheet.cell(row, column) ?? blankCell()) });
		lines.push(line);
	}
	return lines;
}

/** A cell as it stands after its block was copied so far: relative references go along. */
export function shifted(
	sheet: SheetModel,
	cell: Cell,
	down: number,
	right: number,
): Cell {
	const ast = cell.formula?.ast;
	if (!cell.formula) return cell;
	const { workbook } = sheet;
	if (!ast) return { ...cell, formula: workbook.formula(cell.formula.text) };
	const moved = translateFormula(ast, down, right);
	const text =
		moved === ast ? cell.formula.text : printFormula(moved, workbook.locale);
	return { ...cell, formula: workbook.formula(text) };
}

/** Where a block of this size goes when it is pasted into a selection: as often as it fits, at least once. */
export function tiles(area: Area, into: Area): Area[] {
	const rows = rowsOf(area);
	const columns = columnsOf(area);
	const down = Math.max(1, Math.floor(rowsOf(into) / rows));
	const across = Math.max(1, Math.floor(columnsOf(into) / columns));
	return Array.from({ length: down * across }, (_, index) =>
		areaOf(
			into.top + Math.floor(index / across) * rows,
			into.left + (index % across) * columns,
			rows,
			columns,
		),
	);
}

/** Copies a block so that its first cell comes to stand at `top`, `left` of the other sheet, which may be the same. */
export function copyBlock(
	from: SheetModel,
	area: Area,
	to: SheetModel,
	top: number,
	left: number,
	parts: Parts,
	transposed = false,
): void {
	const cells = snapshot(from, area);
	const results = cells.map((line, r) =>
		line.map((_, c) => from.workbook.value(from, area.top + r, area.left + c)),
	);
	const formats = cells.map((line, r) =>
		line.map((_, c) =>
			from.workbook.formatAt(from, area.top + r, area.left + c),
		),
	);
	const validations = from.validations.filter((one) => meet(one.area, area));
	cells.forEach((line, r) => {
		line.forEach((cell, c) => {
			const [row, column] = transposed
				? [top + c, left + r]
				: [top + r, left + c];
			const patch: Partial<Cell> = {};
			if (parts.formulas) {
				const { value, formula, runs } = shifted(
					to,
					cell,
					row - area.top - r,
					column - area.left - c,
				);
				Object.assign(patch, { value, formula, runs });
			}
			if (parts.values) {
				const value = results[r]?.[c] ?? null;
				Object.assign(patch, { value, formula: null, runs: cell.runs });
				if (!parts.look && !to.cell(row, column)?.format)
					patch.format = formats[r]?.[c] || null;
			}
			if (parts.look) {
				const borders = parts.borders
					? cell.style?.borders
					: to.cell(row, column)?.style?.borders;
				const { borders: _, ...rest } = cell.style ?? {};
				const style = borders ? { ...rest, borders } : rest;
				patch.style = Object.keys(style).length > 0 ? style : null;
				patch.format = cell.format;
			}
			if (parts.notes) patch.note = cell.note;
			if (Object.keys(patch).length > 0 && worthPutting(to, row, column, patch))
				to.put(row, column, patch);
		});
	});
	const target = transposed
		? areaOf(top, left, columnsOf(area), rowsOf(area))
		: areaOf(top, left, rowsOf(area), columnsOf(area));
	const placed = (part: Area): Area | null => {
		const shared = meet(part, area);
		return shared && placeIn(shared, area, target, transposed);
	};
	if (parts.validations) {
		to.setValidation(target, null);
		for (const one of validations) {
			const spot = placed(one.area);
			if (spot) to.setValidation(spot, one);
		}
	}
	if (parts.rules) copyRules(from, to, target, placed);
	if (parts.merges)
		for (const merge of from.merges.filter((one) => covers(area, one))) {
			const spot = placed(merge);
			if (spot) to.merge(spot);
		}
	if (parts.widths)
		for (let c = 0; c < columnsOf(area); c++) {
			const width = from.columnWidths.get(area.left + c);
			if (width !== undefined) to.setColumnWidth(left + c, width);
		}
}

/** A blank pasted onto nothing makes no cell. */
function worthPutting(
	sheet: SheetModel,
	row: number,
	column: number,
	patch: Partial<Cell>,
): boolean {
	return (
		sheet.cell(row, column) !== undefined ||
		Object.values(patch).some((value) => value !== null)
	);
}

function placeIn(
	part: Area,
	area: Area,
	target: Area,
	transposed: boolean,
): Area {
	const down = part.top - area.top;
	const right = part.left - area.left;
	return transposed
		? areaOf(
				target.top + right,
				target.left + down,
				columnsOf(part),
				rowsOf(part),
			)
		: areaOf(
				target.top + down,
				target.left + right,
				rowsOf(part),
				columnsOf(part),
			);
}

/** On one sheet a copied block joins the areas of its rules; on another it brings the rules along. */
function copyRules(
	from: SheetModel,
	to: SheetModel,
	target: Area,
	placed: (area: Area) => Area | null,
): void {
	const rules = from.rules.flatMap((rule) => {
		const areas = rule.areas.map(placed).filter((area) => area !== null);
		return areas.length > 0 ? [{ rule, areas }] : [];
	});
	if (rules.length === 0) return;
	if (from === to)
		to.setRules(
			to.rules.map((rule) => {
				const more = rules.find((one) => one.rule === rule)?.areas ?? [];
				const fresh = more.filter(
					(area) => !rule.areas.some((own) => covers(own, area)),
				);
				return { ...rule, areas: [...rule.areas, ...fresh] };
			}),
		);
	else {
		const kept = to.rules
			.map((rule) => ({
				...rule,
				areas: rule.areas.flatMap((area) => without(area, target)),
			}))
			.filter((rule) => rule.areas.length > 0);
		to.setRules([
			...kept,
			...rules.map(({ rule, areas }) => ({ ...rule, areas })),
		]);
	}
}

/**
 * Cuts a block out and puts it elsewhere. References to cells of the block, in formulas, names and charts, follow it; those in its
 * own formulas to cells outside keep pointing there.
 */
export function moveBlock(
	from: SheetModel,
	area: Area,
	to: SheetModel,
	top: number,
	left: number,
): void {
	const { workbook } = from;
	const down = top - area.top;
	const right = left - area.left;
	if (from === to && down === 0 && right === 0) return;
	const target = areaOf(top, left, rowsOf(area), columnsOf(area));
	workbook.batch(() => {
		const cells = snapshot(from, area);
		const validations = from.validations.flatMap((one) => {
			const shared = meet(one.area, area);
			return shared ? [{ ...one, area: shared }] : [];
		});
		const merges = from.merges.filter((one) => covers(area, one));
		wipe(from, area);
		wipe(to, target);
		follow(from, area, to, down, right);
		cells.forEach((line, r) => {
			line.forEach((cell, c) => {
				const formula = cell.formula;
				const ast =
					formula?.ast &&
					follows(formula.ast, from, area, to, down, right, true);
				const text =
					ast && ast !== formula?.ast
						? printFormula(ast, workbook.locale)
						: formula?.text;
				const patch = {
					...cell,
					formula: text === undefined ? null : workbook.formula(text),
				};
				if (Object.values(patch).some((value) => value !== null))
					to.put(top + r, left + c, patch);
			});
		});
		for (const one of validations)
			to.setValidation(offset(one.area, down, right), one);
		for (const merge of merges) to.merge(offset(merge, down, right));
		workbook.epoch++;
		to.changed("cells", target);
	});
}

function offset(area: Area, down: number, right: number): Area {
	return areaOf(
		area.top + down,
		area.left + right,
		rowsOf(area),
		columnsOf(area),
	);
}

function wipe(sheet: SheetModel, area: Area): void {
	for (const [row, column] of [...sheet.cellsIn(area)])
		sheet.put(row, column, blankCell());
	sheet.setValidation(area, null);
	sheet.breakApart(area);
}

/** Everything that refers to the block now refers to its new place. */
function follow(
	from: SheetModel,
	area: Area,
	to: SheetModel,
	down: number,
	right: number,
): void {
	const { workbook } = from;
	rewriteFormulas(workbook, (ast, home) =>
		follows(ast, from, area, to, down, right, home === from.name ? null : home),
	);
	workbook.names = workbook.names.map((entry) =>
		entry.sheetId === from.id && covers(area, entry.area)
			? { ...entry, sheetId: to.id, area: offset(entry.area, down, right) }
			: entry,
	);
	for (const sheet of workbook.sheets)
		sheet.charts = sheet.charts.map((chart) => ({
			...chart,
			ranges: chart.ranges.map((range) =>
				range.sheetId === from.id && covers(area, range)
					? { ...offset(range, down, right), sheetId: to.id }
					: range,
			),
		}));
}

/**
 * @param home name of the formula's sheet where that is not `from`, null where it is; true for a formula of the block itself, which
 * stands on `to` from now on
 */
function follows(
	ast: Ast,
	from: SheetModel,
	area: Area,
	to: SheetModel,
	down: number,
	right: number,
	home: string | null | true,
): Ast {
	if (ast.kind === "reference") {
		const { reference } = ast;
		const own = reference.sheet === null && (home === null || home === true);
		const isFrom =
			own || reference.sheet?.toLowerCase() === from.name.toLowerCase();
		if (!isFrom) return ast;
		const inside = lies(reference, area);
		const sheetName = inside
			? from === to
				? reference.sheet
				: home === true
					? null
					: to.name
			: own && home === true && from !== to
				? from.name
				: reference.sheet;
		if (!inside && sheetName === reference.sheet) return ast;
		const move = (bound: Reference["top"], by: number) =>
			bound && inside ? { ...bound, index: bound.index + by } : bound;
		return {
			kind: "reference",
			reference: {
				...reference,
				sheet: sheetName,
				top: move(reference.top, down),
				bottom: move(reference.bottom, down),
				left: move(reference.left, right),
				right: move(reference.right, right),
			},
		};
	}
	let changed = false;
	const mapped = mapChildren(ast, (child) => {
		const next = follows(child, from, area, to, down, right, home);
		changed ||= next !== child;
		return next;
	});
	return changed ? mapped : ast;
}

function lies({ top, left, bottom, right }: Reference, area: Area): boolean {
	if (!top || !left || !bottom || !right) return false;
	return covers(area, {
		top: top.index,
		left: left.index,
		bottom: bottom.index,
		right: right.index,
	});
}
