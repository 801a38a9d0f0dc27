/** From findings to the words they rest on. */
import type { FieldKey, Kpi } from "../../src/kpi/kpi";
import type { Finding, JudgedText } from "../../src/smart/verdict";
import type { Mark } from "./marks";

/** The template fields, in the order in which they are shown. */
export const TEMPLATE: readonly JudgedText[] = [
	"goal",
	"indicator",
	"method",
	"timeframe",
];

/** Marks on the text of one field. */
export function marksOn(field: FieldKey, findings: readonly Finding[]): Mark[] {
	return findings.flatMap(({ evidence, verdict }) =>
		evidence.flatMap((e) =>
			e.field === field && e.span ? [{ ...e.span, verdict }] : [],
		),
	);
}

/** What a finding rests on: a field, and the words of it where it rests on words. */
export interface Ground {
	field: FieldKey;
	words: string;
}

/** The grounds of a finding, each once. */
export function groundsOf(finding: Finding, kpi: Kpi): Ground[] {
	const grounds = finding.evidence.map(({ field, span }) => ({
		field,
		words: span ? String(kpi[field] ?? "").slice(span.start, span.end) : "",
	}));
	return grounds.filter(
		(ground, index) =>
			grounds.findIndex(
				(other) => other.field === ground.field && other.words === ground.words,
			) === index,
	);
}
