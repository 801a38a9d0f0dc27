/** The trend of one KPI on the dashboard, its figures worked out by hand. */
import { expect, test } from "@jest/globals";
import { blankKpi, type Kpi } from "../../../src/kpi/kpi";
import {
	TREND,
	TREND_LINES,
	TREND_TABLE,
} from "../../../src/scorecard/dashboard-places";
import {
	helperFormulas,
	LOG_COLUMNS,
	LOG_HELPERS,
	LOG_PLACES,
	logCells,
} from "../../../src/scorecard/log";
import type { Step } from "../../../src/scorecard/plan";
import { planScorecard } from "../../../src/scorecard/scorecard";
import { settingsCells } from "../../../src/scorecard/settings";
import { planCells } from "../../../src/scorecard/target-plan";
import { planTrend } from "../../../src/scorecard/trend";
import { judged } from "./judged";
import { stateOf, Workbook } from "./workbook";

const TODAY = "2026-06-30";
const YEAR = { start: "2026-01-01", due: "2026-12-31" };
const KPIS: Partial<Kpi>[] = [
	{
		goal: "Fewer defects",
		indicator: "Defects",
		direction: "decrease",
		baseline: 50,
		target: 10,
		actual: 30,
		updated: TODAY,
		...YEAR,
	},
	{ goal: "Mood", indicator: "Mood", direction: "at_least", target: 5 },
];

/** A scorecard, and a log with so many readings of its first KPI, one a day up to 20 June. */
function made(readings: number, planned: [string, number][] = []) {
	const book = new Workbook(TODAY);
	const plan = () =>
		planScorecard({
			source: { sheetId: 1, name: "Source" },
			rows: KPIS.map((kpi, i) => judged(kpi, i + 1)),
			language: "en",
			...stateOf(book),
		}).steps;
	book.apply(plan());
	if (readings > 0) addLog(book, readings);
	const settings = book.sheet("settings");
	for (const [i, [end, value]] of planned.entries()) {
		const { plan_id = 0, plan_end = 0, plan_value = 0 } = settings.columns;
		book.write(settings, i + 1, plan_id, "K-0001");
		book.write(settings, i + 1, plan_end, { date: end });
		book.write(settings, i + 1, plan_value, value);
	}
	book.apply(plan());
	return book;
}

function addLog(book: Workbook, readings: number): void {
	book.apply([
		{ do: "make_sheet", sheet: "new:log", role: "log", name: "Log", tags: {} },
		{
			do: "tag_columns",
			sheet: "new:log",
			columns: [...LOG_COLUMNS, ...LOG_HELPERS].map((key) => ({
				key,
				column: LOG_PLACES[key],
			})),
		},
	]);
	const log = book.sheet("log");
	const formulas = helperFormulas();
	for (const key of LOG_HELPERS)
		book.write(log, 1, LOG_PLACES[key], { formula: formulas[key] });
	for (let i = 0; i < readings; i++) {
		const date = `2026-06-${String(20 - readings + 1 + i).padStart(2, "0")}`;
		book.write(log, 1 + i, LOG_PLACES.id, "K-0001");
		book.write(log, 1 + i, LOG_PLACES.asof, { date });
		book.write(log, 1 + i, LOG_PLACES.value, 40 - i);
	}
}

function show(book: Workbook, id: string): Step[] {
	const log = book.sheets.find(({ role }) => role === "log");
	const sheet = book.sheet("scorecard");
	const steps = planTrend({
		board: book.sheet("dashboard"),
		card: {
			key: sheet.sheetId,
			name: sheet.name,
			language: "en",
			sheet,
			columns: sheet.columns,
			added: [],
			gone: [],
			header: 0,
		},
		id,
		ids: ["K-0001", "K-0002"],
		numbers: "General",
		log: log ? logCells(log) : null,
		settings: settingsCells(book.sheets),
		plan: planCells(book.sheet("settings")),
		language: "en",
	});
	book.apply(steps);
	return steps;
}

/** Day (of the year), actual, target and expected of the lines that have a day. */
function lines(book: Workbook): unknown[][] {
	const board = book.sheet("dashboard");
	const first = 46023; // 2026-01-01
	return Array.from({ length: TREND_LINES }, (_, i) =>
		Object.values(TREND_TABLE).map((column) =>
			book.value(board, TREND + 2 + i, column),
		),
	)
		.filter(([day]) => day !== "")
		.map(([day, actual, target, expected]) => [
			Number(day) - first + 1,
			actual,
			target,
			Number(Number(expected).toFixed(9)),
		]);
}

/** On the straight way from 50 to 10 over 364 days. */
const straight = (day: number) =>
	Number((50 - (40 * (day - 1)) / 364).toFixed(9));

test("without a log: start, actual and due", () => {
	const book = made(0);
	show(book, "K-0001");
	expect(lines(book)).toEqual([
		[1, 50, 10, 50],
		[181, 30, 10, straight(181)],
		[365, "", 10, 10],
	]);
});

test("with a log, its readings before the one that counts", () => {
	const book = made(3);
	show(book, "k-0001");
	expect(lines(book)).toEqual([
		[1, 50, 10, 50],
		[169, 40, 10, straight(169)],
		[170, 39, 10, straight(170)],
		[171, 38, 10, straight(171)],
		[181, 30, 10, straight(181)],
		[365, "", 10, 10],
	]);
});

test("the last of many readings", () => {
	const book = made(20);
	show(book, "K-0001");
	const shown = lines(book);
	expect(shown).toHaveLength(TREND_LINES);
	// 11 of 20: from the 10th on, with 31
	expect(shown[1]).toEqual([161, 31, 10, straight(161)]);
	expect(shown[11]?.slice(0, 2)).toEqual([171, 21]);
	expect(shown[13]).toEqual([365, "", 10, 10]);
});

test("expects what the target plan says, once a period of it is over", () => {
	const book = made(0, [
		["2026-03-31", 45],
		["2026-06-30", 33],
	]);
	show(book, "K-0001");
	expect(lines(book).map(([, , , expected]) => expected)).toEqual([50, 33, 33]);
});

test("a KPI without dates and figures shows what there is, another one follows the choice", () => {
	const book = made(3);
	show(book, "K-0002");
	expect(lines(book)).toEqual([]);
	const board = book.sheet("dashboard");
	book.write(board, TREND, 1, "K-0001");
	expect(book.value(board, TREND, 2)).toBe("Defects");
	expect(lines(book)).toHaveLength(6);
	book.write(board, TREND, 1, "K-0099");
	expect(lines(book)).toEqual([]);
});

test("is drawn once, and stays when the scorecard is written again", () => {
	const book = made(3);
	const drawn = (steps: Step[]) =>
		steps.flatMap((step) =>
			step.do === "charts" ? step.charts.map(({ key }) => key) : [],
		);
	expect(drawn(show(book, "K-0001"))).toEqual(["trend"]);
	expect(drawn(show(book, "K-0002"))).toEqual([]);
	const again = planScorecard({
		source: { sheetId: 1, name: "Source" },
		rows: KPIS.map((kpi, i) => judged({ ...blankKpi(), ...kpi }, i + 1)),
		language: "en",
		...stateOf(book),
	});
	expect(again.steps).toEqual([]);
});
