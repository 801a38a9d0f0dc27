import type { SheetModel } from "../core/workbook/sheet";
import type { Workbook } from "../core/workbook/workbook";
import { writeCsv } from "./csv";
import type { Sentence } from "./problem";

export type FileFormat = "xlsx" | "csv";

export interface SavedFile {
	/** With its ending. */
	name: string;
	bytes: Uint8Array;
	/** What the workbook holds and the file does not; empty when everything was saved. */
	lost: Sentence[];
}

/** A csv holds the values of one sheet and nothing else. */
const ONLY_VALUES: Sentence = {
	en: "A .csv holds only what this sheet shows: no formulas, formats, rules, charts or other sheets.",
	"zh-TW":
		".csv 只保存這個工作表顯示的內容，不含公式、格式、條件格式、圖表與其他工作表。",
};

/** The workbook, or for csv one sheet of it, as a file. The writer of xlsx is loaded when the first one is saved. */
export async function saveFile(
	workbook: Workbook,
	sheet: SheetModel,
	format: FileFormat,
): Promise<SavedFile> {
	if (format === "csv") {
		const title =
			workbook.name === sheet.name
				? sheet.name
				: `${workbook.name} - ${sheet.name}`;
		return {
			name: fileName(title, format),
			bytes: writeCsv(sheet),
			lost: [ONLY_VALUES],
		};
	}
	const { writeXlsx } = await import("./xlsx/write/book");
	return {
		name: fileName(workbook.name, format),
		...(await writeXlsx(workbook)),
	};
}

/** Without the signs that a file's name may not have on every system. */
function fileName(title: string, format: FileFormat): string {
	const plain = title.replace(/[\p{Cc}<>:"/\\|?*]/gu, "_").trim() || "sheet";
	return `${plain}.${format}`;
}
