import { element, ICONS, icon } from "./grid/dom";
import type { MenuBar } from "./menu";
import type { BookView } from "./protocol";
import type { Say } from "./words";

export interface TabActions {
	activate(sheet: number): void;
	add(): void;
	rename(sheet: number, name: string): void;
	remove(sheet: number, name: string): void;
}

/** The tabs below the grid. The active one opens its menu by its arrow, by a right click or by the down key. */
export class Tabs {
	readonly element: HTMLElement;
	private readonly list: HTMLElement;

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
			this.list,
		);
	}

	show(book: BookView): void {
		const focused = this.list.contains(document.activeElement);
		const sheets = book.sheets.filter((sheet) => !sheet.hidden);
		this.list.replaceChildren(
			...sheets.map((sheet) => this.tab(sheet, sheet.id === book.activeSheet)),
		);
		const active = this.list.querySelector<HTMLElement>("[aria-selected=true]");
		active?.scrollIntoView({ block: "nearest", inline: "nearest" });
		if (focused) active?.focus();
	}

	private tab(
		sheet: { id: number; name: string },
		active: boolean,
	): HTMLElement {
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
		if (active) {
			tab.id = "active-tab";
			tab.append(icon(ICONS.down, 12));
		}
		tab.addEventListener("click", (event) => {
			if (!active) return this.actions.activate(sheet.id);
			if ((event.target as Element).closest(".icon")) this.openMenu(tab, sheet);
		});
		tab.addEventListener("dblclick", () => this.ask(sheet));
		tab.addEventListener("contextmenu", (event) => {
			event.preventDefault();
			this.openMenu(tab, sheet);
		});
		return tab;
	}

	private openMenu(
		tab: HTMLElement,
		sheet: { id: number; name: string },
	): void {
		this.menus.openAt(tab, [
			{ label: this.say("rename"), run: () => this.ask(sheet) },
			{
				label: this.say("delete"),
				run: () => this.actions.remove(sheet.id, sheet.name),
			},
		]);
	}

	private ask(sheet: { id: number; name: string }): void {
		this.actions.rename(sheet.id, sheet.name);
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
