import { describe, expect, test } from "@jest/globals";
import { inPoints, readLog } from "../../../src/scorecard/log";
import { planRefresh, planScorecard } from "../../../src/scorecard/scorecard";
import { readPlan } from "../../../src/scorecard/target-plan";
import { type Line, writeLog } from "./generated";
import { judged } from "./judged";
import { stateOf, Workbook } from "./workbook";

const TODAY = "2026-06-30";
const KPI = {
	goal: "Grow",
	direction: "increase",
	baseline: 0,
	target: 28,
	actual: 17,
	start: "2026-01-01",
	due: "2026-07-20",
	updated: "2026-06-20",
} as const;

const line = (offset: number, value: number): Line => ({
	row: 0,
	as: "id",
	day: { offset, hour: 0 },
	value,
});

function made(rows = [judged(KPI, 1)]) {
	const book = new Workbook(TODAY);
	book.apply(
		planScorecard({
			source: { sheetId: 1, name: "Source" },
			rows,
			language: "en",
			...stateOf(book),
		}).steps,
	);
	return book;
}

function refresh(book: Workbook, rows = [judged(KPI, 1)]) {
	return planRefresh({
		sheetId: book.sheet("scorecard").sheetId,
		rows: rows.map((each, i) => ({ ...each, row: i + 1 })),
		...stateOf(book),
	}).steps;
}

const shown = (book: Workbook, key: string, row = 1) => {
	const card = book.sheet("scorecard");
	return book.value(card, row, card.columns[key] ?? -1);
};

describe("a scorecard and its log", () => {
	test("without a log have neither trend nor forecast, and no columns for them to rest on", () => {
		const book = made();
		expect([shown(book, "trend"), shown(book, "forecast")]).toEqual([
			null,
			null,
		]);
		expect(book.sheet("scorecard").columns).not.toHaveProperty("latest");
	});

	test("come together at the next refresh, once", () => {
		const book = made();
		writeLog(book, [line(-20, 14), line(-30, 10), line(0, 23)], "en", TODAY);
		book.apply(refresh(book));
		// the log's 23 of today counts before the row's own 17 of 20 June: 23/28, after 14; and three readings make no forecast
		expect(shown(book, "progress")).toBe(0.8214);
		expect(shown(book, "trend")).toBe("▲");
		expect(shown(book, "forecast")).toBe("");
		writeLogLine(book, 4, -10, 17);
		// 30.7 by hand: test/src/progress/forecast.test.ts
		expect(shown(book, "forecast")).toBeCloseTo(30.7, 9);
		expect(refresh(book)).toEqual([]);
	});

	test("follow a new actual typed into the row", () => {
		const book = made();
		writeLog(
			book,
			[line(-30, 10), line(-20, 14), line(-10, 17), line(-5, 1)],
			"en",
			TODAY,
		);
		book.apply(refresh(book));
		expect(shown(book, "progress")).toBe(0.0357);
		const card = book.sheet("scorecard");
		book.write(card, 1, card.columns.actual ?? -1, 28);
		book.write(card, 1, card.columns.updated ?? -1, { date: TODAY });
		expect([shown(book, "status"), shown(book, "trend")]).toEqual([
			"achieved",
			"▲",
		]);
	});

	test("part with a word and not with an error when somebody deletes the log", () => {
		const book = made();
		writeLog(
			book,
			[line(-30, 10), line(-20, 14), line(-10, 17), line(0, 23)],
			"en",
			TODAY,
		);
		book.apply(refresh(book));
		book.remove(book.sheet("log"));
		expect([shown(book, "trend"), shown(book, "forecast")]).toEqual([
			"log sheet missing",
			"log sheet missing",
		]);
		// the row's own actual counts again: 17/28
		expect(shown(book, "progress")).toBe(0.6071);
	});

	test("part with a word when the settings are gone", () => {
		const book = made();
		book.remove(book.sheet("settings"));
		expect(shown(book, "status")).toBe("settings sheet missing");
	});

	test("tell ids apart that hold signs which searches take for others", () => {
		const rows = ["K-*", "K-~1", "K-?1", "k-x1"].map((id, i) =>
			judged({ ...KPI, id, goal: `G${i}` }, i),
		);
		const book = made(rows);
		writeLog(
			book,
			[line(-1, 1), line(-1, 2), line(-1, 3), line(-1, 4)],
			"en",
			TODAY,
		);
		const log = book.sheet("log");
		for (const [i, id] of ["K-X1", "K-?1", "K-~1", "K-*"].entries())
			book.write(log, i + 1, 3, id);
		book.apply(refresh(book, rows));
		const values = [1, 2, 3, 4].map((row) => shown(book, "counted", row));
		expect(values).toEqual([4, 3, 2, 1]);
	});

	test("are completed after a run that was cut off at any step", () => {
		const withLog = () => {
			const book = new Workbook(TODAY);
			writeLog(book, [line(-1, 9)], "en", TODAY);
			return book;
		};
		const plan = (book: Workbook) =>
			planScorecard({
				source: { sheetId: 1, name: "Source" },
				rows: [judged(KPI, 1), judged(KPI, 2)],
				language: "en",
				...stateOf(book),
			}).steps;
		const steps = plan(withLog());
		for (let cut = 0; cut <= steps.length; cut++) {
			const book = withLog();
			book.apply(steps, cut);
			book.apply(plan(book));
			expect({ cut, steps: plan(book) }).toEqual({ cut, steps: [] });
			expect(book.sheet("scorecard").cells).toHaveLength(3);
			// a row that was cut off before it had an id gets another one, to which the log has nothing
			expect([9, 17]).toContain(shown(book, "counted"));
		}
	});

	test("read percent alike: fractions in cells, points in the core", () => {
		const book = made([judged({ ...KPI, unit: "%" }, 1)]);
		writeLog(book, [line(-5, 0.57)], "en", TODAY);
		const readings = readLog(book.sheet("log")).get("K-0001");
		expect(inPoints({ ...judged(KPI, 1).kpi, unit: "%" }, readings)).toEqual([
			{ day: "2026-06-25", value: 57 },
		]);
	});
});

