import { NamedRange, namedRange } from "../named-range";
import { rangeFrom } from "../notation";
import { runOf } from "../platform/service";
import { placeOf, Range } from "../range";
import { RangeList } from "../range-list";
import { TextFinder } from "../text-finder";
import { activeModel, bookOf, editable, SpreadsheetFamily } from "./book";

type SheetRange = GoogleAppsScript.Spreadsheet.Range;

/** Ranges of a spreadsheet by notation and by name. */
export class SpreadsheetRanges extends SpreadsheetFamily {
	override getRange(notation: string): SheetRange {
		return new Range(runOf(this), ...rangeFrom(notation, activeModel(this)));
	}
	override getRangeList(
		notations: string[],
	): GoogleAppsScript.Spreadsheet.RangeList {
		const active = activeModel(this);
		return new RangeList(
			runOf(this),
			notations.map(
				(text) => new Range(runOf(this), ...rangeFrom(text, active)),
			),
		);
	}
	/** A name, or text such as `Sheet1!A1:B2`. */
	override getRangeByName(name: string): SheetRange | null {
		const entry = bookOf(this).nameOf(name);
		if (entry) return namedRange(runOf(this), bookOf(this), entry);
		try {
			return this.getRange(name);
		} catch {
			return null;
		}
	}
	override getNamedRanges(): GoogleAppsScript.Spreadsheet.NamedRange[] {
		return bookOf(this).names.map(
			({ name }) => new NamedRange(runOf(this), bookOf(this), name),
		);
	}
	override setNamedRange(name: string, range: SheetRange): void {
		const workbook = editable(this);
		if (!/^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name))
			throw new Error(`Invalid name for named range: ${name}`);
		const { sheet, area } = placeOf(range);
		workbook.setName({ name, sheetId: sheet.id, area });
	}
	override removeNamedRange(name: string): void {
		const workbook = editable(this);
		if (!workbook.nameOf(name))
			throw new Error(`The named range ${name} does not exist.`);
		workbook.removeName(name);
	}
	override createTextFinder(
		text: string,
	): GoogleAppsScript.Spreadsheet.TextFinder {
		const places = bookOf(this).sheets.map((sheet) => ({
			sheet,
			area: sheet.whole,
		}));
		return new TextFinder(runOf(this), text, places);
	}
	override getProtections(
		type: GoogleAppsScript.Spreadsheet.ProtectionType,
	): GoogleAppsScript.Spreadsheet.Protection[] {
		return this.getSheets().flatMap((sheet) => sheet.getProtections(type));
	}
}
