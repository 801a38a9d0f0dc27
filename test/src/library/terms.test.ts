import { readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { ENTRIES } from "../../../src/library";
import { BY_WORDS, entryFor } from "../../../src/library/terms";
import { shortest } from "./shortest";

const SRC = join(__dirname, "../../../src");
const TERMS = join(SRC, "library/terms");
const source = (file: string) => readFileSync(`${file}.ts`, "utf8");

/** Every word as the file lists it, by entry. */
const LISTS = [...source(TERMS).matchAll(/"[a-z-]+":\s+"([^"]+)"/g)].flatMap(
	([, list = ""]) => list.split("|"),
);

/** The modules that loading one loads, types left out. */
function reachedFrom(file: string, reached = new Set<string>()): Set<string> {
	if (reached.has(file)) return reached;
	reached.add(file);
	const imports = source(file).matchAll(
		/^(?:import|export) (?!type).*? from "(\.[^"]+)"/gms,
	);
	for (const [, from = ""] of imports)
		reachedFrom(join(dirname(file), from), reached);
	return reached;
}

const nameOf = (file: string) => relative(SRC, file).replaceAll("\\", "/");

describe("a text speaks of a KPI", () => {
	test.each([
		["Grow revenue by 15% this year", "revenue-growth"],
		["Employee Net Promoter Score of 40", "employee-engagement"],
		["Mean time to repair under 2 hours", "recovery-time"],
		["Zero lost-time incidents", "injury-frequency-rate"],
		["Time-to-market of new products down 20%", "development-time"],
		["電話接通率 95%", "service-level"],
		["關鍵人才留任率 95%", "employee-turnover"],
		["粉絲專頁互動率 4%", "engagement-rate"],
		["Increase monthly revenue from $5K to $15K", "revenue-growth"],
		["Revenue per client from $1,800 to $2,100", "revenue-per-client"],
		["Keep 92% of accounts: client retention", "client-retention-rate"],
		["Yearly renewal rate of business plans from 78% to 86%", "renewal-rate"],
		["Bring churn below 2%", "churn-rate"],
		["Achieve a CSAT of 85%+", "customer-satisfaction"],
		["Customer satisfaction of at least 90%", "customer-satisfaction"],
		["Increase NPS from +15 to +35 by Q3 FY26", "net-promoter-score"],
		["Median first reply time from 9 hours to 4 hours", "first-response-time"],
		["Respond to all support emails within 4 hours", "first-response-time"],
		["Average handle time under 6 minutes", "average-handling-time"],
		["Process minimum 50 support tickets per week", "tickets-resolved"],
		["Raise our click-through rate by 15%", "click-through-rate"],
		["Click-throughs up 20%", "click-through-rate"],
		["Generate 200 leads a month", "qualified-leads"],
		["2,000 visitors per day", "website-visits"],
		["Increase traffic on the site", "website-visits"],
		["Lift the conversion rate of the shop to 3%", "conversion-rate"],
		["Sign 12 deals this quarter", "deals-closed"],
		["Sell more: sales of $500,000", "sales-amount"],
		["Win 20 new advertisers a month", "new-customers"],
		["120 new subscribers each month", "new-customers"],
		["Win-rate from 15% to 25%", "win-rate"],
		["Lower customer acquisition costs by 10%", "customer-acquisition-cost"],
		["Gross margins of 34%", "gross-margin"],
		["Net profit margin above 10%", "profit-margin"],
		["ROI of 12% on the new line", "return-on-investment"],
		["DSO from 55 to 45 days", "days-sales-outstanding"],
		["Travel budget of at most $120,000", "budget-variance"],
		["Deployment frequency of 5 a week", "deployment-frequency"],
		["Reduce defects from 5% to 2%", "escaped-defects"],
		["Zero critical bugs in production", "escaped-defects"],
		["Achieve 90%+ unit test coverage on all new code", "test-coverage"],
		["Monthly availability of the public API at least 99.9%", "availability"],
		["Employee turnover below 12%", "employee-turnover"],
		[
			"Team engagement survey score improves by 10 points",
			"employee-engagement",
		],
		["Fill jobs faster: time to hire of 45 days", "time-to-fill"],
		["On-time delivery at 96%", "on-time-delivery-rate"],
		["Inventory turnover of 8 times", "inventory-turnover"],
		["LTIFR below 1.5", "injury-frequency-rate"],
		["Lose weight: body weight from 78 to 72 kg", "body-weight"],
		["Finish a marathon within one year", "longest-run"],
		["Read 24 books", "books-read"],
		["每月營收從 100 萬增至 120 萬", "revenue-growth"],
		["提升 A 產品在華北地區的銷售額", "sales-amount"],
		["销售额比去年提升 15%", "sales-amount"],
		["下个月业绩翻3倍", "sales-amount"],
		["每月新增訂閱戶 120 位", "new-customers"],
		["每月新增廣告主 20 家", "new-customers"],
		["續約率由 70% 提升至 85%", "renewal-rate"],
		["续约率达到 85%", "renewal-rate"],
		["每位業務的成交率提升至 25%", "win-rate"],
		["顧客留存率 92% 以上", "client-retention-rate"],
		["客户流失率低于 2%", "churn-rate"],
		["退訂率控制在 3% 以內", "churn-rate"],
		["每月服務回覆率達 95%", "service-reply-rate"],
		["服务回复率 95%", "service-reply-rate"],
		["NPS从30提升至45", "net-promoter-score"],
		["提升客戶滿意度", "customer-satisfaction"],
		["員工滿意度達 4.2 分", "employee-engagement"],
		["客訴件數每月低於 5 件", "complaint-rate"],
		["客訴處理時間縮短至 24 小時", "average-handling-time"],
		["廣告點擊率提升 15%", "click-through-rate"],
		["網站流量每月 20,000 次", "website-visits"],
		["全公司毛利率由 31% 提升至 34%", "gross-margin"],
		["應收帳款週轉天數降至 45 天", "days-sales-outstanding"],
		["应收账款周转天数降至 45 天", "days-sales-outstanding"],
		["年度差旅預算不超過 360 萬", "budget-variance"],
		["離職率降到 12% 以下", "employee-turnover"],
		["测试覆盖率达到 90%", "test-coverage"],
		["產品良率 97% 以上", "first-pass-yield"],
		["工廠零職災", "injury-frequency-rate"],
		["存貨週轉率提高到 8 次", "inventory-turnover"],
		["準時交貨率達 96%", "on-time-delivery-rate"],
		["系統回應時間從 500ms 降低到 200ms", "response-latency"],
		["一年內跑完全程馬拉松", "longest-run"],
		["每週跑步多 0.5 公里", "weekly-running-distance"],
		["每位業務的成交轉換率從 15% 提升至 25%", "win-rate"],
		["平均每筆訂單金額提高至 2,800 元", "revenue-per-client"],
		["官網每月工作階段增至 55,000 次", "website-visits"],
		["體重從 78 公斤降至 72 公斤", "body-weight"],
	])("%s → %s", (text, id) => {
		expect(entryFor(text)?.id).toBe(id);
	});
});

