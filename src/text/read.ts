import type { Day } from "../kpi/day";
import { readCadences } from "./cadences";
import { clauseAround } from "./clauses";
import { NAMES as COMMON_NAMES } from "./common/names";
import { BOUND, readDeadlines } from "./deadlines";
import { actsIn, deedIn, universalIn } from "./deeds";
import { MULTIPLES as ENGLISH_MULTIPLES } from "./en/changes";
import * as enGoals from "./en/goals";
import { NAMES as ENGLISH_NAMES } from "./en/names";
import type {
	Comparator,
	Deadline,
	Fact,
	Quantity,
	Span,
	TextFacts,
} from "./facts";
import { inFiscalYear } from "./fiscal";
import { normalise } from "./normalise";
import { type Reading, readQuantities } from "./quantities";
import { assignRoles, changeVerbs, type Player } from "./roles";
import { hasHan, hasLatin } from "./script";
import { factOf, mask, matches, overlapsAny } from "./span";
import { metricUnit } from "./unit";
import * as zhChanges from "./zh/changes";
import * as zhGoals from "./zh/goals";
import { NAMES as CHINESE_NAMES } from "./zh/names";

/** No statement of a goal is longer. What stands beyond is not read, which also bounds the time a hostile cell takes. */
export const LONGEST_TEXT = 1200;

/** Stands for masked characters: nothing matches it. */
const FILLER = "\ue000";

/** Rows of a sheet repeat each other: how they are measured, and by when. As many readings are kept, and then all let go. */
const MOST_KEPT = 1000;
const kept = new Map<string, TextFacts>();

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
	const key = `${today} ${fiscalStart} ${text.slice(0, LONGEST_TEXT)}`;
	const known = kept.get(key);
	if (known) return known;
	const facts = read(text.slice(0, LONGEST_TEXT), today, fiscalStart);
	if (kept.size >= MOST_KEPT) kept.clear();
	kept.set(key, facts);
	return facts;
}

function read(original: string, today: Day, fiscalStart: number): TextFacts {
	const normal = normalise(original);
	const { deadlines, measured, compared } = timesOf(normal, today, fiscalStart);
	const cadences = readCadences(normal);
	const names = namesIn(normal, deadlines);
	const counted = cadences.filter(({ start, end }) =>
		/[\d兩二雙]/.test(normal.slice(start, end)),
	);
	const readable = mask(
		normal,
		[...deadlines, ...compared, ...names, ...counted],
		FILLER,
	);
	const acts = actsIn(readable);
	const players = assignRoles(readable, readQuantities(readable), acts);
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
	const deliverable = deedIn(readable, acts);
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
	return {
		deadlines: all.filter((fact) => !measured.includes(fact)),
		measured: measured.filter((fact) => !isLedTo(text, fact)),
		compared,
	};
}

/** 縮短至 60 天以內: what a change leads to is measured, and no day by which it is due. */
const LED_TO =
	/(?:縮短|降低|減少|減|降|縮減|縮|壓低|壓縮|延長|提前|控制|維持)(?:至|到|為|在)\s*$/;

function isLedTo(text: string, { value, start }: Fact<Deadline>): boolean {
	return value.relative && LED_TO.test(text.slice(0, start));
}

function isServiceTime(text: string, fact: Fact<Deadline>): boolean {
	if (isLedTo(text, fact)) return true;
	if (!/^P(?:[1-9]|1[0-4])D$|^P[12]W$/.test(fact.value.stated)) return false;
	if (
		/^(?:over|for|during|未來|為期)|^\w+ the (?:first|next|coming)/i.test(
			text.slice(fact.start),
		)
	)
		return false;
	const { start, end } = clauseAround(text, fact);
	const clause = text.slice(start, end);
	return enGoals.SERVICE.test(clause) || zhGoals.SERVICE.test(clause);
}

function namesIn(text: string, deadlines: readonly Span[]): Span[] {
	const found: Span[] = [];
	if (!/[\d一二三四五六七八九十雙]|\bone|\btop|\bbig|\bbest/i.test(text))
		return found;
	const patterns = [
		...COMMON_NAMES,
		...(hasLatin(text) ? ENGLISH_NAMES : []),
		...(hasHan(text) ? CHINESE_NAMES : []),
	];
	for (const pattern of patterns) {
		for (const { start, end } of matches(pattern, text)) {
			const span = { start, end };
			if (!overlapsAny(span, deadlines) && !overlapsAny(span, found))
				found.push(span);
		}
	}
	return found.sort((a, b) => a.start - b.start);
}

