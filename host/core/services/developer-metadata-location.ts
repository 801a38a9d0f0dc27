import type { MetadataPlace } from "../workbook/parts";
import type { Workbook } from "../workbook/workbook";
import { memberOf } from "./platform/enums";
import { platform, runOf, service } from "./platform/service";
import { Range } from "./range";
import type { Run } from "./run-context";
import { Sheet } from "./sheet";
import { Spreadsheet } from "./spreadsheet";

type Gas = GoogleAppsScript.Spreadsheet.DeveloperMetadataLocation;

const places = new WeakMap<object, MetadataPlace>();
const books = new WeakMap<object, Workbook>();

export class DeveloperMetadataLocation extends platform<Gas>(
	"DeveloperMetadataLocation",
) {
	constructor(run: Run, book: Workbook, place: MetadataPlace) {
		super(run);
		books.set(this, book);
		places.set(this, place);
	}

	override getLocationType(): GoogleAppsScript.Spreadsheet.DeveloperMetadataLocationType {
		return memberOf("DeveloperMetadataLocationType", placeOf(this).kind);
	}
	override getSpreadsheet(): GoogleAppsScript.Spreadsheet.Spreadsheet | null {
		return placeOf(this).kind === "SPREADSHEET"
			? new Spreadsheet(runOf(this), books.get(this))
			: null;
	}
	override getSheet(): GoogleAppsScript.Spreadsheet.Sheet | null {
		const place = placeOf(this);
		const sheet = sheetOf(this);
		return place.kind === "SHEET" && sheet
			? new Sheet(runOf(this), sheet)
			: null;
	}
	override getRow(): GoogleAppsScript.Spreadsheet.Range | null {
		const place = placeOf(this);
		const sheet = sheetOf(this);
		if (place.kind !== "ROW" || !sheet) return null;
		const area = { ...sheet.whole, top: place.index, bottom: place.index };
		return new Range(runOf(this), sheet, area, { columns: "both" });
	}
	override getColumn(): GoogleAppsScript.Spreadsheet.Range | null {
		const place = placeOf(this);
		const sheet = sheetOf(this);
		if (place.kind !== "COLUMN" || !sheet) return null;
		const area = { ...sheet.whole, left: place.index, right: place.index };
		return new Range(runOf(this), sheet, area, { rows: "both" });
	}
}

function placeOf(location: DeveloperMetadataLocation): MetadataPlace {
	return places.get(location) as MetadataPlace;
}

function sheetOf(location: DeveloperMetadataLocation) {
	const place = placeOf(location);
	return "sheetId" in place
		? books.get(location)?.sheetById(place.sheetId)
		: undefined;
}

service(DeveloperMetadataLocation, "DeveloperMetadataLocation", {
	live: false,
});
