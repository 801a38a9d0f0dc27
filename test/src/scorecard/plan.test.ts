import { describe, expect, test } from "@jest/globals";
import { planRefresh, planScorecard } from "../../../src/scorecard/scorecard";
import { judged } from "./judged";
import { stateOf, Workbook } from "./workbook";

const TODAY = "2026-06-30";
const ROWS = [
	judged(
		{
			goal: "=1+1",
			direction: "decrease",
			baseline: 50,
			target: 10,
			actual: 30,
			start: "2026-01-01",
			due: "2026-12-31",
			updated: TODAY,
			department: "Sales",
		},
		1,
	),
	judged(
		{
			goal: "Rate",
			unit: "%",
			direction: "at_least",
			target: 95,
			actual: 96,
			department: "Ads",
		},
		2,
	),
];

function plan(book: Workbook, rows = ROWS) {
	return planScorecard({
		source: { sheetId: 1, name: "Source" },
		rows,
		language: "en",
		...stateOf(book),
	});
}

function made(rows = ROWS): Workbook {
	const book = new Workbook(TODAY);
	book.apply(plan(book, rows).steps);
	return book;
}

const column = (book: Workbook, key: string) =>
	book.sheet("scorecard").columns[key] ?? -1;
const shown = (book: Workbook, row: number, key: string) =>
	book.value(book.sheet("scorecard"), row, column(book, key));

describe("a scorecard", () => {
	test("shows bar, status, verdicts and ids", () => {
		const book = made();
		expect(shown(book, 1, "id")).toBe("K-0001");
		expect(shown(book, 1, "progress")).toBe(0.5);
		expect(shown(book, 1, "bar")).toBe("█████░░░░░");
		expect(shown(book, 1, "status")).toBe("on track");
		expect(
			["S", "M", "A", "R", "T"].map((key) => shown(book, 1, key)).join(""),
		).toBe("✓!?✗✓");
		expect(shown(book, 2, "actual")).toBe(0.96);
	});

	test("is left alone by a second run", () => {
		const book = made();
		expect(plan(book).steps).toEqual([]);
	});

	test("takes up new rows only, and keeps what people typed", () => {
		const book = made();
		const card = book.sheet("scorecard");
		book.write(card, 1, column(book, "actual"), 20);
		const next = plan(book, [...ROWS, judged({ goal: "New" }, 3)]);
		expect(next.summary).toMatchObject({
			rowsAdded: 1,
			rowsKnown: 2,
			rowsVanished: 0,
			rowsChanged: 0,
		});
		book.apply(next.steps);
		expect(shown(book, 3, "id")).toBe("K-0003");
		expect(shown(book, 1, "actual")).toBe(20);
	});

	test("counts rows that changed in the source and rows that are gone", () => {
		const book = made();
		const first = ROWS[0] as (typeof ROWS)[number];
		const changed = { ...first, kpi: { ...first.kpi, target: 5 } };
		expect(plan(book, [changed]).summary).toMatchObject({
			rowsChanged: 1,
			rowsVanished: 1,
		});
	});

	test("hides its verdict as soon as the row says something else", () => {
		const book = made();
		book.write(book.sheet("scorecard"), 1, column(book, "target"), 15);
		expect(shown(book, 1, "S")).toBe("↻");
		expect(shown(book, 1, "advice")).toBe("↻");
		expect(shown(book, 2, "S")).toBe("✓");
	});

	test("is completed after a run that was cut off at any step", () => {
		const steps = plan(new Workbook(TODAY)).steps;
		for (let cut = 0; cut <= steps.length; cut++) {
			const book = new Workbook(TODAY);
			book.apply(steps, cut);
			book.apply(plan(book).steps);
			expect({ cut, steps: plan(book).steps }).toEqual({ cut, steps: [] });
			expect(book.sheets.map((sheet) => sheet.role).sort()).toEqual([
				"dashboard",
				"scorecard",
				"settings",
			]);
			expect(book.sheet("scorecard").cells).toHaveLength(3);
		}
	});

	test("takes in a row that people typed, at the next refresh", () => {
		const book = made();
		const card = book.sheet("scorecard");
		book.write(card, 3, column(book, "goal"), "Typed");
		const rows = [...ROWS, judged({ goal: "Typed" }, 3)].map((each, i) => ({
			...each,
			row: i + 1,
		}));
		const refresh = () =>
			planRefresh({
				sheetId: card.sheetId,
				rows,
				...stateOf(book),
			});
		book.apply(refresh().steps);
		expect(shown(book, 3, "id")).toBe("K-0003");
		expect(shown(book, 3, "status")).toBe("cannot tell");
		expect(refresh().steps).toEqual([]);
	});
});

test("a column that joins later shows every row's numbers as its cells ask for, those of rows that people typed too", () => {
	const book = made();
	const card = book.sheet("scorecard");
	const typed = ROWS.length + 1;
	for (const [key, cell] of [
		["goal", "Typed"],
		["unit", "%"],
		["target", 0.5],
	] as const)
		book.write(card, typed, column(book, key), cell);
	const { steps } = plan(book, [
		...ROWS,
		judged(
			{ goal: "Keep warm", direction: "range", target: 20, target_high: 24 },
			3,
		),
	]);
	const at = column(book, "target_high");
	expect(at).toBe(-1);
	const formats = steps.flatMap((step) =>
		step.do === "formats" && step.sheet === card.sheetId && step.top === 1
			? [step.formats.map((line) => line[0])]
			: [],
	);
	expect(formats).toEqual([["General", "0.0%", "0.0%"]]);
});
