import { printArea } from "../core/workbook/a1";
import type { FileFormat } from "../files";
import { Charts } from "./charts";
import { ask } from "./dialog";
import { FontParts } from "./fonts";
import { GridControl } from "./grid/control";
import { element } from "./grid/dom";
import { Grid } from "./grid/grid";
import { namedArea } from "./grid/selection";
import { Link } from "./link";
import { MenuBar, type MenuItem } from "./menu";
import type {
	AddOn,
	BookView,
	HostEvent,
	MenuEntry,
	Sentence,
	Setting,
} from "./protocol";
import { makeShell, type Shell } from "./shell";
import { SidebarFrame } from "./sidebar-frame";
import { Tabs } from "./tabs";
import { Toasts } from "./toast";
import { type PageLanguage, pageLanguage, type Say, sayIn } from "./words";

/** A call that takes longer says that it is working. */
const PATIENCE_MS = 400;
/** So long a browser may take to fetch a file that it was offered. */
const DOWNLOAD_MS = 60_000;
const ACCEPTED = ".xlsx,.csv,.tsv,.txt";

/** The page: puts its parts together and carries what one of them does to the others. */
export class App {
	private readonly language: PageLanguage;
	private readonly say: Say;
	private readonly link: Link;
	private readonly shell: Shell;
	private readonly grid: Grid;
	private readonly control: GridControl;
	private readonly charts: Charts;
	private readonly tabs: Tabs;
	private readonly menus: MenuBar;
	private readonly toasts: Toasts;
	private readonly sidebar: SidebarFrame;
	private readonly fonts = new FontParts();
	private book: BookView | undefined;
	/** Counts changes, so that an answer to an older one is dropped. */
	private change = 0;
	/** The selection that comes with the next drawing is to be taken over. */
	private moved = false;

	/** `lang`, `today` and `file` of the address set language, clock and the file to open. */
	constructor(private readonly address: URL) {
		this.language = pageLanguage(
			address.searchParams.get("lang") ?? navigator.language,
		);
		this.say = sayIn(this.language);
		const { say } = this;
		document.documentElement.lang =
			this.language === "en" ? "en" : "zh-Hant-TW";
		document.title = say("title");
		this.link = new Link(new Worker("worker.js"), (event) => this.on(event));
		this.shell = makeShell(say);
		this.grid = new Grid(
			{
				fetch: (sheet, area) => this.link.call("window", { sheet, area }),
				moved: () => {
					this.control.moved();
					this.charts.place();
				},
			},
			say("sheets"),
		);
		this.charts = new Charts(this.grid, say);
		this.grid.stage.append(
			element("div", { class: "stage-edge" }),
			this.charts.element,
		);
		this.control = this.makeControl();
		this.menus = new MenuBar(
			say("menuBar"),
			[
				{ label: say("file"), items: () => this.fileItems() },
				{ label: say("extensions"), items: () => this.extensionItems() },
			],
			() => this.control.editor.focus(),
		);
		this.tabs = new Tabs(this.tabActions(), this.menus, say);
		this.toasts = new Toasts(say("close"));
		this.sidebar = new SidebarFrame(
			{
				call: (name, args) => this.link.call("call", { name, args }),
				closed: () => this.control.editor.focus(),
				focusEditor: () => this.control.editor.focus(),
				fontsFor: (signs) => this.fonts.for(signs),
			},
			say("closeSidebar"),
		);
	}

	async start(): Promise<void> {
		const waiting = element(
			"p",
			{ class: "waiting", role: "status" },
			this.say("loading"),
		);
		document.body.append(waiting);
		try {
			const addOn = await loadAddOn();
			const setting = this.setting(this.language);
			const book = await this.link.call("start", { addOn, setting });
			waiting.remove();
			this.build();
			await this.showBook(book);
			const file = this.address.searchParams.get("file");
			if (file) await this.openBeside(file);
			this.control.editor.focus();
		} catch (error) {
			waiting.setAttribute("role", "alert");
			waiting.textContent = this.say("cannotStart", { reason: textOf(error) });
		}
	}

	private setting(language: PageLanguage): Setting {
		return {
			userLocale: language,
			today: this.address.searchParams.get("today") ?? undefined,
		};
	}

	private build(): void {
		const { top, formula, main, nameBox } = this.shell;
		top.append(this.menus.element);
		main.append(this.grid.element);
		document.body.append(
			top,
			formula,
			main,
			this.sidebar.element,
			this.tabs.element,
			this.toasts.element,
		);
		nameBox.addEventListener("keydown", (event) => {
			if (event.key === "Escape") this.control.editor.focus();
			if (event.key === "Enter") this.goTo(nameBox.value);
		});
		nameBox.addEventListener("focus", () => nameBox.select());
		this.acceptDrops();
	}

