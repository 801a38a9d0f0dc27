/** Figures that people enter in the sidebar: into the log, onto the row, and nowhere else. */
import { describe, expect, test } from "@jest/globals";
import type { Host } from "../../host/core";
import { copySheet } from "../../host/core/workbook/copy-sheet";
import type { SheetModel } from "../../host/core/workbook/sheet";
import { changeAxis } from "../../host/core/workbook/structure";
import type { Request } from "../../src/rpc";
import {
	ask,
	askCheckIn,
	column,
	get,
	getCheckIn,
	openOffice,
	sheetOf,
	shown,
	workbookOf,
} from "./office";

const HEADER =
	"Goal,Key indicator,Owner,Department,Unit,Baseline,Target,Actual,As of,Start,Due,Direction,Update cadence";
const ROWS = [
	HEADER,
	"Fewer defects,Defects after release,Bo,QA,defects,50,10,30,2026-05-31,2026-01-01,2026-12-31,decrease,monthly",
	"More visits,Visits in all,Ann,Sales,visits,0,100,20,2026-05-31,2026-01-01,2026-12-31,increase,monthly",
	"Loyal customers,Renewal rate,Cy,Sales,%,70,85,76,2026-05-31,2026-01-01,2026-12-31,increase,monthly",
	"Certified,ISO 9001 certificate,Di,QA,,,yes,no,2026-05-31,2026-01-01,2026-12-31,yes/no,monthly",
].map((line) =>
	line.split(",").map((text) => (/^\d+$/.test(text) ? Number(text) : text)),
);
const CARD = "Plan scorecard";
const LOG = "KPI check-ins";

type Entry = Request<"checkIn">["entries"][number];

const ENTRIES: Entry[] = [
	["K-0001", "Defects after release", 20, "number", "at_risk"],
	["K-0002", "Visits in all", 45, "number", "on_track"],
	["K-0003", "Renewal rate", 0.8, "share", "on_track"],
	["K-0004", "ISO 9001 certificate", 1, "yes_no", "on_track"],
].map(
	([id, name, value, figure, status], i) =>
		({
			row: i + 1,
			id,
			name,
			value,
			figure,
			points: false,
			asof: "2026-06-29",
			status,
			note: "",
			line: true,
		}) as Entry,
);

function office(): Host {
	const host = openOffice(workbookOf(sheetOf("Plan", ROWS)));
	get(host, "write", { sheetId: host.activeSheet.id, language: "en" });
	return host;
}

function named(host: Host, name: string): SheetModel {
	const sheet = host.workbook.sheetNamed(name);
	if (!sheet) throw new Error(`no ${name}`);
	return sheet;
}

function request(host: Host, entries: Entry[], name = CARD) {
	return {
		sheetId: named(host, name).id,
		sheet: name,
		entries,
		by: "Ann",
		remember: false,
	};
}

function checkIn(host: Host, entries: Entry[], name = CARD) {
	return getCheckIn(host, request(host, entries, name));
}

const of = (host: Host, heading: string, name = CARD) =>
	column(shown(host, name), heading);

const HEADINGS = ["Actual", "As of", "Status", "Progress (from baseline)"];

const place = (host: Host, heading: string, name = CARD) =>
	shown(host, name)[0]?.indexOf(heading) ?? -1;

