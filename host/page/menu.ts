import { element, ICONS, icon } from "./grid/dom";

export type MenuItem =
	| { label: string; run: () => void; checked?: boolean }
	| { label: string; items: MenuItem[] }
	| { separator: true }
	| { label: string; disabled: true };

/**
 * A bar of menus as on a desktop: arrow keys go along the bar and through the lists, Enter chooses, Escape closes. Items are asked for
 * when a menu opens, so that they are never out of date.
 */
export class MenuBar {
	readonly element: HTMLElement;
	private popups: Popup[] = [];

	constructor(
		label: string,
		menus: { label: string; items: () => MenuItem[] }[],
		/** Where the keyboard goes when all is closed. */
		private readonly leave: () => void,
	) {
		this.element = element("div", {
			class: "menu-bar",
			role: "menubar",
			"aria-label": label,
		});
		menus.forEach((menu, index) => {
			const button = element(
				"button",
				{
					type: "button",
					role: "menuitem",
					class: "menu-title",
					"aria-haspopup": "menu",
					"aria-expanded": "false",
					tabindex: index === 0 ? 0 : -1,
				},
				menu.label,
			);
			button.addEventListener("click", () =>
				this.popups.length ? this.close() : this.open(button, menu.items()),
			);
			button.addEventListener("pointerenter", () => {
				if (this.popups.length) this.open(button, menu.items());
			});
			button.addEventListener("keydown", (event) => {
				if (!["ArrowDown", "Enter", " "].includes(event.key))
					return this.along(event, button);
				event.preventDefault();
				this.open(button, menu.items());
			});
			this.element.append(button);
		});
		document.addEventListener("pointerdown", (event) => {
			if (!(event.target as Element).closest?.(".menu-bar, .menu"))
				this.close();
		});
		window.addEventListener("blur", () => this.close());
	}

	/** Opens a list of items at any element, such as a tab. */
	openAt(opener: HTMLElement, items: MenuItem[]): void {
		this.open(opener, items, true);
	}

	close(): void {
		for (const popup of this.popups) popup.remove();
		this.popups = [];
	}

	private open(opener: HTMLElement, items: MenuItem[], above = false): void {
		this.close();
		const popup = new Popup(opener, items, {
			home: this.element.parentElement ?? document.body,
			place: above ? "above" : "below",
			done: (run) => {
				this.close();
				this.leave();
				run?.();
			},
			opened: (child) => this.popups.push(child),
			turn: (event) => this.along(event, opener),
		});
		this.popups.push(popup);
		popup.focus();
	}

	private along(event: KeyboardEvent, from: HTMLElement): void {
		if (event.key === "Escape") {
			this.close();
			this.leave();
			return;
		}
		const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
		if (!by || !this.element.contains(from)) return;
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
		private readonly opener: HTMLElement,
		items: readonly MenuItem[],
		private readonly needs: PopupNeeds,
	) {
		this.element.setAttribute(
			"aria-label",
			opener.textContent || opener.getAttribute("aria-label") || "",
		);
		this.element.append(...items.map((item) => this.entry(item)));
		this.element.addEventListener("keydown", (event) => this.key(event));
		needs.home.append(this.element);
		this.position();
		opener.setAttribute("aria-expanded", "true");
	}

	focus(): void {
		this.buttons[0]?.focus();
	}

	remove(): void {
		this.element.remove();
		this.opener.setAttribute("aria-expanded", "false");
	}

	private get buttons(): HTMLButtonElement[] {
		return [...this.element.querySelectorAll<HTMLButtonElement>("button")];
	}

	private position(): void {
		const box = this.opener.getBoundingClientRect();
		const { place } = this.needs;
		const { style } = this.element;
		style.left = `${place === "beside" ? box.right : box.left}px`;
		if (place === "above") style.bottom = `${window.innerHeight - box.top}px`;
		else style.top = `${place === "beside" ? box.top - 6 : box.bottom}px`;
	}

	private entry(item: MenuItem): HTMLElement {
		if ("separator" in item)
			return element("div", { class: "menu-line", role: "separator" });
		const choice = "run" in item && item.checked !== undefined;
		const button = element(
			"button",
			{
				type: "button",
				class: "menu-item",
				role: choice ? "menuitemradio" : "menuitem",
				tabindex: -1,
				"aria-checked": choice ? String(item.checked) : undefined,
				"aria-disabled": "disabled" in item ? "true" : undefined,
				"aria-haspopup": "items" in item ? "menu" : undefined,
				"aria-expanded": "items" in item ? "false" : undefined,
			},
			item.label,
		);
		if ("run" in item)
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
			this.opener.focus();
			this.remove();
		} else {
			this.needs.turn(event);
			return;
		}
		event.preventDefault();
		event.stopPropagation();
	}
}
