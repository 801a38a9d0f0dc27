/**
 * What a text measures, in a form in which two ways of saying it are equal: without amounts, dates and rhythms, words of one meaning made one,
 * words that say nothing left out, in no order. `Customer satisfaction ≥ 90%` and 顧客滿意度達 85 分 are the same.
 */
import { LONGEST_TEXT } from "../text";
import type { Quantity, TextFacts } from "../text/facts";
import { normalise } from "../text/normalise";
import { changeVerbs } from "../text/roles";
import { mask, matches, overlapsAny } from "../text/span";
import { words as en } from "./words/en";
import { SAME, STANDS_FOR } from "./words/words";
import { words as zh } from "./words/zh";

/** A word: one Latin word, one meaning of {@link SAME}, or one Han character. */
interface Word {
	token: string;
	han: boolean;
	/** True for a word that sets one group or place apart from others. */
	apart: boolean;
	/** True for a Han character that follows another: the two may be one word. */
	joined: boolean;
}

export interface Content {
	/** Equal for texts that measure the same; `""` for one that names nothing. */
	key: string;
	/** Each once, in the order of the text. */
	words: readonly Word[];
}

const HAN = "[\\u3400-\\u9fff]";
const BLANK = " ";
const escaped = (word: string) => word.replace(/[-]/g, "\\-");
const isLatin = (word: string) => /[a-z]/.test(word);
const longestFirst = (words: readonly string[]) =>
	[...words].sort((a, b) => b.length - a.length).map(escaped);

const MEANINGS: ReadonlyMap<string, string> = new Map(
	SAME.flatMap((group, at) =>
		group.map((word) => [stemOf(word), `@${at}`] as const),
	),
);
const LIGHT: ReadonlySet<string> = new Set(
	[...en.LIGHT, ...zh.LIGHT].map(stemOf),
);
const LISTED = [...SAME.flat(), ...Object.keys(STANDS_FOR), ...zh.LIGHT];
const PHRASES = longestFirst(
	LISTED.filter((word) => /[a-z][ -][a-z]/.test(word)),
);
const HAN_WORDS = longestFirst(LISTED.filter((word) => !isLatin(word)));
/** Phrases, Latin words, Han words of the lists, then what is left. */
const WORD = new RegExp(
	`(?<![a-z])(?:${PHRASES.join("|")})(?![a-z])|[a-z][a-z0-9'&]*|\\d+(?:[.,]\\d+)*|${HAN_WORDS.join("|")}|${HAN}`,
	"g",
);

/** What a text measures. */
export function contentOf(text: string, facts: TextFacts): Content {
	const normal = normalise(text);
	const bare = withoutAmounts(normal, facts);
	const telling = apartIn(bare);
	const found = new Map<string, Word>();
	let end = -1;
	for (const hit of matches(WORD, bare.toLowerCase())) {
		const apart = overlapsAny(hit, telling);
		for (const token of tokensOf(hit.text)) {
			const han = !token.startsWith("@") && !/[a-z\d]/.test(token);
			const joined = han && hit.start === end;
			end = han ? hit.end : -1;
			if (LIGHT.has(token)) continue;
			if (!found.has(token)) found.set(token, { token, han, apart, joined });
		}
	}
	const words = [...found.values()];
	return { key: keyOf(words), words };
}

/** True for a name that fits any goal, such as 完成率 or `completion rate`. */
export function isGeneric({ words }: Content): boolean {
	return words.every(({ token }) => GENERIC.has(token));
}

const GENERIC: ReadonlySet<string> = new Set(
	[...en.GENERIC, ...zh.GENERIC].flatMap(tokensOf),
);

/** The words of a text that set one group, place or kind apart, as one string. */
export function apartWords(text: string): string {
	const normal = normalise(text.slice(0, LONGEST_TEXT));
	return apartIn(normal)
		.map(({ start, end }) => normal.slice(start, end).toLowerCase())
		.sort()
		.join(" ");
}

