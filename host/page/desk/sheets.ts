import { copySheet } from "../../core/workbook/copy-sheet";
import type { Workbook } from "../../core/workbook/workbook";
import type { Server } from "../protocol";
import type { Desk } from "./desk";

type SheetCalls =
	| "activate"
	| "addSheet"
	| "copySheet"
	| "moveSheet"
	| "hideSheet"
	| "renameSheet"
	| "deleteSheet";

/** What the tabs do. */
export function serveSheets(desk: Desk): Pick<Server, SheetCalls> {
	return {
		activate({ sheet }) {
			const model = desk.sheetOf(sheet);
			if (model.hidden) desk.step(() => model.setHidden(false));
			desk.goTo(model);
			return null;
		},
		addSheet() {
			const refused = desk.refusal();
			if (refused) return { refused };
			const { workbook, activeSheet } = desk.host;
			const at = workbook.sheets.indexOf(activeSheet) + 1;
			const name = freeSheetName(workbook, desk.setting.userLocale);
			desk.goTo(desk.step(() => workbook.addSheet(name, at)));
			return {};
		},
		copySheet({ sheet, name }) {
			const refused = desk.refusal();
			if (refused) return { refused };
			const { workbook } = desk.host;
			const model = desk.sheetOf(sheet);
			const at = workbook.sheets.indexOf(model) + 1;
			const free = numbered(name, workbook);
			desk.goTo(desk.step(() => copySheet(model, workbook, at, free)));
			return {};
		},
		moveSheet({ sheet, to }) {
			const refused = desk.refusal();
			if (refused) return { refused };
			desk.step(() => desk.host.workbook.moveSheet(desk.sheetOf(sheet), to));
			return {};
		},
		hideSheet({ sheet }) {
			const model = desk.sheetOf(sheet);
			const refused = desk.refusal(model);
			if (refused) return { refused };
			const next = shownBeside(desk, sheet);
			if (!next) return { refused: { reason: "last" } };
			desk.step(() => model.setHidden(true));
			if (desk.host.activeSheet === model) desk.goTo(next);
			return {};
		},
		renameSheet({ sheet, name }) {
			const { workbook } = desk.host;
			const model = desk.sheetOf(sheet);
			const wanted = name.trim();
			const holder = workbook.sheetNamed(wanted);
			const refused = desk.refusal(model);
			if (refused) return { refused };
			if (!wanted) return { refused: { reason: "blank" } };
			if (holder && holder !== model) return { refused: { reason: "taken" } };
			desk.step(() => workbook.renameSheet(model, wanted));
			desk.changed();
			return {};
		},
		deleteSheet({ sheet }) {
			const { host } = desk;
			const model = desk.sheetOf(sheet);
			const refused = desk.refusal(model);
			if (refused) return { refused };
			const next = shownBeside(desk, sheet);
			if (!next) return { refused: { reason: "last" } };
			const wasActive = host.activeSheet === model;
			if (wasActive) host.activeSheet = next;
			desk.step(() => host.workbook.deleteSheet(model));
			if (wasActive) desk.goTo(next);
			return {};
		},
	};
}

/** The sheet to show when one goes: the next, else the one before. */
function shownBeside(desk: Desk, sheet: number) {
	const { sheets } = desk.host.workbook;
	const at = sheets.findIndex(({ id }) => id === sheet);
	const shown = (one: { hidden: boolean }) => !one.hidden;
	return (
		sheets.slice(at + 1).find(shown) ??
		sheets.slice(0, at).reverse().find(shown)
	);
}

/** Name of a new sheet, in the user's language. */
export function emptySheetName(userLocale: string, number: number): string {
	return userLocale.startsWith("zh") ? `工作表${number}` : `Sheet${number}`;
}

function freeSheetName(workbook: Workbook, userLocale: string): string {
	for (let number = workbook.sheets.length + 1; ; number++) {
		const name = emptySheetName(userLocale, number);
		if (!workbook.sheetNamed(name)) return name;
	}
}

/** The name, with a number where it is taken. */
function numbered(name: string, workbook: Workbook): string {
	if (!workbook.sheetNamed(name)) return name;
	for (let number = 1; ; number++)
		if (!workbook.sheetNamed(`${name} ${number}`)) return `${name} ${number}`;
}
