/**
 * English. The keys are the contract: `zh-TW.ts` must have the same ones (checked by the compiler).
 * Catalogue files of one area each are merged here. `{name}` is a hole; `{count|one|many}` picks a plural form.
 */
import { fields } from "./en/fields";
import { findings } from "./en/findings";
import { progress } from "./en/progress";
import { sheet } from "./en/sheet";
import { sidebar } from "./en/sidebar";
import { table } from "./en/table";

export const en = {
	...fields,
	...table,
	...findings,
	...progress,
	...sheet,
	...sidebar,
} as const;

export type Messages = { readonly [K in keyof typeof en]: string };
