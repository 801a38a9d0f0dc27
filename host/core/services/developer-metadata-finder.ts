import { type Area, columnsOf, rowsOf } from "../workbook/area";
import type { Metadata } from "../workbook/parts";
import type { SheetModel } from "../workbook/sheet";
import type { Workbook } from "../workbook/workbook";
import { DeveloperMetadata } from "./developer-metadata";
import { nameOf } from "./platform/enums";
import { platform, runOf, service } from "./platform/service";
import type { Run } from "./run-context";

type Gas = GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder;

/** Where to look: the whole spreadsheet, a sheet with its rows and columns, or a row or column. */
export interface FinderScope {
	/** The spreadsheet, where it is not that of the sheet. */
	book?: Workbook;
	sheet?: SheetModel;
	area?: Area;
}

type Test = (entry: Metadata) => boolean;
interface Search {
	scope: FinderScope;
	tests: Test[];
	intersecting: boolean;
}

const searches = new WeakMap<object, Search>();

export class DeveloperMetadataFinder extends platform<Gas>(
	"DeveloperMetadataFinder",
) {
	constructor(run: Run, scope: FinderScope) {
		super(run);
		searches.set(this, { scope, tests: [], intersecting: false });
	}

	override find(): GoogleAppsScript.Spreadsheet.DeveloperMetadata[] {
		const { scope, tests, intersecting } = searchOf(this);
		const book = scope.sheet?.workbook ?? scope.book ?? runOf(this).workbook;
		return book.metadata
			.filter(
				(entry) =>
					liesIn(entry, scope, intersecting) &&
					tests.every((test) => test(entry)),
			)
			.map(({ id }) => new DeveloperMetadata(runOf(this), book, id));
	}
	override onIntersectingLocations(): Gas {
		searchOf(this).intersecting = true;
		return this;
	}
	override withId(id: number): Gas {
		return only(this, (entry) => entry.id === id);
	}
	override withKey(key: string): Gas {
		return only(this, (entry) => entry.key === key);
	}
	override withValue(value: string): Gas {
		return only(this, (entry) => entry.value === value);
	}
	override withVisibility(
		visibility: GoogleAppsScript.Spreadsheet.DeveloperMetadataVisibility,
	): Gas {
		return only(this, (entry) => entry.visibility === nameOf(visibility));
	}
	override withLocationType(
		type: GoogleAppsScript.Spreadsheet.DeveloperMetadataLocationType,
	): Gas {
		return only(this, (entry) => entry.place.kind === nameOf(type));
	}
}

function searchOf(finder: DeveloperMetadataFinder): Search {
	return searches.get(finder) as Search;
}

function only(finder: DeveloperMetadataFinder, test: Test): Gas {
	searchOf(finder).tests.push(test);
	return finder;
}

/** A search of a sheet finds what hangs on its rows and columns, too; one of a row or column finds what hangs on that. */
function liesIn(
	{ place }: Metadata,
	{ sheet, area }: FinderScope,
	intersecting: boolean,
): boolean {
	if (!sheet) return true;
	if (!("sheetId" in place)) return intersecting;
	if (place.sheetId !== sheet.id) return false;
	if (!area) return true;
	if (place.kind === "SHEET") return intersecting;
	if (place.kind === "ROW")
		return (
			place.index >= area.top &&
			place.index <= area.bottom &&
			(intersecting || columnsOf(area) === sheet.columnCount)
		);
	return (
		place.index >= area.left &&
		place.index <= area.right &&
		(intersecting || rowsOf(area) === sheet.rowCount)
	);
}

service(DeveloperMetadataFinder, "DeveloperMetadataFinder", { live: ["find"] });
