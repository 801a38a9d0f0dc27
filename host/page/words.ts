/** Words of the page itself, in the user's language. The add-on brings its own. */
export type PageLanguage = "en" | "zh-TW";

const en = {
	title: "Local Google Sheets",
	loading: "Opening the workbook …",
	cannotStart: "The spreadsheet could not be opened: {reason}",
	menuBar: "Menu",
	file: "File",
	open: "Open a file …",
	download: "Download",
	asXlsx: "Microsoft Excel (.xlsx)",
	asCsv: "Comma-separated values (.csv, this sheet)",
	newEmpty: "New empty spreadsheet",
	sample: "Back to the sample workbook",
	language: "Language",
	english: "English",
	chinese: "繁體中文",
	extensions: "Extensions",
	noAddOn: "No add-on has made a menu",
	untitled: "Untitled spreadsheet",
	nameBox: "Name box",
	formulaBar: "Formula bar",
	sheets: "Sheets",
	addSheet: "Add sheet",
	rename: "Rename",
	delete: "Delete",
	sheetMenu: "Actions for {name}",
	newName: "Name of the sheet",
	ok: "OK",
	cancel: "Cancel",
	cannotDeleteLast: "A spreadsheet needs at least one sheet.",
	confirmDelete: "Delete the sheet {name} with all it holds?",
	nameTaken:
		"Another sheet is called {name} already. Please choose another name.",
	nameBlank: "A sheet needs a name.",
	choices: "Values to choose from",
	closeSidebar: "Close the sidebar",
	close: "Close",
	running: "Working …",
	scriptError: "The add-on stopped with an error: {reason}",
	refused: "That value is not allowed in this cell. {reason}",
	settings: "Locale {locale} · time zone {zone}",
	dropHere: "Drop an .xlsx or .csv file to open it",
	notOpened: "{name} was not opened. {reason} What was open stays open.",
	fileMissing:
		"{name} was not found beside this page. The sample workbook is shown instead.",
	opened: "{name} is open.",
	saved: "{name} was saved with everything in it.",
	savedWithout: "{name} was saved, but not all of it:",
	chart: "Chart",
	chartHolds: "{title}. {values}",
	noData: "No data",
} as const;

const zhTW: { readonly [K in keyof typeof en]: string } = {
	title: "本機版 Google 試算表",
	loading: "正在開啟試算表…",
	cannotStart: "無法開啟試算表：{reason}",
	menuBar: "選單",
	file: "檔案",
	open: "開啟檔案…",
	download: "下載",
	asXlsx: "Microsoft Excel (.xlsx)",
	asCsv: "逗號分隔值（.csv，目前工作表）",
	newEmpty: "新增空白試算表",
	sample: "回到範例試算表",
	language: "語言",
	english: "English",
	chinese: "繁體中文",
	extensions: "擴充功能",
	noAddOn: "沒有外掛程式建立選單",
	untitled: "未命名的試算表",
	nameBox: "名稱方塊",
	formulaBar: "資料編輯列",
	sheets: "工作表",
	addSheet: "新增工作表",
	rename: "重新命名",
	delete: "刪除",
	sheetMenu: "「{name}」的操作",
	newName: "工作表名稱",
	ok: "確定",
	cancel: "取消",
	cannotDeleteLast: "試算表至少要有一個工作表。",
	confirmDelete: "要刪除工作表「{name}」及其所有內容嗎？",
	nameTaken: "已有名為「{name}」的工作表，請換一個名稱。",
	nameBlank: "工作表需要名稱。",
	choices: "可選的值",
	closeSidebar: "關閉側欄",
	close: "關閉",
	running: "處理中…",
	scriptError: "外掛程式發生錯誤而停止：{reason}",
	refused: "這個儲存格不接受這個值。{reason}",
	settings: "地區 {locale} · 時區 {zone}",
	dropHere: "將 .xlsx 或 .csv 檔案拖放到這裡即可開啟",
	notOpened: "未開啟 {name}。{reason}原本的試算表仍保持開啟。",
	fileMissing: "在本頁面旁找不到 {name}，改為顯示範例試算表。",
	opened: "已開啟 {name}。",
	saved: "已儲存 {name}，內容完整。",
	savedWithout: "已儲存 {name}，但有部分內容未保留：",
	chart: "圖表",
	chartHolds: "{title}。{values}",
	noData: "沒有資料",
};

const BOOKS = { en, "zh-TW": zhTW };
export type WordKey = keyof typeof en;

export type Say = (key: WordKey, values?: Record<string, string>) => string;

export function sayIn(language: PageLanguage): Say {
	return (key, values = {}) =>
		BOOKS[language][key].replace(
			/\{(\w+)\}/g,
			(hole, name: string) => values[name] ?? hole,
		);
}

/** Every Chinese locale reads Traditional Chinese, all others English. */
export function pageLanguage(locale: string): PageLanguage {
	return /^zh\b|^zh[_-]/i.test(locale) ? "zh-TW" : "en";
}
