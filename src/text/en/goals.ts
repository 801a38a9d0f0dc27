/** English words about what is done, as data for the reading of deliverables and metrics. */
import { wholeWords } from "../span";

/** Acts that end in a thing one can see: done or not done. */
export const DELIVERING = wholeWords([
	"launch|deploy|ship|release|publish|deliver|build|create|complete|finish|obtain|earn|get (?:certified|promoted|accepted|licensed)|become(?! (?:an? |the |one )(?!certified|licensed|accredited))|certify|pass|submit|file|sign|hire|recruit|open|install|migrate|implement|design|write|draft|document|record|produce|develop|set up|roll out|introduce|establish|conduct|hold|host|organi[sz]e|run|attend|present|train|audit|close|acquire|register|replace|retire|upgrade|move|test|send|notify|prepare|identify|propose|define|approve|map|review|translate|automate|integrate|respond|answer|reply|resolve|address|process|secure|win|renew|visit|interview|read|apply|enrol+|graduate|arrive|make|add|update|consolidate|digiti[sz]e|eliminate|perform|provide|achieve|book|collect|archive|switch|set|compile|cover",
]);
export const UNIVERSAL =
	/(?<![A-Za-z])(?:(?:for |of |to |on |in |with )?(?:all|every|each)(?: of)?(?: the| our)? (?!day|week|month|quarter|year|the time|other|time|mon|tue|wed|thu|fri|sat|sun)[A-Za-z][A-Za-z-]*|100 percent of|none of the [a-z]+|without (?:a single|any) [a-z]+)/gi;
/** Places a number as a scope, not as an amount to reach: `between 2 teams`, `our 3 stores`. */
export const SCOPE =
	/(?<![A-Za-z])(?:between|among|amongst|these|those|both|the|his|her|our|their|its|my|all|next|last|past|first)(?:\s+(?:all|our|the|these|those|both|other))*\s*$/i;
/** A scope too, unless something is delivered there: `improve teamwork in 2 teams`, but `open in 2 cities`. */
export const LOOSE_SCOPE =
	/(?<!(?:go|went|going) )(?<![A-Za-z])(?:across|with|in|for|on)(?:\s+(?:all|our|the|these|those))*\s*$/i;
/** Groups of people that a goal is about, not an amount of it: `the efficiency of 2 teams`. */
export const GROUP =
	/^(?:teams?|departments?|offices?|units?|groups?|divisions?|partners?|sides)(?![A-Za-z])/i;
export const OF_GROUP = /(?<![A-Za-z])of\s*$/i;
/** `by taking one course`: means, not the measure. */
export const MEANS =
	/(?<![A-Za-z])(?:by|through|via)\s+(?:[a-z]+ly\s+)?[a-z]+ing(?![A-Za-z])/gi;
/** `2 hours before`, `1 week in advance`: a position in time. */
export const OFFSET_AFTER =
	/^\s*(?:before|after|prior|in advance|ahead|earlier|later|from|ago|old)(?![A-Za-z])/i;
/** Acts whose time is a level of service: `respond within 24 hours`. */
export const SERVICE =
	/(?<![A-Za-z])(?:respon(?:d|se)s?|reply|replies|answer|resolv\w*|resolution|address|acknowledge|return|process|react|fix|close tickets?|turnaround|handle|ship|deliver(?:y|ed)?(?= (?:all|every|each|orders?))|approve|pay|refund|onboard|hire|fill|escalate|call back|time to|follow up)(?![A-Za-z])/i;
export const SHORT_TIME =
	/^(?:business |working )?(?:hours?|hrs?|minutes?|mins?|seconds?|secs?|ms|milliseconds?|s)$/i;
export const TIME_UNIT =
	/^(?:(?:business |working |calendar )?(?:hours?|hrs?|h|minutes?|mins?|min|seconds?|secs?|ms|milliseconds?|s|days?|weeks?|months?|years?))(?:\s.*)?$/i;
export const TIME_OF_DAY =
	/(?<![A-Za-z])(?:by|before|at|until)\s+(?:noon|midnight|\d{1,2}(?::\d{2})?\s?[ap]\.?m\.?|\d{1,2}:\d{2})(?![A-Za-z])/i;

/** What stands before a verb that says what is done; elsewhere the same word is a noun. */
export const VERB_POSITION =
	/(?:^|[.,:;!?\n(，。；：]|\ue000|(?<![A-Za-z])(?:to|and|or|then|will|must|should|shall|we|we'll|i|i'll|they|team|please|successfully|fully|work|manager|staff))[\s"“*-]*$/i;
