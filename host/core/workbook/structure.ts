/** Inserting, deleting and moving whole rows and columns, with all that refers to them. */
import { type Ast, type StructureEdit, shiftFormula } from "../formula";
import { mapChildren } from "../formula/ast";
import type { Area } from "./area";
import {
	type AxisChange,
	movedArea,
	movedIndex,
	movedSpan,
	moveEntries,
	moveKeys,
} from "./axis";
import type { Formula } from "./formula";
import type { Criterion } from "./parts";
import { Rewriter } from "./rewrite";
import type { SheetModel } from "./sheet";
import type { Workbook } from "./workbook";

export function changeAxis(sheet: SheetModel, change: AxisChange): void {
	sheet.workbook.batch(() => {
		moveGrid(sheet, change);
		moveParts(sheet, change);
		moveNames(sheet, change);
		shiftFormulas(sheet, change);
		sheet.workbook.epoch++;
		sheet.changed("grid");
		sheet.changed("cells");
	});
}

function moveGrid(sheet: SheetModel, change: AxisChange): void {
	const growth =
		change.kind === "insert"
			? change.count
			: change.kind === "delete"
				? -change.count
				: 0;
	sheet.workbook.journal?.lines(sheet);
	if (change.axis === "row") {
		moveEntries(change, sheet.rows, []);
		// moveEntries fills with one and the same blank row; every row must be its own.
		if (change.kind === "insert")
			for (let row = change.at; row < change.at + change.count; row++)
				if (sheet.rows[row]) sheet.rows[row] = [];
		sheet.rowCount += growth;
		sheet.rowHeights = moveKeys(change, sheet.rowHeights);
		sheet.hiddenRows = movedSet(change, sheet.hiddenRows);
		sheet.frozenRows = movedFreeze(change, sheet.frozenRows);
	} else {
		for (const line of sheet.rows)
			if (line) moveEntries(change, line, undefined);
		sheet.columnCount += growth;
		sheet.columnWidths = moveKeys(change, sheet.columnWidths);
		sheet.hiddenColumns = movedSet(change, sheet.hiddenColumns);
		sheet.frozenColumns = movedFreeze(change, sheet.frozenColumns);
	}
	sheet.noteSpillers();
}

function movedSet(change: AxisChange, set: Set<number>): Set<number> {
	const moved = [...set].map((index) => movedIndex(change, index));
	return new Set(moved.filter((index) => index !== null));
}

/** Inserts and deletes inside the frozen part change its size; a move leaves it. */
function movedFreeze(change: AxisChange, frozen: number): number {
	if (change.kind === "move" || change.at >= frozen) return frozen;
	return change.kind === "insert"
		? frozen + change.count
		: frozen - Math.min(change.count, frozen - change.at);
}

function moveParts(sheet: SheetModel, change: AxisChange): void {
	const moved = (areas: readonly Area[]) =>
		areas
			.map((area) => movedArea(change, area))
			.filter((area) => area !== null);
	const { workbook } = sheet;
	sheet.merges = moved(sheet.merges);
	sheet.rules = sheet.rules
		.map((rule) => ({ ...rule, areas: moved(rule.areas) }))
		.filter((rule) => rule.areas.length > 0);
	sheet.validations = sheet.validations.flatMap((entry) =>
		moved([entry.area]).map((area) => ({ ...entry, area })),
	);
	sheet.protections = sheet.protections.flatMap((entry) => {
		const area = entry.area && movedArea(change, entry.area);
		return entry.area && !area
			? []
			: [{ ...entry, area, unprotected: moved(entry.unprotected) }];
	});
	if (sheet.filter) {
		const area = movedArea(change, sheet.filter.area);
		sheet.filter = area && {
			area,
			columns:
				change.axis === "column"
					? moveKeys(change, sheet.filter.columns)
					: sheet.filter.columns,
		};
	}
	sheet.slicers = sheet.slicers.flatMap((slicer) => {
		const area = movedArea(change, slicer.area);
		if (!area) return [];
		const anchor = movedAnchor(change, slicer.anchor);
		if (change.axis === "row" || slicer.column === null)
			return [{ ...slicer, area, anchor }];
		const column = movedIndex(change, slicer.area.left + slicer.column);
		return column === null
			? [{ ...slicer, area, anchor, column: null, filter: null }]
			: [{ ...slicer, area, anchor, column: column - area.left }];
	});
	sheet.bandings = sheet.bandings.flatMap((entry) =>
		moved([entry.area]).map((area) => ({ ...entry, area })),
	);
	sheet.groups = sheet.groups.flatMap((group) => {
		if (group.axis !== change.axis) return [group];
		const span = movedSpan(change, group.first, group.last);
		return span ? [{ ...group, first: span[0], last: span[1] }] : [];
	});
	for (const other of workbook.sheets)
		other.charts = other.charts.map((chart) => ({
			...chart,
			ranges: chart.ranges.flatMap((range) => {
				if (range.sheetId !== sheet.id) return [range];
				const area = movedArea(change, range);
				return area ? [{ ...area, sheetId: sheet.id }] : [];
			}),
			anchor:
				other === sheet ? movedAnchor(change, chart.anchor) : chart.anchor,
		}));
}

