/**
 * The local Google Sheets for any Apps Script project: opens a spreadsheet with the project's script beside it, runs its functions, menu
 * items and triggers, and shows what became of the cells. Runs wherever JavaScript does; `scripts/local-sheets.mjs` is the way to it
 * from Node.
 */
import {
	createHost,
	type Host,
	type HostOptions,
	type MenuEntry,
	type Question,
} from "../core";
import { topLevelFunctions } from "../core/scope";
import { titleOf } from "../core/services/form/model";
import { readPlace } from "../core/workbook/a1";
import type { Area } from "../core/workbook/area";
import type { SheetData, WorkbookData } from "../core/workbook/data";
import type { SheetModel } from "../core/workbook/sheet";
import { answerFrom, type GivenAnswer } from "./answers";
import { type ProjectFile, readProject } from "./project";

export { readFile, saveFile } from "../files";
export type { GivenAnswer } from "./answers";
export { type ProjectFile, readProject } from "./project";

export interface LocalOptions
	extends Partial<Omit<HostOptions, "code" | "files" | "answer">> {
	/** Scripts, pages and manifest. */
	project: readonly ProjectFile[];
	/** One empty sheet unless given. */
	data?: WorkbookData;
	/** Rows of the first sheet, as one would type them, in place of `data`. */
	rows?: readonly (readonly (string | number | boolean)[])[];
	/** Answers to alerts and prompts, in the order in which they come. */
	answers?: readonly GivenAnswer[];
}

export class LocalSheets {
	readonly host: Host;
	/** Answers to questions that are still to come. */
	readonly answers: GivenAnswer[];
	/** Names of the functions that can be run. */
	readonly functions: readonly string[];
	/** Every question that was asked so far. */
	readonly asked: Question[] = [];

	constructor({ project, data, rows, answers, ...options }: LocalOptions) {
		const { code, files, timeZone, scopes } = readProject(project);
		this.functions = topLevelFunctions(code);
		this.answers = [...(answers ?? [])];
		this.host = createHost({
			data: data ?? blankWorkbook(),
			code,
			files,
			userLocale: "en",
			scriptTimeZone: timeZone,
			authMode: "limited",
			scopes: scopes ?? "all",
			addOnName: "Script",
			...options,
			answer: answerFrom(this.answers, this.asked),
		});
		if (rows) this.type("A1", rows);
	}

	/**
	 * Calls a function of the script with full rights, also a private one.
	 * @throws {Error} with the script's message
	 */
	run(functionName: string, ...args: unknown[]): unknown {
		const answer = this.host.click(functionName, ...args);
		if (!answer.ok) throw new Error(answer.message);
		return answer.value;
	}

	/** As when the spreadsheet is opened: the simple trigger and the installed ones run. */
	open(): void {
		const answer = this.host.open();
		if (!answer.ok && !/^Script function not found/.test(answer.message))
			throw new Error(answer.message);
	}

	/** The script's menus, each with the paths of its items. */
	get menu(): string[] {
		return paths(this.host.menu).map(({ path }) => path.join(" > "));
	}

	/**
	 * Clicks on a menu item.
	 * @param path captions from the menu on, or the item's own alone
	 */
	click(...path: string[]): void {
		const found = paths(this.host.menu).find((item) =>
			path.every(
				(caption, index) =>
					item.path[item.path.length - path.length + index] === caption,
			),
		);
		if (!found) throw new Error(`The menu has no item “${path.join(" > ")}”.`);
		const answer = this.host.click(found.functionName);
		if (!answer.ok) throw new Error(answer.message);
	}

