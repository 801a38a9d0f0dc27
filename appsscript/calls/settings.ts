import type { Answer, Request } from "../../src/rpc";
import { planSettingsChange } from "../../src/scorecard/change-settings";
import { readSettings } from "../../src/scorecard/settings";
import type { Book } from "../sheets/book";
import { idsOf, readOwn } from "../sheets/own";
import { exclusively, run } from "./run";

/** Writes what people chose into the settings sheet; this run can be taken back like any other. */
export function saveSettings({
	language,
	...change
}: Request<"saveSettings">): Answer<"saveSettings"> {
	return exclusively((book) => {
		const front = book.know(book.spreadsheet.getActiveSheet());
		run(book, (taken) => {
			const own = settingsSheets(book);
			const plan = planSettingsChange(own, taken, language, change);
			return { plan, own, language, front };
		});
		return { settings: readSettings(settingsSheets(book)) };
	});
}

function settingsSheets(book: Book) {
	return idsOf(book, "settings")
		.map((id) => readOwn(book, id))
		.filter((sheet) => sheet !== null);
}
