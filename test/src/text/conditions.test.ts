import { describe, expect, test } from "@jest/globals";
import { readNumber, readText } from "../../../src/text";

const read = (text: string) => readText(text, { today: "2026-06-30" });

describe("a time limit that only says which cases count is not the target", () => {
	test.each([
		["每月客服 24 小時內回覆率 ≥ 95%", 95, ">="],
		["48 小時內完成 90% 的維修", 90, "="],
		["Answer within 2 hours in 80% of chats", 80, "="],
	])("%s", (text, target, comparator) => {
		const facts = read(text);
		expect(facts.target?.value).toBe(target);
		expect(facts.comparator?.value).toBe(comparator);
	});
	test.each([
		["Answer every chat within 2 hours", 2, "<="],
		["客訴 24 小時內回覆", 24, "<="],
	])(
		"without a share the limit itself is the target: %s",
		(text, target, comparator) => {
			const facts = read(text);
			expect(facts.target?.value).toBe(target);
			expect(facts.comparator?.value).toBe(comparator);
		},
	);
});

describe("a bound with 多, 少 or 於 in it is no change and no scope", () => {
	test.each([
		["滿意度至少 80%", 80, ">="],
		["至少 80 分", 80, ">="],
		["最少 3 次", 3, ">="],
		["至多 5 件", 5, "<="],
		["每季最多 80 件", 80, "<="],
		["缺失不多於 3 件", 3, "<="],
		["良率不低於 98", 98, ">="],
		["不良率低於 2%", 2, "<="],
	])("%s", (text, target, comparator) => {
		const facts = read(text);
		expect(facts.target?.value).toBe(target);
		expect(facts.comparator?.value).toBe(comparator);
		expect(facts.relativeChange).toBeUndefined();
		expect(facts.absoluteChange).toBeUndefined();
	});
	test.each([
		["每月少 5 件", -5],
		["每月多 10 件", 10],
	])("%s is a change", (text, change) => {
		expect(read(text).absoluteChange?.value).toBe(change);
	});
});

describe("where a change starts, right before its verb", () => {
	test("by an amount: the first figure is the baseline", () => {
		const facts = read("毛利率自 28.5% 提升 3 個百分點");
		expect(facts.baseline?.value).toBe(28.5);
		expect(facts.absoluteChange?.value).toBe(3);
		expect(facts.relativeChange).toBeUndefined();
		expect(facts.target).toBeUndefined();
	});
	test("to a time: the time is the target and no deadline", () => {
		const facts = read("應收帳款天數由 75 天縮短至 60 天以內");
		expect(facts.baseline?.value).toBe(75);
		expect(facts.target?.value).toBe(60);
		expect(facts.due).toBeUndefined();
	});
	test("a mere source is none", () => {
		expect(read("從 30 名員工蒐集意見").baseline).toBeUndefined();
	});
});

describe("numbers of the Continent in a cell", () => {
	test.each([
		["2.500.000 €", 2500000],
		["1.200 €", 1200],
		["1.234,56 €", 1234.56],
		["99,5 %", 99.5],
		["12,5", 12.5],
	])("%s", (text, value) => expect(readNumber(text)?.value).toBe(value));
	test("what may be either stays as it is written", () => {
		expect(readNumber("1.200")?.value).toBe(1.2);
		expect(readNumber("1,200")?.value).toBe(1200);
	});
});

describe("a number before a deadline is no hour of it", () => {
	test.each([
		["Defects from 42 to 20 in a quarter", 42, 20, "in a quarter"],
		["Errors from 42 to 20 by June", 42, 20, "by June"],
	])("%s", (text, baseline, target, due) => {
		const facts = read(text);
		expect(facts.baseline?.value).toBe(baseline);
		expect(facts.target?.value).toBe(target);
		expect(text.slice(facts.due?.start, facts.due?.end)).toBe(due);
	});
});

describe("中文：哪個數字是要到的，哪個只是說明", () => {
	test.each([
		["一年至少讀完 6 本原文書", { target: 6, comparator: ">=" }],
		["一年最多出國兩次", { target: 2, comparator: "<=" }],
		["志工三人、督導一人到位", { target: 3, unit: "人" }],
		["補充測試工程師一人", { target: 1, unit: "人" }],
		["完成一次災害復原演練", { target: 1, unit: "次災害復原演練" }],
		["4.5+ 商店評分", { target: 4.5, unit: "商店評分", comparator: ">=" }],
		["2023 年再生能源佔比 18%，2030 年達到 50%", { baseline: 18, target: 50 }],
		["2022 年前購置 10% 綠電，2035 年達成 100%", { target: 10 }],
		["2027 年達 60%，2030 年達 80%", { target: 60 }],
		["營收翻倍，滿意度達 95%", { target: undefined, comparator: "increase" }],
		["營收翻倍，達到 3 億元", { target: 300000000 }],
		["把衣櫃裡三年沒穿的衣服捐掉", { target: undefined }],
		["停徵追溯 15 年的稅", { target: undefined }],
		["打造零浪費辦公室文化", { target: undefined }],
		["募得 300 份物資箱送到災區", { target: 300, unit: "份物資箱" }],
		["全縣 13 鄉鎮各設一處托嬰中心", { target: 1, unit: "處托嬰中心" }],
		["第一季簽下 2 家系統整合商", { target: 2, unit: "家系統整合商" }],
		["資料庫升級到 PostgreSQL 16", { target: undefined }],
		["一年存下 12 萬", { target: 120000, unit: "元" }],
		[
			"借閱冊數由每生 12 冊增至 20 冊",
			{ baseline: 12, target: 20, unit: "冊" },
		],
		["CSAT ≥ 4.5（現狀 4.0）", { baseline: 4, target: 4.5 }],
		["社會住宅 1,200 戶動工", { target: 1200, unit: "戶" }],
		["客單價從 1.8W 提升至 2.6W", { baseline: 18000, target: 26000 }],
		["路燈功率降至 90W", { target: 90 }],
		["營收翻倍（2,000 萬元）", { target: 20000000, comparator: "increase" }],
	])("%s", (text, expected) => {
		const { target, baseline, unit, comparator } = read(text);
		expect({
			target: target?.value,
			baseline: baseline?.value,
			unit: unit?.value,
			comparator: comparator?.value,
		}).toMatchObject(expected);
	});
	test("一週至少三次是頻率", () => {
		expect(read("一週至少運動三次").cadence?.value).toBe("weekly");
		expect(read("把每天滑手機的時間壓一壓").cadence).toBeUndefined();
		expect(read("把每天滑手機的時間壓到 30 分鐘").cadence?.value).toBe("daily");
	});
});
