/** Words that end a unit: it is read as the words after the number up to one of these. */
const STOPS = new Set(
	(
		"by in for from to and or with within on at of before after until during through than as is are was were be will must should per via using while so that which who whose when where since because over under above below across among between into onto without against " +
		"receive receives get gets feel feels meet meets pass passes achieve achieves show shows attend attends participate respond agree know knows make makes take takes pay pays pre-pay prepay buy buys reach reaches earn earns find finds need needs join joins renew renews live lives stay stays work works will can cannot " +
		"create creates complete completes upgrade ship ships use uses using have has return returns visit log open opens click rate sign signs say says come comes go goes archived closed resolved completed delivered correct incorrect right wrong worth paid sold sent made done held kept spent won lost taken given valued totaling totalling one two three four five six seven eight nine ten twelve twenty more less fewer higher lower faster better each every daily weekly monthly quarterly yearly annually current currently baseline minimum maximum total average this next last the a an our their its all both old if not no then but up down out off along towards throughout around beyond near outside inside about plus including would could might may shall arrive leave fail remain recommend believe understand choose prefer follow become continue exceed qualify succeed apply enroll enrol graduate subscribe convert speak eat see hear submit require obtain demonstrate perform identify hold keep write read learn aloud worldwide nationwide overall combined instead"
	).split(" "),
);
/** Things counted in one word: what follows the word describes, and is no part of the unit. */
const TIMES =
	/^(?:seconds?|secs?|s|ms|milliseconds?|minutes?|mins?|min|hours?|hrs?|hr|h|days?|weeks?|months?|years?|km|kg|g|cm|mm|m|miles?|pounds?|lbs?|kw|mw|kwh|mwh|kb|gb|mb|tb|pb|ml|ha|lit(?:re|er)s?|gallons?|ounces?|oz|tons?|tonnes?|grams?|cups?|glasses|bottles|acres?|hectares?|rounds?|pieces|sets|pairs|boxes|bags|lines|dollars?|euros?|usd|eur|ntd|twd|points?|times|x)$/i;
const PER =
	/^\s*(?:per\s+\d[\d,]*(?:\s+[a-z]+){1,2}|(?:\/\s?|(?:per|an?|each|every)\s+)[A-Za-z]{1,20})/i;

/** Nouns that end in -ing; any other such word says what is done to the thing counted (`20 employees completing …`). */
const NOUNS_IN_ING =
	/^(?:training|rating|ranking|meeting|booking|building|opening|hearing|posting|screening|listing|filing|marketing|recycling|coaching|mentoring|onboarding|parking|shipping|packaging|banking|lending|funding|saving|earning|offering|engineering|manufacturing|learning|reading|writing|setting|briefing|sibling|billing|housing|wedding|finding|following|pricing|testing|hiring)s?$/i;
/** `10,000 weekly active teams`, `5,000 total users`: words that elsewhere end a unit. */
const LEADS_A_NAME =
	/^\s(?:(?:daily|weekly|monthly|annual|yearly) (?:active|organic|unique|recurring|returning|new|paying)|(?:total|complete|completed|open|closed|resolved|live)(?=\s(?:\ue000+\s)?[a-z-]+s(?![a-z])))\s[a-z\ue000]/i;
/** `5 paying customers`, `20 working days`: a participle before the thing counted. */
const DESCRIBES =
	/^ (?:paying|working|returning|growing|recurring|remaining|existing|performing|participating|practi[sc]ing|non-paying|rising|visiting|contributing|qualifying|operating) [a-z]|^ (?!receiving|using|attending|completing|working|having|being)[a-z]+ing [a-z]+[^s]s(?![a-z])/i;
