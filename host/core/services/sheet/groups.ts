import type { Axis } from "../../workbook/axis";
import {
	depthAt,
	groupsOf,
	holdsIndex,
	setCollapsed,
} from "../../workbook/groups";
import { Group } from "../group";
import { memberOf, nameOf } from "../platform/enums";
import { runOf } from "../platform/service";
import { sizeOf } from "./grid";
import { check, editable, grid, SheetFamily } from "./model";

type Gas = GoogleAppsScript.Spreadsheet.Sheet;
type Toggle = GoogleAppsScript.Spreadsheet.GroupControlTogglePosition;

/** Groups of rows and columns. */
export class SheetGroups extends SheetFamily {
	override getRowGroup(row: number, depth: number) {
		return groupAt(this, "row", row, depth);
	}
	override getColumnGroup(column: number, depth: number) {
		return groupAt(this, "column", column, depth);
	}
	override getRowGroupDepth(row: number): number {
		check(row, 1, grid(this).rowCount);
		return depthAt(grid(this), "row", row - 1);
	}
	override getColumnGroupDepth(column: number): number {
		check(column, 1, grid(this).columnCount);
		return depthAt(grid(this), "column", column - 1);
	}
	override getRowGroupControlPosition(): Toggle {
		return toggle(this, "row");
	}
	override getColumnGroupControlPosition(): Toggle {
		return toggle(this, "column");
	}
	override setRowGroupControlPosition(position: Toggle): Gas {
		return setToggle(this, "row", position);
	}
	override setColumnGroupControlPosition(position: Toggle): Gas {
		return setToggle(this, "column", position);
	}
	override collapseAllRowGroups(): Gas {
		return fold(this, "row", () => true);
	}
	override collapseAllColumnGroups(): Gas {
		return fold(this, "column", () => true);
	}
	override expandAllRowGroups(): Gas {
		return fold(this, "row", () => false);
	}
	override expandAllColumnGroups(): Gas {
		return fold(this, "column", () => false);
	}
	override expandRowGroupsUpToDepth(most: number): Gas {
		return fold(this, "row", (depth) => depth > most);
	}
	override expandColumnGroupsUpToDepth(most: number): Gas {
		return fold(this, "column", (depth) => depth > most);
	}
}

function groupAt(sheet: Gas, axis: Axis, position: number, depth: number) {
	const model = grid(sheet);
	check(position, 1, sizeOf(model, axis));
	const group = groupsOf(model, axis).find(
		(one) => one.depth === depth && holdsIndex(one, position - 1),
	);
	return group ? new Group(runOf(sheet), model, group) : null;
}

function toggle(sheet: Gas, axis: Axis): Toggle {
	return memberOf("GroupControlTogglePosition", grid(sheet).toggles[axis]);
}

function setToggle(sheet: Gas, axis: Axis, position: Toggle): Gas {
	const model = editable(sheet);
	const toggles = {
		...model.toggles,
		[axis]: nameOf(position) as "BEFORE" | "AFTER",
	};
	model.setView({ toggles });
	return sheet;
}

/** Deep groups first, so that an open outer group shows its inner ones as they are. */
function fold(
	sheet: Gas,
	axis: Axis,
	collapsed: (depth: number) => boolean,
): Gas {
	const model = editable(sheet);
	for (const group of groupsOf(model, axis).sort((a, b) => b.depth - a.depth))
		setCollapsed(model, group, collapsed(group.depth));
	return sheet;
}
