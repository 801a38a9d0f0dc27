import { type Faults, QUOTA_USED_UP, type RunFaults } from "../faults";
import type { AreaData } from "../workbook/data";
import type { SheetModel } from "../workbook/sheet";
import type { Workbook } from "../workbook/workbook";
import type { WritingOptions } from "../workbook/write";
import type { CalendarModel } from "./calendar/model";
import { costOf } from "./cost";
import type { DriveItem } from "./drive/model";
import type { FormModel } from "./form/model";
import type { MailDraft } from "./gmail";
import { messageIn } from "./messages";
import { type AuthModeName, mayCall, missingScopes } from "./rights";

export type { AuthModeName } from "./rights";

/** Apps Script ends a run after so long. */
export const LONGEST_RUN_MS = 6 * 60 * 1000;
/** Simple triggers and custom functions sooner. */
export const LONGEST_SIMPLE_RUN_MS = 30 * 1000;

export interface MenuItem {
	caption: string;
	functionName: string;
}

/** What an add-on has put into the menu: items, separators and submenus in their order. */
export type MenuEntry =
	| { kind: "item"; caption: string; functionName: string }
	| { kind: "separator" }
	| {
			kind: "menu";
			caption: string;
			entries: MenuEntry[];
			/** It stands beside Sheets' own menus, not below Extensions. */
			own?: boolean;
	  };

export interface ShownHtml {
	title: string;
	content: string;
}

/** A page in front of the spreadsheet, with its size in px where one was asked for. */
export interface ShownDialog extends ShownHtml {
	modal: boolean;
	width?: number;
	height?: number;
}

/** A question that stops the script until the person answers. */
export interface Question {
	title: string;
	message: string;
	/** Names of the `Ui.Button`s that it offers. */
	buttons: readonly string[];
	/** Whether a line of text is asked for. */
	text: boolean;
}

/** Ends a run at a question that nobody has answered yet: once somebody has, the run is taken back and started again. */
export class Unanswered extends Error {
	constructor(readonly question: Question) {
		super(`Nobody has answered the question “${question.message}”.`);
	}
}

export interface Reply {
	/** CLOSE for the dialog's cross. */
	button: string;
	text?: string;
}

/** The world outside the workbook that a script can reach; one for the whole life of a host. */
export interface Surroundings extends WritingOptions {
	readonly workbook: Workbook;
	readonly files: Readonly<Record<string, string>>;
	readonly addOnName: string;
	userLocale: string;
	scriptTimeZone: string;
	access: "editor" | "viewer";
	/** E-mail addresses of the account at the keyboard and of the browser's default one. */
	account: string;
	defaultAccount: string;
	/** Globals of the script beside the services that are here, or in their place. */
	readonly services: Readonly<Record<string, unknown>>;
	/** Authorisation scopes of the manifest, as addresses. */
	scopes: ReadonlySet<string>;
	activeSheet: SheetModel;
	selection: AreaData;
	/** Other selected parts beside `selection`, the latest first. */
	moreSelected: AreaData[];
	/** The cell with the focus where it is not the first of the selection. */
	currentCell: { row: number; column: number } | null;
	/** Spreadsheets beside the open one, by id, and the sheet in front of each. */
	readonly library: Map<string, Workbook>;
	readonly elsewhere: Map<Workbook, SheetModel>;
	menu: MenuEntry[];
	sidebar: ShownHtml | null;
	dialog: ShownDialog | null;
	/** Answers the script's questions; without it a question throws, and where it gives null the run ends at the question. */
	answer: ((question: Question) => Reply | null) | null;
	toasts: { message: string; title: string }[];
	log: string[];
	/** Property stores and caches by name. */
	readonly stores: Map<string, Map<string, string>>;
	readonly caches: Map<string, Map<string, { value: string; until: number }>>;
	readonly faults: Faults;
	/** The person's Drive, by id. */
	readonly drive: Map<string, DriveItem>;
	/** Mails that the script has drafted, by id. */
	readonly drafts: Map<string, MailDraft>;
	/** By id; that of the account is made when it is first asked for. */
	readonly calendars: Map<string, CalendarModel>;
	/** Forms that the script has made, by id. */
	readonly forms: Map<string, FormModel>;
	/** What the script's triggers are to hear of once the run has ended. */
	readonly pending: PendingEvent[];
	/** What the script has mailed. */
	readonly outbox: SentMail[];
	/** Triggers that the script has installed. */
	triggers: readonly TriggerData[];
}

export interface SentMail {
	to: string;
	subject: string;
	body: string;
	htmlBody?: string;
	replyTo?: string;
	cc?: string;
	bcc?: string;
	from?: string;
	/** Of the sender. */
	name?: string;
	/** Blobs and files. */
	attachments?: unknown[];
	/** Pictures of the text, by the name that it calls them. */
	inlineImages?: Record<string, unknown>;
}

export interface PendingEvent {
	event: TriggerData["event"];
	/** Id of the spreadsheet or form that it happened to. */
	source: string;
	/** What the event says beside mode and trigger. */
	make(run: Run): object;
}

