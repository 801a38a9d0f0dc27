/** Judging one KPI by the SMART rules. */
import type { Message } from "../i18n/message";
import type { Day } from "../kpi/day";
import { blankKpi, type Kpi } from "../kpi/kpi";
import { readText } from "../text";
import { RULES } from "./rules";
import {
	type Finding,
	type Judgement,
	LETTERS,
	type OtherScale,
	type Place,
	type Rule,
	type Subject,
	type Verdict,
} from "./verdict";

export { RULES } from "./rules";
export type * from "./verdict";

/** What is known of a row besides its cells. */
export interface Surroundings {
	/** Past readings, oldest first; none unless given. */
	readings?: Subject["readings"];
	/** The row that it serves. */
	parent?: Kpi | null;
	/** The sheet that it stands on. */
	place?: Place | null;
}

/** A row as it was read: its KPI, the facts of its texts, and what stands in it unread. */
export interface ReadTexts extends Pick<Subject, "kpi" | "facts"> {
	unread?: readonly (OtherScale & { message: Message })[];
}

/** The subject of a row whose texts were read on that day. */
export function rowSubject(
	{ kpi, facts, unread = [] }: ReadTexts,
	today: Day,
	{ readings = [], parent = null, place = null }: Surroundings = {},
): Subject {
	const otherScale = unread.filter(
		({ message }) => message.key === "unread.percent_scale",
	);
	return {
		kpi,
		facts,
		today,
		scope: "row",
		readings,
		parent,
		otherScale,
		place,
	};
}

/** The subject of a row, with its texts read on that day. */
export function readSubject(
	kpi: Kpi,
	today: Day,
	surroundings?: Surroundings,
): Subject {
	return rowSubject({ kpi, facts: factsOf(kpi, today) }, today, surroundings);
}

/** The subject of a text alone; evidence points into the field `goal`. */
export function textSubject(text: string, today: Day): Subject {
	const kpi = { ...blankKpi(), goal: text };
	const facts = factsOf(kpi, today);
	return { ...rowSubject({ kpi, facts }, today), scope: "text" };
}

/** Verdicts and findings on a subject, without the rules that are switched off. Deterministic: same subject, same answer. */
export function judge(
	subject: Subject,
	off: ReadonlySet<string> = NONE,
): Judgement {
	const findings: Finding[] = [];
	for (const rule of RULES)
		if (
			!(rule.needs === "cells" && subject.scope === "text") &&
			!isOff(rule, off)
		)
			findings.push(...rule.check(subject));
	return { letters: lettersOf(findings), findings: weightiestFirst(findings) };
}

/** Verdicts on a text alone; evidence points into the field `goal`. */
export function judgeText(text: string, today: Day): Judgement {
	return judge(textSubject(text, today));
}

/** What a pass rests on stays on. */
function isOff({ id, finds }: Rule, off: ReadonlySet<string>): boolean {
	return finds === "fault" && off.has(id);
}

const NONE: ReadonlySet<string> = new Set();

function factsOf(kpi: Kpi, today: Day): Subject["facts"] {
	const read = (text: string) => readText(text, { today });
	return {
		goal: read(kpi.goal),
		indicator: read(kpi.indicator),
		method: read(kpi.method),
		timeframe: read(kpi.timeframe),
	};
}

/** The gravest finding of a letter decides, but a pass outweighs what cannot be told; a letter without findings cannot be told. */
const GRAVITY: Readonly<Record<Verdict, number>> = {
	cannot_tell: 0,
	pass: 1,
	warn: 2,
	fail: 3,
};

/** Letter by letter, what its verdict rests on before what speaks against it; equally grave ones stay in the order of the rules. */
function weightiestFirst(findings: readonly Finding[]): Finding[] {
	return LETTERS.flatMap((letter) =>
		findings
			.filter((each) => each.letter === letter)
			.sort((a, b) => GRAVITY[b.verdict] - GRAVITY[a.verdict]),
	);
}

function lettersOf(findings: readonly Finding[]): Judgement["letters"] {
	const letters: Judgement["letters"] = {
		S: "cannot_tell",
		M: "cannot_tell",
		A: "cannot_tell",
		R: "cannot_tell",
		T: "cannot_tell",
	};
	for (const { letter, verdict } of findings)
		if (GRAVITY[verdict] > GRAVITY[letters[letter]]) letters[letter] = verdict;
	return letters;
}
