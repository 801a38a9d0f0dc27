/** Judging one KPI by the SMART rules. */
import type { Day } from "../kpi/day";
import { blankKpi, type Kpi } from "../kpi/kpi";
import { readText } from "../text";
import { RULES } from "./rules";
import type { Finding, Judgement, Letter, Subject, Verdict } from "./verdict";

export { RULES } from "./rules";
export type * from "./verdict";

/** The subject of a row: its cells, and what its texts say on that day. */
export function readSubject(kpi: Kpi, today: Day): Subject {
	return subjectOf(kpi, today, "row");
}

/** Verdicts and findings on a subject. Deterministic: same subject, same answer. */
export function judge(subject: Subject): Judgement {
	const findings = RULES.flatMap((rule) => rule.check(subject));
	const of = (letter: Letter) => verdictOf(findings, letter);
	return {
		letters: { S: of("S"), M: of("M"), A: of("A"), R: of("R"), T: of("T") },
		findings,
	};
}

/** Verdicts on a text alone; evidence points into the field `goal`. */
export function judgeText(text: string, today: Day): Judgement {
	return judge(subjectOf({ ...blankKpi(), goal: text }, today, "text"));
}

function subjectOf(kpi: Kpi, today: Day, scope: Subject["scope"]): Subject {
	const read = (text: string) => readText(text, { today });
	return {
		kpi,
		facts: {
			goal: read(kpi.goal),
			indicator: read(kpi.indicator),
			method: read(kpi.method),
			timeframe: read(kpi.timeframe),
		},
		today,
		scope,
	};
}

/** The gravest finding of a letter decides, but a pass outweighs what cannot be told; a letter without findings cannot be told. */
const GRAVEST_FIRST: readonly Verdict[] = ["fail", "warn", "pass"];

function verdictOf(findings: readonly Finding[], letter: Letter): Verdict {
	const own = findings.filter((finding) => finding.letter === letter);
	const gravest = GRAVEST_FIRST.find((verdict) =>
		own.some((finding) => finding.verdict === verdict),
	);
	return gravest ?? "cannot_tell";
}
