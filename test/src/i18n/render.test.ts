import { describe, expect, test } from "@jest/globals";
import { AREAS } from "../../../src/i18n/areas";
import type { Language, Message, MessageKey } from "../../../src/i18n/message";
import { render } from "../../../src/i18n/render";

describe("a sentence", () => {
	test("has its values in its holes, in the form that the count asks for", () => {
		const changed = (count: number) =>
			render({ key: "plan.changed", values: { count } }, "en");
		expect(changed(1)).toContain("1 row has");
		expect(changed(2)).toContain("2 rows have");
	});
	test("has words and figures as the language writes them", () => {
		const said = (values: Message["values"], language: Language) =>
			render({ key: "finding.T.rhythm-only", values }, language);
		const monthly = { words: { word: "cadence.monthly" as const } };
		expect(said(monthly, "en")).toContain("“monthly”");
		expect(said(monthly, "zh-TW")).toContain("「每月」");
		const targets = [
			{ amount: 1500, unit: "$" },
			{ amount: 90, unit: "%" },
		];
		expect(said({ words: targets }, "en")).toContain("“$1,500 / 90%”");
	});
	test("parts a value from Chinese characters as Chinese does", () => {
		const said = (unit: string) => {
			const from = { amount: 62, unit };
			return render({ key: "form.kpi.improve", values: { from } }, "zh-TW");
		};
		expect(said("天")).toContain("要從 62 天改善到");
		expect(said("%")).toContain("要從 62% 改善到");
		const values = { due: "2026年3月1日", start: "2026年4月1日" };
		expect(render({ key: "why.due_before_start", values }, "zh-TW")).toBe(
			"期限 2026年3月1日早於開始日 2026年4月1日。",
		);
		const name = { name: "行銷部" };
		expect(render({ key: "sheet.scorecard", values: name }, "zh-TW")).toBe(
			"行銷部 計分卡",
		);
	});
	test("shows a hole without a value", () => {
		expect(render({ key: "sheet.scorecard" }, "en")).toContain("{name}");
	});
	test.each(["plan.from_a_later_version", "constructor", ""])(
		"that is not known is shown by its key: %p",
		(key) => {
			const message = { key: key as MessageKey, values: { count: 3 } };
			expect(render(message, "zh-TW")).toBe(key);
		},
	);
});

describe("the catalogue", () => {
	test.each(AREAS.map((area) => ({ first: Object.keys(area.en)[0], area })))(
		"has the same keys in both languages, in the area of $first",
		({ area }) => {
			expect(Object.keys(area["zh-TW"]).sort()).toEqual(
				Object.keys(area.en).sort(),
			);
		},
	);
	test("names no key in two areas", () => {
		const keys = AREAS.flatMap((area) => Object.keys(area.en));
		expect(new Set(keys).size).toBe(keys.length);
	});
});
