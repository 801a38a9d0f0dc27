const DIGITS: Record<string, number> = {
	〇: 0,
	零: 0,
	一: 1,
	二: 2,
	兩: 2,
	三: 3,
	四: 4,
	五: 5,
	六: 6,
	七: 7,
	八: 8,
	九: 9,
};
const SMALL: Record<string, number> = { 十: 10, 百: 100, 千: 1000 };
/** 廿五、卅四：一個字就是幾十。 */
const TENS: Record<string, number> = { 廿: 20, 卅: 30 };
const LARGE: Record<string, number> = { 萬: 1e4, 億: 1e8, 兆: 1e12 };

/** The characters a Chinese numeral is written with, for character classes. */
export const NUMERALS = "〇零一二兩三四五六七八九十廿卅百千萬億兆";

/** The value of a Chinese numeral or of plain digits: 三十五 is 35, 兩萬 is 20000, 二〇二六 is 2026, 12 is 12. `null` for anything else. */
export function chineseNumber(text: string): number | null {
	if (/^\d+(?:\.\d+)?$/.test(text)) return Number(text);
	if (text === "半") return 0.5;
	if (text.length > 1 && [...text].every((c) => c in DIGITS))
		return Number([...text].map((c) => DIGITS[c]).join(""));
	let total = 0;
	let section = 0;
	let digit: number | null = null;
	for (const character of text) {
		const small = SMALL[character];
		const large = LARGE[character];
		if (character in TENS) section += TENS[character] ?? 0;
		else if (character in DIGITS) digit = DIGITS[character] ?? 0;
		else if (small !== undefined) {
			section += (digit ?? 1) * small;
			digit = null;
		} else if (large !== undefined) {
			total += (section + (digit ?? 0) || 1) * large;
			section = 0;
			digit = null;
		} else return null;
	}
	return total + section + (digit ?? 0);
}
