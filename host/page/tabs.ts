import { element, ICONS, icon } from "./grid/dom";
import type { MenuBar } from "./menu";
import type { BookView, TabView } from "./protocol";
import type { Say } from "./words";

export interface TabActions {
	activate(sheet: number): void;
	add(): void;
	rename(sheet: number, name: string): void;
	remove(sheet: number, name: string): void;
	copy(sheet: number, name: string): void;
	hide(sheet: number): void;
	/** `to` is its place among all sheets, from 0. */
	move(sheet: number, to: number): void;
}

/** The tabs below the grid. The active one opens its menu by its arrow, by a right click or by the down key. */
export class Tabs {
	readonly element: HTMLElement;
	private readonly list: HTMLElement;
	private book: BookView | undefined;

	constructor(
		private readonly actions: TabActions,
		private readonly menus: MenuBar,
		private readonly say: Say,
	) {
		const add = element(
			"button",
			{ type: "button", class: "tab-add", "aria-label": say("addSheet") },
			icon(ICONS.plus),
		);
		add.addEventListener("click", () => actions.add());
		const all = element(
			"button",
			{
				type: "button",
				class: "tab-add",
				"aria-label": say("allSheets"),
				"aria-haspopup": "menu",
			},
			icon(ICONS.list),
		);
		all.addEventListener("click", () => this.openList(all));
		this.list = element("div", {
			class: "tab-list",
			role: "tablist",
			"aria-label": say("sheets"),
		});
		this.list.addEventListener("keydown", (event) => this.key(event));
		this.element = element(
			"nav",
			{ class: "tabs", "aria-label": say("sheets") },
			add,
			all,
			this.list,
		);
	}

	show(book: BookView): void {
		this.book = book;
		const focused = this.list.contains(document.activeElement);
		const sheets = book.sheets.filter((sheet) => !sheet.hidden);
		this.list.replaceChildren(
			...sheets.map((sheet) => this.tab(sheet, sheet.id === book.activeSheet)),
		);
		const active = this.list.querySelector<HTMLElement>("[aria-selected=true]");
		active?.scrollIntoView({ block: "nearest", inline: "nearest" });
		if (focused) active?.focus();
	}

	focus(): void {
		this.list.querySelector<HTMLElement>("[aria-selected=true]")?.focus();
	}

	openActiveMenu(): void {
		const { book } = this;
		const sheet = book?.sheets.find(({ id }) => id === book.activeSheet);
		const tab = this.list.querySelector<HTMLElement>("[aria-selected=true]");
		if (sheet && tab) this.openMenu(tab, sheet);
	}

	/** Shows the next sheet, or the one before; after the last comes the first. */
	turn(by: 1 | -1): void {
		const shown = this.book?.sheets.filter((sheet) => !sheet.hidden) ?? [];
		const at = shown.findIndex(({ id }) => id === this.book?.activeSheet);
		const next = shown[(at + by + shown.length) % shown.length];
		if (next) this.actions.activate(next.id);
	}

	private tab(sheet: TabView, active: boolean): HTMLElement {
		const tab = element(
			"button",
			{
				type: "button",
				class: "tab",
				role: "tab",
				"aria-selected": String(active),
				"aria-controls": "sheet-panel",
				"aria-haspopup": active ? "menu" : undefined,
				tabindex: active ? 0 : -1,
			},
			sheet.name,
		);
		if (sheet.color) tab.style.boxShadow = `inset 0 -3px ${sheet.color}`;
		if (sheet.locked)
			tab.append(
				icon(ICONS.lock, 12),
				element("span", { class: "unseen" }, this.say("locked")),
			);
		if (active) {
			tab.id = "active-tab";
			const arrow = icon(ICONS.down, 12);
			arrow.classList.add("tab-menu");
			tab.append(arrow);
		}
		tab.addEventListener("click", (event) => {
			if (!active) return this.actions.activate(sheet.id);
			if ((event.target as Element).closest(".tab-menu"))
				this.openMenu(tab, sheet);
		});
		tab.addEventListener("dblclick", () =>
			this.actions.rename(sheet.id, sheet.name),
		);
		tab.addEventListener("contextmenu", (event) => {
			event.preventDefault();
			this.openMenu(tab, sheet);
		});
		this.makeMovable(tab, sheet);
		return tab;
	}

	/** All sheets that can be seen, for when the tabs do not fit. */
	private openList(button: HTMLElement): void {
		const { sheets = [], activeSheet } = this.book ?? {};
		this.menus.openAt(
			button,
			sheets
				.filter(({ hidden }) => !hidden)
				.map(({ id, name }) => ({
					label: name,
					checked: id === activeSheet,
					run: () => this.actions.activate(id),
				})),
		);
	}

	private openMenu(tab: HTMLElement, { id, name }: TabView): void {
		const { actions, say } = this;
		const before = this.placeBeside(id, -1);
		const after = this.placeBeside(id, 1);
		this.menus.openAt(tab, [
			{ label: say("rename"), run: () => actions.rename(id, name) },
			{ label: say("copySheet"), run: () => actions.copy(id, name) },
			{ label: say("delete"), run: () => actions.remove(id, name) },
			{ label: say("hideSheet"), run: () => actions.hide(id) },
			{ separator: true },
			{
				label: say("moveLeft"),
				disabled: before === undefined,
				run: () => actions.move(id, before ?? 0),
			},
			{
				label: say("moveRight"),
				disabled: after === undefined,
				run: () => actions.move(id, after ?? 0),
			},
		]);
	}

	/** Place of the next sheet that is shown on one side. */
	private placeBeside(id: number, step: 1 | -1): number | undefined {
		const sheets = this.book?.sheets ?? [];
		let at = sheets.findIndex((sheet) => sheet.id === id) + step;
		while (sheets[at]?.hidden) at += step;
		return sheets[at] ? at : undefined;
	}

	/** A tab that is dragged onto another takes its place. */
	private makeMovable(tab: HTMLElement, { id }: TabView): void {
		const type = "application/x-sheet";
		tab.draggable = true;
		tab.addEventListener("dragstart", (event) =>
			event.dataTransfer?.setData(type, String(id)),
		);
		tab.addEventListener("dragover", (event) => {
			if (event.dataTransfer?.types.includes(type)) event.preventDefault();
		});
		tab.addEventListener("drop", (event) => {
			const moved = Number(event.dataTransfer?.getData(type));
			const to = this.book?.sheets.findIndex((sheet) => sheet.id === id) ?? -1;
			if (moved && moved !== id && to >= 0) this.actions.move(moved, to);
		});
	}

	private key(event: KeyboardEvent): void {
		const tabs = [...this.list.children] as HTMLElement[];
		const at = tabs.indexOf(document.activeElement as HTMLElement);
		const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: -1 }[
			event.key
		];
		if (to !== undefined) {
			event.preventDefault();
			const next = tabs.at(to % tabs.length);
			next?.focus();
			next?.click();
		} else if (event.key === "ArrowDown" || event.key === "ContextMenu") {
			event.preventDefault();
			tabs[at]?.dispatchEvent(new MouseEvent("contextmenu"));
		}
	}
}
