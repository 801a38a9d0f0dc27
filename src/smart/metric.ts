/**
 * What a goal is about, when its wish is taken off: 希望能提升結帳效率 is about 結帳效率, `improve our reply rate soon` about the reply rate.
 */
import type { Span, TextFacts } from "../text/facts";
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
	/** 1 more, -1 less, 0 where the words do not say. */
	direction: 1 | 0 | -1;
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
	const direction = verb ? verb.direction : 0;
	if (!wish) return { words: objectIn(text, bare, 0), verb: "", direction };
	return {
		words:
			objectIn(text, bare, wish.end, furtherGoal(bare, wish)?.from) ||
			lastObject(text.slice(0, wish.start), bare.slice(0, wish.start)),
		verb: text.slice(wish.start, wish.end),
		direction,
	};
}

/** Words that say neither what nor how much. */
function emptyWords(text: string) {
	return [
		en.OPEN_TIME,
		zh.OPEN_TIME,
		en.ATTITUDE,
		zh.ATTITUDE,
		en.INTENSITY,
		zh.INTENSITY,
	].flatMap((pattern) => matches(pattern, text));
}

/** Verbs of wishing that each take an object of their own. */
const WISHED =
	/(?<![A-Za-z])(?:increase|raise|grow|boost|improve|expand|lift|reduce|decrease|cut|lower|shorten|minimi[sz]e|maximi[sz]e|enhance|strengthen|accelerate|elevate|optimi[sz]e|save)(?![A-Za-z])|提[升高]|增[加進]|改善|[優強]化|加強|[降壓]低|減少|縮短|擴大|促進|節省/gi;
const JOINED =
	/(?:,|;|(?<![A-Za-z])(?:and|while|plus|as well as)|&|以及|並且?|同時|且|及|與|和|、|，|；)\s*(?:also |同時|也)?\s*$/i;

/** No two wishes of one sentence stand further apart. */
const REACH = 160;

/** A second wish with an object of its own (`increase revenue and improve morale`); `from` is where the words that join it begin. */
export function furtherGoal(
	text: string,
	{ end }: Span,
): (Span & { from: number }) | null {
	const rest = text.slice(end, end + REACH);
	for (const next of matches(WISHED, rest)) {
		const between = rest.slice(0, next.start);
		const joined = JOINED.exec(between);
		const after = rest.slice(next.end);
		if (
			joined &&
			holdsWords(between.slice(0, joined.index)) &&
			holdsWords(after.split(BREAK, 1)[0] ?? "")
		)
			return {
				start: end + next.start,
				end: end + next.end,
				from: end + joined.index,
			};
	}
	return null;
}

/** The wish that a text begins its goals with. */
export function firstWish(text: string): Span | undefined {
	return matches(WISHED, text.slice(0, REACH))[0];
}

function holdsWords(text: string): boolean {
	return /[A-Za-z]{2}|[\u4e00-\u9fff]{2}/.test(text);
}

/** The first run of words from a place on, up to the end of its clause. */
function objectIn(
	text: string,
	bare: string,
	from: number,
	limit = bare.length,
): string {
	let start = from;
	while (start < bare.length && /[\s\ue000]/.test(bare.charAt(start))) start++;
	let end = start;
	while (
		end < limit &&
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
