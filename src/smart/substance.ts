/**
 * What a goal is made of, which the rules of S and M share: a measure, something to deliver, or a wish.
 */

import type { Value } from "../i18n/message";
import { clauseAround } from "../text/clauses";
import { BOUND } from "../text/deadlines";
import { ABSTRACT } from "../text/en/goals";
import type { Deed, TextFacts } from "../text/facts";
import { overlap } from "../text/span";
import { isFigure } from "./figure";
import { apartFromNames, namedThings, narrowingWords } from "./narrowing";
import { isNumberAlone } from "./number-alone";
import { praiseIn } from "./praise";
import type { Evidence, JudgedText, Subject } from "./verdict";
import {
	evidenceOf,
	isSilent,
	type Located,
	measure,
	objectSize,
	objectSizeAround,
	once,
	quote,
	stated,
	textOf,
	told,
	wholeText,
	wordsIn,
} from "./view";

export type Substance =
	/** A number, change or bound on a thing. */
	| { kind: "measured"; evidence: Evidence[] }
	/** A number on nothing: `increase by 20%`. */
	| { kind: "numberAlone"; evidence: Evidence[] }
	/** Something whose completion is a yes/no fact. */
	| { kind: "deliverable"; evidence: Evidence[] }
	/** An act on an object that is not told apart from others of its kind: `pass my exams`, 完成系統. */
	| { kind: "bare"; evidence: Evidence[] }
	/** An act that may mean anything: `launch a business`, 寫一些測試. */
	| { kind: "indefinite"; evidence: Evidence[] }
	/** A wish on a narrowed object: `more trial bookings from returning visitors`. */
	| { kind: "narrowed"; evidence: Evidence[] }
	/** The name of a figure in the indicator of a row, whose target is still to be entered. */
	| { kind: "figure"; evidence: Evidence[] }
	| { kind: "attitude"; evidence: Evidence[] }
	| { kind: "wish"; evidence: Evidence[] }
	/** An amount in another scale than its row, which was not read. */
	| { kind: "unread"; evidence: Evidence[] }
	| { kind: "nothing"; evidence: Evidence[] };

/** `ward 5B`, 五十歲以上: such a name says where or whose. */
const PLACE_OR_AGE =
	/^(?:ward|year (?=\d{1,2}$)|unit|suite|terminal|platform|hall|wing|block|plant|site|store|branch|district|pier|grades?|aged?|ages|under|over|above|below|older|younger)(?![a-z])|歲|病房|棟|教室/i;

/** Words, a Chinese character taken as four fifths of one. */
const TELLING_OBJECT = 3;
const TELLING_NAME = 1.6;
const WORDS_OF_A_NAME = 2;
const TELLING_SOFT_OBJECT = 4;

/** What the goal is made of. */
export function substanceOf(subject: Subject): Substance {
	return once(subject, "substance", () => findSubstance(subject));
}

/** The subject's substance in words, if it is one of these kinds; `null` also where nothing is written at all. */
export function madeOf(
	subject: Subject,
	...kinds: Substance["kind"][]
): { evidence: Evidence[]; words: Value; field: JudgedText } | null {
	const { kind, evidence } = substanceOf(subject);
	const [first] = evidence;
	if (!first || !kinds.includes(kind) || isSilent(subject)) return null;
	return {
		evidence,
		words: told(subject, evidence.find(isTarget) ?? first),
		field: textFieldOf(subject, evidence),
	};
}

/** The target cell has the unit with it, and is the figure that counts. */
function isTarget({ field }: Evidence): boolean {
	return field === "target";
}

/** Where nothing is to be measured or finished: what that rests on, and the first name whose digits might be taken for a measure. */
export function unmeasured(
	subject: Subject,
): { evidence: Evidence[]; field: JudgedText; name: Evidence | null } | null {
	const { kind } = substanceOf(subject);
	const empty = ["narrowed", "figure", "attitude", "wish", "nothing"].includes(
		kind,
	);
	if (!empty || isSilent(subject)) return null;
	const evidence = wholeText(subject);
	const [name] = namedThings(subject);
	return {
		evidence,
		field: textFieldOf(subject, evidence),
		name: name ?? null,
	};
}

