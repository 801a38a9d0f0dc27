import { describe, expect, test } from "@jest/globals";
import { AREAS } from "../../../src/i18n/areas";
import type { Message } from "../../../src/i18n/message";
import { learn, render } from "../../../src/i18n/render";
import { achievementOf } from "../../../src/progress/achievement";
import { byEveryPolicy } from "../../../src/progress/compare";
import {
	achievementInWords,
	expectedInWords,
	forecastInWords,
	paceInWords,
	periodsInWords,
	progressInWords,
	rollUpInWords,
	trendInWords,
} from "../../../src/progress/explain";
import { forecastOf, paceOf } from "../../../src/progress/forecast";
import { policyOf } from "../../../src/progress/policy";
import { rollUp } from "../../../src/progress/rollup";
import { trendOf } from "../../../src/progress/trend";
import { at, contextOf, kpiOf, on } from "./judge";

learn(...AREAS);
const both = (message: Message | null) =>
	message ? [render(message, "en"), render(message, "zh-TW")] : [];

const down = kpiOf({
	direction: "decrease",
	baseline: 50,
	target: 10,
	actual: 30,
	cadence: "weekly",
	...at(62),
});
const readings = [40, 47, 54, 61].map((day, i) => ({
	day: on(day),
	value: [42, 38, 36, 32][i] ?? 0,
}));

describe("each number in words, with the row's own figures", () => {
	test("progress", () => {
		expect(both(progressInWords(down))).toEqual([
			"(30-50)/(10-50) = 50%",
			"(30-50)/(10-50) = 50%",
		]);
		expect(
			progressInWords(kpiOf({ direction: "decrease", target: 1, actual: 2 }))
				.key,
		).toBe("explain.no_percentage");
	});
	test("a bound that is kept is no sum", () => {
		const kept = kpiOf({ direction: "at_most", target: 5, actual: 4 });
		expect(both(progressInWords(kept))).toEqual([
			"The target is met, which counts as 100%.",
			"目前符合目標值，進度以 100% 計。",
		]);
	});
	test("without a target neither progress nor a forecast, said once", () => {
		const open = kpiOf({ direction: null, actual: 2, ...at(62) });
		expect(both(progressInWords(open))).toEqual([
			"There is no target yet, so neither progress nor a forecast can be worked out.",
			"尚無目標值，無法計算進度與預估。",
		]);
		expect(forecastOf(open, [], on(62))).toEqual({ key: "why.no_target" });
		expect(expectedInWords(open, on(62), [])).toBeNull();
		const undirected = { ...open, target: 5 };
		expect(progressInWords(undirected).key).toBe("why.no_direction");
		expect(forecastOf(undirected, [], on(62))).toEqual({
			key: "why.no_direction",
		});
	});
	test.each([
		["start", "No start date", "缺開始日，"],
		["due", "No due date", "缺期限，"],
	] as const)("without a %s nothing is expected", (field, en, zh) => {
		const said = both(expectedInWords({ ...down, [field]: null }, on(62), []));
		expect(said).toEqual([
			`${en}, so there is no expected progress yet.`,
			`${zh}無法計算目前應達到多少。`,
		]);
	});
	test("a bound and a yes/no have no line, whatever the dates", () => {
		const bound = kpiOf({ direction: "at_least", target: 90, ...at(62) });
		expect(expectedInWords(bound, on(62), [])?.key).toBe(
			"explain.no_line.bound",
		);
		const budget = {
			...bound,
			direction: "at_most",
			kind: "cumulative",
		} as const;
		expect(expectedInWords(budget, on(62), [])?.key).toBe(
			"explain.no_line.budget",
		);
		const done = kpiOf({ direction: "yes_no", ...at(62) });
		expect(expectedInWords(done, on(62), [])?.key).toBe(
			"explain.no_line.yes_no",
		);
	});
	test("expected by time", () => {
		expect(both(expectedInWords(down, on(62), []))).toEqual([
			"62 of 100 days gone = 62%",
			"100 天中已過 62 天 = 62%",
		]);
	});
	test("expected by plan", () => {
		const plan = [{ end: on(60), value: 20 }];
		// (20-50)/(10-50) = 30/40
		expect(both(expectedInWords(down, on(62), plan))).toEqual([
			`Planned for ${on(60)}: (20-50)/(10-50) = 75%`,
			`${on(60)} 的計畫值：(20-50)/(10-50) = 75%`,
		]);
		expect(expectedInWords(down, on(59), plan)?.key).toBe(
			"explain.expected.plan_not_begun",
		);
	});
	test("achievement rate", () => {
		expect(both(achievementInWords(achievementOf(down, null)))).toEqual([
			"10/30 = 33.3% of the target",
			"目標的 10/30 = 33.3%",
		]);
	});
	test("trend", () => {
		const minutes = { ...down, unit: "min" };
		const change = trendOf(down, readings, on(62));
		expect(both(trendInWords(change, minutes))).toEqual([
			`From 32 min (${on(61)}) to 30 min (${on(62)}): better`,
			`由 32 min（${on(61)}）到 30 min（${on(62)}）：變好`,
		]);
		const done = kpiOf({ direction: "yes_no" });
		const step = trendOf(
			done,
			[
				{ day: on(60), value: 0 },
				{ day: on(61), value: 1 },
			],
			on(62),
		);
		expect(both(trendInWords(step, done))).toEqual([
			`From no (${on(60)}) to yes (${on(61)}): better`,
			`由 否（${on(60)}）到 是（${on(61)}）：變好`,
		]);
	});
	test("forecast, with the interval and the day on which the target is met", () => {
		const [line, met] = forecastInWords(
			forecastOf(down, readings, on(62)),
			down,
		);
		expect(line && render(line, "en")).toMatch(
			/^At the pace of the 5 figures from 2026-04-20 to 2026-05-12 it will be \d+(\.\d\d?)? on 2026-06-19; four times out of five it will be between [\d.]+ and [\d.]+\.$/,
		);
		expect(met && render(met, "zh-TW")).toMatch(
			/^照此趨勢，2026-\d\d-\d\d 會達到目標值 10。$/,
		);
	});
	test("why there is no forecast", () => {
		const [why] = forecastInWords(
			forecastOf(down, readings.slice(2), on(62)),
			down,
		);
		expect(why && both(why)).toEqual([
			"3 figures so far; a forecast needs 4.",
			"目前只有 3 筆數字，至少要 4 筆才能預估。",
		]);
	});
	test("the pace that is needed, in weeks for a weekly KPI", () => {
		// 20 in 38 days is 3.6842 a week; so far 12 in 22 days, 3.8182 a week; said with two decimals
		const pace = paceOf(down, readings, on(62));
		expect(both(paceInWords(pace, { ...down, unit: "%" }))).toEqual([
			"Needs -3.68 points a week until the due date; so far it has been -3.82 points a week.",
			"之後每週需減少 3.68 個百分點；目前平均每週 -3.82 個百分點。",
		]);
		const first = { needed: 1 / 7, soFar: null };
		expect(both(paceInWords(first, { ...down, unit: "$" }))).toEqual([
			"Needs +$1 a week until the due date.",
			"之後每週需增加 $1。",
		]);
	});
	test("periods", () => {
		expect(both(periodsInWords({ met: 4, reported: 6, blank: 0 }))).toEqual([
			"Met in 4 of 6 periods.",
			"6 期中有 4 期達標。",
		]);
		expect(both(periodsInWords({ met: 4, reported: 6, blank: 2 }))[0]).toBe(
			"Met in 4 of 6 periods; 2 more without a figure.",
		);
	});
	test("a roll-up and its weights", () => {
		const row = {
			status: "behind",
			progress: 0.5,
			achievement: 0.8,
			weightUnread: false,
		} as const;
		const is = rollUp([
			{ ...row, weight: 60 },
			{ ...row, weight: null },
		]);
		expect(rollUpInWords(is).map((each) => render(each, "en"))).toEqual([
			"Mean progress 50%, over 2 of 2 KPIs.",
			"Achievement by weight: 48 of 60.",
			"1 KPI has no weight while others do; it counts 0.",
		]);
	});
});

