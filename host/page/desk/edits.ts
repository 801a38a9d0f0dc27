import { type Area, area as areaOf, meet } from "../../core/workbook/area";
import type { Axis } from "../../core/workbook/axis";
import { fillOn } from "../../core/workbook/fill";
import { sortRows } from "../../core/workbook/order";
import type { Validation } from "../../core/workbook/parts";
import type { SheetModel } from "../../core/workbook/sheet";
import { changeAxis } from "../../core/workbook/structure";
import { copyBlock, type Parts } from "../../core/workbook/transfer";
import type { Edit, EditKind, EditOf } from "../edit";
import type { Server } from "../protocol";
import type { Desk } from "./desk";

/** What new rows and columns take over from the one they were made beside. */
const INHERITED: Parts = {
	look: true,
	borders: true,
	validations: true,
	rules: true,
};

/** How each edit is carried out. */
const CARRY_OUT: {
	[K in EditKind]: (sheet: SheetModel, edit: EditOf<K>, desk: Desk) => void;
} = {
	insert(sheet, { axis, at, count, like }) {
		changeAxis(sheet, { kind: "insert", axis, at, count });
		const from = spanOf(sheet, axis, like < at ? like : like + count, 1);
		for (let index = at; index < at + count; index++)
			if (axis === "row") copyBlock(sheet, from, sheet, index, 0, INHERITED);
			else copyBlock(sheet, from, sheet, 0, index, INHERITED);
	},
	delete: changeAxis,
	move: changeAxis,
	hide(sheet, { axis, at, count, hidden }) {
		if (axis === "row") sheet.setRowsHidden(at, count, hidden);
		else sheet.setColumnsHidden(at, count, hidden);
	},
	size(sheet, { axis, at, count, size }) {
		for (let index = at; index < at + count; index++)
			if (axis === "row") sheet.setRowHeight(index, size);
			else sheet.setColumnWidth(index, size);
	},
	freeze(sheet, { axis, count }) {
		if (axis === "row") sheet.freeze(count, sheet.frozenColumns);
		else sheet.freeze(sheet.frozenRows, count);
	},
	clear(sheet, { area }) {
		for (const [row, column, cell] of [...sheet.cellsIn(area)])
			if (cell.value !== null || cell.formula)
				sheet.put(row, column, { value: null, formula: null, runs: null });
	},
	fill: (sheet, { area, into, series }) => fillOn(sheet, area, into, series),
	merge(sheet, { area, how }) {
		if (how === "none") sheet.breakApart(area);
		else if (how === "all") sheet.merge(area);
		else
			for (let row = area.top; row <= area.bottom; row++)
				sheet.merge({ ...area, top: row, bottom: row });
	},
	look: (sheet, { area, look }) => sheet.setLook(area, look),
	plain(sheet, { area }) {
		for (const [row, column, cell] of [...sheet.cellsIn(area)])
			if (cell.style) sheet.put(row, column, { style: null });
	},
	format(sheet, { area, pattern }) {
		for (const [row, column] of placesIn(area))
			sheet.put(row, column, { format: pattern || null });
	},
	note: (sheet, { area, text }) =>
		sheet.put(area.top, area.left, { note: text || null }),
	sort(sheet, { area, column, ascending }) {
		const bottom = Math.min(area.bottom, sheet.lastRow() - 1);
		if (bottom > area.top)
			sortRows(sheet, { ...area, bottom }, [{ column, ascending }]);
	},
	filter: (sheet, { area }) =>
		sheet.setFilter(area && { area, columns: new Map() }),
	filterColumn(sheet, { column, hidden }) {
		if (!sheet.filter) return;
		const columns = new Map(sheet.filter.columns);
		if (hidden.length > 0) columns.set(column, { hidden });
		else columns.delete(column);
		sheet.setFilter({ ...sheet.filter, columns });
	},
	slicer: (sheet, { id, hidden }) =>
		sheet.setSlicers(
			sheet.slicers.map((slicer) =>
				slicer.id === id
					? { ...slicer, filter: hidden.length > 0 ? { hidden } : null }
					: slicer,
			),
		),
	choice(sheet, { area, choice }) {
		sheet.setValidation(area, choice && validationOf(choice));
		if (choice !== "checkbox") return;
		for (const [row, column] of placesIn(area))
			if (sheet.workbook.value(sheet, row, column) === null)
				sheet.put(row, column, { value: false });
	},
	protect(sheet, { area, warn }, { host }) {
		const { account } = host.settings;
		sheet.putProtection({
			id: sheet.workbook.newId(),
			area,
			unprotected: [],
			description: "",
			warningOnly: warn,
			userMayEdit: true,
			editors: [account],
		});
	},
	unprotect(sheet, { area }) {
		for (const { id, area: covered } of sheet.protections)
			if (!covered || meet(covered, area)) sheet.removeProtection(id);
	},
};

