/** Spreadsheets that the states of the sidebar are shown on, and what the add-on did in them before. */
import { ask, companySheet, departmentsSheet } from "./office.mjs";

const PLAN = { en: companySheet, "zh-TW": departmentsSheet };
/** The first KPI of the plan, month by month. */
const FIGURES = {
	en: [0.785, 0.79, 0.802, 0.81, 0.818],
	"zh-TW": [0.311, 0.315, 0.318, 0.322, 0.325],
};

export const plan = (lang) => [PLAN[lang]()];
export const sheet = (name, rows) => ({
	name,
	cells: rows.flatMap((row, r) =>
		row.flatMap((value, c) =>
			value === "" ? [] : [{ row: r, column: c, value }],
		),
	),
});
export const only = (rows) => (lang) => [
	sheet(lang === "en" ? "Sheet1" : "工作表1", rows[lang] ?? rows),
];

/** A sheet as untidy as real ones are. */
export const UNTIDY = {
	en: [
		["KPI report, first half of 2026"],
		[],
		["Department", "Goal", "Key indicator", "Target", "Remark"],
		["Sales"],
		["Sales", "More business customers", "New business customers", 20, "CRM"],
		["Sales", "Larger orders", "Revenue per order", "$3,500", ""],
		["Total", "", "", 3520, ""],
		["Department", "Goal", "Key indicator", "Target", "Remark"],
		["Support"],
		["Support", "", "", "95%", "indicator follows"],
		["Support", "Answer sooner", "Reply rate within 24 hours", "95%", ""],
	],
};
export const WIDE = {
	en: [
		["Goal", "Key indicator", "Target", "Jan 2026", "Feb 2026", "Mar 2026"],
		["Grow", "New subscribers a month", 120, 101, 104, 109],
		["Keep customers", "Renewals a month", 85, 70, 74, 75],
	],
	"zh-TW": [
		["目標名稱", "關鍵指標", "目標值", "2026年1月", "2026年2月", "2026年3月"],
		["擴大客源", "每月新增訂閱數", 120, 101, 104, 109],
		["留住客戶", "每月續約數", 85, 70, 74, 75],
	],
};
/** Two KPIs whose figures are of this week. */
export const FRESH = {
	en: [
		[
			"Goal",
			"Key indicator",
			"Baseline",
			"Target",
			"Actual",
			"Start",
			"Due",
			"As of",
			"Update cadence",
		],
		[
			"Grow",
			"New subscribers in 2026",
			0,
			240,
			131,
			"2026-01-01",
			"2026-12-31",
			"2026-06-28",
			"Monthly",
		],
		[
			"Keep customers",
			"Renewals in 2026",
			0,
			85,
			41,
			"2026-01-01",
			"2026-12-31",
			"2026-06-29",
			"Monthly",
		],
	],
	"zh-TW": [
		[
			"目標名稱",
			"關鍵指標",
			"基準值",
			"目標值",
			"目前值",
			"開始日",
			"期限",
			"資料截止日",
			"更新頻率",
		],
		[
			"擴大客源",
			"全年新增訂閱數",
			0,
			240,
			131,
			"2026-01-01",
			"2026-12-31",
			"2026-06-28",
			"每月",
		],
		[
			"留住客戶",
			"全年續約數",
			0,
			85,
			41,
			"2026-01-01",
			"2026-12-31",
			"2026-06-29",
			"每月",
		],
	],
};
export const HEADINGS = {
	en: ["Goal", "Key indicator", "Target", "Due"],
	"zh-TW": ["目標名稱", "關鍵指標", "目標值", "期限"],
};

const about = (host, language) => ({
	sheetId: host.activeSheet.id,
	language,
});
const bring = (host, id) => {
	host.activeSheet = host.workbook.sheets.find((each) => each.id === id);
};
/** The plan as a scorecard, which is in front. */
export function card(host, language) {
	const { sheetId } = ask(host, "write", about(host, language));
	bring(host, sheetId);
}
/** A scorecard written in the other language. */
export function otherCard(host, language) {
	card(host, language === "en" ? "zh-TW" : "en");
}
export function attached(host, language) {
	ask(host, "write", { ...about(host, language), attach: { add: [] } });
}
/** A scorecard of nothing but its headings. */
export function blankCard(host, language) {
	const { sheetId } = ask(host, "makeNew", { language, entries: [] });
	bring(host, sheetId);
}
/** Figures of the first KPI over five months, in the log. */
export function history(host, language) {
	card(host, language);
	for (const [month, value] of FIGURES[language].entries())
		checkIn(host, language, entry(1, value, `2026-0${month + 2}-01`));
}
/** One figure, with a note on why it is where it is. */
export function noted(host, language) {
	card(host, language);
	const [value, note] = {
		en: [8, "Two people left the team"],
		"zh-TW": [60, "兩家大客戶延後付款"],
	}[language];
	const figure = { ...entry(2, value, "2026-06-29"), figure: "number", note };
	checkIn(host, language, figure, language === "en" ? "Marcus Lee" : "林怡君");
}
function checkIn(host, language, figure, by = "") {
	const { sheetId } = about(host, language);
	const entries = [figure];
	ask(host, "makeReady", { sheetId, language, entries });
	const sheet = host.activeSheet.name;
	ask(host, "checkIn", { sheetId, sheet, entries, by, remember: false });
}
function entry(row, value, asof) {
	return {
		row,
		id: `K-000${row}`,
		name: "",
		value,
		figure: "share",
		points: false,
		asof,
		status: null,
		note: "",
		line: true,
	};
}
export function front(pattern) {
	return (host, language) => {
		card(host, language);
		host.activeSheet = host.workbook.sheets.find(({ name }) =>
			pattern.test(name),
		);
	};
}
export function protectAll(host) {
	for (const each of host.workbook.sheets)
		each.protections.push({
			id: 1,
			area: null,
			unprotected: [],
			description: "",
			warningOnly: false,
			userMayEdit: false,
		});
}
