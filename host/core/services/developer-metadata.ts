import type { Metadata, MetadataPlace } from "../workbook/parts";
import type { Workbook } from "../workbook/workbook";
import { DeveloperMetadataLocation } from "./developer-metadata-location";
import { memberOf, nameOf } from "./platform/enums";
import { platform, runOf, service } from "./platform/service";
import { placeOf } from "./range";
import type { Run } from "./run-context";

type Gas = GoogleAppsScript.Spreadsheet.DeveloperMetadata;
type Visibility = GoogleAppsScript.Spreadsheet.DeveloperMetadataVisibility;

const places = new WeakMap<object, { book: Workbook; id: number }>();

export class DeveloperMetadata extends platform<Gas>("DeveloperMetadata") {
	constructor(run: Run, book: Workbook, id: number) {
		super(run);
		places.set(this, { book, id });
	}

	/** The shared end of every addDeveloperMetadata: the value may be left out, the visibility come in its place. */
	static add(
		book: Workbook,
		place: MetadataPlace,
		key: string,
		value: unknown,
		visibility: unknown,
	): void {
		const text = typeof value === "string" ? value : null;
		const shown =
			typeof value === "string" ? visibility : (value ?? visibility);
		book.addMetadata(
			place,
			key,
			text,
			nameOf(shown ?? "DOCUMENT") as Metadata["visibility"],
		);
	}

	override getId(): number {
		return entry(this).id;
	}
	override getKey(): string {
		return entry(this).key;
	}
	override getValue(): string | null {
		return entry(this).value;
	}
	override getVisibility(): Visibility {
		return memberOf("DeveloperMetadataVisibility", entry(this).visibility);
	}
	override getLocation(): GoogleAppsScript.Spreadsheet.DeveloperMetadataLocation {
		return new DeveloperMetadataLocation(
			runOf(this),
			bookOf(this),
			entry(this).place,
		);
	}
	override setKey(key: string): Gas {
		return put(this, { key });
	}
	override setValue(value: string): Gas {
		return put(this, { value });
	}
	override setVisibility(visibility: Visibility): Gas {
		return put(this, {
			visibility: nameOf(visibility) as Metadata["visibility"],
		});
	}
	override moveToColumn(column: GoogleAppsScript.Spreadsheet.Range): Gas {
		const { sheet, area } = placeOf(column);
		return put(this, {
			place: { kind: "COLUMN", sheetId: sheet.id, index: area.left },
		});
	}
	override moveToRow(row: GoogleAppsScript.Spreadsheet.Range): Gas {
		const { sheet, area } = placeOf(row);
		return put(this, {
			place: { kind: "ROW", sheetId: sheet.id, index: area.top },
		});
	}
	override moveToSheet(sheet: GoogleAppsScript.Spreadsheet.Sheet): Gas {
		return put(this, {
			place: { kind: "SHEET", sheetId: sheet.getSheetId() },
		});
	}
	override moveToSpreadsheet(): Gas {
		return put(this, { place: { kind: "SPREADSHEET" } });
	}
	override remove(): void {
		runOf(this).mayEdit(null);
		bookOf(this).removeMetadata(entry(this).id);
	}
}

function bookOf(metadata: DeveloperMetadata): Workbook {
	return (places.get(metadata) as { book: Workbook }).book;
}

function entry(metadata: DeveloperMetadata): Metadata {
	const id = places.get(metadata)?.id;
	const found = bookOf(metadata).metadata.find((one) => one.id === id);
	if (!found) throw new Error("The developer metadata no longer exists.");
	return found;
}

function put(metadata: DeveloperMetadata, patch: Partial<Metadata>): Gas {
	runOf(metadata).mayEdit(null);
	bookOf(metadata).putMetadata(entry(metadata).id, patch);
	return metadata;
}

service(DeveloperMetadata, "DeveloperMetadata", { live: true });
