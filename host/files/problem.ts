/** A plain sentence in both languages of the interface. */
export interface Sentence {
	en: string;
	"zh-TW": string;
}

const SENTENCES = {
	empty: {
		en: "This file is empty. Please choose one that holds a table.",
		"zh-TW": "這個檔案是空的，請選擇有表格的檔案。",
	},
	"too-large": {
		en: "This file is too large to open here. Please keep only the sheets you need and try again.",
		"zh-TW": "檔案太大，無法在這裡開啟。請只保留需要的工作表後再試一次。",
	},
	"wrong-type": {
		en: "This is not an .xlsx or .csv file. Please save it as one of these in Excel or Google Sheets first.",
		"zh-TW":
			"這不是 .xlsx 或 .csv 檔。請先在 Excel 或 Google 試算表中另存成這兩種格式。",
	},
	"old-excel": {
		en: "This is a file of the old Excel format (.xls). Please save it as .xlsx and open that one.",
		"zh-TW": "這是舊版 Excel 格式（.xls）。請另存成 .xlsx 後再開啟。",
	},
	encrypted: {
		en: "This file is protected with a password. Please remove the password in Excel and try again.",
		"zh-TW": "這個檔案設有密碼。請先在 Excel 中移除密碼後再試一次。",
	},
	damaged: {
		en: "This file is damaged and cannot be read. Please save it again in Excel or Google Sheets.",
		"zh-TW":
			"檔案已損壞，無法讀取。請在 Excel 或 Google 試算表中重新儲存一次。",
	},
} satisfies Record<string, Sentence>;

export type FileProblemCode = keyof typeof SENTENCES;

/** Why a file cannot be opened; `sentence` says what to do, for the user to read. */
export class FileProblem extends Error {
	readonly code: FileProblemCode;
	readonly sentence: Sentence;

	constructor(code: FileProblemCode, options?: ErrorOptions) {
		super(SENTENCES[code].en, options);
		this.name = "FileProblem";
		this.code = code;
		this.sentence = SENTENCES[code];
	}
}
