import type { SheetData } from "../core/workbook/data";
import { type Column, dated, type Entry, percent, tableSheet } from "./sheet";

const DAY = "yyyy/m/d";

const COLUMNS: Column[] = [
	{ header: "目標名稱", width: 150 },
	{ header: "關鍵指標", width: 250 },
	{ header: "測量方式", width: 250 },
	{ header: "時間範圍", width: 120 },
	{ header: "部門", width: 80 },
	{ header: "負責人", width: 80 },
	{ header: "基準值", width: 90, align: "right" },
	{ header: "目標值", width: 90, align: "right" },
	{ header: "目前值", width: 90, align: "right" },
	{ header: "單位", width: 60 },
	{ header: "開始日", width: 90 },
	{ header: "期限", width: 90 },
	{ header: "資料截止日", width: 100 },
	{ header: "更新頻率", width: 80 },
	{ header: "達成率", width: 80, format: "0.0%" },
];

const TARGET = 7;
const ACTUAL = 8;

/** The dates of a row: start, deadline, day of the last figure. */
function days(
	start: string | null,
	due: string | null,
	updated: string | null,
): Entry[] {
	return [dated(start, DAY), dated(due, DAY), dated(updated, DAY)];
}

/** 1,250,000 under thousands separators. */
function amount(value: number): Entry {
	return { value, format: "#,##0" };
}