/**
 * The keys of the same content with one word less (a Latin word, or a Han character or two), so far as what is left is that similar (Dice) and
 * the word does not set anything apart.
 */
export function withoutOneWord(
	{ words }: Content,
	similarity: number,
): string[] {
	const keys: string[] = [];
	const leave = (from: number, count: number) => {
		const left = words.length - count;
		if ((2 * left) / (left + words.length) < similarity) return;
		if (words.slice(from, from + count).some(({ apart }) => apart)) return;
		keys.push(keyOf(words.filter((_, at) => at < from || at >= from + count)));
	};
	words.forEach((word, at) => {
		const next = words[at + 1];
		if (word.han && next?.joined) leave(at, 2);
		else if (!word.joined) leave(at, 1);
	});
	return keys;
}

function keyOf(words: readonly Word[]): string {
	return words
		.map(({ token }) => token)
		.sort()
		.join(" ");
}

function tokensOf(word: string): string[] {
	return (STANDS_FOR[word] ?? word).split(" ").map(tokenOf);
}

function tokenOf(word: string): string {
	const stem = stemOf(word);
	return MEANINGS.get(stem) ?? stem;
}

/** A Latin word without its ending: closed and closes are close, and all of them clos. Others, and phrases, as they are. */
function stemOf(word: string): string {
	if (!/^[a-z][a-z0-9'&]*$/.test(word)) return word;
	return word
		.replace(/'s$/, "")
		.replace(/ies$/, "y")
		.replace(/([^su])s$/, "$1")
		.replace(/^(.{2,}?)(.)\2?(?:ing|ed)$/, (whole, head, last) =>
			head.length < 3 ? whole : head + last,
		)
		.replace(/(...)e$/, "$1");
}

function apartIn(text: string) {
	return [...matches(en.APART, text), ...matches(zh.APART, text)];
}

/** Blank where the text says how much, by when, how often and which way; the thing that is counted stays. */
function withoutAmounts(text: string, facts: TextFacts): string {
	const { deadlines, cadence, comparator, relativeChange, quantities } = facts;
	const spans = [
		...deadlines,
		...(cadence ? [cadence] : []),
		...quantities.map((quantity) => amountOf(text, quantity)),
		...[comparator, relativeChange].flatMap((fact) =>
			fact && !overlapsAny(fact, quantities) ? [fact] : [],
		),
		...changeVerbs(text),
		...matches(SHORT_FORM, text),
	];
	return mask(text, spans, BLANK);
}

/** CPA of `Cost per conversion (CPA)`. */
const SHORT_FORM = /(?<=[^\s(（] ?)[(（][A-Z]{2,6}[)）]/g;
/** What leads up to an amount: 從 70% 提升至 85%. */
const UP_TO = /(?:從|自|由|至|到|達到?|為|約|近|逾|破)\s*$/;

/** `20` of `20 new advertisers`, 20 家 of 20 家經銷商. */
const NUMBER =
	/^(?:[^A-Za-z\u3400-\u9fff]*\d[\d.,]*|[A-Za-z-]+|[〇零一二兩三四五六七八九十百千]+)\s*(?:[萬億千百]+|[kKM](?![A-Za-z]))?/;
/** Measures of anything: with and without them the same is counted. */
const UNIT =
	/^\s?(?:%|個百分點|個?小時|分鐘|毫秒|公里|公斤|[個位家件次戶人名筆篇場間張台臺份項支條元成倍分點天日週月年秒]|(?:percent(?:age points?)?|points?|times|milliseconds?|seconds?|minutes?|hours?|days?|weeks?|months?|ms|km|kg)(?![A-Za-z]))/;

function amountOf(text: string, { start, end }: Quantity) {
	const number = NUMBER.exec(text.slice(start, end))?.[0].length ?? end - start;
	const unit = UNIT.exec(text.slice(start + number))?.[0].length ?? 0;
	const before = UP_TO.exec(text.slice(Math.max(0, start - 4), start));
	return {
		start: start - (before ? before[0].length : 0),
		end: start + number + unit,
	};
}
