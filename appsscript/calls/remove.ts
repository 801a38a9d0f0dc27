/** `previewRemove` and `remove`: everything of ours leaves the spreadsheet. */
import type { Answer, Request } from "../../src/rpc";
import { findColumns } from "../../src/scorecard/find-columns";
import { logPlaces } from "../../src/scorecard/log-sheet";
import type { Step, WholeSheet } from "../../src/scorecard/plan";
import { planRemove, type RemoveSummary } from "../../src/scorecard/remove";
import { Book } from "../sheets/book";
import { carryOut } from "../sheets/carry-out";
import { readWhole } from "../sheets/own";
import { attachedIn, headerNotes } from "../sheets/snapshot";
import { undoSheetId } from "../sheets/undo-sheet";
import { exclusively, refuseProtected } from "./run";

export function previewRemove(
	request: Request<"previewRemove">,
): Answer<"previewRemove"> {
	return { summary: planFor(new Book(), request).summary };
}

export function remove(request: Request<"remove">): Answer<"remove"> {
	return exclusively((book) => {
		const { steps, summary } = planFor(book, request);
		refuseProtected(book, steps);
		const hidden = undoSheetId(book);
		if (hidden !== null && book.find(hidden))
			steps.push({ do: "delete_sheet", sheet: hidden });
		leaveOneSheet(book, steps);
		book.register.undo = null;
		book.register.mappings.clear();
		carryOut(book, steps, new Map());
		return { summary };
	});
}

function planFor(
	book: Book,
	{ everything }: Request<"remove">,
): { steps: Step[]; summary: RemoveSummary } {
	takeUpCutOff(book);
	const own = [...book.register.sheets.keys()].map((sheetId) =>
		book.entry(sheetId)?.tags.role === "log"
			? readLogHead(book, sheetId)
			: readWhole(book, sheetId),
	);
	return planRemove(
		own.filter((sheet) => sheet !== null),
		everything,
	);
}

/**
 * A run that was cut off beside people's own columns may have left ours with no more than their header notes; its dashboard, which is
 * made first, tells on which sheet.
 */
function takeUpCutOff(book: Book): void {
	for (const { tags } of [...book.register.sheets.values()]) {
		const sheetId = attachedIn(tags.source);
		if (sheetId === null || book.entry(sheetId)) continue;
		const sheet = book.find(sheetId);
		if (!sheet) continue;
		const rows = Array<[]>(sheet.getLastRow()).fill([]);
		const notes = headerNotes(book, sheetId, rows);
		const { columns } = findColumns(notes, [], {});
		if (columns.facts === undefined) continue;
		book.register.tag(sheetId, { role: "scorecard", attached: "1" });
		book.register.place(sheetId, columns);
	}
}

/** A log as far as its hidden columns are looked for: nothing else of it is ours to take out. */
function readLogHead(book: Book, sheetId: number): WholeSheet | null {
	const sheet = book.find(sheetId);
	const entry = book.entry(sheetId);
	if (!sheet || !entry) return null;
	const { tags, columns: last } = entry;
	const width = 1 + Math.max(0, ...Object.values(last));
	const header = sheet.getSheetValues(1, 1, 1, width)[0] ?? [];
	return {
		sheetId,
		name: sheet.getName(),
		role: "log",
		tags,
		columns: logPlaces(header.map(String), last),
		cells: [],
		formulas: [],
		rules: [],
		charts: [],
		header: 0,
		notes: [],
		shared: false,
	};
}

/** A spreadsheet cannot be without a sheet: where all of them are ours, a blank one takes their place. */
function leaveOneSheet(book: Book, steps: Step[]): void {
	const deleted = steps.filter((step) => step.do === "delete_sheet").length;
	if (deleted >= book.spreadsheet.getNumSheets())
		book.spreadsheet.insertSheet();
}
