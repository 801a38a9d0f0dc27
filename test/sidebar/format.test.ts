import { expect, test } from "@jest/globals";
import { formatShare, withUnit } from "../../sidebar/state/format";

test.each([
	[95, "%", "95%"],
	[12.5, "% change", "12.5% change"],
	[120, "家", "120 家"],
	[3500, "NT$", "NT$3,500"],
	[-20, "$", "-$20"],
	[1200000, "€", "€1,200,000"],
	[1200000, "USD", "1,200,000 USD"],
	[3, "", "3"],
])("%s with the unit %s is %s", (value, unit, shown) => {
	expect(withUnit(value, unit, "en")).toBe(shown);
	expect(withUnit(value, unit, "zh-TW")).toBe(shown);
});

test("a share is a percentage with one decimal at most", () => {
	expect(formatShare(0.62549, "en")).toBe("62.5%");
	expect(formatShare(1, "zh-TW")).toBe("100%");
});
