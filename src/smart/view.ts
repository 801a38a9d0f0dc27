/**
 * What the rules look at: the fields that carry the goal, with their facts and the words of both languages found in them.
 */

import type { MessageKey, Value } from "../i18n/message";
import { CHOICES } from "../kpi/kpi";
import { LONGEST_TEXT } from "../text";
import { clauseAround } from "../text/clauses";
import type { Fact, Span, TextFacts } from "../text/facts";
import { normalise } from "../text/normalise";
import { byScript, hasLatin } from "../text/script";
import { mask, matches } from "../text/span";
import type { Evidence, JudgedText, Subject } from "./verdict";
import { lists as en } from "./words/en";
import { lists as zh } from "./words/zh";

/** The fields in which a goal is stated, the one that measures first. */
const STATING = [
	"indicator",
	"goal",
	"timeframe",
] as const satisfies readonly JudgedText[];

/** Names of the word lists that both languages have. */
export type WordList = Exclude<keyof typeof en & keyof typeof zh, "EMPTY">;

/** A fact, and where it was read. */
export interface Located<T> extends Fact<T> {
	field: JudgedText;
}

type ReadKey = Exclude<
	keyof TextFacts,
	"quantities" | "also" | "deadlines" | "names"
>;

const seen = new WeakMap<Subject, Map<string, unknown>>();

/** Computes what goes by this name of a subject once: rules ask for the same again and again, and subjects are never changed. */
export function once<T>(subject: Subject, key: string, compute: () => T): T {
	const known = seen.get(subject) ?? new Map<string, unknown>();
	if (known.size === 0) seen.set(subject, known);
	const found = known.get(key) as T | undefined;
	if (found !== undefined) return found;
	const computed = compute();
	known.set(key, computed);
	return computed;
}

/** The text of a field as the word lists read it: normalised, so that spans stay those of the field. */
export function textOf(subject: Subject, field: JudgedText): string {
	return once(subject, field, () =>
		normalise(subject.kpi[field].slice(0, LONGEST_TEXT)),
	);
}

/** The first of the stating fields that says a fact. */
export function stated<K extends ReadKey>(
	subject: Subject,
	key: K,
): Located<NonNullable<TextFacts[K]>["value"]> | null {
	for (const field of STATING) {
		const fact = subject.facts[field][key];
		if (fact)
			return {
				value: fact.value,
				start: fact.start,
				end: fact.end,
				field,
			} as Located<NonNullable<TextFacts[K]>["value"]>;
	}
	return null;
}

/** The first change, bound or amount that the texts put on the thing measured. */
export function measure(subject: Subject): Located<unknown> | null {
	return (
		stated(subject, "target") ??
		stated(subject, "relativeChange") ??
		stated(subject, "absoluteChange") ??
		changeOfMultiple(subject)
	);
}

/** 翻三倍 says a measure whose value is open: it leaves a comparator alone. */
function changeOfMultiple(subject: Subject): Located<unknown> | null {
	return stated(subject, "comparator");
}

/** Words of a list found in a stating field, as evidence. */
export function wordsIn(
	subject: Subject,
	list: WordList,
	fields: readonly JudgedText[] = STATING,
): Evidence[] {
	const known = once<Partial<Record<JudgedText, Evidence[]>>>(
		subject,
		list,
		() => ({}),
	);
	const found: Evidence[] = [];
	for (const field of fields) {
		known[field] ??= wordsOf(subject, list, field);
		found.push(...known[field]);
	}
	return found;
}

/** The lists of the languages whose script a text is written in. */
const listsFor = byScript<typeof en | typeof zh>([], [en], [zh]);

function wordsOf(
	subject: Subject,
	list: WordList,
	field: JudgedText,
): Evidence[] {
	const text = textOf(subject, field);
	const { deadlines } = subject.facts[field];
	const said: Evidence[] = [];
	for (const lists of listsFor(text))
		for (const span of found(lists[list], text))
			if (!isInside(span, deadlines)) said.push({ field, span });
	return said;
}

