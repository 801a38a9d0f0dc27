/** A check-in takes as few calls where rows are awkward, and leaves what stands between them as it is. */
import { expect, test } from "@jest/globals";
import type { Host } from "../../host/core";
import type { Request } from "../../src/rpc";
import {
	ask,
	column,
	get,
	getCheckIn,
	openOffice,
	sheetOf,
	shown,
	workbookOf,
} from "./office";

type Entry = Request<"checkIn">["entries"][number];

const CARD = "Plan scorecard";
const HEADER =
	"Goal,Key indicator,Owner,Unit,Baseline,Target,Actual,As of,Start,Due,Direction,Update cadence";
const ROWS = 12;

/** A plan of KPIs that count from 0 to 100; `actuals` and `days` stand in their rows. */
function office(
	actuals: (row: number) => string | number,
	days: (row: number) => string = () => "2026-05-31",
	unit = "visits",
): Host {
	const lines = Array.from({ length: ROWS }, (_, i) => [
		`Goal ${i + 1}`,
		`Visits of region ${i + 1}`,
		"Ann",
		unit,
		0,
		100,
		actuals(i + 1),
		days(i + 1),
		"2026-01-01",
		"2026-12-31",
		"increase",
		"monthly",
	]);
	return openOffice(workbookOf(sheetOf("Plan", [HEADER.split(","), ...lines])));
}

function entriesFor(rows: number[], change: Partial<Entry> = {}): Entry[] {
	return rows.map((row) => ({
		row,
		id: `K-${String(row).padStart(4, "0")}`,
		name: `Visits of region ${row}`,
		value: 80 + row,
		figure: "number",
		points: false,
		asof: "2026-06-29",
		status: "on_track",
		note: "",
		line: true,
		...change,
	}));
}

function request(host: Host, name: string, entries: Entry[]) {
	const sheet = host.workbook.sheetNamed(name);
	if (!sheet) throw new Error(`no ${name}`);
	return { sheetId: sheet.id, sheet: name, entries, by: "", remember: false };
}

/** The last of two check-ins, where all is ready. */
function secondCheckIn(host: Host, name: string, entries: Entry[]) {
	getCheckIn(host, request(host, name, entries));
	const later = entries.map((entry) => ({ ...entry, asof: "2026-06-30" }));
	return get(host, "checkIn", request(host, name, later)).summary;
}

const place = (host: Host, heading: string, name = CARD) =>
	shown(host, name)[0]?.indexOf(heading) ?? -1;

function card(host: Host) {
	get(host, "write", { sheetId: host.activeSheet.id, language: "en" });
	const sheet = host.workbook.sheetNamed(CARD);
	if (!sheet) throw new Error("no scorecard");
	return sheet;
}

const EVERY_OTHER = [2, 4, 6, 8, 10, 12];

test("formulas, words and figures between the rows stay as they are", () => {
	const host = office(() => 20);
	const sheet = card(host);
	const actual = place(host, "Actual");
	const between: Record<number, string> = {
		1: "=10+11",
		3: "=5*5",
		5: "not counted yet",
		7: "31",
		9: "=SUM(1;2)",
		11: "",
	};
	for (const [row, text] of Object.entries(between))
		host.typeInto(sheet, Number(row), actual, text);
	const formulas = () =>
		Object.keys(between).map(
			(row) => sheet.cell(Number(row), actual)?.formula?.text,
		);
	const before = formulas();
	const summary = secondCheckIn(host, CARD, entriesFor(EVERY_OTHER));
	expect(summary).toMatchObject({ lines: 6, rows: 6, onlyLogged: [] });
	expect(host.meter.lastTotal).toBeLessThanOrEqual(20);
	expect(formulas()).toEqual(before);
	expect(column(shown(host, CARD), "Actual")).toEqual(
		["21", "82", "25", "84", "not counted yet", "86", "31", "88"].concat([
			"3",
			"90",
			"",
			"92",
		]),
	);
});

test("what an array formula fills between the rows is not written over it", () => {
	const host = office(() => 20);
	const sheet = card(host);
	const actual = place(host, "Actual");
	for (const row of [3, 4, 5]) host.typeInto(sheet, row, actual, "");
	host.typeInto(sheet, 3, actual, "=ARRAYFORMULA(ROW(A1:A3)*7)");
	secondCheckIn(host, CARD, entriesFor([2, 6]));
	expect(column(shown(host, CARD), "Actual").slice(1, 6)).toEqual([
		"82",
		"7",
		"14",
		"21",
		"86",
	]);
	expect(sheet.cell(4, actual)?.value ?? null).toBeNull();
});

