/**
 * What each quantity of a text is: where something stands now, where it shall go, or by how much it shall change.
 */

import type { Reading } from "./amounts";
import { clauseAround } from "./clauses";
import * as signs from "./common/comparators";
import { MONEY } from "./common/currencies";
import type { Acts } from "./deeds";
import * as en from "./en/changes";
import * as enComparators from "./en/comparators";
import * as enGoals from "./en/goals";
import type { Comparator, Span } from "./facts";
import { hasHan, hasLatin } from "./script";
import { eitherOf, type Match, matches } from "./span";
import * as zh from "./zh/changes";
import * as zhComparators from "./zh/comparators";
import * as zhGoals from "./zh/goals";

export type Role = "baseline" | "target" | "change" | "scope";

/** A quantity with its role; `comparator` only if words or signs state one. */
export interface Player {
	quantity: Reading;
	role: Role;
	comparator?: { value: Comparator } & Span;
	/** 1 more, -1 less, 0 unsaid. */
	direction: -1 | 0 | 1;
}

interface Verb extends Span {
	direction: -1 | 1;
}

type Bound = readonly [RegExp, Comparator];
const BEFORE = [
	...signs.BEFORE,
	...enComparators.BEFORE,
	...zhComparators.BEFORE,
];
const AFTER = [...signs.AFTER, ...enComparators.AFTER, ...zhComparators.AFTER];
const ANY_BEFORE = anyBound(BEFORE);
const ANY_AFTER = anyBound(AFTER);

function anyBound(bounds: readonly Bound[]): RegExp {
	return eitherOf(bounds.map(([pattern]) => pattern));
}
const ARROW = /^[^，。;；→]{0,24}?(?:→|-+>|=>)[^，。;；\d]{0,12}$/;
const REACHING =
	/(?:to|at|of|reach(?:es|ing)?|achiev(?:e[sd]?|ing)|hit|attain|is|be|達到?|為|至|到|有|是|[<>≥≤=:→±])\s*$/i;
const CONTEXT = 60;

/** Roles of all quantities of a normalised, masked text. */
export function assignRoles(
	text: string,
	quantities: readonly Reading[],
	acts: Acts,
): Player[] {
	if (quantities.length === 0) return [];
	const verbs = changeVerbs(text);
	const delivering = [...acts.english, ...acts.chinese];
	const means = matches(enGoals.MEANS, text);
	const players = quantities.map((quantity): Player => {
		const clause = clauseAround(text, quantity);
		const comparator = boundOf(text, quantity);
		const player: Player = {
			quantity,
			role: "target",
			comparator,
			direction: directionOf(verbs, quantity, clause),
		};
		player.role = roleOf(text, player, clause, verbs, delivering);
		return player;
	});
	pairChanges(text, players);
	takeShare(players);
	nameWindows(text, players);
	nameMeans(text, players, means);
	return players;
}

/** `complete the migration for 100% of users`: a share of those it is done for is the target where there is no other figure. */
function takeShare(players: readonly Player[]): void {
	const [only] = players;
	if (players.length === 1 && only?.quantity.percent)
		only.role = only.role === "scope" ? "target" : only.role;
}

/** `Retention (30 days) above 40%`: a time alone in brackets beside another target says over which window it is counted. */
function nameWindows(text: string, players: readonly Player[]): void {
	const targets = players.filter(({ role }) => role === "target");
	const windows = targets.filter(
		({ quantity }) => isTime(quantity) && standsInBrackets(text, quantity),
	);
	if (windows.length < targets.length)
		for (const player of windows) player.role = "scope";
}

/** 透過新增兩個管道，來客數增加 20 人; `lose 5 kg by walking 30 minutes a day`: what is done for another figure is no figure of the goal. */
function nameMeans(
	text: string,
	players: readonly Player[],
	means: readonly Match[],
): void {
	if (means.length === 0 && !zhGoals.MEANS_SIGN.test(text)) return;
	const isMeans = ({ quantity }: Player): boolean => {
		const { start } = clauseAround(text, quantity);
		return (
			means.some((hit) => hit.start >= start && hit.end <= quantity.start) ||
			zhGoals.MEANS_BEFORE.test(text.slice(start, quantity.start))
		);
	};
	if (players.every((player) => player.role === "scope" || isMeans(player)))
		return;
	for (const player of players.filter(isMeans)) player.role = "scope";
}

function standsInBrackets(text: string, { start, end }: Span): boolean {
	return (
		/\(\s?$/.test(text.slice(0, start).slice(-2)) &&
		/^\s?\)/.test(text.slice(end, end + 2))
	);
}

/** Verbs of more and less, from left to right. */
export function changeVerbs(text: string): Verb[] {
	return [
		...(hasLatin(text) ? verbsOf(en, text) : []),
		...(hasHan(text) ? verbsOf(zh, text) : []),
	].sort((a, b) => a.start - b.start);
}

function verbsOf({ UP, DOWN }: { UP: RegExp; DOWN: RegExp }, text: string) {
	const verbs = (pattern: RegExp, direction: -1 | 1): Verb[] =>
		matches(pattern, text).map(({ start, end }) => ({ start, end, direction }));
	return [...verbs(UP, 1), ...verbs(DOWN, -1)];
}

