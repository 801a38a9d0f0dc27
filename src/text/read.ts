import type { Day } from "../kpi/day";
import { readCadences } from "./cadences";
import { clauseAround } from "./clauses";
import { NAMES as COMMON_NAMES } from "./common/names";
import { BOUND, readDeadlines } from "./deadlines";
import { actsIn, deedIn, universalIn } from "./deeds";
import { nameEarlier } from "./earlier";
import * as enGoals from "./en/goals";
import { NAMES as ENGLISH_NAMES } from "./en/names";
import type { Deadline, Fact, Span, TextFacts } from "./facts";
import { namesFigure } from "./figures";
import { inFiscalYear } from "./fiscal";
import { normalise } from "./normalise";
import { readQuantities } from "./quantities";
import { assignRoles, type Player } from "./roles";
import { byScript } from "./script";
import { factOf, mask, matches, overlapsAny } from "./span";
import { addMultiple, addValues } from "./values";
import * as zhGoals from "./zh/goals";
import { NAMES as CHINESE_NAMES } from "./zh/names";

/** No statement of a goal is longer. What stands beyond is not read, which also bounds the time a hostile cell takes. */
export const LONGEST_TEXT = 1200;

/** Stands for masked characters: nothing matches it. */
const FILLER = "\ue000";

/** Rows of a sheet repeat each other: how they are measured, and by when. As many readings of one day are kept, and then all let go. */
const MOST_KEPT = 1000;
const kept = new Map<string, TextFacts>();
let keptFor: Clock = { today: "" };

/** When a text is read. */
export interface Clock {
	today: Day;
	/** First month of the fiscal year, 1 to 12; January unless given. */
	fiscalStart?: number;
}

/**
 * Everything a text says of quantities, changes, bounds and times, in English, Chinese or both. Deterministic: the only clock is the one given.
 * Texts longer than {@link LONGEST_TEXT} are read up to there. The answer is shared by all who ask the same, so nobody may change it.
 */
export function readText(text: string, clock: Clock): TextFacts {
	const { today, fiscalStart = 1 } = clock;
	if (today !== keptFor.today || fiscalStart !== keptFor.fiscalStart) {
		kept.clear();
		keptFor = { today, fiscalStart };
	}
	const original = text.slice(0, LONGEST_TEXT);
	const known = kept.get(original);
	if (known) return known;
	const facts = read(original, today, fiscalStart);
	if (kept.size >= MOST_KEPT) kept.clear();
	kept.set(original, facts);
	return facts;
}

function read(original: string, today: Day, fiscalStart: number): TextFacts {
	const normal = normalise(original);
	const { deadlines, measured, compared } = timesOf(normal, today, fiscalStart);
	const cadences = readCadences(normal);
	const names = namesIn(normal, deadlines);
	const counted = cadences.filter(({ start, end }) =>
		/[\d兩二雙]|^一|two|six/.test(normal.slice(start, end)),
	);
	const readable = mask(
		normal,
		[...deadlines, ...compared, ...names, ...counted],
		FILLER,
	);
	const acts = actsIn(readable);
	const players = assignRoles(readable, readQuantities(readable), acts);
	nameEarlier(normal, players, today);
	const facts: TextFacts = {
		quantities: [],
		also: [],
		deadlines,
		names,
	};
	if (cadences[0]) facts.cadence = cadences[0];
	addValues(facts, original, readable, players);
	addMultiple(facts, readable);
	addDue(facts, normal, deadlines);
	addTimeMeasured(facts, normal, players, measured);
	const universal = universalIn(readable);
	if (universal) facts.universal = universal;
	const deliverable = deedIn(
		readable,
		acts,
		boundsIn(normal, deadlines).length > 0,
	);
	if (deliverable) facts.deliverable = deliverable;
	return facts;
}

