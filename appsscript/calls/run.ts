/** One run of the add-on on a spreadsheet: alone, able to be taken back, and refused before its first step where it would end half-way. */
import type { Language } from "../../src/i18n/message";
import type {
	OwnSheet,
	SheetKey,
	SheetPlan,
	Step,
} from "../../src/scorecard/plan";
import { recordUndo } from "../../src/scorecard/undo";
import type { Area } from "../../src/table/snapshot";
import { Book } from "../sheets/book";
import { areasOf, boundsOf, carryOut, makingSteps } from "../sheets/carry-out";
import { makeSheets, Replan } from "../sheets/make-sheet";
import { toRange } from "../sheets/ranges";
import { mayOnlyLook } from "../sheets/rights";
import { keepUndo } from "../sheets/undo-sheet";
import { Trouble } from "../trouble";

/** How long a run waits for another one on the same spreadsheet, ms. */
const LOCK_WAIT = 5_000;

/** Does something that no other run may do at the same time. Google releases the lock when the call ends. */
export function exclusively<T>(work: (book: Book) => T): T {
	if (!LockService.getDocumentLock().tryLock(LOCK_WAIT))
		throw new Trouble("busy");
	return work(new Book());
}

export interface Planned {
	plan: SheetPlan;
	own: OwnSheet[];
	language: Language;
	/** Id of the sheet that shall be in front when a hidden one had to be made. */
	front: number;
	/** How much of the state before may be kept in the register (see `keepUndo`). */
	room?: number;
}

/** The plan that `planFor` makes, asked again where a name that it gave to a sheet is that of a tab. Nothing is carried out. */
export function lookAhead<P extends { plan: SheetPlan }>(
	book: Book,
	planFor: (taken: string[]) => P,
	taken: string[] = [],
): P {
	const planned = planFor(taken);
	const clashing = makingSteps(planned.plan)
		.map(({ name }) => name)
		.filter((name) => book.spreadsheet.getSheetByName(name) !== null);
	return clashing.length === 0
		? planned
		: lookAhead(book, planFor, [...taken, ...clashing]);
}

/**
 * Carries out the plan that `planFor` makes; it is asked again where a name that it gave to a sheet is that of a tab.
 * @param look looks at what was written, for which Sheets applies all of it
 */
export function run<P extends Planned>(
	book: Book,
	planFor: (taken: string[]) => P,
	look?: (planned: P) => void,
	taken: string[] = [],
): P & { made: Map<SheetKey, number> } {
	const planned = planFor(taken);
	const { steps } = planned.plan;
	refuseProtected(book, steps);
	try {
		const making = makingSteps(planned.plan);
		const made = makeSheets(book, making);
		// A sheet that is made comes to the front, where only a scorecard belongs.
		if (made.size > 0 && making.every(({ role }) => role !== "scorecard"))
			book.sheet(planned.front).activate();
		const front = made.get("new:scorecard") ?? planned.front;
		if (steps.length > 0)
			keepUndo(book, recordUndo(steps, planned.own), made, {
				...planned,
				front,
			});
		carryOut(book, steps, made, look && (() => look(planned)));
		return { ...planned, made };
	} catch (error) {
		if (!(error instanceof Replan)) throw error;
		const { plan, ...rest } = run(book, planFor, look, [
			...taken,
			...error.taken,
		]);
		const makesSheets = [...error.made, ...plan.summary.makesSheets];
		const summary = { ...plan.summary, makesSheets };
		return { ...rest, plan: { ...plan, summary } } as P & typeof rest;
	}
}

/**
 * Looks for protections that would stop the plan half-way before its first step. Service messages are translated into the user's
 * language, so an error could not be recognised afterwards. One question a sheet does, unless something is in the way: only then each
 * area is asked for, as a protected range between two of them does not matter.
 */
export function refuseProtected(book: Book, steps: Step[]): void {
	const areas = new Map<number, Area[]>();
	const growing = new Set<number>();
	const widening = new Map<number, number>();
	for (const step of steps) {
		if (typeof step.sheet !== "number") continue;
		if (step.do === "grow") growing.add(step.sheet);
		if (step.do === "insert_columns") widening.set(step.sheet, step.after);
		areas.set(step.sheet, [...(areas.get(step.sheet) ?? []), ...areasOf(step)]);
	}
	for (const [sheetId, all] of areas) {
		const after = widening.get(sheetId);
		if (after !== undefined) refuseProtectedSheet(book, sheetId);
		const standing = all.filter(({ left }) => left <= (after ?? left));
		const touched = growing.has(sheetId)
			? withinGrid(book, sheetId, standing)
			: standing;
		if (touched.length === 0) continue;
		const sheet = book.sheet(sheetId);
		const mayEdit = (area: Area) =>
			(book.rangeOver(sheetId, area) ?? toRange(sheet, area)).canEdit();
		if (mayEdit(boundsOf(touched))) continue;
		if (!touched.every((area) => toRange(sheet, area).canEdit()))
			throw mayOnlyLook(sheet)
				? new Trouble("no_edit_rights")
				: new Trouble("protected", sheet.getName());
	}
}

/** Columns can be put into any sheet but one that is protected as a whole. */
function refuseProtectedSheet(book: Book, sheetId: number): void {
	const sheet = book.sheet(sheetId);
	const { SHEET } = SpreadsheetApp.ProtectionType;
	if (sheet.getProtections(SHEET).some((each) => !each.canEdit()))
		throw new Trouble("protected", sheet.getName());
}

/** What of the areas is there before the grid grows: nobody can have protected the rest. */
function withinGrid(book: Book, sheetId: number, areas: Area[]): Area[] {
	const { rows, columns } = book.grid(sheetId);
	return areas
		.filter(({ top, left }) => top < rows && left < columns)
		.map((area) => ({
			...area,
			bottom: Math.min(area.bottom, rows - 1),
			right: Math.min(area.right, columns - 1),
		}));
}