/** Edits that change what stands in cells: a script hears of them. */
const OF_CONTENT: readonly EditKind[] = ["clear", "fill"];

export function serveEdits(desk: Desk): Pick<Server, "edit" | "undo" | "redo"> {
	const turn = (back: "undo" | "redo") => {
		const place = desk.host.history[back]();
		if (!place) return { done: false };
		const { workbook, activeSheet } = desk.host;
		const sheet = [place.sheet, activeSheet, ...workbook.sheets].find(
			(candidate) => candidate.alive && !candidate.hidden,
		);
		if (sheet) desk.goTo(sheet, sheet === place.sheet ? place.area : undefined);
		return { done: true };
	};
	return {
		edit({ sheet, edit }) {
			const model = desk.sheetOf(sheet);
			const area = touched(model, edit);
			const refused = desk.refusal(model, area);
			if (refused) return { refused };
			const carryOut = CARRY_OUT[edit.kind] as (
				sheet: SheetModel,
				edit: Edit,
				desk: Desk,
			) => void;
			desk.step(() => {
				if (OF_CONTENT.includes(edit.kind))
					desk.host.edit(model, area, () => {
						carryOut(model, edit, desk);
						return { answer: null, done: true };
					});
				else carryOut(model, edit, desk);
			});
			desk.changed();
			return {};
		},
		undo: () => turn("undo"),
		redo: () => turn("redo"),
	};
}

/** The cells that nobody may have protected from the person for an edit to go through. */
function touched(sheet: SheetModel, edit: Edit): Area {
	// What changes no cell only meets the protection of the whole sheet, as a place outside it does.
	const none = areaOf(sheet.rowCount, sheet.columnCount, 1, 1);
	switch (edit.kind) {
		case "insert":
		case "hide":
		case "size":
		case "freeze":
			return none;
		case "delete":
		case "move":
			return spanOf(sheet, edit.axis, edit.at, edit.count);
		case "filterColumn":
			return sheet.filter?.area ?? none;
		case "slicer":
			return sheet.slicers.find(({ id }) => id === edit.id)?.area ?? none;
		case "fill":
			return edit.into;
		default:
			return edit.area ?? none;
	}
}

function spanOf(
	sheet: SheetModel,
	axis: Axis,
	at: number,
	count: number,
): Area {
	return axis === "row"
		? areaOf(at, 0, count, sheet.columnCount)
		: areaOf(0, at, sheet.rowCount, count);
}

function* placesIn({ top, left, bottom, right }: Area) {
	for (let row = top; row <= bottom; row++)
		for (let column = left; column <= right; column++)
			yield [row, column] as const;
}

function validationOf(choice: string[] | "checkbox"): Omit<Validation, "area"> {
	const criterion =
		choice === "checkbox"
			? { type: "CHECKBOX", args: [] }
			: { type: "VALUE_IN_LIST", args: [choice, true] };
	return { criterion, allowInvalid: false, help: null };
}
