import type { NamedArea } from "../workbook/parts";
import type { Workbook } from "../workbook/workbook";
import { platform, runOf, service } from "./platform/service";
import { placeOf, Range } from "./range";
import type { Run } from "./run-context";

type Gas = GoogleAppsScript.Spreadsheet.NamedRange;

const places = new WeakMap<object, { book: Workbook; name: string }>();

export class NamedRange extends platform<Gas>("NamedRange") {
	constructor(run: Run, book: Workbook, name: string) {
		super(run);
		places.set(this, { book, name });
	}

	override getName(): string {
		return entry(this).name;
	}
	override getRange(): GoogleAppsScript.Spreadsheet.Range {
		return namedRange(runOf(this), bookOf(this), entry(this));
	}
	override setName(name: string): Gas {
		runOf(this).mayEdit(null);
		const old = entry(this);
		const book = bookOf(this);
		book.removeName(old.name);
		book.setName({ ...old, name });
		places.set(this, { book, name });
		return this;
	}
	override setRange(range: GoogleAppsScript.Spreadsheet.Range): Gas {
		runOf(this).mayEdit(null);
		const { sheet, area } = placeOf(range);
		bookOf(this).setName({
			name: entry(this).name,
			sheetId: sheet.id,
			area,
		});
		return this;
	}
	override remove(): void {
		runOf(this).mayEdit(null);
		bookOf(this).removeName(entry(this).name);
	}
}

function bookOf(named: NamedRange): Workbook {
	return (places.get(named) as { book: Workbook }).book;
}

function entry(named: NamedRange): NamedArea {
	const found = bookOf(named).nameOf(places.get(named)?.name ?? "");
	if (!found) throw new Error("The named range no longer exists.");
	return found;
}

export function namedRange(
	run: Run,
	book: Workbook,
	{ sheetId, area }: NamedArea,
): Range {
	const sheet = book.sheetById(sheetId);
	if (!sheet) throw new Error(`Sheet ${sheetId} not found`);
	return new Range(run, sheet, area);
}

service(NamedRange, "NamedRange", { live: true });
