/**
 * What the words of a header contribute to its meaning, in whatever language they are.
 */
import { CONCEPT_WORDS, type Concept, type ConceptWord } from "./lexicon";

/** `when` is a period that the header names itself (2026, Q3, 第一階段), `unknown` any word that no list knows. */
export type Sense = Concept | "when" | "unknown";

export interface HeaderSense {
	concepts: ReadonlySet<Sense>;
	/** What the header is about when all else modifies it (the date of `target date`). */
	head: Sense;
}

interface Token {
	sense: Sense;
	headFirst: boolean;
}

/** A token where it stands in the header. */
interface Placed extends Token {
	text: string;
}

const LONGEST_CHINESE = 8;
const LONGEST_PHRASE = 4;
const SHORTEST_COMPOUND = 6;
const SHORTEST_PART = 3;

const LATIN = /[a-z]+/y;
const PERIOD =
	/(?:第\s?[\d一二三四五六七八九十]+\s?(?:季度?|年度?|期|階段|月|週)|(?:民國|西元|(?:fy|ay|cy|year|phase|version|ver|[hqmwypdtv])\s?)?\d+(?:\s?(?:年度?|年|季度?|月份?|日|週|期|hours?|days?|weeks?|months?|years?|[hqmwydk])(?![a-z]))*|[上下]半年|[一二三四]季|[一二]年)/y;

/** What says a thing says another with it; in order. */
const IMPLIED: readonly (readonly [Sense, Sense])[] = [
	["ratio", "metric"],
	["metric", "amount"],
	["budget", "plan"],
	["place", "department"],
	["data", "as_of"],
];
const HEADED_AS: ReadonlyMap<Sense, Sense> = new Map([
	["ratio", "amount"],
	["metric", "amount"],
	["budget", "plan"],
	["place", "department"],
]);

/** The words of a header as `wordsOf` folds them. */
export function senseOf(words: string): HeaderSense {
	const tokens = tokensOf(words);
	const headed = headPart(tokens);
	const head = headed.some((t) => t.headFirst)
		? headed[0]
		: headed[headed.length - 1];
	const concepts = new Set(tokens.map((t) => t.sense));
	for (const [said, meant] of IMPLIED)
		if (concepts.has(said)) concepts.add(meant);
	const said = head?.sense ?? "unknown";
	return { concepts, head: HEADED_AS.get(said) ?? said };
}

/** The words of a header that add none of these senses, side by side. */
export function wordsBesides(
	words: string,
	senses: ReadonlySet<Sense>,
): string {
	return tokensOf(words)
		.filter(({ sense }) => !senses.has(sense))
		.map(({ text }) => text)
		.join(" ");
}

/** What stands before the first `of`, without the words that change nothing. */
function headPart(tokens: readonly Token[]): Token[] {
	const of = tokens.findIndex((t) => t.sense === "of");
	const part = of > 0 ? tokens.slice(0, of) : tokens;
	const telling = part.filter((t) => t.sense !== "filler" && t.sense !== "of");
	const beyondPeriods = telling.filter((t) => t.sense !== "when");
	return beyondPeriods.length > 0 ? beyondPeriods : telling;
}

function tokensOf(words: string): Placed[] {
	const tokens: Placed[] = [];
	let at = 0;
	while (at < words.length) {
		const read =
			periodAt(words, at) ?? known(words, at) ?? compoundAt(words, at);
		if (read) {
			const text = words.slice(at, read.end);
			tokens.push(...read.tokens.map((each) => ({ ...each, text })));
			at = read.end;
			continue;
		}
		const sign = words.charAt(at);
		const end = latinEnd(words, at) ?? at + 1;
		if (/[\p{L}]/u.test(sign)) {
			const text = words.slice(at, end);
			tokens.push({ sense: "unknown", headFirst: false, text });
		}
		at = end;
	}
	return tokens;
}

interface Read {
	tokens: Token[];
	end: number;
}

/** The longest entry that stands here. */
function known(words: string, at: number): Read | null {
	const ends = latinEnd(words, at)
		? phraseEnds(words, at)
		: chineseEnds(words, at);
	for (const end of ends) {
		const said = words.slice(at, end);
		const word =
			CONCEPT_WORDS.get(said) ??
			CONCEPT_WORDS.get(said.replace(/s$/, "")) ??
			CONCEPT_WORDS.get(said.replace(/es$/, ""));
		if (word && !(mustEnd(word, said) && CHINESE.test(words.charAt(end))))
			return { tokens: [token(word)], end };
	}
	return null;
}

const CHINESE = /[\u3400-\u9fff]/;
const ENDINGS: readonly Concept[] = [
	"amount",
	"metric",
	"ratio",
	"date",
	"person",
	"department",
	"place",
	"name",
	"number",
	"nothing",
];

/** A single Chinese sign names a head (課, 員, 率) only where a word ends: 課程 is no section. */
function mustEnd({ concept }: ConceptWord, said: string): boolean {
	return said.length === 1 && CHINESE.test(said) && ENDINGS.includes(concept);
}

function token({ concept, headFirst }: ConceptWord): Token {
	return { sense: concept, headFirst };
}

function latinEnd(words: string, at: number): number | null {
	LATIN.lastIndex = at;
	return LATIN.test(words) ? LATIN.lastIndex : null;
}

/** Ends of the one to four Latin words from here, the furthest first. */
function phraseEnds(words: string, at: number): number[] {
	const ends: number[] = [];
	let from: number | null = at;
	while (from !== null && ends.length < LONGEST_PHRASE) {
		const end = latinEnd(words, from);
		if (end === null) break;
		ends.unshift(end);
		from = words.charAt(end) === " " ? end + 1 : null;
	}
	return ends;
}

function chineseEnds(words: string, at: number): number[] {
	const longest = Math.min(LONGEST_CHINESE, words.length - at);
	return Array.from({ length: longest }, (_, i) => at + longest - i);
}

function periodAt(words: string, at: number): Read | null {
	PERIOD.lastIndex = at;
	return PERIOD.test(words)
		? {
				tokens: [{ sense: "when", headFirst: false }],
				end: PERIOD.lastIndex,
			}
		: null;
}

/** `zielwert` is a `wert` of a `ziel`; whatever stands before a known last part only modifies it. */
function compoundAt(words: string, at: number): Read | null {
	const end = latinEnd(words, at);
	if (end === null || end - at < SHORTEST_COMPOUND) return null;
	const word = words.slice(at, end);
	for (let cut = SHORTEST_PART; cut <= word.length - SHORTEST_PART; cut++) {
		const last = CONCEPT_WORDS.get(word.slice(cut));
		if (!last?.compounds) continue;
		const before = word.slice(0, cut);
		const first =
			CONCEPT_WORDS.get(before) ??
			CONCEPT_WORDS.get(before.replace(/(?:s|n|en|e)$/, ""));
		return {
			tokens: [
				first ? token(first) : { sense: "unknown", headFirst: false },
				token(last),
			],
			end,
		};
	}
	return null;
}
