/** What a dashboard shows of a scorecard whose figures are worked out by hand. */
import { describe, expect, test } from "@jest/globals";
import type { Kpi } from "../../../src/kpi/kpi";
import { MOST_GROUPS } from "../../../src/scorecard/dashboard-cells";
import {
	LOWER,
	TABLES,
	URGENT_TABLE,
} from "../../../src/scorecard/dashboard-places";
import { LOG_PLACES, type LogColumn } from "../../../src/scorecard/log";
import type { ChartSpec, Step } from "../../../src/scorecard/plan";
import { planScorecard } from "../../../src/scorecard/scorecard";
import { judged } from "./judged";
import { stateOf, Workbook } from "./workbook";

const TODAY = "2026-06-30";
/** Half of the time is gone: 100 of 200 days. */
const DATES = { start: "2026-03-22", due: "2026-10-08", updated: TODAY };
const up = (actual: number | null, over: Partial<Kpi>): Partial<Kpi> => ({
	direction: "increase",
	baseline: 0,
	target: 10,
	actual,
	...DATES,
	...over,
});
const KPIS: Partial<Kpi>[] = [
	up(6, { goal: "Grow", indicator: "Deals", department: "Sales", weight: 3 }),
	up(2, { goal: "Grow", indicator: "Leads", department: "sales ", weight: 1 }),
	up(20, {
		goal: "Ship",
		indicator: "Releases",
		department: "Tech",
		owner: "Bo",
	}),
	up(null, { goal: "Ship", indicator: "Docs", due: "2026-06-01" }),
	{ goal: "Be better", indicator: "Mood" },
];

function planOf(book: Workbook, kpis = KPIS, language: "en" | "zh-TW" = "en") {
	return planScorecard({
		source: { sheetId: 1, name: "Source" },
		rows: kpis.map((kpi, i) => judged(kpi, i + 1)),
		language,
		...stateOf(book),
	});
}

function made(kpis = KPIS, language: "en" | "zh-TW" = "en"): Workbook {
	const book = new Workbook(TODAY);
	book.apply(planOf(book, kpis, language).steps);
	return book;
}

/** What the dashboard shows in a block. */
function shown(
	book: Workbook,
	top: number,
	left: number,
	rows: number,
	columns: number,
) {
	const board = book.sheet("dashboard");
	return Array.from({ length: rows }, (_, r) =>
		Array.from({ length: columns }, (_, c) =>
			book.value(board, top + r, left + c),
		),
	);
}

/** The place of a cell that says this. */
function find(book: Workbook, text: string): [number, number] {
	const { cells } = book.sheet("dashboard");
	const row = cells.findIndex((line) => line.includes(text));
	return [row, cells[row]?.indexOf(text) ?? -1];
}

const charts = (steps: Step[]): ChartSpec[] =>
	steps.flatMap((step) => (step.do === "charts" ? step.charts : []));

