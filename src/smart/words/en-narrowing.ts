/** English that narrows an object: a segment, place, product or group. */

/** Words between which a noun phrase ends. */
const NO_NOUN =
	"(?:and|or|but|across|throughout|towards?|around|against|beyond|without|including|of|in|on|at|for|from|to|by|with|within|between|among|about|near|into|over|under|than|that|which|who|when|while|where|what[a-z']*|how|why|so|as|is|are|was|were|be|been|has|have|had|will|would|can|could|should|must|may|not|the|an?|our|my|your|their|its|this|these|those|through|via|using|per|after|before|until|during|if|it|they|we|you)(?![A-Za-z])";
/** Fields of work that any goal might name. */
const FIELDS =
	"(?:customer (?:service|satisfaction|experience|support|care|focus)|data entry|(?:time|project|people|risk|change) management|decision[- ]making|public speaking|problem[- ]solving|social media|human resources)(?![A-Za-z])";
/** Words that any goal might have there: `in the near future`, `across our whole organisation`, `in a timely manner`. */
const ANYWHERE = `(?:near|foreseeable|expected|desired|required|necessary|appropriate|highest|lowest|full|scale|pace|speed|long|short|next|coming|same|right|best|better|greater|entire|whole|overall|general|total|current|day|daily|timely|consistent|professional|positive|other|different|various|many|more|most|good|great|new heights|future|way|manner|fashion|basis|time|times|level|levels|end|run|interest|business|company|organi[sz]ation(?:al)?|workplace|community|industry|market|marketplace|world|society|economy|life|lives|career|field|area|areas|aspects?|every|customer base|bottom line|course|process of|purposes?|sake|benefit|public|fullest|highest|(?:first|second|third|fourth)(?= (?:place|half|quarter|year|month|week|time|attempt|step|phase|stage))|last|end-of|year|quarter|month|week|minute|hours?|days?|weeks?|months?|years?|modern|effective|efficient|innovative|advanced|strategic|healthy|strong|smart|smarter)(?![A-Za-z])|${FIELDS}`;
const WORD = "[a-z][a-z'-]{2,}";

/** `in the staff canteen`, `between the night shift and the day shift`, `from our bakery line`: a place or group in two words or more. */
const IN_A_PLACE = `(?<![A-Za-z])(?<!(?:[Ww]ork|[Ww]orking|[Ff]ocus|[Ff]ocused) )(?:in|on|at|for|from|to|towards|among|across|within|between|about|near|throughout|into) (?:(?:the|our|my|an?|all|each|every) )(?!${ANYWHERE}|${NO_NOUN})${WORD} (?!${ANYWHERE}|${NO_NOUN}|[a-z]+ly(?![a-z]))${WORD}`;

const KNOWN_KINDS =
	/(?<![A-Za-z])(?:(?<!(?:[Ww]ork|[Ww]orking|[Ff]ocus|[Ff]ocused|[Ff]luent|[Pp]roficient|[Ss]killed|[Cc]onversant|rest|sort|kind) )(?:from|for|in|among|across|within|of|on|at|to|towards?|around|near|throughout)\s+(?:(?:the|our)\s+)?(?!(?:Enhanced|Improved|Better|Greater|Increased|More|Higher|Easier|Faster)\s|new (?:heights|levels?|ways|ideas|things|technologies|challenges|opportunities|skills|trends|standards))(?:[A-Z][A-Za-z-]+|(?:new|existing|target|enterprise|first-time|returning|mobile|online|retail|key|senior|junior|qualified|paid|active|inactive|premium|domestic|overseas|international|local|small|mid-size|large|corporate|business|student|northern|southern|eastern|western|central|rural|urban|elderly|young|female|male|pregnant|diabetic|low-income|frontline|remote|part-time|full-time|third-party)\s+[a-z]+)|(?:on|of|at|to|by)\s+(?:the\s+|our\s+)?(?!the\b|our\b|my\b|your\b|an?\b|all\b|each\b|(?:[a-z]+ )?(?:and|or) |(?:improv|enhanc|increas|reduc|build|develop|support|creat|optimi|boost|strengthen|expand|updat|grow|use|serv)[a-z]* )(?:[a-z]+[- ]){1,2}(?:service|system|page|app|site|platform|store|plant|line|floor|ward|unit|campus|branch|region|office|api|product|pipeline|dashboard|department|team|desk|portal|module)s?(?![A-Za-z])|(?:new|existing|enterprise|returning|first-time|at-risk|high-value|frontline|remote|paying|trial)[- ](?:employees?|hires?|customers?|users?|clients?|members?|patients?|students?|accounts?|subscribers?|visitors?|buyers?|staff|suppliers?|vendors?|partners?|tenants?|donors?)(?=[ -][a-z]+))/
		.source;