describe("the first check-in", () => {
	test("makes the log, the columns that look into it, and writes lines and rows", () => {
		const host = office();
		const summary = checkIn(host, ENTRIES);
		expect(summary).toMatchObject({
			log: LOG,
			lines: 4,
			rows: 4,
			onlyLogged: [],
			notFound: [],
		});
		expect(shown(host, LOG).map((line) => line.slice(0, 9))).toEqual([
			"Entered at,As of,Sheet,KPI ID,KPI,Value,Status then,Note,By".split(","),
			"2026-06-30 10:00,2026-06-29,Plan scorecard,K-0001,Defects after release,20,at risk,,Ann".split(
				",",
			),
			"2026-06-30 10:00,2026-06-29,Plan scorecard,K-0002,Visits in all,45,on track,,Ann".split(
				",",
			),
			"2026-06-30 10:00,2026-06-29,Plan scorecard,K-0003,Renewal rate,80.0%,on track,,Ann".split(
				",",
			),
			"2026-06-30 10:00,2026-06-29,Plan scorecard,K-0004,ISO 9001 certificate,1,on track,,Ann".split(
				",",
			),
		]);
		expect(of(host, "Actual")).toEqual(["20", "45", "80.0%", "yes"]);
		expect(of(host, "As of")).toEqual(Array(4).fill("2026-06-29"));
		expect(of(host, "Progress (from baseline)")).toEqual([
			"75%",
			"45%",
			"67%",
			"100%",
		]);
		const log = named(host, LOG);
		expect(log.frozenRows).toBe(1);
		expect(host.activeSheet.name).toBe(CARD);
	});

	test("can be taken back: the old figures, and a log without lines", () => {
		const host = office();
		const before = HEADINGS.map((heading) => of(host, heading));
		checkIn(host, ENTRIES);
		const { summary } = get(host, "restore", {});
		expect(summary).toMatchObject({ left: [], deleted: [] });
		expect(HEADINGS.map((heading) => of(host, heading))).toEqual(before);
		expect(of(host, "KPI ID", LOG).filter(Boolean)).toEqual([]);
	});

	test("is refused before the scorecard is ready, and what makes it so can be taken back", () => {
		const host = office();
		const before = shown(host, CARD);
		const asked = request(host, ENTRIES);
		const reply = ask(host, "checkIn", asked);
		expect(reply).toEqual({ ok: false, code: "not_ready" });
		expect(shown(host, CARD)).toEqual(before);
		const { sheetId } = asked;
		const ids = ENTRIES.map(({ id }) => id);
		const entries = ENTRIES.map(({ row, name }) => ({ row, name, id: "" }));
		const args = { sheetId, language: "en" as const, entries };
		expect(get(host, "makeReady", args)).toEqual({ log: LOG, ids });
		expect(get(host, "makeReady", args)).toEqual({ log: null, ids });
		const { summary } = get(host, "restore", {});
		expect(summary).toMatchObject({ left: [], deleted: [LOG] });
		expect(shown(host, CARD)).toEqual(before);
	});
});

