/**
 * What a goal aims at and where it stands: values with units and comparators, out of the quantities of a text and their roles.
 */

import type { Reading } from "./amounts";
import { clauseAround } from "./clauses";
import { MULTIPLES as ENGLISH_MULTIPLES } from "./en/changes";
import type { Comparator, Fact, Quantity, Span, TextFacts } from "./facts";
import { changeVerbs, type Player } from "./roles";
import { eitherOf, factOf, matches } from "./span";
import { indexName, metricUnit } from "./unit";
import * as zhChanges from "./zh/changes";

/** What stands for a name inside a unit: the unit is then told as written. */
const MASKED = "\ue000";

/** Baseline, target and changes with their units, out of quantities whose roles are known. */
export function addValues(
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
		const plainly = quantity.percent || /\d/.test(said);
		const shown = plainly && !unit.includes(MASKED) ? unit : said;
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
		addBaseline(
			facts,
			baseline.quantity,
			plain(baseline.quantity),
			target?.quantity.unit === "",
		);
	for (const player of players) {
		if (player.role === "change" && belongsTo(target, player, text))
			addChange(facts, player, plain(player.quantity), original, text);
	}
	if (target && !target.comparator) alsoChanged(facts);
}

/** 成長 30%，達到 5 億: a level that a change comes to is one of more or less. */
function alsoChanged(facts: TextFacts): void {
	const { comparator } = facts;
	const change = facts.relativeChange ?? facts.absoluteChange;
	if (comparator?.value !== "=" || !change) return;
	facts.comparator = {
		...comparator,
		value: change.value > 0 ? "increase" : "decrease",
	};
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
	/目標(?!的)|挑戰|衝刺|力拚|(?:存|累[積計]|籌|攢)(?:到|夠|滿|足|達)|(?<![A-Za-z])(?:target|goal) (?:is|of)/i;

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
	const firstShare = targets.find(({ quantity }) => quantity.percent);
	const rank = (player: Player) => {
		if (baselineAt >= 0 && players[baselineAt + 1] === player) return 0;
		const { end, percent } = player.quantity;
		if (text.charAt(end) === "的" && !percent) return 2;
		if (firstShare === player && isCriterion(text, player.quantity)) return 0;
		return isCalledTarget(text, player.quantity) ? 0 : 1;
	};
	return [...targets].sort((a, b) => rank(a) - rank(b));
}

/** `write 3 sentences with 90% accuracy`: how well it must be done is the target, beside how much. */
function isCriterion(text: string, { start, end, percent }: Reading): boolean {
	return (
		percent &&
		/(?:with|at) (?:at least )?$/i.test(text.slice(0, start)) &&
		/^ (?:accuracy|independence|mastery|proficiency|fluency|success)(?![a-z])/i.test(
			text.slice(end),
		)
	);
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

/** `from 90% of services to 100%`, `from nine days to five`: a pair has one unit, and either end may say it in full. */
function addBaseline(
	facts: TextFacts,
	reading: Reading,
	said: Quantity,
	bare: boolean,
): void {
	facts.baseline = factOf(reading, reading.value);
	const unit = facts.unit?.value ?? "";
	if (
		facts.target &&
		said.unit.length > (bare ? 0 : unit.length) &&
		said.unit.startsWith(bare ? "" : unit)
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
	const begins =
		start && start.quantity.start > first.quantity.end
			? Math.min(start.quantity.start, target.quantity.start)
			: target.quantity.start;
	const between = text.slice(first.quantity.end, begins);
	if (
		!/[，,;；]|(?<![A-Za-z])(?:and|while|without|but)(?![A-Za-z])|且|並|同時/.test(
			between,
		)
	)
		return false;
	return saysMore(between);
}

function saysMore(between: string): boolean {
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
	if (/\((?:target|goal|aim)[: ]\s*$/i.test(before)) {
		const verb = changeVerbs(text.slice(0, quantity.start))[0];
		if (verb) return verb.direction > 0 ? "increase" : "decrease";
	}
	const reaches =
		/(?:to|至|到|→|->|into|towards|變[成為]?|(?:縮短|降低|減少|提升|提高|增加|擴大|成長|下降|上升|降|增|升|減|縮|改)為)\s*[<>≥≤=$€£±~]*\s*$/i.test(
			before,
		);
	if (direction === 0 || !reaches || /^new /.test(quantity.unit)) return "=";
	return direction > 0 ? "increase" : "decrease";
}

function addChange(
	facts: TextFacts,
	{ quantity, direction, comparator }: Player,
	said: Quantity,
	original: string,
	text: string,
): void {
	const times =
		/倍/.test(quantity.unit) &&
		zhChanges.TIMES.test(text.slice(0, quantity.start));
	const percent =
		quantity.unit === "x"
			? 100 * (quantity.value - 1)
			: quantity.percent
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
	const index =
		percent === null && !said.unit && indexName(original, text, quantity);
	if (index) facts.unit ??= index;
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

const MULTIPLES = [...ENGLISH_MULTIPLES, ...zhChanges.MULTIPLES];
const ANY_MULTIPLE = eitherOf(MULTIPLES.map(([pattern]) => pattern));

/** 營收倍增，滿意度達 95%: a figure in a clause of its own behind the multiple is that of something else. */
function isOfAnother(
	text: string,
	{ end }: Span,
	target: Fact<number> | undefined,
): boolean {
	if (!target || target.start < end) return false;
	const between = text.slice(end, target.start);
	return /^[^，,;；]{0,4}[，,;；]/.test(between) && saysMore(between);
}

/** The target becomes one of the further ones. */
function setAside(facts: TextFacts): void {
	const { target, quantities, also } = facts;
	const quantity = quantities.find(({ start }) => start === target?.start);
	if (quantity) facts.also = [quantity, ...also];
	delete facts.target;
	delete facts.targetHigh;
	delete facts.unit;
	delete facts.comparator;
}

/** 翻倍, double, halve: a change without a digit. `in half` follows the verb's direction. */
export function addMultiple(facts: TextFacts, text: string): void {
	for (const [pattern, percent] of ANY_MULTIPLE.test(text) ? MULTIPLES : []) {
		const hit = matches(pattern, text)[0];
		if (!hit) continue;
		const verb = changeVerbs(text.slice(0, hit.start)).pop();
		const signed =
			percent > 0 && percent < 100 && verb?.direction === -1
				? -percent
				: percent;
		if (isOfAnother(text, hit, facts.target)) setAside(facts);
		facts.relativeChange ??= factOf(hit, signed);
		if (facts.target && facts.target.start >= hit.end) alsoChanged(facts);
		const toward = signed > 0 ? "increase" : "decrease";
		if (
			facts.comparator?.value === "=" &&
			/(?<![a-z])to $/i.test(text.slice(hit.end, facts.target?.start))
		)
			facts.comparator = { ...facts.comparator, value: toward };
		facts.comparator ??= factOf(hit, toward);
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