/** The text that carries the goal: the one that evidence points into, else the first that holds any. */
function textFieldOf(
	subject: Subject,
	evidence: readonly Evidence[],
): JudgedText {
	const worded = evidence.find(({ span }) => span) ?? wholeText(subject)[0];
	return (worded?.field ?? "indicator") as JudgedText;
}

function findSubstance(subject: Subject): Substance {
	const cells = measuredByCells(subject);
	if (cells) return cells;
	const value = measure(subject);
	if (value) {
		const evidence = [evidenceOf(value)];
		return isNumberAlone(subject)
			? { kind: "numberAlone", evidence }
			: { kind: "measured", evidence };
	}
	const time = stated(subject, "measuredTime");
	if (time) return { kind: "measured", evidence: [evidenceOf(time)] };
	return ofIndicator(subject) ?? withoutNumber(subject);
}

/** What the indicator of a row is by itself, where its goal cannot make more of it. */
function ofIndicator(subject: Subject): Substance | null {
	const { kpi, facts, scope } = subject;
	const { indicator } = kpi;
	if (scope !== "row" || indicator.trim() === "") return null;
	if (isFigure(indicator)) {
		const span = { start: 0, end: indicator.length };
		return { kind: "figure", evidence: [{ field: "indicator", span }] };
	}
	const alone = withoutNumber({
		...subject,
		kpi: { ...kpi, goal: "" },
		facts: { ...facts, goal: NO_FACTS },
	});
	return isOnlyWished(alone) ? alone : null;
}

const NO_FACTS: TextFacts = {
	quantities: [],
	also: [],
	deadlines: [],
	names: [],
};

function isOnlyWished({ kind }: Substance): boolean {
	return kind === "wish" || kind === "attitude" || kind === "narrowed";
}

/** True for a text that is, alone, something to be done or not done. */
export function isDeliverable(text: Subject): boolean {
	return ["deliverable", "bare", "indefinite"].includes(substanceOf(text).kind);
}

/** False where an indicator is there and names a figure or only wishes: then nothing in the goal can stand for it. */
export function leavesToGoal(indicator: Subject): boolean {
	const { goal } = indicator.kpi;
	return (
		goal.trim() === "" ||
		!(isFigure(goal) || isOnlyWished(substanceOf(indicator)))
	);
}

/** In a sheet the target cell decides; the words that say the same are shown first, because they are what people read. */
function measuredByCells(subject: Subject): Substance | null {
	const { kpi, scope, otherScale } = subject;
	if (scope !== "row") return null;
	if (otherScale.length > 0)
		return {
			kind: "unread",
			evidence: otherScale.map(({ field }) => ({ field })),
		};
	if (kpi.direction === "yes_no")
		return { kind: "deliverable", evidence: [{ field: "direction" }] };
	if (kpi.target === null) return null;
	const said = stated(subject, "target") ?? stated(subject, "relativeChange");
	const cell: Evidence = { field: "target" };
	return {
		kind: "measured",
		evidence: said ? [evidenceOf(said), cell] : [cell],
	};
}

