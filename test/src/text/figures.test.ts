import { describe, expect, test } from "@jest/globals";
import { ENTRIES } from "../../../src/library/entries";
import { readText } from "../../../src/text";

const TODAY = "2026-11-24";
const read = (text: string) => readText(text, { today: TODAY });

describe("the name of a figure says no number and nothing to be done", () => {
	test.each(ENTRIES.flatMap((entry) => [entry.en.name, entry["zh-TW"].name]))(
		"%s",
		(name) => {
			const { quantities, target, deliverable, due } = read(name);
			expect([quantities, target, deliverable, due]).toEqual([
				[],
				undefined,
				undefined,
				undefined,
			]);
		},
	);

	test.each(
		`成交件數 成交家數 成交筆數 新增家數 拜訪家數 拜訪客戶家數 完成件數 結案件數 新增企業客戶數 簽約客戶數 舉辦場次 招募人數
		培訓人次 取得證照張數 取得專利數 專利申請件數 發布篇數 成交金額 完成訓練人數 上線後缺陷數 部署失敗復原時間 閱讀本數 回收件數
		首購件數 客訴一次解決率 一般客戶成交件數 一次性收入 成長率 成案件數 零組件報廢率 百分比 兩件式套裝銷售量 三班制員工數 二次購買率
		二度就業人數 千次曝光成本 每千次曝光成本 百萬工時傷害率 每百件客訴率 百人以上企業客戶數 一個月內離職率 兩週內回購率`.split(
			/\s+/,
		),
	)("%s", (name) => {
		const { quantities, deliverable, due } = read(name);
		expect([quantities, deliverable, due]).toEqual([[], undefined, undefined]);
	});

	test.each([
		"Close rate",
		"Win rate",
		"Open rate",
		"Hire rate",
		"Build success rate",
		"Ship time",
		"Reply time",
		"Time to fill",
		"Days to close",
		"Cost per hire",
		"Deals closed",
		"Features delivered",
		"Return on ad spend",
		"Test coverage",
		"Launch count",
		"Recruit cost",
	])("%s", (name) => {
		const { quantities, deliverable } = read(name);
		expect([quantities, deliverable]).toEqual([[], undefined]);
	});
});

describe("what is to be done stays so", () => {
	test.each([
		"6 月底前公布失業人數",
		"發布經銷商價目表",
		"公告開放時間",
		"完成新版會員系統驗收",
		"Review the reply rate of all teams by June",
		"Publish the price list for dealers",
		"Users can filter search results by price",
	])("%s", (text) => {
		expect(read(text).deliverable).toBeDefined();
	});
	test.each<[string, number]>([
		["成交 12 件", 12],
		["每月二次檢查", 2],
		["三成客戶續約", 30],
		["兩成以上營收來自海外", 20],
		["簽下五家經銷商", 5],
	])("a number that is one: %s", (text, value) => {
		expect(read(text).quantities.map((each) => each.value)).toContain(value);
	});
});
