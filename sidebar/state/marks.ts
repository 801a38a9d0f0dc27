/** Which words of a text are marked, and how strongly. */
import type { Verdict } from "../../src/smart/verdict";
import type { Span } from "../../src/text/facts";

/** A span of a text and what the finding that rests on it says. */
export interface Mark extends Span {
	verdict: Verdict;
}

/** A stretch of text with one look. */
export interface Segment {
	text: string;
	/** `null`: nothing rests on these words. */
	verdict: Verdict | null;
}

const STRENGTH: Record<Verdict, number> = {
	pass: 0,
	cannot_tell: 1,
	warn: 2,
	fail: 3,
};

/**
 * Cuts a text into stretches of one look each; where marks overlap the gravest shows. Joined together, the stretches are the text.
 */
export function segmentsOf(text: string, marks: readonly Mark[]): Segment[] {
	const edges = marks.flatMap(({ start, end }) => [start, end]);
	const inside = edges.filter((edge) => edge > 0 && edge < text.length);
	const cuts = [...new Set([0, ...inside, text.length])].sort((a, b) => a - b);
	const segments = cuts.slice(0, -1).map((start, index) => ({
		text: text.slice(start, cuts[index + 1]),
		verdict: gravest(marks.filter((m) => m.start <= start && start < m.end)),
	}));
	return merged(segments);
}

function gravest(marks: readonly Mark[]): Verdict | null {
	const verdicts = marks.map((mark) => mark.verdict);
	return verdicts.reduce<Verdict | null>(
		(worst, next) =>
			worst === null || STRENGTH[next] > STRENGTH[worst] ? next : worst,
		null,
	);
}

function merged(segments: readonly Segment[]): Segment[] {
	const result: Segment[] = [];
	for (const segment of segments) {
		const last = result[result.length - 1];
		if (last?.verdict === segment.verdict) last.text += segment.text;
		else result.push({ ...segment });
	}
	return result;
}