/** `three 90-minute workshops`: a name that is masked stands before the noun. */
const NAMED_FIRST = /^\s\ue000{1,12}(?=\s[a-z-]+s(?![A-Za-z]))/;
const DEGREES = /^\s?°\s?[CF]?(?![A-Za-z])/;
/** A slash may stand inside (`critical/high CVEs`) unless it says per what; a name that is masked counts as a word before another (`new B2B clients`). */
const WORD =
	/^(\s|-)?(CO[2₂](?:eq?)?(?![A-Za-z])|[A-Za-z][A-Za-z'&-]*(?:\/(?!(?:day|week|month|quarter|year|hour|minute|min|sec|second|h|s|d|wk|mo|yr)s?(?![A-Za-z]))[A-Za-z-]+(?= [A-Za-z]))?|\ue000+(?= [A-Za-z])|\([A-Z]{2,5}\)(?= [a-z]))/;
/** More than one: what follows is said of them (`10 employees trained`), and is no part of their name (`3 customer requested features`). */
const MANY = /(?:[^s]s|people|children|men|women|staff)$/i;
/** `16 of my books`: some of those there are. */
const OF_THEM = /^ of (?:the|our|my|its|their) /i;
/** A word between those counted and an object is what they do: `20 contributors merge a pull request`. */
const ACTS_ON =
	/^ [a-z-]+(?<!s) (?:the|their|our|its|his|her|my|all|at|one|\d|an? (?!day|week|month|quarter|year|night|session|hour))/i;
/** `kg CO2 per unit` */
const CARBON = /^ CO[2₂]/;
const LONGEST = 4;

/**
 * The unit said right after a number, up to three words and a rate: `support tickets per week`, `hours of training`; `within` 14 days of an event they
 * are days alone. Returns its length, white space before it included.
 */
export function unitLength(after: string, within = false): number {
	let end =
		(DEGREES.exec(after)?.[0].length ?? nounLength(after, LONGEST)) ||
		(OF_THEM.test(after) ? ofLength(after) : 0);
	if (!within && TIMES.test(after.slice(0, end).trim()))
		end += ofLength(after.slice(end));
	const rate = PER.exec(after.slice(end));
	return end + (rate ? rate[0].length : 0);
}

/** Words of a thing counted, up to one that is no part of its name. A unit of time or of measure is one word. */
function nounLength(after: string, most: number): number {
	let end = NAMED_FIRST.exec(after)?.[0].length ?? 0;
	let last = "";
	for (let words = 0; words < most; words++) {
		const hit = WORD.exec(after.slice(end));
		const word = hit?.[2] ?? "";
		const rest = after.slice(end);
		if (words === 0 && LEADS_A_NAME.test(rest)) {
			end += hit?.[0].length ?? 0;
			continue;
		}
		if (!hit || STOPS.has(word.toLowerCase()) || /ly$/i.test(word)) break;
		if (
			/ing$/i.test(word) &&
			!NOUNS_IN_ING.test(word) &&
			!(words === 0 && DESCRIBES.test(rest))
		)
			break;
		if (words > 0 && /^[^-]*[^e]ed$/i.test(word) && !leadsOn(last, rest)) break;
		if (/^[\ue000(]/.test(word) && !leadsOn(last, rest)) break;
		if (MANY.test(last) && ACTS_ON.test(rest)) break;
		if (words > 0 && hit[1] === undefined) break;
		end += hit[0].length;
		last = word;
		if (words === 0 && TIMES.test(word) && !CARBON.test(after.slice(end)))
			break;
	}
	return end;
}

/** After one word that is not yet the thing counted, with the thing to come: `customer requested features`. */
function leadsOn(last: string, rest: string): boolean {
	const next = /^\s?\S{1,16} ([A-Za-z][A-Za-z-]*)/.exec(rest)?.[1] ?? "";
	if (!next || MANY.test(last) || STOPS.has(next.toLowerCase())) return false;
	return rest.charAt(1) === "\ue000" || /s$/i.test(next);
}

/** ` of protected bike lanes`, ` of responder time`: what the unit is one of. */
function ofLength(after: string): number {
	const lead =
		/^ of (?!it(?![a-z])|them(?![a-z])|which|that|this|these|those)(?:all |the |our |my |its |their |(?:two|three|four|five|six|seven|eight|nine|ten|twelve|twenty) |daily |weekly |monthly |quarterly |total |new |\d{1,4} (?=[a-z]+s(?![a-z])))*/i.exec(
			after,
		);
	if (!lead) return 0;
	const length = nounLength(` ${after.slice(lead[0].length)}`, LONGEST) - 1;
	return length > 0 ? lead[0].length + length : 0;
}

/** The length of ` of days` after a percent sign: what the share is taken of. */
export const shareLength = ofLength;
