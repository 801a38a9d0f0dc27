/** English words about what is done, as data for the reading of deliverables and metrics. */
export { DELIVERING } from "./acts";

/** Acts that may be carried on for ever or mean anything, unless the text says which, for whom or by when. */
export const SOFT_DEED =
	/^(?:provide|offer|deliver|develop|perform|address|process|apply|make(?! [^.,;]{3,60} (?:available|accessible|mandatory|compulsory|optional|public)(?![A-Za-z]))|move(?! [^.,;]{3,40} (?:to|into|onto|out of) )|run(?! an? (?:[a-z]+ )?(?:marathon|race|mile|10k|5k))|cover(?! [^.,;]{3,60} with )|respond|reply|answer|secure|identify|define|prepare|establish|introduce|use|share|serve|discuss|report|treat|ask|tell|lead|coach|mentor|teach(?! (?:my|our|his|her|each|every) )|enable|practi[sc]e|track|meet with|build|create|analy[sz]e|research|investigate|assess|evaluate|examine|compare|announce|circulate|perform|demonstrate|test|map|import|form|found|clean|wash|tidy|inform|notify|process|display)(?![A-Za-z])/i;
/** What nobody can hold or see, so that no act finishes it: `build trust`, `develop skills`. */
export const ABSTRACT =
	/(?<![A-Za-z])(?:trust|relationships?|rapport|skills?|culture|awareness|knowledge|capabilit(?:y|ies)|competenc(?:e|y|ies)|confidence|momentum|reputation|understanding|morale|engagement|leadership|excellence|value|quality|experiences?|communication|collaboration|cooperation|teamwork|mindset|synerg(?:y|ies)|innovation|credibility|visibility|brand|image|presence|atmosphere|professionalism|integrity|respect|commitment|enthusiasm|flexibility|accountability|transparency|courtesy|empathy|discipline|passion|resilience|ownership|habits?|success|growth|efficiency|productivity|performance|satisfaction|content)(?![A-Za-z])(?=\s*(?:[.,;:!?()\ue000-]|$|(?:with|for|in|among|between|across|by|and|or|of|to|through|on|within|so|at|that|about)(?![A-Za-z])))/i;
export { END_STATE } from "./states";
export const UNIVERSAL =
	/(?<![A-Za-z])(?:(?:for |of |to |on |in |with )?(?:all|every|each)(?: of)?(?: the| our)? (?!day|week|month|quarter|year|hour|minute|morning|afternoon|evening|night|workday|sprint|season|(?:interactions?|dealings|aspects?|situations?|circumstances|respects|ways|matters|levels?|decisions|activities|operations|tasks|assignments|duties|responsibilities|expectations|goals|objectives)(?![a-z])|the time|other|time|mon|tue|wed|thu|fri|sat|sun)[A-Za-z][A-Za-z-]*|100 percent of|(?<=^|[.:;] )no (?!more|less|later|longer|matter|one|doubt|excuses?|limits?|pain|problem|way|idea)(?:[a-z-]+ ){0,2}[a-z-]*s(?=$|[.!,;]| (?:in|on|at|for|by|during|from|after)(?![A-Za-z]))|(?<=^|[.:;] )no [a-z]+ (?=(?:on|in|at|until|before|after|during) [a-z])|none of the [a-z]+|without (?:a single|any) [a-z]+)/gi;
/** Places a number as a scope, not as an amount to reach: `between 2 teams`, `our 3 stores`. */
export const SCOPE =
	/(?<![A-Za-z])(?:between|among|amongst|these|those|both|the|his|her|our|their|its|my|all|next|last|past|first)(?:\s+(?:all|our|the|these|those|both|other))*\s*$/i;
/** A scope too, unless something is delivered there: `improve teamwork in 2 teams`, but `open in 2 cities`. */
export const LOOSE_SCOPE =
	/(?<!(?<![A-Za-z])(?:active|operating|present|available|live|go|went|going|bring(?:ing)?|take|taking|hand|turn|put|carry|log|pull|reel|take|sit in|partner|meet|speak|talk|contract|connect) )(?<![A-Za-z])(?:across|with|in|for|on)(?:\s+(?:all|our|the|these|those))*\s*$/i;
/** `Listen in on 36 calls`, `Apply for 10 jobs`, `All 7 teams agree`: a verb alone and its preposition lead to what is counted. */
export const BEGINS =
	/^\s*(?:(?:(?:to|I will|we will) )?(?!(?:strive|aim|look|hope|wish|push|fight) )[a-z]+(?<!ing|ly|ed)(?: (?:in|up|out|back|over))? (?:on|with|for|in)|(?:find|get|arrange|cook|fund|book|provide) [a-z]+ for|all) $/i;
/** `Given a list of 10 words`, `vulnerabilities older than 30 days`: which case is meant. */
export const CASE =
	/^\s*(?:when )?given (?:an? |the )?[a-z ]{0,30}$|(?<![A-Za-z])(?:older|newer|overdue(?: by)?|outstanding(?: for)?|open(?: for)?) (?:more |longer )?than $/i;
