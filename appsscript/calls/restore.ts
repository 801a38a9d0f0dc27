/** `previewRestore` and `restore`: the last run in the spreadsheet is taken back, whoever made it. */
import type { Answer } from "../../src/rpc";
import type { Step } from "../../src/scorecard/plan";
import { planUndo, type UndoSummary } from "../../src/scorecard/undo";
import { Book } from "../sheets/book";
import { carryOut } from "../sheets/carry-out";
import { readWhole } from "../sheets/own";
import { dropUndo, readUndo } from "../sheets/undo-sheet";
import { Trouble } from "../trouble";
import { exclusively, refuseProtected } from "./run";

/** More places than this nobody goes to see. */
const LISTED = 50;

export function previewRestore(): Answer<"previewRestore"> {
	return { summary: listed(planFor(new Book()).summary) };
}

export function restore(): Answer<"restore"> {
	return exclusively((book) => {
		const { steps, summary } = planFor(book);
		refuseProtected(book, steps);
		dropUndo(book);
		carryOut(book, steps, new Map());
		return { summary: listed(summary) };
	});
}

function planFor(book: Book): { steps: Step[]; summary: UndoSummary } {
	const state = readUndo(book);
	if (!state) throw new Trouble("nothing_to_restore");
	const touched = [...state.made, ...state.sheets].map(({ sheet }) =>
		readWhole(book, Number(sheet)),
	);
	return planUndo(
		state,
		touched.filter((sheet) => sheet !== null),
	);
}

function listed({
	left,
	...summary
}: UndoSummary): Answer<"restore">["summary"] {
	return { ...summary, left: left.slice(0, LISTED), leftCount: left.length };
}
