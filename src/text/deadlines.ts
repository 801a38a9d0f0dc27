/**
 * Every end of time that a text names, from both languages' chronos.
 */
import type { ParsedResult } from "chrono-node";
import type { Day } from "../kpi/day";
import { noonOf, readWith } from "./common/deadlineParser";
import { date } from "./common/periods";
import {
	calendarDates,
	CUE as ENGLISH_CUE,
	PARSERS as ENGLISH_PARSERS,
} from "./en/chrono";
import type { Deadline, Fact, Span } from "./facts";
import { hasHan, hasLatin } from "./script";
import { overlap } from "./span";
import { CUE as CHINESE_CUE, PARSERS as CHINESE_PARSERS } from "./zh/chrono";

/** A deadline said only as something to compare with: 比去年, `than in 2025`, `vs last year`. */
const COMPARED_BEFORE =
	/(?:比|較|相較於?|相比|對比|優於|勝過|超越|than(?: in| for)?|vs\.?|versus|compared (?:to|with)|over|since|from|of|(?:start|begin)(?:s|n?ing)|(?:vs\.?|versus)\s+\S{1,10}|(?:started|began|begun|launched|introduced|adopted|established|happened|done|had|was|were)(?: \w+)? (?:in|on|during)?)\s*$/i;
/** Together with the last character of the time: 去年開始 says since when, 三個月內開始使用 by when. */
const COMPARED_AFTER =
	/^(?:[^內前底末]開始|.\s*(?:同期|相比|以來|起(?!跳|碼)|為基[準期]|的(?:基準|水準)|水準|levels?|baseline))/;
const PREPOSITION_BEFORE =
	/(?:(?<![A-Za-z])(?:by|on|before|until|till|no later than|due|at)(?: the)?(?: (?:noon|midnight))?|截至|在|於)\s*$/i;
const MARK_AFTER = /^\s?(?:之前|以前|前|為止|止)/;
/** A deadline in so many words, against a mere period. */
export const BOUND =
	/^(?:by|before|until|till|within|in time|no later|ahead|prior)\b|前$|內$|止$|底$|末$|end/i;

/**
 * Ends of time in a normalised text, from left to right, each with its words, `by` and 前 included; apart from them the times that are said only
 * as something to compare with.
 */
export function readDeadlines(
	text: string,
	today: Day,
): { deadlines: Fact<Deadline>[]; compared: Span[] } {
	const longestFirst = saidIn(text, today).sort(
		(a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start,
	);
	const kept: Fact<Deadline>[] = [];
	for (const fact of longestFirst) {
		if (!kept.some((other) => overlap(fact, other))) kept.push(fact);
	}
	kept.sort((a, b) => a.start - b.start);
	return {
		deadlines: kept.filter((fact) => !isCompared(text, fact)),
		compared: kept.filter((fact) => isCompared(text, fact)),
	};
}

const ALL_PARSERS = [...CHINESE_PARSERS, ...ENGLISH_PARSERS];

/** Whatever reads as an end of time in the scripts that the text is written in. */
function saidIn(text: string, today: Day): Fact<Deadline>[] {
	const latin = hasLatin(text);
	const han = hasHan(text);
	const chinese = (han || !latin) && CHINESE_CUE.test(text);
	const english = (latin || !han) && ENGLISH_CUE.test(text);
	if (!chinese && !english) return [];
	const one = chinese ? CHINESE_PARSERS : ENGLISH_PARSERS;
	const parsers = chinese && english ? ALL_PARSERS : one;
	const own = readWith(parsers, text, today).map((result) =>
		said(text, result, result.deadline),
	);
	const dates = english ? calendarDates(text, noonOf(today)) : [];
	return [
		...own,
		...dates.flatMap((result) => {
			const date = dateOf(result, today);
			return date ? [said(text, result, date)] : [];
		}),
	];
}

/** The deadline with the words that it rests on, `by` before and 前 after them included. */
function said(
	text: string,
	{ index, text: match }: ParsedResult,
	value: Deadline,
): Fact<Deadline> {
	const words = match.trimEnd();
	const before = PREPOSITION_BEFORE.exec(text.slice(0, index));
	const after = MARK_AFTER.exec(text.slice(index + words.length));
	return {
		value,
		start: before
			? before.index
			: index + (words.length - words.trimStart().length),
		end: index + words.length + (after ? after[0].length : 0),
	};
}

/** A date that chrono's own parsers read; a time of day alone is none. */
function dateOf(result: ParsedResult, today: Day): Deadline | null {
	const last = result.end ?? result.start;
	if (!last.isCertain("day") && !last.isCertain("weekday")) return null;
	if (
		/\b(?:hours?|minutes?|next|coming|days?|weeks?|months?|years?)\b|\bago\b|^\s*last\b|^\d+\s*[-/]\s*\d+$|^\d+[.]\d+$/i.test(
			result.text,
		)
	)
		return null;
	const year = last.get("year");
	const month = last.get("month");
	const dayOfMonth = last.get("day");
	if (year === null || month === null || dayOfMonth === null) return null;
	if (!last.isCertain("month")) {
		const exact = date(year, month, dayOfMonth, today);
		return exact && { ...exact, stated: result.text.trim() };
	}
	const read = date(
		last.isCertain("year") ? year : null,
		month,
		dayOfMonth,
		today,
	);
	if (!read || !result.end || !result.start.isCertain("day")) return read;
	const from = date(
		result.start.get("year"),
		result.start.get("month") ?? 1,
		result.start.get("day") ?? 1,
		today,
	);
	return { ...read, from: from?.day ?? null };
}

/** `have not moved for three years`: how long something has been so. */
const HAS_LASTED =
	/(?:have|has|had)(?: not|n't| never)? [a-z]+(?: [a-z]+)?\s*$/i;

function isCompared(
	text: string,
	{ start, end }: { start: number; end: number },
) {
	if (/^for /i.test(text.slice(start, end)))
		return HAS_LASTED.test(text.slice(Math.max(0, start - 30), start));
	return (
		COMPARED_BEFORE.test(text.slice(Math.max(0, start - 20), start)) ||
		COMPARED_AFTER.test(text.slice(end - 1, end + 12))
	);
}