describe("the same row by every policy", () => {
	test("names the status and the reason of each, and marks the one in use", () => {
		// 50 % against 62 %: 12 points behind, 80.6 % of what is expected
		const verdicts = byEveryPolicy(down, contextOf(on(62)));
		expect(
			verdicts.map(({ policy, status, inUse }) => [policy, status, inUse]),
		).toEqual([
			["gap", "at_risk", true],
			["gap_wide", "on_track", false],
			["ratio", "behind", false],
			["corridor", "behind", false],
			["strict", "behind", false],
		]);
		expect(verdicts.slice(0, 3).flatMap(({ why }) => both(why))).toEqual([
			"(30-50)/(10-50) = 50%, expected 62%, 12 points behind → at risk",
			"(30-50)/(10-50) = 50%，應達 62%，差 12 個百分點 → 有風險",
			"(30-50)/(10-50) = 50%, expected 62%, 12 points behind → on track",
			"(30-50)/(10-50) = 50%，應達 62%，差 12 個百分點 → 正常",
			"(30-50)/(10-50) = 50%, 80.6% of the expected 62% → behind",
			"(30-50)/(10-50) = 50%，為應達 62% 的 80.6% → 落後",
		]);
	});
	test("keeps the thresholds that people gave the one in use", () => {
		const strict = { ...policyOf("gap"), atRisk: -0.11 };
		expect(byEveryPolicy(down, contextOf(on(62), strict))[0]?.status).toBe(
			"behind",
		);
	});
});
