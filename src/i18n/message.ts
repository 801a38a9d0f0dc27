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
	values?: Record<string, string | number>;
}
