import type { Sentence } from "../problem";
import type { ZipEntry } from "../zip";

/** Parts of a file that no workbook here can hold, by where they lie in the archive. */
const PARTS: [path: RegExp, sentence: Sentence][] = [
	[/^xl\/media\//, { en: "Pictures were not read.", "zh-TW": "圖片未讀入。" }],
	[
		/^xl\/pivotTables\//,
		{
			en: "Pivot tables were read as plain cells.",
			"zh-TW": "樞紐分析表以一般儲存格讀入。",
		},
	],
	[
		/^xl\/vbaProject\.bin$/,
		{ en: "Macros were not read.", "zh-TW": "巨集未讀入。" },
	],
	[
		/^xl\/threadedComments\//,
		{
			en: "Comment threads were read as notes.",
			"zh-TW": "註解討論串以附註讀入。",
		},
	],
	[
		/^xl\/tables\//,
		{
			en: "Tables were read as plain cells.",
			"zh-TW": "表格格式以一般儲存格讀入。",
		},
	],
];

export function lostParts(entries: ZipEntry[]): Sentence[] {
	return PARTS.filter(([path]) =>
		entries.some((entry) => path.test(entry.path)),
	).map(([, sentence]) => sentence);
}

export type Lost = keyof typeof LOST;

export const LOST = {
	borders: { en: "Cell borders were not read.", "zh-TW": "儲存格框線未讀入。" },
	eras: {
		en: "Years of the Republic of China are shown as western years.",
		"zh-TW": "民國年改以西元年顯示。",
	},
	charts: {
		en: "Charts that Google Sheets draws in another way were not read.",
		"zh-TW": "Google 試算表無法同樣繪製的圖表未讀入。",
	},
	rules: {
		en: "Conditional formats with data bars, icons or rankings were not read.",
		"zh-TW": "資料橫條、圖示集與排名的條件格式未讀入。",
	},
	validations: {
		en: "Some data validations could not be read.",
		"zh-TW": "部分資料驗證無法讀入。",
	},
	links: {
		en: "Links on numbers and formulas were not read.",
		"zh-TW": "數字與公式上的超連結未讀入。",
	},
	names: {
		en: "Names that do not stand for a range were not read.",
		"zh-TW": "不代表範圍的名稱未讀入。",
	},
	protection: {
		en: "Sheet protection was not read.",
		"zh-TW": "工作表保護未讀入。",
	},
	chartSheets: {
		en: "Sheets that hold nothing but a chart were not read.",
		"zh-TW": "只有圖表的工作表未讀入。",
	},
	otherFiles: {
		en: "Formulas that read other files were kept as their last values.",
		"zh-TW": "參照其他檔案的公式以最後的數值保留。",
	},
	formulas: {
		en: "Formulas that only Excel can read were kept as their last values.",
		"zh-TW": "只有 Excel 能讀取的公式以最後的數值保留。",
	},
} satisfies Record<string, Sentence>;
