import type { Area } from "../workbook/area";
import type { Protection as ProtectionModel } from "../workbook/parts";
import type { SheetModel } from "../workbook/sheet";
import { memberOf } from "./platform/enums";
import { platform, runOf, service } from "./platform/service";
import { placeOf, Range } from "./range";
import type { Run } from "./run-context";
import { emailOf, User } from "./user";

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
		editors: [run.surroundings.account],
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
		const { area } = model(this);
		return area
			? new Range(runOf(this), sheet, area)
			: new Range(runOf(this), sheet, sheet.whole, {
					rows: "both",
					columns: "both",
				});
	}
	override setRange(range: GoogleAppsScript.Spreadsheet.Range): Gas {
		return put(this, { area: placeOf(range).area, rangeName: undefined });
	}
	override getRangeName(): string | null {
		return model(this).rangeName ?? null;
	}
	override setRangeName(name: string): Gas {
		const { sheet } = places.get(this) as { sheet: SheetModel };
		const entry = sheet.workbook.nameOf(name);
		if (!entry || entry.sheetId !== sheet.id)
			throw new Error(`The named range ${name} does not exist.`);
		return put(this, { area: entry.area, rangeName: entry.name });
	}
	override setNamedRange(range: GoogleAppsScript.Spreadsheet.NamedRange): Gas {
		return this.setRangeName(range.getName());
	}

	/** Nobody where everybody may edit after a warning. */
	override getEditors(): GoogleAppsScript.Base.User[] {
		const { sheet } = places.get(this) as { sheet: SheetModel };
		const { owner } = sheet.workbook.people;
		const { editors = [], warningOnly } = model(this);
		if (warningOnly) return [];
		return [...new Set([owner, ...editors])].map(
			(email) => new User(runOf(this), email),
		);
	}
	override addEditor(user: unknown): Gas {
		return this.addEditors([emailOf(user)]);
	}
	override addEditors(emails: string[]): Gas {
		checkEditorsMatter(this);
		const { editors = [] } = model(this);
		return put(this, { editors: [...new Set([...editors, ...emails])] });
	}
	override removeEditor(user: unknown): Gas {
		return removeEditors(this, [user]);
	}
	override removeEditors(users: unknown[]): Gas {
		return removeEditors(this, users);
	}
	/** Accounts here belong to no domain. */
	override canDomainEdit(): boolean {
		return false;
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

/** The owner and the one who removes the others stay editors. */
function removeEditors(protection: Protection, users: readonly unknown[]): Gas {
	checkEditorsMatter(protection);
	const gone = users.map(emailOf);
	const { account } = runOf(protection).surroundings;
	const { editors = [] } = model(protection);
	return put(protection, {
		editors: editors.filter((one) => one === account || !gone.includes(one)),
	});
}

function checkEditorsMatter(protection: Protection): void {
	if (model(protection).warningOnly)
		throw new Error(
			"Editors cannot be set on a protection that only shows a warning.",
		);
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
