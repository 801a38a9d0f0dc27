import { describe, expect, test } from "@jest/globals";
import { LANGUAGES } from "../../../src/i18n/message";
import { render } from "../../../src/i18n/render";
import type { Kpi } from "../../../src/kpi/kpi";
import { adviseForm } from "../../../src/portfolio";
import { review, row } from "./set";

const keyOf = (cells: Partial<Kpi>) => adviseForm(row(cells))?.why.key ?? null;

test.each<[string, Partial<Kpi>, string | null]>([
	[
		"renewal 70 → 85 %",
		{ indicator: "續約率", baseline: 70, target: 85, unit: "%" },
		"form.kpi.improve",
	],
	[
		"marathon 21 → 42 km is just double",
		{ indicator: "最長跑步距離", baseline: 21, target: 42 },
		"form.kpi.improve",
	],
	[
		"complaints down from 8 to 5",
		{ indicator: "Complaints", baseline: 8, target: 5 },
		"form.kpi.improve",
	],
	[
		"reply rate of at least 95 %",
		{ indicator: "Service reply rate", direction: "at_least", target: 95 },
		"form.kpi.at_least",
	],
	[
		"a bound that nobody stated",
		{
			indicator: "Reply rate",
			direction: "at_least",
			target: 95,
			assumed: ["direction"],
		},
		null,
	],
	[
		"20 new advertisers a month",
		{ indicator: "每月新增廣告主", kind: "per_period", target: 20 },
		"form.kpi.per_period",
	],
	[
		"temperature in a range",
		{ indicator: "冷藏溫度", direction: "range", target: 2, target_high: 7 },
		"form.kpi.range",
	],
	[
		"a new market",
		{ goal: "進軍日本市場", indicator: "簽約診所", target: 200 },
		"form.okr.bold_new",
	],
	[
		"a first launch",
		{ goal: "Launch our own brand", direction: "yes_no" },
		"form.okr.bold_new",
	],
	[
		"a vision and a leap",
		{ goal: "Become the first choice of clinics", baseline: 20, target: 200 },
		"form.okr.bold_leap",
	],
	[
		"a vision that the owner doubts",
		{ goal: "數位轉型", baseline: 20, target: 30, confidence: 4 },
		"form.okr.bold_bet",
	],
	[
		"a leap that the owner doubts",
		{ indicator: "New customers", baseline: 10, target: 40, confidence: 5 },
		"form.okr.leap_bet",
	],
	[
		"a leap with a baseline points both ways",
		{ indicator: "New customers", baseline: 10, target: 40 },
		null,
	],
	[
		"a bold word on what is improved a little points both ways",
		{ goal: "成為客戶首選", indicator: "市占率", baseline: 20, target: 22 },
		null,
	],
	[
		"a bold word on an amount for each period points both ways",
		{
			goal: "進軍日本市場",
			indicator: "拜訪診所",
			kind: "per_period",
			target: 20,
		},
		null,
	],
	["a target alone", { indicator: "Sales", target: 5000 }, null],
	["nothing", {}, null],
	[
		"click-through +15 %, which measures the change itself",
		{
			indicator: "Click-through rate",
			baseline: 0,
			target: 15,
			unit: "% change",
		},
		"form.kpi.change",
	],
])("%s", (_, cells, key) => {
	expect(keyOf(cells)).toBe(key);
});

describe("words that begin nothing new", () => {
	test.each([
		"首次回覆時間",
		"上市公司客戶數",
		"新產品上市前完成測試",
		"First response time",
		"Time to launch",
		"Complete two user tests before the launch",
		"Launch 3 campaigns",
		"Transformer failures",
	])("%s", (indicator) => {
		expect(keyOf({ indicator, target: 3 })).toBeNull();
	});
});

test("the reason names the words as written and the cells", () => {
	const advice = adviseForm(row({ goal: "明年進军日本市場", target: 200 }));
	expect(advice?.why.values?.words).toBe("進军");
	expect(advice?.evidence).toEqual([
		{ field: "goal", span: { start: 2, end: 4 } },
		{ field: "baseline" },
	]);
});

test("the set notes rows that an OKR fits, with the reason, and no others", () => {
	const rows: Partial<Kpi>[] = [
		{ goal: "Enter the Japanese market", indicator: "Clinics", target: 200 },
		{ indicator: "續約率", baseline: 70, target: 85 },
	];
	const [found, ...more] = review(rows, "set/okr");
	expect(more).toEqual([]);
	expect(found).toMatchObject({
		severity: "note",
		rows: [0],
		why: { key: "form.okr.bold_new", values: { words: "Enter" } },
	});
	for (const language of LANGUAGES)
		expect(found && render(found.why, language)).not.toMatch(/[{}]/);
});
