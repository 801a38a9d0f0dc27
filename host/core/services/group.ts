import {
	groupsOf,
	sameGroup,
	setCollapsed,
	shiftDepth,
} from "../workbook/groups";
import type { Group as GroupModel } from "../workbook/parts";
import type { SheetModel } from "../workbook/sheet";
import { platform, runOf, service } from "./platform/service";
import { Range } from "./range";
import type { Run } from "./run-context";

type Gas = GoogleAppsScript.Spreadsheet.Group;

const places = new WeakMap<object, { sheet: SheetModel; group: GroupModel }>();

export class Group extends platform<Gas>("Group") {
	constructor(run: Run, sheet: SheetModel, group: GroupModel) {
		super(run);
		places.set(this, { sheet, group });
	}

	override collapse(): Gas {
		return fold(this, true);
	}
	override expand(): Gas {
		return fold(this, false);
	}
	override isCollapsed(): boolean {
		return modelOf(this).group.collapsed;
	}
	override getDepth(): number {
		return modelOf(this).group.depth;
	}
	/** The row or column that holds the toggle: behind the group, or before it where the sheet says so. */
	override getControlIndex(): number {
		const { sheet, group } = modelOf(this);
		return sheet.toggles[group.axis] === "AFTER" ? group.last + 2 : group.first;
	}
	override getRange(): GoogleAppsScript.Spreadsheet.Range {
		const { sheet, group } = modelOf(this);
		const { axis, first, last } = group;
		return axis === "row"
			? new Range(
					runOf(this),
					sheet,
					{ ...sheet.whole, top: first, bottom: last },
					{ columns: "both" },
				)
			: new Range(
					runOf(this),
					sheet,
					{ ...sheet.whole, left: first, right: last },
					{ rows: "both" },
				);
	}
	override remove(): void {
		const { sheet, group } = modelOf(this);
		runOf(this).mayEdit(sheet);
		shiftDepth(sheet, group.axis, group.first, group.last, -1);
	}
}

function modelOf(group: Group) {
	const place = places.get(group);
	const found =
		place &&
		groupsOf(place.sheet, place.group.axis).find((one) =>
			sameGroup(one, place.group),
		);
	if (!place || !found) throw new Error("The group no longer exists.");
	return { sheet: place.sheet, group: found };
}

function fold(group: Group, collapsed: boolean): Gas {
	const { sheet, group: model } = modelOf(group);
	runOf(group).mayEdit(null);
	setCollapsed(sheet, model, collapsed);
	return group;
}

service(Group, "Group", { live: true });
