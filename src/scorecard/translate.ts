/**
 * A scorecard in the other language: its headings, notes, drop-downs and the words of its fixed lists. What follows from those (formulas,
 * rules, verdicts, the dashboard) is written by bringing the scorecard up to date afterwards. Names of sheets, the settings and the log
 * stay as they are: people refer to the first, and other scorecards share the rest.
 */
import type { Language } from "../i18n/message";
import { CHOICES } from "../kpi/kpi";
import type { Cell } from "../table/snapshot";
import { isOvertyped } from "./attached";
import { cardOf, keysInOrder } from "./card";
import {
	type ColumnKey,
	choiceWord,
	factOf,
	headerText,
	isChoiceField,
} from "./columns";
import { changedBlocks, valueIn, type Wanted } from "./diff";
import type { OwnSheet, Step, Written } from "./plan";
import { dropDowns, notes } from "./set-up";
import { languageTag } from "./settings";

/** All sheets of ours after a translation, and the steps that bring it about. */
export interface Translation {
	own: OwnSheet[];
	/** The scorecard among them. */
	card: OwnSheet;
	/** What its cells hold then, where that is something else. */
	wanted: Wanted;
	steps: Step[];
}

/** @param header 0-based row of the headings of `sheet`, which is one of `own` */
export function translate(
	sheet: OwnSheet,
	header: number,
	own: OwnSheet[],
	language: Language,
): Translation {
	const { sheetId, tags } = sheet;
	const wanted = translatedCells(sheet, header, language);
	const speaks = (each: OwnSheet) => ({
		...each,
		tags: { ...each.tags, lang: language },
	});
	const card = speaks(withCells(sheet, wanted));
	const dashboards = own.filter(
		(each) => each.role === "dashboard" && each.tags.source === tags.source,
	);
	return {
		card,
		own: own.map((each) => {
			if (each === sheet) return card;
			return dashboards.includes(each) ? speaks(each) : each;
		}),
		wanted,
		steps: [
			...changedBlocks(sheetId, sheet, wanted).steps,
			...wordSteps(sheet, header, language),
			...[sheet, ...dashboards].map(
				(each): Step => ({
					do: "tag_sheet",
					sheet: each.sheetId,
					tags: { lang: language },
				}),
			),
		],
	};
}

/** Header notes and drop-downs of a scorecard that stands, in a language. */
export function wordSteps(
	sheet: OwnSheet,
	header: number,
	language: Language,
): Step[] {
	const { columns } = sheet;
	const card = cardOf(sheet, language, { columns, header });
	const keys = keysInOrder(card);
	const rows = Number(sheet.tags.rows ?? sheet.cells.length);
	const isTheirs = sheet.tags.attached !== undefined;
	return [
		...notes(card, keys),
		...(isTheirs ? [] : dropDowns(card, keys, header + 1, rows - 1)),
	];
}

/** Headings that are still ours, and words of fixed lists, in the other language. */
function translatedCells(
	sheet: OwnSheet,
	header: number,
	language: Language,
): Wanted {
	const from = languageTag(sheet) ?? language;
	const wanted: Wanted = new Map();
	const want = (row: number, column: number, text: string) => {
		const line = wanted.get(row) ?? new Map<number, Written>();
		wanted.set(row, line.set(column, text));
	};
	for (const [key, column] of Object.entries(sheet.columns) as [
		ColumnKey,
		number,
	][]) {
		if (valueIn(sheet, header, column) === headerText(key, from))
			want(header, column, headerText(key, language));
		const words = wordsOf(key, from, language);
		if (words.size === 0) continue;
		for (let row = header + 1; row < sheet.cells.length; row++) {
			const word = words.get(valueIn(sheet, row, column));
			if (word !== undefined && isTyped(sheet, row, key))
				want(row, column, word);
		}
	}
	return wanted;
}

/** What the words of a column's fixed list are called in the other language; none for a column without one. */
function wordsOf(
	key: ColumnKey,
	from: Language,
	to: Language,
): ReadonlyMap<Cell, string> {
	const field = factOf(key) ?? key;
	if (!isChoiceField(field)) return new Map();
	return new Map(
		CHOICES[field].options.map((word) => [
			choiceWord(field, word, from),
			choiceWord(field, word, to),
		]),
	);
}

/** A fact that nobody typed over is written anew when the sheet is brought up to date, together with the mark of what it says. */
function isTyped(sheet: OwnSheet, row: number, key: ColumnKey): boolean {
	const fact = factOf(key);
	return fact === null || isOvertyped(sheet, row, fact);
}

/** A sheet with other contents in some cells. */
export function withCells<Sheet extends { cells: Cell[][] }>(
	sheet: Sheet,
	wanted: Wanted,
): Sheet {
	return {
		...sheet,
		cells: sheet.cells.map((line, row) => {
			const changed = wanted.get(row);
			return changed
				? line.map((cell, column) => (changed.get(column) as Cell) ?? cell)
				: line;
		}),
	};
}
