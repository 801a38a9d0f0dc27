import { describe, expect, test } from "@jest/globals";
import { readTable } from "../../../src/table";
import type { Cell } from "../../../src/table/snapshot";
import { sheet } from "./sheet";

/** One row under a header: indicator, baseline, target, measurement, time frame. */
function read(
	row: Partial<Record<"baseline" | "target" | "method" | "timeframe", Cell>>,
) {
	const { rows } = readTable(
		sheet([
			["Key indicator", "Baseline", "Target", "Measurement", "Time frame"],
			[
				"Satisfaction",
				row.baseline ?? "",
				row.target ?? "",
				row.method ?? "",
				row.timeframe ?? "",
			],
		]),
	);
	const first = rows[0];
	if (!first) throw new Error("no row was read");
	return first.kpi;
}

describe("what stands around a number", () => {
	test.each([
		["≥7.0/10", 7],
		["≥ 4.5 / 5", 4.5],
		["4.2/5", 4.2],
		[">= 80/100", 80],
	])("%s is a score, and its scale no second number", (target, value) => {
		expect(read({ target }).target).toBe(value);
	});

	test.each(["7/10", "3/4", "4.2/7"])(
		"%s may be a date or a share and stays unread",
		(target) => {
			expect(read({ target })).toMatchObject({
				target: null,
				unreadable: ["target"],
			});
		},
	);

	test.each([
		["2 份 (Q3+Q4)", 2],
		["95% (last year)", 95],
	])("%s: a note in brackets is no part of the number", (baseline, value) => {
		expect(read({ baseline }).baseline).toBe(value);
	});

	test("a note that holds a number itself leaves the cell unread", () => {
		expect(read({ baseline: "38 (84%)" }).unreadable).toEqual(["baseline"]);
	});

	test.each([
		"2 份 + 终版总结",
		"3 reports + a final summary",
		"≥baseline + 10%",
	])("%s asks for more than its number", (target) => {
		expect(read({ target })).toMatchObject({
			target: null,
			unreadable: ["target"],
		});
	});

	test.each([
		["100+ users", 100],
		["3-5 stores", 3],
	])("%s does not", (target, value) => {
		expect(read({ target }).target).toBe(value);
	});

	test("the end of numbers in a name is no target", () => {
		expect(read({ target: "Phase 6-8 规划" }).target).toBeNull();
	});
});

describe("a time frame that is nothing but a duration", () => {
	test.each([
		["18 months", "2027-09-02"],
		["3 個月", "2026-06-02"],
		["6周", "2026-04-13"],
	])("%s counts from the day of reading", (timeframe, due) => {
		expect(read({ timeframe })).toMatchObject({ start: "2026-03-02", due });
	});

	test("a month of the calendar is none", () => {
		expect(read({ timeframe: "3 月" }).due).not.toBe("2026-06-02");
	});
});

describe("a text that begins with a rhythm", () => {
	test.each([
		["Annual CMMI assessment with external validation", "yearly"],
		["Weekly monitoring", "weekly"],
		["Quarterly customer survey", "quarterly"],
	])("%s", (method, cadence) => {
		expect(read({ method }).cadence).toBe(cadence);
	});

	test.each(["Monthly active users in the CRM", "Annual revenue by region"])(
		"%s is a name",
		(method) => {
			expect(read({ method }).cadence).toBeNull();
		},
	);
});
