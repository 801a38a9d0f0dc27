import type { Commands } from "../commands";
import type { AreaData, Position } from "../protocol";
import type { GridControl } from "./control";
import { HEADER_HEIGHT, type Hit } from "./geometry";
import type { Grid } from "./grid";
import type { Marks } from "./marks";
import { areaBetween, areaName } from "./selection";

const EDGE_PX = 4;
const AUTOSCROLL_MS = 60;
const MOST_SCROLLED = 60;
const LEAST_WIDTH = 20;
const LEAST_HEIGHT = 2;
/** Width of the place at the right of a cell that opens its list or filter, in px. */
const BUTTON = 20;

interface LineEdge {
	axis: "row" | "column";
	index: number;
}

/** The mouse in the grid: selecting, sizing, filling, and what lies under the pointer. */
export class Pointer {
	constructor(
		private readonly grid: Grid,
		private readonly control: GridControl,
		private readonly commands: Commands,
		private readonly marks: Marks,
		private readonly menu: (event: MouseEvent, part: Hit["part"]) => void,
	) {
		const { stage } = grid;
		stage.addEventListener("pointerdown", (event) => this.press(event));
		stage.addEventListener("dblclick", (event) => this.doublePress(event));
		stage.addEventListener("pointermove", (event) => this.hover(event));
		stage.addEventListener("pointerleave", () => control.showNote(undefined));
		stage.addEventListener("contextmenu", (event) => this.menuPress(event));
	}

	private isElsewhere(event: Event): boolean {
		const target = event.target as Element;
		return (
			target === this.control.editor.field ||
			target.closest(".chart, .choices") !== null
		);
	}

	private press(event: PointerEvent): void {
		if (event.button !== 0 || this.isElsewhere(event)) return;
		event.preventDefault();
		const edge = this.edgeAt(event);
		if (event.target === this.marks.handle) this.dragFill(event);
		else if (edge) this.dragSize(event, edge);
		else this.pressCells(event);
	}

	private pressCells(event: PointerEvent): void {
		const hit = this.grid.hit(event.clientX, event.clientY);
		if (this.control.editor.takesReference && hit.part !== "all") {
			this.dragReference(event, hit);
			return;
		}
		const isLine = hit.part === "row" || hit.part === "column";
		if (isLine && !event.shiftKey && this.isSelected(hit)) {
			this.dragLines(event, hit);
			return;
		}
		this.take(hit, event.shiftKey);
		this.control.editor.focus();
		this.drag(event, hit);
		if (hit.part === "cell" && !event.shiftKey) this.pressControl(event, hit);
	}

	/** The box of a checkbox, the arrow of a list or of a filter. */
	private pressControl(event: PointerEvent, at: Position): void {
		const view = this.grid.view(at.row, at.column);
		if (view?.choice === "checkbox") {
			if ((event.target as Element).closest(".checkbox")) this.control.tick(at);
			return;
		}
		const box = this.grid.box(this.grid.cellArea(at));
		const x = event.clientX - this.grid.stage.getBoundingClientRect().left;
		if (x <= box.left + box.width - BUTTON) return;
		if (view?.filter) void this.commands.filterBy(at.column);
		else if (view?.choice === "list") void this.control.openList();
	}

	private take(hit: Hit, extend: boolean): void {
		const { selection } = this.grid;
		if (hit.part === "cell")
			this.control.moveTo({ row: hit.row, column: hit.column }, extend, null);
		else if (hit.part === "column")
			this.control.selectColumns(
				extend ? selection.anchor.column : hit.column,
				hit.column,
			);
		else if (hit.part === "row")
			this.control.selectRows(extend ? selection.anchor.row : hit.row, hit.row);
		else this.control.selectAll({ row: 0, column: 0 });
	}

	/** A right click selects what it meets, unless that is selected already. */
	private menuPress(event: MouseEvent): void {
		if (this.isElsewhere(event)) return;
		event.preventDefault();
		const hit = this.grid.hit(event.clientX, event.clientY);
		if (!this.isSelected(hit)) this.take(hit, false);
		this.menu(event, hit.part);
	}

	private isSelected(hit: Hit): boolean {
		const { top, left, bottom, right } = this.grid.area;
		const { rows, columns } = this.grid;
		const wholeRows = left === 0 && right === columns.count - 1;
		const wholeColumns = top === 0 && bottom === rows.count - 1;
		const inRows = "row" in hit && hit.row >= top && hit.row <= bottom;
		const inColumns =
			"column" in hit && hit.column >= left && hit.column <= right;
		if (hit.part === "row") return wholeRows && inRows;
		if (hit.part === "column") return wholeColumns && inColumns;
		return hit.part === "all" || (inRows && inColumns);
	}