function boundOf(
	text: string,
	{ start, end, unit, digits }: Reading,
): Player["comparator"] {
	const before = text.slice(Math.max(0, start - CONTEXT), start);
	const lead = ANY_BEFORE.test(before) ? firstOf(BEFORE, before) : null;
	if (lead)
		return {
			value: lead.value,
			start: start - before.length + lead.index,
			end: start,
		};
	const ends = unit ? [end, digits.end] : [digits.end];
	for (const from of ends) {
		const after = text.slice(from, from + 40);
		const tail = ANY_AFTER.test(after) ? firstOf(AFTER, after) : null;
		if (tail)
			return { value: tail.value, start: from, end: from + tail.length };
	}
	return undefined;
}

function firstOf(bounds: readonly Bound[], text: string) {
	for (const [pattern, value] of bounds) {
		const hit = pattern.exec(text);
		if (hit) return { value, index: hit.index, length: hit[0].length };
	}
	return null;
}

function directionOf(
	verbs: readonly Verb[],
	{ start, end }: Span,
	clause: Span,
): -1 | 0 | 1 {
	const before = verbs.filter(
		(verb) => verb.start >= clause.start && verb.end <= start,
	);
	const last = before[before.length - 1];
	if (last) return last.direction;
	const after = verbs.find(
		(verb) =>
			verb.start >= end - 1 && verb.start - end <= 12 && verb.end <= clause.end,
	);
	return after ? after.direction : 0;
}

function roleOf(
	text: string,
	player: Player,
	clause: Span,
	verbs: readonly Verb[],
	delivering: readonly Match[],
): Role {
	const { quantity, comparator } = player;
	const before = text.slice(
		Math.max(0, quantity.start - CONTEXT),
		quantity.start,
	);
	const after = text.slice(quantity.end, quantity.end + CONTEXT);
	if (en.BASELINE.test(before) || zh.BASELINE.test(before)) return "baseline";
	if (zh.BASIS_AFTER.test(after)) return "baseline";
	if (zh.STANDING.test(text.slice(clause.start, quantity.start)))
		return "baseline";
	if (zh.FROM.test(before) && beginsWithChange(after)) return "baseline";
	const bounded = comparator !== undefined;
	if (isScope(text, before, after, quantity, clause, delivering, bounded))
		return "scope";
	if (
		enGoals.DEFINED.test(
			text.slice(Math.max(0, quantity.start - 120), quantity.start),
		)
	)
		return "scope";
	if (enGoals.CASE.test(text.slice(clause.start, quantity.start)))
		return "scope";
	if (isTime(quantity) && enGoals.NAMED_BY.test(after)) return "scope";
	if (
		isTime(quantity) &&
		!/for $/.test(before) &&
		placesInTime(after) &&
		comparator?.value !== ">="
	)
		return "scope";
	if (zhGoals.COURSE_AFTER.test(after)) return "scope";
	if (
		player.direction !== 0 &&
		isAmountOfChange(text, player, before, clause, verbs)
	)
		return "change";
	const more = quantity.percent && en.MORE_THAN.exec(after);
	if (more) {
		player.direction = /^\s*(?:less|fewer|lower|shorter)/i.test(more[0])
			? -1
			: 1;
		return "change";
	}
	const labelled =
		(quantity.percent || /^(?:percentage|% ?point|pp)/i.test(quantity.unit)) &&
		/:\s*$/.test(before);
	if (quantity.signed && !comparator && (labelled || !REACHING.test(before))) {
		player.direction = quantity.value < 0 ? -1 : 1;
		return "change";
	}
	return "target";
}

/** 自 28.5% 提升…、由 75 天縮短…: where it starts stands right before the verb. */
function beginsWithChange(after: string): boolean {
	return changeVerbs(after.slice(0, 8)).some(({ start }) => start <= 3);
}

function isScope(
	text: string,
	before: string,
	after: string,
	quantity: Reading,
	clause: Span,
	delivering: readonly Match[],
	bounded: boolean,
): boolean {
	if (quantity.percent)
		return enGoals.SHARE_SCOPE.test(before) && quantity.unit !== "%";
	if (isMoney(quantity))
		return enGoals.COST_OF_IT.test(before) || enGoals.CONDITION.test(before);
	const acted = delivering.some(
		({ end }) =>
			end <= quantity.start &&
			/^\s?(?:all |our |the |my |your )*$/i.test(
				text.slice(end, quantity.start),
			),
	);
	if (acted) return false;
	if (enGoals.BEGINS.test(text.slice(clause.start, quantity.start)))
		return false;
	if (quantity.high !== undefined && /between\s*$/i.test(before)) return false;
	if (enGoals.SCOPE.test(before) || zhGoals.SCOPE.test(before)) return true;
	if (enGoals.GROUP.test(quantity.unit) && enGoals.OF_GROUP.test(before))
		return true;
	if (zhGoals.GROUP.test(quantity.unit) && zhGoals.GROUP_AFTER.test(after))
		return true;
	if (zhGoals.MET_AFTER.test(text.slice(quantity.digits.end, quantity.end + 8)))
		return false;
	if (zhGoals.OUT_OF_AFTER.test(text.slice(quantity.digits.end))) return true;
	if (zhGoals.PLACES_BEFORE.test(before) && !bounded)
		return !delivering.some(
			(verb) => verb.start >= clause.start && verb.end <= quantity.start,
		);
	if (zhGoals.LOOSE_SCOPE.test(before) && !bounded)
		return !delivering.some(
			(verb) => verb.start >= clause.start && verb.end <= clause.end,
		);
	return (
		!bounded &&
		!(isSpent(quantity) && /for\s*$/.test(before)) &&
		!/^(?:new|additional|further) /i.test(quantity.unit) &&
		enGoals.LOOSE_SCOPE.test(before) &&
		!delivering.some(
			(verb) => verb.start >= clause.start && verb.end <= quantity.start,
		)
	);
}

