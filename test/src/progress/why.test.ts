/** How the status says what it rests on, in both languages. */
import { describe, expect, test } from "@jest/globals";
import { render } from "../../../src/i18n/render";
import type { Kpi } from "../../../src/kpi/kpi";
import { assess } from "../../../src/progress/assess";
import { at, contextOf, kpiOf, on } from "./judge";

function why(cells: Partial<Kpi>, day = 50): string[] {
	const kpi = kpiOf({ ...at(day), ...cells });
	const { why: message } = assess(kpi, contextOf(on(day)));
	return [render(message, "en"), render(message, "zh-TW")];
}

describe("figures have the KPI's own unit", () => {
	const budget = { direction: "at_most", unit: "$", target: 120_000 } as const;
	test("a limit", () => {
		expect(why({ ...budget, actual: 56_400 })).toEqual([
			"$56,400 is within the limit of $120,000 → on track",
			"$56,400 在上限 $120,000 以內 → 正常",
		]);
	});
	test("a minimum and a range", () => {
		const rate = { direction: "at_least", unit: "%", target: 90 } as const;
		expect(why({ ...rate, actual: 92.5 })[1]).toBe("92.5% 達到下限 90% → 正常");
		const range = { direction: "range", unit: "%", target_high: 80 } as const;
		expect(why({ ...range, target: 70, actual: 75 })).toEqual([
			"75% is within the range of 70–80% → on track",
			"75% 在 70–80% 的區間內 → 正常",
		]);
	});
	test("what is over and not met", () => {
		expect(
			why(
				{ ...budget, target: 3.9, actual: 4.1, cadence: "yearly", ...at(99) },
				101,
			),
		).toEqual([
			"It was due on 2026-06-19: $4.10 against a target of $3.90.",
			"期限 2026-06-19 已過：目前值 $4.10，目標值 $3.90。",
		]);
	});
	test("a bound not kept", () => {
		const hours = { direction: "at_most", unit: "小時", target: 20 } as const;
		expect(why({ ...hours, actual: 29 })[1]).toBe(
			"目前值 29 小時，目標值 20 小時（20/29 = 69%）→ 落後",
		);
	});
});

test("a budget that is kept but spent too fast says both", () => {
	const budget = { direction: "at_most", kind: "cumulative" } as const;
	const spent = (actual: number) =>
		why({ ...budget, unit: "元", target: 120_000, actual });
	expect(spent(78_000)).toEqual([
		"The limit is kept so far, but 65% of it is used (78,000/120,000) after 50% of the time, 15 points too fast → at risk",
		"目前仍在上限內，但時間過了 50%，已用掉 65%（78,000/120,000），快了 15 個百分點 → 有風險",
	]);
	expect(spent(150_000)[1]).toBe(
		"已超過上限：時間過了 50%，已用掉 125%（150,000/120,000）→ 落後",
	);
});

test("the gap is the one between the figures that are shown", () => {
	// 15.55 % and 64.74 % differ by 49.19 points, but read 15.6 % and 64.7 %
	const up = { direction: "increase", baseline: 0, target: 10_000 } as const;
	const days = { start: "2026-01-01", due: "2026-12-18" };
	const kpi = kpiOf({ ...up, ...days, actual: 1555, updated: "2026-08-16" });
	const { why: message, gap } = assess(kpi, contextOf("2026-08-16"));
	expect(gap).toBe(-0.4912);
	expect(render(message, "zh-TW")).toBe(
		"(1,555-0)/(10,000-0) = 15.6%，應達 64.7%，差 49.1 個百分點 → 落後",
	);
});

test("thousands are parted in shares, too", () => {
	const fall = { direction: "decrease", baseline: 10, target: 5 } as const;
	expect(why({ ...fall, actual: 60 })[0]).toContain("(60-10)/(5-10) = -1,000%");
});

describe("the date that is missing is named", () => {
	const up = { direction: "increase", baseline: 0, target: 100 } as const;
	test.each([
		["start", "缺開始日，無法計算目前應達到多少。"],
		["due", "缺期限，無法計算目前應達到多少。"],
	] as const)("%s", (field, zh) => {
		const [en, said] = why({ ...up, actual: 50, [field]: null });
		expect(said).toBe(`目標尚未達成；${zh}`);
		expect(en).toContain(`without a ${field} date`);
	});
	test("both", () => {
		const undated = { start: null, due: null };
		expect(why({ ...up, actual: 50, ...undated })[1]).toContain(
			"缺開始日與期限",
		);
	});
	test("of a yes/no that has a due date", () => {
		const undone = { direction: "yes_no", actual: 0, start: null } as const;
		expect(why(undone)).toEqual([
			"Not done yet; there is no start date to tell how much of the time is gone → on track",
			"尚未完成；缺開始日，無法得知時間過了多少 → 正常",
		]);
	});
});

test("without a target there is none, whatever the direction says", () => {
	expect(why({ direction: null, actual: 5 })[1]).toBe(
		"尚無目標值，無法計算進度與預估。",
	);
});