describe("every further check-in", () => {
	function running(): Host {
		const host = office();
		checkIn(host, ENTRIES);
		return host;
	}
	const later = (entry: Entry, change: Partial<Entry> = {}): Entry => ({
		...entry,
		asof: "2026-06-30",
		...change,
	});

	test("adds lines and leaves all else as it is", () => {
		const host = running();
		const [first, , third] = ENTRIES as [Entry, Entry, Entry];
		const summary = checkIn(host, [
			later(first, { value: 15, note: "Fewer hands" }),
			later(third, { value: 0.825 }),
		]);
		expect(summary).toEqual({
			log: null,
			lines: 2,
			rows: 2,
			onlyLogged: [],
			notFound: [],
		});
		expect(of(host, "Actual")).toEqual(["15", "45", "82.5%", "yes"]);
		expect(of(host, "As of")).toEqual([
			"2026-06-30",
			"2026-06-29",
			"2026-06-30",
			"2026-06-29",
		]);
		expect(of(host, "Value", LOG)).toEqual([
			"20",
			"45",
			"80.0%",
			"1",
			"15",
			"82.5%",
		]);
		expect(of(host, "Note", LOG)[4]).toBe("Fewer hands");
		expect(of(host, "Trend")).toEqual(["▲", "", "▲", ""]);
	});

	test("is taken back line by line, and what somebody typed since stays", () => {
		const host = running();
		const before = shown(host, CARD);
		checkIn(host, [later(ENTRIES[1] as Entry, { value: 50 })]);
		host.typeInto(named(host, LOG), 6, 4, "typed");
		const { summary } = get(host, "restore", {});
		expect(summary).toMatchObject({ deleted: [], left: [] });
		expect(shown(host, CARD)).toEqual(before);
		expect(of(host, "KPI", LOG).slice(4)).toEqual(["", "typed"]);
	});

	test("goes below lines that people typed, wherever they left blanks", () => {
		const host = running();
		host.typeInto(named(host, LOG), 8, 7, "a word by hand");
		checkIn(host, [later(ENTRIES[1] as Entry)]);
		expect(of(host, "KPI", LOG)[8]).toBe("Visits in all");
	});

	test("makes room in a log that people shortened", () => {
		const host = running();
		const log = named(host, LOG);
		const count = log.rowCount - 6;
		changeAxis(log, { axis: "row", kind: "delete", at: 6, count });
		expect(
			checkIn(
				host,
				ENTRIES.map((entry) => later(entry)),
			),
		).toMatchObject({
			lines: 4,
			rows: 4,
		});
		expect(of(host, "KPI", LOG)).toHaveLength(8);
		expect(of(host, "As of", LOG).slice(4)).toEqual(
			Array(4).fill("2026-06-30"),
		);
		checkIn(host, [later(ENTRIES[1] as Entry, { value: 50 })]);
		expect(host.meter.lastTotal).toBeLessThanOrEqual(20);
		expect(of(host, "Value", LOG)[8]).toBe("50");
	});

	test("finds its rows after they were sorted and columns were moved and renamed", () => {
		const host = running();
		const card = named(host, CARD);
		changeAxis(card, { axis: "row", kind: "move", at: 1, count: 1, to: 5 });
		changeAxis(card, {
			axis: "column",
			kind: "move",
			at: place(host, "Actual"),
			count: 1,
			to: 3,
		});
		host.typeInto(card, 0, place(host, "As of"), "Stand");
		checkIn(host, [later(ENTRIES[0] as Entry, { value: 12 })]);
		expect(of(host, "Actual")).toEqual(["45", "80.0%", "yes", "12"]);
		expect(of(host, "Stand")[3]).toBe("2026-06-30");
	});

	test("writes into a log that was renamed and whose columns were moved", () => {
		const host = running();
		const log = named(host, LOG);
		changeAxis(log, { axis: "column", kind: "move", at: 7, count: 1, to: 0 });
		host.workbook.renameSheet(log, "Figures");
		checkIn(host, [later(ENTRIES[1] as Entry, { value: 60, note: "why" })]);
		expect(of(host, "Note", "Figures")[4]).toBe("why");
		expect(of(host, "Value", "Figures")[4]).toBe("60");
		expect(of(host, "Progress (from baseline)")[1]).toBe("60%");
	});

	test("makes the log anew where somebody deleted it", () => {
		const host = running();
		host.workbook.deleteSheet(named(host, LOG));
		const summary = checkIn(host, [later(ENTRIES[1] as Entry, { value: 60 })]);
		expect(summary.log).toBe(LOG);
		expect(of(host, "KPI ID", LOG)).toEqual(["K-0002"]);
		expect(of(host, "Progress (from baseline)")[1]).toBe("60%");
	});

	test("only logs where the actual is a formula, is protected, or is later", () => {
		const host = running();
		const card = named(host, CARD);
		const actual = place(host, "Actual");
		host.typeInto(card, 1, actual, "=10+11");
		card.putProtection({
			id: host.workbook.newId(),
			area: { top: 2, bottom: 2, left: actual, right: actual },
			unprotected: [],
			description: "theirs",
			warningOnly: false,
			userMayEdit: false,
		});
		const [one, two, three, four] = ENTRIES.map((entry) => later(entry)) as [
			Entry,
			Entry,
			Entry,
			Entry,
		];
		const summary = checkIn(host, [
			one,
			{ ...two, value: 99 },
			{ ...three, asof: "2026-06-01", value: 0.71 },
			{ ...four, value: 0 },
		]);
		expect(summary).toMatchObject({ lines: 4, rows: 1 });
		expect(summary.onlyLogged).toEqual([
			{ name: one.name, why: "formula" },
			{ name: two.name, why: "protected" },
			{ name: three.name, why: "newer" },
		]);
		expect(of(host, "Actual")).toEqual(["21", "45", "80.0%", "no"]);
		// What is only logged counts all the same.
		expect(of(host, "Progress (from baseline)").slice(0, 3)).toEqual([
			"75%",
			"99%",
			"67%",
		]);
		expect(of(host, "Value", LOG)).toHaveLength(8);
	});

	test("says so where the log is protected, and writes nothing", () => {
		const host = running();
		named(host, LOG).putProtection({
			id: host.workbook.newId(),
			area: null,
			unprotected: [],
			description: "theirs",
			warningOnly: false,
			userMayEdit: false,
		});
		const before = shown(host, CARD);
		expect(
			askCheckIn(host, request(host, [later(ENTRIES[1] as Entry)])),
		).toEqual({ ok: false, code: "protected", detail: LOG });
		expect(shown(host, CARD)).toEqual(before);
	});

	test("names a KPI whose row is gone, and writes the others", () => {
		const host = running();
		const card = named(host, CARD);
		changeAxis(card, { axis: "row", kind: "delete", at: 1, count: 1 });
		const summary = checkIn(host, [
			later(ENTRIES[0] as Entry),
			later(ENTRIES[1] as Entry, { value: 50 }),
		]);
		expect(summary).toMatchObject({
			notFound: ["Defects after release"],
			lines: 1,
			rows: 1,
		});
		expect(of(host, "Actual")[0]).toBe("50");
	});

	test("gives an id to a row that was typed, or copied with its id, before it is logged", () => {
		const host = running();
		const card = named(host, CARD);
		host.typeInto(card, 5, 2, "Hours of training");
		host.typeInto(card, 6, 2, "Visits abroad");
		host.typeInto(card, 6, 0, "K-0002");
		const entry = later(ENTRIES[1] as Entry);
		const summary = checkIn(host, [
			{ ...entry, row: 5, id: "", name: "Hours of training", value: 3 },
			{ ...entry, row: 6, name: "Visits abroad", value: 4 },
		]);
		expect(summary).toMatchObject({ lines: 2, rows: 2, notFound: [] });
		expect(of(host, "ID").slice(4)).toEqual(["K-0005", "K-0006"]);
		expect(of(host, "KPI ID", LOG).slice(4)).toEqual(["K-0005", "K-0006"]);
		expect(of(host, "Actual").slice(1)).toEqual([
			"45",
			"80.0%",
			"yes",
			"3",
			"4",
		]);
	});

	test("takes a line of the log over without writing it again", () => {
		const host = running();
		const log = named(host, LOG);
		for (const [at, text] of [
			[1, "2026-06-30"],
			[3, "k-0002"],
			[5, "70"],
		] as const)
			host.typeInto(log, 5, at, text);
		const summary = checkIn(host, [
			later(ENTRIES[1] as Entry, { value: 70, line: false }),
		]);
		expect(summary).toMatchObject({ lines: 0, rows: 1 });
		expect(of(host, "Actual")[1]).toBe("70");
		expect(shown(host, LOG)).toHaveLength(6);
	});

	test("on a copy of the scorecard logs under ids of its own", () => {
		const host = running();
		const copy = copySheet(named(host, CARD), host.workbook, 1, "Copy");
		const summary = checkIn(
			host,
			[later(ENTRIES[1] as Entry, { value: 66 })],
			copy.name,
		);
		expect(summary).toMatchObject({ log: null, lines: 1, rows: 1 });
		expect(of(host, "Actual", copy.name)[1]).toBe("66");
		expect(of(host, "Progress (from baseline)")[1]).toBe("45%");
		expect(of(host, "KPI ID", LOG)[4]).not.toBe("K-0002");
	});
});

