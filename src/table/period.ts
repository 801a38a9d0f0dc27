/**
 * Which of several headers speaks of the latest period (`2024 Actual`, `2025 Actual`; `year1_target` … `year3_target`; `Q1 目標` … `Q4 目標`).
 */
import { wordsOf } from "./words";

const CHINESE_DIGITS = "一二三四五六七八九十";

/** Index of the latest, or `null` when the headers do not all name periods that differ. */
export function latestPeriod(headers: readonly string[]): number | null {
	if (headers.length < 2) return null;
	const periods = headers.map(periodIn);
	if (periods.some((p) => p === null)) return null;
	const order = periods as number[];
	if (new Set(order).size !== order.length) return null;
	return order.indexOf(Math.max(...order));
}

/** A number that grows with time, comparable between headers of one table; `null` if the header names no period. */
function periodIn(header: string): number | null {
	const words = wordsOf(header);
	const lasting = monthsIn(words);
	if (lasting !== null) return lasting;
	const year = yearIn(words);
	const part = partIn(words);
	if (year === null && part === null) return null;
	return (year ?? 0) * 100 + (part ?? 0);
}

/** From the nearest to the furthest. */
const HORIZONS = [
	/短期|短程|\bshort/,
	/中期|中程|期中|\bmid|\bmedium/,
	/長期|長程|期末|\blong/,
];

/** How long a horizon lasts (`12-month target`, 3 個月), in months. */
function monthsIn(words: string): number | null {
	const months = /(\d+)\s*(?:個月|ヶ月|か月|months?\b)/.exec(words);
	if (months) return Number(months[1]);
	const years = /(\d+)\s*(?:years?\b|年(?:內|後|期))/.exec(words);
	if (years) return Number(years[1]) * 12;
	const horizon = HORIZONS.findIndex((said) => said.test(words));
	return horizon < 0 ? null : (horizon + 1) * 12;
}

/** The year that a header names; `null` if it names none or only one of several to come (`year 2`). */
export function yearNamed(header: string): number | null {
	const year = yearIn(wordsOf(header));
	return year !== null && year >= 1900 ? year : null;
}

function yearIn(words: string): number | null {
	const common = /(?<!\d)((?:19|20)\d{2})(?!\d)/.exec(words);
	if (common) return Number(common[1]);
	const republic = /(?:民國)?(1[01]\d)\s*年/.exec(words);
	if (republic) return Number(republic[1]) + 1911;
	const fiscal = /\bfy\s*(\d{2})\b/.exec(words);
	if (fiscal) return 2000 + Number(fiscal[1]);
	const ordinal = /(?:\byear|\by|第)\s*(\d{1,2})\b/.exec(words);
	if (ordinal) return Number(ordinal[1]);
	const chinese = new RegExp(`第?([${CHINESE_DIGITS}])年`).exec(words);
	return chinese ? CHINESE_DIGITS.indexOf(chinese[1] ?? "") + 1 : null;
}

function partIn(words: string): number | null {
	const quarter = /\bq([1-4])\b|第?([1-4一二三四])季/.exec(words);
	if (quarter) {
		const said = quarter[1] ?? quarter[2] ?? "";
		return (Number(said) || CHINESE_DIGITS.indexOf(said) + 1) * 3;
	}
	if (/下半年|\bh2\b/.test(words)) return 12;
	if (/上半年|\bh1\b/.test(words)) return 6;
	const month = /(?<!\d)(1[0-2]|[1-9])\s*(?:月|m\b)/.exec(words);
	return month ? Number(month[1]) : null;
}
