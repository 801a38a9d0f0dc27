import type { Sentence } from "../../problem";

/** What a workbook here holds and an xlsx file cannot. */
export const LOST = {
	formulas: {
		en: "Formulas that only Google Sheets has were saved as their values.",
		"zh-TW": "只有 Google 試算表才有的公式以數值儲存。",
	},
	texts: {
		en: "Texts of more than 32,767 characters were cut off there.",
		"zh-TW": "超過 32,767 個字元的文字已截斷。",
	},
	charts: {
		en: "Charts of kinds that Excel draws in another way were not saved.",
		"zh-TW": "Excel 無法同樣繪製的圖表未儲存。",
	},
	rules: {
		en: "Conditional formats with tests that only Google Sheets has were not saved.",
		"zh-TW": "使用 Google 試算表特有條件的條件格式未儲存。",
	},
	validations: {
		en: "Data validations with tests that only Google Sheets has were not saved.",
		"zh-TW": "使用 Google 試算表特有條件的資料驗證未儲存。",
	},
	lists: {
		en: "Drop-downs with commas in their choices or more than 255 characters in all were not saved.",
		"zh-TW": "選項含逗號或總長超過 255 個字元的下拉式選單未儲存。",
	},
	checkboxes: {
		en: "Checkboxes were saved as drop-downs.",
		"zh-TW": "核取方塊以下拉式選單儲存。",
	},
	links: {
		en: "Of several links in one cell only the first was saved.",
		"zh-TW": "同一儲存格內的多個連結只儲存第一個。",
	},
	names: {
		en: "Sheet names were shortened to 31 characters without : \\ / ? * [ ].",
		"zh-TW": "工作表名稱已縮短為 31 個字元，且不含 : \\ / ? * [ ]。",
	},
	protections: {
		en: "Protected ranges were not saved.",
		"zh-TW": "受保護的範圍未儲存。",
	},
	slicers: {
		en: "Slicers were not saved; the rows that they hide are hidden in the file.",
		"zh-TW": "交叉分析篩選器未儲存；被它隱藏的列在檔案中仍為隱藏。",
	},
	pivots: {
		en: "Pivot tables were saved as their values.",
		"zh-TW": "資料透視表以數值儲存。",
	},
	metadata: {
		en: "The marks by which an add-on knows its own sheets and columns were not saved.",
		"zh-TW": "外掛程式用來辨認自己的工作表與欄位的標記未儲存。",
	},
} satisfies Record<string, Sentence>;

export type Lost = keyof typeof LOST;
