import { createHost, type Host } from "../core";
import { numberText } from "../core/format/display";
import type { WorkbookData } from "../core/workbook/data";
import type { SheetModel } from "../core/workbook/sheet";
import { choicesOf } from "../core/workbook/validation";
import { FileProblem, readFile, saveFile } from "../files";
import { sampleWorkbook } from "../sample";
import { emptySheetName, findEdge, freeSheetName } from "./places";
import type {
	AddOn,
	AreaData,
	HostEvent,
	Position,
	Server,
	Setting,
} from "./protocol";
import { viewBook, viewCells, viewSheet } from "./views";

/** Hour of a fixed day: noon, so that no time zone makes another day of it. */
const NOON = "T12:00:00";

/** Keeps the workbook and the add-on, and answers the page. */
export function createServer(tell: (event: HostEvent) => void): Server {
	let host: Host;
	let addOn: AddOn;
	let setting: Setting;
	/** Told already: the sidebar object and the number of toasts that the page has seen. */
	let shown: unknown = null;
	let toasts = 0;
	let isTelling = false;
	/** The selection as the page has it. */
	let selection: AreaData | undefined;

	const now = () =>
		setting.today ? new Date(setting.today + NOON) : new Date();

	function open(data: WorkbookData): void {
		host = createHost({
			data,
			code: addOn.code,
			files: addOn.files,
			userLocale: setting.userLocale,
			scriptTimeZone: addOn.timeZone,
			authMode: "limited",
			now,
		});
		shown = null;
		toasts = 0;
		runOnOpen();
		host.onChange(changed);
		changed();
	}

	function runOnOpen(): void {
		host.surroundings.menu = [];
		host.call("onOpen", {});
	}

	/** Many changes in one call make one event. */
	function changed(): void {
		if (isTelling) return;
		isTelling = true;
		queueMicrotask(() => {
			isTelling = false;
			const moved = host.selection !== selection;
			selection = host.selection;
			tell({ event: "changed", book: viewBook(host), moved });
		});
	}

	/** Shows what a run of the script has asked for. */
	function showRequests(): void {
		const { sidebar } = host;
		if (sidebar && sidebar !== shown)
			tell({ event: "sidebar", html: sidebar.content, title: sidebar.title });
		shown = sidebar;
		for (const { message, title } of host.toasts.slice(toasts))
			tell({ event: "toast", message, title, seconds: 5 });
		toasts = host.toasts.length;
	}

	function sheetOf(id: number): SheetModel {
		const sheet = host.workbook.sheetById(id);
		if (!sheet) throw new Error("The sheet is no longer there.");
		return sheet;
	}

	function clear(sheet: SheetModel, area: AreaData): void {
		const used = [...sheet.cellsIn(area)];
		for (const [row, column, cell] of used)
			if (cell.value !== null || cell.formula)
				host.typeInto(sheet, row, column, "");
	}

	/** Types a block; rows and columns that are missing are added, as Sheets does when something is pasted. */
	function type(sheet: SheetModel, at: Position, texts: string[][]): string[] {
		const width = Math.max(...texts.map((row) => row.length));
		sheet.rowCount = Math.max(sheet.rowCount, at.row + texts.length);
		sheet.columnCount = Math.max(sheet.columnCount, at.column + width);
		const refused = new Set<string>();
		for (const [r, row] of texts.entries())
			for (const [c, text] of row.entries()) {
				const outcome = host.typeInto(sheet, at.row + r, at.column + c, text);
				if (!outcome.ok) refused.add(outcome.message);
			}
		return [...refused];
	}

	return {
		start(ask) {
			({ addOn, setting } = ask);
			open(sampleWorkbook());
			return viewBook(host);
		},
		setting(ask) {
			setting = ask;
			host.surroundings.userLocale = ask.userLocale;
			runOnOpen();
			changed();
			return viewBook(host);
		},
		async openFile({ name, bytes }) {
			try {
				const locale = setting.userLocale === "zh-TW" ? "zh_TW" : "en_US";
				const file = await readFile(name, new Uint8Array(bytes), { locale });
				open(file.data);
				return { ok: true, lost: file.lost };
			} catch (error) {
				if (!(error instanceof FileProblem)) throw error;
				return { ok: false, reason: error.sentence };
			}
		},
		saveFile: ({ sheet, format }) =>
			saveFile(host.workbook, sheetOf(sheet), format),
		openSample() {
			open(sampleWorkbook());
			return null;
		},
		openEmpty({ name }) {
			const { locale, timeZone } = host.workbook;
			const sheet = { name: emptySheetName(setting.userLocale, 1), cells: [] };
			open({ name, locale, timeZone, sheets: [sheet] });
			return null;
		},
		sheet: ({ sheet }) => viewSheet(sheetOf(sheet)),
		window: ({ sheet, area }) => viewCells(sheetOf(sheet), area),
		input({ sheet, row, column }) {
			const model = sheetOf(sheet);
			const cell = model.cell(row, column);
			if (cell?.formula) return cell.formula.text;
			// A number is edited with all its digits; a date or a share as it is shown.
			const format = host.workbook.formatAt(model, row, column);
			return typeof cell?.value === "number" && !/[%ymdhs]/i.test(format)
				? numberText(cell.value, host.workbook.locale)
				: host.workbook.display(model, row, column);
		},
		choices({ sheet, row, column }) {
			const model = sheetOf(sheet);
			const validation = model.validationAt(row, column);
			return (validation && choicesOf(model, validation.criterion)) ?? [];
		},
		copy({ sheet, area }) {
			const model = sheetOf(sheet);
			const bottom = Math.min(
				area.bottom,
				Math.max(area.top, model.lastRow() - 1),
			);
			const right = Math.min(
				area.right,
				Math.max(area.left, model.lastColumn() - 1),
			);
			const texts: string[][] = [];
			for (let row = area.top; row <= bottom; row++) {
				texts.push([]);
				for (let column = area.left; column <= right; column++)
					texts.at(-1)?.push(host.workbook.display(model, row, column));
			}
			return texts;
		},
		type({ sheet, row, column, texts }) {
			const refused = type(sheetOf(sheet), { row, column }, texts);
			changed();
			return refused.length ? { refused: refused.join(" ") } : {};
		},
		clear({ sheet, area }) {
			clear(sheetOf(sheet), area);
			return null;
		},
		edge: ({ sheet, row, column, rowStep, columnStep }) =>
			findEdge(sheetOf(sheet), { row, column }, rowStep, columnStep),
		lastCell({ sheet }) {
			const model = sheetOf(sheet);
			return {
				row: Math.max(0, model.lastRow() - 1),
				column: Math.max(0, model.lastColumn() - 1),
			};
		},
		select({ sheet, area }) {
			host.activeSheet = sheetOf(sheet);
			host.selection = area;
			selection = area;
			return null;
		},
		activate({ sheet }) {
			host.activeSheet = sheetOf(sheet);
			host.selection = { top: 0, left: 0, bottom: 0, right: 0 };
			changed();
			return null;
		},
		addSheet() {
			const { workbook } = host;
			const at = workbook.sheets.indexOf(host.activeSheet) + 1;
			host.activeSheet = workbook.addSheet(
				freeSheetName(workbook, setting.userLocale),
				at,
			);
			host.selection = { top: 0, left: 0, bottom: 0, right: 0 };
			return null;
		},
		renameSheet({ sheet, name }) {
			const model = sheetOf(sheet);
			const holder = host.workbook.sheetNamed(name.trim());
			if (!name.trim()) return { refused: "blank" };
			if (holder && holder !== model) return { refused: "taken" };
			host.workbook.renameSheet(model, name.trim());
			changed();
			return {};
		},
		deleteSheet({ sheet }) {
			const { workbook } = host;
			const model = sheetOf(sheet);
			const others = workbook.sheets.filter(
				(other) => other !== model && !other.hidden,
			);
			const [first] = others;
			if (!first) return { refused: "last" };
			if (host.activeSheet === model) host.activeSheet = first;
			workbook.deleteSheet(model);
			return {};
		},
		columnWidth({ sheet, column, width }) {
			sheetOf(sheet).setColumnWidth(column, width);
			return null;
		},
		call({ name, args }) {
			const outcome = host.call(name, ...args);
			showRequests();
			changed();
			return outcome;
		},
	};
}
