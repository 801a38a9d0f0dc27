import { expect, test } from "@jest/globals";
import type { Host } from "../../host/core";
import { ENTRIES } from "../../src/library";
import type { Request } from "../../src/rpc";
import { get, openOffice, sheetOf, workbookOf } from "./office";

const HEADER = [
	"Goal",
	"Key indicator",
	"Owner",
	"Baseline",
	"Target",
	"Actual",
	"Due",
];

/** What each thing that people do may ask of Sheets, however many rows there are. */
const LIMITS = {
	open: 45,
	convert: 60,
	"refresh of nothing new": 45,
	"refresh of an edited and a typed row": 45,
	"next period": 60,
	"convert again": 60,
	"restore of the next period": 45,
	restore: 45,
	remove: 45,
	new: 60,
	"new, blank": 60,
	"add entries": 45,
	"add the whole library": 60,
	"save settings": 45,
	library: 45,
	attach: 60,
	"refresh of an attached sheet": 45,
	"make ready for the first figures": 60,
	"first check-in": 20,
	"check-in": 20,
	"open with a log": 45,
	"refresh with a log": 45,
	"refresh of an edited row with a log": 45,
	"restore of a check-in": 45,
	"make ready beside people's own columns": 60,
	"first check-in beside people's own columns": 20,
	"check-in beside people's own columns": 20,
	"make room for more figures": 45,
	"check-in after room was made": 20,
	"next period, with a log": 60,
	"period after the next": 60,
	"attach, with a log and scorecards": 60,
	"new, with a log and scorecards": 60,
	"remove from an attached sheet": 45,
};

function planOf(rows: number): Host {
	const kpis = Array.from({ length: rows }, (_, i) => [
		`Goal ${i}`,
		`Renewal rate of region ${i} from 70% to 85%`,
		"Ann",
		70,
		85,
		72 + (i % 10),
		"2026-12-31",
	]);
	return openOffice(workbookOf(sheetOf("Plan", [HEADER, ...kpis])));
}

/** Figures of all KPIs of the sheet in front, on a day. */
function checkInOf(host: Host, sheetId: number) {
	return (asof: string): Request<"checkIn"> => {
		const { cells, columns } = get(host, "open", {
			core: false,
			front: sheetId,
		}).snapshot;
		const header = cells[0] ?? [];
		const at = (heading: string) => header.indexOf(heading);
		const id = columns.id ?? at("ID");
		return {
			sheetId,
			sheet: "Plan",
			by: "Ann",
			remember: false,
			entries: cells.slice(1).flatMap((row, i) =>
				row[at("Key indicator")] === ""
					? []
					: [
							{
								row: i + 1,
								id: String(row[id]),
								name: String(row[at("Key indicator")]),
								value: 70 + (i % 17),
								figure: i % 2 === 0 ? "share" : "number",
								points: false,
								asof,
								status: "on_track",
								note: `note ${i}`,
								line: true,
							},
						],
			),
		};
	};
}

/** Check-ins of all KPIs on a scorecard, and what else is done where there is a log. */
function checkInsFor(
	host: Host,
	source: Request<"write">,
	counted: <T>(of: keyof typeof LIMITS, answer: T) => T,
): void {
	const { sheetId } = get(host, "write", source);
	const figures = checkInOf(host, sheetId);
	const first = figures("2026-06-28");
	const about = { sheetId, language: "en" as const };
	const { entries } = first;
	const ready = () => get(host, "makeReady", { ...about, entries });
	counted("make ready for the first figures", ready());
	counted("first check-in", get(host, "checkIn", first));
	const next = figures("2026-06-29");
	expect(counted("check-in", get(host, "checkIn", next)).summary).toMatchObject(
		{ lines: next.entries.length, rows: next.entries.length },
	);
	counted("open with a log", get(host, "open", { core: false }));
	counted("restore of a check-in", get(host, "restore", {}));
	get(host, "checkIn", next);
	const log = host.workbook.sheetNamed("KPI check-ins");
	if (!log) throw new Error("no log");
	host.typeInto(log, 950, 7, "a word by hand");
	counted("make room for more figures", ready());
	const later = figures("2026-06-30");
	counted("check-in after room was made", get(host, "checkIn", later));
	counted(
		"next period, with a log",
		get(host, "write", { ...source, sheetId, nextPeriod: true }),
	);
	const nextId = host.activeSheet.id;
	counted(
		"period after the next",
		get(host, "write", { ...about, sheetId: nextId, nextPeriod: true }),
	);
	counted(
		"attach, with a log and scorecards",
		get(host, "write", { ...source, attach: { add: [] } }),
	);
	get(host, "restore", {});
	counted(
		"new, with a log and scorecards",
		get(host, "makeNew", { language: "en", entries: [] }),
	);
	get(host, "restore", {});
	counted("refresh with a log", get(host, "write", { ...source, sheetId }));
	const card = host.workbook.sheetNamed("Plan scorecard");
	if (!card) throw new Error("no scorecard");
	host.typeInto(card, 2, 2, "Be better");
	counted(
		"refresh of an edited row with a log",
		get(host, "write", { ...source, sheetId }),
	);
	get(host, "remove", { everything: true });
}

