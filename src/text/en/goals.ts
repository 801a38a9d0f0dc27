/** English words about what is done, as data for the reading of deliverables and metrics. */
import { wholeWords } from "../span";

/** Acts that end in a thing one can see: done or not done. */
export const DELIVERING = wholeWords([
	"start(?! (?:with|from|by|to)\\b)|begin(?! (?:with|from|by|to)\\b)|found|form|achieve(?=[^.,;]{0,40}(?:certif|accredit|complian|approval|neutral|zero|licen))|launch|deploy|ship|release|publish|deliver|build|create|complete|finish|finali[sz]e|conclude|obtain|earn|(?:get|be) (?:certified|promoted|accepted|hired|licensed|accredited)|take(?= (?:an?|the|my|one|two|three|our) (?:[a-z-]+ ){0,3}(?:class|course|exam|test|lesson|training|workshop|driving test))|get(?= an? (?!(?:better|good|great|new|lot|handle|sense|feel|grip|chance|idea|clear|deeper)(?![A-Za-z])))|become(?= (?:an? )?(?:certified|licen[cs]ed|accredited|chartered|registered|qualified|(?:C[A-Z]O|(?:[A-Z]\\w+ )?(?:president|chair|treasurer|captain|member))\\b))|certify|pass(?! (?:on|through|along|by))|submit|file|sign(?! up)|sign off|hire|recruit|onboard|open|install|migrate|implement|design|redesign|write(?! about)|draft|document|record|produce|develop|set up|roll out|introduce|establish|conduct|hold|host|organi[sz]e|run|attend|present|train|audit|close|acquire|register|replace|retire|decommission|upgrade|move|relocate|test|validate|verify|send|notify|prepare|identify|propose|define|approve|map|review|translate|automate|integrate|respond|answer|reply|resolve|address|process|secure|win|renew|visit|interview|read(?! about)|apply|enrol+|graduate|arrive|make(?! (?:\\w+ing\\b|it\\b|[\\w' -]{3,60}(?:the (?:exception|norm|rule|standard|priority)|happen|possible|easier|part of)))(?! (?:\\w+ )?(?:improvements?|progress|changes|sure|better|more|decisions?|efforts?|a difference|(?:\\w+ ){1,2}(?:to )?(?:buy|feel|use|know|want|like|happy|easier|work|look))(?!\\w))|add|update|consolidate|digiti[sz]e|eliminate|remove|delete|archive|perform|provide|book|collect|switch|convert|set|compile|cover|ban|prohibit|phase out|abolish|quit|pay off|pay|repay|buy|purchase|sell|plant|cook|track|log|inspect|renovate|repair|fix|fill|refactor|rewrite|merge|split|rename|assemble|construct|erect|pilot|trial|schedule|negotiate|cancel|terminate|donate|sponsor|learn to|ride|fit into|swim|climb|walk|cycle|practi[sc]e|meditate|call|meet with|mail|print|scan|label|inventory|enable|disable|configure|instrument|benchmark|patch|backup|back up|restore|transfer|hand over|transition|outsource|insource|recertify|re-?tender|award|issue|adopt|ratify|enact|fund|raise (?=[$€£¥])|appoint|nominate|elect|assign|allocate|distribute|serve|feed|screen|vaccinate|discharge|treat|enter|include|export|import|upload|download|sync|generate|flag|click|display|share|discuss|ask|tell|teach|coach|mentor|lead(?= an? )|speak at|go to|travel to|start using|begin using|use",
]);
/** Acts that may be carried on for ever or mean anything, unless the text says which, for whom or by when. */
export const SOFT_DEED =
	/^(?:provide|deliver|develop|perform|address|process|apply|make|move|run|cover|respond|reply|answer|secure|identify|define|prepare|establish|introduce|use|share|serve|discuss|report|treat|ask|tell|lead|coach|mentor|teach|enable|practi[sc]e|track|meet with|build|create)/i;
/** What nobody can hold or see, so that no act finishes it: `build trust`, `develop skills`. */
export const ABSTRACT =
	/(?<![A-Za-z])(?:trust|relationships?|rapport|skills?|culture|awareness|knowledge|capabilit(?:y|ies)|competenc(?:e|y|ies)|confidence|momentum|reputation|understanding|morale|engagement|leadership|excellence|value|quality|experiences?|communication|collaboration|cooperation|teamwork|mindset|synerg(?:y|ies)|innovation|credibility|visibility|habits?|success|growth|efficiency|productivity|performance|satisfaction|content)(?![A-Za-z])(?=\s*(?:[.,;:!?()-]|$|(?:with|for|in|among|between|across|by|and|or|of|to|through|on|within|so|at|that)(?![A-Za-z])))/i;
