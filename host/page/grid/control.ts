import type { Commands } from "../commands";
import type { Link } from "../link";
import type { AreaData, Position } from "../protocol";
import { ChoiceList } from "./choice-list";
import { element } from "./dom";
import { Editor } from "./editor";
import type { Exchange } from "./exchange";
import { HEADER_HEIGHT } from "./geometry";
import type { Grid } from "./grid";
import {
	advance,
	type GridShape,
	home,
	moveBy,
	type Selection,
	selectCell,
} from "./selection";
import { type Elsewhere, shortcut } from "./shortcuts";

export interface ControlNeeds {
	link: Link;
	commands: Commands;
	exchange: Exchange;
	selected(): void;
	elsewhere: Elsewhere;
	choicesLabel: string;
}

const ARROWS: Record<string, [-1 | 0 | 1, -1 | 0 | 1]> = {
	ArrowUp: [-1, 0],
	ArrowDown: [1, 0],
	ArrowLeft: [0, -1],
	ArrowRight: [0, 1],
};

/** The selection and the keyboard of the grid. */
export class GridControl {
	readonly editor: Editor;
	private readonly list: ChoiceList;
	private readonly note = element("div", {
		class: "note",
		role: "tooltip",
		id: "note",
		hidden: "",
	});
	/** The cell whose note is to be shown. */
	private noted: Position | undefined;
	/** The last key asked for a paste of values only. */
	private isPlainPaste = false;

	constructor(
		private readonly grid: Grid,
		bar: HTMLTextAreaElement,
		private readonly needs: ControlNeeds,
	) {
		const { link, commands, exchange } = needs;
		this.editor = new Editor(grid, bar, (at) =>
			link.call("input", { sheet: commands.sheet, ...at }),
		);
		this.list = new ChoiceList(() => this.editor.focus());
		grid.stage.append(this.editor.field, this.list.element, this.note);
		this.editor.field.addEventListener("keydown", (event) => this.key(event));
		bar.addEventListener("keydown", (event) => this.barKey(event));
		for (const kind of ["copy", "cut", "paste"] as const)
			this.editor.field.addEventListener(kind, (event) => {
				if (!this.editor.mode) exchange.on(event, this.isPlainPaste);
			});
	}

	private get shape(): GridShape {
		const { rows, columns, sheet } = this.grid;
		return { rows, columns, merges: sheet?.merges ?? [] };
	}

	/** Selects and, unless told otherwise, scrolls there. */
	select(
		selection: Selection,
		reveal: Position | null = selection.focus,
	): void {
		this.commit();
		this.grid.selection = selection;
		if (reveal) this.grid.reveal(reveal);
		this.grid.redraw();
		void this.editor.showActive();
		this.showNote(selection.active);
		const { area } = this.grid;
		this.needs.selected();
		void this.needs.link.call("select", {
			sheet: this.needs.commands.sheet,
			active: selection.active,
			area,
		});
	}

	selectArea(area: AreaData): void {
		const anchor = { row: area.top, column: area.left };
		this.select(
			{
				active: home(this.shape.merges, anchor),
				anchor,
				focus: { row: area.bottom, column: area.right },
			},
			anchor,
		);
	}

	moveTo(at: Position, extend: boolean, reveal?: Position | null): void {
		this.select(
			extend
				? { ...this.grid.selection, focus: at }
				: selectCell(this.shape.merges, at),
			reveal,
		);
	}

	selectRows(from: number, to: number): void {
		const { columns } = this.grid;
		this.select(
			{
				active: { row: from, column: columns.shown(0, 1) },
				anchor: { row: from, column: 0 },
				focus: { row: to, column: columns.count - 1 },
			},
			null,
		);
	}

	selectColumns(from: number, to: number): void {
		const { rows } = this.grid;
		this.select(
			{
				active: { row: rows.shown(0, 1), column: from },
				anchor: { row: 0, column: from },
				focus: { row: rows.count - 1, column: to },
			},
			null,
		);
	}

	selectAll(active: Position): void {
		const { rows, columns } = this.grid;
		this.select(
			{
				active,
				anchor: { row: 0, column: 0 },
				focus: { row: rows.count - 1, column: columns.count - 1 },
			},
			null,
		);
	}

	/** Takes over what is being typed, if anything is. */
	commit(): void {
		const done = this.editor.finish();
		if (done) void this.needs.commands.type(done.at, [[done.text]]);
	}

	/** The grid was drawn: what lies on it moves along. */
	moved(): void {
		this.editor.place();
		if (this.list.isOpen) this.list.close();
		this.showNote(this.noted);
	}

	private key(event: KeyboardEvent): void {
		if (event.isComposing || event.keyCode === 229) return;
		this.isPlainPaste = event.shiftKey;
		const done = this.editor.mode
			? this.editKey(event)
			: this.commandKey(event) || this.moveKey(event) || this.actKey(event);
		if (done) event.preventDefault();
	}

	private editKey(event: KeyboardEvent): boolean {
		const arrow = ARROWS[event.key];
		if (event.key === "Escape") this.editor.cancel();
		else if (
			event.key === "Enter" &&
			(event.altKey || event.ctrlKey || event.metaKey)
		)
			this.breakLine();
		else if (event.key === "Enter")
			this.advance(event.shiftKey ? "up" : "down");
		else if (event.key === "Tab")
			this.advance(event.shiftKey ? "previous" : "next");
		else if (arrow && this.editor.mode === "enter")
			this.select(moveBy(this.shape, this.grid.selection, ...arrow, false));
		else return false;
		return true;
	}

