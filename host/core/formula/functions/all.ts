import { arrays } from "./arrays";
import { conditional } from "./conditional";
import { dates } from "./dates";
import type { Family } from "./define";
import { engineering } from "./engineering";
import { logical } from "./logical";
import { lookup } from "./lookup";
import { math } from "./math";
import { pivots } from "./pivot";
import { sparklines } from "./sparkline";
import { statistics } from "./statistics";
import { text } from "./text";

/** Every function there is, by its name in capitals. LET is part of the language and computed by the evaluator. */
export const FUNCTIONS: Family = Object.assign(
	Object.create(null),
	engineering,
	logical,
	math,
	conditional,
	statistics,
	text,
	dates,
	lookup,
	arrays,
	sparklines,
	pivots,
);
