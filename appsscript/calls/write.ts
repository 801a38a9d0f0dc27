/** `preview` and `write`: the same plan, shown or carried out. */
import type { Answer, FailureCode, Request } from "../../src/rpc";
import { judgedRows } from "../../src/scorecard/judge";
import type { SheetPlan } from "../../src/scorecard/plan";
import {
	planRefresh,
	planScorecard,
	scorecardOf,
} from "../../src/scorecard/scorecard";
import { readSettings } from "../../src/scorecard/settings";
import { classify, readTable, type SheetKind } from "../../src/table";
import type { SheetSnapshot } from "../../src/table/snapshot";
import { carryOut } from "../sheets/carry-out";
import { gridSheet } from "../sheets/find";
import { takeUpUnfinished } from "../sheets/make-sheet";
import { readOwnSheets } from "../sheets/own";
import { readSnapshot } from "../sheets/snapshot";
import { readTags } from "../sheets/tags";
import { Trouble } from "../trouble";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Source = Request<"write">;

/** How long a run waits for another one on the same spreadsheet, ms. */
const LOCK_WAIT = 5_000;

/** What writing would do, without doing it. */
export function preview(source: Source): Answer<"preview"> {
	const { plan } = planFor(SpreadsheetApp.getActiveSpreadsheet(), source);
	return { summary: plan.summary };
}

/** Writes, unless somebody else's run holds the spreadsheet: two runs at once would each add the same rows. */
export function write(source: Source): Answer<"write"> {
	const lock = LockService.getDocumentLock();
	if (!lock.tryLock(LOCK_WAIT)) throw new Trouble("busy");
	try {
		const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
		takeUpUnfinished(spreadsheet);
		const { plan, scorecard } = planFor(spreadsheet, source);
		refuseProtected(spreadsheet, plan);
		const made = carryOut(spreadsheet, plan);
		const sheetId = scorecard ?? made.get("new:scorecard");
		if (sheetId === undefined) throw new Trouble("sheet_gone");
		return { summary: plan.summary, sheetId };
	} finally {
		lock.releaseLock();
	}
}

/** A plan, and the id of the scorecard that it brings up to date, if that stands already. */
interface Planned {
	plan: SheetPlan;
	scorecard: number | undefined;
}

function planFor(spreadsheet: Spreadsheet, source: Source): Planned {
	const { sheetId, language, mapping } = source;
	const tags = readTags(spreadsheet);
	const sheet = gridSheet(spreadsheet, sheetId);
	const snapshot = readSnapshot(spreadsheet, sheet, tags);
	const kind = convertible(snapshot);
	const table = readTable(snapshot, { mapping });
	if (table.rows.length === 0) throw new Trouble("no_rows");
	const { today, name } = snapshot;
	const own = readOwnSheets(spreadsheet, tags, [
		"scorecard",
		"dashboard",
		"settings",
	]);
	const known = {
		own,
		sheetNames: spreadsheet.getSheets().map((each) => each.getName()),
		today,
		rows: judgedRows(table, today, readSettings(own).rulesOff),
	};
	if (kind === "scorecard")
		return { plan: planRefresh({ ...known, sheetId }), scorecard: sheetId };
	return {
		plan: planScorecard({ ...known, source: { sheetId, name }, language }),
		scorecard: scorecardOf(own, String(sheetId))?.sheetId,
	};
}

const REFUSED: Partial<Record<SheetKind, FailureCode>> = {
	empty: "empty_sheet",
	only_charts: "only_charts",
	one_column: "one_column",
	no_header: "no_header",
	no_rows: "no_rows",
	dashboard: "not_convertible",
	settings: "not_convertible",
};

function convertible(snapshot: SheetSnapshot): SheetKind {
	const kind = classify(snapshot);
	const code = REFUSED[kind];
	if (code !== undefined) throw new Trouble(code, snapshot.name);
	return kind;
}

/**
 * Looks for protections that would stop the plan half-way before its first step. Service messages are translated into the user's
 * language, so an error could not be recognised afterwards.
 */
function refuseProtected(spreadsheet: Spreadsheet, plan: SheetPlan): void {
	const touched = new Set(plan.steps.map((step) => step.sheet));
	const { RANGE, SHEET } = SpreadsheetApp.ProtectionType;
	for (const key of touched) {
		if (typeof key !== "number") continue;
		const sheet = gridSheet(spreadsheet, key);
		const protections = [
			...sheet.getProtections(SHEET),
			...sheet.getProtections(RANGE),
		];
		if (protections.some((protection) => !protection.canEdit()))
			throw new Trouble("protected", sheet.getName());
	}
}