function movedAnchor(
	change: AxisChange,
	anchor: { row: number; column: number; dx: number; dy: number },
) {
	const index = anchor[change.axis];
	return { ...anchor, [change.axis]: movedIndex(change, index) ?? change.at };
}

function moveNames(sheet: SheetModel, change: AxisChange): void {
	const { workbook } = sheet;
	workbook.names = workbook.names.flatMap((entry) => {
		if (entry.sheetId !== sheet.id) return [entry];
		const area = movedArea(change, entry.area);
		return area ? [{ ...entry, area }] : [];
	});
	const kind = change.axis === "row" ? "ROW" : "COLUMN";
	workbook.metadata = workbook.metadata.flatMap((entry) => {
		const { place } = entry;
		if (place.kind !== kind || !("index" in place)) return [entry];
		if (place.sheetId !== sheet.id) return [entry];
		const index = movedIndex(change, place.index);
		return index === null ? [] : [{ ...entry, place: { ...place, index } }];
	});
}

function shiftFormulas(sheet: SheetModel, change: AxisChange): void {
	const axis = change.axis === "row" ? "rows" : "columns";
	if (change.kind === "move")
		rewriteFormulas(sheet.workbook, (ast, home) =>
			movedFormula(ast, change, sheet.name, home),
		);
	else editFormulas(sheet.workbook, { ...change, axis, sheet: sheet.name });
}

/** Carries a change of the workbook into all its formulas, those of rules and validations too. */
export function editFormulas(workbook: Workbook, edit: StructureEdit): void {
	rewriteFormulas(workbook, (ast, home) => shiftFormula(ast, edit, home));
}

/**
 * Changes every formula of the workbook, those of rules and validations too.
 * @param change gives the same tree back where nothing changes; `home` is the name of the formula's sheet
 */
export function rewriteFormulas(
	workbook: Workbook,
	change: (ast: Ast, home: string) => Ast,
): void {
	const rewriter = new Rewriter(workbook, change);
	const rewritten = (formula: Formula, home: string) =>
		rewriter.rewritten(formula, home);
	const criterion = (given: Criterion, home: string): Criterion => ({
		...given,
		args: given.args.map((arg) =>
			typeof arg === "string" && arg.startsWith("=")
				? rewritten(workbook.formula(arg), home).text
				: arg,
		),
	});
	for (const sheet of workbook.sheets) {
		for (const [row, column, cell] of sheet.cellsIn(sheet.whole)) {
			const formula = cell.formula && rewritten(cell.formula, sheet.name);
			if (formula === cell.formula) continue;
			workbook.journal?.cell(sheet, row, column);
			cell.formula = formula;
		}
		sheet.rules = sheet.rules.map((rule) =>
			rule.condition
				? { ...rule, condition: criterion(rule.condition, sheet.name) }
				: rule,
		);
		sheet.validations = sheet.validations.map((entry) => ({
			...entry,
			criterion: criterion(entry.criterion, sheet.name),
		}));
	}
}

/** References follow rows and columns that are moved. */
function movedFormula(
	ast: Ast,
	change: AxisChange,
	sheet: string,
	home: string,
): Ast {
	if (ast.kind === "reference") {
		const { reference } = ast;
		if ((reference.sheet ?? home).toLowerCase() !== sheet.toLowerCase())
			return ast;
		const [low, high] =
			change.axis === "row"
				? (["top", "bottom"] as const)
				: (["left", "right"] as const);
		const first = reference[low];
		const last = reference[high] ?? first;
		if (!first || !last) return ast;
		const span = movedSpan(change, first.index, last.index);
		if (!span || (span[0] === first.index && span[1] === last.index))
			return ast;
		return {
			kind: "reference",
			reference: {
				...reference,
				[low]: { ...first, index: span[0] },
				[high]: reference[high] && { ...last, index: span[1] },
			},
		};
	}
	let changed = false;
	const mapped = mapChildren(ast, (child) => {
		const next = movedFormula(child, change, sheet, home);
		changed ||= next !== child;
		return next;
	});
	return changed ? mapped : ast;
}