function isInside(span: Span, others: readonly Span[]): boolean {
	return others.some(
		({ start, end }) => start <= span.start && span.end <= end,
	);
}

function found(pattern: RegExp, text: string): Span[] {
	if (pattern.global)
		return matches(pattern, text).map(({ start, end }) => ({ start, end }));
	const hit = pattern.exec(text);
	return hit ? [{ start: hit.index, end: hit.index + hit[0].length }] : [];
}

/** The words that evidence rests on, as the user wrote them. */
export function quote({ kpi }: Subject, { field, span }: Evidence): string {
	return String(kpi[field] ?? "")
		.slice(span?.start, span?.end)
		.trim();
}

/** The same for a sentence: a figure has its unit, a choice its word. */
export function told(subject: Subject, evidence: Evidence): Value {
	const { kpi } = subject;
	const { field, span } = evidence;
	const value = kpi[field];
	if (span || value === null) return quote(subject, evidence);
	if (field in CHOICES) return { word: `${field}.${value}` as MessageKey };
	if (typeof value !== "number") return quote(subject, evidence);
	const { direction, unit, target_high } = kpi;
	const to = field === "target" && direction === "range" ? target_high : null;
	return { amount: value, unit, ...(to === null ? {} : { to }) };
}

/** Evidence of a located fact. */
export function evidenceOf({ field, start, end }: Located<unknown>): Evidence {
	return { field, span: { start, end } };
}

/** Evidence of the whole of what is judged: the first field that holds text. */
export function wholeText(subject: Subject): Evidence[] {
	const field = STATING.find((each) => subject.kpi[each].trim() !== "");
	return field
		? [{ field, span: { start: 0, end: subject.kpi[field].length } }]
		: [];
}

/** True for a subject with nothing written in the fields that state the goal. */
export function isSilent(subject: Subject): boolean {
	return STATING.every((field) => subject.kpi[field].trim() === "");
}

/** A Chinese noun of so many characters says as much as five English words. */
const HAN_PER_WORD = 1.2;

/** What stays of the stating texts without facts, wishes, acts and words without content: the object, counted in words. */
export function objectSize(subject: Subject): number {
	return Math.max(
		...(["indicator", "goal"] as const).map((field) =>
			sizeOf(subject, field, { start: 0, end: LONGEST_TEXT }),
		),
	);
}

/** The same for the clause in which something is said, in English for what follows, without the words of a list; what stands in brackets says nothing of the object. */
export function objectSizeAround(
	subject: Subject,
	said: Located<unknown>,
	without: WordList | null = null,
): number {
	const text = textOf(subject, said.field);
	const clause = clauseAround(text, said);
	const behind = hasLatin(text.slice(said.start, said.end));
	const start = behind ? said.start : clause.start;
	return sizeOf(subject, said.field, { start, end: clause.end }, without);
}

function sizeOf(
	subject: Subject,
	field: JudgedText,
	within: Span,
	without: WordList | null = null,
): number {
	const facts = subject.facts[field];
	const spans = [
		...facts.deadlines,
		...facts.quantities,
		...facts.names,
		...(facts.cadence ? [facts.cadence] : []),
		...(facts.deliverable ? [facts.deliverable] : []),
	];
	let text = mask(textOf(subject, field), spans, " ")
		.slice(within.start, within.end)
		.replace(/[（(][^（()）]{0,80}[）)]| - .*$/g, " ");
	for (const pattern of [
		en.OPEN_TIME,
		zh.OPEN_TIME,
		en.WISH,
		zh.WISH,
		en.EMPTY,
		zh.EMPTY,
		...(without ? [en[without], zh[without]] : []),
	])
		text = text.replace(pattern, " ");
	const latin = text.match(/[A-Za-z][A-Za-z'-]*/g)?.length ?? 0;
	const han = text.match(/[\u4e00-\u9fff]/g)?.length ?? 0;
	return latin + han / HAN_PER_WORD;
}
