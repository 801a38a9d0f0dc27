/** From findings to the words they rest on. */
import type { FieldKey } from "../../src/kpi/kpi";
import type { Evidence, Finding, JudgedText } from "../../src/smart/verdict";
import type { ReadRow } from "../../src/table";
import type { Mark } from "./marks";

/** The template fields, in the order in which they are shown. */
export const TEMPLATE: readonly JudgedText[] = [
	"goal",
	"indicator",
	"method",
	"timeframe",
];

/** Marks on the text of one field of a row. */
export function marksOn(
	field: FieldKey,
	row: ReadRow,
	findings: readonly Finding[],
): Mark[] {
	return findings.flatMap(({ evidence, verdict }) =>
		evidence
			.map((one) => wordsBehind(one, row))
			.flatMap(({ field: at, span }) =>
				at === field && span ? [{ ...span, verdict }] : [],
			),
	);
}

/** What a finding rests on: a field, and the words of it where it rests on words. */
export interface Ground {
	field: FieldKey;
	words: string;
}

/** The grounds of a finding, each once. */
export function groundsOf(finding: Finding, row: ReadRow): Ground[] {
	const grounds = finding.evidence
		.map((one) => wordsBehind(one, row))
		.map(({ field, span }) => ({
			field,
			words: span
				? String(row.kpi[field] ?? "").slice(span.start, span.end)
				: "",
		}));
	return grounds.filter(
		(ground, index) =>
			grounds.findIndex(
				(other) => other.field === ground.field && other.words === ground.words,
			) === index,
	);
}

/** A value that was read from a text rests on the words of that text. */
function wordsBehind(
	evidence: Evidence,
	{ evidence: read }: ReadRow,
): Evidence {
	const source = evidence.span ? undefined : read[evidence.field];
	return source?.from === "text"
		? { field: source.field, span: source.span }
		: evidence;
}
