import { describe, expect, test } from "@jest/globals";
import { blankKpi, type Kpi } from "../../../src/kpi/kpi";
import { planNext } from "../../../src/scorecard/next";
import { planRefresh, planScorecard } from "../../../src/scorecard/scorecard";
import { judged } from "./judged";
import { stateOf, Workbook } from "./workbook";

const TODAY = "2026-06-30";
const QUARTER = { start: "2026-04-01", due: "2026-06-30" };
const KPIS: Partial<Kpi>[] = [
	{
		goal: "Keep customers",
		indicator: "Renewal rate",
		unit: "%",
		direction: "increase",
		kind: "level",
		baseline: 70,
		target: 85,
		actual: 82,
		updated: TODAY,
		confidence: 7,
		weight: 2,
		owner: "Ann",
		...QUARTER,
	},
	{
		goal: "Sell",
		indicator: "Deals",
		direction: "increase",
		kind: "cumulative",
		baseline: 0,
		target: 40,
		actual: 44,
		parent: "K-0001",
		...QUARTER,
	},
	{
		goal: "Fewer defects",
		indicator: "Defects",
		direction: "decrease",
		kind: "level",
		baseline: 50,
		target: 10,
		actual: 8,
		due: "2026-06-30",
	},
	{
		goal: "Ship",
		indicator: "Certified",
		direction: "yes_no",
		kind: "level",
		actual: 1,
		target: 1,
		start: "2026-06-01",
		due: "2026-06-30",
	},
	{ goal: "Answer", indicator: "Replies", direction: "at_least", target: 95 },
];

function made(kpis = KPIS): Workbook {
	const book = new Workbook(TODAY);
	book.apply(
		planScorecard({
			source: { sheetId: 1, name: "Plan" },
			rows: kpis.map((kpi, i) => judged(kpi, i + 1)),
			language: "en",
			...stateOf(book),
		}).steps,
	);
	return book;
}

/** KPIs as the rows of the scorecard say, with their ids. */
function kpisOf(kpis = KPIS): Kpi[] {
	return kpis.map((kpi, i) => ({ ...blankKpi(), ...kpi, id: `K-000${i + 1}` }));
}

function next(book: Workbook, kpis = kpisOf()) {
	const { sheetId, name } = book.sheet("scorecard");
	return planNext({
		...stateOf(book),
		sheetId,
		name,
		kpis,
		language: "en",
		today: TODAY,
	});
}

function theNext(book: Workbook) {
	const [, card] = book.sheets.filter(({ role }) => role === "scorecard");
	if (!card) throw new Error("no next scorecard");
	return card;
}

const shown = (book: Workbook, row: number, key: string) => {
	const card = theNext(book);
	return card.cells[row]?.[card.columns[key] ?? -1];
};
const column = (book: Workbook, key: string) =>
	KPIS.map((_, i) => shown(book, i + 1, key));

