/** A local Google Sheets: a workbook, and a script that works on it through the services of Apps Script. */

import { customFunctions } from "./custom-functions";
import { type Faults, noFaults, QUOTA_USED_UP, takeRunFaults } from "./faults";
import { History } from "./history";
import { type Answer, callScript, servicesOf } from "./script";
import { type CostClass, costOf } from "./services/cost";
import type { AnswerModel, FormModel } from "./services/form/model";
import { submitAnswers } from "./services/form/response";
import { memberOf } from "./services/platform/enums";
import { Range } from "./services/range";
import { EVERY_SCOPE, USUAL_SCOPES } from "./services/rights";
import {
	type AuthModeName,
	LONGEST_RUN_MS,
	LONGEST_SIMPLE_RUN_MS,
	type MenuEntry,
	type Question,
	type Reply,
	Run,
	type SentMail,
	type ShownDialog,
	type ShownHtml,
	type Surroundings,
	type TriggerData,
} from "./services/run-context";
import { Spreadsheet } from "./services/spreadsheet";
import { type Settings, settingsOf } from "./settings";
import { type Area, area as areaOf } from "./workbook/area";
import type { ChangeListener } from "./workbook/change";
import type { WorkbookData } from "./workbook/data";
import { loadWorkbook } from "./workbook/load";
import { saveWorkbook } from "./workbook/save";
import type { SheetModel } from "./workbook/sheet";
import { typeInto } from "./workbook/typing";
import type { Workbook } from "./workbook/workbook";
import type { TypingOutcome } from "./workbook/write";

export type { Faults, LockName, Quota } from "./faults";
export type { Answer } from "./script";
export type { CostClass } from "./services/cost";
export { remember } from "./services/remember";
export type {
	AuthModeName,
	MenuEntry,
	Question,
	Reply,
	SentMail,
	ShownDialog,
	ShownHtml,
} from "./services/run-context";
export type { Settings } from "./settings";

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
	/** E-mail address of the account at the keyboard; the owner of the spreadsheet unless given. */
	account?: string;
	/** Scopes of the manifest, or all there are; those of the add-on unless given. */
	scopes?: readonly string[] | "all";
	/** Globals of the script beside those of Google's services that are here, or in their place: a `UrlFetchApp` that answers, say. */
	services?: Readonly<Record<string, unknown>>;
	/** Answers alerts and prompts of the script, which throw without it. */
	answer?: (question: Question) => Reply | null;
	/** Whether the format `@` keeps text that begins with `=` from becoming a formula; nobody has confirmed either answer. */
	plainTextStopsFormulas?: boolean;
	addOnName?: string;
}

/**
 * How many calls went to the server. What counts is said in `services/cost.ts`: every call of a live member, getters of objects
 * fetched before, too; nothing that builders, enums, Utilities, Logger and HtmlService do.
 */
export interface Meter {
	/** Of the last run, by `Class.member`. */
	last: Record<string, number>;
	lastTotal: number;
	/** Of the last run, by what they cost. */
	lastByClass: Record<CostClass, number>;
	/** How often a read in the last run had to wait until writes before it were carried out. */
	lastFlushes: number;
	/** Of all runs. */
	total: number;
}

/** A top-level function of that name, however it is written. */
const ON_EDIT = /^(?:async\s+function|function|const|let|var)\s+onEdit\b/m;
const SIMPLE_TRIGGER = /^on(Open|Edit|SelectionChange)$/;
/** Of a function, or of one inside an object of the script, as `menu.open`. */
const FUNCTION_NAME = /^[A-Za-z$_][\w$]*(\.[A-Za-z$_][\w$]*)*$/;
/** What google.script.run meets when the browser's default account is another than the one that has the spreadsheet open. */
const WRONG_ACCOUNT =
	"We're sorry, a server error occurred while reading from storage. Error code PERMISSION_DENIED.";

export class Host {
	readonly workbook: Workbook;
	readonly surroundings: Surroundings;
	readonly meter: Meter = {
		last: {},
		lastTotal: 0,
		lastByClass: noCosts(),
		lastFlushes: 0,
		total: 0,
	};
	readonly settings: Settings;
	readonly faults: Faults = noFaults();
	/** Nothing is recorded but what is done inside `history.record`. */
	readonly history: History;
	authMode: AuthModeName;
	readonly #code: string;
	readonly #hearsEdits: boolean;

