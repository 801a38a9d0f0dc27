/**
 * Changing a KPI from the sidebar: a text is judged as it is typed, and goes into its cell when it is saved; a proposal goes there at once.
 * What was written last can be taken back.
 */
import { batch, computed, type ReadonlySignal, signal } from "@preact/signals";
import type { FieldKey } from "../../src/kpi/kpi";
import type { CellEdit, Request } from "../../src/rpc";
import type { Edit, Fix, JudgedText } from "../../src/smart/verdict";
import type { Cell, SheetSnapshot } from "../../src/table/snapshot";
import type { Core } from "./core";
import type { CheckedKpi, Reading } from "./reading";
import type { Ask } from "./session";

/** Fields that tell a row apart from the others. */
const NAMING: readonly FieldKey[] = ["id", "goal", "indicator"];

/** A text of the current KPI that somebody is changing. */
export interface Draft {
	field: JudgedText;
	text: string;
}

/** What was written into a row last, and how it is taken back. */
interface Written {
	row: number;
	fields: FieldKey[];
	back: CellEdit[];
}

export interface EditingNeeds {
	ask: Ask;
	reader: () => Core | null;
	snapshot: ReadonlySignal<SheetSnapshot | null>;
	reading: ReadonlySignal<Reading | null>;
	/** The KPI in view, as it stands in the sheet. */
	current: ReadonlySignal<CheckedKpi | null>;
	language: ReadonlySignal<Request<"editRow">["language"]>;
	/** Puts a row with new cells in the place of the one that was read. */
	replace: (kpi: CheckedKpi, cells: Cell[], formats: string[]) => void;
}

export function createEditing({
	ask,
	reader,
	snapshot,
	reading,
	current,
	language,
	replace,
}: EditingNeeds) {
	const draft = signal<Draft | null>(null);
	const written = signal<Written | null>(null);
	/** Fields that were just put back. */
	const undone = signal<FieldKey[] | null>(null);

	/** The column that a field stands in; `null` where the sheet has none for it. */
	function columnOf(field: FieldKey): number | null {
		const columns = reading.value?.columns ?? [];
		return columns.find((column) => column.field === field)?.column ?? null;
	}

	/** Whether each of the edits has a cell to go to. */
	function canWrite(edits: readonly Edit[]): boolean {
		return edits.every(({ field }) => columnOf(field) !== null);
	}

	function cellsOf(row: number): Cell[] {
		return snapshot.value?.cells[row] ?? [];
	}

	/** The current KPI as it would be judged with the text that is being typed. */
	const tried = computed((): CheckedKpi | null => {
		const kpi = current.value;
		const column = draft.value ? columnOf(draft.value.field) : null;
		if (!kpi || !draft.value || column === null) return kpi;
		const cells = [...cellsOf(kpi.row)];
		cells[column] = draft.value.text;
		return again(kpi, cells);
	});

	function again(kpi: CheckedKpi, cells: readonly Cell[]): CheckedKpi {
		const core = reader();
		const found = reading.value;
		return core && found ? core.checkRow(found.reread(kpi, cells), found) : kpi;
	}

	/** Opens a text for typing, as it stands or with other words to begin with. */
	function start(field: JudgedText, text?: string): void {
		const kpi = current.value;
		if (kpi) draft.value = { field, text: text ?? kpi.kpi[field] };
	}

	function type(text: string): void {
		if (draft.value) draft.value = { ...draft.value, text };
	}

	function cancel(): void {
		draft.value = null;
	}

	/** Writes the text that was typed, unless it is the one that stands there. */
	async function save(): Promise<void> {
		const said = draft.value;
		const kpi = current.value;
		if (!said || !kpi) return;
		if (said.text === kpi.kpi[said.field]) return cancel();
		await write([{ field: said.field, value: said.text }]);
	}

	/** Writes a proposal into its cells; one that leaves words to the user is opened for typing. */
	async function apply({ edits, open }: Fix): Promise<void> {
		const [first] = edits;
		if (open && first && typeof first.value === "string")
			return start(first.field as JudgedText, first.value);
		await write(edits);
	}

	async function write(edits: readonly Edit[]): Promise<void> {
		const kpi = current.value;
		if (!kpi) return;
		const cells = cellsOf(kpi.row);
		const changes = edits.flatMap(({ field, value }) => {
			const column = columnOf(field);
			return column === null ? [] : [{ column, field, content: value }];
		});
		const back = changes.map(({ column }) => ({
			column,
			content: cells[column] ?? "",
		}));
		if (!(await send(kpi, changes))) return;
		batch(() => {
			undone.value = null;
			written.value = {
				row: kpi.row,
				fields: edits.map(({ field }) => field),
				back,
			};
		});
	}

	/** Puts back what stood there before the last change. */
	async function undo(): Promise<void> {
		const kpi = current.value;
		const last = written.value;
		if (!kpi || last?.row !== kpi.row || !(await send(kpi, last.back))) return;
		batch(() => {
			written.value = null;
			undone.value = last.fields;
		});
	}

	/** Sends changes of a row, with the cells by which the server knows that it is still that row. */
	async function send(kpi: CheckedKpi, edits: CellEdit[]): Promise<boolean> {
		const cells = cellsOf(kpi.row);
		const columns = new Set([
			...NAMING.flatMap((field) => columnOf(field) ?? []),
			...edits.map(({ column }) => column),
		]);
		const answer = await ask(
			"editRow",
			{
				sheetId: snapshot.value?.sheetId ?? 0,
				row: kpi.row,
				language: language.value,
				known: [...columns].map((column) => ({
					column,
					cell: cells[column] ?? "",
				})),
				edits,
			},
			async () => {
				await send(kpi, edits);
			},
		);
		if (!answer) return false;
		const after = [...cells];
		const formats = [...(snapshot.value?.formats[kpi.row] ?? [])];
		for (const { column, cell, format } of answer.cells) {
			after[column] = cell;
			formats[column] = format;
		}
		batch(() => {
			draft.value = null;
			replace(kpi, after, formats);
		});
		return true;
	}

	/** Leaves everything behind: another KPI, another view. */
	function leave(): void {
		batch(() => {
			draft.value = null;
			written.value = null;
			undone.value = null;
		});
	}

	return {
		draft,
		written,
		undone,
		tried,
		columnOf,
		canWrite,
		start,
		type,
		cancel,
		save,
		apply,
		undo,
		leave,
	};
}
