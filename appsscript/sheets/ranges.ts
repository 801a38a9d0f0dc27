import { areaName, areaNamed } from "../../src/scorecard/a1";
import type { Area } from "../../src/table/snapshot";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** 0-based bounds of a range, by one call. */
export function areaOf(range: Range): Area {
	return areaNamed(range.getA1Notation());
}

/** The range of a 0-based area. */
export function toRange(
	sheet: Sheet,
	{ top, left, bottom, right }: Area,
): Range {
	return sheet.getRange(top + 1, left + 1, bottom - top + 1, right - left + 1);
}

/** The area that a block of rows fills from its 0-based top left cell. */
export function blockArea(top: number, left: number, block: unknown[][]): Area {
	return {
		top,
		left,
		bottom: top + block.length - 1,
		right: left + (block[0]?.length ?? 0) - 1,
	};
}

/** All ranges of one sheet, by two calls however many they are. */
export class Ranges {
	private readonly byName = new Map<string, Range>();

	constructor(
		private readonly sheet: Sheet,
		areas: Area[],
	) {
		const names = [...new Set(areas.map(areaName))];
		if (names.length < 2) return;
		const ranges = sheet.getRangeList(names).getRanges();
		for (const [i, range] of ranges.entries())
			this.byName.set(names[i] ?? "", range);
	}

	of(area: Area): Range {
		const name = areaName(area);
		const range = this.byName.get(name) ?? toRange(this.sheet, area);
		this.byName.set(name, range);
		return range;
	}
}