describe("a text speaks of none", () => {
	test.each([
		"",
		"Improve communication",
		"Be more reliable",
		"Write better code",
		"Become CEO next month",
		"Show initiative",
		"Launch MVP by March 31st",
		"Strengthen the sales team",
		"This leads to better work",
		"Deal with feedback sooner",
		"Open an office in Osaka by June",
		"Get the ISO 27001 certificate",
		"The actress gained nothing",
		"取得 ISO 27001 認證",
		"加強團隊溝通",
		"新官網三月底前上線",
		"成為最好的品牌",
		"盤點所有合約",
		"支援新版瀏覽器",
		"设立5个服务中心",
		"完成員工手冊",
		"前置作業準備",
		"學日語",
		"每月結帳後比對",
		"Read the income statement",
	])("%s", (text) => {
		expect(entryFor(text)).toBeNull();
	});
});

test("tells family, nature and timing", () => {
	expect(entryFor("首次回應時間")).toEqual({
		id: "first-response-time",
		family: "satisfaction",
		nature: "speed",
		timing: "leading",
	});
});

describe("goal and indicator of one family", () => {
	test.each([
		["提升服務滿意度", "每月服務回覆率 ≥ 95%"],
		["Keep our customers' satisfaction high", "Resolution time under 24 hours"],
		["Grow revenue", "Win rate from 15% to 25%"],
		["提升營收", "每月新增訂閱 120 位"],
		["提升獲利", "毛利率 34%"],
	])("%s · %s", (goal, indicator) => {
		expect(entryFor(goal)?.family).toBeDefined();
		expect(entryFor(goal)?.family).toBe(entryFor(indicator)?.family);
	});
	test("and of two", () => {
		expect(entryFor("Grow revenue")?.family).not.toBe(
			entryFor("Sleep 7 hours")?.family,
		);
	});
});

