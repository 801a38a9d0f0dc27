import type { Sentence } from "../problem";
import type { ZipEntry } from "../zip";

/** Parts of a file that no workbook here can hold, by where they lie in the archive. */
const PARTS: [path: RegExp, sentence: Sentence][] = [
	[
		/^xl\/charts\/chart[^/]*\.xml$/,
		{ en: "Charts were not read.", "zh-TW": "圖表未讀入。" },
	],
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

export const LOST = {
	borders: { en: "Cell borders were not read.", "zh-TW": "儲存格框線未讀入。" },
	rules: {
		en: "Conditional formats with data bars, icons or rankings were not read.",
		"zh-TW": "資料橫條、圖示集與排名的條件格式未讀入。",
	},
	validations: {
		en: "Only drop-down lists were read among the data validations.",
		"zh-TW": "資料驗證只讀入下拉式清單。",
	},
	richText: {
		en: "Text with several looks in one cell was read with one.",
		"zh-TW": "同一儲存格內的多種文字樣式以單一樣式讀入。",
	},
	links: {
		en: "Links were read as their text.",
		"zh-TW": "超連結以文字讀入。",
	},
	otherFiles: {
		en: "Formulas that read other files were kept as their last values.",
		"zh-TW": "參照其他檔案的公式以最後的數值保留。",
	},
	arrays: {
		en: "Array formulas over several cells were kept as their last values.",
		"zh-TW": "跨多格的陣列公式以最後的數值保留。",
	},
} satisfies Record<string, Sentence>;