describe("a target plan", () => {
	test("moves the expected line as soon as a refresh has seen its first line", () => {
		const book = made();
		// 170 of 200 days
		expect(shown(book, "expected")).toBe(0.85);
		const settings = book.sheet("settings");
		const put = (
			row: number,
			key: string,
			cell: string | number | { date: string },
		) => book.write(settings, row, settings.columns[key] ?? -1, cell);
		put(1, "plan_id", " k-0001");
		put(1, "plan_end", { date: "2026-05-31" });
		put(1, "plan_value", 7);
		expect(readPlan(settings).get("K-0001")).toEqual([
			{ end: "2026-05-31", value: 7 },
		]);
		book.apply(refresh(book));
		// 7/28
		expect(shown(book, "expected")).toBe(0.25);
		// live from then on: 21/28 planned by 15 June, and the row's actual counts up to 20 June
		put(2, "plan_id", "K-0001");
		put(2, "plan_end", { date: "2026-06-15" });
		put(2, "plan_value", 21);
		expect(shown(book, "expected")).toBe(0.75);
		expect(refresh(book)).toEqual([]);
	});
});

describe("the achievement rate", () => {
	test("has its column once the settings ask for it, and its cap", () => {
		const book = made([judged({ ...KPI, actual: 35 }, 1)]);
		expect(book.sheet("scorecard").columns).not.toHaveProperty("achievement");
		const settings = book.sheet("settings");
		const set = (key: string, value: string | number) =>
			book.write(
				settings,
				settings.cells.findIndex((cells) => cells.includes(key)),
				1,
				value,
			);
		set("achievement_shown", "是");
		book.apply(refresh(book, [judged({ ...KPI, actual: 35 }, 1)]));
		// 35/28
		expect(shown(book, "achievement")).toBe(1.25);
		set("achievement_cap", 1.2);
		expect(shown(book, "achievement")).toBe(1.2);
	});
});

function writeLogLine(
	book: Workbook,
	at: number,
	offset: number,
	value: number,
): void {
	const log = book.sheet("log");
	const day = `2026-06-${30 + offset}`;
	book.write(log, at, 1, { date: day });
	book.write(log, at, 3, "K-0001");
	book.write(log, at, 5, value);
}
