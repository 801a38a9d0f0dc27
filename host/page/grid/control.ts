import type { AreaData, Position } from "../protocol";
import { ChoiceList } from "./choice-list";
import { fitToArea, fromClipboard, toClipboard } from "./clipboard";
import { element } from "./dom";
import { Editor } from "./editor";
import { type Grid, HEADER_HEIGHT, type Hit } from "./grid";
import {
	advance,
	areaBetween,
	type GridShape,
	home,
	moveBy,
	type Selection,
	selectCell,
} from "./selection";

/** What the user does in the grid, told to whoever keeps the workbook. */
export interface GridActions {
	input(at: Position): Promise<string>;
	choices(at: Position): Promise<string[]>;
	copy(area: AreaData): Promise<string[][]>;
	type(at: Position, texts: string[][]): void;
	clear(area: AreaData): void;
	edge(
		at: Position,
		rowStep: -1 | 0 | 1,
		columnStep: -1 | 0 | 1,
	): Promise<Position>;
	lastCell(): Promise<Position>;
	selected(active: Position, area: AreaData): void;
	columnWidth(column: number, width: number): void;
	words: { choices: string };
}

const ARROWS: Record<string, [-1 | 0 | 1, -1 | 0 | 1]> = {
	ArrowUp: [-1, 0],
	ArrowDown: [1, 0],
	ArrowLeft: [0, -1],
	ArrowRight: [0, 1],
};
const EDGE_PX = 4;
const AUTOSCROLL_MS = 60;
const LEAST_WIDTH = 20;
/** Width of the place at the right of a cell that opens its list, in px. */
const LIST_BUTTON = 20;

/** Keyboard, mouse and clipboard of the grid. */
export class GridControl {
	readonly editor: Editor;
	private readonly list: ChoiceList;
	private readonly note = element("div", {
		class: "note",
		role: "tooltip",
		id: "note",
		hidden: "",
	});

