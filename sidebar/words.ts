/** The areas of the catalogue that the sidebar shows. Imported before all that may look words up while it loads. */
import { type fields, frame, type KeyOf } from "../src/i18n/areas";
import { learn } from "../src/i18n/render";
import type { WORDS } from "./core";

const SHOWN = [frame] as const;
learn(...SHOWN);

/** A sentence that the sidebar has, its own or with the core. */
export type WordKey = KeyOf<
	typeof fields | (typeof SHOWN)[number] | (typeof WORDS)[number]
>;
