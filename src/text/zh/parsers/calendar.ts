/** Pieces that the patterns of Chinese dates, months and years are made of. */
import { chineseNumber, NUMERALS } from "../../common/chineseNumber";
import { fullYear } from "../../common/periods";
import type { Deadline } from "../../facts";

export const LEAD = "(?:在|於|到|至|截至|截止)?\\s?";
export const TAIL =
	"(?:\\s?(?:之前|以前|前|底前?|末前?|止|為止|內|[中下上]旬|初))?";
export const COUNT = `\\d{1,2}|[${NUMERALS}]{1,3}`;
export const YEAR = `(?:(民國|中華民國)\\s?)?(\\d{4}|(?<!\\d)\\d{3}|(?<=民國\\s?)\\d{2}|[〇零一二三四五六七八九]{3,4})\\s?年度?`;

/** Three digits before 年 or / are a 民國 year, in Chinese numerals too (一二〇年). */
export function gregorian(year: string, republic: string | undefined): number {
	const written = String(chineseNumber(year) ?? year);
	return fullYear(written, republic !== undefined || written.length === 3);
}

/** 底 and 末 name the last day of the period. */
export function atItsEnd(
	said: string | undefined,
	found: Deadline,
	dated: boolean,
): Deadline {
	if (!/[底末]/.test(said ?? "") || found.day === null) return found;
	return { ...found, stated: dated ? found.day : `-${found.day.slice(4)}` };
}
