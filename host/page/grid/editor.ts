import type { Position } from "../protocol";
import { element } from "./dom";
import type { Grid } from "./grid";
import { cellName } from "./selection";

/** `enter`: typed over the cell, arrows finish it. `edit`: the cell's own text is edited, arrows move in it. */
export type EditMode = "enter" | "edit";

/**
 * The text field that has the focus as long as the user is in the grid. It lies unseen on the active cell, so that the first key, or the
 * first sign of a Chinese input method, is typed into it directly; then it becomes the visible editor. The formula bar shows the same text.
 */
export class Editor {
	readonly field = element("textarea", {
		class: "editor",
		rows: 1,
		spellcheck: "false",
		autocomplete: "off",
		autocapitalize: "off",
		"aria-controls": "grid",
	});
	mode: EditMode | undefined;
	/** Cell that is edited; it stays the same while the selection shows another one. */
	at: Position = { row: 0, column: 0 };
	private original = "";
	/** Where the reference stands that was pointed at last, as long as nothing was typed after it. */
	private pointed: { start: number; end: number } | undefined;

	constructor(
		private readonly grid: Grid,
		private readonly bar: HTMLTextAreaElement,
		/** The text that the active cell has for editing. */
		private readonly inputOf: (at: Position) => Promise<string>,
	) {
		this.field.addEventListener("compositionstart", () => this.typed());
		this.field.addEventListener("input", () => {
			this.typed();
			this.pointed = undefined;
			this.bar.value = this.field.value;
			this.place();
		});
		bar.addEventListener("focus", () => {
			if (!this.mode) this.start("edit", bar.value);
		});
		bar.addEventListener("input", () => {
			if (!this.mode) this.start("edit", bar.value);
			this.pointed = undefined;
			this.field.value = bar.value;
			this.place();
		});
	}

	/** Whether a formula is being typed at whose caret a reference can stand, so that a click on a cell means that cell. */
	get takesReference(): boolean {
		const { value } = this.field;
		if (!this.mode || !value.startsWith("=")) return false;
		const before = value.slice(0, this.input.selectionStart);
		return this.pointed !== undefined || /[=(,;+\-*/^&<>:]\s*$/.test(before);
	}

	/** Puts a reference at the caret, in the place of the one that was pointed at just before. */
	pointAt(reference: string): void {
		const { input } = this;
		const { selectionStart: start, selectionEnd: end } = input;
		const place = this.pointed ?? { start, end };
		input.setRangeText(reference, place.start, place.end, "end");
		this.pointed = {
			start: place.start,
			end: place.start + reference.length,
		};
		this.field.value = input.value;
		this.bar.value = input.value;
		this.place();
	}

	/** The one of the two fields that is typed into. */
	private get input(): HTMLTextAreaElement {
		return document.activeElement === this.bar ? this.bar : this.field;
	}

	/** Brings the keyboard back to the grid. */
	focus(): void {
		this.field.focus({ preventScroll: true });
	}

	/** Edits the cell's own text. */
	async open(): Promise<void> {
		if (this.mode) return;
		const at = this.grid.selection.active;
		const text = await this.inputOf(at);
		if (this.mode || at !== this.grid.selection.active) return;
		this.start("edit", text);
		this.field.setSelectionRange(text.length, text.length);
	}

	/** Ends editing and gives what was typed, or nothing if it is what the cell had. */
	finish(): { at: Position; text: string } | undefined {
		const changed = this.mode === "enter" || this.field.value !== this.original;
		const text = this.field.value;
		const { at } = this;
		const editing = this.mode !== undefined;
		this.close();
		return editing && changed ? { at, text } : undefined;
	}

	cancel(): void {
		this.close();
		void this.showActive();
	}

	/** Follows the selection: formula bar, name and place. */
	async showActive(): Promise<void> {
		this.place();
		if (this.mode) return;
		const at = this.grid.selection.active;
		const text = await this.inputOf(at);
		if (this.mode || at !== this.grid.selection.active) return;
		this.bar.value = text;
		const view = this.grid.view(at.row, at.column);
		const name = [cellName(at), view?.text].filter(Boolean).join(" ");
		this.field.setAttribute("aria-label", name);
	}

	/** Puts the field on its cell; while editing it grows with its text. */
	place(): void {
		const at = this.mode ? this.at : this.grid.selection.active;
		const box = this.grid.box(this.grid.cellArea(at));
		const { style } = this.field;
		style.left = `${box.left - 1}px`;
		style.top = `${box.top - 1}px`;
		this.field.classList.toggle("editing", Boolean(this.mode));
		const id = this.mode ? undefined : this.grid.activeId;
		if (id) this.field.setAttribute("aria-activedescendant", id);
		else this.field.removeAttribute("aria-activedescendant");
		style.width = `${box.width + 2}px`;
		style.height = `${box.height + 2}px`;
		if (!this.mode) return;
		const room = this.grid.stage.clientWidth - box.left - 4;
		const lines = this.field.value.includes("\n");
		if (!lines && this.field.scrollWidth > box.width)
			style.width = `${Math.min(room, Math.max(box.width, textWidth(this.field) + 24))}px`;
		style.height = `${Math.max(box.height + 2, this.field.scrollHeight)}px`;
	}

	private typed(): void {
		if (this.mode) return;
		this.start("enter", this.field.value);
	}

	private start(mode: EditMode, text: string): void {
		this.mode = mode;
		this.pointed = undefined;
		this.at = this.grid.selection.active;
		this.original = text;
		this.field.value = text;
		this.bar.value = text;
		this.grid.reveal(this.at);
		this.place();
	}

	private close(): void {
		this.mode = undefined;
		this.field.value = "";
		this.place();
	}
}

const measure = document.createElement("canvas").getContext("2d");

function textWidth(field: HTMLTextAreaElement): number {
	if (!measure) return 0;
	measure.font = getComputedStyle(field).font;
	return measure.measureText(field.value).width;
}
