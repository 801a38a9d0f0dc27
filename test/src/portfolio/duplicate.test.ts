import { describe, expect, test } from "@jest/globals";
import { LANGUAGES } from "../../../src/i18n/message";
import type { Kpi } from "../../../src/kpi/kpi";
import { ENTRIES } from "../../../src/library";
import { LIMITS } from "../../../src/portfolio";
import { TRADITIONAL } from "../../../src/text/common/simplified";
import { review } from "./set";

const pair = (one: string, other: string, cells: Partial<Kpi>[] = [{}, {}]) =>
	review(
		[one, other].map((indicator, at) => ({ indicator, ...cells[at] })),
		"set/duplicate",
	);

describe("the same indicator in another form", () => {
	test.each([
		["Customer retention rate", "customer  retention rate"],
		["Customer retention rate", "Retention rate of our clients"],
		["Number of new customers", "New customers"],
		["Raise the renewal rate from 70% to 85%", "Renewal rate ≥ 85%"],
		["Average first response time", "First reply time"],
		["Click-through rate", "CTR"],
		["Share of orders shipped on time", "Orders shipped on time (percentage)"],
		["Cost per conversion (CPA)", "Cost per conversion"],
		["第三條線良率（FPY）", "第三條線良率"],
		["Deals closed", "Close 12 deals a month"],
		["開發時間", "開發時間從 30 天縮短至 20 天"],
		["Development time", "Shorten development time from 30 days to 20 days"],
		["服務回覆率 ≥ 95%", "服務回覆率≥９５％"],
		["客戶滿意度", "客户满意度"],
		["客戶滿意度", "顧客滿意度調查分數"],
		["提升客戶滿意度", "客戶滿意度提高"],
		["每月新增訂閱戶 120 位", "新增訂閱戶每月達 120 戶"],
		["員工離職率", "離職率（員工）"],
		["平均處理時間", "處理時間平均值"],
		["客服首次回應時間", "客戶服務首次回覆時間"],
		["客戶滿意度 90 分", "Customer satisfaction score of 90"],
	])("%s = %s", (one, other) => {
		const [found] = pair(one, other);
		expect(found).toMatchObject({ severity: "warn", rows: [0, 1] });
	});
});

describe("other indicators, or the same one of others", () => {
	test.each([
		["北區營收", "南區營收"],
		["日本營收", "營收"],
		["續約率", "流失率"],
		["訂單數", "訂單金額"],
		["日活躍用戶", "月活躍用戶"],
		["毛利率", "淨利率"],
		["離職率", "流動比率"],
		["Revenue in Taiwan", "Revenue in Japan"],
		["Number of orders", "Order value"],
		["Daily active users", "Monthly active users"],
		["New customers", "Existing customers"],
		["Q1 營收", "Q2 營收"],
		["Revenue by end of Q1", "Revenue by end of Q2"],
		["Safety training hours per employee", "Training hours per employee"],
		["First response time", "Resolution time"],
	])("%s ≠ %s", (one, other) => {
		expect(
			pair(one, other).filter(({ severity }) => severity === "warn"),
		).toEqual([]);
	});

	test.each<[string, Partial<Kpi>, Partial<Kpi>]>([
		["owners", { owner: "王小明" }, { owner: "李大華" }],
		["departments", { department: "業務一部" }, { department: "業務二部" }],
		["due days", { due: "2026-03-31" }, { due: "2026-06-30" }],
		["units", { unit: "元" }, { unit: "%" }],
		["directions", { direction: "at_least" }, { direction: "at_most" }],
		["levels", { level: "strategic" }, { level: "functional" }],
		["regions in the goal", { goal: "拓展日本市場" }, { goal: "拓展越南市場" }],
		[
			"regions in the goal",
			{ goal: "Grow in Japan" },
			{ goal: "Grow in Korea" },
		],
	])("of two %s", (_, one, other) => {
		expect(pair("客戶續約率", "顧客續約率", [one, other])).toEqual([]);
	});

	test("a name that fits any goal is one indicator only within a goal", () => {
		const goals = [{ goal: "App launch" }, { goal: "Web shop" }];
		expect(pair("Completion rate", "Completion rate", goals)).toEqual([]);
		expect(pair("完成率", "完成率", goals)).toEqual([]);
		expect(
			pair("完成率", "完成率", [{ goal: "上線" }, { goal: "上線" }]),
		).toHaveLength(1);
	});
});

