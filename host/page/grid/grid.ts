import { holds } from "../../core/workbook/area";
import type { AreaData, CellView, Position, SheetView } from "../protocol";
import { Axis, scrollToShow, visibleSpan } from "./axis";
import { Cells } from "./cells";
import { element } from "./dom";
import { extentOf, fitRows, roomFor, widthNeeded } from "./fit";
import {
	type Box,
	COLUMN_WIDTH,
	HEADER_HEIGHT,
	type Hit,
	isSame,
	keyOf,
	ROW_HEIGHT,
} from "./geometry";
import { ColumnHeaders, cellId, type Drawing, Layer } from "./layer";
import { mergeAt, type Selection, selectCell, selectedArea } from "./selection";
import { shownOf, withMerges } from "./shown";
import { canvasMeasure } from "./text-height";

const SORT_AFTER_MS = 120;

export interface GridNeeds {
	/** Asks the worker for cells; the answer comes by `receive`. */
	fetch(sheet: number, area: AreaData): Promise<CellView[]>;
	/** Geometry, scroll place or selection have changed: what floats over the grid moves along. */
	moved(): void;
}

/**
 * The sheet on the screen: draws the cells in view into recycled elements. It knows nothing of keys and menus. Drawing reads what the
 * worker has sent and never waits.
 */
export class Grid {
	readonly element: HTMLElement;
	/** Where things stand that float over the cells; does not scroll by itself. */
	readonly stage: HTMLElement;
	rows = new Axis(1, ROW_HEIGHT);
	columns = new Axis(1, COLUMN_WIDTH);
	sheet: SheetView | undefined;
	selection: Selection = selectCell([], { row: 0, column: 0 });
	private cells = new Cells();
	private readonly body = new Layer();
	private readonly top = new Layer();
	private readonly headers = new ColumnHeaders();
	private readonly table: HTMLElement;
	private readonly extent: HTMLElement;
	private readonly places = new Map<string, { left: number; top: number }>();
	private readonly measure = canvasMeasure();
	private frame = 0;
	private sorting = 0;

	constructor(
		private readonly needs: GridNeeds,
		label: string,
	) {
		this.table = element("div", {
			class: "table",
			role: "grid",
			id: "grid",
			"aria-label": label,
			"aria-multiselectable": "true",
		});
		this.body.element.classList.add("body");
		this.top.element.classList.add("top");
		this.table.append(
			this.headers.element,
			this.top.element,
			this.body.element,
		);
		this.stage = element("div", { class: "stage" }, this.table);
		this.extent = element("div", { class: "extent" }, this.stage);
		this.element = element(
			"div",
			{ class: "scroller", tabindex: -1 },
			this.extent,
		);
		this.element.addEventListener("scroll", () => this.redraw());
		new ResizeObserver(() => this.redraw()).observe(this.element);
	}

	get headerWidth(): number {
		return this.rows.count > 9999 ? 54 : 46;
	}

	get area(): AreaData {
		return selectedArea(this.selection, this.sheet?.merges ?? []);
	}

	/** Shows a sheet, or the same one after a change of its geometry. */
	show(sheet: SheetView, label: string): void {
		const another = !isSame(this.sheet, sheet);
		if (another) this.leave(this.sheet);
		const last = this.rows;
		this.sheet = sheet;
		this.rows = new Axis(
			sheet.rows,
			ROW_HEIGHT,
			sheet.rowHeights,
			sheet.hiddenRows,
		);
		this.columns = new Axis(
			sheet.columns,
			COLUMN_WIDTH,
			sheet.columnWidths,
			sheet.hiddenColumns,
		);
		this.table.setAttribute("aria-label", label);
		this.table.setAttribute("aria-rowcount", String(sheet.rows));
		this.table.setAttribute("aria-colcount", String(sheet.columns));
		if (another) this.cells = new Cells();
		else this.keepFittedHeights(last);
		this.cells.outdate();
		this.stretch();
		if (another) this.arrive(sheet);
		this.redraw();
	}

	/** Everything fetched is out of date: fetches what is seen again. */
	refresh(): void {
		this.cells.outdate();
		this.redraw();
	}

	view(row: number, column: number): CellView | undefined {
		return this.cells.get(row, column);
	}

	/** The cells of an area that show something, if all of it has been fetched. */
	cellsOf(area: AreaData): CellView[] | undefined {
		return this.cells.holds(area) ? this.cells.within(area) : undefined;
	}

	/** Width that the texts of a column need, of the cells that have been fetched; nothing where none has a text. */
	widthNeeded(column: number): number | undefined {
		return widthNeeded(this.cells.all(), column, this.measure);
	}

