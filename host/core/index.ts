/** A local Google Sheets: a workbook, and a script that works on it through the services of Apps Script. */

import { type Answer, callScript } from "./script";
import { memberOf } from "./services/platform/enums";
import {
	type AuthModeName,
	type MenuEntry,
	Run,
	type ShownHtml,
	type Surroundings,
} from "./services/run-context";
import { Spreadsheet } from "./services/spreadsheet";
import type { Area } from "./workbook/area";
import type { ChangeListener } from "./workbook/change";
import type { WorkbookData } from "./workbook/data";
import { loadWorkbook } from "./workbook/load";
import { saveWorkbook } from "./workbook/save";
import type { SheetModel } from "./workbook/sheet";
import { typeInto } from "./workbook/typing";
import type { Workbook } from "./workbook/workbook";
import type { TypingOutcome } from "./workbook/write";

export type { Answer } from "./script";
export type {
	AuthModeName,
	MenuEntry,
	ShownHtml,
} from "./services/run-context";

export interface HostOptions {
	data: WorkbookData;
	/** The built bundle. */
	code: string;
	/** HTML files by name, with or without `.html`. */
	files: Record<string, string>;
	/** Of the person at the keyboard, as BCP 47: `zh-TW`. */
	userLocale: string;
	scriptTimeZone: string;
	/** What a simple trigger such as onOpen may do; menu items and calls of the sidebar have full rights. */
	authMode: AuthModeName;
	now?: () => Date;
	access?: "editor" | "viewer";
	/** Whether the format `@` keeps text that begins with `=` from becoming a formula; nobody has confirmed either answer. */
	plainTextStopsFormulas?: boolean;
	addOnName?: string;
}

/** How many calls went to the server: of the last run, and of all. */
export interface Meter {
	last: Record<string, number>;
	lastTotal: number;
	total: number;
}

const SIMPLE_TRIGGER = /^on(Open|Edit|SelectionChange)$/;

export class Host {
	readonly workbook: Workbook;
	readonly surroundings: Surroundings;
	readonly meter: Meter = { last: {}, lastTotal: 0, total: 0 };
	/** Makes the n-th counted call of the next run fail. */
	fault: { call: number; message?: string } | null = null;
	authMode: AuthModeName;
	readonly #code: string;

	constructor(options: HostOptions) {
		this.workbook = loadWorkbook(options.data, options.now);
		const first = this.workbook.sheets[0];
		if (!first) throw new Error("A spreadsheet needs at least one sheet.");
		this.#code = options.code;
		this.authMode = options.authMode;
		this.surroundings = {
			workbook: this.workbook,
			files: options.files,
			addOnName: options.addOnName ?? "SMART Scorecard",
			userLocale: options.userLocale,
			scriptTimeZone: options.scriptTimeZone,
			access: options.access ?? "editor",
			plainTextStopsFormulas: options.plainTextStopsFormulas ?? true,
			activeSheet: first,
			selection: { top: 0, left: 0, bottom: 0, right: 0 },
			menu: [],
			sidebar: null,
			toasts: [],
			log: [],
			stores: new Map(),
			caches: new Map(),
			locks: new Set(),
		};
	}

	/** Calls a function as google.script.run, a menu item or a trigger does; arguments and answer travel as JSON. */
	call(functionName: string, ...args: unknown[]): Answer {
		if (!/^[A-Za-z$][\w$]*$/.test(functionName) || functionName.endsWith("_"))
			return {
				ok: false,
				message: `Script function not found: ${functionName}`,
			};
		const simple = SIMPLE_TRIGGER.test(functionName);
		const run = this.#run(simple ? this.authMode : "full");
		const given =
			simple || functionName === "onInstall"
				? [{ ...(args[0] as object), ...this.#event(run) }]
				: args.map((arg) =>
						arg === undefined ? null : JSON.parse(JSON.stringify(arg)),
					);
		this.workbook.tick();
		const answer = this.workbook.batch(() =>
			callScript(this.#code, run, functionName, given),
		);
		this.#count(run);
		return answer;
	}

	/** A person types into a cell. */
	typeInto(
		sheet: SheetModel,
		row: number,
		column: number,
		text: string,
	): TypingOutcome {
		this.workbook.tick();
		return this.workbook.batch(() =>
			typeInto(sheet, row, column, text, this.surroundings),
		);
	}

	/** What onOpen has put into the menu. */
	get menu(): readonly MenuEntry[] {
		return this.surroundings.menu;
	}
	/** The sidebar last shown. */
	get sidebar(): ShownHtml | null {
		return this.surroundings.sidebar;
	}
	get toasts(): readonly { message: string; title: string }[] {
		return this.surroundings.toasts;
	}
	get log(): readonly string[] {
		return this.surroundings.log;
	}
	get activeSheet(): SheetModel {
		return this.surroundings.activeSheet;
	}
	set activeSheet(sheet: SheetModel) {
		this.surroundings.activeSheet = sheet;
	}
	get selection(): Area {
		return this.surroundings.selection;
	}
	set selection(area: Area) {
		this.surroundings.selection = area;
	}

	onChange(listener: ChangeListener): () => void {
		return this.workbook.onChange(listener);
	}

	save(): WorkbookData {
		return saveWorkbook(this.workbook);
	}

	#run(mode: AuthModeName): Run {
		const { fault } = this;
		this.fault = null;
		return new Run(this.surroundings, {
			mode,
			failAt: fault?.call ?? 0,
			failMessage:
				fault?.message ??
				"We're sorry, a server error occurred. Please wait a bit and try again.",
		});
	}

	#event(run: Run) {
		const authMode = memberOf("AuthMode", run.mode.toUpperCase());
		return run.mode === "none"
			? { authMode }
			: { authMode, source: new Spreadsheet(run) };
	}

	#count(run: Run): void {
		const counts = [...run.calls.values()];
		this.meter.last = Object.fromEntries(run.calls);
		this.meter.lastTotal = counts.reduce((sum, count) => sum + count, 0);
		this.meter.total += this.meter.lastTotal;
	}
}

export function createHost(options: HostOptions): Host {
	return new Host(options);
}