	private makeControl(): GridControl {
		const sheet = () => this.grid.sheet?.id ?? 0;
		const { link } = this;
		return new GridControl(this.grid, this.shell.bar, {
			input: (at) => link.call("input", { sheet: sheet(), ...at }),
			choices: (at) => link.call("choices", { sheet: sheet(), ...at }),
			copy: (area) => link.call("copy", { sheet: sheet(), area }),
			type: (at, texts) => void this.type(sheet(), at, texts),
			clear: (area) => void link.call("clear", { sheet: sheet(), area }),
			edge: (at, rowStep, columnStep) =>
				link.call("edge", { sheet: sheet(), ...at, rowStep, columnStep }),
			lastCell: () => link.call("lastCell", { sheet: sheet() }),
			selected: (active, area) => {
				this.shell.nameBox.value = printArea(area);
				void link.call("select", { sheet: sheet(), active, area });
			},
			columnWidth: (column, width) =>
				void link.call("columnWidth", { sheet: sheet(), column, width }),
			words: { choices: this.say("choices") },
		});
	}

	private async type(
		sheet: number,
		at: { row: number; column: number },
		texts: string[][],
	): Promise<void> {
		const { refused } = await this.link.call("type", { sheet, ...at, texts });
		if (refused) this.toasts.show(this.say("refused", { reason: refused }));
	}

	private on(event: HostEvent): void {
		if (event.event === "changed") {
			this.moved ||= event.moved;
			void this.showBook(event.book);
		} else if (event.event === "toast")
			this.toasts.show(event.message, event.title, event.seconds);
		else {
			this.fonts.forget();
			this.sidebar.open(event.html, event.title);
		}
	}

	/** Shows the workbook as it is now. What the add-on has selected is selected here too. */
	private async showBook(book: BookView): Promise<void> {
		const change = ++this.change;
		const sheet = await this.link.call("sheet", { sheet: book.activeSheet });
		if (change !== this.change) return;
		const { name, facts } = this.shell;
		const another = this.grid.sheet?.id !== sheet.id;
		this.book = book;
		name.textContent = book.name;
		facts.textContent = this.say("settings", {
			locale: book.locale,
			zone: book.timeZone,
		});
		this.tabs.show(book);
		const title =
			book.sheets.find(({ id }) => id === sheet.id)?.name ?? book.name;
		this.shell.main.setAttribute("aria-label", title);
		if (another) this.control.commit();
		this.grid.show(sheet, title);
		this.charts.show(sheet.charts);
		if (another || this.moved) this.control.selectArea(book.selection);
		else void this.control.editor.showActive();
		this.moved = false;
	}

	private goTo(name: string): void {
		const area = namedArea(name, this.grid.rows.count, this.grid.columns.count);
		if (area) this.control.selectArea(area);
		else this.shell.nameBox.value = printArea(this.grid.area);
		this.control.editor.focus();
	}

	private tabActions() {
		const { link, say } = this;
		return {
			activate: (sheet: number) => {
				this.control.commit();
				void link.call("activate", { sheet });
			},
			add: () => void link.call("addSheet", {}),
			rename: (sheet: number, name: string) => void this.rename(sheet, name),
			remove: async (sheet: number, name: string) => {
				if (!(await ask(say, say("confirmDelete", { name })))) return;
				const { refused } = await link.call("deleteSheet", { sheet });
				if (refused) this.toasts.show(say("cannotDeleteLast"));
			},
		};
	}

	private async rename(sheet: number, before: string): Promise<void> {
		const name = await ask(this.say, this.say("newName"), before);
		if (name === undefined || name === before) return;
		const { refused } = await this.link.call("renameSheet", { sheet, name });
		if (refused === "blank") this.toasts.show(this.say("nameBlank"));
		if (refused === "taken") this.toasts.show(this.say("nameTaken", { name }));
	}

	private fileItems(): MenuItem[] {
		const { say, link } = this;
		const language = (label: string, language: PageLanguage): MenuItem => ({
			label,
			checked: this.language === language,
			run: () => this.switchLanguage(language),
		});
		return [
			{ label: say("open"), run: () => this.chooseFile() },
			{
				label: say("download"),
				items: [
					{ label: say("asXlsx"), run: () => void this.download("xlsx") },
					{ label: say("asCsv"), run: () => void this.download("csv") },
				],
			},
			{
				label: say("newEmpty"),
				run: () => void link.call("openEmpty", { name: say("untitled") }),
			},
			{
				label: say("sample"),
				run: () => void link.call("openSample", {}),
			},
			{ separator: true },
			{
				label: say("language"),
				items: [
					language(say("english"), "en"),
					language(say("chinese"), "zh-TW"),
				],
			},
		];
	}

