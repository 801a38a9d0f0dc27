import { wholeWords } from "../span";

/** Verbs and nouns of more. */
export const UP = wholeWords([
	"increas(?:e[sd]?|ing)",
	"rais(?:e[sd]?|ing)",
	"grow(?:s|n|ing|th)?",
	"boost(?:s|ed|ing)?",
	"improv(?:e[sd]?|ing|ements?(?= (?:of|in|by)))",
	"expand(?:s|ed|ing)?",
	"gain(?:s|ed|ing)?",
	"lift(?:s|ed|ing)?",
	"add(?:s|ed|ing)?(?! value)",
	"(?<!(?:sign|set|follow|start|open|back|line|roll|scale|speed|ramp|build|make|pick) )up(?= (?:by|from|to|\\d))",
	"rise[sn]?",
	"climb(?:s|ed)?",
	"accelerat(?:e[sd]?|ing)",
	"speed(?:ing)? up",
	"higher",
	"enhanc(?:e[sd]?|ing)",
	"uplift",
	"ramp(?:ing)? up",
	"scal(?:e[sd]?|ing)",
	"extend(?:s|ed)?",
	"strengthen(?:s|ed)?",
	"elevat(?:e[sd]?|ing)",
	"widen(?:s|ed)?",
	"maximi[sz](?:e[sd]?|ing)",
	"upturn",
	"(?:exceed|surpass|beat|outperform)(?:s|ing)?(?= .{1,40} by )",
	"faster",
	"more(?! than)",
]);
/** Verbs and nouns of less. */
export const DOWN = wholeWords([
	"reduc(?:e[sd]?|ing|tions?)",
	"decreas(?:e[sd]?|ing)",
	"cut(?:s|ting)?",
	"lower(?:s|ed|ing)?(?! than)",
	"lose[s]?",
	"losing",
	"save[sd]?",
	"saving",
	"drop(?:s|ped|ping)?(?! below)",
	"shrink(?:s|ing)?",
	"minimi[sz](?:e[sd]?|ing)",
	"shorten(?:s|ed|ing)?",
	"declin(?:e[sd]?|ing)",
	"trim(?:s|med|ming)?",
	"slash(?:es|ed|ing)?",
	"shav(?:e[sd]?|ing)",
	"bring(?:s|ing)? down",
	"down(?= (?:by|from|to|\\d))",
	"fewer(?! than)",
	"less(?! than)",
	"curb(?:s|ed)?",
	"limit(?:s|ed|ing)?",
	"diminish(?:es|ed)?",
	"slow(?:s|ed|ing)?",
	"eliminat(?:e[sd]?|ing)",
]);

/** Measures without a digit: word → signed percent. */
export const MULTIPLES: readonly (readonly [RegExp, number])[] = [
	[
		/(?<![A-Za-z-])(?:doubl(?:e[sd]?|ing)(?!-| check| down|[- ]digit|[- ]entry)|(?:a )?two-?fold|twice as (?:many|much|fast|high|long))(?![A-Za-z])/gi,
		100,
	],
	[
		/(?<![A-Za-z-])(?:tripl(?:e[sd]?|ing)|(?:a )?three-?fold|three times as (?:many|much))(?![A-Za-z])/gi,
		200,
	],
	[/(?<![A-Za-z-])quadrupl(?:e[sd]?|ing)(?![A-Za-z])/gi, 300],
	[
		/(?<![A-Za-z-])(?:halv(?:e[sd]?|ing)|(?:in|by) (?:one[- ])?half|by a half)(?![A-Za-z])/gi,
		-50,
	],
	[/(?<![A-Za-z-])by (?:a|one)[- ]third(?![A-Za-z])/gi, 33.33],
	[/(?<![A-Za-z-])by two[- ]thirds(?![A-Za-z])/gi, 66.67],
	[/(?<![A-Za-z-])by (?:a|one)[- ]quarter(?![A-Za-z])/gi, 25],
	[/(?<![A-Za-z-])by three[- ]quarters(?![A-Za-z])/gi, 75],
];

/** Words that lead from one value to the next in `from 15% to 25%`. */
export const FROM =
	/(?<![A-Za-z])from(?:\s+(?:a|an|about|around|an average of|the current|its current|current(?:ly)?|today's))*\s*[([±~]?$/i;
export const TO =
	/(?<![A-Za-z])(?:to|up to|down to|into|towards?)(?:\s+(?:a|an|about|around|over|under|above|below|at least|no more than|less than|fewer than|more than|an average of))*\s*[<>≤≥=±~]*\s*$/i;
/** `save $3,000`: money put aside is an amount to reach, not one to be cut. */
export const PUT_ASIDE =
	/(?<![A-Za-z])(?:sav(?:e[sd]?|ing)|rais(?:e[sd]?|ing)|put (?:aside|away)|set aside)\s+(?:at least |up to |an? (?:extra|additional) )?[^\s\w]{0,3}$/i;
/** `by 20%`, `by at least 5`. */
export const BY =
	/(?<![A-Za-z])(?:by|(?:increase|decrease|reduction|growth|rise|drop|decline|improvement|cut|uplift|gain|saving)s? of)(?:\s+(?:a|an|about|around|at least|over|more than|up to|an average of|a further|another|a minimum of))*\s*$/i;
/** `10% more than last year`. */
export const MORE_THAN =
	/^\s*(?:more|higher|faster|longer|less|fewer|lower|shorter)(?: [a-z]+)? than(?![A-Za-z])/i;
/** A value said to be today's: `(current: 0)`, `currently 45%`, `baseline 12`, `vs. 30 last year`. */
export const BASELINE =
	/(?<![A-Za-z])(?:current(?:ly)?(?: (?:at|is|level|value))?|baseline(?: is| of)?|today(?:'s)?|now(?: at)?|as[- ]is|up from|down from|compared (?:to|with)|vs\.?|versus|last year(?:'s)?|starting (?:at|from))\s*[:=]?\s*(?:of\s+)?$/i;
