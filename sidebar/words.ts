/** The areas of the catalogue that the sidebar shows. Imported before all that may look words up while it loads. */
import {
	type fields,
	findings,
	type KeyOf,
	plan,
	progress,
	sidebar,
	table,
} from "../src/i18n/areas";
import { learn } from "../src/i18n/render";

const SHOWN = [table, findings, progress, plan, sidebar] as const;
learn(...SHOWN);

/** A sentence that the sidebar has. */
export type WordKey = KeyOf<typeof fields | (typeof SHOWN)[number]>;