describe("the dashboard", () => {
	test("says how the whole set stands", () => {
		const book = made();
		const figure = (name: string) => {
			const [row, column] = find(book, name);
			return book.value(book.sheet("dashboard"), row, column - 1);
		};
		// (3·0.6 + 1·0.2) / 4 = 0.5: rows without a weight count 0, and 200 % would count as 100 %
		expect(figure("Mean progress")).toBe(0.5);
		expect(figure("KPIs")).toBe(5);
		// no actual; and nothing but a name
		expect(figure("Without a percentage")).toBe(2);
		expect(figure("Worst")).toBe("missed");
		// 60 % at 50 % of the time, and 200 %
		expect(figure("Going well")).toBe(2);
		// 20 % at 50 % is behind; without an actual after its end it is missed
		expect(figure("Need attention")).toBe(2);
		expect(figure("Without a clear state")).toBe(1);
		expect(figure("Rows not checked yet")).toBe(0);
	});

	test("counts rows that are not taken in yet", () => {
		const book = made();
		const card = book.sheet("scorecard");
		book.write(card, KPIS.length + 2, card.columns.goal ?? -1, "Typed");
		const [row, column] = find(book, "Rows not checked yet");
		expect(book.value(book.sheet("dashboard"), row, column - 1)).toBe(1);
	});

	test("adds up by department, by goal and by level", () => {
		const book = made([
			...KPIS,
			up(5, { goal: "Ship", department: "Tech", level: "strategic" }),
		]);
		const [row, column] = find(book, "Department");
		expect(shown(book, row, column, 4, 6)).toEqual([
			[
				"Department",
				null,
				"Mean progress",
				"KPIs",
				"Without a percentage",
				"Worst",
			],
			["Sales", null, 0.5, 2, 0, "behind"],
			// without weights each counts the same: (1 + 0.5) / 2
			["Tech", null, 0.75, 2, 0, "on track"],
			["(no department)", null, "", 2, 2, "missed"],
		]);
		const [goals] = find(book, "Goal");
		expect(shown(book, goals + 1, column, 3, 6)).toEqual([
			["Grow", null, 0.5, 2, 0, "behind"],
			["Ship", null, 0.75, 3, 1, "missed"],
			["Be better", null, "", 1, 1, "cannot tell"],
		]);
		const [levels] = find(book, "Level");
		expect(shown(book, levels + 1, column, 2, 6)).toEqual([
			["(no level)", null, 0.5, 5, 2, "missed"],
			["strategic", null, 0.5, 1, 0, "on track"],
		]);
	});

	test("sums weight × achievement rate where the settings show rates", () => {
		const book = made();
		const settings = book.sheet("settings");
		const row = settings.cells.findIndex((line) =>
			line.includes("achievement_shown"),
		);
		book.write(settings, row, 1, "yes");
		book.apply(planOf(book).steps);
		const [top, column] = find(book, "Department");
		// 3·0.6 + 1·0.2; a single row without a weight counts once: 20/10
		expect(shown(book, top, column + 6, 3, 1).map(([cell]) => cell)).toEqual([
			"Σ weight × rate",
			2,
			2,
		]);
		expect(planOf(book).steps).toEqual([]);
	});

	test("lists the KPIs that need attention first, with their actual as % of target", () => {
		const book = made();
		const [row, column] = find(book, "Most urgent first");
		expect(shown(book, row + 1, column, 6, 9)).toEqual([
			["Docs", null, null, "missed", "", 1, "", "", 5],
			["Leads", null, null, "behind", 0.2, 0.5, 0.2, "", 3],
			["Mood", null, null, "cannot tell", "", "", "", "", 6],
			["Deals", null, null, "on track", 0.6, 0.5, 0.6, "", 2],
			["Releases", null, null, "achieved", 2, 0.5, 2, "Bo", 4],
			["", null, null, "", "", "", "", "", ""],
		]);
	});

	test("shows what was last noted of each, and by whom", () => {
		const book = made();
		book.apply([
			{
				do: "make_sheet",
				sheet: "new:log",
				role: "log",
				name: "Log",
				tags: {},
			},
		]);
		const log = book.sheet("log");
		const write = (row: number, cells: Partial<Record<LogColumn, string>>) => {
			for (const [key, cell] of Object.entries(cells))
				book.write(log, row, LOG_PLACES[key as LogColumn], cell);
		};
		write(1, { id: "K-0004", note: "Decided: hire a writer", by: "Ann" });
		write(2, { id: "k-0004", note: "Decided: drop two guides", by: "Bo" });
		// A reading without a note does not hide the last one.
		write(3, { id: "K-0004" });
		write(4, { id: "K-0001", note: "Call the three largest", by: "Cy" });
		book.apply(planOf(book).steps);
		const [row] = find(book, "Most urgent first");
		expect(shown(book, row, URGENT_TABLE.note, 5, 3)).toEqual([
			["Last note", "By", "Log line"],
			["Decided: drop two guides", "Bo", 3],
			["", "", ""],
			["", "", ""],
			["Call the three largest", "Cy", 5],
		]);
		expect(planOf(book).steps).toEqual([]);
	});

	test("in Chinese", () => {
		const book = made(KPIS, "zh-TW");
		const [row, column] = find(book, "最需要關注的 KPI");
		expect(shown(book, row + 1, column + 3, 2, 2)).toEqual([
			["未達成", ""],
			["落後", 0.2],
		]);
	});

	test("draws a chart over each table, and sets none anew while the tables keep within their lines", () => {
		const book = new Workbook(TODAY);
		const { steps } = planOf(book);
		book.apply(steps);
		const drawn = charts(steps);
		expect(drawn.map(({ key }) => key)).toEqual([
			"status-counts",
			"department-progress",
			"smart-pass-rate",
			"percent-of-target",
		]);
		for (const { ranges, at } of drawn) {
			const [names, figures] = ranges;
			expect(figures?.top).toBe(names?.top);
			expect(
				book.value(book.sheet("dashboard"), names?.top ?? 0, names?.left ?? 0),
			).not.toBe("");
			// No chart covers cells with content, in rows of 21 px and columns of 100 px.
			expect(at.row + at.height / 21).toBeLessThan(TABLES);
			if (at.row >= LOWER)
				expect(at.width / 100).toBeLessThan(URGENT_TABLE.name);
		}
		const more = [...KPIS, up(1, { goal: "More", department: "Ads" })];
		expect(charts(planOf(book, more).steps)).toEqual([]);
		const many = [1, 2, 3, 4].map((n) => up(n, { department: `Team ${n}` }));
		expect(
			charts(planOf(book, [...KPIS, ...many]).steps).map(({ key }) => key),
		).toEqual(["department-progress"]);
	});

	test("takes away the lines of departments that are no longer there", () => {
		const teams = Array.from({ length: 9 }, (_, n) =>
			up(n, { goal: `Goal ${n % 4}`, department: `Team ${n}` }),
		);
		const book = made(teams);
		const card = book.sheet("scorecard");
		for (const row of teams.keys())
			book.write(card, row + 1, card.columns.department ?? -1, "One team");
		const again = teams.map((kpi) => ({ ...kpi, department: "One team" }));
		book.apply(planOf(book, again).steps);
		const names = book.sheet("dashboard").cells.map((line) => line[3]);
		expect(names.filter((name) => /^Team/.test(String(name)))).toEqual([]);
		expect(names.filter((name) => name === "One team")).toHaveLength(1);
		expect(names.filter((name) => name === "Goal 3")).toHaveLength(1);
		expect(planOf(book, again).steps).toEqual([]);
	});

	test("shows no more groups than people look at, the largest of them", () => {
		const teams = Array.from({ length: 60 }, (_, n) =>
			up(n, { goal: `Goal ${n}`, department: n < 50 ? `Team ${n}` : "Large" }),
		);
		const book = made(teams);
		const [top, column] = find(book, "Department");
		const names = book
			.sheet("dashboard")
			.cells.slice(top + 1)
			.map((line) => line[column]);
		const there = names.filter((name) => name !== "" && name !== undefined);
		expect(there).toHaveLength(MOST_GROUPS);
		expect(there).toContain("Large");
		expect(names).not.toContain("Goal 1");
	});
});
