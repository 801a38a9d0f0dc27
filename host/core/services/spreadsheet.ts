import { area as areaOf } from "../workbook/area";
import type { SheetModel } from "../workbook/sheet";
import { DeveloperMetadata } from "./developer-metadata";
import { DeveloperMetadataFinder } from "./developer-metadata-finder";
import { NamedRange, namedRange } from "./named-range";
import { memberOf } from "./platform/enums";
import { platform, runOf, service } from "./platform/service";
import { placeOf, Range } from "./range";
import { RangeList } from "./range-list";
import { modelOf, rangeFrom, Sheet } from "./sheet";

type Gas = GoogleAppsScript.Spreadsheet.Spreadsheet;
type GasSheet = GoogleAppsScript.Spreadsheet.Sheet;
type SheetRange = GoogleAppsScript.Spreadsheet.Range;

export class Spreadsheet extends platform<Gas>("Spreadsheet") {
	override getId(): string {
		return "local";
	}
	override getName(): string {
		return book(this).name;
	}
	override rename(name: string): void {
		runOf(this).mayEdit(null);
		book(this).name = name;
		book(this).changed({ kind: "sheets" });
	}
	override getSpreadsheetLocale(): string {
		return book(this).locale;
	}
	override getSpreadsheetTimeZone(): string {
		return book(this).timeZone;
	}

	override getSheets(): GasSheet[] {
		return book(this).sheets.map((sheet) => new Sheet(runOf(this), sheet));
	}
	override getNumSheets(): number {
		return book(this).sheets.length;
	}
	override getSheetByName(name: string): GasSheet | null {
		return maybe(this, book(this).sheetNamed(name));
	}
	override getSheetById(id: number): GasSheet | null {
		return maybe(this, book(this).sheetById(id));
	}
	override getActiveSheet(): GasSheet {
		return new Sheet(runOf(this), runOf(this).surroundings.activeSheet);
	}
	override setActiveSheet(sheet: GasSheet): GasSheet {
		return sheet.activate();
	}
	override insertSheet(...args: unknown[]): GasSheet {
		runOf(this).mayEdit(null);
		const options = args.find((arg) => typeof arg === "object" && arg !== null);
		if (options && "template" in options)
			throw new Error(
				"Copying a template sheet is not available in this local Google Sheets.",
			);
		const workbook = book(this);
		const given = args.find((arg) => typeof arg === "string");
		const at = args.find((arg) => typeof arg === "number");
		if (given !== undefined && workbook.sheetNamed(given))
			throw new Error(
				`A sheet with the name "${given}" already exists. Please enter another name.`,
			);
		const active = workbook.sheets.indexOf(
			runOf(this).surroundings.activeSheet,
		);
		const model = workbook.addSheet(
			given ?? freeName(this),
			Math.min(at ?? active + 1, workbook.sheets.length),
		);
		return new Sheet(runOf(this), model).activate();
	}
	override deleteSheet(sheet: GasSheet): void {
		runOf(this).mayEdit(null);
		const model = modelOf(sheet);
		const workbook = book(this);
		if (!model.alive) throw new Error(`Sheet ${model.id} not found`);
		if (workbook.sheets.length === 1)
			throw new Error("You can't remove all the sheets in a document.");
		runOf(this).mayEdit(model);
		workbook.deleteSheet(model);
		const { surroundings } = runOf(this);
		if (surroundings.activeSheet === model) {
			surroundings.activeSheet = workbook.sheets[0] as SheetModel;
			surroundings.selection = areaOf(0, 0, 1, 1);
		}
	}
	override moveActiveSheet(position: number): void {
		runOf(this).mayEdit(null);
		book(this).moveSheet(runOf(this).surroundings.activeSheet, position - 1);
	}

	override getRange(notation: string): SheetRange {
		return new Range(
			runOf(this),
			...rangeFrom(notation, runOf(this).surroundings.activeSheet),
		);
	}
	override getRangeList(
		notations: string[],
	): GoogleAppsScript.Spreadsheet.RangeList {
		const active = runOf(this).surroundings.activeSheet;
		return new RangeList(
			runOf(this),
			notations.map(
				(text) => new Range(runOf(this), ...rangeFrom(text, active)),
			),
		);
	}
	override getActiveRange(): SheetRange | null {
		return this.getActiveSheet().getActiveRange();
	}
	override getActiveCell(): SheetRange {
		return this.getActiveSheet().getActiveCell();
	}
	override setActiveRange(range: SheetRange): SheetRange {
		return range.activate();
	}
	override getDataRange(): SheetRange {
		return this.getActiveSheet().getDataRange();
	}

	override getRangeByName(name: string): SheetRange | null {
		const entry = book(this).nameOf(name);
		return entry ? namedRange(runOf(this), entry) : null;
	}
	override getNamedRanges(): GoogleAppsScript.Spreadsheet.NamedRange[] {
		return book(this).names.map(
			({ name }) => new NamedRange(runOf(this), name),
		);
	}
	override setNamedRange(name: string, range: SheetRange): void {
		runOf(this).mayEdit(null);
		if (!/^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name))
			throw new Error(`Invalid name for named range: ${name}`);
		const { sheet, area } = placeOf(range);
		book(this).setName({ name, sheetId: sheet.id, area });
	}
	override removeNamedRange(name: string): void {
		runOf(this).mayEdit(null);
		if (!book(this).nameOf(name))
			throw new Error(`The named range ${name} does not exist.`);
		book(this).removeName(name);
	}

	override getProtections(
		type: GoogleAppsScript.Spreadsheet.ProtectionType,
	): GoogleAppsScript.Spreadsheet.Protection[] {
		return this.getSheets().flatMap((sheet) => sheet.getProtections(type));
	}
	override addDeveloperMetadata(
		key: string,
		value?: unknown,
		visibility?: unknown,
	): Gas {
		runOf(this).mayEdit(null);
		DeveloperMetadata.add(
			runOf(this),
			{ kind: "SPREADSHEET" },
			key,
			value,
			visibility,
		);
		return this;
	}
	override getDeveloperMetadata(): GoogleAppsScript.Spreadsheet.DeveloperMetadata[] {
		return this.createDeveloperMetadataFinder()
			.withLocationType(
				memberOf("DeveloperMetadataLocationType", "SPREADSHEET"),
			)
			.find();
	}
	override createDeveloperMetadataFinder(): GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder {
		return new DeveloperMetadataFinder(runOf(this), {});
	}
	override toast(message: string, title?: string | null): void {
		const toast = { message, title: title ?? "" };
		runOf(this).surroundings.toasts.push(toast);
	}
}

function book(spreadsheet: Spreadsheet) {
	return runOf(spreadsheet).workbook;
}

function maybe(
	spreadsheet: Spreadsheet,
	model: SheetModel | undefined,
): GasSheet | null {
	return model ? new Sheet(runOf(spreadsheet), model) : null;
}

function freeName(spreadsheet: Spreadsheet): string {
	let number = book(spreadsheet).sheets.length + 1;
	while (book(spreadsheet).sheetNamed(`Sheet${number}`)) number++;
	return `Sheet${number}`;
}

service(Spreadsheet, "Spreadsheet", { live: true });
