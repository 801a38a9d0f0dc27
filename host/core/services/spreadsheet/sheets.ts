import { copySheet } from "../../workbook/copy-sheet";
import type { SheetModel } from "../../workbook/sheet";
import { Banding } from "../banding";
import { activeSheetOf, focus } from "../focus";
import { runOf } from "../platform/service";
import { modelOf, Sheet } from "../sheet";
import {
	activeModel,
	activeSheet,
	bookOf,
	editable,
	SpreadsheetFamily,
} from "./book";

type GasSheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The sheets of a spreadsheet. */
export class SpreadsheetSheets extends SpreadsheetFamily {
	override getSheets(): GasSheet[] {
		return bookOf(this).sheets.map((sheet) => new Sheet(runOf(this), sheet));
	}
	override getNumSheets(): number {
		return bookOf(this).sheets.length;
	}
	override getSheetByName(name: string): GasSheet | null {
		return maybe(this, bookOf(this).sheetNamed(name));
	}
	override getSheetById(id: number): GasSheet | null {
		return maybe(this, bookOf(this).sheetById(id));
	}
	override getActiveSheet(): GasSheet {
		return activeSheet(this);
	}
	override setActiveSheet(sheet: GasSheet): GasSheet {
		return sheet.activate();
	}
	override insertSheet(...args: unknown[]): GasSheet {
		const workbook = editable(this);
		const options = args.find((arg) => typeof arg === "object" && arg !== null);
		const template = (options as { template?: unknown } | undefined)?.template;
		const given = args.find((arg) => typeof arg === "string");
		const at = args.find((arg) => typeof arg === "number");
		if (given !== undefined && workbook.sheetNamed(given))
			throw new Error(
				`A sheet with the name "${given}" already exists. Please enter another name.`,
			);
		const place = Math.min(
			at ?? workbook.sheets.indexOf(activeModel(this)) + 1,
			workbook.sheets.length,
		);
		const name = given ?? freeName(this);
		const model = template
			? copySheet(modelOf(template), workbook, place, name)
			: workbook.addSheet(name, place);
		return new Sheet(runOf(this), model).activate();
	}
	override duplicateActiveSheet(): GasSheet {
		const model = activeModel(this);
		const workbook = editable(this);
		const place = workbook.sheets.indexOf(model) + 1;
		const copy = copySheet(model, workbook, place);
		return new Sheet(runOf(this), copy).activate();
	}
	override deleteSheet(sheet: GasSheet): void {
		remove(this, modelOf(sheet));
	}
	override deleteActiveSheet(): GasSheet {
		remove(this, activeModel(this));
		return activeSheet(this);
	}
	override renameActiveSheet(name: string): void {
		activeSheet(this).setName(name);
	}
	override moveActiveSheet(position: number): void {
		const workbook = editable(this);
		if (position < 1 || position > workbook.sheets.length)
			throw new Error(`Invalid argument: ${position}`);
		workbook.moveSheet(activeModel(this), position - 1);
	}
	override getImages(): [] {
		return [];
	}
	override getDataSourceTables(): [] {
		return [];
	}
	override getBandings(): GoogleAppsScript.Spreadsheet.Banding[] {
		return bookOf(this).sheets.flatMap((sheet) =>
			sheet.bandings.map(({ id }) => new Banding(runOf(this), sheet, id)),
		);
	}
}

function maybe(
	spreadsheet: object,
	model: SheetModel | undefined,
): GasSheet | null {
	return model ? new Sheet(runOf(spreadsheet), model) : null;
}

function remove(spreadsheet: object, model: SheetModel): void {
	const workbook = editable(spreadsheet);
	const run = runOf(spreadsheet);
	if (!model.alive) throw new Error(`Sheet ${model.id} not found`);
	if (workbook.sheets.length === 1)
		throw new Error("You can't remove all the sheets in a document.");
	run.mayEdit(model);
	const active = activeSheetOf(run, workbook);
	workbook.deleteSheet(model);
	if (active === model) focus(run, workbook.sheets[0] as SheetModel);
}

function freeName(spreadsheet: object): string {
	const workbook = bookOf(spreadsheet);
	let number = workbook.sheets.length + 1;
	while (workbook.sheetNamed(`Sheet${number}`)) number++;
	return `Sheet${number}`;
}
