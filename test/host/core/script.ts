import { createHost, type Host, type HostOptions } from "../../../host/core";
import type {
	CellData,
	SheetData,
	WorkbookData,
} from "../../../host/core/workbook/data";

/** A sheet of plain cells, from rows of values; formulas begin with `=`, blank is "". */
export function sheetData(
	rows: readonly (readonly (string | number | boolean)[])[],
	more: Partial<SheetData> = {},
): SheetData {
	const cells = rows.flatMap((row, r) =>
		row.flatMap((value, c): CellData[] => {
			if (value === "") return [];
			const at = { row: r, column: c };
			return typeof value === "string" && value.startsWith("=")
				? [{ ...at, formula: value }]
				: [{ ...at, value }];
		}),
	);
	return { name: "One", rows: 20, columns: 10, ...more, cells };
}

export function workbookData(...sheets: SheetData[]): WorkbookData {
	return { name: "Test", locale: "en_US", timeZone: "Asia/Taipei", sheets };
}

/** Names that the code of a test may use without saying them. */
const PRELUDE =
	"function ss_(){return SpreadsheetApp.getActiveSpreadsheet()}\nfunction sh_(){return ss_().getSheets()[0]}\nfunction r_(a){return sh_().getRange(a)}\n";

export function hostOf(
	code: string,
	data: WorkbookData = workbookData(sheetData([])),
	options: Partial<HostOptions> = {},
): Host {
	return createHost({
		data,
		code: PRELUDE + code,
		files: {},
		userLocale: "en",
		scriptTimeZone: "Asia/Taipei",
		authMode: "limited",
		...options,
	});
}

/** What the body of a function gives on a sheet of these rows; throws where it fails. */
export function given(
	rows: Parameters<typeof sheetData>[0],
	body: string,
	options: Partial<HostOptions> = {},
): unknown {
	const host = hostOf(
		`function f(){${body}}`,
		workbookData(sheetData(rows)),
		options,
	);
	const answer = host.call("f");
	if (!answer.ok) throw new Error(answer.message);
	return answer.value;
}

/** The message that the body fails with. */
export function failure(
	rows: Parameters<typeof sheetData>[0],
	body: string,
	options: Partial<HostOptions> = {},
): string {
	const host = hostOf(
		`function f(){${body}}`,
		workbookData(sheetData(rows)),
		options,
	);
	const answer = host.call("f");
	if (answer.ok)
		throw new Error(`It did not fail but gave ${JSON.stringify(answer.value)}`);
	return answer.message;
}
