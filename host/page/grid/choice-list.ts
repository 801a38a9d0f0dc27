import { element } from "./dom";

/** The list that drops down below a cell. Has the focus while it is open; gives it back when a value is chosen or Escape is pressed. */
export class ChoiceList {
	readonly element = element("div", {
		class: "choices",
		role: "listbox",
		tabindex: -1,
		hidden: "",
	});
	private at = 0;
	private choose: (value: string) => void = () => {};

	constructor(private readonly closed: () => void) {
		this.element.addEventListener("keydown", (event) => this.key(event));
		this.element.addEventListener("blur", () => this.close());
		this.element.addEventListener("pointerdown", (event) => {
			const option = (event.target as Element).closest("[role=option]");
			event.preventDefault();
			event.stopPropagation();
			if (option) this.take([...this.element.children].indexOf(option));
		});
	}

	get isOpen(): boolean {
		return !this.element.hidden;
	}

	open(
		box: { left: number; top: number; width: number },
		label: string,
		values: readonly string[],
		current: string,
		choose: (value: string) => void,
	): void {
		if (values.length === 0) return;
		this.choose = choose;
		this.element.setAttribute("aria-label", label);
		this.element.replaceChildren(
			...values.map((value, index) =>
				element(
					"div",
					{ role: "option", id: `choice-${index}`, class: "choice" },
					value,
				),
			),
		);
		Object.assign(this.element.style, {
			left: `${box.left}px`,
			top: `${box.top}px`,
			minWidth: `${Math.max(120, box.width)}px`,
		});
		this.element.hidden = false;
		this.mark(Math.max(0, values.indexOf(current)));
		this.element.focus({ preventScroll: true });
	}

	close(): void {
		if (!this.isOpen) return;
		this.element.hidden = true;
		this.closed();
	}

	private key(event: KeyboardEvent): void {
		const last = this.element.childElementCount - 1;
		if (event.key === "ArrowDown") this.mark(Math.min(last, this.at + 1));
		else if (event.key === "ArrowUp") this.mark(Math.max(0, this.at - 1));
		else if (event.key === "Home") this.mark(0);
		else if (event.key === "End") this.mark(last);
		else if (event.key === "Enter" || event.key === " ") this.take(this.at);
		else if (event.key === "Escape" || event.key === "Tab") this.close();
		else return;
		event.preventDefault();
		event.stopPropagation();
	}

	private mark(index: number): void {
		this.at = index;
		for (const [i, option] of [...this.element.children].entries())
			option.setAttribute("aria-selected", String(i === index));
		this.element.setAttribute("aria-activedescendant", `choice-${index}`);
		this.element.children[index]?.scrollIntoView({ block: "nearest" });
	}

	private take(index: number): void {
		const value = this.element.children[index]?.textContent;
		this.close();
		if (value) this.choose(value);
	}
}
