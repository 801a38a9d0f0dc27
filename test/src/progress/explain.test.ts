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
const both = (message: Message) => [
	render(message, "en"),
	render(message, "zh-TW"),
];

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
		expect(expectedInWords(down, on(59), plan).key).toBe(
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
		const change = trendOf(down, readings, on(62));
		expect(both(trendInWords(change))).toEqual([
			`30 on ${on(62)} after 32 on ${on(61)}: better`,
			`${on(62)} 為 30，前一筆 ${on(61)} 為 32：變好`,
		]);
	});
	test("forecast, with the interval and the day on which the target is met", () => {
		const [line, met] = forecastInWords(
			forecastOf(down, readings, on(62)),
			down,
		);
		expect(line && render(line, "en")).toMatch(
			/^A straight line through 5 readings from 2026-04-20 to 2026-05-12 leads to [\d.]+ on 2026-06-19; four times out of five it will lie between [\d.]+ and [\d.]+\.$/,
		);
		expect(met && render(met, "zh-TW")).toMatch(
			/^照此趨勢，2026-\d\d-\d\d 會達到目標 10。$/,
		);
	});
	test("why there is no forecast", () => {
		const [why] = forecastInWords(
			forecastOf(down, readings.slice(2), on(62)),
			down,
		);
		expect(why && both(why)).toEqual([
			"3 readings so far; a forecast needs 4.",
			"目前只有 3 筆資料，至少要 4 筆才能預估。",
		]);
	});
	test("the pace that is needed, in weeks for a weekly KPI", () => {
		// 20 in 38 days is 3.6842 a week; so far 12 in 22 days, 3.8182 a week; said with four digits
		expect(both(paceInWords(paceOf(down, readings, on(62)), down))).toEqual([
			"From now on -3.684 a week is needed; so far it was -3.818.",
			"從現在起，每週需要 -3.684；目前為每週 -3.818。",
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
