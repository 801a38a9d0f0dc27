/**
 * Numbers that measure something, with their units, out of a normalised text whose names and dates are masked.
 */
import { type Reading, reading, withUnit } from "./amounts";
import { chineseNumber, NUMERALS } from "./common/chineseNumber";
import * as currencies from "./common/currencies";
import { DELIVERING } from "./en/acts";
import { shareLength } from "./en/units";
import { NUMBER_WORDS, ONE_WORD } from "./en/words";
import type { Span } from "./facts";
import { type Match, matches } from "./span";
import * as zh from "./zh/units";

/** `12,500`, and `5,00,000` as Indian readers group it. */
const DIGITS =
	/(?<![\d.])(?:\d{1,2}(?:,\d\d)+,\d{3}|\d+(?:,\d{3})*)(?:\.\d+)?(?!\d)/g;
const WORDS = new RegExp(
	`(?<![A-Za-z-])(?:${Object.keys(NUMBER_WORDS)
		.sort((a, b) => b.length - a.length)
		.join(
			"|",
		)})(?![A-Za-z-]|\\s+(?:of(?! (?:the|our|my|its|their) [a-z]+ )|more|another|day(?!s)))`,
	"gi",
);
const CHINESE = new RegExp(`[${NUMERALS}]+`, "g");
/** 百分之五、千分之三、三分之一. */
const FRACTION =
	/([一二兩三四五六七八九]?[百千萬]|[二三四五六七八九十]|\d{1,2})\s?分之\s?(\d+(?:\.\d+)?|[〇零一二三四五六七八九十百]+)/g;
/** 少一件都好的事。 */
const FAULT =
	"事故|缺[失陷貨席件勤課曠]|[客投申]訴|失[誤能竊]|錯誤|災害|工安|職災|違[規約法]|瑕疵|故障|停[機電]|[遺損]失|中斷|[洩滲]漏|逾期|延遲|發[生炎]|通報|死亡|傷[亡害]|差錯|外洩|裁罰|遲到|浪費|[污感]染|退[件貨票]|抱怨|糾紛|爭議|漏[失報水]|跌倒|離職|呆帳|報廢|不良|罰[單款]|異常|火[災警]|意外|詐騙|貪污|滯納|斷[料貨線]|霸凌|曠[職課]|壓[瘡傷]|破損|紅腫|併發症|資安事件|錯[單帳件]|負評|閃退|崩潰|當機|漏單|帳差|[逾過]期|延誤|欠費|短缺|裁處|開罰|侵權|爽約|掉件|重工|違失|缺口|告警|溢[領付]";
const ZERO_ZH = new RegExp(
	`(?:(?<!淨)零|(?<![\\d.])0\\s?)(?![售件組星食碎散用距基時容信])(?=(?:重大|[\\u4e00-\\u9fff]{2})?(?:${FAULT})(?![\\u4e00-\\u9fff]{0,4}(?:文化|生活|社會|城市|精神|理念)))`,
	"g",
);
/** 無重大缺失、未發生跌倒、無 high severity bugs：「無」就是零。 */
const NONE = new RegExp(
	`(?<![一萬有若毫並]|仍)(?:無(?!預警|障礙|論|法|線(?!上)|形|塵|菌)|未發生|沒有|不得有)(?=[^，。；\\d]{0,30}?(?:(?:${FAULT})(?:[事案]件|[紀記]錄|情[形事]|發生|問題|現象|個案)?|(?:bug|defect|issue|incident|error|warning)s?)\\s?(?:$|[，。；、!！)）]))`,
	"gi",
);
/** 零 Bug。 */
const ZERO_LATIN = /零\s?[A-Za-z]{3,}(?![A-Za-z])/g;
/** 事故為零、降至零。 */
const ZERO_STATE =
	/(?:為|達到?|保持|維持|降[至到]|減[至到]|歸)\s?零(?![一二三四五六七八九售組件星食散碎成時])/g;
const RANGE = /^\s?(?:-|~|至|到)\s?$/;

/** All quantities of a text, from left to right; a range such as `36-37.5` is one quantity with `high`. */
export function readQuantities(text: string): Reading[] {
	const found = [...fractions(text), ...parts(text), ...zeros(text)];
	addFree(found, digits(text));
	if (/[A-Za-z]{3}/.test(text))
		addFree(found, [...numberWords(text), ...nones(text)]);
	if (/[〇零一二兩三四五六七八九十廿卅百千]|[破逾][萬億]/.test(text)) {
		addFree(found, chineseNumerals(text));
	}
	found.sort((a, b) => a.start - b.start);
	return joinRanges(text, found);
}