/** The end that bounds the goal: one said as a bound (`by`, 前) before a mere period, and of several the target's own, else the last. */
function addDue(
	facts: TextFacts,
	text: string,
	deadlines: readonly Fact<Deadline>[],
): void {
	const bounds = deadlines.filter(({ start, end }) =>
		BOUND.test(text.slice(start, end)),
	);
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

function addValues(
	facts: TextFacts,
	original: string,
	text: string,
	players: readonly Player[],
): void {
	const plain = (quantity: Reading): Quantity => {
		const { value, unit, high, start, end, unitSpan } = quantity;
		const said = unit
			? original.slice(unitSpan.start, unitSpan.end).trim()
			: "";
		const shown = quantity.percent || /\d/.test(said) ? unit : said;
		return high === undefined
			? { value, unit: shown, start, end }
			: { value, unit: shown, high, start, end };
	};
	facts.quantities = players
		.filter(({ role }) => role !== "scope")
		.map(({ quantity }) => plain(quantity));
	const aimedAt = targetsInOrder(text, players);
	const targets = isSecondary(text, players, aimedAt[0]) ? [] : aimedAt;
	const target = targets[0];
	if (target) addTarget(facts, original, text, target, plain(target.quantity));
	facts.also = (target ? aimedAt.slice(1) : aimedAt).map(({ quantity }) =>
		plain(quantity),
	);
	const baseline = players.find(({ role }) => role === "baseline");
	if (baseline && (target || aimedAt.length === 0))
		addBaseline(facts, baseline.quantity, plain(baseline.quantity));
	for (const player of players) {
		if (player.role === "change" && belongsTo(target, player, text))
			addChange(facts, player, plain(player.quantity), text);
	}
}

/** `within 24 hours in 95 % of cases`, 24 小時內回覆率 ≥ 95%: the time says which cases count, and the share is what is aimed at. */
function isConditionOfShare(
	text: string,
	{ quantity, comparator }: Player,
	targets: readonly Player[],
): boolean {
	if (comparator?.value !== "<=" || quantity.percent) return false;
	const bound = text.slice(comparator.start, comparator.end);
	if (!/內|within/i.test(bound)) return false;
	const clause = clauseAround(text, quantity);
	return targets.some(
		({ quantity: other }) =>
			other.percent && other.start >= clause.start && other.end <= clause.end,
	);
}

/** Words that call a figure the target. */
const AIMED =
	/目標(?!的)|挑戰|衝刺|力拚|(?<![A-Za-z])(?:target|goal) (?:is|of)/i;

function isCalledTarget(text: string, { start, end }: Span): boolean {
	const clause = clauseAround(text, { start, end });
	return AIMED.test(text.slice(clause.start, start));
}

/** A target called so or reached by a change comes first, one that only describes (300 坪的餐廳) last; one that says which cases count is none. */
function targetsInOrder(text: string, players: readonly Player[]): Player[] {
	const aimedAt = players.filter(({ role }) => role === "target");
	const targets = aimedAt.filter(
		(player) => !isConditionOfShare(text, player, aimedAt),
	);
	const baselineAt = players.findIndex(({ role }) => role === "baseline");
	const rank = (player: Player) => {
		if (baselineAt >= 0 && players[baselineAt + 1] === player) return 0;
		const { end, percent } = player.quantity;
		if (text.charAt(end) === "的" && !percent) return 2;
		return isCalledTarget(text, player.quantity) ? 0 : 1;
	};
	return [...targets].sort((a, b) => rank(a) - rank(b));
}

function addTarget(
	facts: TextFacts,
	original: string,
	text: string,
	player: Player,
	quantity: Quantity,
): void {
	const { start, end } = quantity;
	facts.target = { value: quantity.value, start, end };
	if (quantity.high !== undefined)
		facts.targetHigh = { value: quantity.high, start, end };
	const unit = metricUnit(original, text, player.quantity, quantity.unit);
	if (unit) facts.unit = unit;
	facts.comparator = player.comparator ?? {
		value: comparatorOf(player, text),
		start,
		end,
	};
}

/** `from 90% of services to 100%`: a pair has one unit, and either end may say it in full. */
function addBaseline(facts: TextFacts, reading: Reading, said: Quantity): void {
	facts.baseline = factOf(reading, reading.value);
	const unit = facts.unit?.value ?? "";
	if (
		facts.target &&
		said.unit.length > unit.length &&
		said.unit.startsWith(unit)
	)
		facts.unit = unitFact(reading, said.unit);
}

/** Words that lead from a change to the value it comes to: `by 20% to 120`, 提升 20%，達到 120 萬. */
const REACHED =
	/[\s，,。；;()（(、]|to|from|reach(?:es|ing)?|i\.?e\.?|達到?|至|到|為|即|從|由|自|目前|原本/gi;

/** A target behind a change of something else: `cut the cost by 35% while keeping CSAT above 4.2`. */
function isSecondary(
	text: string,
	players: readonly Player[],
	target: Player | undefined,
): boolean {
	const first = players.find(({ role }) => role === "change");
	if (!first || !target || first.quantity.start > target.quantity.start)
		return false;
	if (isCalledTarget(text, target.quantity)) return false;
	const start = players.find(({ role }) => role === "baseline");
	const sameUnit = first.quantity.unit === target.quantity.unit;
	if (start && sameUnit && !first.quantity.percent) return false;
	const between = text.slice(first.quantity.end, target.quantity.start);
	if (
		!/[，,;；]|(?<![A-Za-z])(?:and|while|without|but)(?![A-Za-z])|且|並|同時/.test(
			between,
		)
	)
		return false;
	const rest = between.replace(REACHED, "");
	return /[A-Za-z]{4}|[\u4e00-\u9fff]{2}/.test(rest);
}

/** A change said after the target in a clause of its own is that of something else: `…to 75% while reducing sick leave by 25%`. */
function belongsTo(
	target: Player | undefined,
	{ quantity }: Player,
	text: string,
): boolean {
	if (!target || quantity.start < target.quantity.start) return true;
	const between = text.slice(target.quantity.end, quantity.start);
	return !/[,，;；、]|(?<![A-Za-z])(?:and|while|but|plus)(?![A-Za-z])/i.test(
		between,
	);
}

function comparatorOf(
	{ direction, quantity }: Player,
	text: string,
): Comparator {
	const before = text.slice(Math.max(0, quantity.start - 12), quantity.start);
	const reaches =
		/(?:to|至|到|→|->|into|towards|變[成為]?|(?:縮短|降低|減少|提升|提高|增加|擴大|成長|下降|上升|降|增|升|減|縮|改)為)\s*[<>≥≤=$€£]*\s*$/i.test(
			before,
		);
	if (direction === 0 || !reaches || /^new /.test(quantity.unit)) return "=";
	return direction > 0 ? "increase" : "decrease";
}

function addChange(
	facts: TextFacts,
	{ quantity, direction, comparator }: Player,
	said: Quantity,
	text: string,
): void {
	const times =
		/倍/.test(quantity.unit) &&
		zhChanges.TIMES.test(text.slice(0, quantity.start));
	const percent = quantity.percent
		? quantity.value
		: times
			? quantity.value * 100
			: null;
	const sign = direction < 0 ? -1 : 1;
	if (percent !== null)
		facts.relativeChange ??= factOf(quantity, sign * Math.abs(percent));
	else
		facts.absoluteChange ??= factOf(quantity, sign * Math.abs(quantity.value));
	if (facts.target) {
		if (percent === null && said.unit && !facts.unit)
			facts.unit = unitFact(quantity, said.unit);
		return;
	}
	if (said.unit)
		facts.unit ??= unitFact(quantity, percent === null ? said.unit : "%");
	facts.comparator ??= {
		value: sign > 0 ? "increase" : "decrease",
		start: comparator?.start ?? quantity.start,
		end: quantity.end,
	};
}

function unitFact({ unitSpan }: Reading, value: string): Fact<string> {
	return { value, start: unitSpan.start, end: unitSpan.end };
}

/** `from a C to a B`: school grades are measured in letters. */
const GRADES =
	/(?<![A-Za-z])from (?:an? )?[A-F][+-]? to (?:an? )?[A-F][+-]?(?![A-Za-z])/;

/** 翻倍, double, halve: a change without a digit. `in half` follows the verb's direction. */
function addMultiple(facts: TextFacts, text: string): void {
	const multiples = [
		...(hasLatin(text) ? ENGLISH_MULTIPLES : []),
		...(hasHan(text) ? zhChanges.MULTIPLES : []),
	];
	for (const [pattern, percent] of multiples) {
		const hit = matches(pattern, text)[0];
		if (!hit) continue;
		const verb = changeVerbs(text.slice(0, hit.start)).pop();
		const signed =
			percent > 0 && percent < 100 && verb?.direction === -1
				? -percent
				: percent;
		facts.relativeChange ??= factOf(hit, signed);
		facts.comparator ??= factOf(hit, signed > 0 ? "increase" : "decrease");
		if (!facts.target) facts.unit ??= factOf(hit, "%");
		return;
	}
	const graded = GRADES.exec(text);
	if (graded && !facts.comparator)
		facts.comparator = factOf(
			{ start: graded.index, end: graded.index + graded[0].length },
			"increase",
		);
	const again = /翻\s?(?:\d+|[兩二三四五六七八九十])\s?倍/.exec(text);
	if (again) {
		const span = { start: again.index, end: again.index + again[0].length };
		facts.comparator = factOf(span, "increase");
		delete facts.target;
		delete facts.unit;
	}
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
