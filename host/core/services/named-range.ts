import type { NamedArea } from "../workbook/parts";
import { platform, runOf, service } from "./platform/service";
import { placeOf, Range } from "./range";
import type { Run } from "./run-context";

type Gas = GoogleAppsScript.Spreadsheet.NamedRange;

const names = new WeakMap<object, string>();

export class NamedRange extends platform<Gas>("NamedRange") {
	constructor(run: Run, name: string) {
		super(run);
		names.set(this, name);
	}

	override getName(): string {
		return entry(this).name;
	}
	override getRange(): GoogleAppsScript.Spreadsheet.Range {
		return namedRange(runOf(this), entry(this));
	}
	override setName(name: string): Gas {
		runOf(this).mayEdit(null);
		const old = entry(this);
		runOf(this).workbook.removeName(old.name);
		runOf(this).workbook.setName({ ...old, name });
		names.set(this, name);
		return this;
	}
	override setRange(range: GoogleAppsScript.Spreadsheet.Range): Gas {
		runOf(this).mayEdit(null);
		const { sheet, area } = placeOf(range);
		runOf(this).workbook.setName({
			name: entry(this).name,
			sheetId: sheet.id,
			area,
		});
		return this;
	}
	override remove(): void {
		runOf(this).mayEdit(null);
		runOf(this).workbook.removeName(entry(this).name);
	}
}

function entry(named: NamedRange): NamedArea {
	const found = runOf(named).workbook.nameOf(names.get(named) ?? "");
	if (!found) throw new Error("The named range no longer exists.");
	return found;
}

export function namedRange(run: Run, { sheetId, area }: NamedArea): Range {
	const sheet = run.workbook.sheetById(sheetId);
	if (!sheet) throw new Error(`Sheet ${sheetId} not found`);
	return new Range(run, sheet, area);
}

service(NamedRange, "NamedRange", { live: true });