/** Service calls of everything that has a limit, the worst of each. */
function callsFor(rows: number): Record<keyof typeof LIMITS, number> {
	const host = planOf(rows);
	const source = { sheetId: host.activeSheet.id, language: "en" as const };
	const counts = {} as Record<keyof typeof LIMITS, number>;
	const counted = <T>(of: keyof typeof LIMITS, answer: T): T => {
		counts[of] = host.meter.lastTotal;
		return answer;
	};
	const edit = () => {
		const card = host.workbook.sheetNamed("Plan scorecard");
		const plan = host.workbook.sheetNamed("Plan");
		if (!card || !plan) throw new Error("no sheets");
		host.typeInto(card, 2, 2, "Be better");
		host.typeInto(card, rows + 1, 1, "Typed here");
		host.typeInto(plan, rows + 1, 0, "Typed there");
	};
	counted("open", get(host, "open", { core: true }));
	const { sheetId } = counted("convert", get(host, "write", source));
	const card = { ...source, sheetId };
	counted("refresh of nothing new", get(host, "write", card));
	edit();
	counted("refresh of an edited and a typed row", get(host, "write", card));
	counted("next period", get(host, "write", { ...card, nextPeriod: true }));
	counted("restore of the next period", get(host, "restore", {}));
	counted("convert again", get(host, "write", source));
	counted("restore", get(host, "restore", {}));
	counted("remove", get(host, "remove", { everything: false }));
	const ids = ENTRIES.map(({ id }) => id).slice(0, rows);
	const entries = ids.slice(0, -5);
	const picked = { language: "en" as const, entries };
	const made = counted("new", get(host, "makeNew", picked));
	const addTo = made.sheetId;
	counted(
		"save settings",
		get(host, "saveSettings", {
			language: "en",
			policy: "strict",
			barStyle: "sparkline",
			closingDays: 3,
			fiscalStart: 4,
			kpisPerOwner: 5,
			readingsPerOwner: 30,
			rulesOff: ["S/no-owner"],
		}),
	);
	counted("library", get(host, "library", {}));
	counted(
		"add entries",
		get(host, "makeNew", { ...picked, entries: ids.slice(-5), addTo }),
	);
	get(host, "remove", { everything: true });
	const blank = counted(
		"new, blank",
		get(host, "makeNew", { ...picked, entries: [] }),
	);
	counted(
		"add the whole library",
		get(host, "makeNew", {
			...picked,
			entries: ENTRIES.map(({ id }) => id),
			addTo: blank.sheetId,
		}),
	);
	get(host, "remove", { everything: true });
	checkInsFor(host, source, counted);
	counted("attach", get(host, "write", { ...source, attach: { add: [] } }));
	const plan = host.workbook.sheetNamed("Plan");
	if (!plan) throw new Error("no plan");
	host.typeInto(plan, 2, 1, "Be better");
	host.typeInto(plan, rows + 2, 0, "Typed later");
	counted("refresh of an attached sheet", get(host, "write", source));
	const beside = checkInOf(host, source.sheetId);
	const { entries: besides } = beside("2026-06-28");
	counted(
		"make ready beside people's own columns",
		get(host, "makeReady", { ...source, entries: besides }),
	);
	counted(
		"first check-in beside people's own columns",
		get(host, "checkIn", beside("2026-06-28")),
	);
	counted(
		"check-in beside people's own columns",
		get(host, "checkIn", beside("2026-06-29")),
	);
	counted(
		"remove from an attached sheet",
		get(host, "remove", { everything: false }),
	);
	return counts;
}

test("service calls keep their limits and do not grow with the number of rows", () => {
	// As many as make the state before a run too much for a property: below, runs take fewer calls.
	const few = callsFor(60);
	const many = callsFor(300);
	for (const [name, most] of Object.entries(LIMITS)) {
		const of = name as keyof typeof LIMITS;
		expect({
			of,
			grows: many[of] > few[of],
			within: Math.max(few[of], many[of]) <= most,
			counted: few[of] > 3,
		}).toEqual({ of, grows: false, within: true, counted: true });
	}
});

test("a refresh does not read other scorecards as long as no id came from one", () => {
	const host = planOf(10);
	const source = { sheetId: host.activeSheet.id, language: "en" as const };
	const { sheetId } = get(host, "write", source);
	const refreshed = () => {
		get(host, "write", { ...source, sheetId });
		return host.meter.lastTotal;
	};
	const alone = refreshed();
	let front = sheetId;
	for (let period = 0; period < 3; period++)
		front = get(host, "write", {
			...source,
			sheetId: front,
			nextPeriod: true,
		}).sheetId;
	expect(refreshed()).toBe(alone);
	const card = host.workbook.sheetNamed("Plan scorecard");
	if (!card) throw new Error("no scorecard");
	const { cells } = get(host, "open", { core: false, front }).snapshot;
	host.typeInto(card, 11, cells[0]?.indexOf("ID") ?? 0, "K-0040");
	expect(refreshed()).toBeGreaterThan(alone);
});