test("a blank cell is taken to mean what the only other says, and nothing where they differ", () => {
	const indicator = "Renewal rate";
	const owned = (...owners: string[]) =>
		review(
			owners.map((owner) => ({ owner, indicator })),
			"set/duplicate",
		);
	expect(owned("Ann", "")).toHaveLength(1);
	expect(owned("Ann", "", "Bob")).toEqual([]);
});

test("two targets of one indicator are named", () => {
	const [found] = pair("續約率達 85%", "續約率達 90%", [
		{ target: 85 },
		{ target: 90, unit: "%" },
	]);
	expect(found?.why).toEqual({
		key: "set.duplicate.targets.why",
		values: {
			words: "續約率達 85%",
			count: 2,
			targets: [
				{ amount: 85, unit: "" },
				{ amount: 90, unit: "%" },
			],
		},
	});
});

describe("one word more", () => {
	const short = "Average time to resolve a support ticket of dealers";
	const long = "Average time to resolve a hardware support ticket of dealers";
	test("is noted, with both texts", () => {
		expect(pair(short, long)).toMatchObject([
			{
				severity: "note",
				rows: [0, 1],
				why: {
					key: "set.duplicate.near.why",
					values: { words: short, other: long },
				},
			},
		]);
	});

	test("is nothing where it names a place or group, where several rows have one each, or in a short text", () => {
		expect(pair(short, long.replace("hardware", "overseas"))).toEqual([]);
		expect(pair("回覆率", "電話回覆率")).toEqual([]);
		const third = long.replace("hardware", "software");
		expect(
			review(
				[short, long, third].map((indicator) => ({ indicator })),
				"set/duplicate",
			),
		).toEqual([]);
	});

	test("is told by one of several ways of writing, whichever row comes first", () => {
		const named = long.replace("hardware", "Hardware");
		const near = (...texts: string[]) =>
			review(
				texts.map((indicator) => ({ indicator })),
				"set/duplicate",
			).filter(({ severity }) => severity === "note").length;
		expect(near(short, long, named)).toBe(near(short, named, long));
	});

	test("is nothing where a spreadsheet asks for the same words", () => {
		const limits = { ...LIMITS, similarity: 1 };
		const rows = [{ indicator: short }, { indicator: long }];
		expect(review(rows, "set/duplicate", { limits })).toEqual([]);
	});
});

/** What stands in the library is as many KPIs as it has entries. */
describe.each(LANGUAGES)("the library in %s", (language) => {
	test.each(["name", "example", "goal"] as const)(
		"no %s is taken for another",
		(part) => {
			const rows = ENTRIES.map((entry) => ({
				indicator: entry[language][part],
				department: entry.department,
			}));
			const texts = rows.map(({ indicator }) => indicator);
			expect(
				review(rows, "set/duplicate").map(({ rows: same }) =>
					same.map((at) => texts[at]),
				),
			).toEqual([]);
		},
	);

	test("every name is the same in full-width and in Simplified characters", () => {
		const simplified = new Map(
			[...TRADITIONAL].map(([one, other]) => [other, one]),
		);
		const rewrite = (text: string, of: (character: string) => string) =>
			[...text].map(of).join("");
		const wide = (character: string) =>
			/[!-~]/.test(character)
				? String.fromCharCode(character.charCodeAt(0) + 0xfee0)
				: character;
		for (const entry of ENTRIES) {
			const { name } = entry[language];
			for (const other of [
				rewrite(name, wide),
				rewrite(name, (character) => simplified.get(character) ?? character),
			])
				expect([name, pair(name, other).length]).toEqual([name, 1]);
		}
	});
});