function addFree(found: Reading[], more: Reading[]): void {
	for (const one of more) {
		if (!found.some((other) => one.start < other.end && other.start < one.end))
			found.push(one);
	}
}

/** `four (4)`: said twice. */
const SPELT = new RegExp(`(?<![A-Za-z])(?:${ONE_WORD}) \\(\\d+\\)$`, "i");

function digits(text: string): Reading[] {
	const found: Reading[] = [];
	for (const match of matches(DIGITS, text)) {
		const last = found[found.length - 1];
		if (last && match.start < last.end) continue;
		if (
			text.charAt(match.start - 1) === "(" &&
			SPELT.test(text.slice(0, match.end + 1))
		)
			continue;
		if (
			/[A-Za-z@#_]$/.test(text.slice(0, match.start)) &&
			!currencies.BEFORE.test(text.slice(0, match.start))
		)
			continue;
		const reading = withUnit(text, match, Number(match.text.replace(/,/g, "")));
		if (!isBareYear(text, match, reading)) found.push(signed(text, reading));
	}
	return found;
}

/** Takes in the sign of `+15%` and `-5`; a dash between words or numbers is no sign. */
function signed(text: string, reading: Reading): Reading {
	const sign = /(?:^|[\s(:至到從])([+-])$/.exec(
		text.slice(0, reading.start),
	)?.[1];
	if (!sign || /[\d%]\s?[+-]$/.test(text.slice(0, reading.start)))
		return reading;
	return {
		...reading,
		value: sign === "-" ? -reading.value : reading.value,
		signed: true,
		start: reading.start - 1,
		digits: { start: reading.digits.start - 1, end: reading.digits.end },
	};
}

/** `2026 營收`: four digits of this century that nothing counts name a year. */
function isBareYear(text: string, match: Match, reading: Reading): boolean {
	if (!/^20[0-5]\d$/.test(match.text) || reading.end > match.end) return false;
	return (
		reading.start === match.start &&
		!/(?:to|from|至|到|從|達|[<>≥≤→]|least|than)\s*$/.test(
			text.slice(0, match.start),
		)
	);
}

function numberWords(text: string): Reading[] {
	return matches(WORDS, text)
		.filter(
			(match) =>
				match.text.toLowerCase() !== "one" || isCountedOne(text, match),
		)
		.map(({ start, end, text: word }) => {
			const again = /^ \(\d+\)/.exec(text.slice(end))?.[0].length ?? 0;
			const value = NUMBER_WORDS[word.toLowerCase()] ?? 0;
			return withUnit(text, { start, end: end + again }, value);
		})
		.filter((reading) => reading.unit !== "" || isReached(text, reading));
}

/** `No data breaches`, `No one experiences a major injury`: none is zero. */
const NO =
	/(?<=^|[.:;,] |(?<![A-Za-z])(?:have|has|had|with|experience|report|record|see|ensure) )(?:(?:no ?one|nobody)(?: [a-z]+){0,5} (?:experiences?|suffers?|sustains?|gets?|has|have) an?|no(?= (?!more|less|later|longer|matter|doubt|excuses?|limits?|pain|problems?|ideas?)(?:[a-z-]+ ){0,2}[a-z-]*[^s\W]s(?:$|[.!,;]| \ue000| (?:in|on|at|for|by|during|from|after|caused)(?![A-Za-z]))))(?= [a-z])/gi;

function nones(text: string): Reading[] {
	if (!/(?<![a-z])no/i.test(text)) return [];
	return matches(NO, text)
		.map((match) => withUnit(text, match, 0))
		.filter(({ unit }) => unit !== "");
}

const LEADS_TO = new RegExp(`^ to (?:\\d|${ONE_WORD})(?![a-z])`, "i");

/** `down to zero`, `from nine days to five`. */
function isReached(text: string, { value, start, end }: Reading): boolean {
	const before = text.slice(Math.max(0, start - 60), start);
	return value === 0
		? /(?:to|at|of|reach(?:es)?)\s+$/i.test(before)
		: /(?<![a-z])from [^.,;]{1,40} to\s+$/i.test(before) ||
				(/(?<![a-z])from $/i.test(before) && LEADS_TO.test(text.slice(end)));
}

/** "one" is mostly a pronoun; it counts after a bound or before a rate. */
function isCountedOne(text: string, { start, end }: Span): boolean {
	if (/(?:by|through|via) [a-z]+ing\s+$/i.test(text.slice(0, start)))
		return false;
	return (
		/(?:at least|at most|minimum|maximum|only)\s+$/i.test(
			text.slice(0, start),
		) ||
		/(?:complete|execute|perform|write|submit|present|give|make|create|build|add|develop|recruit|book|secure|sign|close|read|finish|publish|launch|ship|deliver|attend|take|pass|earn|win|hire|run|hold|host|visit|open)\s+$/i.test(
			text.slice(0, start),
		) ||
		isDone(text, start) ||
		/^\s+(?:(?:business|working) )(?:day|hour)(?![A-Za-z])/i.test(
			text.slice(end, end + 16),
		) ||
		/^\s+(?:pounds?|minutes?|hours?|miles?|kilos?|kg|km|pages?|percent|mile)(?![A-Za-z])/i.test(
			text.slice(end, end + 12),
		) ||
		/^\s+[a-z]+(?:\s+[a-z]+)?\s+(?:per|every|each|a)\s/i.test(
			text.slice(end, end + 40),
		)
	);
}

/** `Lead one audit`: behind an act that begins its clause. */
function isDone(text: string, start: number): boolean {
	const from = Math.max(0, start - 40);
	const verb = /(?:^|[.;:,] |\b(?:to|and|will|i'll) )([a-z]+ )$/i.exec(
		text.slice(from, start),
	)?.[1];
	return (
		verb !== undefined &&
		matches(DELIVERING, `${verb}one `).some((hit) => hit.start === 0)
	);
}

function zeros(text: string): Reading[] {
	if (!/[零0無未]|沒有|不得有/.test(text)) return [];
	const states = matches(ZERO_STATE, text).map((match) => {
		const at = { start: match.end - 1, end: match.end };
		return reading(at, 0, { start: match.end, end: match.end }, "", false);
	});
	const latin = matches(ZERO_LATIN, text).map((match) => {
		const unitSpan = { start: match.start + 1, end: match.end };
		const noun = text.slice(unitSpan.start, unitSpan.end).trim();
		return reading(
			{ start: match.start, end: match.start + 1 },
			0,
			unitSpan,
			noun,
			false,
		);
	});
	const counts = [...matches(ZERO_ZH, text), ...matches(NONE, text)].map(
		(match) => {
			const noun =
				/^ ?[\u4e00-\u9fff]{2,6}/.exec(text.slice(match.end))?.[0] ?? "";
			const unitSpan = { start: match.end, end: match.end + noun.length };
			return reading(match, 0, unitSpan, noun, false);
		},
	);
	return [...counts, ...latin, ...states];
}

function chineseNumerals(text: string): Reading[] {
	const found: Reading[] = [];
	for (const match of matches(CHINESE, text)) {
		const after = text.slice(match.end);
		const value = chineseNumber(match.text);
		const before = text.slice(Math.max(0, match.start - 16), match.start);
		if (value === null || !isChineseCount(match.text, before, after)) continue;
		const one = withUnit(text, match, value);
		if (one.unit !== "" || value >= 1e4 || zh.BROKEN.test(before))
			found.push(one);
	}
	return found;
}

/** 十分、百分比、零組件、一起、一個、萬一都不是數量；三成、兩位、百家才是。 */
function isChineseCount(
	numeral: string,
	before: string,
	after: string,
): boolean {
	if (zh.TENTHS.test(after))
		return numeral.length === 1 && /[一二兩三四五六七八九]/.test(numeral);
	if (/^[十百千萬億]+$/.test(numeral) && zh.BROKEN.test(before)) return true;
	if (/^.+[萬億兆]$/.test(numeral) && zh.REACHED.test(before)) return true;
	if (!zh.COUNTED.test(after)) return false;
	if (numeral === "一" && /[上下前同每任這那某另]$/.test(before)) return false;
	if (numeral === "一" && /^點(?![\d整半前鐘])/.test(after)) return false;
	if (numeral === "百" && after.startsWith("分")) return false;
	if (numeral === "零" && after.startsWith("組")) return false;
	if (numeral === "零" && after.startsWith("件"))
		return /^件(?:[客申投]訴|事故|違規|退貨|缺失)/.test(after);
	if (numeral === "一" && zh.ARTICLE.test(after))
		return zh.countsOne(before, after);
	if (numeral === "十" && after.startsWith("分")) return /^分鐘/.test(after);
	return !/^[萬億兆千百]+$/.test(numeral) || /^[百千]/.test(numeral);
}

function fractions(text: string): Reading[] {
	return matches(FRACTION, text).flatMap((match) => {
		const whole = chineseNumber(match.groups[1] ?? "");
		const part = chineseNumber(match.groups[2] ?? "");
		if (!whole || part === null) return [];
		const unitSpan = {
			start: match.start,
			end: match.start + match.text.indexOf("之") + 1,
		};
		return [reading(match, share(part, whole), unitSpan, "%", true)];
	});
}

/** `two thirds of the staff`, `half of our stores`, `raise it to one third`. */
function parts(text: string): Reading[] {
	if (!/(?:half|third|quarter|fifth|tenth)/i.test(text)) return [];
	return matches(PART_OF, text).map((match) => {
		const { end } = match;
		const [, one, part, two, whole] = match.groups;
		const count = one ?? two ?? "one";
		const length = shareLength(text.slice(end, end + 60));
		const unit = `%${text.slice(end, end + length)}`;
		const counted =
			count === "a" ? 1 : (NUMBER_WORDS[count.toLowerCase()] ?? Number(count));
		const value = share(
			counted,
			WHOLES[(part ?? whole ?? "half").toLowerCase()] ?? 2,
		);
		return reading(match, value, { start: end, end: end + length }, unit, true);
	});
}

const WHOLES: Readonly<Record<string, number>> = {
	third: 3,
	quarter: 4,
	fifth: 5,
	tenth: 10,
};
const PART_OF =
	/(?<![A-Za-z-])(?<!(?:first|second|other|by|in|the) )(?:(?:(one|two|three|four|a|\d)[\s-](third|quarter|fifth|tenth)s?|half)(?= of (?!the (?:year|month|week|day)|20\d\d|a ))|(?<=(?:to|reach|than|least|above|below|over|under) )(one|two|three)[\s-](third|quarter|fifth|tenth)s?(?=\s*(?:$|[.,;)\ue000]|by |within )))/gi;

/** A third is 33.33 %. */
function share(part: number, whole: number): number {
	return Math.round((part / whole) * 1e4) / 100;
}

function joinRanges(text: string, found: Reading[]): Reading[] {
	const joined: Reading[] = [];
	for (const next of found) {
		const last = joined[joined.length - 1];
		if (last && isRestOf(text, last, next)) {
			last.value = 60 * last.value + next.value;
			last.unit = next.unit;
			last.unitSpan = next.unitSpan;
			last.end = next.end;
			last.digits = { start: last.digits.start, end: next.digits.end };
		} else if (last && isRange(text, last, next)) {
			last.high = next.value;
			last.unit = next.unit || last.unit;
			last.percent = last.percent || next.percent;
			last.unitSpan = next.unitSpan;
			last.end = next.end;
			last.digits = { start: last.digits.start, end: next.digits.end };
		} else joined.push(next);
	}
	return joined;
}

/** `1 hour 50 minutes` is 110 minutes. */
function isRestOf(text: string, hours: Reading, minutes: Reading): boolean {
	return (
		/^(?:(?:hours?|hrs?|h) (?:minutes?|mins?|m)|(?:minutes?|mins?) (?:seconds?|secs?|s))$/i.test(
			`${hours.unit} ${minutes.unit}`,
		) && /^,?(?: and)?\s?$/.test(text.slice(hours.end, minutes.start))
	);
}

/** Two figures after such words are the ends of a change, and no range. */
const CHANGING =
	/(?:from|rais|increas|grow|lift|boost|improv|expand|extend|reduc|cut|lower|decreas|shorten|drop|up|down|ratio|score|[:(])[^.,;]{0,60}$/i;

/** `36-37.5`, `5~10 件`, `80 to 90 %`; not the two values of a change (從 5 到 10). */
function isRange(text: string, low: Reading, high: Reading): boolean {
	if (low.high !== undefined || high.value <= low.value) return false;
	if (
		/(?:從|由|自|from|raise|增)\s*$/i.test(text.slice(0, low.start)) &&
		!/^\s?to\s/.test(text.slice(high.end))
	)
		return false;
	const between = text.slice(low.unit ? low.end : low.digits.end, high.start);
	if (
		low.unit &&
		low.unit.replace(/\s/g, "") !== high.unit.replace(/\s/g, "") &&
		low.percent !== high.percent
	)
		return false;
	if (/^\s?to\s?$/.test(between))
		return (
			/between\s*$/i.test(text.slice(0, low.start)) ||
			(low.unit === "" && !CHANGING.test(text.slice(0, low.start)))
		);
	return (
		RANGE.test(between) ||
		(/^\s?(?:and|和|與)\s?$/.test(between) &&
			/(?:between|介於|在)\s*$/i.test(text.slice(0, low.start)))
	);
}
