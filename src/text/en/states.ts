/** English end states: what holds or does not, without an act that brings it about. */

/** `are trained`, `is in place`; a participle that says how much or how good (`is improved`, `feel valued`) is no end. */
const PASSIVE =
	"(?<!(?:that|which|who|of those|what|how) )(?:is|are|be|been|gets?) (?:fully |successfully |all )?(?:built|written|set up|in place|operational|live|in production|rolled out|paid off|sent|sold|met|held|drawn up|shut down|put up|complete|" +
	"(?!(?:improv|increas|reduc|decreas|enhanc|optimi[sz]|strengthen|boost|maximi[sz]|minimi[sz]|accelerat|streamlin|simplifi|moderni[sz]|expand|rais|lower|satisfi|interest|engag|motivat|empower|valu|respect|recogni[sz]|support|handl|manag|maintain|ensur|prepar|focus|focuss|committ|dedicat|align|inspir|concern|involv|need|requir|expect|design|suppos|us|bas|relat|call|consider|view|perceiv|develop|inform|educat|excit|pleas|delight|tir|stress|relax|protect|secur|treat|lov|lik|appreciat|listen|organi[sz]|balanc|blessed|fulfill?|determin|inclin|qualifi|experienc|equipp|skill|talent|advanc|affect|transform|want|limit|detail|unit|connect|integrat|welcom|encourag|challeng|heal|restor|belov|favou?r|nam|located|open-mind)ed(?![a-z]))[a-z]{3,}ed)";

/** Who is said to do something: `The login page`, `Each nurse`, `Users`. */
const SUBJECT =
	"(?<=^(?:(?:the|an?|each|every|any|our|all) (?:[a-z\\d/-]+ ){0,3}[a-z\\d/-]+|users?|patients?|clients?|residents?|students?|pupils?|learners?|participants?|administrators?|admins?|customers?|visitors?|members?|guests?|staff|employees|API|endpoint|page|screen|form|button|server|service|system|app|application|function|method|command|query|request|route|CLI|dashboard|widget|module|component|it) (?:also |always |only |automatically |then )?[a-z]+)";
/** What systems, patients and pupils are seen to do. */
const STATEMENT = `(?:works(?= (?:offline|without))|sends|supports|accepts|rejects|shows|displays|contains|includes|creates|generates|deletes|validates|redirects|notifies|saves|stores|opens|closes|exports|imports|prints|prevents|blocks|logs|allows|lets|runs|returns|answers|responds with|renders|throws|outputs|emits|persists|demonstrates|verbali[sz]es|identifies|names|walks|ambulates|performs|completes|takes|eats|states|lists|writes|solves|passes|attends|submits|receives?|holds|signs|wears|carries|demonstrate|verbali[sz]e)${SUBJECT}(?= (?!(?:by|from|in|on|per|and|rate|of|up)(?![A-Za-z]))[^\\s,.;])`;

/** Trades that one is in or not. */
const IN_A_TRADE = [
	"(?:become|be hired as|get promoted to|work as|(?:get|land|find) a (?:job|role|position|internship) as) an? (?!better|great|good)(?:[a-z-]+ ){0,3}(?:engineer|developer|manager|director|nurse|teacher|designer|analyst|consultant|programmer|doctor|lawyer|attorney|accountant|scientist|architect|officer|supervisor|administrator|technician|editor|pilot|instructor|professor|principal)(?= (?:at|in|of|for|with) )",
	"(?:be|become) an? (?:professional|full-time|certified|licen[cs]ed|registered|chartered) (?:[a-z-]+ ){0,2}(?:engineer|developer|manager|nurse|teacher|designer|analyst|consultant|programmer|doctor|lawyer|accountant|scientist|architect|editor|pilot|instructor|photographer|writer|musician|coach|translator)",
];

const IDIOMS = [
	"(?:get|earn|achieve|receive|obtain|maintain|keep) (?:at least )?(?:an?|straight) [a-f](?:'?s|[+-])?(?: average| grade)?(?= (?:or|in|on|for|at|by|this)(?![a-z])|[.,]|$)",
	"(?:out the door|up and running|off the ground|over the (?:finish )?line)",
	"(?:remain|stay|remains|stays|keep|be) (?:free (?:of|from) [a-z]+|intact|injury-free|accident-free)",
	"(?<=[a-z\\d] )(?:live|launched|deployed|released|published|completed|delivered|implemented|opened|signed|approved|installed|rolled out|migrated)(?= *[.!]?$| (?:by|in|before|on|for|to|across|with)(?![A-Za-z]))",
	"(?:reach|reaches|achieve|achieves|become|becomes|turn|turns) (?:profitab(?:le|ility)|break-?even|cash[- ]flow positive)",
	"(?:carbon|climate)[- ]neutral(?:ity)?",
	"net[- ]zero",
	"debt[- ]free",
	"smoke[- ]free",
	"paperless",
	"plastic[- ]free",
	"accident[- ]free",
	"fully (?:compliant|staffed|booked|funded|automated|vaccinated)",
	"in full compliance",
	"(?:be|become|is|are|get|been) (?:certified|accredited|licensed|compliant)",
	"(?<=^|(?<![A-Za-z])(?:API|endpoint|page|screen|form|button|server|service|system|app|application|function|method|command|query|request|route|CLI|dashboard|widget|module|component|it) )(?:returns|answers|responds with|displays|renders|accepts|rejects|redirects|throws|outputs|emits|persists)(?= (?!(?:by|from|in|on|per|and|rate)(?![A-Za-z]))[^\\s,.;])",
];

/** An end state that holds or does not. */
export const END_STATE = new RegExp(
	`(?<![A-Za-z])(?:${[PASSIVE, ...IDIOMS, ...IN_A_TRADE, STATEMENT].join("|")})(?![A-Za-z])`,
	"gi",
);