export interface TriggerData {
	id: string;
	functionName: string;
	event: "CLOCK" | "ON_OPEN" | "ON_EDIT" | "ON_CHANGE" | "ON_FORM_SUBMIT";
	/** Id of the spreadsheet or form; null for a clock. */
	source: string | null;
	/** What the members of the clock's builder were given, by their names. */
	when: Record<string, unknown[]>;
}

export interface RunLimits {
	mode: AuthModeName;
	/** Milliseconds. */
	longest: number;
	/** Those that hold for this run alone; null for none. */
	faults: RunFaults | null;
}

/** One run of the script: its rights, its clock, its count of calls, and what goes wrong in it. */
export class Run {
	readonly surroundings: Surroundings;
	readonly mode: AuthModeName;
	/** The open spreadsheet, or another that the script made the active one. */
	activeWorkbook: Workbook;
	/** Calls that went to the server, by `Class.member`. */
	readonly calls = new Map<string, number>();
	/** Reads that had to wait for writes before them. */
	flushes = 0;
	/** Evaluates an expression among the script's own functions; null unless the script has templates. */
	evaluate: ((source: string) => unknown) | null = null;
	/** Set once the run must end, whatever the script catches. */
	ended: Error | null = null;
	readonly #faults: RunFaults | null;
	readonly #longest: number;
	readonly #started: number;
	#slept = 0;
	#count = 0;
	#inside = 0;
	#written = false;

	constructor(
		surroundings: Surroundings,
		{ mode, longest, faults }: RunLimits,
	) {
		this.surroundings = surroundings;
		this.activeWorkbook = surroundings.workbook;
		this.mode = mode;
		this.#faults = faults;
		const endAt = faults?.endAt;
		this.#longest =
			endAt && "seconds" in endAt
				? Math.min(endAt.seconds * 1000, longest)
				: longest;
		this.#started = this.#now();
	}

	get workbook(): Workbook {
		return this.surroundings.workbook;
	}

	/** Carries out a member of a service. What a member calls itself is part of it. */
	enter<T>(member: string, live: boolean, work: () => T): T {
		if (this.#inside > 0) return work();
		if (this.ended) throw this.ended;
		try {
			this.#checkTime();
			this.#checkRights(member);
			if (live) this.#meter(member);
			this.#inside++;
			try {
				return work();
			} finally {
				this.#inside--;
			}
		} catch (error) {
			throw this.#translated(error);
		}
	}

	/** Throws unless the user may change the spreadsheet and no protection covers the area; null is the spreadsheet as such. */
	mayEdit(sheet: SheetModel | null, area?: AreaData): void {
		if (this.surroundings.access === "viewer")
			throw new Error(
				"You do not have permission to perform that action. Ask the owner of the document for edit access.",
			);
		if (sheet?.isProtected(area ?? sheet.whole))
			throw new Error(
				"You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.",
			);
	}

	/** Carries out code of the script itself from within a member, so that its calls are checked and counted as its own. */
	outside<T>(work: () => T): T {
		const inside = this.#inside;
		this.#inside = 0;
		try {
			return work();
		} finally {
			this.#inside = inside;
		}
	}

	/** Lets time pass without waiting for it. */
	sleep(milliseconds: number): void {
		this.#slept += milliseconds;
		this.#checkTime();
	}

	/** The same error, its message in the language of the account. */
	#translated(error: unknown): unknown {
		if (error instanceof Error)
			error.message = messageIn(this.surroundings.userLocale, error.message);
		return error;
	}

	#now(): number {
		return this.surroundings.workbook.now().getTime();
	}

	#checkTime(): void {
		if (this.#now() - this.#started + this.#slept > this.#longest)
			this.#runOut();
	}

	/** Ends the run, whatever the script catches. */
	end(reason: Error): never {
		this.ended = reason;
		throw reason;
	}

	#runOut(): never {
		this.end(new Error("Exceeded maximum execution time"));
	}

	#checkRights(member: string): void {
		if (!mayCall(this.mode, member))
			throw new Error(
				`You do not have permission to call ${member} in authorization mode ${this.mode.toUpperCase()}.`,
			);
		const missing = missingScopes(member, this.surroundings.scopes);
		if (missing)
			throw new Error(
				`Specified permissions are not sufficient to call ${member}. Required permissions: ${missing.join(" || ")}`,
			);
	}

	#meter(member: string): void {
		this.#count++;
		this.calls.set(member, (this.calls.get(member) ?? 0) + 1);
		const cost = costOf(member);
		if (cost === "read" && this.#written) this.flushes++;
		if (cost === "write") this.#written = member !== "SpreadsheetApp.flush";
		else if (cost === "read") this.#written = false;
		this.#goWrong(member);
	}

	#goWrong(member: string): void {
		const { fail, delay, endAt, otherEditor } = this.#faults ?? {};
		const { workbook, faults } = this.surroundings;
		if (otherEditor?.call === this.#count) otherEditor.act(workbook);
		if (delay?.call === this.#count) this.sleep(delay.seconds * 1000);
		if (endAt && "call" in endAt && endAt.call === this.#count) this.#runOut();
		if (faults.quota === "properties" && member.startsWith("Properties."))
			throw new Error(QUOTA_USED_UP.properties);
		if (fail?.call === this.#count)
			throw new Error(
				fail.message ??
					"We're sorry, a server error occurred. Please wait a bit and try again.",
			);
	}
}