	constructor(
		private readonly grid: Grid,
		bar: HTMLTextAreaElement,
		private readonly actions: GridActions,
	) {
		this.editor = new Editor(grid, bar, (at) => actions.input(at));
		this.list = new ChoiceList(() => this.editor.focus());
		grid.stage.append(this.editor.field, this.list.element, this.note);
		this.editor.field.addEventListener("keydown", (event) => this.key(event));
		bar.addEventListener("keydown", (event) => this.barKey(event));
		grid.stage.addEventListener("pointerdown", (event) => this.press(event));
		grid.stage.addEventListener("dblclick", (event) => this.doublePress(event));
		grid.stage.addEventListener("pointermove", (event) => this.hover(event));
		grid.stage.addEventListener("pointerleave", () => this.showNote(undefined));
		for (const kind of ["copy", "cut", "paste"] as const)
			this.editor.field.addEventListener(kind, (event) =>
				this.clipboard(event),
			);
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
		this.actions.selected(selection.active, this.grid.area);
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

	/** Takes over what is being typed, if anything is. */
	commit(): void {
		const done = this.editor.finish();
		if (done) this.actions.type(done.at, [[done.text]]);
	}

	/** The grid was drawn: what lies on it moves along. */
	moved(): void {
		this.editor.place();
		if (this.list.isOpen) this.list.close();
	}

	private key(event: KeyboardEvent): void {
		if (event.isComposing || event.keyCode === 229) return;
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

	/** Keys with Ctrl or ⌘. */
	private commandKey(event: KeyboardEvent): boolean {
		const command = event.ctrlKey || event.metaKey;
		const { rows, columns, selection } = this.grid;
		const last = { row: rows.count - 1, column: columns.count - 1 };
		if (event.key === " " && event.shiftKey && !command)
			this.selectRows(selection.anchor.row, selection.focus.row);
		else if (!command) return false;
		else if (event.key === " ")
			this.selectColumns(selection.anchor.column, selection.focus.column);
		else if (event.key.toLowerCase() === "a")
			this.select(
				{ ...selection, anchor: { row: 0, column: 0 }, focus: last },
				null,
			);
		else if (ARROWS[event.key]) void this.toEdge(event);
		else if (event.key === "Home")
			this.moveTo(
				{ row: rows.shown(0, 1), column: columns.shown(0, 1) },
				event.shiftKey,
			);
		else if (event.key === "End")
			void this.actions
				.lastCell()
				.then((at) => this.moveTo(at, event.shiftKey));
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
			this.actions.clear(this.grid.area);
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
		this.moveTo(await this.actions.edge(from, ...step), event.shiftKey);
	}

	private moveTo(at: Position, extend: boolean): void {
		this.select(
			extend
				? { ...this.grid.selection, focus: at }
				: selectCell(this.shape.merges, at),
		);
	}

	private selectRows(from: number, to: number): void {
		const last = this.grid.columns.count - 1;
		this.select(
			{
				active: { row: from, column: this.grid.columns.shown(0, 1) },
				anchor: { row: from, column: 0 },
				focus: { row: to, column: last },
			},
			null,
		);
	}

	private selectColumns(from: number, to: number): void {
		const last = this.grid.rows.count - 1;
		this.select(
			{
				active: { row: this.grid.rows.shown(0, 1), column: from },
				anchor: { row: 0, column: from },
				focus: { row: last, column: to },
			},
			null,
		);
	}

	private tick(at: Position): void {
		const ticked = this.grid.view(at.row, at.column)?.text === "TRUE";
		this.actions.type(at, [[ticked ? "FALSE" : "TRUE"]]);
	}

	private async openList(): Promise<void> {
		const at = this.grid.selection.active;
		const values = await this.actions.choices(at);
		const box = this.grid.box(this.grid.cellArea(at));
		this.list.open(
			{ left: box.left, top: box.top + box.height, width: box.width },
			this.actions.words.choices,
			values,
			this.grid.view(at.row, at.column)?.text ?? "",
			(value) => this.actions.type(at, [[value]]),
		);
	}

	private press(event: PointerEvent): void {
		if (event.button !== 0 || event.target === this.editor.field) return;
		if ((event.target as Element).closest(".chart, .choices")) return;
		event.preventDefault();
		const resized = this.columnEdge(event);
		if (resized !== undefined) {
			this.dragWidth(event, resized);
			return;
		}
		const hit = this.grid.hit(event.clientX, event.clientY);
		this.take(hit, event.shiftKey);
		this.editor.focus();
		this.drag(event, hit);
		if (hit.part === "cell" && !event.shiftKey) this.pressControl(event, hit);
	}

	/** The box of a checkbox, the arrow of a list. */
	private pressControl(event: PointerEvent, at: Position): void {
		const view = this.grid.view(at.row, at.column);
		if (view?.choice === "checkbox") {
			if ((event.target as Element).closest(".checkbox")) this.tick(at);
		} else if (view?.choice === "list") {
			const box = this.grid.box(this.grid.cellArea(at));
			const x = event.clientX - this.grid.stage.getBoundingClientRect().left;
			if (x > box.left + box.width - LIST_BUTTON) void this.openList();
		}
	}

	private take(hit: Hit, extend: boolean): void {
		const { selection, rows, columns } = this.grid;
		if (hit.part === "cell") {
			const to = { row: hit.row, column: hit.column };
			this.select(
				extend
					? { ...selection, focus: to }
					: selectCell(this.shape.merges, to),
				null,
			);
		} else if (hit.part === "column")
			this.selectColumns(
				extend ? selection.anchor.column : hit.column,
				hit.column,
			);
		else if (hit.part === "row")
			this.selectRows(extend ? selection.anchor.row : hit.row, hit.row);
		else
			this.select(
				{
					active: { row: 0, column: 0 },
					anchor: { row: 0, column: 0 },
					focus: { row: rows.count - 1, column: columns.count - 1 },
				},
				null,
			);
	}

	/** Extends the selection to where the pointer is, also when it waits outside the view. */
	private drag(start: PointerEvent, from: Hit): void {
		let at = { x: start.clientX, y: start.clientY };
		const follow = () => {
			const hit = this.grid.hit(at.x, at.y);
			const { selection } = this.grid;
			if (from.part === "column" && "column" in hit)
				this.selectColumns(selection.anchor.column, hit.column);
			else if (from.part === "row" && "row" in hit)
				this.selectRows(selection.anchor.row, hit.row);
			else if (from.part === "cell" && hit.part === "cell") {
				const { focus } = selection;
				if (focus.row === hit.row && focus.column === hit.column) return;
				this.select({
					...selection,
					focus: { row: hit.row, column: hit.column },
				});
			}
		};
		const timer = window.setInterval(() => {
			const box = this.grid.element.getBoundingClientRect();
			if (
				at.x > box.right ||
				at.y > box.bottom ||
				at.x < box.left ||
				at.y < box.top
			)
				follow();
		}, AUTOSCROLL_MS);
		trackPointer(
			(event) => {
				at = { x: event.clientX, y: event.clientY };
				follow();
			},
			() => window.clearInterval(timer),
		);
	}

	/** The column whose right edge in the strip of letters lies under the pointer. */
	private columnEdge(event: PointerEvent): number | undefined {
		const bounds = this.grid.stage.getBoundingClientRect();
		if (event.clientY - bounds.top > HEADER_HEIGHT) return undefined;
		const hit = this.grid.hit(event.clientX - EDGE_PX, event.clientY);
		if (hit.part !== "column") return undefined;
		const box = this.grid.box(
			areaBetween(
				{ row: 0, column: hit.column },
				{ row: 0, column: hit.column },
			),
		);
		const distance = event.clientX - bounds.left - (box.left + box.width);
		return Math.abs(distance) <= EDGE_PX ? hit.column : undefined;
	}

	private dragWidth(start: PointerEvent, column: number): void {
		const before = this.grid.columns.size(column);
		let width = before;
		trackPointer(
			(event) => {
				width = Math.max(LEAST_WIDTH, before + event.clientX - start.clientX);
				this.grid.columns.resize(column, width);
				this.grid.redraw();
			},
			() => {
				if (width !== before)
					this.actions.columnWidth(column, Math.round(width));
			},
		);
	}

	private doublePress(event: MouseEvent): void {
		if (event.target === this.editor.field) return;
		const hit = this.grid.hit(event.clientX, event.clientY);
		const view = hit.part === "cell" && this.grid.view(hit.row, hit.column);
		if (hit.part === "cell" && !(view && view.choice === "checkbox"))
			void this.editor.open();
	}

	private hover(event: PointerEvent): void {
		if (event.buttons) return;
		const onEdge = this.columnEdge(event) !== undefined;
		this.grid.stage.style.cursor = onEdge ? "col-resize" : "";
		const hit = this.grid.hit(event.clientX, event.clientY);
		const over = hit.part === "cell" ? hit : undefined;
		const onChart = (event.target as Element).closest(".chart, .choices");
		this.showNote(onChart ? undefined : (over ?? this.grid.selection.active));
	}

	/** Shows the note of a cell beside it; nothing if it has none. */
	private showNote(at: Position | undefined): void {
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

	private clipboard(event: ClipboardEvent): void {
		if (this.editor.mode) return;
		event.preventDefault();
		if (event.type === "paste") {
			this.paste(event);
			return;
		}
		const { area } = this.grid;
		const ready = this.grid.texts(area);
		if (ready) event.clipboardData?.setData("text/plain", toClipboard(ready));
		else void this.copyLater(area);
		if (event.type === "cut") this.actions.clear(area);
	}

	/** Cells beyond the window have to come from the worker first. */
	private async copyLater(area: AreaData): Promise<void> {
		const text = this.actions
			.copy(area)
			.then((cells) => new Blob([toClipboard(cells)], { type: "text/plain" }));
		await navigator.clipboard.write([
			new ClipboardItem({ "text/plain": text }),
		]);
	}

	private paste(event: ClipboardEvent): void {
		const text = event.clipboardData?.getData("text/plain") ?? "";
		if (text === "") return;
		const { area } = this.grid;
		const block = fitToArea(
			fromClipboard(text),
			area.bottom - area.top + 1,
			area.right - area.left + 1,
		);
		const at = { row: area.top, column: area.left };
		this.actions.type(at, block);
		this.selectArea({
			top: at.row,
			left: at.column,
			bottom: Math.min(this.grid.rows.count, at.row + block.length) - 1,
			right:
				Math.min(
					this.grid.columns.count,
					at.column + Math.max(...block.map((row) => row.length)),
				) - 1,
		});
	}
}

/** Follows the pointer until its button is let go. */
function trackPointer(
	move: (event: PointerEvent) => void,
	end: () => void,
): void {
	const stop = new AbortController();
	const { signal } = stop;
	window.addEventListener("pointermove", move, { signal });
	for (const kind of ["pointerup", "pointercancel"])
		window.addEventListener(
			kind,
			() => {
				stop.abort();
				end();
			},
			{ signal },
		);
}