	private barKey(event: KeyboardEvent): void {
		if (event.isComposing) return;
		if (event.key === "Escape") this.editor.cancel();
		else if (event.key === "Enter" && !event.altKey) this.advance("down");
		else if (event.key === "Tab")
			this.advance(event.shiftKey ? "previous" : "next");
		else return;
		event.preventDefault();
		this.editor.focus();
	}

	private breakLine(): void {
		const { field } = this.editor;
		field.setRangeText("\n", field.selectionStart, field.selectionEnd, "end");
		field.dispatchEvent(new Event("input"));
	}

	private advance(direction: "next" | "previous" | "down" | "up"): void {
		this.commit();
		const next = advance(this.shape, this.grid.selection, direction);
		this.select(next, next.active);
	}

	/** Keys with Ctrl or ⌘, and those that lead to menus. */
	private commandKey(event: KeyboardEvent): boolean {
		const { commands, elsewhere } = this.needs;
		const act = shortcut(event, commands, elsewhere);
		if (act) {
			act();
			return true;
		}
		const command = event.ctrlKey || event.metaKey;
		const { rows, columns, selection } = this.grid;
		if (event.key === " " && event.shiftKey && !command)
			this.selectRows(selection.anchor.row, selection.focus.row);
		else if (!command) return false;
		else if (event.key === " ")
			this.selectColumns(selection.anchor.column, selection.focus.column);
		else if (event.key.toLowerCase() === "a") this.selectAll(selection.active);
		else if (ARROWS[event.key]) void this.toEdge(event);
		else if (event.key === "Home")
			this.moveTo(
				{ row: rows.shown(0, 1), column: columns.shown(0, 1) },
				event.shiftKey,
			);
		else if (event.key === "End") void this.toLastCell(event.shiftKey);
		else return false;
		return true;
	}

	private moveKey(event: KeyboardEvent): boolean {
		const { rows, columns, selection, pageRows } = this.grid;
		const arrow = ARROWS[event.key];
		const extend = event.shiftKey;
		const from = extend ? selection.focus : selection.active;
		if (event.altKey && event.key === "ArrowDown") void this.openList();
		else if (arrow)
			this.select(moveBy(this.shape, selection, ...arrow, extend));
		else if (event.key === "PageDown" || event.key === "PageUp") {
			const by = event.key === "PageUp" ? -pageRows : pageRows;
			this.select(moveBy(this.shape, selection, by, 0, extend));
		} else if (event.key === "Home")
			this.moveTo({ ...from, column: columns.shown(0, 1) }, extend);
		else if (event.key === "End")
			this.moveTo(
				{ ...from, column: columns.shown(columns.count - 1, -1) },
				extend,
			);
		else if (event.key === "Tab") this.advance(extend ? "previous" : "next");
		else if (event.key === "Enter" && extend) this.advance("up");
		else return false;
		return rows.count > 0;
	}

	private actKey(event: KeyboardEvent): boolean {
		const { active } = this.grid.selection;
		const view = this.grid.view(active.row, active.column);
		if (event.key === "F2" || event.key === "Enter") void this.editor.open();
		else if (event.key === "Delete" || event.key === "Backspace")
			this.needs.commands.clear();
		else if (event.key === "Escape") this.needs.exchange.forget();
		else if (event.key === " " && view?.choice === "checkbox")
			this.tick(active);
		else return false;
		return true;
	}

	private async toEdge(event: KeyboardEvent): Promise<void> {
		const step = ARROWS[event.key];
		if (!step) return;
		const { selection } = this.grid;
		const from = event.shiftKey ? selection.focus : selection.active;
		const { link, commands } = this.needs;
		const [rowStep, columnStep] = step;
		const { sheet } = commands;
		const at = await link.call("edge", { sheet, ...from, rowStep, columnStep });
		this.moveTo(at, event.shiftKey);
	}

	private async toLastCell(extend: boolean): Promise<void> {
		const { link, commands } = this.needs;
		const at = await link.call("lastCell", { sheet: commands.sheet });
		this.moveTo(at, extend);
	}

	/** Ticks a checkbox, or takes its tick off. */
	tick(at: Position): void {
		const ticked = this.grid.view(at.row, at.column)?.text === "TRUE";
		void this.needs.commands.type(at, [[ticked ? "FALSE" : "TRUE"]]);
	}

	/** Opens the list or the filter of the active cell. */
	async openList(): Promise<void> {
		const at = this.grid.selection.active;
		const view = this.grid.view(at.row, at.column);
		const { link, commands, choicesLabel } = this.needs;
		if (view?.filter) return commands.filterBy(at.column);
		const values = await link.call("choices", {
			sheet: commands.sheet,
			...at,
		});
		const box = this.grid.box(this.grid.cellArea(at));
		this.list.open(
			{ left: box.left, top: box.top + box.height, width: box.width },
			choicesLabel,
			values,
			view?.text ?? "",
			(value) => void commands.type(at, [[value]]),
		);
	}

	/** Shows the note of a cell beside it; nothing if it has none. */
	showNote(at: Position | undefined): void {
		this.noted = at;
		const text = at && this.grid.view(at.row, at.column)?.note;
		this.note.hidden = !text;
		if (!at || !text) {
			this.editor.field.removeAttribute("aria-describedby");
			return;
		}
		const box = this.grid.box(this.grid.cellArea(at));
		this.note.textContent = text;
		const fits = box.left + box.width + 240 < this.grid.stage.clientWidth;
		this.note.style.left = `${fits ? box.left + box.width + 4 : Math.max(0, box.left - 236)}px`;
		this.note.style.top = `${Math.max(HEADER_HEIGHT, box.top)}px`;
		this.editor.field.setAttribute("aria-describedby", "note");
	}
}
