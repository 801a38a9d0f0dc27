import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { formatValue, parseTyped } from "../../../../host/core/format";

test.each<[number | string | boolean, string, string, string]>([
	[1_234_567, "0.0,", "en_US", "1234.6"],
	[5, "# ?/?", "en_US", "5    "],
	[-2.75, '# ??/?? "kg"', "en_US", "-2  3/4  kg"],
	[0.7, "?/?", "en_US", "5/7"],
	[3, '0" of 0/1"', "en_US", "3 of 0/1"],
	[2.99, "# ?/4", "en_US", "3    "],
	[0, "# ?/?", "en_US", "0    "],
	[1_234_567, '#,##0.0,,"M"', "en_US", "1.2M"],
	[1_234_567, '0.0,"K"', "de_DE", "1234,6K"],
	[1234.5, "#,##0.00", "en_US", "1,234.50"],
	[1234567.5, "#,##0", "de_DE", "1.234.568"],
	[0.1234, "0.0%", "en_US", "12.3%"],
	[46000, "yyyy-mm-dd", "en_US", "2025-12-09"],
	[46000.75, "yyyy/m/d hh:mm", "zh_TW", "2025/12/9 18:00"],
	[46000, "d.m.yyyy", "de_DE", "9.12.2025"],
	[-5, '0;(0);"zero";@', "en_US", "(5)"],
	[0, '0;(0);"zero";@', "en_US", "zero"],
	["x", '0;(0);"zero";"<"@">"', "en_US", "<x>"],
	[3500, "[$NT$]#,##0", "zh_TW", "NT$3,500"],
	[12345, "0.00E+00", "en_US", "1.23E+04"],
	[1.5, "[h]:mm", "en_US", "36:00"],
	[1 / 3, "", "en_US", "0.3333333333"],
	[0.1 + 0.2, "", "de_DE", "0,3"],
	[-0.001, "0.00", "en_US", "0.00"],
	[true, "0.0", "en_US", "TRUE"],
])("%p in %p (%s) shows %p", (value, pattern, locale, expected) => {
	expect(formatValue(value, pattern, locale)).toBe(expected);
});

test.each<[string, string, unknown]>([
	["01234", "en_US", { value: 1234 }],
	["'01234", "en_US", { value: "01234" }],
	["1,234.5", "en_US", { value: 1234.5, format: "#,##0.00" }],
	["1.234,5", "de_DE", { value: 1234.5, format: "#,##0.00" }],
	["1,23", "en_US", { value: "1,23" }],
	["95%", "en_US", { value: 0.95, format: "0%" }],
	["NT$3,500", "zh_TW", { value: 3500, format: "[$NT$]#,##0" }],
	["2026-03-14", "en_US", { value: 46095, format: "yyyy-mm-dd" }],
	["3/14/2026", "en_US", { value: 46095, format: "m/d/yyyy" }],
	["14.3.2026", "de_DE", { value: 46095, format: "dd.mm.yyyy" }],
	["2026/2/30", "zh_TW", { value: "2026/2/30" }],
	["10:30", "en_US", { value: 0.4375, format: "h:mm" }],
	["true", "en_US", { value: true }],
	["5 km", "en_US", { value: "5 km" }],
])("typing %p (%s)", (text, locale, expected) => {
	expect(parseTyped(text, locale)).toEqual(expected);
});

test("a shown day is read back as the same day", () => {
	fc.assert(
		fc.property(
			fc.integer({ min: 1, max: 80000 }),
			(serial) =>
				parseTyped(formatValue(serial, "yyyy-mm-dd", "en_US"), "en_US")
					.value === serial,
		),
	);
});