	/** Draws in the next frame; many changes make one drawing. */
	redraw(): void {
		if (this.frame) return;
		this.frame = requestAnimationFrame(() => {
			this.frame = 0;
			this.draw();
		});
	}

	/** Scrolls a cell into view, as little as possible. */
	reveal({ row, column }: Position): void {
		const { sheet, element } = this;
		if (!sheet) return;
		element.scrollTop = scrollToShow(
			this.rows,
			sheet.frozenRows,
			row,
			element.scrollTop,
			element.clientHeight - HEADER_HEIGHT,
		);
		element.scrollLeft = scrollToShow(
			this.columns,
			sheet.frozenColumns,
			column,
			element.scrollLeft,
			element.clientWidth - this.headerWidth,
		);
	}

	/** Rows that fit in the view. */
	get pageRows(): number {
		const space = this.element.clientHeight - HEADER_HEIGHT;
		return Math.max(1, Math.floor(space / ROW_HEIGHT) - 1);
	}

	/** Place of an area within the stage, in px. */
	box(area: AreaData): Box {
		const { sheet } = this;
		const x =
			area.left < (sheet?.frozenColumns ?? 0) ? 0 : this.element.scrollLeft;
		const y = area.top < (sheet?.frozenRows ?? 0) ? 0 : this.element.scrollTop;
		const left = this.columns.start(area.left);
		const top = this.rows.start(area.top);
		return {
			left: left - x + this.headerWidth,
			top: top - y + HEADER_HEIGHT,
			width: this.columns.start(area.right + 1) - left,
			height: this.rows.start(area.bottom + 1) - top,
		};
	}

	/** Place of a whole row or column within the stage, in px. */
	lineBox(axis: "row" | "column", index: number): Box {
		const lines = axis === "row" ? this.rows : this.columns;
		const area = { top: 0, left: 0, bottom: 0, right: 0 };
		// Behind the last one lies a place of no size.
		const last = lines.count - 1;
		if (index > last) {
			const { left, top, width, height } = this.lineBox(axis, last);
			return { left: left + width, top: top + height, width: 0, height: 0 };
		}
		return this.box(
			axis === "row"
				? { ...area, top: index, bottom: index }
				: { ...area, left: index, right: index },
		);
	}

	/** The cell with the merge that it begins. */
	cellArea(at: Position): AreaData {
		return (
			mergeAt(this.sheet?.merges ?? [], at) ?? {
				top: at.row,
				left: at.column,
				bottom: at.row,
				right: at.column,
			}
		);
	}

	/** Right and lower edge of what is frozen, in px of the stage. */
	get frozenEdge(): { left: number; top: number } {
		return {
			left:
				this.headerWidth + this.columns.start(this.sheet?.frozenColumns ?? 0),
			top: HEADER_HEIGHT + this.rows.start(this.sheet?.frozenRows ?? 0),
		};
	}

	hit(clientX: number, clientY: number): Hit {
		const bounds = this.stage.getBoundingClientRect();
		const x = clientX - bounds.left;
		const y = clientY - bounds.top;
		const edge = this.frozenEdge;
		const column = this.columns.at(
			x - this.headerWidth + (x < edge.left ? 0 : this.element.scrollLeft),
		);
		const row = this.rows.at(
			y - HEADER_HEIGHT + (y < edge.top ? 0 : this.element.scrollTop),
		);
		if (x < this.headerWidth && y < HEADER_HEIGHT) return { part: "all" };
		if (y < HEADER_HEIGHT) return { part: "column", column };
		if (x < this.headerWidth) return { part: "row", row };
		return { part: "cell", row, column };
	}

	/** Id of the active cell's element while it is drawn. */
	get activeId(): string | undefined {
		const { row, column } = this.selection.active;
		const id = cellId(row, column);
		return document.getElementById(id) ? id : undefined;
	}

	private leave(sheet: SheetView | undefined): void {
		if (!sheet) return;
		const { scrollLeft, scrollTop } = this.element;
		this.places.set(keyOf(sheet), { left: scrollLeft, top: scrollTop });
	}

	private arrive(sheet: SheetView): void {
		const place = this.places.get(keyOf(sheet));
		this.element.scrollLeft = place?.left ?? 0;
		this.element.scrollTop = place?.top ?? 0;
	}

	/** Sheets leaves a screenful of room at the end of neither axis; the extent is exactly the cells. */
	private stretch(): void {
		this.extent.style.width = `${this.headerWidth + this.columns.total}px`;
		this.extent.style.height = `${HEADER_HEIGHT + this.rows.total}px`;
	}

