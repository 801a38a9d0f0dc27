/** Ends and beginnings of English names of figures: in `close rate` and `time to fill` no verb stands. */
const RATE =
	"rates?|ratios?|percentages?|frequency|counts?|volumes?|scores?|accuracy|coverage|turnover|yield|uptime|downtime|margins?|variance|adherence|latency|index|indices|throughput|utili[sz]ation|availability|attainment|numbers?";
const TIME = "times?|days|hours|duration|period|age|length";
const SUM =
	"costs?|spend|spending|expenses?|revenue|revenues|income|sales|profits?|values?|price|earnings|turnover|satisfaction|retention|churn|attrition|savings|overhead|output|productivity|nps|csat|roi|ebitda|arr|mrr";
const NOTE = "(?: ?\\([^)]{1,20}\\))?(?: (?:per|a|by) [a-z]+)?[.]?\\s*$";
/** Whose or which, and never an object that somebody acts on: `review the reply rate`. */
const PLAIN =
	"(?:(?!(?:the|an?|our|my|your|their|its|all|every|each|to|by|and|from)(?![a-z]))[a-z][a-z'/-]* )";

/** What stands behind a verb that begins a name: ` rate` of `close rate`, ` time` of `ship time`. */
export const FIGURE_AFTER = new RegExp(
	`^[ -](?:${PLAIN}{0,3}(?:${RATE})|(?:cycle |lead )?(?:${TIME})|(?:${SUM}))${NOTE}`,
	"i",
);
/** The whole text names a figure. */
export const FIGURE = new RegExp(
	`^(?:(?:(?!(?:can|could|will|must|should|may|is|are|has|have|to|by|the)(?![a-z]))[a-z][\\w'/&-]* ){0,6}(?:${RATE}|${TIME}|${SUM})|(?:number|share|percentage|rate|cost|return|revenue|value|count|volume) (?:of|on|per) [a-z][\\w' -]{2,50}|days [a-z]+ outstanding|(?:time|days|hours|cost|minutes) (?:to|per|between) [a-z][\\w' -]{2,40}|(?:[a-z][a-z'-]* ){0,3}[a-z]{3,}(?<!ss)s (?:closed|won|lost|sold|made|held|read|sent|delivered|shipped|resolved|signed|completed|produced|generated|acquired|reported|published|opened|hired|trained|answered|processed|handled|received))${NOTE}`,
	"i",
);
/** What begins with a wish or with a verb of looking after is no name: `save time`, `improve satisfaction`, `better sales`. */
export const ACTED =
	/^(?:(?:to|we|please|significantly) )?(?:(?:sav|mak|rais|reduc|increas|decreas|measur|improv|enhanc|optimi[sz]|maximi[sz]|minimi[sz]|ensur|achiev|driv|accelerat|manag|stabili[sz]|balanc)(?:e|es|ed|ing)|(?:spend|find|cut|lower|track|review|monitor|report|publish|boost|grow|strengthen|shorten|keep|maintain|expand|limit|control|get|have|stop|avoid|prevent|understand|lift|maximum|better|more|higher|less|fewer|good|great)(?:s|ing)?)(?![a-z])/i;
/** A name that a noun begins, though it might be a verb. */
export const NOUN_FIRST = /^return on /i;
