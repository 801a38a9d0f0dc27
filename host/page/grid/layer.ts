import { columnLetters } from "../../core/formula";
import type { CellView } from "../protocol";
import type { Axis } from "./axis";
import { element } from "./dom";
import { drawCell } from "./draw-cell";

/** What a layer needs to draw: geometry, content, and which cells a merge hides or enlarges. */
export interface Drawing {
	rows: Axis;
	columns: Axis;
	frozenColumns: number;
	headerWidth: number;
	view(row: number, column: number): CellView | undefined;
	/** Px that a cell spans; `undefined` if a merge covers it. */
	extent(
		row: number,
		column: number,
	): { width: number; height: number; merged: boolean } | undefined;
	room(row: number, column: number, view: CellView | undefined): number;
	isSelected(row: number, column: number): boolean;
	isActive(row: number, column: number): boolean;
}

interface Cell {
	element: HTMLElement;
	row: number;
	view: CellView | undefined;
	look: string;
}

interface Row {
	element: HTMLElement;
	header: HTMLElement;
	/** Holds the cells that scroll sideways. */
	track: HTMLElement;
	cells: Map<number, Cell>;
	index: number;
}

export const cellId = (row: number, column: number) => `cell-${row}-${column}`;

/** A group of rows, frozen or scrolling. Rows and cells that leave the view are used again for those that enter; a cell keeps its column. */
export class Layer {
	readonly element = element("div", { class: "layer", role: "rowgroup" });
	private readonly drawn = new Map<number, Row>();

	/** Draws these rows, each with its columns, and takes all others away. */
	draw(wanted: Map<number, readonly number[]>, drawing: Drawing): void {
		const spare: Row[] = [];
		for (const [index, row] of this.drawn)
			if (!wanted.has(index)) {
				spare.push(row);
				this.drawn.delete(index);
			}
		for (const [index, columns] of wanted) {
			const row = this.drawn.get(index) ?? spare.pop() ?? this.makeRow();
			this.drawn.set(index, row);
			drawRow(row, index, columns, drawing);
		}
		for (const row of spare) row.element.remove();
	}

	/** Brings the elements into reading order; done when scrolling has stopped. */
	sort(): void {
		const order = [...this.drawn.keys()].sort((a, b) => a - b);
		order.forEach((index, place) => {
			const row = this.drawn.get(index);
			if (row && this.element.children[place] !== row.element)
				this.element.insertBefore(
					row.element,
					this.element.children[place] ?? null,
				);
			if (row) sortCells(row);
		});
	}

	private makeRow(): Row {
		const header = element("div", { class: "row-header", role: "rowheader" });
		const track = element("div", { class: "track" });
		const row = element("div", { class: "row", role: "row" }, header, track);
		this.element.append(row);
		return { element: row, header, track, cells: new Map(), index: -1 };
	}
}

function sortCells(row: Row): void {
	const order = [...row.cells].sort(([a], [b]) => a - b);
	let before: Element | null = null;
	for (const [, { element: cell }] of order) {
		if (cell.parentElement !== row.track) continue;
		const place: Element | null = before
			? before.nextElementSibling
			: row.track.firstElementChild;
		if (place !== cell) row.track.insertBefore(cell, place);
		before = cell;
	}
}

function drawRow(
	row: Row,
	index: number,
	columns: readonly number[],
	drawing: Drawing,
): void {
	if (row.index !== index) {
		row.index = index;
		row.element.setAttribute("aria-rowindex", String(index + 1));
		row.header.textContent = String(index + 1);
	}
	const place = `top:${drawing.rows.start(index)}px;height:${drawing.rows.size(index)}px`;
	if (row.element.dataset.place !== place) {
		row.element.dataset.place = place;
		row.element.style.cssText = place;
	}
	const kept = new Set(columns);
	const spare: Cell[] = [];
	for (const [column, cell] of row.cells)
		if (!kept.has(column)) {
			spare.push(cell);
			row.cells.delete(column);
		}
	let merged = false;
	let selected = false;
	for (const column of columns) {
		const extent = drawing.extent(index, column);
		const held = row.cells.get(column);
		if (!extent) {
			held?.element.remove();
			row.cells.delete(column);
			continue;
		}
		merged ||= extent.merged;
		selected ||= drawing.isSelected(index, column);
		const cell = held ?? spare.pop() ?? makeCell();
		row.cells.set(column, cell);
		const frozen = column < drawing.frozenColumns;
		const parent = frozen ? row.element : row.track;
		if (cell.element.parentElement !== parent) parent.append(cell.element);
		placeCell(cell, index, column, extent, drawing);
	}
	for (const cell of spare) cell.element.remove();
	row.track.classList.toggle("over", merged);
	row.header.classList.toggle("chosen", selected);
}

function makeCell(): Cell {
	return {
		element: element("div", { class: "cell", role: "gridcell" }),
		row: -1,
		view: undefined,
		look: "",
	};
}

function placeCell(
	cell: Cell,
	row: number,
	column: number,
	extent: { width: number; height: number; merged: boolean },
	drawing: Drawing,
): void {
	const view = drawing.view(row, column);
	const frozen = column < drawing.frozenColumns;
	const left =
		drawing.columns.start(column) + (frozen ? drawing.headerWidth : 0);
	const { width, height, merged } = extent;
	const room = drawing.room(row, column, view);
	const selected = drawing.isSelected(row, column);
	const active = drawing.isActive(row, column);
	const look = `${left},${width},${height},${room},${merged},${selected},${active},${column}`;
	if (cell.view === view && cell.look === look && cell.row === row) return;
	const made = cell.element;
	made.dataset.place = `left:${left}px;width:${width}px;height:${height}px;`;
	made.id = cellId(row, column);
	made.setAttribute("aria-rowindex", String(row + 1));
	made.setAttribute("aria-colindex", String(column + 1));
	made.setAttribute("aria-selected", String(selected));
	made.className = `cell${frozen ? " frozen" : ""}${merged ? " merged" : ""}${room > 0 ? " runs" : ""}${active ? " active" : ""}`;
	drawCell(made, view, { width, height, room });
	Object.assign(cell, { row, view, look });
}

/** The strip of column letters. */
export class ColumnHeaders {
	readonly element = element("div", { class: "column-headers", role: "row" });
	private readonly corner = element("div", {
		class: "corner",
		role: "presentation",
	});
	private readonly track = element("div", { class: "track" });
	private readonly drawn = new Map<number, HTMLElement>();

	constructor() {
		this.element.append(this.corner, this.track);
	}

	draw(columns: readonly number[], drawing: Drawing, area: [number, number]) {
		const kept = new Set(columns);
		for (const [column, header] of this.drawn)
			if (!kept.has(column)) {
				header.remove();
				this.drawn.delete(column);
			}
		for (const column of columns) {
			const frozen = column < drawing.frozenColumns;
			const header = this.drawn.get(column) ?? this.make(column);
			const parent = frozen ? this.element : this.track;
			if (header.parentElement !== parent) parent.append(header);
			const left =
				drawing.columns.start(column) + (frozen ? drawing.headerWidth : 0);
			header.style.cssText = `left:${left}px;width:${drawing.columns.size(column)}px`;
			header.className = `column-header${frozen ? " frozen" : ""}${column >= area[0] && column <= area[1] ? " chosen" : ""}`;
		}
	}

	private make(column: number): HTMLElement {
		const header = element(
			"div",
			{ role: "columnheader", "aria-colindex": column + 1 },
			columnLetters(column),
		);
		this.drawn.set(column, header);
		return header;
	}
}
