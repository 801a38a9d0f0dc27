import { describe, expect, test } from "@jest/globals";
import { readDay, readNumber, readYesNo } from "../../../src/text";

const TODAY = "2026-11-24";

test.each<[string, number, string]>([
	["１２０萬", 1_200_000, ""],
	["1.2 億", 120_000_000, ""],
	["NT$3,500", 3500, "NT$"],
	["95%", 95, "%"],
	["20 家", 20, "家"],
	["5K", 5000, ""],
	["1 million", 1_000_000, ""],
	["(3,500)", -3500, ""],
	["-12.5", -12.5, ""],
	["三成", 30, "%"],
	["1,234,567", 1_234_567, ""],
	["≥ 95%", 95, "%"],
])("the number of %j is %d", (cell, value, unit) => {
	expect(readNumber(cell)).toMatchObject({ value, unit });
});

test.each(["-", "", "n/a", "abc", "3 of 5", "12/31", "看情況"])(
	"%j holds no number",
	(cell) => {
		expect(readNumber(cell)).toBeNull();
	},
);

test.each([
	["114/12/31", "2025-12-31"],
	["民國115年6月", "2026-06-30"],
	["2026 年底前", "2026-12-31"],
	["31.12.2026", "2026-12-31"],
	["Dec 31, 2026", "2026-12-31"],
	["2026-06-30", "2026-06-30"],
	["２０２６／６／３０", "2026-06-30"],
	["6/30/2026", "2026-06-30"],
])("the day of %j is %s", (cell, day) => {
	expect(readDay(cell, TODAY)).toBe(day);
});

test.each(["", "soon", "盡快", "2026/13/45"])("%j holds no day", (cell) => {
	expect(readDay(cell, TODAY)).toBeNull();
});

describe("fixed words", () => {
	test("yes and no", () => {
		for (const yes of [
			"TRUE",
			"1",
			"是",
			"有",
			"完成",
			"已完成",
			"✓",
			"V",
			"yes",
			"Y",
			"done",
		])
			expect(readYesNo(yes)).toBe(true);
		for (const no of ["FALSE", "0", "否", "無", "未完成", "no", "N"])
			expect(readYesNo(no)).toBe(false);
		for (const neither of ["", "maybe", "也許"])
			expect(readYesNo(neither)).toBeNull();
	});
});
