import { describe, expect, test } from "@jest/globals";
import { readText } from "../../../src/text";

const due = (text: string, fiscalStart?: number) => {
	const { value } =
		readText(text, { today: "2026-03-10", fiscalStart }).due ?? {};
	return [value?.from, value?.day];
};

describe("a fiscal year is named after the year that it ends in", () => {
	test.each([
		["by the end of FY26", 1, "2026-01-01", "2026-12-31"],
		["by the end of FY26", 4, "2025-04-01", "2026-03-31"],
		["by the end of FY27", 7, "2026-07-01", "2027-06-30"],
		["by fiscal 2027", 10, "2026-10-01", "2027-09-30"],
		["in FY26", 12, "2025-12-01", "2026-11-30"],
		["by Q1 FY27", 4, "2026-04-01", "2026-06-30"],
		["by Q4 FY27", 4, "2027-01-01", "2027-03-31"],
		["FY27 Q2", 3, "2026-06-01", "2026-08-31"],
		// 28 February is the end of its month, too.
		["by the end of FY27", 3, "2026-03-01", "2027-02-28"],
		["by the end of FY28", 3, "2027-03-01", "2028-02-29"],
	] as const)("%s, beginning in month %d", (text, first, from, day) => {
		expect(due(`Raise the renewal rate ${text}`, first)).toEqual([from, day]);
	});
});

test("what is not said to be fiscal is of the calendar, whenever the fiscal year begins", () => {
	for (const text of [
		"by Q3 2026",
		"by the end of 2026",
		"2026 年底前",
		"第三季",
	])
		expect(due(`Raise the renewal rate ${text}`, 4)).toEqual(
			due(`Raise the renewal rate ${text}`),
		);
});
