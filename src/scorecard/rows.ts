/** A judged row as what should stand in a row of the scorecard. */
import { FIELD_KEYS, type Kpi } from "../kpi/kpi";
import type { Judgement } from "../smart/verdict";
import type { Cell } from "../table/snapshot";
import type { Card } from "./card";
import { cellOf } from "./cells";
import { type ColumnKey, isOwn } from "./columns";
import { fingerprint } from "./fingerprint";
import type { RowFormulas } from "./formulas";
import { hash } from "./hash";
import type { Written } from "./plan";
import { type Origin, packVerdicts } from "./verdicts";

/** A KPI that was read from a row and judged. */
export interface JudgedRow {
	kpi: Kpi;
	/** Recognises the row again on the next run. */
	key: string;
	judgement: Judgement;
	/** 0-based row of the sheet it was read from. */
	row: number;
	/** What stood in cells that could not be read: written as it was, so that nothing is lost. */
	raw?: Partial<Record<keyof Kpi, string>>;
	/** Name of the measure, where a row of the table has several. */
	metric?: string;
	/** Id of the same KPI in the period before. */
	predecessor?: string;
}

/** The cell of a field, with what could not be read as it was. */
function inputCell(
	{ kpi, raw }: JudgedRow,
	field: ColumnKey,
	card: Card,
): Cell {
	if (isOwn(field)) return "";
	const cell = cellOf(kpi, field, card.language);
	return cell === "" ? (raw?.[field] ?? "") : cell;
}

/** Fields that nobody stated; a due day that counts from an assumed start is none either, because both move with the day of reading. */
export function unsaid({ assumed }: Kpi): ReadonlySet<string> {
	return new Set(assumed.includes("start") ? [...assumed, "due"] : assumed);
}

/** Hash of all that a source row says, its actual included, to see later that it was changed. What nobody stated is left out. */
export function saidHash({ kpi, raw }: JudgedRow): string {
	const assumed = unsaid(kpi);
	const said = FIELD_KEYS.map((field) =>
		assumed.has(field) ? "" : (kpi[field] ?? raw?.[field] ?? ""),
	);
	return hash(JSON.stringify(said));
}

/** Input cells of a row that comes from a source, by column key. */
export function inputCells(
	judged: JudgedRow,
	id: string,
	card: Card,
): Map<ColumnKey, Written> {
	const cells = new Map<ColumnKey, Written>();
	for (const key of Object.keys(card.columns) as ColumnKey[])
		if (!isOwn(key)) cells.set(key, inputCell(judged, key, card));
	cells.set("id", id);
	if (judged.predecessor) cells.set("predecessor", judged.predecessor);
	return cells;
}

/** What of ours belongs in a row: formulas, and in the hidden cells what was judged and found. */
export function ownCells(
	row: number,
	formulas: RowFormulas,
	stored: { checked: string; verdicts: string } | null,
): Map<ColumnKey, Written> {
	const cells = new Map<ColumnKey, Written>(formulas(row));
	if (stored) {
		cells.set("checked", stored.checked);
		cells.set("verdicts", stored.verdicts);
	}
	return cells;
}

/** The hidden cells for a row that says `cell` and was judged so. */
export function stored(
	judgement: Judgement,
	origin: Origin,
	cell: (key: ColumnKey) => Cell,
	card: Card,
): { checked: string; verdicts: string } {
	return {
		checked: fingerprint(cell),
		verdicts: packVerdicts(judgement, origin, card.language),
	};
}