function withoutNumber(subject: Subject): Substance {
	const deed = stated(subject, "deliverable");
	const attitude = praiseIn(subject, deed);
	if (attitude.length > 0 && !(deed && isOwed(subject, deed)))
		return { kind: "attitude", evidence: attitude };
	if (deed) return ofDeed(subject, deed);
	const names = namedThings(subject);
	const wish = wordsIn(subject, "WISH");
	const certificate = wordsIn(subject, "CERTIFICATE");
	const standard = names.length > 0 && wish.length === 0;
	if (certificate.length > 0 && (stated(subject, "due") || standard))
		return { kind: "deliverable", evidence: certificate };
	const universal = stated(subject, "universal");
	const narrowing = [
		...narrowingWords(subject),
		...names.filter(
			(name) => names.length > 1 || PLACE_OR_AGE.test(quote(subject, name)),
		),
		...(universal && isPlace(subject, universal)
			? [evidenceOf(universal)]
			: []),
	];
	if (universal && objectSize(subject) > 0 && wish.every(isPlain(subject)))
		return { kind: "deliverable", evidence: [evidenceOf(universal)] };
	if (wish.every(isPlain(subject)) && isDue(subject))
		return { kind: "deliverable", evidence: wholeText(subject) };
	const act = unknownAct(subject, wish);
	if (act) return { kind: "deliverable", evidence: [act] };
	const habit = stated(subject, "cadence");
	const kept = habit && wordsIn(subject, "DEGREE").length === 0;
	if (kept && wish.length === 0 && objectSize(subject) >= TELLING_OBJECT)
		return { kind: "deliverable", evidence: [evidenceOf(habit)] };
	if (narrowing.length > 0 || (wish.length > 0 && hasMeans(subject)))
		return {
			kind: "narrowed",
			evidence: [...narrowing, ...wordsIn(subject, "MEANS")],
		};
	const done = wish.every((each) => /^do$/i.test(quote(subject, each)));
	if (wish.length > 0 && !(habit && done))
		return { kind: "wish", evidence: wish };
	if (kept && !isSilent(subject))
		return { kind: "deliverable", evidence: [evidenceOf(habit)] };
	return { kind: "nothing", evidence: wholeText(subject) };
}

/** A verb that no list knows, first in the text and with words enough behind it: `fence the northern pasture`. */
function unknownAct(
	subject: Subject,
	wish: readonly Evidence[],
): Evidence | undefined {
	const [act] = wordsIn(subject, "ACTING");
	const wished = wish.some(
		({ span }) => span && act?.span && span.start < act.span.end,
	);
	const told =
		objectSize(subject) >= TELLING_OBJECT &&
		wordsIn(subject, "DEGREE").length + wordsIn(subject, "VAGUE").length ===
			0 &&
		!(act?.span && ABSTRACT.test(textOf(subject, act.field as JudgedText)));
	return told && !wished ? act : undefined;
}

/** Of what may be carried on for ever (`provide high-quality service`) a day alone makes nothing that is finished. */
function isOwed(subject: Subject, deed: Located<Deed>): boolean {
	const told =
		deed.value !== "soft" ||
		objectSizeAround(subject, deed) >= TELLING_SOFT_OBJECT;
	return told && stated(subject, "due") !== null;
}

/** What somebody owes by a day is done or not done then, whatever the verb: 12/1 前交出預算草案. */
function isDue(subject: Subject): boolean {
	const due = stated(subject, "due");
	return (
		due !== null &&
		BOUND.test(quote(subject, evidenceOf(due))) &&
		objectSize(subject) >= TELLING_OBJECT &&
		wordsIn(subject, "DEGREE").length === 0
	);
}

/** `in all classrooms`, and not merely `all staff`. */
function isPlace(subject: Subject, universal: Located<unknown>): boolean {
	return /^(?:for|to|on|in) /i.test(quote(subject, evidenceOf(universal)));
}

/** Words that state rather than wish: `every store has a manager`. */
function isPlain(subject: Subject): (wish: Evidence) => boolean {
	return (wish) =>
		/^(?:(?:be|have|has|get|do|keep|make)s?|讓|使)$/i.test(
			quote(subject, wish),
		);
}

