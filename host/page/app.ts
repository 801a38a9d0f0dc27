import { Charts } from "./charts";
import { Commands } from "./commands";
import { Files } from "./files";
import { GridControl } from "./grid/control";
import { element } from "./grid/dom";
import { Exchange } from "./grid/exchange";
import { isSame } from "./grid/geometry";
import { Grid } from "./grid/grid";
import { Marks } from "./grid/marks";
import { Pointer } from "./grid/pointer";
import { namedArea } from "./grid/selection";
import { Link } from "./link";
import { type Menu, MenuBar, type MenuItem } from "./menu";
import { cellsMenu } from "./menus/cells";
import { dataMenu } from "./menus/data";
import { editMenu } from "./menus/edit";
import { extensionsMenu } from "./menus/extensions";
import { fileMenu } from "./menus/file";
import { formatMenu } from "./menus/format";
import { insertMenu } from "./menus/insert";
import { viewMenu } from "./menus/view";
import { Panel } from "./panel/panel";
import type {
	AddOn,
	BookView,
	HostEvent,
	MenuEntry,
	Outcome,
	Setting,
} from "./protocol";
import { askPerson } from "./question-dialog";
import { ScriptDialog } from "./script-dialog";
import { makeShell, type Shell } from "./shell";
import { SidebarFrame } from "./sidebar-frame";
import { Slicers } from "./slicers";
import { tabActions } from "./tab-actions";
import { type TabActions, Tabs } from "./tabs";
import { Toasts } from "./toast";
import { Toolbar } from "./toolbar";
import { type PageLanguage, pageLanguage, type Say, sayIn } from "./words";

/** A call that takes longer says that it is working. */
const PATIENCE_MS = 400;

