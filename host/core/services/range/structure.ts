import { columnsOf, meet, rowsOf } from "../../workbook/area";
import type { Axis } from "../../workbook/axis";
import { groupsOf, setCollapsed, shiftDepth } from "../../workbook/groups";
import { Banding, newBanding } from "../banding";
import { DeveloperMetadata } from "../developer-metadata";
import { DeveloperMetadataFinder } from "../developer-metadata-finder";
import { Filter } from "../filter";
import { newPivotTable } from "../pivot-table";
import { runOf } from "../platform/service";
import { newProtection } from "../protection";
import { Range } from "../range";
import { editable, placeOf, RangeFamily } from "./place";

type Gas = GoogleAppsScript.Spreadsheet.Range;

/** Merges, groups, bandings, protection, filter and metadata: what hangs on rows, columns and areas. */
export class RangeStructure extends RangeFamily {
	override getMergedRanges(): Gas[] {
		const { sheet, area } = placeOf(this);
		return sheet.merges
			.filter((merge) => meet(merge, area))
			.map((merge) => new Range(runOf(this), sheet, merge));
	}
	override isPartOfMerge(): boolean {
		return this.getMergedRanges().length > 0;
	}
	override merge(): Gas {
		const { sheet, area } = editable(this);
		sheet.merge(area);
		return this;
	}
	override mergeAcross(): Gas {
		const { sheet, area } = editable(this);
		for (let row = area.top; row <= area.bottom; row++)
			sheet.merge({ ...area, top: row, bottom: row });
		return this;
	}
	override mergeVertically(): Gas {
		const { sheet, area } = editable(this);
		for (let column = area.left; column <= area.right; column++)
			sheet.merge({ ...area, left: column, right: column });
		return this;
	}
	override breakApart(): Gas {
		const { sheet, area } = editable(this);
		sheet.breakApart(area);
		return this;
	}

	override shiftRowGroupDepth(by: number): Gas {
		const { sheet, area } = editable(this);
		shiftDepth(sheet, "row", area.top, area.bottom, by);
		return this;
	}
	override shiftColumnGroupDepth(by: number): Gas {
		const { sheet, area } = editable(this);
		shiftDepth(sheet, "column", area.left, area.right, by);
		return this;
	}
	/** Folds the groups that lie wholly inside; where there is none, the deepest open one that reaches in. */
	override collapseGroups(): Gas {
		editable(this);
		for (const axis of AXES) {
			const { sheet, first, last } = spanOf(this, axis);
			const groups = groupsOf(sheet, axis);
			const inside = groups.filter(
				(group) => group.first >= first && group.last <= last,
			);
			const reaching = groups
				.filter(
					(group) =>
						!group.collapsed && group.first <= last && group.last >= first,
				)
				.sort((a, b) => b.depth - a.depth)
				.slice(0, 1);
			for (const group of inside.length > 0 ? inside : reaching)
				setCollapsed(sheet, group, true);
		}
		return this;
	}
	/** Opens the folded groups that the range or their toggle reaches into. */
	override expandGroups(): Gas {
		editable(this);
		for (const axis of AXES) {
			const { sheet, first, last } = spanOf(this, axis);
			const after = sheet.toggles[axis] === "AFTER";
			for (const group of groupsOf(sheet, axis))
				if (
					group.collapsed &&
					group.first - (after ? 0 : 1) <= last &&
					group.last + (after ? 1 : 0) >= first
				)
					setCollapsed(sheet, group, false);
		}
		return this;
	}

	override createPivotTable(
		source: GoogleAppsScript.Spreadsheet.Range,
	): GoogleAppsScript.Spreadsheet.PivotTable {
		return newPivotTable(this, source);
	}

	override applyRowBanding(
		...args: unknown[]
	): GoogleAppsScript.Spreadsheet.Banding {
		return band(this, "row", args);
	}
	override applyColumnBanding(
		...args: unknown[]
	): GoogleAppsScript.Spreadsheet.Banding {
		return band(this, "column", args);
	}
	override getBandings(): GoogleAppsScript.Spreadsheet.Banding[] {
		const { sheet, area } = placeOf(this);
		return sheet.bandings
			.filter((one) => meet(one.area, area))
			.map(({ id }) => new Banding(runOf(this), sheet, id));
	}

	override protect(): GoogleAppsScript.Spreadsheet.Protection {
		const { sheet, area } = editable(this);
		return newProtection(runOf(this), sheet, area);
	}
	/** The sheet's filter, wherever on the sheet the range lies. */
	override getFilter(): GoogleAppsScript.Spreadsheet.Filter | null {
		const { sheet } = placeOf(this);
		return sheet.filter ? new Filter(runOf(this), sheet) : null;
	}
	override createFilter(): GoogleAppsScript.Spreadsheet.Filter {
		const { sheet, area } = editable(this);
		if (sheet.filter)
			throw new Error(
				"You can't create a filter in a sheet that already has a filter.",
			);
		sheet.setFilter({ area, columns: new Map() });
		return new Filter(runOf(this), sheet);
	}

	override addDeveloperMetadata(
		key: string,
		value?: unknown,
		visibility?: unknown,
	): Gas {
		const { sheet, area } = editable(this);
		const rows = area.left === 0 && columnsOf(area) === sheet.columnCount;
		const columns = area.top === 0 && rowsOf(area) === sheet.rowCount;
		const one = rows ? rowsOf(area) === 1 : columnsOf(area) === 1;
		if (rows === columns || !one)
			throw new Error(
				"Adding developer metadata to arbitrary ranges is not currently supported. Developer metadata may only be added to the top-level spreadsheet, an individual sheet, or an entire row or column.",
			);
		DeveloperMetadata.add(
			sheet.workbook,
			rows
				? { kind: "ROW", sheetId: sheet.id, index: area.top }
				: { kind: "COLUMN", sheetId: sheet.id, index: area.left },
			key,
			value,
			visibility,
		);
		return this;
	}
	override getDeveloperMetadata(): GoogleAppsScript.Spreadsheet.DeveloperMetadata[] {
		return this.createDeveloperMetadataFinder().find();
	}
	override createDeveloperMetadataFinder(): GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder {
		const { sheet, area } = placeOf(this);
		return new DeveloperMetadataFinder(runOf(this), { sheet, area });
	}
}

const AXES: readonly Axis[] = ["row", "column"];

function spanOf(range: object, axis: Axis) {
	const { sheet, area } = placeOf(range);
	return axis === "row"
		? { sheet, first: area.top, last: area.bottom }
		: { sheet, first: area.left, last: area.right };
}

function band(range: object, axis: Axis, args: unknown[]): Banding {
	const { sheet, area } = editable(range);
	if (sheet.bandings.some((one) => meet(one.area, area)))
		throw new Error(
			"You cannot add alternating background colors to a range that already has alternating background colors.",
		);
	return newBanding(runOf(range), sheet, area, axis, args);
}
