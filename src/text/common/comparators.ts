import type { Comparator } from "../facts";

/** Bounds by sign, right before a number. `=` and `:` state a level. */
export const BEFORE: readonly (readonly [RegExp, Comparator])[] = [
	[/(?:≥|>=|=>|(?<!-)>|大於等於)\s*$/, ">="],
	[/(?:≤|<=|=<|<|小於等於)\s*$/, "<="],
];
/** Bounds by sign, right after a number. */
export const AFTER: readonly (readonly [RegExp, Comparator])[] = [
	[/^(?:\+|\s?\+(?!\s*[A-Za-z\d\u4e00-\u9fff])|\s?↑)(?!\d)/, ">="],
	[/^\s?↓/, "<="],
];
