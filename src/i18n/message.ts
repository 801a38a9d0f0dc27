/**
 * Sentences as data: a key and its figures. The core never builds a sentence; it is rendered in the reader's language at the edge.
 */
import type { Messages } from "./en";

export type Language = "en" | "zh-TW";
export const LANGUAGES: readonly Language[] = ["en", "zh-TW"];

export type MessageKey = keyof Messages;

/** A sentence of the catalogue with the values that stand in its `{holes}`. */
export interface Message {
	key: MessageKey;
	values?: Record<string, string | number>;
}
