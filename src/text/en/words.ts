/** English words of amount and time, as data. */
export const NUMBER_WORDS: Readonly<Record<string, number>> = {
	zero: 0,
	one: 1,
	two: 2,
	three: 3,
	four: 4,
	five: 5,
	six: 6,
	seven: 7,
	eight: 8,
	nine: 9,
	ten: 10,
	eleven: 11,
	twelve: 12,
	fifteen: 15,
	twenty: 20,
	thirty: 30,
	forty: 40,
	fifty: 50,
	sixty: 60,
	seventy: 70,
	eighty: 80,
	ninety: 90,
	"a dozen": 12,
	"half a dozen": 6,
	"one dozen": 12,
	"two dozen": 24,
	"a hundred": 100,
	"one hundred": 100,
	"a thousand": 1000,
	"one thousand": 1000,
	"a million": 1e6,
	"one million": 1e6,
	"two million": 2e6,
};

/** The numbers of one word, as alternatives of a pattern. */
export const ONE_WORD = Object.keys(NUMBER_WORDS)
	.filter((word) => !word.includes(" "))
	.join("|");

/** A count as it stands before a unit of time: digits, a word, or an article. */
export const COUNT = `\\d+(?:\\.\\d+)?|${ONE_WORD}|an?|half an?`;

/** The value of such a count. */
export function count(text: string): number {
	const word = text.toLowerCase();
	if (/^\d/.test(word)) return Number(word);
	if (word.startsWith("half")) return 0.5;
	return NUMBER_WORDS[word] ?? 1;
}

export const ORDINALS: Readonly<Record<string, number>> = {
	first: 1,
	"1st": 1,
	second: 2,
	"2nd": 2,
	third: 3,
	"3rd": 3,
	fourth: 4,
	"4th": 4,
};

export const MONTHS = [
	"january",
	"february",
	"march",
	"april",
	"may",
	"june",
	"july",
	"august",
	"september",
	"october",
	"november",
	"december",
] as const;
