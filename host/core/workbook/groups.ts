/** Groups of rows or columns that fold away together. */
import type { Axis } from "./axis";
import type { Group } from "./parts";
import type { SheetModel } from "./sheet";

/** Deepest nesting that Sheets has. */
const DEEPEST = 8;

export function groupsOf(sheet: SheetModel, axis: Axis): Group[] {
	return sheet.groups.filter((group) => group.axis === axis);
}

export function depthAt(sheet: SheetModel, axis: Axis, index: number): number {
	return groupsOf(sheet, axis).filter((group) => holdsIndex(group, index))
		.length;
}

export function holdsIndex({ first, last }: Group, index: number): boolean {
	return index >= first && index <= last;
}

/** Nests a run of rows or columns so much deeper, or less deep. Neighbours of one depth are one group. */
export function shiftDepth(
	sheet: SheetModel,
	axis: Axis,
	first: number,
	last: number,
	by: number,
): void {
	const old = groupsOf(sheet, axis);
	const end = Math.max(last, ...old.map((group) => group.last));
	const depths = Array.from({ length: end + 1 }, (_, index) => {
		const depth = depthAt(sheet, axis, index);
		const inside = index >= first && index <= last;
		return Math.min(DEEPEST, Math.max(0, inside ? depth + by : depth));
	});
	const fresh: Group[] = [];
	for (let depth = 1; depth <= DEEPEST; depth++) {
		let start = -1;
		for (let index = 0; index <= end + 1; index++) {
			const deep = (depths[index] ?? 0) >= depth;
			if (deep && start < 0) start = index;
			if (deep || start < 0) continue;
			const group = { axis, first: start, last: index - 1, depth };
			const collapsed = old.some(
				(one) =>
					one.collapsed &&
					one.depth === depth &&
					one.first <= group.last &&
					one.last >= group.first,
			);
			fresh.push({ ...group, collapsed });
			start = -1;
		}
	}
	sheet.groups = [
		...sheet.groups.filter((group) => group.axis !== axis),
		...fresh,
	];
	for (const group of old)
		if (
			group.collapsed &&
			!fresh.some(
				(one) => one.first === group.first && one.depth === group.depth,
			)
		)
			hide(sheet, group, false);
	sheet.changed("grid");
}

/** Folds a group away or shows it again; what a folded group inside hides stays hidden. */
export function setCollapsed(
	sheet: SheetModel,
	group: Group,
	collapsed: boolean,
): void {
	sheet.groups = sheet.groups.map((one) =>
		sameGroup(one, group) ? { ...one, collapsed } : one,
	);
	hide(sheet, group, collapsed);
	if (!collapsed)
		for (const inner of groupsOf(sheet, group.axis))
			if (
				inner.collapsed &&
				inner.depth > group.depth &&
				inner.first >= group.first &&
				inner.last <= group.last
			)
				hide(sheet, inner, true);
}

export function sameGroup(a: Group, b: Group): boolean {
	return a.axis === b.axis && a.first === b.first && a.depth === b.depth;
}

function hide(sheet: SheetModel, group: Group, hidden: boolean): void {
	const count = group.last - group.first + 1;
	if (group.axis === "row") sheet.setRowsHidden(group.first, count, hidden);
	else sheet.setColumnsHidden(group.first, count, hidden);
}