	/**
	 * Somebody answers a form that the script has made; the script's triggers hear of it.
	 * @param form its title
	 * @param answers by the questions' titles
	 */
	submit(
		form: string,
		answers: Readonly<Record<string, string | readonly string[]>>,
	): void {
		const found = [...this.host.surroundings.forms.values()].find(
			(one) => titleOf(one) === form,
		);
		if (!found) throw new Error(`There is no form “${form}”.`);
		for (const title of Object.keys(answers))
			if (!found.items.some((item) => titleOf(item) === title))
				throw new Error(`The form “${form}” does not ask “${title}”.`);
		this.host.submit(
			found,
			found.items.flatMap((item) => {
				const value = answers[titleOf(item)];
				return value === undefined
					? []
					: [
							{
								item: item.id,
								value: typeof value === "string" ? value : [...value],
							},
						];
			}),
		);
	}

	/** A person types into cells, from the first of an area on. The script's `onEdit` hears of it. */
	type(
		place: string,
		content:
			| string
			| number
			| boolean
			| readonly (readonly (string | number | boolean)[])[],
	): void {
		const { sheet, area } = this.place(place);
		const texts = Array.isArray(content)
			? content.map((row) => row.map(typed))
			: [[typed(content as string)]];
		const refused = this.host
			.typeBlock(sheet, area.top, area.left, texts)
			.find(({ ok }) => !ok);
		if (refused) throw new Error(`${place} does not take what was typed.`);
	}

	/** A person selects cells, and with them their sheet. */
	select(place: string): void {
		const { sheet, area } = this.place(place);
		this.host.activeSheet = sheet;
		this.host.selection = area;
	}

	/** What cells show, row by row. */
	display(place: string): string[][] {
		const { sheet, area } = this.place(place);
		return cells(area, (row, column) =>
			this.host.workbook.display(sheet, row, column),
		);
	}

	/** What a sheet shows, as far as it holds anything; the one in front unless named. */
	table(sheetName = this.host.activeSheet.name): string[][] {
		const sheet = this.sheet(sheetName);
		const bottom = sheet.lastRow() - 1;
		const right = sheet.lastColumn() - 1;
		return cells({ top: 0, left: 0, bottom, right }, (row, column) =>
			this.host.workbook.display(sheet, row, column),
		);
	}

	get sheetNames(): string[] {
		return this.host.workbook.sheets.map(({ name }) => name);
	}

	/** Google's services as a script has them, for code that is not loaded as a project: tests of another emulator, say. */
	get globals(): Record<string, unknown> {
		return this.host.globals;
	}

	private sheet(name: string): SheetModel {
		const sheet = this.host.workbook.sheetNamed(name);
		if (!sheet) throw new Error(`There is no sheet “${name}”.`);
		return sheet;
	}

	private place(text: string): { sheet: SheetModel; area: Area } {
		const place = readPlace(text);
		if (!place) throw new Error(`“${text}” is no place in a sheet.`);
		const sheet =
			place.sheet === undefined
				? this.host.activeSheet
				: this.sheet(place.sheet);
		const { top = 0, left = 0 } = place;
		return {
			sheet,
			area: {
				top,
				left,
				bottom: place.bottom ?? sheet.rowCount - 1,
				right: place.right ?? sheet.columnCount - 1,
			},
		};
	}
}

function blankWorkbook(): WorkbookData {
	const sheet: SheetData = { name: "Sheet1", cells: [] };
	return {
		name: "Untitled spreadsheet",
		locale: "en_US",
		timeZone: "Etc/UTC",
		sheets: [sheet],
	};
}

function typed(value: string | number | boolean): string {
	return typeof value === "boolean" ? String(value).toUpperCase() : `${value}`;
}

function cells<T>(
	{ top, left, bottom, right }: Area,
	read: (row: number, column: number) => T,
): T[][] {
	return Array.from({ length: bottom - top + 1 }, (_, r) =>
		Array.from({ length: right - left + 1 }, (_, c) => read(top + r, left + c)),
	);
}

function paths(
	entries: readonly MenuEntry[],
	above: readonly string[] = [],
): { path: string[]; functionName: string }[] {
	return entries.flatMap((entry) => {
		if (entry.kind === "separator") return [];
		const path = [...above, entry.caption];
		return entry.kind === "item"
			? [{ path, functionName: entry.functionName }]
			: paths(entry.entries, path);
	});
}
