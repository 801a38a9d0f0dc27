/** The check-in of the sidebar over the built add-on: what is due, what a figure would do, and that the sheet then shows just that. */
import { beforeEach, describe, expect, test } from "@jest/globals";
import type { Host } from "../../host/core";
import * as core from "../../sidebar/core";
import type { Call } from "../../sidebar/server";
import { createSession, type Session } from "../../sidebar/state/session";
import { label } from "../../src/i18n/render";
import { STATUSES } from "../../src/progress/assessment";
import {
	ask,
	column,
	get,
	openOffice,
	sheetOf,
	shown,
	workbookOf,
} from "../appsscript/office";

const CARD = "Plan scorecard";
const LOG = "KPI check-ins";
const HEADER =
	"Goal,Key indicator,Owner,Unit,Baseline,Target,Actual,As of,Start,Due,Direction,Update cadence";
const ROWS = [
	HEADER,
	"Fewer defects,Defects after release,Bo,defects,50,10,30,2026-05-20,2026-01-01,2026-12-31,decrease,monthly",
	"Loyal customers,Renewal rate,Cy,%,70,85,79,2026-06-25,2026-01-01,2026-12-31,increase,weekly",
	"More visits,Visits in all,Ann,visits,0,100,60,2026-03-31,2026-01-01,2026-12-31,increase,quarterly",
	"Certified,ISO 9001 certificate,Di,,,yes,no,2026-05-01,2026-01-01,2026-12-31,yes/no,monthly",
].map((line) =>
	line.split(",").map((text) => (/^\d+$/.test(text) ? Number(text) : text)),
);

let host: Host;
let session: Session;
let calls: string[];

beforeEach(async () => {
	host = openOffice(workbookOf(sheetOf("Plan", ROWS)));
	get(host, "write", { sheetId: host.activeSheet.id, language: "en" });
	calls = [];
	const call = (async (name: "open", args: { core: boolean }) => {
		calls.push(name);
		return ask(host, name, args);
	}) as unknown as Call;
	session = createSession(call, "en", () => core);
	await session.open();
	session.lookAtCheckIn();
});

const names = (asked: typeof session.checkIn.due.value) =>
	asked.map(({ kpi }) => kpi.kpi.indicator);
const kpi = (row: number) => {
	const found = session.kpis.value.find((each) => each.row === row);
	if (!found) throw new Error(`no row ${row}`);
	return found;
};
const statuses = () => column(shown(host, CARD), "Status");
const text = (of: string) => column(shown(host, CARD), of);

/** Presses the button of the view until the figures are recorded: the first time it makes the scorecard ready. */
async function record(): Promise<void> {
	if (!(await session.checkIn.record())) await session.checkIn.record();
}

describe("what is due", () => {
	test("by cadence and as-of day", () => {
		expect(names(session.checkIn.due.value)).toEqual([
			"Defects after release",
			"Visits in all",
			"ISO 9001 certificate",
		]);
		session.checkIn.all.value = true;
		expect(session.checkIn.shown.value).toHaveLength(4);
	});
	test("nothing on a sheet that is no scorecard", async () => {
		await session.open(host.workbook.sheetNamed("Plan")?.id);
		expect(session.checkIn.past.value).toBeNull();
	});
	test("nothing any more once the figures are there, by one call and one more to read; the first time a step before makes the scorecard ready", async () => {
		for (const row of [1, 3]) session.checkIn.type(row, { text: "25" });
		session.checkIn.type(4, { text: "yes" });
		await record();
		await session.open();
		expect(names(session.checkIn.due.value)).toEqual([]);
		expect(calls).toEqual(["open", "makeReady", "checkIn", "open"]);
	});
});

describe("what a figure would do", () => {
	test.each([
		[1, "30", "on_track"],
		[1, "48", "behind"],
		[1, "9", "achieved"],
		[2, "77%", "on_track"],
		[2, "71", "behind"],
		[3, "1,000", "achieved"],
		[4, "yes", "on_track"],
	])("row %i, %s: %s, as the sheet then says", async (row, typed, status) => {
		session.checkIn.all.value = true;
		session.checkIn.type(row, { text: typed });
		const trial = session.checkIn.trialOf(kpi(row));
		expect(trial).toMatchObject({ status });
		await record();
		expect(session.checkIn.done.value).toMatchObject({ lines: 1, rows: 1 });
		expect(statuses()[row - 1]).toBe(
			label(`status.${status as "behind"}`, "en"),
		);
		expect(column(shown(host, LOG), "Status then")).toEqual([
			label(`status.${status as "behind"}`, "en"),
		]);
		await session.open();
		expect(kpi(row).assessment.status).toBe(status);
	});
	test("a turn to red asks for a note, staying red does not", () => {
		session.checkIn.type(1, { text: "48" });
		expect(session.checkIn.trialOf(kpi(1))).toMatchObject({ turnsRed: true });
		session.checkIn.type(1, { text: "30" });
		expect(session.checkIn.trialOf(kpi(1))).toMatchObject({ turnsRed: false });
	});
	test("what cannot be read is no entry and stands in the way", () => {
		session.checkIn.type(1, { text: "a few" });
		session.checkIn.type(3, { text: "70" });
		expect(session.checkIn.unread.value).toBe(true);
		expect(session.checkIn.entries.value).toHaveLength(1);
	});
});

