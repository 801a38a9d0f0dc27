/** What findings say, in both languages and with the row's own figures. */
import { expect, test } from "@jest/globals";
import { render } from "../../../src/i18n/render";
import { blankKpi, type Kpi } from "../../../src/kpi/kpi";
import type { Reading } from "../../../src/kpi/reading";
import { packVerdicts } from "../../../src/scorecard/verdicts";
import { judge, judgeText, readSubject } from "../../../src/smart";

const TODAY = "2026-11-24";

function judged(cells: Partial<Kpi>, readings: readonly Reading[] = []) {
	const kpi: Kpi = {
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
	};
	return judge(readSubject(kpi, TODAY, { readings }));
}

function said(
	rule: string,
	cells: Partial<Kpi>,
	readings: readonly Reading[] = [],
): string[] {
	const found = judged(cells, readings).findings.find(
		(each) => each.rule === rule,
	);
	if (!found) throw new Error(`${rule} finds nothing.`);
	return [render(found.why, "en"), render(found.why, "zh-TW")];
}

test("a figure has its unit and separators", () => {
	expect(said("S/measured", {})).toEqual([
		"The result is clear: 95%.",
		"目標明確：95%。",
	]);
	const revenue = { unit: "元", target: 1_020_000_000, baseline: 9e8 };
	expect(said("M/quantity", revenue)).toEqual([
		"It can be measured: 1,020,000,000 元.",
		"可以衡量：1,020,000,000 元。",
	]);
	expect(said("S/measured", { indicator: "回覆率由 80 提升至 95" })[1]).toBe(
		"目標明確：95%。",
	);
	const range = { direction: "range", target: 70, target_high: 80 } as const;
	expect(said("S/measured", range)[1]).toBe("目標明確：70–80%。");
	expect(
		said("M/text-against-target", {
			indicator: "重量達 1,049.5 公斤",
			unit: "公斤",
			target: 1200,
		})[1],
	).toBe("文字寫的是 1,049.5 公斤，目標值欄卻是 1,200 公斤。");
});

test("what a choice says is said in the reader's language, or not at all", () => {
	const done = { direction: "yes_no", target: 1, baseline: null } as const;
	expect(said("S/deliverable", done)[1]).toBe("目標明確：完成或未完成。");
	expect(said("M/deliverable", done)).toEqual([
		"It is either done or not, so anyone can tell.",
		"完成與否一看就知道。",
	]);
	expect(said("T/rhythm-only", { due: null, indicator: "服務回覆率" })).toEqual(
		[
			"“monthly” says how often, but not until when.",
			"「每月」只是頻率，沒有說明何時結束。",
		],
	);
});

test("no sentence or advice of a row holds the key of a choice", () => {
	const rows: Partial<Kpi>[] = [
		{ due: null, cadence: "half_yearly" },
		{ direction: "yes_no", target: 1, due: null, cadence: "fortnightly" },
		{ direction: "at_least", level: "functional", timing: "lagging" },
	];
	for (const cells of rows) {
		const judgement = judged(cells);
		const origin = { key: null, said: null };
		const texts = [
			packVerdicts(judgement, origin, "zh-TW"),
			...judgement.findings.flatMap(({ why, advice }) =>
				[why, ...(advice ? [advice] : [])].map((each) => render(each, "zh-TW")),
			),
		];
		expect(texts.join("")).not.toMatch(/[a-z]_[a-z]|monthly|yearly|weekly/);
	}
});

test("a pace has two decimals and goes the good way", () => {
	const months = ["07-31", "08-31", "09-30", "10-31"];
	const past = (values: number[]): Reading[] =>
		values.map((value, i) => ({ day: `2026-${months[i]}`, value }));
	// 17 points in 151 days of which 30.4375 are a month; 7 points in the 31 days to 10-31
	expect(said("A/kept-pace", {}, past([60, 66, 71, 78]))).toEqual([
		"Needs +3.43 points a month; its best so far is +6.87 points a month.",
		"之後每月需增加 3.43 個百分點；過去最快每月增加 6.87 個百分點。",
	]);
	const days = {
		direction: "decrease",
		unit: "天",
		baseline: 62,
		target: 45,
	} as const;
	expect(said("A/kept-pace", days, past([62, 57, 52, 48]))[1]).toBe(
		"之後每月需減少 0.6 天；過去最快每月減少 5.07 天。",
	);
	expect(said("A/kept-pace", days, past([62, 57, 52, 44]))[0]).toBe(
		"The target is met as things stand.",
	);
	expect(said("A/too-fast", days, past([62, 62, 63, 63]))).toEqual([
		"Needs -3.63 天 a month, but it has not fallen so far.",
		"之後每月需減少 3.63 天，過去卻從未減少過。",
	]);
	const limit = { direction: "at_most", baseline: null, target: 5 } as const;
	expect(said("A/kept-pace", limit, past([4, 3, 4, 3]))[1]).toBe(
		"目前已符合目標值。",
	);
	expect(said("A/no-history", { target: null })[1]).toContain("尚無目標值");
	expect(said("A/no-history", { due: null })[1]).toContain("沒有期限");
});

test("what a verdict rests on comes first", () => {
	const { letters, findings } = judged({ owner: "", unit: "" });
	expect(letters).toMatchObject({ S: "warn", M: "warn" });
	for (const letter of ["S", "M", "T"] as const)
		expect(findings.find((each) => each.letter === letter)?.verdict).toBe(
			letters[letter],
		);
	expect(findings.map(({ letter }) => letter).join("")).toMatch(/^S+M+A+R+T+$/);
});

test("a due cell is a day, a deadline in a text is quoted", () => {
	expect(said("T/end", {})[0]).toBe("Due 2027-03-31.");
	const text = "Reach 500 dealers by 30 June 2027";
	const end = judgeText(text, TODAY).findings.find(
		({ rule }) => rule === "T/end",
	);
	expect(end && render(end.why, "en")).toBe(
		"There is a deadline: by 30 June 2027.",
	);
});