/** `for winter tyres`: two words that are no field of work as every goal has it. */
const IN_TWO_WORDS = `(?<![A-Za-z])(?<!(?:[Ww]ork|[Ww]orking|[Ff]ocus|[Ff]ocused|[Ff]luent|[Pp]roficient|[Ss]killed|[Cc]onversant|rest|sort|kind) )(?:from|for|in|among|across|within|about)\\s+(?!(?:the|our|my|your|their|an?|all|every|this|that|these|general|overall|total|day|zero|order (?:to|that)|terms|[a-z]+ing)(?![A-Za-z])|(?:Enhanced|Improved|Better|Greater|Increased|More|Higher|Easier|Faster)\\s|${FIELDS})[a-z]+[- ][a-z]+`;

/** `on private-label goods`: a compound that praises nothing. */
const ON_A_COMPOUND =
	"(?<![A-Za-z])(?:on|to|with|of) (?!(?:high|low|well|long|short|world|self|cross|best|top|real|full|day|on|up|hands|state|non|data|customer|user|value|end|decision|problem)-)[a-z]+-[a-z]+ [a-z]+";

/** `for orders over $50`. */
const ABOVE_A_SUM =
	"(?<![A-Za-z])(?:for|of|from|on|to) (?:[a-z-]+ )?[a-z-]+s (?:over|above|under|below) (?=[$€£]?\\d)";

/** `speed up the nightly integration build`: a thing that three words tell. */
const THREE_WORDS = `(?=(?:the|our|my|its) )(?<=(?:[Ii]mprov|[Ee]nhanc|[Aa]ccelerat|[Rr]educ|[Ii]ncreas|[Rr]ais|[Oo]ptimi[sz]|[Mm]oderni[sz]|[Ss]tabili[sz]|[Ss]treamlin|[Uu]pgrad)(?:e|ing) |(?:[Ss]peed up|[Ss]implify|[Ss]horten|[Cc]ut|[Ll]ower|[Bb]oost|[Ss]trengthen|[Ee]xpand) )(?:the|our|my|its) (?!${ANYWHERE}|${FIELDS}|${NO_NOUN}|(?:customers?|clients?|users?|employees?|staff|team|internal|external|operational|social|product|quality|number|amount|high|existing)(?![a-z]))${WORD} (?:(?!${ANYWHERE}|${FIELDS}|${NO_NOUN})${WORD} ){1,2}(?!${ANYWHERE}|${NO_NOUN}|[a-z]+ly(?![a-z]))${WORD}`;
/** `when climbing stairs`. */
const WHEN_DOING = `(?<![A-Za-z])(?:when|while) (?!(?:making|working|having|getting|being|doing)(?![a-z]))[a-z]{2,}ing (?:the |a )?(?!${ANYWHERE}|${NO_NOUN}|others|people|customers|clients)${WORD}`;

/** `after hailstorms`, `during audits`. */
const AROUND_EVENTS = `(?<![A-Za-z])(?:after|during) (?!${ANYWHERE}|${NO_NOUN}|(?:meetings|classes|tasks|changes)(?![a-z]))[a-z-]{4,}s(?![A-Za-z])`;

