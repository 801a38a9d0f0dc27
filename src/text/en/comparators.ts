import type { Comparator } from "../facts";

const FILLER =
	"(?:\\s+(?:of|to|a|an|the|our|about|around|only|rate of))*\\s*[)($±]?\\s?$";

/** `at least 95`, `no less than`, `a minimum of`, `under 30`, `no more than`, `within 4 hours`, `up to`. The negated ones stand first. */
export const BEFORE: readonly (readonly [RegExp, Comparator])[] = [
	[
		new RegExp(
			`(?:no (?:less|fewer|lower|smaller) than|not (?:be )?(?:less|fewer|lower) than|not (?:fall|drop|go) below|never below|at ?least|at or above|at minimum|a? ?minimum|(?<!\\d\\s?)min\\.?|or above)${FILLER}`,
			"i",
		),
		">=",
	],
	[
		new RegExp(
			`(?:(?:no|nobody|none) [a-z -]{3,40}(?:longer|more|greater|later|older) than|limit(?:s|ed)? (?:[a-z'-]+ ){1,5}to|no (?:more|greater|higher|later|longer|larger|bigger|slower) than|not (?:to )?(?:[a-z]{2,12} )?(?:more|greater|higher|exceed)(?:ing)?(?: than)?|without exceeding|at most|at or below|maximum|(?<!\\d\\s?)max\\.?|up to|never exceed(?:s|ing)?|cap(?:s|ped)?(?: [a-z]+){0,4} at)${FILLER}`,
			"i",
		),
		"<=",
	],
	[
		new RegExp(
			`(?:more than|greater than|higher than|over|above|exceed(?:s|ing)?|beyond|surpass(?:es|ing)?|upwards of)${FILLER}`,
			"i",
		),
		">=",
	],
	[
		new RegExp(
			`(?:less than|fewer than|lower than|shorter than|faster than|under|below|within|inside|sub-)${FILLER}`,
			"i",
		),
		"<=",
	],
];

/** `95% or more`, `10 or fewer`, `3 minutes or less`, `50 minimum`. */
export const AFTER: readonly (readonly [RegExp, Comparator])[] = [
	[
		/^(?:\s+[A-Za-z]{1,15}){0,2}\s+(?:or|and) (?:more|above|higher|greater|over|better|up)(?![A-Za-z])|^\s*(?:\(?minimum|\(min\.?)(?![A-Za-z]|[\s\w.]{0,4}\d)/i,
		">=",
	],
	[
		/^(?:\s+[A-Za-z]{1,15}){0,2}\s+or (?:less|fewer|below|lower|under|better|faster)(?![A-Za-z])|^\s*(?:\(?maximum|\(?max\.?)(?![A-Za-z]|[\s\w.]{0,4}\d)/i,
		"<=",
	],
];