/** Objects of so many words describe themselves; shorter ones need a bound, a place, a name or a way. */
function ofDeed(subject: Subject, deed: Located<Deed>): Substance {
	const evidence = [evidenceOf(deed)];
	const size = objectSizeAround(subject, deed);
	if (deed.value === "state") return { kind: "deliverable", evidence };
	const universal = stated(subject, "universal");
	const names = namesAround(subject, deed);
	if (size === 0 && names === 0 && !universal)
		return { kind: "nothing", evidence };
	const vague = wordsIn(subject, "VAGUE");
	const narrowing = [...narrowingWords(subject), ...wordsIn(subject, "MEANS")];
	const named = [
		...narrowing,
		...apartFromNames(subject, wordsIn(subject, "NAMED")),
	];
	if (vague.length > 0 && !universal)
		return named.length > 0
			? { kind: "narrowed", evidence: named }
			: { kind: "indefinite", evidence: [...vague, ...evidence] };
	if (wordsIn(subject, "INDEFINITE").some(isObjectOf(subject, deed)))
		return { kind: "indefinite", evidence };
	const bounded =
		universal ||
		stated(subject, "due") ||
		stated(subject, "cadence") ||
		wordsIn(subject, "CERTIFICATE").length > 0 ||
		apartFromNames(subject, wordsIn(subject, "NAMED")).length > 0;
	if (bounded) return { kind: "deliverable", evidence };
	const telling =
		objectSizeAround(subject, deed, "COMMON") + names * WORDS_OF_A_NAME;
	if (deed.value === "soft") {
		const whole = telling >= TELLING_SOFT_OBJECT;
		const into = whole && looksInto(subject, deed) ? evidence : narrowing;
		const told = whole && !isWishedOn(subject, deed);
		return ofSoftDeed(subject, evidence, into, told);
	}
	if (telling === 0) return { kind: "indefinite", evidence };
	const enough =
		names > 0 || isDefinite(subject, deed) ? TELLING_NAME : TELLING_OBJECT;
	const told =
		narrowing.length > 0 ||
		telling >= enough ||
		wordsIn(subject, "WHY").length > 0;
	return { kind: told ? "deliverable" : "bare", evidence };
}

/** `my master's thesis`, `a half marathon`, 把車庫清空: one of its kind or of one's own, two words tell it. */
function isDefinite(
	subject: Subject,
	{ field, start, end }: Located<Deed>,
): boolean {
	const text = textOf(subject, field);
	return (
		/^ (?:an?|my|his|her) /i.test(text.slice(end)) ||
		/[把將][^，。]{2,20}$/.test(text.slice(0, start))
	);
}

/** How many things named with their number stand in the clause of an act: `upgrade to React 19`. */
function namesAround(subject: Subject, deed: Located<Deed>): number {
	const clause = clauseAround(textOf(subject, deed.field), deed);
	return subject.facts[deed.field].names.filter(({ start, end }) =>
		overlap(clause, { start, end }),
	).length;
}

/** What may be carried on for ever is finished only where many words say what it is about. */
function ofSoftDeed(
	subject: Subject,
	deed: Evidence[],
	narrowing: Evidence[],
	told: boolean,
): Substance {
	const open = wordsIn(subject, "OPEN_TIME").length > 0;
	if (told && !open) return { kind: "deliverable", evidence: deed };
	return told || narrowing.length > 0
		? { kind: "narrowed", evidence: narrowing.length > 0 ? narrowing : deed }
		: { kind: "indefinite", evidence: deed };
}

/** A wish that the act only serves: 促進交流…，辦理考察; or that looking into something leads to: 檢視路段，評估改善. */
function isWishedOn(subject: Subject, deed: Located<unknown>): boolean {
	const looks = looksInto(subject, deed);
	return wordsIn(subject, "WISH").some(
		({ field, span }) =>
			field === deed.field &&
			span !== undefined &&
			(looks || span.end <= deed.start),
	);
}

function looksInto(subject: Subject, deed: Located<unknown>): boolean {
	return /^(?:[檢检][視视討讨]|[評评]估)/.test(
		quote(subject, evidenceOf(deed)),
	);
}

/** Right behind the act: `launch a business`, and not `move the shop into a mall`. */
function isObjectOf(
	subject: Subject,
	deed: Located<unknown>,
): (words: Evidence) => boolean {
	return ({ field, span }) =>
		field === deed.field &&
		span !== undefined &&
		/^\s*$|[\u4e00-\u9fff]/.test(
			textOf(subject, field).slice(deed.end, span.start),
		);
}

function hasMeans(subject: Subject): boolean {
	return wordsIn(subject, "MEANS").length > 0;
}
