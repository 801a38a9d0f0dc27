import { columnLetters } from "../core/formula";
import { printArea } from "../core/workbook/a1";
import type { CellStyle } from "../core/workbook/data";
import { askLines, askText } from "./dialog";
import type { Edit, EditKind } from "./edit";
import { filterDialog } from "./filter-dialog";
import type { Grid } from "./grid/grid";
import { areaName } from "./grid/selection";
import type { Link } from "./link";
import type {
	AreaData,
	MaybeRefused,
	Position,
	Refused,
	SlicerView,
} from "./protocol";
import type { Say, WordKey } from "./words";

export type Axis = "row" | "column";
type Flag = "bold" | "italic" | "underline" | "strikethrough" | "wrap";

const SHIFTING: readonly EditKind[] = ["insert", "delete", "move", "sort"];
const REFUSALS: Record<Refused["reason"], WordKey> = {
	"view-only": "refusedViewOnly",
	protected: "refusedProtected",
	"too-long": "refusedTooLong",
	invalid: "refusedInvalid",
	helped: "refusedHelped",
	last: "refusedLast",
	taken: "refusedTaken",
	blank: "refusedBlank",
	gone: "refusedGone",
};

/** What a person can command for what is selected, by key, menu or mouse. Says why something was not done. */
export class Commands {
	constructor(
		private readonly grid: Grid,
		private readonly link: Link,
		readonly say: Say,
		private readonly tell: (message: string) => void,
		/** Cells have come to stand elsewhere. */
		private readonly shifted: () => void,
	) {}

	get sheet(): number {
		return this.grid.sheet?.id ?? 0;
	}
	get area(): AreaData {
		return this.grid.area;
	}
	get active(): Position {
		return this.grid.selection.active;
	}
	get activeArea(): AreaData {
		const { row, column } = this.active;
		return { top: row, left: column, bottom: row, right: column };
	}

	/** `3`, `3–5`, `B` or `B–D`: the rows or columns of the selection. */
	spanName(axis: Axis): string {
		const { area } = this;
		const [first, last] =
			axis === "row"
				? [`${area.top + 1}`, `${area.bottom + 1}`]
				: [columnLetters(area.left), columnLetters(area.right)];
		return first === last ? first : `${first}–${last}`;
	}
	get areaName(): string {
		const { rows, columns } = this.grid;
		return areaName(this.area, rows.count, columns.count);
	}
	get columnName(): string {
		return columnLetters(this.active.column);
	}

	async edit(edit: Edit): Promise<void> {
		if (SHIFTING.includes(edit.kind)) this.shifted();
		this.explain(await this.link.call("edit", { sheet: this.sheet, edit }));
	}

	async type(
		at: Position,
		texts: string[][],
		looks?: (Position & { look: CellStyle })[],
	): Promise<void> {
		const { sheet } = this;
		this.explain(await this.link.call("type", { sheet, ...at, texts, looks }));
	}

	/** Says why something was refused, if it was. */
	explain<T extends MaybeRefused>(answer: T): T {
		const { refused } = answer;
		if (refused)
			this.tell(
				this.say(REFUSALS[refused.reason], { reason: refused.message ?? "" }),
			);
		return answer;
	}

	async undo(): Promise<void> {
		this.shifted();
		const { done } = await this.link.call("undo", {});
		if (!done) this.tell(this.say("nothingToUndo"));
	}
	async redo(): Promise<void> {
		this.shifted();
		const { done } = await this.link.call("redo", {});
		if (!done) this.tell(this.say("nothingToRedo"));
	}

	private span(axis: Axis) {
		const { top, left, bottom, right } = this.area;
		return axis === "row"
			? { axis, at: top, count: bottom - top + 1 }
			: { axis, at: left, count: right - left + 1 };
	}
	private lengthOf(axis: Axis): number {
		return axis === "row" ? this.grid.rows.count : this.grid.columns.count;
	}
	count(axis: Axis): number {
		return this.span(axis).count;
	}

	/** As many as are selected, beside them. */
	insert(axis: Axis, side: "before" | "after"): void {
		const { at, count } = this.span(axis);
		const [place, like] =
			side === "before" ? [at, at] : [at + count, at + count - 1];
		void this.edit({ kind: "insert", axis, at: place, count, like });
	}
	remove(axis: Axis): void {
		const span = this.span(axis);
		if (span.count >= this.lengthOf(axis)) this.tell(this.say("allRows"));
		else void this.edit({ kind: "delete", ...span });
	}
	canMove(axis: Axis, by: 1 | -1): boolean {
		const { at, count } = this.span(axis);
		return by < 0 ? at > 0 : at + count < this.lengthOf(axis);
	}
	/** Moves what is selected one place on, and gives the area where it is then. */
	move(axis: Axis, by: 1 | -1): Promise<AreaData> {
		const { at, count } = this.span(axis);
		return this.moveTo(axis, by < 0 ? at - 1 : at + count + 1);
	}
	/** Moves what is selected before the row or column of an index, and gives the area where it is then. */
	async moveTo(axis: Axis, to: number): Promise<AreaData> {
		const { at, count } = this.span(axis);
		const { top, left, bottom, right } = this.area;
		await this.edit({ kind: "move", axis, at, count, to });
		const by = (to > at ? to - count : to) - at;
		return axis === "row"
			? { top: top + by, bottom: bottom + by, left, right }
			: { top, bottom, left: left + by, right: right + by };
	}
	/** Makes columns as wide as their widest text, of the cells that are near the view. */
	fitColumns(at: number, count: number): void {
		for (let column = at; column < at + count; column++) {
			const size = this.grid.widthNeeded(column);
			if (size !== undefined)
				void this.edit({
					kind: "size",
					axis: "column",
					at: column,
					count: 1,
					size,
				});
		}
	}
	hide(axis: Axis): void {
		void this.edit({ kind: "hide", ...this.span(axis), hidden: true });
	}
	/** Shows what is hidden inside the selection and right beside it. */
	show(axis: Axis): void {
		const { at, count } = this.span(axis);
		const lines = axis === "row" ? this.grid.rows : this.grid.columns;
		let first = at;
		let last = at + count - 1;
		while (first > 0 && lines.isHidden(first - 1)) first--;
		while (last < lines.count - 1 && lines.isHidden(last + 1)) last++;
		void this.edit({
			kind: "hide",
			axis,
			at: first,
			count: last - first + 1,
			hidden: false,
		});
	}
	freeze(axis: Axis, count: number): void {
		void this.edit({ kind: "freeze", axis, count });
	}

