/** How a scorecard looks when it is made: header, notes, widths, formats, drop-downs. Done once; afterwards it is the user's. */
import { CHOICES, type ChoiceField } from "../kpi/kpi";
import { type Card, keysInOrder } from "./card";
import {
	type ColumnKey,
	choiceWords,
	FROZEN_COLUMNS,
	formatOf,
	HIDDEN_COLUMNS,
	headerNote,
	headerText,
	isLetter,
	isSentence,
	widthOf,
} from "./columns";
import { runs } from "./diff";
import type { Look, Step, ValidationSpec } from "./plan";

const HEADER = { background: "#1f3a5f", color: "#ffffff" };

/** Steps for columns that are new on the card: all of them for a new sheet. Ends with the sheet's mark that it is complete. */
export function setUpColumns(
	card: Card,
	keys: ColumnKey[],
	rows: number,
): Step[] {
	if (keys.length === 0) return [];
	const { key: sheet, columns, header, language } = card;
	const at = (key: ColumnKey) => columns[key] ?? 0;
	const blocks = runs(keys.map(at)).map(({ left, right }) => ({
		left,
		right,
		keys: keysInOrder(card).filter(
			(key) => at(key) >= left && at(key) <= right,
		),
	}));
	return [
		...blocks.flatMap((block): Step[] => [
			{
				do: "write",
				sheet,
				top: header,
				left: block.left,
				cells: [block.keys.map((key) => headerText(key, language))],
			},
			{
				do: "notes",
				sheet,
				top: header,
				left: block.left,
				notes: [block.keys.map((key) => headerNote(key, language))],
			},
			{
				do: "look",
				sheet,
				area: {
					top: header,
					bottom: header,
					left: block.left,
					right: block.right,
				},
				look: { ...HEADER, bold: true, wrap: true, vertical: "middle" },
			},
		]),
		...wrapped(card, keys, rows),
		...centred(card, keys, rows),
		{
			do: "widths",
			sheet,
			widths: keys.map((key) => ({ column: at(key), width: widthOf(key) })),
		},
		...hidden(card, keys),
		...dropDowns(card, keys, header + 1, rows - 1),
		{
			do: "tag_columns",
			sheet,
			columns: keys.map((key) => ({ column: at(key), key })),
		},
	];
}

export function freeze(card: Card): Step {
	return {
		do: "freeze",
		sheet: card.key,
		rows: card.header + 1,
		columns: FROZEN_COLUMNS,
	};
}

/** Sentences are shown whole; everything else stands in the middle of the row beside them. */
function wrapped(card: Card, keys: ColumnKey[], rows: number): Step[] {
	const columns = keys.map((key) => card.columns[key] ?? 0);
	const sentences = keys
		.filter(isSentence)
		.map((key) => card.columns[key] ?? 0);
	const area = { top: card.header + 1, bottom: rows - 1 };
	const looks = (of: number[], look: Look) =>
		runs(of).map(
			(run): Step => ({
				do: "look",
				sheet: card.key,
				area: { ...area, ...run },
				look,
			}),
		);
	return [
		...looks(columns, { vertical: "middle" }),
		...looks(sentences, { wrap: true }),
	];
}

function centred(card: Card, keys: ColumnKey[], rows: number): Step[] {
	const letters = keys.filter(
		(key) => isLetter(key) || key === "status" || key === "trend",
	);
	return runs(letters.map((key) => card.columns[key] ?? 0)).map((run) => ({
		do: "look",
		sheet: card.key,
		area: { top: card.header, bottom: rows - 1, ...run },
		look: { align: "center" },
	}));
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
	const validations = fields.map((field): ValidationSpec => {
		const column = card.columns[field] ?? 0;
		return {
			area: { top, bottom, left: column, right: column },
			list: choiceWords(field, card.language),
			strict: true,
		};
	});
	return [{ do: "validations", sheet: card.key, validations }];
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