test("a line that somebody wrote into the log is offered, and taken over only when ticked", async () => {
	session.checkIn.type(3, { text: "61" });
	await record();
	const log = host.workbook.sheetNamed(LOG);
	if (!log) throw new Error("no log");
	for (const [at, typed] of [
		[1, "2026-06-30"],
		[3, "K-0001"],
		[5, "22"],
	] as const)
		host.typeInto(log, 2, at, typed);
	await session.open();
	session.lookAtCheckIn();
	expect(text("Actual")[0]).toBe("30");
	expect(names(session.checkIn.offered.value)).toEqual([
		"Defects after release",
	]);
	expect(kpi(1).assessment.progress).toBe(0.7);
	session.checkIn.take(1, true);
	await record();
	expect(session.checkIn.done.value).toMatchObject({ lines: 0, rows: 1 });
	expect([text("Actual")[0], text("As of")[0]]).toEqual(["22", "2026-06-30"]);
	await session.open();
	expect(session.checkIn.offered.value).toEqual([]);
});

test("lines that people wrote and that cannot count are named, by their rows", async () => {
	session.checkIn.type(3, { text: "61" });
	await record();
	const log = host.workbook.sheetNamed(LOG);
	if (!log) throw new Error("no log");
	for (const [row, at, typed] of [
		[2, 1, "2026-06-30"],
		[2, 3, "K-0004"],
		[2, 5, "maybe"],
		[3, 3, "K-0001"],
		[3, 5, "22"],
		[4, 7, "only a note"],
		[5, 1, "2026-06-30"],
		[5, 3, "K-0001"],
		[5, 5, "22"],
	] as const)
		host.typeInto(log, row, at, typed);
	await session.open();
	expect(session.checkIn.past.value?.unread).toEqual([3, 4]);
});

test("the name is remembered for the user", async () => {
	session.checkIn.by.value = " Ann ";
	session.checkIn.type(1, { text: "25" });
	await record();
	await session.open();
	expect(session.checkIn.by.value).toBe("Ann");
	expect(column(shown(host, LOG), "By")).toEqual(["Ann"]);
});

test("a failed call leaves what was typed, and trying again records it", async () => {
	host.faults.locks.add("document");
	session.checkIn.type(1, { text: "25" });
	await record();
	expect(session.trouble.value?.code).toBe("busy");
	expect(session.checkIn.draftOf(1).text).toBe("25");
	host.faults.locks.clear();
	await session.trouble.value?.again();
	expect(session.trouble.value).toBeNull();
	await session.checkIn.record();
	expect(session.checkIn.done.value).toMatchObject({ lines: 1, rows: 1 });
});

test("beside people's own columns, too: known by our ids, in their own scale", async () => {
	host = openOffice(workbookOf(sheetOf("Plan", ROWS)));
	const sheetId = host.activeSheet.id;
	get(host, "write", { sheetId, language: "en", attach: { add: [] } });
	await session.open();
	session.lookAtCheckIn();
	session.checkIn.all.value = true;
	session.checkIn.type(1, { text: "25" });
	session.checkIn.type(2, { text: "80%" });
	session.checkIn.type(4, { text: "yes" });
	expect(session.checkIn.entries.value.map(({ id }) => id)).toEqual([
		"K-0001",
		"K-0002",
		"K-0004",
	]);
	await record();
	expect(session.checkIn.done.value).toMatchObject({ lines: 3, rows: 3 });
	const plan = shown(host, "Plan");
	expect(column(plan, "Actual")).toEqual(["25", "80", "60", "yes"]);
	await session.open();
	expect(session.kpis.value.map(({ assessment }) => assessment.status)).toEqual(
		column(plan, "Status").map((word) =>
			STATUSES.find((status) => label(`status.${status}`, "en") === word),
		),
	);
	expect(session.kpis.value[1]?.series.readings).toEqual([
		{ day: "2026-06-30", value: 80 },
	]);
});

test("four readings make a forecast, a trend and a picture", async () => {
	for (const [day, figure] of [
		["2026-02-28", "46"],
		["2026-03-31", "41"],
		["2026-04-30", "36"],
	] as const) {
		session.lookAtCheckIn();
		session.checkIn.asof.value = day;
		session.checkIn.type(1, { text: figure });
		await record();
		await session.open();
	}
	const insight = core.insightOf(
		kpi(1),
		session.reading.value?.context as never,
	);
	expect(insight.progress.values?.sum).toBe("(30-50)/(10-50) = 50%");
	expect(insight.trend.key).toBe("explain.trend.better");
	expect(insight.ahead.map(({ key }) => key)).toEqual([
		"explain.forecast",
		"explain.met_on",
		"explain.pace.down.so_far",
	]);
	expect(insight.picture?.points).toHaveLength(4);
	expect(kpi(1).judgement.letters.A).toBe("pass");
});
