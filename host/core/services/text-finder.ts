import { type Area, area as areaOf, holds } from "../workbook/area";
import type { SheetModel } from "../workbook/sheet";
import { readTyped } from "../workbook/write";
import { platform, runOf, service } from "./platform/service";
import { placeOf, Range } from "./range";
import type { Run } from "./run-context";

type Gas = GoogleAppsScript.Spreadsheet.TextFinder;

interface Place {
	sheet: SheetModel;
	area: Area;
}
interface Hit {
	sheet: SheetModel;
	row: number;
	column: number;
}

interface Search {
	text: string;
	places: readonly Place[];
	case: boolean;
	entire: boolean;
	formulas: boolean;
	diacritics: boolean;
	regular: boolean;
	start: Hit | null;
	current: Hit | null;
}

const searches = new WeakMap<object, Search>();

/** Finds text in what cells show, or in their formulas, from left to right and from top to bottom. */
export class TextFinder extends platform<Gas>("TextFinder") {
	constructor(run: Run, text: string, places: readonly Place[]) {
		super(run);
		searches.set(this, {
			text,
			places,
			case: false,
			entire: false,
			formulas: false,
			diacritics: false,
			regular: false,
			start: null,
			current: null,
		});
	}

	override findAll(): GoogleAppsScript.Spreadsheet.Range[] {
		return hits(this).map((hit) => rangeOf(this, hit));
	}
	override findNext(): GoogleAppsScript.Spreadsheet.Range | null {
		return step(this, 1);
	}
	override findPrevious(): GoogleAppsScript.Spreadsheet.Range | null {
		return step(this, -1);
	}
	override getCurrentMatch(): GoogleAppsScript.Spreadsheet.Range | null {
		const { current } = searchOf(this);
		return current && rangeOf(this, current);
	}
	override ignoreDiacritics(ignore: boolean): Gas {
		return put(this, { diacritics: ignore });
	}
	override matchCase(match: boolean): Gas {
		return put(this, { case: match });
	}
	override matchEntireCell(match: boolean): Gas {
		return put(this, { entire: match });
	}
	override matchFormulaText(match: boolean): Gas {
		return put(this, { formulas: match });
	}
	override useRegularExpression(regular: boolean): Gas {
		return put(this, { regular });
	}
	override startFrom(range: GoogleAppsScript.Spreadsheet.Range): Gas {
		const { sheet, area } = placeOf(range);
		const start = { sheet, row: area.top, column: area.left };
		return put(this, { start, current: null });
	}
	/** The number of places where it was found and replaced, several in one cell counting each. */
	override replaceAllWith(text: string): number {
		return hits(this).reduce(
			(count, hit) => count + replace(this, hit, text),
			0,
		);
	}
	override replaceWith(text: string): number {
		const { current } = searchOf(this);
		return current ? replace(this, current, text) : 0;
	}
}

function searchOf(finder: TextFinder): Search {
	return searches.get(finder) as Search;
}

function put(finder: TextFinder, patch: Partial<Search>): Gas {
	searches.set(finder, { ...searchOf(finder), ...patch });
	return finder;
}

function rangeOf(finder: TextFinder, { sheet, row, column }: Hit): Range {
	return new Range(runOf(finder), sheet, areaOf(row, column, 1, 1));
}

function hits(finder: TextFinder): Hit[] {
	const search = searchOf(finder);
	const pattern = patternOf(search);
	const found: Hit[] = [];
	for (const { sheet, area } of search.places)
		for (const [row, column] of sheet.cellsIn(area)) {
			const text = textAt(search, sheet, row, column);
			if (text !== "" && plain(search, text).search(pattern) >= 0)
				found.push({ sheet, row, column });
		}
	return found;
}

function textAt(
	search: Search,
	sheet: SheetModel,
	row: number,
	column: number,
): string {
	const formula = sheet.cell(row, column)?.formula;
	return search.formulas && formula
		? formula.text
		: sheet.workbook.display(sheet, row, column);
}

/** Without accents where they are to be overlooked; every letter keeps its place. */
function plain(search: Search, text: string): string {
	if (!search.diacritics) return text;
	return [...text]
		.map((char) => char.normalize("NFD").replace(/\p{M}+/gu, "") || char)
		.join("");
}

function patternOf(search: Search): RegExp {
	const text = plain(search, search.text);
	const source = search.regular
		? text
		: text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
	return new RegExp(
		search.entire ? `^(?:${source})$` : source,
		search.case ? "gu" : "giu",
	);
}

/** The next or previous hit from the current one; from the start the first at or after it. Null behind the last. */
function step(
	finder: TextFinder,
	direction: 1 | -1,
): GoogleAppsScript.Spreadsheet.Range | null {
	const search = searchOf(finder);
	const all = hits(finder);
	const here = search.current ?? search.start;
	let at = direction === 1 ? 0 : all.length - 1;
	if (here) {
		const after = all.findIndex((hit) => order(search, hit, here) >= 0);
		const index = after < 0 ? all.length : after;
		const isHere = after >= 0 && order(search, all[after] as Hit, here) === 0;
		if (direction === -1) at = index - 1;
		else at = isHere && search.current ? index + 1 : index;
	}
	const hit = all[at] ?? null;
	put(finder, { current: hit });
	return hit && rangeOf(finder, hit);
}

function order({ places }: Search, a: Hit, b: Hit): number {
	const place = (hit: Hit) =>
		places.findIndex(
			({ sheet, area }) =>
				sheet === hit.sheet && holds(area, hit.row, hit.column),
		);
	return place(a) - place(b) || a.row - b.row || a.column - b.column;
}

function replace(finder: TextFinder, hit: Hit, text: string): number {
	const search = searchOf(finder);
	const { sheet, row, column } = hit;
	const run = runOf(finder);
	const cell = sheet.cell(row, column);
	// What a formula shows cannot be replaced, only its text.
	if (cell?.formula && !search.formulas) return 0;
	run.mayEdit(sheet, areaOf(row, column, 1, 1));
	let count = 0;
	const old = textAt(search, sheet, row, column);
	const next = plain(search, old).replace(patternOf(search), (...match) => {
		count++;
		return search.regular ? expand(text, match) : text;
	});
	if (count > 0)
		sheet.put(
			row,
			column,
			readTyped(sheet.workbook, cell?.format ?? null, next, run.surroundings),
		);
	return count;
}

/** `$1` and `$&` in the replacement of a regular expression. */
function expand(text: string, match: unknown[]): string {
	return text.replace(/\$(&|\d)/g, (_, mark) =>
		String(match[mark === "&" ? 0 : Number(mark)] ?? ""),
	);
}

service(TextFinder, "TextFinder", {
	live: [
		"findAll",
		"findNext",
		"findPrevious",
		"getCurrentMatch",
		"replaceAllWith",
		"replaceWith",
	],
});
