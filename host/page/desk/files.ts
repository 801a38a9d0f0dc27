import type { WorkbookData } from "../../core/workbook/data";
import { FileProblem, readFile, saveFile } from "../../files";
import { sampleWorkbook } from "../../sample";
import type { Server } from "../protocol";
import type { Desk } from "./desk";
import { emptySheetName } from "./sheets";

type FileCalls = "openFile" | "saveFile" | "openSample" | "openEmpty";

/** One blank sheet, named in the language of the person at the keyboard. */
export function emptyWorkbook(userLocale: string, name: string): WorkbookData {
	return {
		name,
		locale: userLocale === "zh-TW" ? "zh_TW" : "en_US",
		timeZone: "Asia/Taipei",
		sheets: [{ name: emptySheetName(userLocale, 1), cells: [] }],
	};
}

/** Opening and saving. */
export function serveFiles(desk: Desk): Pick<Server, FileCalls> {
	return {
		async openFile({ name, bytes }) {
			try {
				const locale = desk.setting.userLocale === "zh-TW" ? "zh_TW" : "en_US";
				const file = await readFile(name, new Uint8Array(bytes), { locale });
				desk.open(file.data);
				return { ok: true, lost: file.lost };
			} catch (error) {
				if (!(error instanceof FileProblem)) throw error;
				return { ok: false, reason: error.sentence };
			}
		},
		saveFile: ({ sheet, format }) =>
			saveFile(desk.host.workbook, desk.sheetOf(sheet), format),
		openSample() {
			desk.open(sampleWorkbook());
			return null;
		},
		openEmpty({ name }) {
			const { timeZone } = desk.host.workbook;
			const empty = emptyWorkbook(desk.setting.userLocale, name);
			desk.open({ ...empty, timeZone });
			return null;
		},
	};
}
