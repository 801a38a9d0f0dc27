import { deadlineParser } from "../../common/deadlineParser";
import { feast, named } from "../../common/periods";

const NUMBERED =
	/(?:(?:by|before|in|until)\s+(?:the\s+end\s+of\s+)?|^(?=[A-Za-z]+\s\d{1,2}:))((?:week|day|month|sprint)\s+\d{1,2})(?!\d)/i;
const PERIOD =
	/(?:during|throughout|over|within(?=\s+(?:the|our|this)\s))\s+(?:the\s+|this\s+|our\s+)?((?:[A-Za-z-]{1,20}\s+){1,2}(?:period|window|season|campaign|semester|term|sprint|phase|quarter|stay|hospitali[sz]ation|admission|shift|apprenticeship|internship))(?![A-Za-z])/i;
const END_OF_EVENT =
	/(?:by|at|before|until)\s+(?:the\s+)?(end\s+of\s+(?:the\s+|this\s+|our\s+|my\s+)?(?!(?:days?|life|line|business)\b)(?:\d{1,2}(?:st|nd|rd|th)|[A-Za-z]{2,20})(?:\s+(?:\d{1,2}(?!\d)|grade|year|period|season|campaign|semester|term|sprint|phase|program|programme|project|contract))?)(?![A-Za-z])/i;
const BEFORE =
	/(?:(?:before|ahead of|prior to|in time for|by)\s+(?:(?:the|our|its|my|your)\s+|(?=next\s))|(?:in|at)\s+(?:the|our)\s+(?=next\s))((?:[A-Za-z-]{1,20}\s+){0,3}(?:launch|release|go-live|event|conference|meeting|opening|deadline|holidays?|exams?|audit|election|ceremony|summit|expo|kick-?off|season|sprint review|board meeting|review|survey|inspection|shutdown|migration|cut-?over|handover|wedding|race|tournament|graduation|visit|renewal|anniversary|peak season))(?![A-Za-z])/i;

/** Feasts, seasons and turns of life that people aim for without an article. */
const FEAST =
	/(?:by|before|until|ahead of|in time for)\s+(?:the\s+)?((?:(?:this|next)\s+)?(?:Christmas|Easter|Thanksgiving|Black\s+Friday|Cyber\s+Monday|Halloween|(?:International\s+)?(?:Mother|Father|Women|Children|Valentine|Labou?r|Memorial|Independence|Singles)(?:'s)?\s+Day|Diwali|Ramadan|(?:Chinese\s+|Lunar\s+)?New\s+Year(?:'s)?(?:\s+(?:Eve|Day))?|(?:peak|tax|high|holiday)\s+season|spring|summer|autumn|fall|winter|harvest(?:\s+time)?|half-?term|midterms|finals|graduation|retirement|kick-?off|go-live|launch|release)(?:\s+(?:break|term|semester|date|20\d\d))?)(?![A-Za-z])(?!\s+(?:rate|quality|notes?|management|below|to|from|by)(?![A-Za-z]))/i;