describe("the next period", () => {
	const book = made();
	const before = JSON.stringify(book.sheet("scorecard"));
	const { steps, summary } = next(book);
	book.apply(steps);

	test("is a scorecard of its own, named after the period, and leaves the old one as it is", () => {
		expect(theNext(book).name).toBe("Plan scorecard 2026 Q3");
		expect(summary).toMatchObject({
			scorecard: "Plan scorecard 2026 Q3",
			makesScorecard: true,
			rowsAdded: 5,
			charts: 4,
		});
		expect(JSON.stringify(book.sheet("scorecard"))).toBe(before);
	});

	test("keeps the definitions", () => {
		const old = book.sheet("scorecard");
		for (const key of ["goal", "indicator", "direction", "kind", "owner"])
			expect(column(book, key)).toEqual(
				KPIS.map((_, i) => old.cells[i + 1]?.[old.columns[key] ?? -1]),
			);
		expect(shown(book, 1, "target")).toBe(0.85);
		expect(shown(book, 1, "weight")).toBe(2);
	});

	test("begins where the last one ended; sums begin anew, and so does what is done or not", () => {
		expect(column(book, "baseline")).toEqual([0.82, 0, 8, "", ""]);
		expect(column(book, "actual")).toEqual(["", "", "", "", ""]);
		expect(column(book, "updated")).toEqual(["", "", "", "", ""]);
	});

	test("moves dates by one period, a single one by the term that most rows have", () => {
		expect(column(book, "start")).toEqual([
			{ date: "2026-07-01" },
			{ date: "2026-07-01" },
			"",
			{ date: "2026-07-01" },
			"",
		]);
		expect(column(book, "due")).toEqual([
			{ date: "2026-09-30" },
			{ date: "2026-09-30" },
			{ date: "2026-09-30" },
			{ date: "2026-07-31" },
			"",
		]);
	});

	test("gives new ids, linked to the old ones; goals above are named by their new ones", () => {
		expect(column(book, "id")).toEqual(
			[6, 7, 8, 9].map((n) => `K-000${n}`).concat("K-0010"),
		);
		expect(column(book, "predecessor")).toEqual(
			[1, 2, 3, 4, 5].map((n) => `K-000${n}`),
		);
		expect(shown(book, 2, "parent")).toBe("K-0006");
	});

	test("says how many targets are reached already", () => {
		// 8 is below 10 already; 44 of 40 was a sum, which begins at 0
		expect(summary.remarks).toContainEqual({
			key: "plan.next_targets",
			values: { count: 1 },
		});
	});

	test("is not made twice, and a refresh keeps the links", () => {
		expect(next(book).steps).toEqual([]);
		const { sheetId } = theNext(book);
		const rows = kpisOf().map((kpi, i) => judged(kpi, i + 1));
		book.apply(planRefresh({ sheetId, rows, ...stateOf(book) }).steps);
		expect(shown(book, 1, "predecessor")).toBe("K-0001");
	});

	test("the period after is named after the first, too", () => {
		const card = theNext(book);
		const kpi = {
			...blankKpi(),
			goal: "Sell",
			start: "2026-07-01",
			due: "2026-09-30",
		};
		const { summary } = planNext({
			...stateOf(book),
			sheetId: card.sheetId,
			name: card.name,
			kpis: [kpi],
			language: "en",
			today: "2026-09-30",
		});
		expect(summary.scorecard).toBe("Plan scorecard 2026 Q4");
	});
});

test("what adds up toward its target starts at 0, whatever it started at; a sum that has to stay small keeps its baseline", () => {
	const sum = { kind: "cumulative" as const, actual: 44, ...QUARTER };
	const kpis: Partial<Kpi>[] = [
		{ goal: "Sell", direction: "increase", target: 40, ...sum },
		{ goal: "Win", direction: "increase", baseline: 5, target: 60, ...sum },
		{ goal: "Call", direction: "at_least", target: 50, ...sum },
		{ goal: "Spend", direction: "at_most", target: 90, ...sum },
		{ goal: "Waste", direction: "decrease", baseline: 80, target: 50, ...sum },
	];
	const book = made(kpis);
	const { steps, summary } = next(book, kpisOf(kpis));
	book.apply(steps);
	expect(column(book, "baseline")).toEqual([0, 0, 0, "", 80]);
	expect(summary.remarks).toContainEqual({
		key: "plan.next_sums",
		values: { count: 3 },
	});
});

test("dates that nobody can move are left out and counted", () => {
	const kpis = [{ goal: "Grow", due: "2026-06-30" }, { goal: "Ship" }];
	const book = made(kpis);
	const { steps, summary } = next(book, kpisOf(kpis));
	book.apply(steps);
	expect(theNext(book).name).toBe("Plan scorecard next period");
	expect(shown(book, 1, "due")).toBe("");
	expect(summary.remarks).toContainEqual({
		key: "plan.next_undated",
		values: { count: 1 },
	});
});

test("is completed after a run that was cut off at any step", () => {
	const { steps } = next(made());
	for (let cut = 0; cut <= steps.length; cut++) {
		const book = made();
		book.apply(steps, cut);
		book.apply(next(book).steps);
		expect({ cut, steps: next(book).steps }).toEqual({ cut, steps: [] });
		expect(theNext(book).cells).toHaveLength(KPIS.length + 1);
		expect(column(book, "predecessor")).toEqual(
			[1, 2, 3, 4, 5].map((n) => `K-000${n}`),
		);
	}
});