test("a time of day and a text with digits between the rows stay what they are", () => {
	const host = office(() => 20);
	const sheet = card(host);
	const [actual, updated] = [place(host, "Actual"), place(host, "As of")];
	host.typeInto(sheet, 3, updated, "2026-06-01 14:30");
	sheet.put(3, actual, { value: "012" });
	const time = sheet.cell(3, updated)?.value;
	secondCheckIn(host, CARD, entriesFor([2, 4]));
	expect(sheet.cell(3, updated)?.value).toBe(time);
	expect(sheet.cell(3, actual)?.value).toBe("012");
});

test("lines of the log with days of their own are taken over by as few calls", () => {
	const host = office(() => 20);
	card(host);
	getCheckIn(host, request(host, CARD, entriesFor([1])));
	const taken = entriesFor([2, 3, 4, 5, 6, 7, 8, 9]).map((entry, i) => ({
		...entry,
		asof: `2026-06-${10 + i}`,
		line: false,
	}));
	const { summary } = get(host, "checkIn", request(host, CARD, taken));
	expect(summary).toMatchObject({ lines: 0, rows: 8 });
	expect(host.meter.lastTotal).toBeLessThanOrEqual(20);
	expect(column(shown(host, CARD), "As of").slice(1, 9)).toEqual(
		taken.map(({ asof }) => asof),
	);
});

test("a heading that people renamed is looked for once and known from then on", () => {
	const host = office(() => 20);
	const sheet = card(host);
	getCheckIn(host, request(host, CARD, entriesFor([1])));
	host.typeInto(sheet, 0, place(host, "As of"), "Stand");
	const [entry] = entriesFor([2]) as [Entry];
	const asked = request(host, CARD, [entry]);
	expect(ask(host, "checkIn", asked)).toMatchObject({ code: "not_ready" });
	getCheckIn(host, asked);
	expect(host.meter.lastTotal).toBeLessThanOrEqual(20);
	expect(column(shown(host, CARD), "Stand")[1]).toBe("2026-06-29");
});

test("beside people's own columns the facts follow a figure that takes the place of a text", () => {
	const host = office(
		(row) => `${50 + row} 家`,
		() => "115/5/31",
		"家",
	);
	const { sheetId } = request(host, "Plan", []);
	get(host, "write", { sheetId, language: "en", attach: { add: [] } });
	const progress = () =>
		column(shown(host, "Plan"), "Progress (from baseline)");
	expect(progress()[1]).toBe("52%");
	const plan = host.workbook.sheetNamed("Plan");
	if (!plan) throw new Error("no plan");
	for (let row = 1; row <= ROWS; row++)
		host.typeInto(plan, row, 7, "2026-05-31");
	const entries = entriesFor(EVERY_OTHER);
	expect(getCheckIn(host, request(host, "Plan", entries))).toMatchObject({
		lines: 6,
		rows: 6,
	});
	expect(host.meter.lastTotal).toBeLessThanOrEqual(20);
	expect(progress().slice(0, 4)).toEqual(["51%", "82%", "53%", "84%"]);
	expect(column(shown(host, "Plan"), "Actual")[2]).toBe("53 家");
	// From now on the facts are links, also for what people type, and no refresh takes them for somebody's own.
	host.typeInto(plan, 2, 6, "95");
	expect(progress()[1]).toBe("95%");
	get(host, "write", { sheetId, language: "en" });
	host.typeInto(plan, 2, 6, "90 家");
	get(host, "write", { sheetId, language: "en" });
	expect(progress()[1]).toBe("90%");
});

test("a first check-in of a text takes no more than 20 calls either", () => {
	const host = office(
		(row) => `${50 + row}%`,
		() => "115/5/31",
		"%",
	);
	const { sheetId } = request(host, "Plan", []);
	get(host, "write", { sheetId, language: "en", attach: { add: [] } });
	const entries = entriesFor([2, 3], { figure: "share", points: true }).map(
		(entry) => ({ ...entry, value: 0.75 }),
	);
	expect(getCheckIn(host, request(host, "Plan", entries))).toMatchObject({
		lines: 2,
		rows: 2,
	});
	expect(host.meter.lastTotal).toBeLessThanOrEqual(20);
	expect(column(shown(host, "Plan"), "Actual").slice(0, 3)).toEqual([
		"51%",
		"75",
		"75",
	]);
	expect(column(shown(host, "Plan"), "Progress (from baseline)")[1]).toBe(
		"75%",
	);
});