/** `reduce juvenile offences`: an adjective that says whose, where or when. */
const SEGMENT =
	"(?<=(?<![A-Za-z-])(?:[Ii]mprov|[Ee]nhanc|[Aa]ccelerat|[Rr]educ|[Ii]ncreas|[Rr]ais|[Dd]ecreas|[Dd]riv)(?:e|ing) |(?<![A-Za-z-])(?:[Gg]row|[Bb]oost|[Ss]trengthen|[Ee]xpand|[Ll]ower|[Cc]ut|[Ss]horten|[Mm]ore|[Ff]ewer|[Ll]ess|[Hh]igher)(?:ing)? )(?:the |our )?(?:enterprise|juvenile|youth|SMB|B2B|mid-market|rural|urban|inbound|outbound|pa?ediatric|geriatric|outpatient|inpatient|maternal|neonatal|teen(?:age)?|adolescent|elderly|weekend|overnight|evening|night-?time|weeknight|in-store|on-site|off-?shore|off-season|seasonal|freshman|first-year|second-year|undergraduate|postgraduate|kindergarten|preschool|violent|wholesale|household|residential|female|veteran|tenant|migrant|indigenous|hourly|part-time|front-?line|first-generation|low-income|cross-border) [a-z]";

/** `reduce noise in the foundry`: a change, and where. */
const CHANGE_AT_A_PLACE = `(?=[iaof][a-z]+ (?:the|our) )(?<=^(?:[Tt]o )?(?:[Ii]mprov|[Ee]nhanc|[Rr]educ|[Ii]ncreas|[Rr]ais|[Dd]ecreas|[Mm]inimi[sz]|[Ss]peed|[Bb]oost|[Ll]ower|[Cc]ut|[Ss]horten|[Mm]ore|[Ff]ewer|[Ll]ess|[Bb]etter|[Hh]igher|[Ff]aster|[Ii]mproved)[^.,;]{4,80} )(?:in|at|on|from) (?:the|our) (?!${ANYWHERE}|(?:region|country|source|role|brand|abilit(?:y|ies)|approach|sector|process(?:es)?|job|system|project|office|products?|roads?|part|whole|customers?|teams?|department|web ?site|site|pages?|app|platform|market|web|internet|data|bottom|top|use|need|amount|number)(?![a-z]))[a-z-]{4,}(?=[.]?$| (?:in|on|by|to|for|with|at|so|from|during|after|before)(?![a-z]))`;

/** `pupils on free school meals`. */
const PEOPLE_ON = `(?=on )(?<=(?:pupils|students|patients|people|customers|users|residents|workers|children) )on (?!${ANYWHERE}|${NO_NOUN}|time|track)[a-z-]+ [a-z]`;

/** `third-grade students`, `night-shift nurses`: people told apart by a compound. */
const COMPOUND_PEOPLE =
	"(?<![A-Za-z-])(?!(?:[Hh]igh|[Ww]orld|[Ww]ell|[Ss]elf|[Ll]ong|[Ss]hort|[Bb]est|[Tt]op|[Hh]ard|[Ll]ike|[Bb]etter)-)[A-Za-z]+-[a-z]+ (?:students?|pupils?|employees?|hires?|workers?|staff|nurses?|teachers?|customers?|users?|clients?|members?|patients?|drivers?|residents?|visitors?|families|parents?|managers?|engineers?|developers?|volunteers?|households?|tenants?)(?![A-Za-z])";
/** `in the evening`, `on weekdays`. */
const TIME_OF_DAY =
	"(?:(?:in|during) the (?:early |late )?(?:mornings?|afternoons?|evenings?)|(?:on|at) (?:weekdays|weekends|weeknights|night)|(?:at|during|in|outside) (?:peak|rush|business|office|opening|school|working) (?:hours?|times?)|Mon(?:day)?s?(?:-| to )Fri(?:day)?s?)(?![A-Za-z])";

