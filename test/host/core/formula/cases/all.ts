import { arrays } from "./arrays";
import { dates } from "./dates";
import { logical } from "./logical";
import { lookup } from "./lookup";
import { math } from "./math";
import { nested } from "./nested";
import { operators } from "./operators";
import { statistics } from "./statistics";
import { text } from "./text";

/** Formulas of an American spreadsheet, each once. */
export const FORMULAS = [
	...new Set([
		...operators,
		...math,
		...statistics,
		...text,
		...dates,
		...lookup,
		...logical,
		...arrays,
		...nested,
	]),
];