/** The page: puts its parts together and carries what one of them does to the others. */
export class App {
	private readonly language: PageLanguage;
	private readonly say: Say;
	private readonly link: Link;
	private readonly shell: Shell;
	private readonly toasts: Toasts;
	private readonly grid: Grid;
	private readonly commands: Commands;
	private readonly exchange: Exchange;
	private readonly control: GridControl;
	private readonly marks: Marks;
	private readonly charts: Charts;
	private readonly slicers: Slicers;
	private readonly tabActions: TabActions;
	private readonly tabs: Tabs;
	private readonly menus: MenuBar;
	private readonly sidebar: SidebarFrame;
	private readonly scriptDialog: ScriptDialog;
	private readonly toolbar: Toolbar;
	private readonly panel: Panel;
	private readonly files: Files;
	private book: BookView | undefined;
	/** Runs of the script follow one another: one that asks is answered before the next begins. */
	private lastRun: Promise<unknown> = Promise.resolve();
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
		this.toasts = new Toasts(say("close"));
		const { link, toasts } = this;
		this.grid = new Grid(
			{
				fetch: (sheet, area) => link.call("window", { sheet, area }),
				moved: () => {
					this.control.moved();
					this.toolbar.refresh();
					this.marks.place();
					this.charts.place();
					this.slicers.place();
				},
			},
			say("sheets"),
		);
		this.commands = new Commands(
			this.grid,
			link,
			say,
			(message) => toasts.show(message),
			() => this.exchange.forget(),
		);
		this.exchange = this.makeExchange();
		this.marks = new Marks(this.grid, () => this.exchange.copied);
		this.charts = new Charts(this.grid, say);
		this.slicers = new Slicers(this.grid, say, async (slicer) => {
			await this.commands.sliceBy(slicer);
			this.control.editor.focus();
		});
		this.control = this.makeControl();
		this.grid.stage.append(
			element("div", { class: "stage-edge" }),
			this.marks.element,
			this.charts.element,
			this.slicers.element,
		);
		new Pointer(
			this.grid,
			this.control,
			this.commands,
			this.marks,
			({ clientX: x, clientY: y }, part) => {
				const label = say("menuOfCells", { span: this.commands.areaName });
				this.menus.openAt(
					{ x, y, label },
					cellsMenu(this.commands, this.exchange, part),
				);
			},
		);
		this.files = new Files({
			link,
			toasts,
			say,
			language: this.language,
			commit: () => this.control.commit(),
			sheet: () => this.commands.sheet,
			opened: () => this.sidebar.close(),
		});
		this.tabActions = tabActions(link, this.commands, () =>
			this.control.commit(),
		);
		const toGrid = () => this.control.editor.focus();
		this.menus = new MenuBar(say("menuBar"), this.menuList(), toGrid);
		this.toolbar = new Toolbar(this.commands, () => this.book);
		this.tabs = new Tabs(this.tabActions, this.menus, say);
		this.panel = new Panel({
			link,
			say,
			refused: (reason) => toasts.show(say("notTaken", { reason })),
			closed: toGrid,
		});
		const frameNeeds = {
			call: (name: string, args: unknown[]) =>
				this.runToEnd(() => link.call("call", { name, args })),
			closed: toGrid,
			focusEditor: toGrid,
		};
		this.sidebar = new SidebarFrame(frameNeeds, say("closeSidebar"));
		this.scriptDialog = new ScriptDialog(frameNeeds, say("close"));
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
			const setting: Setting = {
				userLocale: this.language,
				untitled: this.say("untitled"),
				today: this.address.searchParams.get("today") ?? undefined,
			};
			const book = await this.link.call("start", { addOn, setting });
			waiting.remove();
			this.build();
			await this.showBook(book);
			const file = this.address.searchParams.get("file");
			if (file) await this.files.openBeside(file);
			this.control.editor.focus();
		} catch (error) {
			waiting.setAttribute("role", "alert");
			waiting.textContent = this.say("cannotStart", { reason: textOf(error) });
		}
	}

	private build(): void {
		const { top, formula, main, nameBox } = this.shell;
		top.append(this.menus.element, this.toolbar.element);
		main.append(this.grid.element);
		document.body.append(
			top,
			formula,
			main,
			this.panel.element,
			this.sidebar.element,
			this.tabs.element,
			this.toasts.element,
		);
		nameBox.addEventListener("keydown", (event) => {
			if (event.key === "Escape") this.control.editor.focus();
			if (event.key === "Enter") this.goTo(nameBox.value);
		});
		nameBox.addEventListener("focus", () => nameBox.select());
		this.files.acceptDrops();
	}

	private makeExchange(): Exchange {
		const { grid, link, commands } = this;
		const paste = /Mac/.test(navigator.platform) ? "⌘V" : "Ctrl+V";
		return new Exchange(grid, {
			link,
			commands,
			select: (area) => this.control.selectArea(area),
			changed: () => grid.redraw(),
			useKeys: () => this.toasts.show(this.say("pasteByKey", { keys: paste })),
		});
	}

	private makeControl(): GridControl {
		const { link, commands, exchange, say, shell } = this;
		return new GridControl(this.grid, shell.bar, {
			link,
			commands,
			exchange,
			selected: () => {
				shell.nameBox.value = commands.areaName;
				this.toolbar.refresh();
			},
			elsewhere: {
				menu: (place) => this.menus.openMenu(place),
				cellsMenu: () => this.openCellsMenu(),
				tabMenu: () => this.tabs.openActiveMenu(),
				turn: (by) => this.tabs.turn(by),
				addSheet: () => this.tabActions.add(),
				leave: () => {
					const frame = this.sidebar.element.querySelector("iframe");
					if (frame) frame.focus();
					else this.tabs.focus();
				},
			},
			choicesLabel: say("choices"),
		});
	}

	/** By the keyboard: at the cell, for whatever is selected. */
	private openCellsMenu(): void {
		const { commands, exchange, grid, say } = this;
		const { left, right, top, bottom } = grid.area;
		const part =
			left === 0 && right === grid.columns.count - 1
				? "row"
				: top === 0 && bottom === grid.rows.count - 1
					? "column"
					: "cell";
		const box = grid.box(commands.activeArea);
		const stage = grid.stage.getBoundingClientRect();
		const spot = {
			x: stage.left + box.left + 12,
			y: stage.top + box.top + box.height,
			label: say("menuOfCells", { span: commands.areaName }),
		};
		this.menus.openAt(spot, cellsMenu(commands, exchange, part));
	}

	private on(event: HostEvent): void {
		if (event.event === "changed") {
			this.moved ||= event.moved;
			void this.showBook(event.book);
			void this.panel.refresh();
		} else if (event.event === "toast")
			this.toasts.show(event.message, event.title, event.seconds);
		else if (event.event === "dialog") {
			this.scriptDialog.open(event);
		} else {
			this.sidebar.open(event.html, event.title);
		}
	}

	/** Shows the workbook as it is now. What the add-on has selected is selected here too. */
	private async showBook(book: BookView): Promise<void> {
		const change = ++this.change;
		const sheet = await this.link.call("sheet", { sheet: book.activeSheet });
		if (change !== this.change) return;
		const { name, facts } = this.shell;
		const another = !isSame(this.grid.sheet, sheet);
		this.book = book;
		name.textContent = book.name;
		facts.textContent = this.say("factsOf", {
			locale: book.locale,
			zone: book.timeZone,
		});
		this.tabs.show(book);
		this.menus.showOwn(this.ownMenus(book));
		const title =
			book.sheets.find(({ id }) => id === sheet.id)?.name ?? book.name;
		this.shell.main.setAttribute("aria-label", title);
		if (another) this.control.commit();
		this.grid.show(sheet, title);
		this.charts.show(sheet.charts);
		this.slicers.show(sheet.slicers);
		if (another || this.moved) this.control.selectArea(book.selection);
		else void this.control.editor.showActive();
		this.moved = false;
	}

	private goTo(name: string): void {
		const area = namedArea(name, this.grid.rows.count, this.grid.columns.count);
		if (area) this.control.selectArea(area);
		else this.shell.nameBox.value = this.commands.areaName;
		this.control.editor.focus();
	}

	private menuList(): { label: string; items: () => MenuItem[] }[] {
		const { say, commands, exchange } = this;
		const book = () => this.book;
		return [
			{
				label: say("file"),
				items: () =>
					fileMenu(say, this.files, this.language, (language) =>
						this.switchLanguage(language),
					),
			},
			{
				label: say("edit"),
				items: () =>
					editMenu({
						commands,
						exchange,
						book,
						select: (area) => this.control.selectArea(area),
					}),
			},
			{
				label: say("view"),
				items: () =>
					viewMenu({
						commands,
						book,
						sheet: () => this.grid.sheet,
						activate: this.tabActions.activate,
					}),
			},
			{
				label: say("insert"),
				items: () => insertMenu(commands, () => this.tabActions.add()),
			},
			{ label: say("format"), items: () => formatMenu(commands) },
			{ label: say("data"), items: () => dataMenu(commands) },
			{
				label: say("extensions"),
				items: () =>
					extensionsMenu(
						say,
						(this.book?.menu ?? []).filter((entry) => !isOwn(entry)),
						(name) => void this.run(name),
					),
			},
			{
				label: say("circumstances"),
				items: () => [
					{ label: say("panelOpen"), run: () => void this.panel.open() },
				],
			},
		];
	}

	/** Menus of the script that stand beside Sheets' own. */
	private ownMenus({ menu }: BookView): Menu[] {
		return menu.filter(isOwn).map(({ label, entries }) => ({
			label,
			items: () =>
				extensionsMenu(this.say, entries, (name) => void this.run(name)),
		}));
	}

	/** Runs a menu item of the add-on; says that it is working if that takes long. */
	private async run(name: string): Promise<void> {
		let done: (() => void) | undefined;
		const timer = window.setTimeout(() => {
			done = this.toasts.show(this.say("running"), "", -1);
		}, PATIENCE_MS);
		const outcome = await this.runToEnd(async () => {
			const running = await this.link.call("click", { name });
			window.clearTimeout(timer);
			done?.();
			return running;
		});
		if (!outcome.ok)
			this.toasts.show(this.say("scriptError", { reason: outcome.message }));
	}

	/** Lets the person answer what a run of the script asks, until it has come to its end. */
	private runToEnd(start: () => Promise<Outcome>): Promise<Outcome> {
		const run = this.lastRun.then(() => this.answering(start));
		this.lastRun = run.catch(() => undefined);
		return run;
	}

	private async answering(start: () => Promise<Outcome>): Promise<Outcome> {
		let outcome = await start();
		while (!outcome.ok && outcome.asks) {
			const reply = await askPerson(this.say, outcome.asks);
			this.control.editor.focus();
			outcome = await this.link.call("answer", reply);
		}
		this.exchange.forget();
		return outcome;
	}

	/** The page is loaded anew in the other language: the add-on learns it as it would in Sheets. */
	private switchLanguage(language: PageLanguage): void {
		if (language === this.language) return;
		const next = new URL(this.address);
		next.searchParams.set("lang", language);
		location.assign(next);
	}
}

type OwnMenu = Extract<MenuEntry, { entries: MenuEntry[] }>;

function isOwn(entry: MenuEntry): entry is OwnMenu {
	return "entries" in entry && entry.own === true;
}

async function loadAddOn(): Promise<AddOn> {
	const answer = await fetch("addon.json");
	if (!answer.ok) throw new Error(`addon.json: ${answer.status}`);
	return answer.json();
}

function textOf(error: unknown): string {
	return error instanceof Error ? error.message : String(error);
}