describe("the words agree with the library", () => {
	const terms = [...BY_WORDS.values()].flatMap((term) => (term ? [term] : []));
	test.each(ENTRIES)("$id", (entry) => {
		const term = terms.find(({ id }) => id === entry.id);
		expect(term).toMatchObject({ nature: entry.nature, timing: entry.timing });
	});
	test("no word stands for an entry that is not there", () => {
		const ids = new Set(ENTRIES.map(({ id }) => id));
		expect(terms.filter(({ id }) => !ids.has(id))).toEqual([]);
	});
	test.each(ENTRIES)("$id is known by its own name", (entry) => {
		for (const text of [entry.en.name, entry["zh-TW"].name])
			expect(entryFor(text)?.id).toBe(entry.id);
	});
	test("every entry has words in both languages, and every word finds its entry", () => {
		for (const { id } of ENTRIES) {
			const words = [...BY_WORDS].flatMap(([word, term]) =>
				term?.id === id ? [word] : [],
			);
			expect(words.some((word) => /[a-z]/.test(word))).toBe(true);
			expect(words.some((word) => /[\u4e00-\u9fff]/.test(word))).toBe(true);
			for (const word of words) expect(entryFor(word)?.id).toBe(id);
		}
	});
	test("no word is listed twice", () => {
		expect(LISTS.length).toBeGreaterThan(ENTRIES.length * 2);
		expect(new Set(LISTS).size).toBe(LISTS.length);
	});
});

describe("the words are light", () => {
	test("ids and words have less than 8 KB", () => {
		const ids = ENTRIES.map(({ id }) => id);
		expect(Buffer.byteLength([...ids, ...LISTS].join("|"))).toBeLessThan(8_192);
	});
	test("importing them loads none of the entries", () => {
		expect([...reachedFrom(TERMS)].map(nameOf).sort()).toEqual([
			"library/fold",
			"library/terms",
			"text/common/simplified",
			"text/normalise",
		]);
	});
	test("a short text is read in microseconds", () => {
		const texts = ENTRIES.flatMap(({ en, "zh-TW": zh }) => [
			en.example,
			zh.example,
		]);
		const all = shortest(() => {
			for (const text of texts) entryFor(text);
		});
		const each = all / texts.length;
		expect(each).toBeLessThan(0.1);
	});
});

describe("50,000 hostile characters in time", () => {
	test.each([
		"a",
		"cost per ",
		"cost-",
		"lost time ",
		"客戶",
		"成交",
		"churn ",
		"客訴",
		"回應時 間",
		"ｃｈｕｒ ",
		"sssss ",
		"\u0130",
	])("%s…", (piece) => {
		const text = piece.repeat(Math.ceil(50_000 / piece.length));
		expect(shortest(() => entryFor(text))).toBeLessThan(1000);
	});
});
