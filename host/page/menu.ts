import { element, ICONS, icon } from "./grid/dom";

export type MenuItem =
	| {
			label: string;
			run: () => void;
			/** One of several that can be chosen, and whether it is. */
			checked?: boolean;
			disabled?: boolean;
			/** Keys that do the same. */
			keys?: string;
	  }
	| { label: string; items: MenuItem[] }
	| { separator: true }
	| { label: string; disabled: true };

/** A menu of the bar; its items are asked for when it opens. */
export interface Menu {
	label: string;
	items(): MenuItem[];
}

/** Where a list opens: beside an element, or where the pointer is. */
export type Spot = HTMLElement | { x: number; y: number; label: string };

/**
 * A bar of menus as on a desktop: arrow keys go along the bar and through the lists, Enter chooses, Escape closes. Items are asked for
 * when a menu opens, so that they are never out of date.
 */
export class MenuBar {
	readonly element: HTMLElement;
	private popups: Popup[] = [];
	/** Titles of the script's menus, and what is in them now. */
	private own: HTMLElement[] = [];
	private ownItems: (() => MenuItem[])[] = [];

	constructor(
		label: string,
		menus: readonly Menu[],
		/** Where the keyboard goes when all is closed. */
		private readonly leave: () => void,
	) {
		this.element = element("div", {
			class: "menu-bar",
			role: "menubar",
			"aria-label": label,
		});
		for (const menu of menus) this.element.append(this.title(menu));
		this.element.querySelector("button")?.setAttribute("tabindex", "0");
		document.addEventListener("pointerdown", (event) => {
			if (!(event.target as Element).closest?.(".menu-bar, .menu"))
				this.close();
		});
		window.addEventListener("blur", () => this.close());
	}

	/** Menus of a script beside those that are always there; they take the place of its menus before. */
	showOwn(menus: readonly Menu[]): void {
		const labels = menus.map(({ label }) => label);
		const shown = this.own.map(({ textContent }) => textContent);
		this.ownItems = menus.map(({ items }) => items);
		if (labels.join("\n") === shown.join("\n")) return;
		for (const title of this.own) title.remove();
		this.own = labels.map((label, index) =>
			this.title({ label, items: () => this.ownItems[index]?.() ?? [] }),
		);
		this.element.append(...this.own);
	}

	private title({ label, items }: Menu): HTMLElement {
		const button = element(
			"button",
			{
				type: "button",
				role: "menuitem",
				class: "menu-title",
				"aria-haspopup": "menu",
				"aria-expanded": "false",
				tabindex: -1,
			},
			label,
		);
		button.addEventListener("click", () =>
			this.popups.length ? this.close() : this.open(button, items()),
		);
		button.addEventListener("pointerenter", () => {
			if (this.popups.length) this.open(button, items());
		});
		button.addEventListener("keydown", (event) => {
			if (!["ArrowDown", "Enter", " "].includes(event.key))
				return this.along(event, button);
			event.preventDefault();
			this.open(button, items());
		});
		return button;
	}

	/** Opens a list of items above an element, such as a tab, or at a point. */
	openAt(spot: Spot, items: MenuItem[]): void {
		this.open(spot, items, true);
	}

	/** Opens a menu of the bar, by its place from 0. */
	openMenu(place: number): void {
		(this.element.children[place] as HTMLElement | undefined)?.click();
	}

	close(): void {
		for (const popup of this.popups) popup.remove();
		this.popups = [];
	}

	private open(spot: Spot, items: MenuItem[], above = false): void {
		this.close();
		const popup = new Popup(spot, items, {
			home: this.element.parentElement ?? document.body,
			place: above ? "above" : "below",
			done: (run) => {
				this.close();
				this.leave();
				run?.();
			},
			opened: (child) => this.popups.push(child),
			turn: (event) =>
				this.along(event, spot instanceof HTMLElement ? spot : undefined),
		});
		this.popups.push(popup);
		popup.focus();
	}

	private along(event: KeyboardEvent, from: HTMLElement | undefined): void {
		if (event.key === "Escape") {
			this.close();
			this.leave();
			return;
		}
		const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
		if (!by || !from || !this.element.contains(from)) return;
		const titles = [...this.element.children] as HTMLElement[];
		const next =
			titles[(titles.indexOf(from) + by + titles.length) % titles.length];
		const open = this.popups.length > 0;
		event.preventDefault();
		this.close();
		for (const title of titles) title.tabIndex = title === next ? 0 : -1;
		next?.focus();
		if (open) next?.click();
	}
}

interface PopupNeeds {
	/** Element that the list is put into; it lies in a landmark of the page. */
	home: HTMLElement;
	place: "below" | "above" | "beside";
	done(run?: () => void): void;
	opened(child: Popup): void;
	/** Left and right at the top level lead to the neighbouring menu. */
	turn(event: KeyboardEvent): void;
}

