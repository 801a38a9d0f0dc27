/** What the core makes of the past that the server hands over, without a server. */
import { describe, expect, test } from "@jest/globals";
import * as core from "../../sidebar/core";
import { policyOf } from "../../src/progress/policy";
import type { Past } from "../../src/rpc";
import type { Cell, SheetSnapshot } from "../../src/table/snapshot";

const HEADER =
	"ID,Key indicator,Unit,Baseline,Target,Actual,As of,Start,Due,Direction,Counts as,Update cadence".split(
		",",
	);
const COLUMNS = Object.fromEntries(
	"id,indicator,unit,baseline,target,actual,updated,start,due,direction,kind,cadence"
		.split(",")
		.map((key, column) => [key, column]),
);
const NUMBERS = [COLUMNS.baseline, COLUMNS.target, COLUMNS.actual];

/** The one KPI of a scorecard, checked; `format` is that of its figures. */
function checked(cells: Cell[], past: Partial<Past>, format = "General") {
	const rows = [HEADER, cells];
	const snapshot: SheetSnapshot = {
		sheetId: 1,
		name: "Card",
		role: "scorecard",
		today: "2026-06-30",
		cells: rows,
		formats: rows.map((row) =>
			row.map((_, column) => (NUMBERS.includes(column) ? format : "")),
		),
		merges: [],
		columns: COLUMNS,
		hasCharts: false,
	};
	const settings = {
		policy: policyOf("gap"),
		closingDays: 0,
		rulesOff: [],
	} as unknown as Parameters<typeof core.readSheet>[1];
	const reading = core.readSheet(snapshot, settings, undefined, {
		readings: {},
		plan: {},
		notes: {},
		log: "Log",
		unread: [],
		by: "",
		...past,
	});
	const [row] = reading.rows;
	if (!row) throw new Error("no row");
	const kpi = core.checkRow(row, reading);
	return { kpi, reading, insight: core.insightOf(kpi, reading.context) };
}

const day = (date: string) => ({ date });
const dates = [day("2026-01-01"), day("2026-12-31")];

test("a KPI per period says in how many it was met", () => {
	const monthly = (month: number, value: number) => ({
		day: `2026-0${month}-28`,
		value,
	});
	const { insight, kpi } = checked(
		[
			"K-1",
			"Calls",
			"calls",
			"",
			30,
			"",
			"",
			...dates,
			"at least",
			"per period",
			"monthly",
		],
		{
			readings: {
				"K-1": [monthly(1, 31), monthly(2, 29), monthly(4, 35), monthly(5, 40)],
			},
		},
	);
	expect(insight.periods).toEqual({
		key: "explain.periods_blank",
		// March, and June, whose last day is today
		values: { met: 3, reported: 4, blank: 2 },
	});
	expect(kpi.assessment.status).toBe("on_track");
});

test("without readings there is no picture, and the forecast says why", () => {
	const { insight } = checked(
		[
			"K-1",
			"Visits",
			"visits",
			0,
			100,
			20,
			day("2026-06-29"),
			...dates,
			"increase",
			"level",
			"monthly",
		],
		{},
	);
	expect(insight.picture).toBeNull();
	expect(insight.periods).toBeNull();
	expect(insight.ahead[0]).toEqual({
		key: "forecast.too_few",
		values: { count: 1, needed: 4 },
	});
});

test("the target plan is the expected line", () => {
	const { insight } = checked(
		[
			"K-1",
			"Visits",
			"visits",
			0,
			100,
			20,
			day("2026-06-29"),
			...dates,
			"increase",
			"level",
			"monthly",
		],
		{ plan: { "K-1": [{ end: "2026-05-31", value: 25 }] } },
	);
	expect(insight.expected?.key).toBe("explain.expected.plan");
});

describe("a share", () => {
	const figures = (of: (points: number) => number): Cell[] => [
		"K-1",
		"Renewal rate",
		"%",
		of(70),
		of(85),
		of(79),
		day("2026-06-20"),
		...dates,
		"increase",
		"level",
		"weekly",
	];
	test("is a fraction in the log where its cells are shown as percent", () => {
		const { kpi, reading } = checked(
			figures((points) => points / 100),
			{ readings: { "K-1": [{ day: "2026-06-29", value: 0.82 }] } },
			"0.0%",
		);
		expect(kpi.series.readings).toEqual([{ day: "2026-06-29", value: 82 }]);
		expect(kpi.assessment.progress).toBe(0.8);
		expect(core.tryFigure(kpi, "83%", "2026-06-30", reading)).toMatchObject({
			value: 0.83,
			figure: "share",
		});
	});
	test("stays in points in a row that people typed in points", () => {
		const { kpi, reading } = checked(
			figures((points) => points),
			{ readings: { "K-1": [{ day: "2026-06-29", value: 82 }] } },
		);
		expect(kpi.assessment.progress).toBe(0.8);
		expect(core.tryFigure(kpi, "83%", "2026-06-30", reading)).toMatchObject({
			value: 83,
			figure: "number",
		});
	});
});