/** Deadlines apart from times that are a level of service (`respond within 2 days`). */
function timesOf(text: string, today: Day, fiscalStart: number) {
	const { deadlines: found, compared } = readDeadlines(text, today);
	const all = found.map((fact) => ({
		...fact,
		value: inFiscalYear(fact.value, fiscalStart),
	}));
	const measured = all.filter((fact) => isServiceTime(text, fact));
	const windows = all.filter((fact) => isWindow(text, fact));
	return {
		deadlines: all.filter(
			(fact) => !measured.includes(fact) && !windows.includes(fact),
		),
		measured: measured.filter(
			(fact) => !isLedTo(text, fact) && !windows.includes(fact),
		),
		compared: [...compared, ...windows],
	};
}

/** `within 2 weeks of each event`, `5 working days`, `20% of users upgrade within 7 days`: it begins anew every time. */
function isAnew(text: string, { start, end }: Span): boolean {
	return (
		EACH_TIME.test(text.slice(end)) ||
		/(?:working|business) days?/i.test(text.slice(start, end)) ||
		SHARE_DOES.test(text.slice(Math.max(0, start - 60), start)) ||
		(/^ (?:of|after|following) [a-z]/i.test(text.slice(end)) &&
			/(?<![a-z])(?:every|each|any) [^.,;]{1,40}$/i.test(text.slice(0, start)))
	);
}

/** `in six days or fewer`: a time to beat. */
const OR_FEWER = /^ or (?:fewer|less|faster|under|sooner)(?![A-Za-z])/i;

/** Up to three months where each case has its own time (`fill every vacancy within 45 days`), else up to two weeks. */
const SHORTLY = /^P(?:\d{1,2}D|\dW)$/;
const SHORTEST_TERM = /^P(?:[1-9]|1[0-4])D$|^P[12]W$/;

const SHARE_DOES =
	/(?:%|percent) of (?!the )[^.,;%]{2,30} (?:upgrade|return|activate|renew|convert|reorder|respond|reply|churn|cancel|log in|sign up|come back|buy again)\s+$/i;
/** 兩週內回購率: the time says over which window a figure is taken, and nothing of when. */
function isWindow(text: string, fact: Fact<Deadline>): boolean {
	if (!fact.value.relative) return false;
	const clause = clauseAround(text, fact);
	const before = text.slice(clause.start, fact.start).trim();
	const after = text.slice(fact.end, clause.end);
	if (OF_GROUP.test(before) || isOfEach(before, after, fact.value.stated))
		return SHARE_AFTER.test(after);
	return before === "" && !/\d/.test(after) && namesFigure(after);
}

/** 新進員工三個月內離職率, 外稽缺失 30 天內結案率: the time runs anew for each of them. */
const OF_GROUP =
	/(?:新[進人]|[到入]職|新[客戶會]|出院|術後|產後|註冊|安裝|上線)[\u4e00-\u9fff]{0,4}$/;
const SHARE_AFTER = /^\s?的?[\u4e00-\u9fff]{2,5}(?<![效匯利稅費])(?:率|比例)/;

function isOfEach(before: string, after: string, stated: string): boolean {
	return (
		/[\u4e00-\u9fff](?<![在於要將內前底年月])$/.test(before) &&
		/^P(?:T|\d{1,2}D)/.test(stated) &&
		SHARE_AFTER.test(after)
	);
}

const EACH_TIME =
	/^\s(?:of|after|from|following) (?:each|every|any|all|an?)(?![A-Za-z])/i;

/** 縮短至 60 天以內: what a change leads to is measured, and no day by which it is due. */
const LED_TO =
	/(?:縮短|降低|減少|減|降|縮減|縮|壓低|壓縮|延長|提前|控制|維持)(?:至|到|為|在)\s*$/;

/** 安全庫存維持 21 天: how long it lasts. */
const STOCK = /(?:庫存|水位|存量|天數)[^，。]{0,4}$/;

function isLedTo(text: string, { value, start }: Fact<Deadline>): boolean {
	if (!value.relative) return false;
	const before = text.slice(0, start);
	return (
		LED_TO.test(before) ||
		(STOCK.test(before) && /^[維保]持/.test(text.slice(start)))
	);
}

