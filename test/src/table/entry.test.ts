import { describe, expect, test } from "@jest/globals";
import { blankKpi, type Kpi } from "../../../src/kpi/kpi";
import { readFigure } from "../../../src/table/entry";

const kpi = (cells: Partial<Kpi>): Kpi => ({
	...blankKpi(),
	direction: "increase",
	...cells,
});

describe("a figure that somebody types", () => {
	test.each([
		["１２０", 120],
		["1.2 億", 120_000_000],
		["NT$3,500", 3500],
		["20 家", 20],
		["5K", 5000],
		["-3", -3],
		["(3,500)", -3500],
	])("%s", (text, value) => {
		expect(readFigure(kpi({ unit: "元" }), text)).toBe(value);
	});
	test("in percent points where the unit is %, with or without the sign", () => {
		const rate = kpi({ unit: "%", target: 95, baseline: 70 });
		expect(readFigure(rate, "88%")).toBe(88);
		expect(readFigure(rate, "88.5")).toBe(88.5);
		expect(readFigure(rate, "0.5%")).toBe(0.5);
		expect(readFigure(rate, "0")).toBe(0);
	});
	test("not guessed where it may be a fraction", () => {
		const rate = kpi({ unit: "%", target: 95, baseline: 70 });
		expect(readFigure(rate, "0.88")).toEqual({
			key: "unread.percent_scale",
			values: { text: "0.88", other: 95 },
		});
		expect(readFigure(kpi({ unit: "%", target: 2 }), "0.88")).toBe(0.88);
	});
	test("not a percentage of something that is counted", () => {
		expect(readFigure(kpi({ unit: "件" }), "88%")).toMatchObject({
			key: "unread.percent",
		});
		expect(readFigure(kpi({ unit: "% change" }), "8%")).toBe(8);
	});
	test.each([
		["是", 1],
		["done", 1],
		["1", 1],
		["否", 0],
		["no", 0],
	])("%s for something that is done or not", (text, value) => {
		expect(readFigure(kpi({ direction: "yes_no" }), text)).toBe(value);
	});
	test.each(["abc", "12 or 13", "2026-05-01 12"])("%s is none", (text) => {
		expect(readFigure(kpi({}), text)).toMatchObject({ key: "unread.figure" });
		expect(readFigure(kpi({ direction: "yes_no" }), text)).toMatchObject({
			key: "unread.yes_no",
		});
	});
});