	/** Extends the selection to where the pointer is, also when it waits outside the view. */
	private drag(start: PointerEvent, from: Hit): void {
		this.follow(start, (hit) => {
			const { selection } = this.grid;
			if (from.part === "column" && "column" in hit)
				this.control.selectColumns(selection.anchor.column, hit.column);
			else if (from.part === "row" && "row" in hit)
				this.control.selectRows(selection.anchor.row, hit.row);
			else if (from.part === "cell" && hit.part === "cell") {
				const { focus } = selection;
				if (focus.row === hit.row && focus.column === hit.column) return;
				const to = { row: hit.row, column: hit.column };
				this.control.select({ ...selection, focus: to });
			}
		});
	}

	/** While a formula is typed, cells that are clicked or dragged over are written into it. */
	private dragReference(start: PointerEvent, from: Hit): void {
		const { rows, columns } = this.grid;
		const point = (to: Hit) => {
			const area = areaBetween(cornerOf(from, 0, 0), {
				...cornerOf(from, rows.count - 1, columns.count - 1),
				...("row" in from && "row" in to ? { row: to.row } : {}),
				...("column" in from && "column" in to ? { column: to.column } : {}),
			});
			this.control.editor.pointAt(areaName(area, rows.count, columns.count));
		};
		point(from);
		this.follow(start, point);
	}

	/** Whole rows or columns that are selected are taken elsewhere; a mere click selects the one that it meets. */
	private dragLines(
		start: PointerEvent,
		from: Extract<Hit, { part: "row" | "column" }>,
	): void {
		const axis = from.part;
		const { area } = this.grid;
		const [first, last] =
			axis === "row" ? [area.top, area.bottom] : [area.left, area.right];
		let hasMoved = false;
		this.follow(
			start,
			(hit) => {
				hasMoved = true;
				const at =
					axis === "row"
						? "row" in hit && hit.row
						: "column" in hit && hit.column;
				const outside = at !== false && (at < first || at > last);
				this.marks.dropBefore = outside
					? { axis, index: at < first ? at : at + 1 }
					: undefined;
				this.grid.redraw();
			},
			async () => {
				const { dropBefore } = this.marks;
				this.marks.dropBefore = undefined;
				this.grid.redraw();
				if (dropBefore)
					this.control.selectArea(
						await this.commands.moveTo(axis, dropBefore.index),
					);
				else if (!hasMoved) this.take(from, false);
			},
		);
	}

	/** Fills on from the selection, downwards or sideways, whichever way the pointer has gone further. With Ctrl cells repeat. */
	private dragFill(start: PointerEvent): void {
		const { area } = this.grid;
		this.follow(
			start,
			(hit) => {
				this.marks.into = hit.part === "cell" ? reach(area, hit) : undefined;
				this.grid.redraw();
			},
			(end) => {
				const { into } = this.marks;
				this.marks.into = undefined;
				this.grid.redraw();
				if (!into) return;
				const series = !end.ctrlKey;
				void this.commands.edit({ kind: "fill", area, into, series });
				this.control.selectArea(into);
			},
		);
	}

	private follow(
		start: PointerEvent,
		over: (hit: Hit) => void,
		end: (event: PointerEvent) => unknown = () => {},
	): void {
		let at = { x: start.clientX, y: start.clientY };
		const look = () => over(this.grid.hit(at.x, at.y));
		const timer = window.setInterval(() => {
			const box = this.grid.element.getBoundingClientRect();
			const outside =
				at.x > box.right ||
				at.y > box.bottom ||
				at.x < box.left ||
				at.y < box.top;
			if (!outside) return;
			this.grid.element.scrollBy(
				beyond(at.x, box.left, box.right),
				beyond(at.y, box.top, box.bottom),
			);
			look();
		}, AUTOSCROLL_MS);
		trackPointer(
			(event) => {
				at = { x: event.clientX, y: event.clientY };
				look();
			},
			(event) => {
				window.clearInterval(timer);
				end(event);
			},
		);
	}