const ROWS: Entry[][] = [
	[
		"提升獲利能力",
		"全公司毛利率由 31% 提升至 34%",
		"財務部每月 10 日前依結帳後損益表計算",
		"2026 年底前",
		"財務",
		"林怡君",
		percent(0.31),
		percent(0.34),
		percent(0.327, "0.0%"),
		"%",
		...days("2026-01-01", "2026-12-31", "2026-05-31"),
		"每月",
	],
	[
		"加速收款",
		"應收帳款週轉天數由 62 天降至 45 天",
		"每月底以 ERP 應收帳款餘額除以平均日營收",
		"2026 年底前",
		"財務",
		"林怡君",
		62,
		45,
		58,
		"天",
		...days("2026-01-01", "2026-12-31", "2026-05-31"),
		"每月",
	],
	[
		"縮短結帳時間",
		"月結完成日由次月第 10 個工作天提前至第 6 個工作天",
		"結帳行事曆，每月記錄實際完成日",
		"上半年",
		"財務",
		"張家豪",
		10,
		6,
		6,
		"工作天",
		...days("2026-01-01", "2026-06-30", "2026-06-08"),
		"每月",
	],
	[
		"控制費用",
		"全年管銷費用不超過 4,800 萬元",
		"每月結帳後比對預算表",
		"2026 全年",
		"財務",
		"張家豪",
		null,
		amount(48000000),
		amount(27900000),
		"元",
		...days("2026-01-01", "2026-12-31", "2026-05-31"),
		"每月",
	],
	[
		"拓展通路",
		"全年新簽約經銷商 24 家",
		"業務部合約清冊，每月月底計數",
		"2026 年底前",
		"業務",
		"陳柏宇",
		0,
		24,
		13,
		"家",
		...days("2026-01-01", "2026-12-31", "2026-06-28"),
		"每月",
	],
	[
		"提高客單價",
		"平均每筆訂單金額由 2,350 元提高至 2,800 元",
		"訂單系統每週匯出，總金額除以訂單數",
		"第三季底前",
		"業務",
		"陳柏宇",
		amount(2350),
		amount(2800),
		amount(2420),
		"元",
		...days("2026-01-01", "2026-09-30", "2026-06-26"),
		"每週",
	],
	[
		"增加收入",
		"增加收入",
		null,
		null,
		"業務",
		null,
		null,
		null,
		null,
		null,
		...days(null, null, null),
		null,
	],
	[
		"提升品牌能見度",
		"官網每月自然搜尋工作階段由 38,000 次增至 55,000 次",
		"網站分析報表，每月 1 日匯出",
		"2026 年底前",
		"行銷",
		"黃郁婷",
		amount(38000),
		amount(55000),
		amount(44100),
		"次",
		...days("2026-01-01", "2026-12-31", "2026-06-01"),
		"每月",
	],
	[
		"經營會員",
		"會員回購率由 22% 提升至 30%",
		"會員系統每月計算近 90 天內再次購買的會員比例",
		"2026/9/30 前",
		"行銷",
		"黃郁婷",
		percent(0.22),
		percent(0.3),
		percent(0.265, "0.0%"),
		"%",
		...days("2026-01-01", "2026-09-30", "2026-03-31"),
		"每月",
	],
	[
		"提升服務滿意度",
		"每月客服 24 小時內回覆率 ≥ 95%",
		"客服系統每週統計回覆時間",
		"3 個月內",
		"客服",
		"吳佩珊",
		percent(0.88),
		percent(0.95),
		percent(0.962, "0.0%"),
		"%",
		...days("2026-05-01", "2026-07-31", "2026-06-28"),
		"每週",
	],
	[
		"減少客訴",
		"每月客訴件數由 46 件降至 20 件",
		"客訴登記表每月彙整",
		"第一季",
		"客服",
		"吳佩珊",
		46,
		20,
		29,
		"件",
		...days("2026-01-01", "2026-03-31", "2026-03-31"),
		"每月",
	],
	[
		"準時交貨",
		"訂單準交率達 98%",
		"ERP 出貨日與承諾日比對，每週一產出",
		"2026 年底前",
		"生產",
		"許志明",
		percent(0.91),
		percent(0.98),
		percent(0.935, "0.0%"),
		"%",
		...days("2026-01-01", "2026-12-31", "2026-06-29"),
		"每週",
	],
	[
		"導入新系統",
		"完成新版 ERP 庫存模組上線",
		"資訊部上線檢核表全數簽核",
		"2026 年 8 月底前",
		"資訊",
		"鄭凱文",
		"未完成",
		"完成",
		"未完成",
		"是/否",
		...days("2026-02-01", "2026-08-31", "2026-06-20"),
		"每月",
	],
	[
		"培育人才",
		"主管完成績效面談訓練 30 人",
		"人資部訓練簽到紀錄",
		"2026/6/1 至 2026/11/30",
		"人資",
		"周雅雯",
		0,
		30,
		null,
		"人",
		...days("2026-06-01", "2026-11-30", null),
		"每月",
	],
	[
		"降低離職率",
		"年度自願離職率由 14% 降至 10%",
		"人資系統每季計算",
		"2026 年底前",
		"人資",
		"周雅雯",
		percent(0.14),
		percent(0.1),
		percent(0.122, "0.0%"),
		"%",
		...days("2026-01-01", "2026-12-31", "2026-03-31"),
		"每季",
	],
	[
		"開發新產品",
		"下半年推出的新品累計售出 6,000 組",
		"POS 銷售日報",
		"2026 年底前",
		"產品",
		"蔡宗翰",
		0,
		amount(6000),
		amount(120),
		"組",
		...days("2026-06-15", "2026-12-31", "2026-06-29"),
		"每週",
	],
	[
		"強化跨部門合作",
		"改善溝通，讓大家更有向心力",
		"主管觀察",
		"持續進行",
		"全公司",
		"各部門主管",
		null,
		null,
		null,
		null,
		...days(null, null, null),
		null,
	],
];

/** The share that a finance manager keeps beside the figures, where both are numbers. */
function rate(entries: Entry[], index: number): Entry {
	const target = numberOf(entries[TARGET]);
	const actual = numberOf(entries[ACTUAL]);
	if (target === undefined || actual === undefined) return null;
	const row = index + 2;
	return {
		value: actual / target,
		formula: `=I${row}/H${row}`,
		format: "0.0%",
	};
}

function numberOf(entry: Entry | undefined): number | undefined {
	const value =
		typeof entry === "object" && entry !== null ? entry.value : entry;
	return typeof value === "number" ? value : undefined;
}

/** The department KPIs as a finance manager in Taiwan gathers them, some good, some vague. */
export function departmentsSheet(): SheetData {
	return tableSheet(
		"2026 部門 KPI",
		COLUMNS,
		ROWS.map((entries, index) => [...entries, rate(entries, index)]),
	);
}
