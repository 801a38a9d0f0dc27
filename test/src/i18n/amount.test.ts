import { describe, expect, test } from "@jest/globals";
import { amountText, numberText } from "../../../src/i18n/amount";

test.each([
	[0, "0"],
	[-0, "0"],
	[1049.5, "1,049.5"],
	[-1020000000, "-1,020,000,000"],
	[0.1 + 0.2, "0.3"],
	[0.00004, "0"],
	[1e21, "1e+21"],
])("the number %p reads %p", (value, shown) => {
	expect(numberText(value)).toBe(shown);
});

describe("an amount", () => {
	test.each([
		[95, "%", "95%"],
		[120, "家", "120 家"],
		[3500, "NT$", "NT$3,500"],
		[-20, "$", "-$20"],
		[4.1, "$", "$4.10"],
		[4.125, "NT$", "NT$4.125"],
		[1200000, "€", "€1,200,000"],
		[1200000, "USD", "1,200,000 USD"],
		[3, "", "3"],
	])("of %s with the unit %s is %s", (amount, unit, shown) => {
		expect(amountText({ amount, unit }, "en")).toBe(shown);
		expect(amountText({ amount, unit }, "zh-TW")).toBe(shown);
	});
	test("of our own unit has its name in the language", () => {
		const change = { amount: 12.5, unit: "% change" };
		expect(amountText(change, "en")).toBe("12.5% change");
		expect(amountText(change, "zh-TW")).toBe("12.5% 變化");
	});
	test("that is a range has its unit where it stands once", () => {
		const range = (unit: string) =>
			amountText({ amount: 70, to: 1075, unit }, "en");
		expect(range("%")).toBe("70–1,075%");
		expect(range("$")).toBe("$70–$1,075");
	});
	test("that is a difference of shares is one in points", () => {
		const by = (amount: number, unit: string) => {
			const change = { amount, unit, change: true, signed: true };
			return [amountText(change, "en"), amountText(change, "zh-TW")];
		};
		expect(by(0.57, "%")).toEqual(["+0.57 points", "+0.57 個百分點"]);
		expect(by(-1, "%")).toEqual(["-1 point", "-1 個百分點"]);
		expect(by(-2.5, "天")).toEqual(["-2.5 天", "-2.5 天"]);
		expect(by(4, "$")).toEqual(["+$4", "+$4"]);
	});
});