/** `Seen within 15 minutes of arrival: 90%`: a time in the name of what is counted. */
export const NAMED_BY = /^[^.,;:()\d]{0,30}:\s?[<>≥≤=]*\s?\d/;
/** `with a budget of $10,000`: what it may cost is not what is aimed at. */
export const COST_OF_IT =
	/(?<![A-Za-z])(?:with|within|at|on|under) (?:an? |the )?(?:total |maximum |annual )?(?:budget|cost) of\s*$|\d [a-z -]{3,40} at\s*$/i;
/** `for orders over $50`: which of them count. */
export const CONDITION =
	/(?<![A-Za-z])(?<!(?:costs?|prices?|spend|values?|average|number|total|sum|fees?|rates?|expenses?) )(?:for|from|to|on|in|with|of) (?:[a-z-]+ )?[a-z-]+s (?:over|above|under|below|exceeding|worth(?: over)?)\s*$/i;
/** `for 95% of transactions`: which cases count. */
export const SHARE_SCOPE = /(?<![A-Za-z])for\s*$/i;
/** Groups of people that a goal is about, not an amount of it: `the efficiency of 2 teams`. */
export const GROUP =
	/^(?:teams?|departments?|offices?|units?|groups?|divisions?|partners?|sides)(?![A-Za-z])/i;
export const OF_GROUP = /(?<![A-Za-z])of\s*$/i;
/** `by taking one course`: means, not the measure. */
export const MEANS =
	/(?<![A-Za-z])(?:by|through|via)\s+(?:[a-z]+ly\s+)?[a-z]+ing(?![A-Za-z])/gi;
/** `measured as people living on less than $1.25 a day`, `(shows the average user logs in each workday)`: what a word means is no figure of the goal. */
export const DEFINED =
	/(?<![A-Za-z])(?:(?:measured|defined|counted|classed) as [a-z]{2}(?!st |ast |ing )(?:[^.;)]|\.\d){0,80}|\((?:shows|means|meaning|i\.?e\.?|that is)(?![a-z])[^)]{0,80})$/i;
/** `2 hours before`, `1 week in advance`: a position in time. */
export const OFFSET_AFTER =
	/^\s*(?:before|after|prior|in advance|ahead|earlier|later|from|ago|old)(?![A-Za-z])/i;
/** Acts whose time is a level of service: `respond within 24 hours`. */
export const SERVICE =
	/(?<![A-Za-z])(?:respon(?:d|se)s?|reply|replies|answer|resolv\w*|resolution|address|acknowledge|return|process|react|fix|close tickets?|turnaround|(?:delivery|lead|cycle|wait(?:ing)?|handling|processing|response|resolution) times?|handle|ship|deliver(?:y|ed)?(?= (?:all|every|each|orders?))|approve[ds]?|pay|refund|decide[ds]?|reimburse[ds]?|settle[ds]?|collect(?:ed|s)?|removes?|onboard|hire|fill|escalate|call back|time to|follow up)(?![A-Za-z])/i;
export const SHORT_TIME =
	/^(?:business |working )?(?:hours?|hrs?|minutes?|mins?|seconds?|secs?|ms|milliseconds?|s)$/i;
export const TIME_UNIT =
	/^(?:(?:business |working |calendar )?(?:hours?|hrs?|h|minutes?|mins?|min|seconds?|secs?|ms|milliseconds?|s|days?|weeks?|months?|years?))(?:\s.*)?$/i;
export const TIME_OF_DAY =
	/(?<![A-Za-z])(?:by|before|at|until)\s+(?:noon|midnight|\d{1,2}(?::\d{2})?\s?[ap]\.?m\.?|\d{1,2}:\d{2})(?![A-Za-z])/i;

/** `engage suppliers to`, `help managers to`, `save money to`: what follows is somebody's purpose, not the act. */
export const HELPED_TO =
	/^\W*(?:(?:i|we)(?:'ll| will| want to| would like to| plan to)? )?(?:engage|encourage|help|enable|support|empower|motivate|inspire|allow|push|urge|invite|challenge|save|improve|increase|reduce|strengthen|enhance|optimi[sz]e|use|leverage|work|collaborate|partner)(?:s|d|ing)?(?![A-Za-z]).{1,100}(?<![A-Za-z])to\s*$|(?<![A-Za-z])so (?:that )?.{0,40}(?:can|could|to|will)\s*$/i;

/** What stands before a verb that says what is done; elsewhere the same word is a noun. */
export const VERB_POSITION =
	/(?:^|[.,:;!?\n(，。；：]|\ue000|(?<![A-Za-z])(?:to|and|or|then|will|must|should|shall|we|we'll|i|i'll|can|could|would|able to|is to|they|team|please|successfully|fully|work|manager|staff))[\s"“*-]*$/i;
