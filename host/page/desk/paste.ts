import {
	type Area,
	area as areaOf,
	columnsOf,
	covers,
	rowsOf,
} from "../../core/workbook/area";
import type { SheetModel } from "../../core/workbook/sheet";
import {
	ALL_PARTS,
	copyBlock,
	moveBlock,
	type Parts,
	tiles,
} from "../../core/workbook/transfer";
import type { Answer, Ask } from "../protocol";
import type { Desk } from "./desk";

/** What is pasted of a block that was copied here. */
const PARTS: Record<Ask<"paste">["what"], Parts> = {
	all: ALL_PARTS,
	values: { values: true },
	format: { look: true, borders: true, rules: true, merges: true },
};

/** Pastes a block of this workbook: a copy as often as it fits into the area, without the rows that a filter hides; a cut once. */
export function paste(
	desk: Desk,
	{ from, to, cut, what }: Ask<"paste">,
): Answer<"paste"> {
	const source = desk.seen(from.sheet);
	const target = desk.sheetOf(to.sheet);
	if (!source) return { refused: { reason: "gone" } };
	const runs = cut ? [from.area] : shownRuns(source, from.area);
	const height = runs.reduce((sum, run) => sum + rowsOf(run), 0);
	const block = areaOf(0, 0, height, columnsOf(from.area));
	const places = cut ? [placed(block, to.area)] : tiles(block, to.area);
	const area = around(places, to.area);
	const refused =
		desk.refusal(target, area) ??
		(cut ? desk.refusal(source, from.area) : null);
	if (refused) return { refused };
	return desk.step(() => {
		makeRoom(target, area);
		return desk.host.edit(target, area, () => {
			if (cut) moveBlock(source, from.area, target, area.top, area.left);
			else
				for (const place of places)
					if (source !== target || !covers(place, from.area))
						copyRuns(source, runs, target, place, PARTS[what]);
			desk.changed();
			return { answer: { area }, done: true };
		});
	});
}

/** Rows and columns that are missing are added, as Sheets does when something is pasted. */
export function makeRoom(sheet: SheetModel, { bottom, right }: Area): void {
	sheet.rowCount = Math.max(sheet.rowCount, bottom + 1);
	sheet.columnCount = Math.max(sheet.columnCount, right + 1);
}

/** The rows of an area that no filter hides, as runs of rows that follow each other. */
function shownRuns(sheet: SheetModel, area: Area): Area[] {
	const hidden = new Set(sheet.filteredRows);
	const runs: Area[] = [];
	for (let row = area.top; row <= area.bottom; row++) {
		if (hidden.has(row)) continue;
		const last = runs.at(-1);
		if (last?.bottom === row - 1) last.bottom = row;
		else runs.push({ ...area, top: row, bottom: row });
	}
	return runs.length > 0 ? runs : [area];
}

function copyRuns(
	source: SheetModel,
	runs: readonly Area[],
	target: SheetModel,
	place: Area,
	parts: Parts,
): void {
	let top = place.top;
	for (const run of runs) {
		copyBlock(source, run, target, top, place.left, parts);
		top += rowsOf(run);
	}
}

function placed(block: Area, at: Area): Area {
	return areaOf(at.top, at.left, rowsOf(block), columnsOf(block));
}

/** From the first place to the last. */
function around(places: readonly Area[], otherwise: Area): Area {
	const first = places[0] ?? otherwise;
	const { bottom, right } = places.at(-1) ?? first;
	return { ...first, bottom, right };
}