/** An end state that holds or does not. */
export const END_STATE =
	/(?<![A-Za-z])(?:(?<!(?:that|which|who|of those) )(?:is|are|be|been|gets?) (?:fully |successfully |all )?(?:finali[sz]ed|released|launched|deployed|completed?|published|delivered|implemented|installed|approved|signed|trained|migrated|built|written|hired|documented|submitted|opened|established|set up|in place|operational|live|in production|closed|archived|replaced|retired|rolled out|shipped|tested|reviewed|paid off|automated|deprecated|updated|removed|fixed|merged|enabled|disabled|refactored|resolved|added|recruited)|(?:remain|stay|remains|stays|keep|be) (?:free (?:of|from) [a-z]+|injury-free|accident-free)|(?<=[a-z\d] )(?:live|in production|launched|deployed|released|published|completed|delivered|implemented|opened|signed|approved|installed|rolled out|migrated)(?= *[.!]?$| (?:by|in|before|on|for|to|across|with)(?![A-Za-z]))|(?:reach|reaches|achieve|achieves|become|becomes|turn|turns) (?:profitab(?:le|ility)|break-?even|cash[- ]flow positive)|(?:carbon|climate)[- ]neutral(?:ity)?|net[- ]zero|debt[- ]free|smoke[- ]free|paperless|plastic[- ]free|accident[- ]free|fully (?:compliant|staffed|booked|funded|automated|vaccinated)|in full compliance|(?:be|become|is|are|get|been) (?:certified|accredited|licensed|compliant)|(?:become|be hired as|get promoted to|work as|(?:get|land|find) a (?:job|role|position|internship) as) an? (?!better|great|good)(?:[a-z-]+ ){0,3}(?:engineer|developer|manager|director|nurse|teacher|designer|analyst|consultant|programmer|doctor|lawyer|attorney|accountant|scientist|architect|officer|supervisor|administrator|technician|editor|pilot|instructor|professor|principal)(?= (?:at|in|of|for|with) )|(?:be|become) an? (?:professional|full-time|certified|licen[cs]ed|registered|chartered) (?:[a-z-]+ ){0,2}(?:engineer|developer|manager|nurse|teacher|designer|analyst|consultant|programmer|doctor|lawyer|accountant|scientist|architect|editor|pilot|instructor|photographer|writer|musician|coach|translator)|(?:out the door|up and running|off the ground|over the (?:finish )?line)|(?<=^|(?<![A-Za-z])(?:API|endpoint|page|screen|form|button|server|service|system|app|application|function|method|command|query|request|route|CLI|dashboard|widget|module|component|it) )(?:returns|answers|responds with|displays|renders|accepts|rejects|redirects|throws|outputs|emits|persists)(?= (?!(?:by|from|in|on|per|and|rate)(?![A-Za-z]))[^\s,.;]))(?![A-Za-z])/gi;
export const UNIVERSAL =
	/(?<![A-Za-z])(?:(?:for |of |to |on |in |with )?(?:all|every|each)(?: of)?(?: the| our)? (?!day|week|month|quarter|year|the time|other|time|mon|tue|wed|thu|fri|sat|sun)[A-Za-z][A-Za-z-]*|100 percent of|none of the [a-z]+|without (?:a single|any) [a-z]+)/gi;
/** Places a number as a scope, not as an amount to reach: `between 2 teams`, `our 3 stores`. */
export const SCOPE =
	/(?<![A-Za-z])(?:between|among|amongst|these|those|both|the|his|her|our|their|its|my|all|next|last|past|first)(?:\s+(?:all|our|the|these|those|both|other))*\s*$/i;
/** A scope too, unless something is delivered there: `improve teamwork in 2 teams`, but `open in 2 cities`. */
export const LOOSE_SCOPE =
	/(?<!(?:go|went|going) )(?<![A-Za-z])(?:across|with|in|for|on)(?:\s+(?:all|our|the|these|those))*\s*$/i;
/** `for 95% of transactions`: which cases count. */
export const SHARE_SCOPE = /(?<![A-Za-z])for\s*$/i;
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

/** `engage suppliers to`, `help managers to`, `save money to`: what follows is somebody's purpose, not the act. */
export const HELPED_TO =
	/^\W*(?:(?:i|we)(?:'ll| will| want to| would like to| plan to)? )?(?:engage|encourage|help|enable|support|empower|motivate|inspire|allow|push|urge|invite|challenge|save|improve|increase|reduce|strengthen|enhance|optimi[sz]e|use|leverage|work|collaborate|partner)(?:s|d|ing)?(?![A-Za-z]).{1,100}(?<![A-Za-z])to\s*$|(?<![A-Za-z])so (?:that )?.{0,40}(?:can|could|to|will)\s*$/i;

/** What stands before a verb that says what is done; elsewhere the same word is a noun. */
export const VERB_POSITION =
	/(?:^|[.,:;!?\n(，。；：]|\ue000|(?<![A-Za-z])(?:to|and|or|then|will|must|should|shall|we|we'll|i|i'll|can|could|would|able to|is to|they|team|please|successfully|fully|work|manager|staff))[\s"“*-]*$/i;
