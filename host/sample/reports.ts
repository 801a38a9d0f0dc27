import type { AreaData, CellData, SheetData } from "../core/workbook/data";
import { cellAt, dated, type Entry, percent, widths } from "./sheet";

const COLUMNS = 9;

const TITLE = {
	bold: true,
	fontSize: 14,
	align: "center" as const,
};
const HEADER = {
	bold: true,
	background: "#fff2cc",
	align: "center" as const,
	vertical: "middle" as const,
};
const SECTION = { bold: true, background: "#d9ead3" };
const TOTAL = { bold: true, background: "#f3f3f3" };

type Look = { style?: CellData["style"]; notes?: Record<number, string> };
type Line = { entries: Entry[]; merged?: boolean; hidden?: boolean } & Look;

const blank: Line = { entries: [] };

function section(name: string): Line {
	return { entries: [name], merged: true, style: SECTION };
}

function row(entries: Entry[], notes?: Record<number, string>): Line {
	return notes ? { entries, notes } : { entries };
}

/** Columns: department, goal, indicator, last year, target, now, deadline, owner, remark. */
const LINES: Line[] = [
	{
		entries: ["115 年上半年 各部門 KPI 回報彙整表"],
		merged: true,
		style: TITLE,
	},
	{
		entries: ["填表：管理部　　資料日期：115/6/30　　單位：如各列所示"],
		merged: true,
	},
	blank,
	{
		entries: [
			"部門",
			"目標",
			"關鍵指標",
			"數值",
			null,
			null,
			"期限",
			"負責人",
			"備註",
		],
		style: HEADER,
	},
	{
		entries: [
			null,
			null,
			null,
			"去年實績",
			"今年目標",
			"目前",
			null,
			null,
			null,
		],
		style: HEADER,
	},
	section("一、業務部"),
	row([
		"業務部",
		"擴大企業客戶",
		"新增企業客戶數",
		"12 家",
		"20 家",
		"14 家",
		"115/12/31",
		"陳志豪",
		"每月由 CRM 統計",
	]),
	row(
		[
			"業務部",
			"營收成長",
			"全年營收",
			"９,８００萬",
			"1.2 億",
			"５,６００萬",
			"民國115年12月31日",
			"陳志豪",
			"不含維護合約",
		],
		{ 4: "董事會 115/1/15 核定" },
	),
	row([
		"業務部",
		"提高客單",
		"Revenue per client",
		"NT$3,100",
		"NT$3,500",
		"NT$3,280",
		"Q4",
		"Linda Wang",
		"monthly, from ERP",
	]),
	blank,
	section("二、行銷部"),
	row([
		"行銷部",
		"品牌曝光",
		"活動觸及人次",
		null,
		"１２０萬",
		"７５萬",
		dated("2026-09-30", "yyyy/m/d"),
		"黃小萍",
		"每週看廣告後台",
	]),
	row([
		"行銷部",
		"Grow our mailing list",
		"newsletter subscribers",
		"5K",
		"8K",
		"6.2K",
		"end of Q3",
		"Linda Wang",
		null,
	]),
	row([
		"行銷部",
		"提高點擊率",
		"廣告 CTR",
		percent(0.018, "0.0%"),
		"2.4%",
		percent(0.021, "0.0%"),
		"第三季底前",
		"黃小萍",
		null,
	]),
	{
		entries: [
			"行銷部",
			"舊官網改版（已停）",
			"頁面完成數",
			0,
			40,
			12,
			"114/12/31",
			"黃小萍",
			"專案終止，保留紀錄",
		],
		hidden: true,
	},
	section("三、客服部"),
	row(
		[
			"客服部",
			"提升服務滿意度",
			"每月客服回覆率 ≥ 95%",
			"88%",
			"95%",
			"93%",
			"3 個月內",
			"吳美玲",
			"每週蒐集並統計",
		],
		{ 5: "六月只算到 28 日" },
	),
	row([
		"客服部",
		"降低客訴",
		"每月客诉件数",
		"40 件",
		"≤ 25 件",
		"31 件",
		"2026 年底前",
		"吳美玲",
		null,
	]),
	row([
		"客服部",
		"縮短等候",
		"電話平均等候時間",
		"4.5 分鐘",
		"2 分鐘以內",
		"3 分鐘",
		"115年9月30日",
		"Kevin Liu",
		null,
	]),
	blank,
	section("四、研發部 R&D"),
	row([
		"研發部",
		"縮短開發時程",
		"lead time (days)",
		"20 天",
		"14 天",
		"17 天",
		"2026/12/31",
		"Kevin Liu",
		"issue tracker, monthly",
	]),
	row([
		"研發部",
		"新版會員系統上線",
		"完成上線並通過驗收",
		"未完成",
		"完成",
		"未完成",
		"115/8/31",
		"蔡承翰",
		null,
	]),
	row([
		"研發部",
		"提升品質",
		"更好的品質",
		null,
		"待補",
		null,
		"盡快",
		null,
		null,
	]),
	section("五、人資部"),
	row([
		"人資部",
		"降低離職率",
		"自願離職率 從 14% 降到 10%",
		"14%",
		"10%",
		null,
		"上半年",
		"周雅筑",
		"尚未提供",
	]),
	row([
		"人資部",
		"訓練時數",
		"每人每年訓練時數",
		"１８ 小時",
		"２４ 小時",
		"１３．５ 小時",
		"年底前",
		"周雅筑",
		null,
	]),
	{
		entries: ["合計", null, "13 項", null, null, null, null, null, null],
		style: TOTAL,
	},
	blank,
	row(["註：數字由各部門自行填報，管理部僅彙整。"]),
];

const FIRST_HEADER = 3;

/** Header cells that span two lines, and the one that spans the three figures. */
const HEADER_MERGES: AreaData[] = [
	...[0, 1, 2, 6, 7, 8].map((column) => ({
		top: FIRST_HEADER,
		bottom: FIRST_HEADER + 1,
		left: column,
		right: column,
	})),
	{ top: FIRST_HEADER, bottom: FIRST_HEADER, left: 3, right: 5 },
];

function cellsOf({ entries, style, notes, merged }: Line, rowIndex: number) {
	const looks = style && !merged ? COLUMNS : entries.length;
	return Array.from({ length: looks }, (_, column) =>
		cellAt(rowIndex, column, entries[column] ?? null, {
			...(style && { style }),
			...(notes?.[column] && { note: notes[column] }),
		}),
	).filter((cell) => cell !== undefined);
}

/** A report as people really keep it: titles, a merged header of two lines, sections, text numbers, 民國 dates. */
export function reportsSheet(): SheetData {
	return {
		name: "各部門回報",
		cells: LINES.flatMap(cellsOf),
		merges: [
			...LINES.flatMap((line, index) =>
				line.merged
					? [{ top: index, bottom: index, left: 0, right: COLUMNS - 1 }]
					: [],
			),
			...HEADER_MERGES,
		],
		hiddenRows: LINES.flatMap((line, index) => (line.hidden ? [index] : [])),
		columnWidths: widths([80, 170, 190, 95, 95, 95, 130, 95, 170]),
		rowHeights: { 0: 36 },
	};
}