	private draw(): void {
		const { sheet } = this;
		if (!sheet) return;
		const { scrollTop, scrollLeft, clientWidth, clientHeight } = this.element;
		const rows = visibleSpan(
			this.rows,
			sheet.frozenRows,
			scrollTop,
			clientHeight - HEADER_HEIGHT,
		);
		const columns = visibleSpan(
			this.columns,
			sheet.frozenColumns,
			scrollLeft,
			clientWidth - this.headerWidth,
		);
		const seen = {
			top: rows.from,
			bottom: rows.to,
			left: columns.from,
			right: columns.to,
		};
		this.want(seen);
		this.stage.style.setProperty("--x", `${-scrollLeft}px`);
		this.stage.style.setProperty("--y", `${-scrollTop}px`);
		this.stage.style.setProperty("--header", `${this.headerWidth}px`);
		this.stage.style.width = `${clientWidth}px`;
		this.stage.style.height = `${clientHeight}px`;
		this.stage.style.setProperty("--frozen-left", `${this.frozenEdge.left}px`);
		this.top.element.style.height = `${rows.frozenSize}px`;
		this.stage.classList.toggle("has-frozen-rows", rows.frozen > 0);
		this.stage.classList.toggle("has-frozen-columns", columns.frozen > 0);

		const drawing = this.drawing(sheet);
		const across = shownOf(this.columns, columns.frozen, seen.left, seen.right);
		this.headers.draw(across, drawing, [this.area.left, this.area.right]);
		const along = (lines: number[]) =>
			withMerges(lines, across, seen, sheet.merges);
		this.top.draw(along(shownOf(this.rows, rows.frozen, 1, 0)), drawing);
		this.body.draw(
			along(shownOf(this.rows, 0, seen.top, seen.bottom)),
			drawing,
		);
		window.clearTimeout(this.sorting);
		this.sorting = window.setTimeout(() => {
			this.top.sort();
			this.body.sort();
		}, SORT_AFTER_MS);
		this.needs.moved();
	}

	private drawing(sheet: SheetView): Drawing {
		const { active } = this.selection;
		const area = this.area;
		return {
			rows: this.rows,
			columns: this.columns,
			frozenColumns: sheet.frozenColumns,
			headerWidth: this.headerWidth,
			view: (row, column) => this.cells.get(row, column),
			extent: (row, column) => extentOf(this, sheet, row, column),
			room: (row, column, view) => roomFor(this, sheet, row, column, view),
			isSelected: (row, column) => holds(area, row, column),
			isActive: (row, column) => row === active.row && column === active.column,
		};
	}

	/** Asks for the cells in view with one screen around, unless they are there or on their way. */
	private want(seen: AreaData): void {
		const { sheet } = this;
		if (!sheet) return;
		if (this.cells.covers(seen)) return;
		const height = seen.bottom - seen.top + 1;
		const width = seen.right - seen.left + 1;
		const area = {
			top: Math.max(0, seen.top - height),
			left: Math.max(0, seen.left - width),
			bottom: Math.min(sheet.rows - 1, seen.bottom + height),
			right: Math.min(sheet.columns - 1, seen.right + width),
		};
		this.cells.ask(area);
		void this.fetchAround(sheet, area);
	}

	/** The window, and the frozen cells that belong to it. */
	private async fetchAround(sheet: SheetView, area: AreaData): Promise<void> {
		const cells = this.cells;
		const parts = [area];
		const { frozenRows, frozenColumns } = sheet;
		if (frozenRows && area.top > 0)
			parts.push({
				...area,
				left: 0,
				top: 0,
				bottom: Math.min(frozenRows, area.top) - 1,
			});
		if (frozenColumns && area.left > 0)
			parts.push({
				...area,
				left: 0,
				right: Math.min(frozenColumns, area.left) - 1,
			});
		const answers = await Promise.all(
			parts.map((part) => this.needs.fetch(sheet.id, part)),
		);
		if (!cells.wants(area) || cells !== this.cells) return;
		cells.replace(answers.flat());
		this.fitRows(sheet, area, answers.flat());
		this.redraw();
	}

	/** Gives rows the height that they need; what is seen stays where it is. */
	private fitRows(
		sheet: SheetView,
		area: AreaData,
		views: readonly CellView[],
	): void {
		const anchor = this.rows.at(this.element.scrollTop);
		const before = this.rows.start(anchor);
		if (!fitRows(this, sheet, area, views, this.measure)) return;
		this.stretch();
		this.element.scrollTop += this.rows.start(anchor) - before;
	}

	private keepFittedHeights(last: Axis): void {
		const own = this.sheet?.rowHeights ?? {};
		for (let row = 0; row < Math.min(last.count, this.rows.count); row++)
			if (!(row in own) && last.size(row) > 0 && last.size(row) !== ROW_HEIGHT)
				this.rows.resize(row, last.size(row));
	}
}