function isServiceTime(text: string, fact: Fact<Deadline>): boolean {
	if (isLedTo(text, fact) || OR_FEWER.test(text.slice(fact.end))) return true;
	if (fact.value.relative && isAnew(text, fact)) return true;
	if (!SHORTLY.test(fact.value.stated)) return false;
	if (
		/^(?:over|for|during|未來|為期)|^\w+ the (?:first|next|coming)/i.test(
			text.slice(fact.start),
		)
	)
		return false;
	const { start, end } = clauseAround(text, fact);
	const clause = text.slice(start, end);
	return (
		(enGoals.SERVICE.test(clause) || zhGoals.SERVICE.test(clause)) &&
		(SHORTEST_TERM.test(fact.value.stated) ||
			/(?<![a-z])(?:(?:every|each|any) (?!day|week|month)|(?:pay|reimburse|refund) (?:all |our )?[a-z]+s within)/i.test(
				clause,
			))
	);
}

const nameFor = byScript(COMMON_NAMES, ENGLISH_NAMES, CHINESE_NAMES);

function namesIn(text: string, deadlines: readonly Span[]): Span[] {
	const found: Span[] = [];
	if (
		!/[\d一二兩三四五六七八九十百千萬雙]|\bone|zero|\btop|\bbig|\bbest|www\.|:\/\/|@/i.test(
			text,
		)
	)
		return found;
	for (const pattern of nameFor(text)) {
		for (const { start, end } of matches(pattern, text)) {
			const span = { start, end };
			if (!overlapsAny(span, deadlines) && !overlapsAny(span, found))
				found.push(span);
		}
	}
	return found.sort((a, b) => a.start - b.start);
}

/** Ends said as a bound: `by`, 前. */
function boundsIn<T extends Span>(text: string, deadlines: readonly T[]): T[] {
	return deadlines.filter(({ start, end }) =>
		BOUND.test(text.slice(start, end)),
	);
}

/** The end that bounds the goal: one said as a bound (`by`, 前) before a mere period, and of several the target's own, else the last. */
function addDue(
	facts: TextFacts,
	text: string,
	deadlines: readonly Fact<Deadline>[],
): void {
	const bounds = boundsIn(text, deadlines);
	const candidates = bounds.length > 0 ? bounds : deadlines;
	const due = ownDue(facts, candidates) ?? candidates[candidates.length - 1];
	if (due) facts.due = due;
}

/** `60% by 2030 and 80% by 2050`, 105 年達 90%、108 年達 100%: the end said with the first figure, on the side where ends stand. */
function ownDue(
	{ target, relativeChange, absoluteChange, quantities }: TextFacts,
	ends: readonly Fact<Deadline>[],
): Fact<Deadline> | undefined {
	const first = target ?? relativeChange ?? absoluteChange;
	const next = first && quantities.find(({ start }) => start >= first.end);
	if (!first || !next || ends.length < 2) return undefined;
	const before = ends.filter(({ end }) => end <= first.start);
	const between = ends.filter(
		({ start, end }) => start >= first.end && end <= next.start,
	);
	return before[before.length - 1] ?? between[between.length - 1];
}

/** Milliseconds are a technical level: nobody takes them for a deadline. */
const SHORTEST = /^(?:ms|milliseconds?|毫秒|微秒)$/i;

function addTimeMeasured(
	facts: TextFacts,
	text: string,
	players: readonly Player[],
	measured: readonly Span[],
): void {
	const bounded = players.find(
		({ quantity, comparator, role, direction }) =>
			role === "target" &&
			direction === 0 &&
			comparator?.value === "<=" &&
			!SHORTEST.test(quantity.unit) &&
			(enGoals.TIME_UNIT.test(quantity.unit) ||
				zhGoals.TIME_UNIT.test(quantity.unit)),
	);
	const clock = enGoals.TIME_OF_DAY.exec(text);
	const span =
		measured[0] ??
		bounded?.quantity ??
		(clock ? { start: clock.index, end: clock.index + clock[0].length } : null);
	if (span) facts.measuredTime = factOf(span, true);
}
