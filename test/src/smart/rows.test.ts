import { describe, expect, test } from "@jest/globals";
import { LANGUAGES } from "../../../src/i18n/message";
import { render } from "../../../src/i18n/render";
import { blankKpi, type Kpi } from "../../../src/kpi/kpi";
import { judge, judgeText, readSubject } from "../../../src/smart";
import { english } from "./statements";

const TODAY = "2026-11-24";
const row = (cells: Partial<Kpi>): Kpi => ({
	...blankKpi(),
	goal: "提升服務滿意度",
	indicator: "每月服務回覆率",
	method: "每週收集並統計",
	owner: "王小明",
	unit: "%",
	target: 95,
	baseline: 80,
	direction: "increase",
	start: "2026-10-01",
	due: "2027-03-31",
	cadence: "monthly",
	...cells,
});
const judged = (cells: Partial<Kpi>) => judge(readSubject(row(cells), TODAY));
const rules = (cells: Partial<Kpi>) =>
	judged(cells).findings.map(({ rule }) => rule);

describe("in a sheet the cells count", () => {
	test("a row whose numbers and dates stand in cells is specific, measurable and time-bound", () => {
		expect(judged({}).letters).toEqual({
			S: "pass",
			M: "pass",
			A: "cannot_tell",
			R: "pass",
			T: "pass",
		});
	});

	test.each<[string, Partial<Kpi>]>([
		["S/no-owner", { owner: "" }],
		["M/no-unit", { unit: "" }],
		["M/no-baseline", { baseline: null }],
		["M/no-method", { method: "", cadence: null }],
		["R/no-goal", { goal: "" }],
		["R/copy", { goal: "每月服務回覆率" }],
		["T/past", { due: "2026-11-01" }],
		["T/few-readings", { cadence: "quarterly" }],
		["M/text-against-target", { indicator: "服務回覆率達 90%" }],
		["T/text-against-due", { timeframe: "2026 年底前" }],
	])("%s warns", (rule, cells) => {
		const found = judged(cells).findings.find((each) => each.rule === rule);
		expect(found?.verdict).toBe("warn");
		expect(rules({})).not.toContain(rule);
	});

	test("a due day inside the period that the text names agrees with it", () => {
		expect(rules({ timeframe: "2027 Q1" })).not.toContain("T/text-against-due");
	});

	test("a due day before the start fails", () => {
		expect(judged({ start: "2027-05-01" }).letters.T).toBe("fail");
	});

	test("a direction against baseline and target fails", () => {
		expect(judged({ direction: "decrease" }).letters.M).toBe("fail");
	});

	test("a row without target or due fails M and T", () => {
		const { letters } = judged({
			indicator: "服務回覆率",
			target: null,
			due: null,
			cadence: null,
			direction: null,
		});
		expect([letters.M, letters.T]).toEqual(["fail", "fail"]);
	});

	test("ten times as much within a month fails Attainable", () => {
		expect(
			judged({ baseline: 10, target: 200, unit: "件", due: "2026-10-20" })
				.letters.A,
		).toBe("fail");
	});
});

describe("Attainable and Relevant from a text alone", () => {
	test.each([
		["Zero bugs for 30 days", "fail"],
		["Increase revenue by 800% within 2 weeks", "fail"],
		["下週業績翻 5 倍", "fail"],
		["Zero lost-time accidents this year", "cannot_tell"],
		["Raise the renewal rate from 70% to 85%", "pass"],
		["透過新手教學將啟用率提高到 60%", "pass"],
		["Increase sales", "cannot_tell"],
	])("%s: A %s", (text, verdict) => {
		expect(judgeText(text, TODAY).letters.A).toBe(verdict);
	});

	test.each([
		["Sign 12 distributors in order to enter the Japanese market", "pass"],
		["為支援海外擴張策略，年底前簽下 12 家經銷商", "pass"],
		["Sign 12 distributors by calling 200 leads", "cannot_tell"],
	])("%s: R %s", (text, verdict) => {
		expect(judgeText(text, TODAY).letters.R).toBe(verdict);
	});
});

test("every finding is a whole sentence in both languages", () => {
	const texts = english.map(([text]) => text);
	const findings = [
		...texts.flatMap((text) => judgeText(text, TODAY).findings),
		...judged({
			owner: "",
			unit: "",
			baseline: null,
			due: "2026-11-01",
			cadence: "quarterly",
		}).findings,
	];
	for (const { why, advice, verdict } of findings) {
		expect(advice === undefined).toBe(verdict === "pass");
		for (const language of LANGUAGES) {
			expect(render(why, language)).not.toMatch(/[{}]|undefined/);
			if (advice)
				expect(render(advice, language)).not.toMatch(/[{}]|undefined/);
		}
	}
});
