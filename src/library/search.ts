import { LANGUAGES } from "../i18n/message";
import { DEPARTMENT_NAMES, type Department, type Entry } from "./entry";
import { fold } from "./fold";
import { BY_WORDS, entryFor } from "./terms";

/** What is searched of an entry, nearest to its name first. */
interface Texts {
	names: string[];
	/** Names and other words for it. */
	words: string;
	/** All there is to read. */
	all: string;
}

interface Indexed {
	entry: Entry;
	texts: Texts;
}

/** What people call a department besides its name. */
const DEPARTMENT_WORDS: Readonly<Record<Department, string>> = {
	marketing: "advertising 廣告",
	sales: "銷售",
	service: "support 客服",
	engineering: "product development R&D 工程 開發",
	finance: "accounting 會計",
	hr: "HR people 人資",
	operations: "production manufacturing 生產 製造",
	personal: "self 自我",
};

/** Characters of a query that are read: more than anyone types into a search field. */
const LONGEST_QUERY = 200;

/** Finds entries by what people type. */
export type Search = (query: string) => Entry[];

/**
 * A search over entries. It finds those that a query speaks of, the nearest first: by their name, then by other words for it, then by
 * definition and department. Every word of the query must be there, in either language: an English one at the beginning of a word, a
 * Chinese one anywhere; 客户流失 typed in Simplified finds 客戶流失率. A query that finds nothing so is read as a sentence about one KPI,
 * and at last by its pairs of Chinese characters: 回應速度 finds what has 回應 in its name. An empty query finds all; a query longer than
 * {@link LONGEST_QUERY} is read up to there.
 */
export function searchIn(entries: readonly Entry[]): Search {
	const index = entries.map((entry) => ({ entry, texts: textsOf(entry) }));
	return (query) => find(query.slice(0, LONGEST_QUERY), index);
}

function find(said: string, index: readonly Indexed[]): Entry[] {
	const words = wordsOf(said);
	if (words.length === 0) return index.map(({ entry }) => entry);
	const found = index
		.map(({ entry, texts }) => ({ entry, rank: rankOf(words, texts) }))
		.filter(({ rank }) => rank < NOT_FOUND)
		.sort((a, b) => a.rank - b.rank)
		.map(({ entry }) => entry);
	if (found.length > 0) return found;
	const term = entryFor(said);
	if (!term) return nearest(words, index);
	return index.map(({ entry }) => entry).filter(({ id }) => id === term.id);
}

const NOT_FOUND = 5;

function rankOf(words: readonly string[], texts: Texts): number {
	const all = (text: string) => words.every((word) => holds(text, word));
	const name = ` ${words.join(" ")}`;
	const beginning = ` ${words.map(singular).join(" ")}`;
	if (texts.names.includes(name)) return 0;
	if (texts.names.some((own) => own.startsWith(beginning))) return 1;
	if (texts.names.some(all)) return 2;
	if (all(texts.words)) return 3;
	return all(texts.all) ? 4 : NOT_FOUND;
}

/** The entries whose names share pairs of Chinese characters with the query; those that share most of them come first. */
function nearest(words: readonly string[], index: readonly Indexed[]): Entry[] {
	const pairs = words
		.filter((word) => HAN.test(word))
		.flatMap((word) =>
			Array.from({ length: word.length - 1 }, (_, at) =>
				word.slice(at, at + 2),
			),
		);
	return index
		.map(({ entry, texts }) => ({
			entry,
			shared: pairs.filter((pair) => texts.words.includes(pair)).length,
		}))
		.filter(({ shared }) => shared > 0)
		.sort((a, b) => b.shared - a.shared)
		.map(({ entry }) => entry);
}

/** English by the beginnings of words, in singular or plural; Chinese has no such beginnings. */
function holds(text: string, word: string): boolean {
	return HAN.test(word)
		? text.includes(word)
		: text.includes(` ${singular(word)}`);
}

function singular(word: string): string {
	return word.length > 3 ? word.replace(/ies$|(?<!s)s$/, "") : word;
}

const HAN = /[\u4e00-\u9fff]/;
const BORDER = /([\u4e00-\u9fff])(?=[a-z\d])|([a-z\d])(?=[\u4e00-\u9fff])/g;

/** The words of a text as they are compared; a Latin word inside Chinese is one of its own. */
function wordsOf(text: string): string[] {
	return fold(text.normalize("NFKC"))
		.replace(BORDER, "$1$2 ")
		.split(/[^\p{L}\p{N}%]+/u)
		.filter((word) => word !== "");
}

function textsOf(entry: Entry): Texts {
	const names = LANGUAGES.map((language) => entry[language].name);
	const words = [...names, ...otherWords(entry.id)];
	const all = LANGUAGES.flatMap((language) => [
		entry[language].definition,
		entry[language].goal,
		DEPARTMENT_NAMES[entry.department][language],
		DEPARTMENT_WORDS[entry.department],
	]);
	return {
		names: names.map((name) => spaced([name])),
		words: spaced(words),
		all: spaced([...words, ...all]),
	};
}

/** Every word with a space before it. */
function spaced(texts: readonly string[]): string {
	return ` ${texts.flatMap(wordsOf).join(" ")}`;
}

function otherWords(id: string): string[] {
	return [...BY_WORDS].flatMap(([words, term]) =>
		term?.id === id ? [words] : [],
	);
}