test.each(["makeReady", "checkIn"] as const)(
	"what a cut off %s left is completed by the next check-in, wherever it was cut off",
	(which) => {
		const begin = () => {
			const host = office();
			if (which === "checkIn") checkIn(host, ENTRIES);
			return host;
		};
		const act = (host: Host) => {
			const asked = request(host, figures);
			const { sheetId, entries } = asked;
			return which === "checkIn"
				? ask(host, which, asked)
				: ask(host, which, { sheetId, language: "en", entries });
		};
		const figures = ENTRIES.map((entry) => ({ ...entry, asof: "2026-06-30" }));
		const whole = begin();
		act(whole);
		const calls = whole.meter.lastTotal;
		checkIn(whole, figures);
		const expected = ["Actual", "As of", "Progress (from baseline)"].map(
			(heading) => of(whole, heading),
		);
		const step = which === "makeReady" ? 6 : 2;
		for (let call = 4; call < calls; call += step) {
			const host = begin();
			const source = JSON.stringify(host.save().sheets[0]);
			host.fault = { call };
			expect(act(host).ok).toBe(false);
			expect(JSON.stringify(host.save().sheets[0])).toBe(source);
			checkIn(host, figures);
			expect(
				["Actual", "As of", "Progress (from baseline)"].map((heading) =>
					of(host, heading),
				),
			).toEqual(expected);
			const log = shown(host, LOG);
			expect(log[0]?.slice(0, 9)).toEqual(shown(whole, LOG)[0]?.slice(0, 9));
			expect(of(host, "reading_value", LOG).filter(Boolean)).toEqual(
				of(whole, "reading_value", LOG).filter(Boolean),
			);
			expect(
				host.workbook.sheets.filter(({ name }) => name.startsWith(LOG)),
			).toHaveLength(1);
		}
	},
	180_000,
);

test("a copy of the spreadsheet takes up its log, whose lines count again", () => {
	const host = office();
	checkIn(host, ENTRIES);
	const copy = openOffice(host.save());
	const later = { ...(ENTRIES[1] as Entry), asof: "2026-06-30", value: 50 };
	const summary = checkIn(copy, [later]);
	expect(summary).toMatchObject({ log: null, lines: 1, rows: 1 });
	expect(of(copy, "KPI ID", LOG)).toEqual([
		"K-0001",
		"K-0002",
		"K-0003",
		"K-0004",
		"K-0002",
	]);
	expect(of(copy, "Trend")[1]).toBe("▲");
});

