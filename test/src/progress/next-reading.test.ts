import { describe, expect, test } from "@jest/globals";
import { blankKpi, type Kpi } from "../../../src/kpi/kpi";
import { nextReading } from "../../../src/progress/next-reading";

const kpi = (cells: Partial<Kpi>): Kpi => ({
	...blankKpi(),
	direction: "increase",
	target: 10,
	actual: 3,
	updated: "2026-05-31",
	start: "2026-01-01",
	due: "2026-12-31",
	...cells,
});
const on = (cells: Partial<Kpi>) => nextReading(kpi(cells), "2026-06-30");

describe("the next figure is due", () => {
	test.each([
		["daily", "2026-06-01"],
		["weekly", "2026-06-07"],
		["fortnightly", "2026-06-14"],
		["monthly", "2026-06-30"],
		["quarterly", "2026-08-31"],
		["half_yearly", "2026-11-30"],
		["yearly", "2026-12-31"],
		[null, "2026-06-30"],
	] as const)("one cadence after the last one: %s", (cadence, day) => {
		expect(on({ cadence })).toBe(day);
	});
	test("on the due day at the latest, and never after one of that day", () => {
		expect(on({ due: "2026-06-15" })).toBe("2026-06-15");
		expect(on({ due: "2026-05-31" })).toBeNull();
	});
	test("at once where none was given, but not before the start", () => {
		expect(on({ actual: null, updated: null })).toBe("2026-06-30");
		expect(on({ actual: null, start: "2026-07-15" })).toBe("2026-07-15");
		expect(on({ actual: null, start: null })).toBe("2026-06-30");
	});
	test("at once where nobody knows how old the last one is", () => {
		expect(on({ updated: null })).toBe("2026-06-30");
	});
	test("never again for something that is done", () => {
		expect(on({ direction: "yes_no", actual: 1 })).toBeNull();
		expect(on({ direction: "yes_no", actual: 0 })).toBe("2026-06-30");
	});
});
