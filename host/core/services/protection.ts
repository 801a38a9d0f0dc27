import type { Area } from "../workbook/area";
import type { Protection as ProtectionModel } from "../workbook/parts";
import type { SheetModel } from "../workbook/sheet";
import { memberOf } from "./platform/enums";
import { platform, runOf, service } from "./platform/service";
import { placeOf, Range } from "./range";
import type { Run } from "./run-context";

type Gas = GoogleAppsScript.Spreadsheet.Protection;

const places = new WeakMap<object, { sheet: SheetModel; id: number }>();

/** Protects an area, or with null the whole sheet; the one who protects may go on editing. */
export function newProtection(
	run: Run,
	sheet: SheetModel,
	area: Area | null,
): Protection {
	const id = run.workbook.newId();
	sheet.putProtection({
		id,
		area,
		unprotected: [],
		description: "",
		warningOnly: false,
		userMayEdit: true,
	});
	return new Protection(run, sheet, id);
}

export class Protection extends platform<Gas>("Protection") {
	constructor(run: Run, sheet: SheetModel, id: number) {
		super(run);
		places.set(this, { sheet, id });
	}

	override canEdit(): boolean {
		const { warningOnly, userMayEdit } = model(this);
		return (
			runOf(this).surroundings.access === "editor" &&
			(warningOnly || userMayEdit)
		);
	}
	override getDescription(): string {
		return model(this).description;
	}
	override setDescription(description: string): Gas {
		return put(this, { description });
	}
	override getProtectionType(): GoogleAppsScript.Spreadsheet.ProtectionType {
		return memberOf("ProtectionType", model(this).area ? "RANGE" : "SHEET");
	}
	override getRange(): GoogleAppsScript.Spreadsheet.Range {
		const { sheet } = places.get(this) as { sheet: SheetModel };
		return new Range(runOf(this), sheet, model(this).area ?? sheet.whole);
	}
	override setRange(range: GoogleAppsScript.Spreadsheet.Range): Gas {
		return put(this, { area: placeOf(range).area });
	}
	override getUnprotectedRanges(): GoogleAppsScript.Spreadsheet.Range[] {
		const { sheet } = places.get(this) as { sheet: SheetModel };
		return model(this).unprotected.map(
			(area) => new Range(runOf(this), sheet, area),
		);
	}
	override setUnprotectedRanges(
		ranges: GoogleAppsScript.Spreadsheet.Range[],
	): Gas {
		if (model(this).area)
			throw new Error("Only a protected sheet can have unprotected ranges.");
		return put(this, { unprotected: ranges.map((r) => placeOf(r).area) });
	}
	override isWarningOnly(): boolean {
		return model(this).warningOnly;
	}
	override setWarningOnly(warningOnly: boolean): Gas {
		return put(this, { warningOnly });
	}
	override remove(): void {
		const { sheet, id } = places.get(this) as {
			sheet: SheetModel;
			id: number;
		};
		checkEditor(this);
		sheet.removeProtection(id);
	}
}

function model(protection: Protection): ProtectionModel {
	const place = places.get(protection);
	const found = place?.sheet.protections.find(({ id }) => id === place.id);
	if (!found) throw new Error("The protection no longer exists.");
	return found;
}

function checkEditor(protection: Protection): void {
	if (!protection.canEdit())
		throw new Error(
			"You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.",
		);
}

function put(protection: Protection, patch: Partial<ProtectionModel>): Gas {
	checkEditor(protection);
	const { sheet } = places.get(protection) as { sheet: SheetModel };
	sheet.putProtection({ ...model(protection), ...patch });
	return protection;
}

service(Protection, "Protection", { live: true });