const FIXED: readonly (readonly [RegExp, number, number])[] = [
	[/^Christmas$/i, 12, 25],
	[/^New\s+Year(?:'s)?\s+Eve$/i, 12, 31],
	[/^New\s+Year(?:'s(?:\s+Day)?)?$/i, 1, 1],
	[/^Halloween$/i, 10, 31],
];
const SEASON =
	/(?:(?:in|during|over|throughout|by|for(?=\s+[a-z]+\s+20\d\d))\s+(?:the\s+)?|(?<![A-Za-z])(?=this|next))((?:this\s+|next\s+|coming\s+)?(?:spring|summer|autumn|fall|winter)(?:\s+(?:term|semester|season|break|holidays?|of\s+20\d\d|20\d\d))?)(?![A-Za-z])/i;
/** `by age 40`, `before I turn 30`, `by my 40th birthday`. */
const AGE =
	/(?:by|before)\s+((?:the\s+)?age\s+(?:of\s+)?\d{1,3}|(?:i|we|they|he|she)\s+turns?\s+\d{1,3}|(?:my|our|his|her)\s+\d{1,3}(?:st|nd|rd|th)\s+birthday)/i;
const BY_THE_TIME = /by\s+the\s+time\s+((?:[A-Za-z']+\s?){2,6})/i;
/** `before the lease expires`, `before our current contract with the supplier ends`: a thing that happens once. */
const BEFORE_IT_HAPPENS =
	/(?:before|until|by the time)\s+((?:(?:the|our|my|your|his|her|its|their|this)\s+(?:[A-Za-z'-]{1,20}\s+){1,6}?|(?<!(?:every|each|any) .{0,80})(?:[a-z-]{3,20}\s+){1,2}(?=begins|starts|ends))(?:ends?|expires?|starts?|begins?|opens?|closes?|launches|retires?|leaves?|arrives?|runs?\s+out|goes\s+live|takes?\s+effect|comes?\s+into\s+force|resumes?|kicks?\s+off|is\s+born))(?![A-Za-z])/i;
/** Turns that a person, a patient or a project passes once, without an article. */
const TURN =
	/(?:by|before|until|prior\s+to)\s+((?:(?:the\s+)?(?:time\s+of\s+)?(?:hospital\s+)?discharge|(?:my|our|his|her|their)\s+(?:next\s+|upcoming\s+)?(?:birthday|wedding|due\s+date|holidays?|vacation|trip|move|graduation|retirement|interview|surgery|operation|performance\s+review|annual\s+review|(?:next|first|second|third)\s+(?:check-?up|session|visit|appointment|scan)|departure|return|maternity\s+leave|parental\s+leave)|surgery|admission|delivery\s+of\s+the\s+baby|kindergarten|school\s+starts|the\s+(?:next|first|second|third|fourth|fifth|final|last|[1-9](?:st|nd|rd|th))\s+(?:check-?up|session|visit|appointment|follow-?up|lesson|class|round|match|game|trimester|working\s+day|business\s+day|day\s+of\s+(?:the|each|every)\s+month)|semester's\s+end|shift\s+end|bedtime(?=\s+(?:today|tonight))))(?![A-Za-z])/i;
/** `until I sign a contract`. */
const UNTIL_SOMEBODY =
	/(?:until|till|before)\s+((?:i|we|it|they|he|she)\s+(?:open|launch|close|expand|release|hire|sell|sign|get|find|finish|leave|reach|pass|start|move|graduate|retire|hold|have|turn)(?:s|es)?(?:\s+[a-z$\d,']+){0,3})/i;
const SPRINTS =
	/(?:in|within|over|after|for)\s+(?:the\s+)?(?:next\s+)?((?:\d{1,2}|one|two|three|four|five|six)\s+sprints?)(?![A-Za-z])/i;
const DEADLINE =
	/(?:by|before)\s+(?:the|its|our)\s+((?:[A-Za-z-]{1,20}\s+){0,2}(?:deadline|due\s+date|target\s+date))(?![A-Za-z])/i;

const words = ([, said]: readonly (string | undefined)[]) => named(said ?? "");

/** `before I turn 30` is no day without its first word. */
const happening = ([all = "", said = ""]: readonly (string | undefined)[]) =>
	named(/^before\s/i.test(all) ? all : said);

/** Ends that only words name: `by Week 8`, `during the trial period`, `at end of onboarding`, `before the launch`. */
export const events = [
	deadlineParser(/\d/, NUMBERED, words),
	deadlineParser(
		/by|before|until|ahead|in\s+time/i,
		FEAST,
		([, said = ""], today) => {
			const fixed = FIXED.find(([name]) => name.test(said));
			return fixed ? feast(fixed[1], fixed[2], today) : named(said);
		},
	),
	deadlineParser(/spring|summer|autumn|fall|winter/i, SEASON, words),
	deadlineParser(/age|turn|birthday/i, AGE, happening),
	deadlineParser(/time/i, BY_THE_TIME, words),
	deadlineParser(/before|until|time/i, BEFORE_IT_HAPPENS, happening),
	deadlineParser(/by|before|until|prior/i, TURN, words),
	deadlineParser(/until|till|before/i, UNTIL_SOMEBODY, happening),
	deadlineParser(/sprint/i, SPRINTS, words),
	deadlineParser(/date|deadline/i, DEADLINE, words),
	deadlineParser(/during|throughout|over|within/i, PERIOD, words),
	deadlineParser(/end\s+of/i, END_OF_EVENT, words),
	deadlineParser(/before|ahead|prior|in time|by|next/i, BEFORE, words),
];