/** `for 45 minutes every evening`: how long something is done each time. */
function isSpent({ unit }: Reading): boolean {
	return /^(?:(?:hours?|minutes?|mins?) (?:an?|every|each|per|daily)(?![a-z])|(?:minutes?|mins?|seconds?|secs?)$)/i.test(
		unit,
	);
}

function isTime({ unit }: Reading): boolean {
	return enGoals.TIME_UNIT.test(unit) || zhGoals.TIME_UNIT.test(unit);
}

/** `2 hours before the shift`, 三個月留任率: a place in time or a part of a name, and no amount. */
function placesInTime(after: string): boolean {
	return (
		enGoals.OFFSET_AFTER.test(after) ||
		zhGoals.OFFSET_AFTER.test(after) ||
		zhGoals.NAMING_AFTER.test(after)
	);
}

function isMoney({ unit }: Reading): boolean {
	return MONEY.test(unit);
}

/** `by 20%`, `15% growth`, `increase revenue 15%`, `lose 15 pounds`, 提升 20%, 增加經銷商 20 家. */
function isAmountOfChange(
	text: string,
	player: Player,
	before: string,
	clause: Span,
	verbs: readonly Verb[],
): boolean {
	const { quantity, comparator } = player;
	const unsigned = before.replace(/[<>≥≤=]+\s*$/, "");
	if (en.BY.test(unsigned) || zh.BY.test(unsigned)) return true;
	if (quantity.percent && zh.BY_SHARE_OF_MONEY.test(before)) return true;
	if (quantity.unit === "x" && player.direction > 0 && !comparator) return true;
	if (
		!quantity.percent &&
		!isTime(quantity) &&
		!/points?$/i.test(quantity.unit) &&
		en.PUT_ASIDE.test(before)
	)
		return false;
	if (
		comparator ||
		en.TO.test(before) ||
		zh.TO.test(before) ||
		REACHING.test(before)
	)
		return false;
	const verb = verbs
		.filter(({ start, end }) => start >= clause.start && end <= quantity.start)
		.pop();
	if (!verb)
		return (
			quantity.percent ||
			/^\s*(?:more|fewer|less)/i.test(text.slice(quantity.digits.end))
		);
	if (quantity.percent) return true;
	return quantity.start - verb.end <= 8;
}

/** `from A to B`, `A → B`, 從 A 提升到 B, or `to B from A`: where it stands, and where it shall go. */
function pairChanges(text: string, players: readonly Player[]): void {
	for (let at = 0; at + 1 < players.length; at++) {
		const one = players[at];
		const next = players[at + 1];
		if (!one || !next) continue;
		if (isFromTo(text, one.quantity, next.quantity)) pair(one, next);
		else if (isToFrom(text, one.quantity, next.quantity)) pair(next, one);
	}
}

function pair(baseline: Player, target: Player): void {
	baseline.role = "baseline";
	target.role = "target";
	const from = baseline.quantity;
	const to = target.quantity;
	const comparable =
		from.unit === "" || to.unit === "" || from.unit === to.unit;
	if (comparable || target.direction === 0)
		target.direction = to.value < from.value ? -1 : 1;
}

function isFromTo(text: string, one: Reading, next: Reading): boolean {
	const between = text.slice(one.end, next.start);
	if (ARROW.test(between)) return true;
	if (next.start - one.end > 50) return false;
	const before = text.slice(Math.max(0, one.start - 30), one.start);
	const from = en.FROM.test(before) || zh.FROM.test(before);
	const lead = text.slice(Math.max(0, next.start - 30), next.start);
	return from && (en.TO.test(lead) || zh.TO.test(lead));
}

/** Where something stands may be said after a bound or in brackets: `to 95% by June, from 80% today`, 提升至 85%（由 70%）. */
function isToFrom(text: string, one: Reading, next: Reading): boolean {
	const between = text.slice(one.end, next.start);
	if (between.length > 50 || /[。;；!?]|\.\s/.test(between)) return false;
	if (one.unit !== next.unit && next.unit !== "") return false;
	const lead = text.slice(Math.max(0, one.start - 30), one.start);
	return (
		(en.TO.test(lead) && en.FROM.test(between)) ||
		(zh.TO.test(lead) && zh.FROM.test(between))
	);
}
