import { describe, expect, test } from "@jest/globals";
import { blankKpi, type Kpi } from "../../../src/kpi/kpi";
import { judge, readSubject } from "../../../src/smart";

const rules = (cells: Partial<Kpi>) =>
	judge(readSubject({ ...blankKpi(), ...cells }, "2026-06-30"))
		.findings.filter(({ verdict }) => verdict !== "pass")
		.map(({ rule }) => rule);

describe("the due cell against the words", () => {
	test.each(["第一季", "Q1", "by the end of Q1"])(
		"%s without a year agrees with the quarter of any year",
		(timeframe) => {
			expect(rules({ timeframe, due: "2026-03-31" })).not.toContain(
				"T/text-against-due",
			);
		},
	);
	test("another quarter disagrees", () => {
		expect(rules({ timeframe: "第二季", due: "2026-03-31" })).toContain(
			"T/text-against-due",
		);
	});
	test("with a year the year counts", () => {
		expect(rules({ timeframe: "Q1 2027", due: "2026-03-31" })).toContain(
			"T/text-against-due",
		);
	});
});

describe("readings before the end", () => {
	test("a quarter of monthly readings is enough, February included", () => {
		expect(
			rules({ start: "2026-02-01", due: "2026-04-30", cadence: "monthly" }),
		).not.toContain("T/few-readings");
	});
	test("two months of them are not", () => {
		expect(
			rules({ start: "2026-01-01", due: "2026-02-28", cadence: "monthly" }),
		).toContain("T/few-readings");
	});
});