/** `the boot time of the set-top box`: whose or of what, in two words or more; a mere number or quality of things says nothing. */
const OF_SOMETHING = `(?<=(?<!(?:number|amount|level|levels|quality|variety|range|sense|culture|value|standards?|state|rest|kind|sort|lack|terms|consistency|effectiveness|efforts?|majority|full) )of) (?:(?:the|our|my|its|all) )?(?!${ANYWHERE}|${NO_NOUN}|internal |operational |new |qualified |our |customer )${WORD} (?!${ANYWHERE}|${NO_NOUN}|[a-z]+ly(?![a-z]))${WORD}`;
/** `in the suburbs`, `into the lake`, `at the warehouse`. */
const A_PLACE =
	"(?<![A-Za-z])(?:in|from|at|on|into|to|near|around|along|behind) (?:the|our) (?:suburbs|countryside|outskirts|(?:city|town|village|visitor) cent(?:re|er)|mountains|coast|north|south|east|west|river|lake|valley|islands?|peninsula|beach(?:es)?|hills|farms?|campus|estate|roof|motorway|railway|high street|shop floor|village|harbou?r|port|canteen|cafeteria|kitchen|warehouse|factory|laborator(?:y|ies)|library|showroom|lobby|nursery|bedroom|bathroom|living room|classroom|yard|gym|pool|hall|playground|workshop|greenhouse|garage|checkout|ICU|ER)(?![A-Za-z])";

/** `with Lyon University`, `on mobile`: a partner by name, a channel. */
const PARTNER_OR_CHANNEL =
	"(?<![A-Za-z])(?:with (?:the )?[A-Z][a-z]+(?= [A-Z]|[.,;]?$| (?:in|on|by|to|for|and)(?![a-z]))|on (?:mobile|desktop|tablets?|iOS|Android|weekends?))(?![A-Za-z])";

/** `the gap between disadvantaged pupils and their peers`. */
const BETWEEN =
	"(?<![A-Za-z])between (?:the |our )?(?!(?:teams|departments|people|colleagues|work|them|management|managers|staff|employees)(?![a-z]))[A-Za-z'-]+ (?:[A-Za-z'-]+ ){0,3}and (?:the |their |our )?[A-Za-z]";

/** `volunteers who speak Arabic`, `delays caused by late deliveries`. */
const RELATIVE = `(?=[a-z]+ )(?<=(?:[a-z](?<!individual)s|people|staff|children|[a-z]men) )(?:(?:who|whose) (?!(?:care|love|want|are (?:happy|satisfied|loyal))(?![a-z]))[a-z]+ [A-Za-z]|(?:[a-z]{3,}(?<!bas|relat|measur|need|provid|requir|align|offer|improv)ed|made|sent|bought|run|sold|given|written|built|held) (?:by|from|at) (?!${ANYWHERE}|(?:us|our|the)(?![a-z]))[a-z])`;

/** `among recruiters`, `from webinars`: of one kind. */
const OF_A_KIND = `(?<![A-Za-z])(?:among|from) (?!${ANYWHERE}|${NO_NOUN}|(?:staff|employees|members|people|colleagues|peers|everyone|users|customers|clients|teams|departments|individuals|others|stakeholders|sources|scratch|partners|mistakes|errors|failures|experiences|leads|sales)(?![a-z]))[a-z-]{3,}(?:s|men|people)(?![A-Za-z])`;

/** `during code reviews`, `at trade fairs`: an occasion in two words. */
const OCCASION = `(?<![A-Za-z])(?:during|at) (?!${ANYWHERE}|${NO_NOUN}|least|most|all)${WORD} (?!${ANYWHERE}|${NO_NOUN}|[a-z]+ly(?![a-z]))${WORD}`;

export const NARROWING = new RegExp(
	`${KNOWN_KINDS}|${IN_TWO_WORDS}|${PEOPLE_ON}|${CHANGE_AT_A_PLACE}|${SEGMENT}|${AROUND_EVENTS}|${THREE_WORDS}|${WHEN_DOING}|${ABOVE_A_SUM}|${ON_A_COMPOUND}|${IN_A_PLACE}|${COMPOUND_PEOPLE}|${TIME_OF_DAY}|${OF_SOMETHING}|${A_PLACE}|${OCCASION}|${BETWEEN}|${OF_A_KIND}|${RELATIVE}|${PARTNER_OR_CHANNEL}`,
	"g",
);
