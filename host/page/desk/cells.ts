import { numberText } from "../../core/format/display";
import { area as areaOf } from "../../core/workbook/area";
import { isPivot } from "../../core/workbook/pivot";
import { dataEdge, dataRegion } from "../../core/workbook/region";
import type { SheetModel } from "../../core/workbook/sheet";
import { choicesOf } from "../../core/workbook/validation";
import type { TypingOutcome } from "../../core/workbook/write";
import type { Refused, Server } from "../protocol";
import type { Desk } from "./desk";
import { makeRoom, paste } from "./paste";
import { viewCells } from "./views";

type CellCalls =
	| "window"
	| "input"
	| "choices"
	| "type"
	| "paste"
	| "edge"
	| "lastCell"
	| "region"
	| "filterTexts"
	| "select";

/** Reading, typing and pasting. */
export function serveCells(desk: Desk): Pick<Server, CellCalls> {
	return {
		window({ sheet, area }) {
			const model = desk.seen(sheet);
			return model ? viewCells(model, area) : [];
		},
		input({ sheet, row, column }) {
			const model = desk.seen(sheet);
			return model ? inputText(model, row, column) : "";
		},
		choices({ sheet, row, column }) {
			const model = desk.seen(sheet);
			const validation = model?.validationAt(row, column);
			if (!model || !validation) return [];
			return choicesOf(model, validation.criterion) ?? [];
		},
		type({ sheet, row, column, texts, looks }) {
			const model = desk.sheetOf(sheet);
			return desk.step(() => {
				makeRoom(model, areaOf(row, column, texts.length, widthOf(texts)));
				const outcomes = desk.host.typeBlock(model, row, column, texts);
				for (const { row: r, column: c, look } of looks ?? [])
					if (!desk.refusal(model, areaOf(row + r, column + c, 1, 1)))
						model.setLook(areaOf(row + r, column + c, 1, 1), look);
				desk.changed();
				return { refused: refusedOf(outcomes) };
			});
		},
		paste: (ask) => paste(desk, ask),
		edge: ({ sheet, row, column, rowStep, columnStep }) =>
			dataEdge(desk.sheetOf(sheet), row, column, rowStep, columnStep),
		lastCell({ sheet }) {
			const model = desk.sheetOf(sheet);
			return {
				row: Math.max(0, model.lastRow() - 1),
				column: Math.max(0, model.lastColumn() - 1),
			};
		},
		region: ({ sheet, area }) =>
			dataRegion(desk.sheetOf(sheet), area, { rows: true, columns: true }),
		filterTexts({ sheet, column, slicer }) {
			const model = desk.sheetOf(sheet);
			const { filter } = model;
			const own = model.slicers.find(({ id }) => id === slicer);
			const area = own?.area ?? filter?.area;
			if (!area) return [];
			const test = own ? own.filter : filter?.columns.get(column);
			const hidden = new Set(test?.hidden);
			const texts = new Set<string>();
			const bottom = Math.min(area.bottom, model.lastRow() - 1);
			for (let row = area.top + 1; row <= bottom; row++)
				texts.add(model.workbook.display(model, row, column));
			return [...texts]
				.sort(new Intl.Collator(undefined, { numeric: true }).compare)
				.map((text) => ({
					text,
					shown: !hidden.has(text) && (test?.visible?.includes(text) ?? true),
				}));
		},
		select({ sheet, area }) {
			const model = desk.seen(sheet);
			if (model) desk.select(model, area);
			return null;
		},
	};
}

/** What the editor shows for a cell: its formula; a number with all its digits; a date or a share as it is shown. */
function inputText(sheet: SheetModel, row: number, column: number): string {
	const { workbook } = sheet;
	const cell = sheet.cell(row, column);
	if (cell?.formula && !isPivot(cell.formula)) return cell.formula.text;
	const format = workbook.formatAt(sheet, row, column);
	return typeof cell?.value === "number" && !/[%ymdhs]/i.test(format)
		? numberText(cell.value, workbook.locale)
		: workbook.display(sheet, row, column);
}

function widthOf(texts: string[][]): number {
	return Math.max(...texts.map((row) => row.length));
}

/** The first reason of all that was refused. */
function refusedOf(outcomes: readonly TypingOutcome[]): Refused | undefined {
	const first = outcomes.find((outcome) => !outcome.ok);
	return first && !first.ok
		? { reason: first.reason, message: first.message }
		: undefined;
}
