import {
	type Answer,
	createHost,
	type Host,
	type Question,
	type Reply,
	remember,
} from "../../core";
import type { AreaData, WorkbookData } from "../../core/workbook/data";
import type { SheetModel } from "../../core/workbook/sheet";
import type { AddOn, HostEvent, Outcome, Refused, Setting } from "../protocol";
import { viewBook } from "./views";

/** Hour of a fixed day: noon, so that no time zone makes another day of it. */
const NOON = "T12:00:00";

interface Replied {
	question: Question;
	reply: Reply;
}

/** A run of the script with what the person has answered so far. */
interface ScriptRun {
	name: string;
	start(): Answer;
	replies: Replied[];
}

function isSameQuestion(a: Question, b: Question): boolean {
	return (
		a.title === b.title &&
		a.message === b.message &&
		a.text === b.text &&
		a.buttons.join() === b.buttons.join()
	);
}

/** The workbook that is open with its add-on, and the page that is told of what happens to it. */
export class Desk {
	host!: Host;
	private addOn!: AddOn;
	setting!: Setting;
	/** Workbooks that were opened so far. */
	opened = 0;
	/** Name of the function that ran last. */
	lastRun: string | undefined;
	/** Told already: the sidebar object and the number of toasts that the page has seen. */
	private shown: unknown = null;
	private toasts = 0;
	private isTelling = false;
	private dialog: unknown = null;
	/** Answers of the person that the run under way will ask for again, in order. */
	private replies: Replied[] = [];
	/** The run that waits for an answer. */
	private stopped: {
		run: ScriptRun;
		asked: Question;
		takeBack(): void;
	} | null = null;
	/** The selection as the page has it. */
	private selection: AreaData | undefined;

	constructor(private readonly tell: (event: HostEvent) => void) {}

	start(addOn: AddOn, setting: Setting, data: WorkbookData): void {
		this.addOn = addOn;
		this.setting = setting;
		this.open(data);
	}

	/** Opens a workbook in the place of the one before. Who sits at the keyboard stays, and with what rights. */
	open(data: WorkbookData): void {
		const { addOn, setting } = this;
		const before = (this.host as Host | undefined)?.settings;
		this.host = createHost({
			data,
			code: addOn.code,
			files: addOn.files,
			userLocale: before?.userLocale ?? setting.userLocale,
			scriptTimeZone: before?.scriptTimeZone ?? addOn.timeZone,
			authMode: before?.authMode ?? "limited",
			access: before?.access,
			account: before?.account,
			addOnName: addOn.project?.name,
			scopes: addOn.project ? (addOn.project.scopes ?? "all") : undefined,
			answer: (question) => this.reply(question),
			now: () => (setting.today ? new Date(setting.today + NOON) : new Date()),
		});
		this.opened++;
		this.stopped = null;
		this.dialog = null;
		this.shown = null;
		this.toasts = 0;
		this.runOnOpen();
		this.host.onChange(() => this.changed());
		this.changed();
	}

	/**
	 * Runs a function of the script as one step. Where it asks the person something it stops there, with all that it has done so far to
	 * be seen; `answer` takes that back and runs it again with the answers known, as if it had never stopped.
	 */
	run(name: string, start: () => Answer): Outcome {
		return this.attempt({ name, start, replies: [] });
	}

	/** The person's answer to the question that the last run has stopped at. */
	answer(reply: Reply): Outcome {
		const { stopped } = this;
		if (!stopped) throw new Error("Nothing was asked.");
		this.stopped = null;
		stopped.takeBack();
		const { asked: question, run } = stopped;
		return this.attempt({
			...run,
			replies: [...run.replies, { question, reply }],
		});
	}

	private attempt(run: ScriptRun): Outcome {
		const { host } = this;
		const before = remember(host.surroundings);
		this.replies = [...run.replies];
		const { result, takeBack } = host.history.attempt(this.here, () =>
			host.workbook.batch(run.start),
		);
		before.end();
		this.lastRun = run.name;
		const asked = "asks" in result ? result.asks : undefined;
		if (asked)
			this.stopped = {
				run,
				asked,
				takeBack() {
					takeBack();
					before.takeBack();
				},
			};
		this.showRequests(!asked);
		this.changed();
		return result;
	}

	/** Known answers are given again as long as the script asks the same. */
	private reply(question: Question): Reply | null {
		const known = this.replies.shift();
		if (known && isSameQuestion(known.question, question)) return known.reply;
		this.replies = [];
		return null;
	}

	/** As when the page of a spreadsheet is loaded anew. */
	runOnOpen(): void {
		this.host.open();
		this.lastRun = "onOpen";
	}

	/** Many changes in one call make one event. */
	changed(): void {
		if (this.isTelling) return;
		this.isTelling = true;
		queueMicrotask(() => {
			this.isTelling = false;
			const { host } = this;
			const moved = host.selection !== this.selection;
			this.selection = host.selection;
			this.tell({ event: "changed", book: viewBook(host), moved });
		});
	}

	/** The page has selected something itself. */
	select(sheet: SheetModel, area: AreaData): void {
		this.host.activeSheet = sheet;
		this.host.selection = area;
		this.selection = area;
	}

	/** Shows a sheet from its first cell. */
	goTo(sheet: SheetModel, area?: AreaData): void {
		this.host.activeSheet = sheet;
		this.host.selection = area ?? { top: 0, left: 0, bottom: 0, right: 0 };
		this.changed();
	}

	/** Shows what a run of the script has asked for: notices at once, pages once it has come to its end. */
	private showRequests(ended: boolean): void {
		const { host, tell } = this;
		const { sidebar, dialog } = host;
		if (ended) {
			if (sidebar && sidebar !== this.shown)
				tell({ event: "sidebar", html: sidebar.content, title: sidebar.title });
			this.shown = sidebar;
			if (dialog && dialog !== this.dialog)
				tell({ event: "dialog", ...dialog });
			this.dialog = dialog;
		}
		for (const { message, title } of host.toasts.slice(this.toasts))
			tell({ event: "toast", message, title, seconds: 5 });
		this.toasts = host.toasts.length;
	}

	/** A sheet that the page asks to see; it may have gone since the page was told of it. */
	seen(id: number): SheetModel | undefined {
		return this.host.workbook.sheetById(id);
	}

	sheetOf(id: number): SheetModel {
		const sheet = this.seen(id);
		if (!sheet) throw new Error("The sheet is no longer there.");
		return sheet;
	}

	/** Does some work as one step that can be taken back. */
	step<T>(work: () => T): T {
		const { host } = this;
		return host.history.record(this.here, () => host.workbook.batch(work));
	}

	private get here() {
		return { sheet: this.host.activeSheet, area: this.host.selection };
	}

	/** Why the person at the keyboard may not change an area, or the spreadsheet where none is given. */
	refusal(sheet?: SheetModel, area: AreaData | null = null): Refused | null {
		if (this.host.settings.access === "viewer") return { reason: "view-only" };
		return sheet?.isProtected(area ?? sheet.whole)
			? { reason: "protected" }
			: null;
	}
}
