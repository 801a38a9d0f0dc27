/** English that narrows an object: a segment, place, product or group. */

/** Words between which a noun phrase ends. */
const NO_NOUN =
	"(?:and|or|but|of|in|on|at|for|from|to|by|with|within|between|among|about|near|into|over|under|than|that|which|who|when|while|where|so|as|is|are|was|were|be|been|has|have|had|will|would|can|could|should|must|may|not|the|an?|our|my|your|their|its|this|these|those|through|via|using|per|after|before|until|during|if|it|they|we|you)(?![A-Za-z])";
/** Words that any goal might have there: `in the near future`, `across our whole organisation`, `in a timely manner`. */
const ANYWHERE =
	"(?:near|foreseeable|expected|desired|required|necessary|appropriate|highest|lowest|full|scale|pace|speed|long|short|next|coming|same|right|best|better|greater|entire|whole|overall|general|total|current|day|daily|timely|consistent|professional|positive|other|different|various|many|more|most|good|great|new heights|future|way|manner|fashion|basis|time|times|level|levels|end|run|interest|business|company|organi[sz]ation(?:al)?|workplace|community|industry|market|marketplace|world|society|economy|life|lives|career|field|area|areas|aspects?|every|customer base|bottom line|course|process of|purposes?|sake|benefit|public|fullest|highest|first|second|third|fourth|last|end-of|year|quarter|month|week|minute|hours?|days?|weeks?|months?|years?)(?![A-Za-z])";
const WORD = "[a-z][a-z'-]{2,}";

/** `in the staff canteen`, `between the night shift and the day shift`, `from our bakery line`: a place or group in two words or more. */
const IN_A_PLACE = `(?<![A-Za-z])(?<!(?:[Ww]ork|[Ww]orking|[Ff]ocus|[Ff]ocused) )(?:in|on|at|for|from|to|towards|among|across|within|between|about|near|throughout|into) (?:(?:the|our|my|an?|all|each|every) )(?!${ANYWHERE}|${NO_NOUN})${WORD} (?!${ANYWHERE}|${NO_NOUN}|[a-z]+ly(?![a-z]))${WORD}`;

const KNOWN_KINDS =
	/(?<![A-Za-z])(?:(?<!(?:[Ww]ork|[Ww]orking|[Ff]ocus|[Ff]ocused|[Ff]luent|[Pp]roficient|[Ss]killed|[Cc]onversant|rest|sort|kind) )(?:from|for|in|among|across|within|of|on|at|to|towards?|around|near|throughout)\s+(?:(?:the|our)\s+)?(?!(?:Enhanced|Improved|Better|Greater|Increased|More|Higher|Easier|Faster)\s)(?:[A-Z][A-Za-z-]+|(?:new|existing|target|enterprise|first-time|returning|mobile|online|retail|key|senior|junior|qualified|paid|active|inactive|premium|domestic|overseas|international|local|small|mid-size|large|corporate|business|student|northern|southern|eastern|western|central|rural|urban|elderly|young|female|male|pregnant|diabetic|low-income|frontline|remote|part-time|full-time|third-party)\s+[a-z]+)|(?:from|for|in|among|across|within)\s+(?!the\b|our\b|my\b|your\b|their\b|an?\b|all\b|every\b|this\b|that\b|these\b|general\b|overall\b|total\b|day\b|order (?:to|that)\b|terms\b|[a-z]+ing\b)[a-z]+[- ][a-z]+|(?:on|of|at|to|by)\s+(?:the\s+|our\s+)?(?!the\b|our\b|my\b|your\b|an?\b|all\b|each\b|(?:[a-z]+ )?(?:and|or) )(?:[a-z]+[- ]){1,2}(?:service|system|page|app|site|platform|store|plant|line|floor|ward|unit|campus|branch|region|office|api|product|pipeline|dashboard|department|team|desk|portal|module)s?(?![A-Za-z])|(?:new|existing|enterprise|returning|first-time|at-risk|high-value|frontline|remote|paying|trial)[- ](?:employees?|hires?|customers?|users?|clients?|members?|patients?|students?|accounts?|subscribers?|visitors?|buyers?|staff|suppliers?|vendors?|partners?|tenants?|donors?)(?=[ -][a-z]+))/
		.source;

