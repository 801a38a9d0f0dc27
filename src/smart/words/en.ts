/** English word lists of the rules, as data. */
import { NARROWING } from "./en-narrowing";

/** Words that wish for more or better without saying what will be seen. */
const WISH =
	/(?<![A-Za-z-])(?:increase|raise|grow|boost|improve|enhance|optimi[sz]e|strengthen|reduce|decrease|lower|cut|minimi[sz]e|mitigate|maximi[sz]e|promote|foster|support|ensure|encourage|leverage|develop|expand|accelerate|streamline|simplify|moderni[sz]e|drive|elevate|build up|build(?!ings?(?![a-z]))|communicate|focus on|work on|work towards?|work|strive|try|aim|seek|learn|understand|explore|(?<!without )help|assist|affect|influence|impact|inspire|empower|engage|manage|handle|deal with|maintain|sustain|continue|keep|take care of|contribute|participate|collaborate|cooperate|care about|value|embrace|adopt|nurture|cultivate|advance|further|deepen|broaden|refine|rethink|transform|revitali[sz]e|become|be|get|have|show|do|want|make|provide|deliver|create|achieve|gain|attract|retain|respect|address|see(?! (?:the|also|above|below|attached|page|note|details))|feel|enjoy|believe|hope|love|think|appreciate|desire|wish|dream|stay|remain|position|professionali[sz]e|institutionali[sz]e|enrich|harness|unleash|champion|cement|solidify|reinforce|bolster|augment|amplify|revolutioni[sz]e|reinvent|reimagine|uphold|safeguard|preserve|protect|fulfil+|honou?r|prioriti[sz]e|tackle|combat|fight|avoid|prevent|facilitate|motivate|challenge|shape|heighten|intensify|diversify|harmoni[sz]e|rationali[sz]e|speed up|slow down|step up|ramp up|scale up|win back|regain|recapture|alleviate|ease|curb|lessen|diminish|shorten|widen|narrow|bridge|close|stimulate|energi[sz]e|instil+|cherish|celebrate|listen|master|study|(?<!meet or )exceed|surpass|outperform|outpace|shrink|slash|trim|tighten|sharpen|hone|polish|lift|push|spur|propel|unlock|crush|smash|delight|wow|please(?! )|amaze|excite|satisfy|charm|level up|double down|keep up|catch up|comply|adhere|abide|conform|obey|spread|spark|ignite|inject|ingrain|embed|know|remember|consider|reflect|refrain|cope|adapt|behave)(?:s|d|ed|ing)?(?![A-Za-z-])/gi;
