import type { WorkbookData } from "../core/workbook/data";
import { companySheet } from "./company";
import { departmentsSheet } from "./departments";
import { examplesSheet } from "./examples.en";
import { chineseExamplesSheet } from "./examples.zh-TW";
import { reportsSheet } from "./reports";

/**
 * The workbook that the local Google Sheets opens with: two sheets as teams keep them, the worked examples in both
 * languages, and one that is as untidy as real ones are. On 2026-06-30 every status occurs in it.
 */
export function sampleWorkbook(): WorkbookData {
	return {
		name: "KPI 2026",
		locale: "zh_TW",
		timeZone: "Asia/Taipei",
		sheets: [
			companySheet(),
			departmentsSheet(),
			examplesSheet(),
			chineseExamplesSheet(),
			reportsSheet(),
		],
	};
}