	/** The row or column whose far edge in the strip at the side lies under the pointer. */
	private edgeAt(event: MouseEvent): LineEdge | undefined {
		const bounds = this.grid.stage.getBoundingClientRect();
		const { clientX, clientY } = event;
		const near = (distance: number) => Math.abs(distance) <= EDGE_PX;
		if (clientY - bounds.top <= HEADER_HEIGHT) {
			const hit = this.grid.hit(clientX - EDGE_PX, clientY);
			if (hit.part !== "column") return undefined;
			const { left, width } = this.grid.lineBox("column", hit.column);
			return near(clientX - bounds.left - left - width)
				? { axis: "column", index: hit.column }
				: undefined;
		}
		if (clientX - bounds.left > this.grid.headerWidth) return undefined;
		const hit = this.grid.hit(clientX, clientY - EDGE_PX);
		if (hit.part !== "row") return undefined;
		const { top, height } = this.grid.lineBox("row", hit.row);
		return near(clientY - bounds.top - top - height)
			? { axis: "row", index: hit.row }
			: undefined;
	}

	/** Drags the edge of a row or column; those selected as a whole with it get the same size. */
	private dragSize(start: PointerEvent, { axis, index }: LineEdge): void {
		const lines = axis === "row" ? this.grid.rows : this.grid.columns;
		const least = axis === "row" ? LEAST_HEIGHT : LEAST_WIDTH;
		const before = lines.size(index);
		let size = before;
		trackPointer(
			(event) => {
				const by =
					axis === "row"
						? event.clientY - start.clientY
						: event.clientX - start.clientX;
				size = Math.max(least, Math.round(before + by));
				lines.resize(index, size);
				this.grid.redraw();
			},
			() => {
				if (size === before) return;
				const [at, count] = this.linesWith(axis, index);
				void this.commands.edit({ kind: "size", axis, at, count, size });
			},
		);
	}

	private linesWith(axis: "row" | "column", index: number): [number, number] {
		const { top, left, bottom, right } = this.grid.area;
		const { rows, columns } = this.grid;
		const whole =
			axis === "row"
				? left === 0 && right === columns.count - 1
				: top === 0 && bottom === rows.count - 1;
		const [first, last] = axis === "row" ? [top, bottom] : [left, right];
		return whole && index >= first && index <= last
			? [first, last - first + 1]
			: [index, 1];
	}

	private doublePress(event: MouseEvent): void {
		if (this.isElsewhere(event) || event.target === this.marks.handle) return;
		const edge = this.edgeAt(event);
		if (edge) {
			const [at, count] = this.linesWith(edge.axis, edge.index);
			if (edge.axis === "column") this.commands.fitColumns(at, count);
			return;
		}
		const hit = this.grid.hit(event.clientX, event.clientY);
		const view = hit.part === "cell" && this.grid.view(hit.row, hit.column);
		if (hit.part === "cell" && !(view && view.choice === "checkbox"))
			void this.control.editor.open();
	}

	private hover(event: PointerEvent): void {
		if (event.buttons) return;
		const edge = this.edgeAt(event);
		this.grid.stage.style.cursor = edge
			? edge.axis === "row"
				? "row-resize"
				: "col-resize"
			: "";
		const hit = this.grid.hit(event.clientX, event.clientY);
		const over = hit.part === "cell" ? hit : undefined;
		const onChart = (event.target as Element).closest(".chart, .choices");
		this.control.showNote(
			onChart ? undefined : (over ?? this.grid.selection.active),
		);
	}
}

/** The cell of a place; for a row or column as a whole with the other index given. */
function cornerOf(hit: Hit, row: number, column: number): Position {
	return {
		row: "row" in hit ? hit.row : row,
		column: "column" in hit ? hit.column : column,
	};
}

/** The area grown to a cell in one direction; nothing while the pointer is inside it. */
function reach(
	area: AreaData,
	{ row, column }: Position,
): AreaData | undefined {
	const down = Math.max(row - area.bottom, area.top - row, 0);
	const across = Math.max(column - area.right, area.left - column, 0);
	if (down === 0 && across === 0) return undefined;
	return down >= across
		? {
				...area,
				top: Math.min(area.top, row),
				bottom: Math.max(area.bottom, row),
			}
		: {
				...area,
				left: Math.min(area.left, column),
				right: Math.max(area.right, column),
			};
}

/** How far to scroll for a place outside a span: as far as it lies outside, within reason; 0 inside. */
function beyond(at: number, low: number, high: number): number {
	const by = at < low ? at - low : Math.max(0, at - high);
	return Math.max(-MOST_SCROLLED, Math.min(MOST_SCROLLED, by));
}

/** Follows the pointer until its button is let go. */
function trackPointer(
	move: (event: PointerEvent) => void,
	end: (event: PointerEvent) => void,
): void {
	const stop = new AbortController();
	const { signal } = stop;
	window.addEventListener("pointermove", move, { signal });
	for (const kind of ["pointerup", "pointercancel"] as const)
		window.addEventListener(
			kind,
			(event) => {
				stop.abort();
				end(event);
			},
			{ signal },
		);
}
