/**
 * Traditional Chinese as written in Taiwan; has the keys of `en.ts`.
 */
import type { Messages } from "./en";
import { fields } from "./zh-TW/fields";
import { findings } from "./zh-TW/findings";
import { progress } from "./zh-TW/progress";
import { sheet } from "./zh-TW/sheet";
import { sidebar } from "./zh-TW/sidebar";
import { table } from "./zh-TW/table";

export const zhTW: Messages = {
	...fields,
	...table,
	...findings,
	...progress,
	...sheet,
	...sidebar,
};
