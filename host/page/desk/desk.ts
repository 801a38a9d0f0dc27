import { type Answer, createHost, type Host } from "../../core";
import type { AreaData, WorkbookData } from "../../core/workbook/data";
import type { SheetModel } from "../../core/workbook/sheet";
import type { AddOn, HostEvent, Refused, Setting } from "../protocol";
import { viewBook } from "./views";

/** Hour of a fixed day: noon, so that no time zone makes another day of it. */
const NOON = "T12:00:00";

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
			now: () => (setting.today ? new Date(setting.today + NOON) : new Date()),
		});
		this.opened++;
		this.shown = null;
		this.toasts = 0;
		this.runOnOpen();
		this.host.onChange(() => this.changed());
		this.changed();
	}

	/** Runs a function of the add-on as one step. */
	run(name: string, start: () => Answer): Answer {
		const answer = this.step(start);
		this.lastRun = name;
		this.showRequests();
		this.changed();
		return answer;
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

	/** Shows what a run of the script has asked for. */
	private showRequests(): void {
		const { host, tell } = this;
		const { sidebar } = host;
		if (sidebar && sidebar !== this.shown)
			tell({ event: "sidebar", html: sidebar.content, title: sidebar.title });
		this.shown = sidebar;
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
		const place = { sheet: host.activeSheet, area: host.selection };
		return host.history.record(place, () => host.workbook.batch(work));
	}

	/** Why the person at the keyboard may not change an area, or the spreadsheet where none is given. */
	refusal(sheet?: SheetModel, area: AreaData | null = null): Refused | null {
		if (this.host.settings.access === "viewer") return { reason: "view-only" };
		return sheet?.isProtected(area ?? sheet.whole)
			? { reason: "protected" }
			: null;
	}
}
