import type { AreaData } from "../workbook/data";
import type { SheetModel } from "../workbook/sheet";
import type { Workbook } from "../workbook/workbook";
import type { WritingOptions } from "../workbook/write";

export type AuthModeName = "none" | "limited" | "full";

/** Apps Script ends a run after so long. */
export const LONGEST_RUN_MS = 6 * 60 * 1000;

export interface MenuItem {
	caption: string;
	functionName: string;
}

/** What an add-on has put into the menu: items, separators and submenus in their order. */
export type MenuEntry =
	| { kind: "item"; caption: string; functionName: string }
	| { kind: "separator" }
	| { kind: "menu"; caption: string; entries: MenuEntry[] };

export interface ShownHtml {
	title: string;
	content: string;
}

/** The world outside the workbook that a script can reach; one for the whole life of a host. */
export interface Surroundings extends WritingOptions {
	readonly workbook: Workbook;
	readonly files: Readonly<Record<string, string>>;
	readonly addOnName: string;
	userLocale: string;
	scriptTimeZone: string;
	access: "editor" | "viewer";
	activeSheet: SheetModel;
	selection: AreaData;
	menu: MenuEntry[];
	sidebar: ShownHtml | null;
	toasts: { message: string; title: string }[];
	log: string[];
	/** Property stores and caches by name. */
	readonly stores: Map<string, Map<string, string>>;
	readonly caches: Map<string, Map<string, { value: string; until: number }>>;
	/** Locks that somebody holds just now; a test puts one in to have a run find it taken. */
	readonly locks: Set<string>;
}

/** Members that may be called where the add-on has not been used yet: its menu, and what needs no right. */
const WITHOUT_RIGHTS =
	/^(SpreadsheetApp\.getUi|Ui\.(createAddonMenu|createMenu)|Menu\.\w+|Session\.(getActiveUserLocale|getScriptTimeZone|getTemporaryActiveUserKey)|Utilities\.\w+|Logger\.\w+|ScriptApp\.(getAuthorizationInfo)|AuthorizationInfo\.\w+)$/;
/** Members that need a person's click. */
const FULL_ONLY =
	/^Ui\.(showSidebar|showModalDialog|showModelessDialog|showDialog|alert|prompt)$/;

export interface RunLimits {
	mode: AuthModeName;
	/** The how many-th counted call fails, from 1; 0 is none. */
	failAt: number;
	failMessage: string;
}

/** One run of the script: its rights, its clock, its count of calls. */
export class Run {
	readonly surroundings: Surroundings;
	readonly mode: AuthModeName;
	/** Calls that went to the server, by `Class.member`. */
	readonly calls = new Map<string, number>();
	/** Set once the run must end, whatever the script catches. */
	ended: Error | null = null;
	readonly #limits: RunLimits;
	readonly #started: number;
	#slept = 0;
	#count = 0;
	#inside = 0;

	constructor(surroundings: Surroundings, limits: RunLimits) {
		this.surroundings = surroundings;
		this.mode = limits.mode;
		this.#limits = limits;
		this.#started = this.#now();
	}

	get workbook(): Workbook {
		return this.surroundings.workbook;
	}

	/** Carries out a member of a service. What a member calls itself is part of it. */
	enter<T>(member: string, live: boolean, work: () => T): T {
		if (this.#inside > 0) return work();
		if (this.ended) throw this.ended;
		this.#checkTime();
		this.#checkRights(member);
		if (live) this.#meter(member);
		this.#inside++;
		try {
			return work();
		} finally {
			this.#inside--;
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

	/** Lets time pass without waiting for it. */
	sleep(milliseconds: number): void {
		this.#slept += milliseconds;
		this.#checkTime();
	}

	#now(): number {
		return this.surroundings.workbook.now().getTime();
	}

	#checkTime(): void {
		if (this.#now() - this.#started + this.#slept <= LONGEST_RUN_MS) return;
		this.ended = new Error("Exceeded maximum execution time");
		throw this.ended;
	}

	#checkRights(member: string): void {
		const allowed =
			this.mode === "full" ||
			(this.mode === "limited"
				? !FULL_ONLY.test(member)
				: WITHOUT_RIGHTS.test(member));
		if (!allowed)
			throw new Error(
				`You do not have permission to call ${member} in authorization mode ${this.mode.toUpperCase()}.`,
			);
	}

	#meter(member: string): void {
		this.#count++;
		this.calls.set(member, (this.calls.get(member) ?? 0) + 1);
		if (this.#count === this.#limits.failAt)
			throw new Error(this.#limits.failMessage);
	}
}
