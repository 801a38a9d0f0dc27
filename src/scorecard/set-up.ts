/** How a scorecard looks when it is made: header, notes, widths, formats, drop-downs. Done once; afterwards it is the user's. */
import { CHOICES, type ChoiceField } from "../kpi/kpi";
import { type Card, keysInOrder } from "./card";
import {
	type ColumnKey,
	choiceWords,
	FROZEN_COLUMNS,
	formatOf,
	HIDDEN_COLUMNS,
	hadTag,
	headerNote,
	headerText,
	widthOf,
} from "./columns";
import { runs } from "./diff";
import type { Look, Step, ValidationSpec, Written } from "./plan";

/** Two properties, because each is a call; dark on light also prints well. */
const HEADER: Look = { bold: true, background: "#dbe5f1" };

/** All that is shown is shown whole, in the middle of its row. */
const WHOLE: Look = { wrap: true, vertical: "middle" };
/** The same beside people's own columns, where a row stands as theirs do. */
export const WHOLE_BESIDE: Look = { wrap: true };

/** Looks, notes, widths and drop-downs of columns that are new on the card, over its first `rows` rows; all columns of a new sheet. */
export function setUpColumns(
	card: Card,
	keys: ColumnKey[],
	rows: number,
	whole = WHOLE,
): Step[] {
	if (keys.length === 0) return [];
	const { key: sheet, columns, header } = card;
	const at = (key: ColumnKey) => columns[key] ?? 0;
	const heads = runs(keys.map(at)).map((run) => ({
		top: header,
		bottom: header,
		...run,
	}));
	return [
		...notes(card, keys),
		{ do: "look", sheet, areas: heads, look: HEADER },
		...looks(card, keys, rows, whole),
		{
			do: "widths",
			sheet,
			widths: keys.flatMap((key) => {
				const width = widthOf(key);
				return width === null ? [] : [{ column: at(key), width }];
			}),
		},
		...hidden(card, keys),
		...dropDowns(card, keys, header + 1, rows - 1),
		{
			do: "tag_columns",
			sheet,
			columns: keys.map((key) => ({ column: at(key), key })),
		},
		...keys.flatMap((key): Step[] => {
			const tag = hadTag(key);
			return tag === null
				? []
				: [{ do: "tag_sheet", sheet, tags: { [tag]: "1" } }];
		}),
	];
}

/** The notes on the headings of some columns. */
export function notes(card: Card, keys: ColumnKey[]): Step[] {
	const { key: sheet, columns, header, language } = card;
	const at = (key: ColumnKey) => columns[key] ?? 0;
	return runs(keys.map(at)).map(({ left, right }) => ({
		do: "notes",
		sheet,
		top: header,
		left,
		notes: [
			keysInOrder(card)
				.filter((key) => at(key) >= left && at(key) <= right)
				.map((key) => headerNote(key, language)),
		],
	}));
}

/** The headings of columns that are new on the card, by column. */
export function headings(card: Card, keys: ColumnKey[]): Map<number, Written> {
	return new Map(
		keys.map((key) => [card.columns[key] ?? 0, headerText(key, card.language)]),
	);
}

export function freeze(card: Card): Step {
	return {
		do: "freeze",
		sheet: card.key,
		rows: card.header + 1,
		columns: FROZEN_COLUMNS,
	};
}

function looks(
	{ key: sheet, header: top, columns }: Card,
	keys: ColumnKey[],
	rows: number,
	look: Look,
): Step[] {
	const shown = keys.filter((key) => !HIDDEN_COLUMNS.includes(key));
	const areas = runs(shown.map((key) => columns[key] ?? 0)).map((run) => ({
		top,
		bottom: rows - 1,
		...run,
	}));
	return areas.length === 0 ? [] : [{ do: "look", sheet, areas, look }];
}

function hidden(card: Card, keys: ColumnKey[]): Step[] {
	const columns = HIDDEN_COLUMNS.filter((key) => keys.includes(key)).map(
		(key) => card.columns[key] ?? 0,
	);
	return runs(columns).map(({ left, right }) => ({
		do: "hide_columns",
		sheet: card.key,
		from: left,
		count: right - left + 1,
	}));
}

/** Drop-downs over the rows `top` to `bottom` of the columns that hold a word of a fixed list. */
export function dropDowns(
	card: Card,
	keys: ColumnKey[],
	top: number,
	bottom: number,
): Step[] {
	const fields = (Object.keys(CHOICES) as ChoiceField[]).filter((field) =>
		keys.includes(field),
	);
	if (fields.length === 0 || bottom < top) return [];
	const columns = fields.map((field) => card.columns[field] ?? 0);
	const validations = fields.map((field): ValidationSpec => {
		const column = card.columns[field] ?? 0;
		return {
			area: { top, bottom, left: column, right: column },
			list: choiceWords(field, card.language),
		};
	});
	// Only on a sheet that is not finished can nobody have set any of their own in between.
	const block = card.sheet?.tags.made
		? undefined
		: { top, bottom, left: Math.min(...columns), right: Math.max(...columns) };
	return [{ do: "validations", sheet: card.key, validations, block }];
}

/** Formats of rows that are written for the first time, one of `numbers` a row; of all columns, or of some. */
export function rowFormats(
	card: Card,
	top: number,
	numbers: string[],
	keys = keysInOrder(card),
): Step[] {
	if (numbers.length === 0) return [];
	return runs(keys.map((key) => card.columns[key] ?? 0)).map(
		({ left, right }) => {
			const block = keys.filter((key) => {
				const column = card.columns[key] ?? 0;
				return column >= left && column <= right;
			});
			return {
				do: "formats",
				sheet: card.key,
				top,
				left,
				formats: numbers.map((each) => block.map((key) => formatOf(key, each))),
			};
		},
	);
}