test("in another locale and on the other side of the date line", () => {
	const host = openOffice({
		...workbookOf(sheetOf("Plan", ROWS)),
		locale: "de_DE",
		timeZone: "America/Los_Angeles",
	});
	get(host, "write", { sheetId: host.activeSheet.id, language: "en" });
	checkIn(host, ENTRIES);
	checkIn(host, [{ ...(ENTRIES[2] as Entry), value: 0.825 }]);
	expect(of(host, "Entered at", LOG)[0]).toBe("2026-06-29 19:00");
	expect(of(host, "As of", LOG)).toEqual(Array(5).fill("2026-06-29"));
	expect(of(host, "Value", LOG)[4]).toBe("82,5%");
	expect(of(host, "Actual")).toEqual(["20", "45", "82,5%", "yes"]);
	expect(of(host, "Progress (from baseline)")).toEqual([
		"75%",
		"45%",
		"83%",
		"100%",
	]);
});

test("a tick box is ticked", () => {
	const host = office();
	const card = named(host, CARD);
	card.put(4, place(host, "Actual"), { value: false });
	checkIn(host, [ENTRIES[3] as Entry]);
	expect(card.cell(4, place(host, "Actual"))?.value).toBe(true);
});

test("history decides Attainable from four readings on", () => {
	const host = office();
	const attainable = () => of(host, "A")[0];
	expect(attainable()).toBe("?");
	const [first] = ENTRIES as [Entry];
	for (const [day, value] of [
		["2026-02-28", 47],
		["2026-03-31", 42],
		["2026-04-30", 36],
		["2026-06-29", 25],
	] as const)
		checkIn(host, [{ ...first, asof: day, value }]);
	const sheetId = named(host, CARD).id;
	get(host, "write", { sheetId, language: "en" });
	expect(attainable()).toBe("✓");
	const again = get(host, "write", { sheetId, language: "en" }).summary;
	expect(again.cellsWritten).toBe(0);
	const source = named(host, "Plan").id;
	get(host, "write", { sheetId: source, language: "en" });
	expect(attainable()).toBe("✓");
});

test("a text that begins with = is logged as text", () => {
	const host = office();
	checkIn(host, [{ ...(ENTRIES[0] as Entry), note: "=1+1" }]);
	checkIn(host, [{ ...(ENTRIES[0] as Entry), note: "=HYPERLINK(1)" }]);
	expect(of(host, "Note", LOG)).toEqual(["=1+1", "=HYPERLINK(1)"]);
});

test("on a sheet of people's own their cells follow in their own scale", () => {
	const host = openOffice(workbookOf(sheetOf("Plan", ROWS)));
	const sheetId = host.activeSheet.id;
	get(host, "write", { sheetId, language: "en", attach: { add: [] } });
	const theirs = ENTRIES.map((entry) => ({ ...entry, points: true }));
	const summary = checkIn(host, theirs, "Plan");
	expect(summary).toMatchObject({ log: LOG, lines: 4, rows: 4 });
	expect(of(host, "Actual", "Plan")).toEqual(["20", "45", "80", "yes"]);
	expect(of(host, "Progress (from baseline)", "Plan")).toEqual([
		"75%",
		"45%",
		"67%",
		"100%",
	]);
	const again = theirs.map((entry) => ({ ...entry, asof: "2026-06-30" }));
	expect(ask(host, "checkIn", request(host, again, "Plan"))).toMatchObject({
		data: { summary: { lines: 4, rows: 4 } },
	});
});

test("removing keeps the lines and the applied figures, and a log of that name is left alone later", () => {
	const host = office();
	checkIn(host, ENTRIES);
	get(host, "remove", { everything: false });
	expect(of(host, "Value", LOG)).toHaveLength(4);
	expect(shown(host, LOG)[0]).toHaveLength(9);
	expect(of(host, "Actual")).toEqual(["20", "45", "80.0%", "yes"]);
	const sheetId = named(host, "Plan").id;
	const written = get(host, "write", { sheetId, language: "en" }).summary;
	const summary = checkIn(host, ENTRIES, written.scorecard);
	expect(summary.log).toBe(`${LOG} 2`);
});

test("what the server refuses", () => {
	const host = office();
	const asked = request(host, ENTRIES);
	for (const wrong of [
		{ ...asked, entries: [] },
		{ ...asked, entries: [{ ...(ENTRIES[0] as Entry), asof: "2026-02-30" }] },
	])
		expect(ask(host, "checkIn", wrong)).toMatchObject({ code: "bad_request" });
	expect(
		askCheckIn(host, { ...asked, sheetId: named(host, "Plan").id }),
	).toMatchObject({ code: "not_convertible" });
	host.workbook.deleteSheet(named(host, CARD));
	expect(askCheckIn(host, asked)).toMatchObject({ code: "sheet_gone" });
});