/** `third-grade students`, `night-shift nurses`: people told apart by a compound. */
const COMPOUND_PEOPLE =
	"(?<![A-Za-z-])(?!(?:[Hh]igh|[Ww]orld|[Ww]ell|[Ss]elf|[Ll]ong|[Ss]hort|[Bb]est|[Tt]op|[Hh]ard|[Ll]ike|[Bb]etter)-)[A-Za-z]+-[a-z]+ (?:students?|pupils?|employees?|hires?|workers?|staff|nurses?|teachers?|customers?|users?|clients?|members?|patients?|drivers?|residents?|visitors?|families|parents?|managers?|engineers?|developers?|volunteers?|households?|tenants?)(?![A-Za-z])";
/** `in the evening`, `on weekdays`. */
const TIME_OF_DAY =
	"(?:(?:in|during) the (?:early |late )?(?:mornings?|afternoons?|evenings?)|(?:on|at) (?:weekdays|weekends|weeknights|night)|(?:at|during|in|outside) (?:peak|rush|business|office|opening|school|working) (?:hours?|times?)|Mon(?:day)?s?(?:-| to )Fri(?:day)?s?)(?![A-Za-z])";

/** `the boot time of the set-top box`: whose or of what, in two words or more; a mere number or quality of things says nothing. */
const OF_SOMETHING = `(?<=(?<!(?:number|amount|level|levels|quality|variety|range|sense|culture|value|understanding|awareness|knowledge|standards?|state|rest|kind|sort|lack|terms|consistency|effectiveness|efforts?|majority|full) )of) (?:(?:the|our|my|its|all) )?(?!${ANYWHERE}|${NO_NOUN}|internal |operational |new |qualified |our |customer )${WORD} (?!${ANYWHERE}|${NO_NOUN}|[a-z]+ly(?![a-z]))${WORD}`;
/** `in the suburbs`, `into the lake`, `at the warehouse`. */
const A_PLACE =
	"(?<![A-Za-z])(?:in|from|at|on|into|to|near|around|along|behind) (?:the|our) (?:suburbs|countryside|outskirts|(?:city|town|village|visitor) cent(?:re|er)|mountains|coast|north|south|east|west|river|lake|valley|island|village|harbou?r|port|canteen|cafeteria|kitchen|warehouse|factory|laborator(?:y|ies)|library|showroom|lobby|nursery|playground|workshop|greenhouse|garage|checkout|ICU|ER)(?![A-Za-z])";

/** `with Lyon University`, `on mobile`: a partner by name, a channel. */
const PARTNER_OR_CHANNEL =
	"(?<![A-Za-z])(?:with (?:the )?[A-Z][a-z]+(?= [A-Z]|[.,;]?$| (?:in|on|by|to|for|and)(?![a-z]))|on (?:mobile|desktop|tablets?|iOS|Android|weekends?))(?![A-Za-z])";

/** `the gap between disadvantaged pupils and their peers`. */
const BETWEEN =
	"(?<![A-Za-z])between (?:the |our )?[a-z'-]+ (?:[a-z'-]+ ){1,3}and (?:the |their |our )?[a-z]";

/** `during code reviews`, `at trade fairs`: an occasion in two words. */
const OCCASION = `(?<![A-Za-z])(?:during|at) (?!${ANYWHERE}|${NO_NOUN}|least|most|all)${WORD} (?!${ANYWHERE}|${NO_NOUN}|[a-z]+ly(?![a-z]))${WORD}`;

export const NARROWING = new RegExp(
	`${KNOWN_KINDS}|${IN_A_PLACE}|${COMPOUND_PEOPLE}|${TIME_OF_DAY}|${OF_SOMETHING}|${A_PLACE}|${OCCASION}|${BETWEEN}|${PARTNER_OR_CHANNEL}`,
	"g",
);