	clear(): void {
		void this.edit({ kind: "clear", area: this.area });
	}
	/** Repeats the first row or column of the selection in the others; of a single one, what stands before it. */
	fill(axis: Axis): void {
		const [low, high] =
			axis === "row"
				? (["top", "bottom"] as const)
				: (["left", "right"] as const);
		const into = { ...this.area };
		if (into[low] === into[high]) into[low]--;
		if (into[low] < 0) return;
		const area = { ...into, [high]: into[low] };
		void this.edit({ kind: "fill", area, into, series: false });
	}
	/** Whether the active cell is a merged one. */
	get isMerged(): boolean {
		const { top, left, bottom, right } = this.grid.cellArea(this.active);
		return bottom > top || right > left;
	}
	merge(how: "all" | "across" | "none"): void {
		void this.edit({ kind: "merge", area: this.area, how });
	}

	look(look: Partial<CellStyle>): void {
		void this.edit({ kind: "look", area: this.area, look });
	}
	clearFormat(): void {
		void this.edit({ kind: "plain", area: this.area });
	}
	has(flag: Flag): boolean {
		const { row, column } = this.active;
		return Boolean(this.grid.view(row, column)?.style?.[flag]);
	}
	toggle(flag: Flag): void {
		this.look({ [flag]: this.has(flag) ? undefined : true });
	}
	format(pattern: string): void {
		void this.edit({ kind: "format", area: this.area, pattern });
	}
	async askFormat(): Promise<void> {
		const pattern = await askText(this.say, this.say("patternFor"), "#,##0.00");
		if (pattern) this.format(pattern);
	}

	async note(): Promise<void> {
		const { row, column } = this.active;
		const area = this.activeArea;
		const before = this.grid.view(row, column)?.note ?? "";
		const text = await askLines(
			this.say,
			this.say("noteOf", { cell: printArea(area) }),
			before,
		);
		if (text !== undefined && text !== before)
			await this.edit({ kind: "note", area, text });
	}
	checkbox(): void {
		void this.edit({ kind: "choice", area: this.area, choice: "checkbox" });
	}
	async dropDown(): Promise<void> {
		const { area, say } = this;
		const { row, column } = this.active;
		const { sheet } = this;
		const before = await this.link.call("choices", { sheet, row, column });
		const lines = await askLines(
			say,
			say("dropDownWords", { cell: printArea(area) }),
			before.join("\n"),
		);
		const choice = lines
			?.split("\n")
			.map((line) => line.trim())
			.filter(Boolean);
		if (choice?.length) await this.edit({ kind: "choice", area, choice });
	}
	noChoice(): void {
		void this.edit({ kind: "choice", area: this.area, choice: null });
	}

	/**
	 * Sorts the rows of what is selected by the column of the active cell; of a single cell, the block of data around it. Frozen rows
	 * and the header of a filter stay where they are.
	 */
	async sort(ascending: boolean): Promise<void> {
		const { column } = this.active;
		const area = await this.block();
		const { filter, frozenRows = 0 } = this.grid.sheet ?? {};
		const header = filter?.top === area.top ? area.top + 1 : area.top;
		const top = Math.max(header, frozenRows);
		await this.edit({
			kind: "sort",
			area: { ...area, top },
			column,
			ascending,
		});
	}
	get hasFilter(): boolean {
		return Boolean(this.grid.sheet?.filter);
	}
	async toggleFilter(): Promise<void> {
		const area = this.hasFilter ? null : await this.block();
		await this.edit({ kind: "filter", area });
	}
	/** Lets the person choose which values of a filter's column show. */
	async filterBy(column: number): Promise<void> {
		const { sheet, say } = this;
		const texts = await this.link.call("filterTexts", { sheet, column });
		const title = say("filterBy", { column: columnLetters(column) });
		const hidden = await filterDialog(say, title, texts);
		if (hidden) await this.edit({ kind: "filterColumn", column, hidden });
	}

	/** The same for a slicer that has a column. */
	async sliceBy({ id, column, title }: SlicerView): Promise<void> {
		if (column === null) return;
		const { sheet, say } = this;
		const asked = { sheet, column, slicer: id };
		const texts = await this.link.call("filterTexts", asked);
		const hidden = await filterDialog(
			say,
			title || say("filterBy", { column: columnLetters(column) }),
			texts,
		);
		if (hidden) await this.edit({ kind: "slicer", id, hidden });
	}

	protect(whole: boolean, warn = false): void {
		const area = whole ? null : this.area;
		void this.edit({ kind: "protect", area, warn });
	}
	unprotect(): void {
		void this.edit({ kind: "unprotect", area: this.area });
	}

	/** What is selected, or for a single cell the block of data it stands in. */
	private async block(): Promise<AreaData> {
		const { area, sheet } = this;
		const single = area.top === area.bottom && area.left === area.right;
		return single ? this.link.call("region", { sheet, area }) : area;
	}
}
