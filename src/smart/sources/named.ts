/**
 * Columns and sheets of this spreadsheet that a text names as the place its figure comes from.
 */
import { LONGEST_TEXT } from "../../text";
import type { Span } from "../../text/facts";
import { fold } from "../../text/fold";
import { normalise } from "../../text/normalise";
import { matches, overlapsAny } from "../../text/span";
import { patterns as en } from "./en";
import { patterns as zh } from "./zh";

/** How a language names such places; the last group of a pattern that took part holds the name. */
export interface SourcePatterns {
	/** Says that the figure comes from elsewhere: another file, a system, a report. */
	elsewhere: RegExp;
	sheet: readonly RegExp[];
	column: readonly RegExp[];
	/** What looks like a name and is none: `column B`, 各工作表. */
	noName: RegExp;
}

/** A place by its name as it is written; the span holds all words that name it. */
export interface NamedSource extends Span {
	kind: "sheet" | "column";
	name: string;
}

const LANGUAGES: readonly SourcePatterns[] = [en, zh];

/** What the text names, from left to right; nothing where it also speaks of another file or a system. */
export function sourcesNamedIn(text: string): NamedSource[] {
	if (!MAY_NAME.test(text)) return [];
	const words = normalise(text.slice(0, LONGEST_TEXT));
	if (LANGUAGES.some(({ elsewhere }) => elsewhere.test(words))) return [];
	const found: NamedSource[] = [];
	for (const kind of ["sheet", "column"] as const)
		for (const language of LANGUAGES)
			for (const hit of language[kind].flatMap((p) => matches(p, words))) {
				const said =
					hit.groups
						.slice(1)
						.find((group) => group)
						?.trim() ?? "";
				if (said === "" || language.noName.test(said)) continue;
				if (overlapsAny(hit, found)) continue;
				const at = words.indexOf(said, hit.start);
				const name = text.slice(at, at + said.length);
				found.push({ kind, name, start: hit.start, end: hit.end });
			}
	return found.sort((a, b) => a.start - b.start);
}

/** True for a text that may name one: a quick look before the patterns. */
const MAY_NAME =
	/column|sheet|\btab\b|![A-Z$]|欄|栏|工作表|分頁|分页|頁籤|页签/i;

/** True where two names mean one place: whoever writes of it leaves out the unit, the year or the brackets. */
export function meansSame(one: string, other: string): boolean {
	const [a, b] = [plain(one), plain(other)];
	if (a === "" || b === "") return false;
	return a.includes(b) || b.includes(a);
}

function plain(name: string): string {
	return fold(normalise(name)).replace(/[\s_\-./,:;()[\]'"、，。（）]/g, "");
}