	constructor(options: HostOptions) {
		this.workbook = loadWorkbook(options.data, options.now);
		const first = this.workbook.sheets[0];
		if (!first) throw new Error("A spreadsheet needs at least one sheet.");
		this.history = new History(this.workbook);
		this.#code = options.code;
		this.#hearsEdits = ON_EDIT.test(options.code);
		this.authMode = options.authMode;
		const account = options.account ?? this.workbook.people.owner;
		this.surroundings = {
			workbook: this.workbook,
			files: options.files,
			addOnName: options.addOnName ?? "SMART Scorecard",
			userLocale: options.userLocale,
			scriptTimeZone: options.scriptTimeZone,
			access: options.access ?? "editor",
			account,
			defaultAccount: account,
			scopes: new Set(
				options.scopes === "all"
					? [EVERY_SCOPE]
					: (options.scopes ?? USUAL_SCOPES),
			),
			services: options.services ?? {},
			plainTextStopsFormulas: options.plainTextStopsFormulas ?? true,
			activeSheet: first,
			selection: { top: 0, left: 0, bottom: 0, right: 0 },
			moreSelected: [],
			currentCell: null,
			library: new Map(),
			elsewhere: new Map(),
			menu: [],
			sidebar: null,
			dialog: null,
			answer: options.answer ?? null,
			toasts: [],
			log: [],
			stores: new Map(),
			caches: new Map(),
			faults: this.faults,
			drive: new Map(),
			outbox: [],
			triggers: [],
			drafts: new Map(),
			calendars: new Map(),
			forms: new Map(),
			pending: [],
		};
		this.settings = settingsOf(this.surroundings, {
			get: () => this.authMode,
			set: (mode) => {
				this.authMode = mode;
			},
		});
		this.workbook.custom = customFunctions(this.#code, this.surroundings);
	}

	/** Short for `faults.fail`. */
	get fault(): Faults["fail"] {
		return this.faults.fail;
	}
	set fault(fail: Faults["fail"]) {
		this.faults.fail = fail;
	}

	/** Calls a function as google.script.run or a trigger does; arguments and answer travel as JSON. */
	call(functionName: string, ...args: unknown[]): Answer {
		if (functionName.endsWith("_")) return notFound(functionName);
		const simple = SIMPLE_TRIGGER.test(functionName);
		const { account, defaultAccount } = this.surroundings;
		const fromPage = !simple && functionName !== "onInstall";
		if (fromPage && account !== defaultAccount)
			return { ok: false, message: WRONG_ACCOUNT };
		return this.#start(functionName, args);
	}

	/**
	 * Calls a function as a menu item or the editor does: a private one, too, and as the account that has the spreadsheet open.
	 * @param args handed over as JSON; a menu item gives none
	 */
	click(functionName: string, ...args: unknown[]): Answer {
		return this.#start(functionName, args);
	}

	/** What happens when the spreadsheet is opened: the menu is made anew by `onOpen`, then the installed triggers run. */
	open(): Answer {
		this.surroundings.menu = [];
		const answer = this.call("onOpen", {});
		this.#fire("ON_OPEN", () => ({}));
		return answer;
	}

	/** The services as a script has them, for code that is not loaded as one; bound to a run that does not end. */
	get globals(): Record<string, unknown> {
		const run = new Run(this.surroundings, {
			mode: "full",
			longest: Number.POSITIVE_INFINITY,
			faults: null,
		});
		return servicesOf(run);
	}

	/** @param event what a trigger's event says beside mode and source */
	#start(
		functionName: string,
		args: readonly unknown[],
		event?: (run: Run) => object,
	): Answer {
		if (!FUNCTION_NAME.test(functionName)) return notFound(functionName);
		const { quota } = this.faults;
		if (quota === "runtime" || quota === "simultaneous")
			return { ok: false, message: QUOTA_USED_UP[quota] };
		const simple = SIMPLE_TRIGGER.test(functionName);
		const run = new Run(this.surroundings, {
			mode: simple ? this.authMode : "full",
			longest: simple ? LONGEST_SIMPLE_RUN_MS : LONGEST_RUN_MS,
			faults: takeRunFaults(this.faults),
		});
		const given =
			simple || functionName === "onInstall" || event
				? [{ ...(args[0] as object), ...this.#event(run), ...event?.(run) }]
				: args.map((arg) =>
						arg === undefined ? null : JSON.parse(JSON.stringify(arg)),
					);
		this.workbook.tick();
		const answer = this.workbook.batch(() =>
			callScript(this.#code, run, functionName, given),
		);
		this.#count(run);
		this.#settle();
		return answer;
	}

	/** Somebody answers a form that the script has made. */
	submit(form: FormModel, answers: readonly AnswerModel[]): void {
		this.workbook.tick();
		const run = new Run(this.surroundings, {
			mode: "full",
			longest: LONGEST_RUN_MS,
			faults: null,
		});
		this.workbook.batch(() => submitAnswers(run, form, answers));
		this.#settle();
	}

	/** Lets the triggers hear of what the run has left for them. */
	#settle(): void {
		const pending = this.surroundings.pending.splice(0);
		for (const { event, source, make } of pending)
			this.#fire(event, make, source);
	}

	/** A person types into a cell; a script that has an `onEdit` hears of it. */
	typeInto(
		sheet: SheetModel,
		row: number,
		column: number,
		text: string,
	): TypingOutcome {
		const [outcome] = this.typeBlock(sheet, row, column, [[text]]);
		return outcome ?? { ok: true };
	}

	/** Types a block of texts at once, as pasting does: the script hears of it once. Gives one outcome a cell, row by row. */
	typeBlock(
		sheet: SheetModel,
		row: number,
		column: number,
		texts: readonly (readonly string[])[],
	): TypingOutcome[] {
		const width = Math.max(...texts.map((line) => line.length));
		const area = areaOf(row, column, texts.length, width);
		return this.edit(sheet, area, () => {
			const outcomes = texts.flatMap((line, r) =>
				line.map((text, c) =>
					typeInto(sheet, row + r, column + c, text, this.surroundings),
				),
			);
			return { answer: outcomes, done: outcomes.some(({ ok }) => ok) };
		});
	}

	/**
	 * A person changes what stands in an area; a script that has an `onEdit` hears of it once, and for a single cell what stood there.
	 * @param work says whether it has changed anything
	 */
	edit<T>(
		sheet: SheetModel,
		area: Area,
		work: () => { answer: T; done: boolean },
	): T {
		this.workbook.tick();
		const { top, left } = area;
		const single = area.bottom === top && area.right === left;
		const before = single ? contentOf(sheet, top, left) : undefined;
		const { answer, done } = this.workbook.batch(work);
		if (!done) return answer;
		const event = (run: Run) => ({
			range: new Range(run, sheet, area),
			value: single ? contentOf(sheet, top, left) : undefined,
			oldValue: before,
		});
		if (this.#hearsEdits && this.authMode !== "none")
			this.#start("onEdit", [], event);
		this.#fire("ON_EDIT", event);
		return answer;
	}

	/** Calls the functions of the triggers that the script has installed for an event, with full rights. */
	#fire(
		kind: TriggerData["event"],
		event: (run: Run) => object,
		source = this.workbook.id,
	): void {
		for (const trigger of this.surroundings.triggers)
			if (trigger.event === kind && trigger.source === source)
				this.#start(trigger.functionName, [], (run) => ({
					...event(run),
					triggerUid: trigger.id,
				}));
	}

	/** What onOpen has put into the menu. */
	get menu(): readonly MenuEntry[] {
		return this.surroundings.menu;
	}
	/** The sidebar last shown. */
	get sidebar(): ShownHtml | null {
		return this.surroundings.sidebar;
	}
	/** The dialog last shown. */
	get dialog(): ShownDialog | null {
		return this.surroundings.dialog;
	}
	get toasts(): readonly { message: string; title: string }[] {
		return this.surroundings.toasts;
	}
	/** What the script has mailed, which nobody gets. */
	get outbox(): readonly SentMail[] {
		return this.surroundings.outbox;
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
		this.meter.lastByClass = noCosts();
		for (const [member, count] of run.calls)
			this.meter.lastByClass[costOf(member)] += count;
		this.meter.lastFlushes = run.flushes;
		this.meter.total += this.meter.lastTotal;
	}
}

/** What an edit event calls a cell's value: the text of what was entered; undefined for a blank cell and for a formula. */
function contentOf(
	sheet: SheetModel,
	row: number,
	column: number,
): string | undefined {
	const value = sheet.cell(row, column)?.value ?? null;
	return value === null || typeof value === "object" ? undefined : `${value}`;
}

function notFound(functionName: string): Answer {
	return { ok: false, message: `Script function not found: ${functionName}` };
}

function noCosts(): Record<CostClass, number> {
	return { read: 0, write: 0, handle: 0, store: 0, interface: 0 };
}

export function createHost(options: HostOptions): Host {
	return new Host(options);
}
