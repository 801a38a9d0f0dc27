import { describe, expect, test } from "@jest/globals";
import { ENTRIES, searchIn } from "../../../src/library";
import { shortest } from "./shortest";

const findEntries = searchIn(ENTRIES);

const ids = (query: string) => findEntries(query).map(({ id }) => id);

describe("what people type finds what they mean, first", () => {
	test.each([
		["churn", "churn-rate"],
		["NPS", "net-promoter-score"],
		["gross mar", "gross-margin"],
		["retention rate", "client-retention-rate"],
		["Revenue Growth", "revenue-growth"],
		["time to hire", "time-to-fill"],
		["mttr", "recovery-time"],
		["on time deliveries", "on-time-delivery-rate"],
		["marathon", "longest-run"],
		["DSO", "days-sales-outstanding"],
		["毛利", "gross-margin"],
		["離職", "employee-turnover"],
		["應收帳款週轉天數", "days-sales-outstanding"],
		["应收账款周转", "days-sales-outstanding"],
		["客户流失", "churn-rate"],
		["顧客滿意度", "customer-satisfaction"],
		["满意度", "customer-satisfaction"],
		["離職率", "employee-turnover"],
		["ＲＯＩ", "return-on-investment"],
		["退訂", "churn-rate"],
		["NPS分數", "net-promoter-score"],
		["跑步", "longest-run"],
		["失能傷害", "injury-frequency-rate"],
		["測試 覆蓋", "test-coverage"],
		["平均處理時間", "average-handling-time"],
	])("%s → %s", (query, id) => {
		expect(ids(query)[0]).toBe(id);
	});
});

test("a name comes before a definition", () => {
	const found = ids("overtime");
	expect(found[0]).toBe("overtime-hours");
	const turnover = ids("turnover");
	expect(turnover.slice(0, 2).sort()).toEqual([
		"employee-turnover",
		"inventory-turnover",
	]);
});

test("a department finds its entries", () => {
	for (const query of ["人力資源", "人資", "human resources", "HR"])
		expect(ids(query)).toEqual(
			ENTRIES.filter(({ department }) => department === "hr").map(
				({ id }) => id,
			),
		);
});

test("every word of the query must be there", () => {
	const found = ids("customer cost");
	expect(found).toContain("customer-acquisition-cost");
	expect(found).not.toContain("unit-cost");
	expect(found).not.toContain("customer-satisfaction");
});

test("English is found at the beginning of words alone", () => {
	expect(ids("cost")).not.toContain("escaped-defects");
	expect(ids("ate")).toEqual([]);
});

test("both languages may stand in one query", () => {
	expect(ids("ROAS 報酬")).toEqual(["return-on-ad-spend"]);
});

test("a sentence about one KPI finds it", () => {
	expect(ids("客訴處理時間要縮短")).toEqual(["average-handling-time"]);
	expect(ids("how soon we respond to people")).toEqual(["first-response-time"]);
});

test("Chinese that stands nowhere as a whole finds what is nearest", () => {
	expect(ids("客服回應速度")).toContain("first-response-time");
});

test("a goal finds what measures it", () => {
	for (const query of ["safety", "安全"])
		expect(ids(query)).toEqual(
			expect.arrayContaining(["injury-frequency-rate", "near-miss-reports"]),
		);
});

test("nothing typed finds all, nonsense finds none", () => {
	expect(ids(" ")).toEqual(ENTRIES.map(({ id }) => id));
	expect(ids("zzzz")).toEqual([]);
	expect(ids("彩虹")).toEqual([]);
});

test("every entry is found first by its own name, in either language", () => {
	for (const entry of ENTRIES)
		for (const { name } of [entry.en, entry["zh-TW"]])
			expect(ids(name)[0]).toBe(entry.id);
});

test.each(["客戶", "a ", "ａ，", "流失率"])(
	"50,000 characters of %p are answered in time",
	(piece) => {
		const query = piece.repeat(Math.ceil(50_000 / piece.length));
		expect(shortest(() => findEntries(query))).toBeLessThan(1000);
	},
);
