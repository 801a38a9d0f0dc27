import { describe, expect, test } from "@jest/globals";
import { judgeText } from "../../../src/smart";

const TODAY = "2026-11-24";
const letters = (text: string) => judgeText(text, TODAY).letters;

describe("digits that measure nothing never make Measurable", () => {
	test.each([
		"Improve our ISO 27001 culture",
		"Offer 24/7 friendliness",
		"Embrace Web 2.0",
		"Be seen as a Top 10 company",
		"Improve cooperation between 2 teams",
		"Improve morale in Q3",
		"Follow version 3.2 more closely",
		"Strengthen Phase 2",
		"2026 年加強品牌形象",
		"第二階段強化合作",
		"落實 5S",
		"改善 P0 的處理態度",
		"加強 ISO 9001 意識",
		"成為前十大品牌",
		"提升 24/7 服務品質",
	])("%s", (text) => {
		expect(letters(text).M).toBe("fail");
	});
});

describe("measures without digits make Measurable", () => {
	test.each([
		"Double paid subscriptions",
		"Halve the time to hire",
		"Zero accidents in the warehouse",
		"Interview every new hire",
		"Publish a dozen case studies",
		"Reduce waste by half",
		"付費訂閱翻倍",
		"招募時間減半",
		"工廠零事故",
		"全數門市完成盤點",
		"每一位新人完成訪談",
		"業績成長三成",
	])("%s", (text) => {
		expect(letters(text).M).toBe("pass");
	});
});

describe("time words that bound nothing never make Time-bound", () => {
	test.each([
		"Raise revenue to 5 million soon",
		"Ongoing: keep costs under 3 million",
		"Eventually reach 500 dealers",
		"Reach 500 dealers as soon as possible",
		"盡快達到 500 家經銷商",
		"持續提升營收 20%",
		"長期維持毛利率 40% 以上",
		"未來達到 500 位會員",
	])("%s", (text) => {
		expect(letters(text).T).toBe("fail");
	});
});

describe("bounds without digits make Time-bound", () => {
	test.each([
		"Reach 500 dealers by year end",
		"Reach 500 dealers this quarter",
		"Reach 500 dealers before the launch",
		"Reach 500 dealers by the end of next month",
		"年底前達到 500 家經銷商",
		"本季達到 500 家經銷商",
		"新產品上市前達到 500 家經銷商",
		"月底前達到 500 家經銷商",
		"半年內達到 500 家經銷商",
	])("%s", (text) => {
		expect(letters(text).T).toBe("pass");
	});
});

describe("the form of writing changes no verdict", () => {
	test.each([
		["三個月內服務回覆率達 95%", "三個月內服務回覆率達 ９５％"],
		["年底前會員達 12,000 人", "年底前會員達 12000 人"],
		[
			"第三季營收成長 20%，單位成本降低 5%",
			"第三季营收成长 20%，单位成本降低 5%",
		],
		["提升滿意度", "提升满意度"],
	])("%s = %s", (one, other) => {
		expect(letters(one)).toEqual(letters(other));
	});
});