class Popup {
	private readonly element = element("div", { class: "menu", role: "menu" });
	private child: Popup | undefined;

	constructor(
		private readonly spot: Spot,
		items: readonly MenuItem[],
		private readonly needs: PopupNeeds,
	) {
		this.element.setAttribute("aria-label", labelOf(spot));
		this.element.append(...items.map((item) => this.entry(item)));
		this.element.addEventListener("keydown", (event) => this.key(event));
		needs.home.append(this.element);
		this.position();
		this.opener?.setAttribute("aria-expanded", "true");
	}

	focus(): void {
		this.buttons[0]?.focus();
	}

	remove(): void {
		this.element.remove();
		this.opener?.setAttribute("aria-expanded", "false");
	}

	private get opener(): HTMLElement | undefined {
		return this.spot instanceof HTMLElement ? this.spot : undefined;
	}

	private get buttons(): HTMLButtonElement[] {
		return [...this.element.querySelectorAll<HTMLButtonElement>("button")];
	}

	/** Beside what it belongs to, moved as far as it takes to be seen as a whole. */
	private position(): void {
		const { opener, spot } = this;
		const { place } = this.needs;
		const { style } = this.element;
		const { offsetWidth: width, offsetHeight: height } = this.element;
		const box = opener?.getBoundingClientRect();
		let [left, top] = "x" in spot && !opener ? [spot.x, spot.y] : [0, 0];
		if (box) {
			left = place === "beside" ? box.right : box.left;
			top =
				place === "above"
					? box.top - height
					: place === "beside"
						? box.top - 6
						: box.bottom;
			if (place === "beside" && left + width > window.innerWidth)
				left = box.left - width;
		}
		style.left = `${Math.max(0, Math.min(left, window.innerWidth - width))}px`;
		style.top = `${Math.max(0, Math.min(top, window.innerHeight - height))}px`;
	}

	private entry(item: MenuItem): HTMLElement {
		if ("separator" in item)
			return element("div", { class: "menu-line", role: "separator" });
		const choice = "run" in item && item.checked !== undefined;
		const off = "disabled" in item && item.disabled;
		const keys = "run" in item ? item.keys : undefined;
		const button = element(
			"button",
			{
				type: "button",
				class: "menu-item",
				role: choice ? "menuitemradio" : "menuitem",
				tabindex: -1,
				"aria-checked": choice ? String(item.checked) : undefined,
				"aria-disabled": off ? "true" : undefined,
				"aria-keyshortcuts": keys,
				"aria-haspopup": "items" in item ? "menu" : undefined,
				"aria-expanded": "items" in item ? "false" : undefined,
			},
			item.label,
		);
		if (keys)
			button.append(
				element(
					"kbd",
					{ "aria-hidden": "true" },
					keys.replace(/Control/g, "Ctrl"),
				),
			);
		if ("run" in item && !off)
			button.addEventListener("click", () => this.needs.done(item.run));
		if ("items" in item) {
			button.append(icon(ICONS.next, 12));
			const open = () => this.openChild(button, item.items);
			button.addEventListener("click", open);
			button.addEventListener("pointerenter", open);
		} else button.addEventListener("pointerenter", () => this.closeChild());
		return button;
	}

	private openChild(button: HTMLElement, items: MenuItem[]): void {
		this.closeChild();
		this.child = new Popup(button, items, { ...this.needs, place: "beside" });
		this.needs.opened(this.child);
	}

	private closeChild(): void {
		this.child?.closeChild();
		this.child?.remove();
		this.child = undefined;
	}

	private key(event: KeyboardEvent): void {
		const { buttons } = this;
		const focused = document.activeElement as HTMLButtonElement;
		const at = buttons.indexOf(focused);
		const go = (index: number) =>
			buttons[(index + buttons.length) % buttons.length]?.focus();
		if (event.key === "ArrowDown") go(at + 1);
		else if (event.key === "ArrowUp") go(at - 1);
		else if (event.key === "Home") go(0);
		else if (event.key === "End") go(-1);
		else if (event.key === "Tab") this.needs.done();
		else if (
			event.key === "ArrowRight" &&
			focused.getAttribute("aria-haspopup")
		) {
			focused.click();
			this.child?.focus();
		} else if (event.key === "ArrowLeft" && this.needs.place === "beside") {
			this.opener?.focus();
			this.remove();
		} else {
			this.needs.turn(event);
			return;
		}
		event.preventDefault();
		event.stopPropagation();
	}
}

function labelOf(spot: Spot): string {
	if (!(spot instanceof HTMLElement)) return spot.label;
	return spot.getAttribute("aria-label") || spot.textContent || "";
}