/** Attitudes, comparatives and praise: nobody can say when they hold. */
const ATTITUDE =
	/(?<![A-Za-z-])(?:sooner(?! than)(?= *[.!]?$)|quicker(?= *[.!]?$)|better(?! than)|best(?![- ]practices?|[- ]in[- ]class benchmark)|harder|smarter|faster(?! than)|more (?!than|by|from)[a-z]+(?:ly)?(?= *[.!]?$|ive|ful|able|ent|ous|ly)|good(?! standing)|great|excellent|excellence|outstanding|exceptional|amazing|world[- ]class|leading(?! (?:indicators?|to|edge index))|leaders?(?! (?:training|programme?|development|team|session|survey))(?<=(?:market|national|global|industry|world|regional|local|thought|category|technology) leaders?)|positive(?<!false positive)(?! (?:reviews?|feedback|rate|cash|results?|cases?|tests?|pay|returns?|balance))|positively|professional(?! (?:developers?|engineers?|designers?|writers?|photographers?|musicians?|coach|services?|development|certificat\w*|exam\w*|licen[cs]e|body|indemnity|association|qualification|training|learning))|professionally|reliable|successful(?! (?:deployments?|deliver\w+|logins?|calls?|payments?|candidates?|completions?|bids?))|successfully(?! [a-z]+ [a-z])|success(?! (?:rate|manager|team|criteria|metrics?|stor(?:y|ies)|plan|department))(?<!customer success)|as (?:much|many|soon) as possible|team player|role model|trusted (?:advis[eo]r|partner)|(?:be(?:come)?|remain|stay) (?:the )?(?:number one|no\.? ?1)|think outside the box|rais(?:e|ing) the bar|(?:to )?the next level|mov(?:e|ing) the needle|initiative(?<=(?:show|take|more|with|own|display|demonstrate)[a-z]* initiative)|attitude|mindset|in shape|happier|healthier|happy|stronger|efficiently|effectively|consistently|confidently|confident|with (?:confidence|ease)|smoothly|gracefully|thoughtfully|maybe|proactive(?:ly)?|meaningful|impactful|compelling|seamless|frictionless|delightful|robust|innovative|improved|more(?= *[.!]?(?:$| [(-]))|high[- ]quality|state[- ]of[- ]the[- ]art|cutting[- ]edge|user[- ]friendly|exceed expectations?|go (?:above and beyond|the extra mile)|to the best of|well(?= *[.!]?$)|properly|adequately|appropriately|diligently|motivated|passionate|dedicated to|committed to (?:excellence|quality))(?![A-Za-z-])/gi;
/** Amounts that are none (`some tests`, `several ideas`), and degrees before a thing (`cleaner code`). */
const VAGUE =
	/(?<![A-Za-z])(?:(?:cleaner|clearer|simpler|cheaper|bigger|smaller|larger|nicer|safer|smoother|tighter|shorter|longer|fresher|closer|deeper|richer|greener|warmer|fairer|finer|sharper|quicker|easier|friendlier|healthier|tidier)(?= [a-z])|(?:diverse|great|good|top|skilled) talent|everything|anything|best[- ]practices?(?= *[.!]?$)|some|several|various|a few|many|more|(?<!or )(?:less|fewer)|a lot of|lots of|a number of|numerous|multiple|things|stuff|something|etc|where(?:ver)? (?:appropriate|possible|needed|necessary|applicable))(?![A-Za-z])(?! than)|^[A-Za-z]+ (?:(?:of )?(?:new|good|bad|clean|clear|healthy|great|successful|useful|beautiful|modern|fresh|relevant|interesting|valuable|networking|market|the|our|my) )?(?:[a-z]{3,}(?<!ss)s|code|documentation|content|software|data|information|feedback|research|training|agile|lean|scrum|devops|AI|automation|innovation)(?: [a-z]+ly| (?:on|about) [a-z]+)?(?=[.!]?(?:$| [(-]| (?:to|in order to|so)(?![A-Za-z])))/gi;
/** Objects that could be any: `a business`, `a clear strategy`, but not `a forklift licence`. */
const INDEFINITE =
	/(?<![A-Za-z])an? (?!minimum|maximum|total|average|day|week|month|quarter|year)(?:(?:[a-z]+(?:able|ible|ful|ive|ous|ic|al|ed|ing|ant|ent)|new|good|great|nice|cool|big|small|strong|solid|simple|clear|proper|better|best|fresh|modern|unique|different|basic|real|full|high|low|whole|team|project|business|company)(?:,)? ){0,2}[a-z-]+(?= *(?:\(|[.!]?$))/gi;
/** A certificate is held or not. */
const CERTIFICATE =
	/(?<![A-Za-z])(?:certif\w+|accreditation|licen[cs]e|patent|diploma|degree in)(?![A-Za-z])/i;
/** Words of purpose: a why, not a how. */
const WHY =
	/(?<![A-Za-z])(?:so that|(?<=, )so (?!far\b|called\b|on\b|as\b)[a-z]+ .{1,40}(?<![a-z])(?:can|could|will|is|are|has|have|gets?|stays?|knows?)(?![a-z])|so (?:we|i|they|customers|users|the team|that|our|people|clients|students|patients) ?(?:can|are|have|will|get|book|stay|reach|feel|know|spend|do)?|in order to|because|to (?:support|help|enable|ensure|achieve|meet|contribute|sustain|fund|prepare|qualify|secure|protect|reach our|free up|strengthen|avoid|prevent|keep up|comply|align|attract|empower|give|make sure|allow|facilitate|drive)(?![A-Za-z])|(?<=(?:[a-z]{3}[a-z,)%]*|\d[a-z%]*) )(?<!(?:aim|aims|aiming|strive|strives|work|working|want|wants|plan|plans|need|needs|continue|continues|commit|commits|committed|try|trying|seek|seeks|like|able|going|hope|hoping|intend|intends|need|have|has|designed|ready|help|helps|initiatives?|efforts?|ways?|how|and|or|is|objective|goal|target) )to (?:reduce|increase|improve|boost|cut|lower|save|grow|raise|shorten|speed up|minimi[sz]e|maximi[sz]e|accelerate|enhance|encourage|promote|retain|win|free|lead to|buy|build|refine|learn|pay|finance|become|feel|spend|start|stay|live|travel|get|make|serve|reach|keep|maintain|fight|overcome|gain|expand|develop|deliver better|understand|identify|demonstrate|advance|stop|remain|manage|be (?:healthier|able|ready))(?![A-Za-z])|(?<=(?:[Ss]av|[Rr]ais|set aside)[^.]{1,24} )for (?:an?|my|our) [a-z]|(?<=[.;] )(?:unblocks|enables|supports|helps)(?![A-Za-z])|^to [a-z]+ [^,]{5,80}(?=,)|for (?:(?:better|enhanced|improved|greater|increased|easier|faster) (?=[a-z])|[a-z -]{3,30}(?:development|growth|readiness|compliance|safety|improvement)(?![A-Za-z]))|\((?:relevant|relevance)\)|in support of|supports? (?:our|the)|supporting|aligned? (?:with|to)|contribut(?:es?|ing) to|as part of|which (?:will|helps|supports|enables|allows|means)|for the (?:purpose|sake|benefit) of|for (?:demonstration|presentation|use|review|delivery) (?:to|by|in)|thereby|leading to|resulting in (?!from)|towards? (?:our|the) (?:goal|strategy|vision|mission|objective)|serves?(?= (?:our|the) )|(?:that|which) (?:historically|in the past)|based on (?:past|historical|last year|previous|the data|evidence|customer feedback|survey)|is (?:my|our) (?:top |main |number one )?(?:priority|mission))/gi;
/** Words of means: how it will be reached. */
const MEANS =
	/(?<![A-Za-z])(?!(?:[a-z]+ ){1,2}(?:(?:new|modern|digital|better|improved|innovative|continuous|effective) )?(?:technolog(?:y|ies)|AI|data|automation|innovation|tools|resources|improvement|communication|planning|practices|solutions|ways|methods|techniques|strateg(?:y|ies)|teamwork|collaboration|processes|quality)[.!]?$)(?:(?:by\s+(?:[a-z]+ly\s+)?(?:(?!(?:do|be|work|try|hav|gett)ing(?![a-z]))[a-z]+ing|improved?|targeted|automated|regular)|(?:through|via|using|with the help of|by means of|by way of|leveraging)\s+(?:[a-z]+ly\s+)?(?:[a-z]+ing|improved?|targeted|better|new|a|an|the|our|my|weekly|monthly|daily|regular|automated|(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Q[1-4]|FY)[A-Z][A-Za-z]+))(?![A-Za-z])(?!\s+(?:end|close|start|beginning|deadline|time|month|quarter|year|week|first|second|third|fourth|next|next|launch|release))|with\s+(?:an?|the|our)\s+(?:[a-z]+\s+)?(?:discount|campaign|programme?|tool|coach|tutor|plan|course|training|promotion|system|process|strategy)(?![A-Za-z])|\((?:achievable|attainable)\)|(?<=[,;] )(?:reviewing|taking|attending|completing|practi[sc]ing|offering|running|hosting) [a-z\d])/g;
/** Time words that bound nothing. */
const OPEN_TIME =
	/(?<![A-Za-z])(?:soon(?:er)?|asap|as soon as (?:possible|practicable)|eventually|someday|some day|one day|ongoing|on an ongoing basis|continu(?:ous|al|ing)(?:ly)?|long[- ]term|short[- ]term|in the (?:near |foreseeable |long |short )?(?:future|run)|over time|at all times|always|regularly|periodically|from time to time|immediately|promptly|in a timely manner|timely|at the earliest|when (?:possible|time permits)|whenever possible|in due course|going forward|moving forward|quickly|constantly|gradually|step by step|down the (?:road|line)|later|forever|until further notice|as needed|as required)(?![A-Za-z])/gi;
/** How strongly something is wished: it adds nothing to a figure. */
const INTENSITY =
	/(?<![A-Za-z])(?:significant|substantial|dramatic(?:al)?|drastic(?:al)?|great|considerable?|marked|noticeabl|massive|sharp|stead(?:i)|strong|vast|huge|measurabl)(?:ly|y)(?![A-Za-z])/gi;
/** Failures that nobody can wholly prevent. */
const UNCONTROLLED =
	/(?<![A-Za-z])(?:bugs?|defects?|errors?|complaints?|incidents?|outages?|downtime|mistakes?|churn|turnover|attrition|returns?|refunds?|vulnerabilit(?:y|ies))(?![A-Za-z])/i;
/** Words that narrow a failure to what can be prevented. */
const SEVERE =
	/(?<![A-Za-z])(?:critical|severe|major|fatal|serious|blocking|sev-?[01]|P[01]|high-severity|known|repeat(?:ed)?|safety|lost-time)(?![A-Za-z])/i;
/** A point of comparison that the text names: `from a 2019 baseline`, `compared with last year`. */
const BASIS =
	/(?<![A-Za-z])(?:(?:from|against|versus|vs\.?|over|compared (?:with|to)|based on|relative to) (?:an? |the |our |its )?(?:(?:fy\s?)?(?:19|20)\d\d (?:baseline|levels?)|baseline|current levels?|(?:19|20)\d\d(?![\d%-])))(?![A-Za-z])/gi;
/** Never to fail again. */
const FOREVER =
	/(?<![A-Za-z])(?:forever|always|ever again|at all times|for good)(?![A-Za-z])/gi;
/** To master something takes more than days. */
const MASTERY =
	/(?<![A-Za-z])(?:master|become (?:an expert|fluent|proficient)|be fluent|learn (?:to (?:code|program|play|speak)|programming|coding|[A-Z][a-z]+))(?![A-Za-z])/g;
/** Counts that say little of any goal. */
const VANITY =
	/(?<![A-Za-z])(?:followers?|likes|page ?views|impressions|fans|hits|downloads)(?![A-Za-z])/i;
/** A name inside a sentence (`the Berlin office`, iOS, GitHub) tells a thing apart, unless all words are capitalised. */
const NAMED =
	/(?<=[a-z,)] )(?!I(?![A-Za-z]))(?:[A-Z][A-Za-z\d]+|[a-z]+[A-Z][A-Za-z]*)(?=.* [a-z][a-z-]{2})|(?<![A-Za-z])(?:[a-z]{1,3}[A-Z][A-Za-z]+|[“"][^”"]{2,60}[”"])/g;
/** A group that a plan has chosen. */
const CHOSEN =
	/(?<![A-Za-z])(?:target|key|strategic|priority|focus|top-tier|named)\s+(?:accounts?|customers?|clients?|segments?|markets?|audiences?|partners?|prospects?)(?![A-Za-z])/gi;
/** A post or rank that nobody takes within days. */
const SUMMIT =
	/(?<![A-Za-z])(?:become|be|get promoted to|be named)(?: the| a)? (?:ceo|cto|cfo|president|chairman|billionaire|millionaire|unicorn|market leader|world champion|number one|no\.? ?1|world['s]* (?:best|largest))(?![A-Za-z])/i;
/** Words without content, for what stays of a text when facts and verbs are taken out. */
const EMPTY =
	/(?<![A-Za-z])(?:the|an?|our|my|your|their|its|to|of|by|in|on|at|and|or|for|from|with|we|i|will|must|should|be|is|are|least|most|more|less|than|it|this|that|them|up|per|over|under|within|all|new)(?![A-Za-z])/gi;
/** Objects that any goal might name: alone they do not tell one from another. */
const COMMON =
	/(?<![A-Za-z])(?:compan(?:y|ies)|business(?:es)?|organi[sz]ations?|teams?|departments?|staff|employees?|people|customers?|clients?|users?|products?|services?|projects?|tasks?|work|things?|everything|features?|code|on time|on schedule)(?![A-Za-z])/gi;
/** An act whose verb we do not know: it stands first, with an object behind it. Wishes and feelings are verbs that we do know. */
const ACTING =
	/^\W*(?:(?:i|we)(?:'ll| will| want to| would like to| plan to| am going to| are going to) )?(?!(?:in|by|on|at|for|from|with|within|without|of|to|as|about|after|before|during|until|over|under|between|among|across|through|throughout|via|per|all|both|each|every|only|not|never|if|when|while|where|because|since|so|that|this|these|those|there|than|then|and|or|but|is|are|was|were|be|been|has|have|had|do|does|did|can|could|will|would|shall|should|may|might|must|let|also|like|unlike|despite|towards?|into|onto|upon|around|near|against|behind|beyond|plus|minus|including|regarding|what|how|why|who|which|whether|think|feel|hope|believe|enjoy|find|embody|embrace|exemplify|live|act|show|demonstrate|display|spend|save|take|give|keep|put)(?![A-Za-z]))[a-z]{3,}(?<!ing|ly|[^s]s)(?: (?:up|out|off|down|over|back|away|together))? (?=(?:the|an?|any|my|our|your|his|her|its|their|all|each|every|both|two|three|another) )|^(?:the |all |each |every |our )?(?:[a-z-]+ ){1,3}(?:will|must|shall|can) (?!also|not|only|be|have|feel|think|show|act|live|do)[a-z]{3,}(?<!ly) (?=[a-z]+ [a-z]+ [a-z])/i;
/** How much or how good. */
const DEGREE =
	/(?<![A-Za-z])(?:more|less|fewer|most|much|enough|too|rather|[a-z]{3,}ier|bigger|smaller|larger|higher|lower|greater|longer|shorter|cheaper|cleaner|clearer|closer|deeper|safer|wider|richer|fitter|kinder|calmer|nicer|never|again|improvements?|growth|progress|increases?|decreases?|reductions?)(?![A-Za-z])/gi;

/** Every list by its name; both languages have the same ones. */
export const lists = {
	WISH,
	ATTITUDE,
	VAGUE,
	INDEFINITE,
	NARROWING,
	CERTIFICATE,
	WHY,
	MEANS,
	OPEN_TIME,
	INTENSITY,
	UNCONTROLLED,
	SEVERE,
	BASIS,
	FOREVER,
	MASTERY,
	VANITY,
	NAMED,
	CHOSEN,
	SUMMIT,
	COMMON,
	ACTING,
	DEGREE,
	EMPTY,
} as const;
