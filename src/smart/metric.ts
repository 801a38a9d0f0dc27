/**
 * What a goal is about, when its wish is taken off: 希望能提升結帳效率 is about 結帳效率, `improve our reply rate soon` about the reply rate.
 */
import type { TextFacts } from "../text/facts";
import { normalise } from "../text/normalise";
import { changeVerbs } from "../text/roles";
import { mask, matches } from "../text/span";
import { lists as en } from "./words/en";
import { lists as zh } from "./words/zh";

export interface Metric {
	/** As the text has it; `""` where nothing is named. */
	words: string;
	/** The verb of change as written; `""` where there is none. */
	verb: string;
	/** 1 more, -1 less. */
	direction: 1 | -1;
}

const BREAK = /[，。；;：:！？!?\n,.]/;
const LEAD =
	/^(?:\s|我們|我|要|能夠|能|將|會|把|公司的?|的|了|並|the|our|my|your|their|its|overall|total)+(?![A-Za-z])/i;
const TAIL = /(?:\s|的|了|and|or|by|in|on|to|與|和|及|並)+$/i;
const BLANK = "\ue000";

/** The metric of a text that names no measure yet. */
export function metricIn(text: string, facts: TextFacts): Metric {
	const normal = normalise(text);
	const { deadlines, quantities } = facts;
	const bare = mask(
		normal,
		[...deadlines, ...quantities, ...emptyWords(normal)],
		BLANK,
	);
	const verb = changeVerbs(bare)[0];
	const wish = verb ?? matches(en.WISH, bare)[0] ?? matches(zh.WISH, bare)[0];
	const direction = verb ? verb.direction : 1;
	if (!wish) return { words: objectIn(text, bare, 0), verb: "", direction };
	return {
		words:
			objectIn(text, bare, wish.end) ||
			lastObject(text.slice(0, wish.start), bare.slice(0, wish.start)),
		verb: text.slice(wish.start, wish.end),
		direction,
	};
}

/** Words that say neither what nor how much. */
function emptyWords(text: string) {
	return [en.OPEN_TIME, zh.OPEN_TIME, en.ATTITUDE, zh.ATTITUDE].flatMap(
		(pattern) => matches(pattern, text),
	);
}

/** The first run of words from a place on, up to the end of its clause. */
function objectIn(text: string, bare: string, from: number): string {
	let start = from;
	while (start < bare.length && /[\s\ue000]/.test(bare.charAt(start))) start++;
	let end = start;
	while (
		end < bare.length &&
		bare.charAt(end) !== BLANK &&
		!BREAK.test(bare.charAt(end))
	)
		end++;
	return trimmed(text.slice(start, end));
}

/** The last run of words: 銷售額提升 is about what stands before. */
function lastObject(text: string, bare: string): string {
	let start = bare.length;
	while (
		start > 0 &&
		bare.charAt(start - 1) !== BLANK &&
		!BREAK.test(bare.charAt(start - 1))
	)
		start--;
	return trimmed(text.slice(start));
}

/** No name of a figure is longer: such words are a whole sentence. */
const LONGEST_NAME = { han: 14, latin: 60 };

function trimmed(text: string): string {
	const words = text.replace(LEAD, "").replace(TAIL, "").trim();
	const han = words.match(/[\u4e00-\u9fff]/g)?.length ?? 0;
	const tooLong = han > LONGEST_NAME.han || words.length > LONGEST_NAME.latin;
	return tooLong ? "" : words;
}
