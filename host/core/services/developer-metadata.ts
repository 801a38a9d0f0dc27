import type { Metadata, MetadataPlace } from "../workbook/parts";
import { DeveloperMetadataLocation } from "./developer-metadata-location";
import { memberOf, nameOf } from "./platform/enums";
import { platform, runOf, service } from "./platform/service";
import { placeOf } from "./range";
import type { Run } from "./run-context";

type Gas = GoogleAppsScript.Spreadsheet.DeveloperMetadata;
type Visibility = GoogleAppsScript.Spreadsheet.DeveloperMetadataVisibility;

const ids = new WeakMap<object, number>();

export class DeveloperMetadata extends platform<Gas>("DeveloperMetadata") {
	constructor(run: Run, id: number) {
		super(run);
		ids.set(this, id);
	}

	/** The shared end of every addDeveloperMetadata: the value may be left out, the visibility come in its place. */
	static add(
		run: Run,
		place: MetadataPlace,
		key: string,
		value: unknown,
		visibility: unknown,
	): void {
		const text = typeof value === "string" ? value : null;
		const shown =
			typeof value === "string" ? visibility : (value ?? visibility);
		run.workbook.addMetadata(
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
		return new DeveloperMetadataLocation(runOf(this), entry(this).place);
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
		runOf(this).workbook.removeMetadata(entry(this).id);
	}
}

function entry(metadata: DeveloperMetadata): Metadata {
	const id = ids.get(metadata);
	const found = runOf(metadata).workbook.metadata.find((one) => one.id === id);
	if (!found) throw new Error("The developer metadata no longer exists.");
	return found;
}

function put(metadata: DeveloperMetadata, patch: Partial<Metadata>): Gas {
	runOf(metadata).mayEdit(null);
	runOf(metadata).workbook.putMetadata(entry(metadata).id, patch);
	return metadata;
}

service(DeveloperMetadata, "DeveloperMetadata", { live: true });
