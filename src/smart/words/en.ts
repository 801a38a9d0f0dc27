/** English word lists of the rules, as data. */

/** Words that wish for more or better without saying what will be seen. */
const WISH =
	/(?<![A-Za-z-])(?:increase|raise|grow|boost|improve|enhance|optimi[sz]e|strengthen|reduce|decrease|lower|cut|minimi[sz]e|maximi[sz]e|promote|foster|support|ensure|encourage|leverage|develop|expand|accelerate|streamline|drive|elevate|build up|communicate|focus on|work on|strive|try|aim|learn|understand|explore|help|be|become the best|get|have|show|do|work|want)(?:s|d|ing)?(?![A-Za-z-])/gi;
/** Attitudes, comparatives and praise: nobody can say when they hold. */
const ATTITUDE =
	/(?<![A-Za-z-])(?:better|best|harder|smarter|faster|more (?!than|by)[a-z]+|good|great|excellent|outstanding|world[- ]class|leading|positive|professional|reliable|successful|success|success(?:fully)?|as (?:much|many|soon) as possible|team player|initiative|attitude|mindset|in shape|happier|stronger|efficiently|effectively|proactive(?:ly)?|improved|more(?= *[.!]?$)|high[- ]quality|state[- ]of[- ]the[- ]art|user[- ]friendly)(?![A-Za-z-])/gi;
/** Objects that could be any: `a business`, `some tests`. */
const INDEFINITE =
	/(?<![A-Za-z])(?:some|several|various|a few|many|a lot of|things|stuff|something|(?:an?) (?:business|product|website|app|company|team|system|project|book|course|plan|strategy|tool|solution)(?= *[.!]?$))/gi;
/** A segment, place or group that narrows the object: `from target accounts`, `in Taiwan`. */
const NARROWING =
	/(?<![A-Za-z])(?:(?:from|for|in|among|across|within|of|on|at|to)\s+(?:(?:the|our)\s+)?(?:[A-Z][A-Za-z-]+|(?:new|existing|target|enterprise|first-time|returning|mobile|online|retail|key|senior|junior|qualified|paid|active|inactive|premium|domestic|overseas|international|local|small|mid-size|large|corporate|business|student|northern|southern|eastern|western|central)\s+[a-z]+)|(?:from|for|in|among|across|within)\s+(?!the\b|our\b|my\b|your\b|their\b|an?\b|all\b|every\b|this\b|that\b|these\b|general\b|[a-z]+ing\b)[a-z]+[- ][a-z]+)/g;
/** A certificate is held or not. */
const CERTIFICATE =
	/(?<![A-Za-z])(?:certif\w+|accreditation|licen[cs]e|patent|diploma|degree in)(?![A-Za-z])/i;
/** Words of purpose: a why, not a how. */
const WHY =
	/(?<![A-Za-z])(?:so that|so (?:we|customers|users|the team) (?:can|are)|in order to|because|to (?:support|help|enable|ensure|achieve|meet|contribute|sustain|fund|prepare|qualify|secure|protect|reach our|free up|strengthen|avoid)(?![A-Za-z])|in support of|supports? (?:our|the)|supporting|aligned? (?:with|to)|contribut(?:es?|ing) to|as part of|which (?:will|helps|supports|enables|allows)|for the (?:purpose|sake) of|for (?:demonstration|presentation|use|review|delivery) (?:to|by|in)|thereby|leading to|resulting in (?!from)|towards? (?:our|the) (?:goal|strategy|vision|mission|objective)|serves?(?= (?:our|the) ))/gi;
/** Words of means: how it will be reached. */
const MEANS =
	/(?<![A-Za-z])(?:by|through|via|using|with the help of|by means of)\s+(?:[a-z]+ly\s+)?(?:[a-z]+ing|improved?|targeted|better|new|a|an|the|our|weekly|monthly)(?![A-Za-z])/gi;
/** Time words that bound nothing. */
const OPEN_TIME =
	/(?<![A-Za-z])(?:soon(?:er)?|asap|as soon as possible|eventually|someday|some day|one day|ongoing|continu(?:ous|al)(?:ly)?|long[- ]term|short[- ]term|in the (?:near )?future|over time|always|regularly|periodically|immediately|at the earliest|when possible|in due course|going forward|quickly|constantly)(?![A-Za-z])/gi;
/** Failures that nobody can wholly prevent. */
const UNCONTROLLED =
	/(?<![A-Za-z])(?:bugs?|defects?|errors?|complaints?|incidents?|outages?|downtime|mistakes?|churn|turnover|attrition|returns?|refunds?|vulnerabilit(?:y|ies))(?![A-Za-z])/i;
/** Words that narrow a failure to what can be prevented. */
const SEVERE =
	/(?<![A-Za-z])(?:critical|severe|major|fatal|serious|blocking|sev-?[01]|P[01]|high-severity|known|repeat(?:ed)?|safety|lost-time)(?![A-Za-z])/i;
/** Counts that say little of any goal. */
const VANITY =
	/(?<![A-Za-z])(?:followers?|likes|page ?views|impressions|fans|hits|downloads)(?![A-Za-z])/i;
/** A group that a plan has chosen. */
const CHOSEN =
	/(?<![A-Za-z])(?:target|key|strategic|priority|focus|top-tier|named)\s+(?:accounts?|customers?|clients?|segments?|markets?|audiences?|partners?|prospects?)(?![A-Za-z])/gi;
/** A post or rank that nobody takes within days. */
const SUMMIT =
	/(?<![A-Za-z])(?:become|be|get promoted to|be named)(?: the| a)? (?:ceo|cto|cfo|president|chairman|billionaire|millionaire|unicorn|market leader|world champion|number one|no\.? ?1|world['s]* (?:best|largest))(?![A-Za-z])/i;
/** Words without content, for what stays of a text when facts and verbs are taken out. */
const EMPTY =
	/(?<![A-Za-z])(?:the|an?|our|my|your|their|its|to|of|by|in|on|at|and|or|for|from|with|we|i|will|must|should|be|is|are|least|most|more|less|than|it|this|that|them|up|per|over|under|within|all|new)(?![A-Za-z])/gi;

/** Every list by its name; both languages have the same ones. */
export const lists = {
	WISH,
	ATTITUDE,
	INDEFINITE,
	NARROWING,
	CERTIFICATE,
	WHY,
	MEANS,
	OPEN_TIME,
	UNCONTROLLED,
	SEVERE,
	VANITY,
	CHOSEN,
	SUMMIT,
	EMPTY,
} as const;
