/**
 * Sentences as data: a key and its figures. The core never builds a sentence; it is rendered in the reader's language at the edge.
 */
import type { AREAS, KeyOf } from "./areas";

export type Language = "en" | "zh-TW";
export const LANGUAGES: readonly Language[] = ["en", "zh-TW"];

/** True for the name of a language that the product speaks. */
export function isLanguage(name: string): name is Language {
	return (LANGUAGES as readonly string[]).includes(name);
}

/** The language for a user's or a spreadsheet's locale: every Chinese one reads Traditional Chinese, all others English. */
export function languageOf(locale: string): Language {
	return /^zh(?:$|[-_])/i.test(locale) ? "zh-TW" : "en";
}

export type MessageKey = KeyOf<(typeof AREAS)[number]>;

/** A sentence of the catalogue with the values that stand in its `{holes}`. */
export interface Message {
	key: MessageKey;
	values?: Record<string, Value>;
}

/** A sentence that crosses from the server to the sidebar. */
export interface Remark extends Message {
	values?: Record<string, string | number>;
}

/** What may stand in a hole: words of the user's and days (ISO), counts, and what reads differently in each language. */
export type Value = string | number | Amount | readonly Amount[] | Word;

/** A figure of a KPI. */
export interface Amount {
	amount: number;
	/** As the KPI has it; `""` for a bare number. */
	unit: string;
	/** The upper end of a range. */
	to?: number;
	/** A difference between two figures: of shares in points, not in percent. */
	change?: boolean;
	/** Shown with its sign: `+0.57`. */
	signed?: boolean;
}

/** A word of the catalogue, such as a choice of a field. */
export interface Word {
	word: MessageKey;
}
