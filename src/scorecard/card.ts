/** The scorecard that a plan works on: one that stands, or one that the plan makes. */
import { LANGUAGES, type Language } from "../i18n/message";
import { type Cell, isBlank } from "../table/snapshot";
import { columnName } from "./a1";
import { type ColumnKey, hadTag, headerText, isDispensable } from "./columns";
import { valueIn } from "./diff";
import { fingerprint } from "./fingerprint";
import type { OwnSheet, SheetKey } from "./plan";
import { ANY_ROW } from "./row-text";

export interface Card {
	key: SheetKey;
	name: string;
	language: Language;
	/** What stands in the sheet; `undefined` before it is made. */
	sheet: OwnSheet | undefined;
	/** Column of each key, those that the plan adds included. */
	columns: Record<string, number>;
	/** Keys that the plan adds to a scorecard that stands. */
	added: ColumnKey[];
	/** Keys whose column somebody deleted and nothing else rests on: they stay away until they are asked for. */
	gone: ColumnKey[];
	/** 0-based row of the header. */
	header: number;
	/** What else is registered of it when it is made. */
	tags?: Record<string, string>;
}

/** A scorecard that stands and gets no columns, such as one that a plan only reads or writes single cells of. */
export function cardOf(
	sheet: OwnSheet,
	language: Language,
	{ columns, header }: Pick<Card, "columns" | "header"> = {
		columns: sheet.columns,
		header: headerRow(sheet),
	},
): Card {
	return {
		key: sheet.sheetId,
		name: sheet.name,
		language,
		sheet,
		columns,
		added: [],
		gone: [],
		header,
	};
}

/** Where the header stands: row 0, unless people put rows above it. */
export function headerRow(sheet: OwnSheet): number {
	const column = sheet.columns.id;
	if (column === undefined) return 0;
	const found = sheet.cells
		.slice(0, 20)
		.findIndex((row) =>
			LANGUAGES.some((language) => row[column] === headerText("id", language)),
		);
	return Math.max(0, found);
}

/**
 * Columns of a scorecard that should have `keys`: those that stand stay, missing ones follow at the right. A sheet whose making was cut
 * off holds nothing of anybody's yet, so it is laid out from the start. A finished one had all columns but those whose field had no
 * value: so another that is missing was deleted.
 */
export function placeColumns(
	sheet: OwnSheet | undefined,
	keys: ColumnKey[],
	again: boolean,
): Pick<Card, "columns" | "added" | "gone"> {
	const standing = sheet?.tags.made ? sheet : undefined;
	const columns = { ...standing?.columns };
	const missing = keys.filter((key) => columns[key] === undefined);
	const wasThere = (key: ColumnKey) => {
		const tag = hadTag(key);
		return tag === null || standing?.tags[tag] !== undefined;
	};
	const gone =
		standing && !again
			? missing.filter((key) => isDispensable(key) && wasThere(key))
			: [];
	const added = missing.filter((key) => !gone.includes(key));
	const width = Math.max(
		0,
		...Object.values(columns).map((column) => column + 1),
		...(standing?.cells ?? []).slice(0, 1).map((row) => row.length),
	);
	for (const [i, key] of added.entries()) columns[key] = width + i;
	return { columns, added, gone };
}

/** Keys of the card's columns from left to right. */
export function keysInOrder({ columns }: Card): ColumnKey[] {
	return (Object.keys(columns) as ColumnKey[]).sort(
		(a, b) => (columns[a] ?? 0) - (columns[b] ?? 0),
	);
}

/** What stands in a row's cell of a column; blank where there is none. */
export function cellAt(card: Card, row: number, key: ColumnKey): Cell {
	return valueIn(card.sheet, row, card.columns[key]);
}

/** Rows below the header in which something that makes a KPI stands: an id, a goal or an indicator. */
export function kpiRows(card: Card): number[] {
	const sheet = card.sheet;
	if (!sheet) return [];
	const keys = ["id", "goal", "indicator"] as const;
	const rows: number[] = [];
	for (let row = card.header + 1; row < sheet.cells.length; row++)
		if (keys.some((key) => !isBlank(cellAt(card, row, key)))) rows.push(row);
	return rows;
}

/** A row's cell as its formulas name it, `$K2` with a sign for the row; `""` for a field without a column. */
export function rowRef(card: Card) {
	return (key: ColumnKey): string => {
		const column = card.columns[key];
		return column === undefined ? '""' : `$${columnName(column)}${ANY_ROW}`;
	};
}

/** Whether a row still says what was judged there. */
export function isAsJudged(card: Card, row: number): boolean {
	const said = fingerprint((key) => cellAt(card, row, key));
	return cellAt(card, row, "checked") === said;
}