	private extensionItems(): MenuItem[] {
		const { menu } = this.book ?? { menu: [] };
		if (menu.length === 0)
			return [{ label: this.say("noAddOn"), disabled: true }];
		return menu.map((entry) => this.item(entry));
	}

	private item(entry: MenuEntry): MenuItem {
		if ("separator" in entry) return entry;
		if ("entries" in entry)
			return {
				label: entry.label,
				items: entry.entries.map((inner) => this.item(inner)),
			};
		return { label: entry.label, run: () => void this.run(entry.function) };
	}

	/** Runs a menu item of the add-on; says that it is working if that takes long. */
	private async run(name: string): Promise<void> {
		let done: (() => void) | undefined;
		const timer = window.setTimeout(() => {
			done = this.toasts.show(this.say("running"), "", -1);
		}, PATIENCE_MS);
		const outcome = await this.link.call("call", { name, args: [] });
		window.clearTimeout(timer);
		done?.();
		if (!outcome.ok)
			this.toasts.show(this.say("scriptError", { reason: outcome.message }));
	}

	/** The page is loaded anew in the other language: the add-on learns it as it would in Sheets. */
	private switchLanguage(language: PageLanguage): void {
		if (language === this.language) return;
		const next = new URL(this.address);
		next.searchParams.set("lang", language);
		location.assign(next);
	}

	private chooseFile(): void {
		const input = element("input", { type: "file", accept: ACCEPTED });
		input.addEventListener("change", () => {
			const file = input.files?.[0];
			if (file) void this.openFile(file);
		});
		input.click();
	}

	private acceptDrops(): void {
		const drop = element("div", { class: "drop" }, this.say("dropHere"));
		window.addEventListener("dragover", (event) => {
			if (!event.dataTransfer?.types.includes("Files")) return;
			event.preventDefault();
			document.body.append(drop);
		});
		window.addEventListener("dragleave", (event) => {
			if (!event.relatedTarget) drop.remove();
		});
		window.addEventListener("drop", (event) => {
			drop.remove();
			const file = event.dataTransfer?.files[0];
			if (!file) return;
			event.preventDefault();
			void this.openFile(file);
		});
	}

	private async openBeside(path: string): Promise<void> {
		const name = decodeURIComponent(path.split("/").at(-1) ?? path);
		const answer = await fetch(path).catch(() => undefined);
		if (!answer?.ok) {
			this.toasts.show(this.say("fileMissing", { name }), "", 10);
			return;
		}
		await this.openBytes(name, await answer.arrayBuffer());
	}

	private async openFile(file: File): Promise<void> {
		await this.openBytes(file.name, await file.arrayBuffer());
	}

	private async openBytes(name: string, bytes: ArrayBuffer): Promise<void> {
		const done = this.toasts.show(this.say("loading"), "", -1);
		const answer = await this.link.call("openFile", { name, bytes });
		done();
		if (!answer.ok) {
			const reason = this.own(answer.reason);
			this.toasts.show(this.say("notOpened", { name, reason }), "", 12);
			return;
		}
		this.tell(this.say("opened", { name }), answer.lost);
		this.sidebar.close();
	}

	/** Saves what is open, with what is being typed, and says what the file does not hold. */
	private async download(format: FileFormat): Promise<void> {
		this.control.commit();
		const sheet = this.grid.sheet?.id ?? 0;
		const saved = await this.link.call("saveFile", { sheet, format });
		const { name, bytes, lost } = saved;
		const address = URL.createObjectURL(new Blob([bytes as BlobPart]));
		element("a", { href: address, download: name }).click();
		window.setTimeout(() => URL.revokeObjectURL(address), DOWNLOAD_MS);
		this.tell(
			this.say(lost.length > 0 ? "savedWithout" : "saved", { name }),
			lost,
		);
	}

	/** What was done, and what it lost, long enough to be read. Chinese sentences follow each other without a space. */
	private tell(done: string, lost: readonly Sentence[]): void {
		const sentences = [done, ...lost.map((sentence) => this.own(sentence))];
		const message = sentences.join(this.language === "en" ? " " : "");
		this.toasts.show(message, "", lost.length > 0 ? 12 : 4);
	}

	private own(sentence: Sentence): string {
		return sentence[this.language];
	}
}

async function loadAddOn(): Promise<AddOn> {
	const answer = await fetch("addon.json");
	if (!answer.ok) throw new Error(`addon.json: ${answer.status}`);
	return answer.json();
}

function textOf(error: unknown): string {
	return error instanceof Error ? error.message : String(error);
}
