/**
 * Facts from the row's texts fill fields whose cell is blank.
 */

import { day } from "../kpi/day";
import type { Cadence } from "../kpi/kpi";
import { textSubject } from "../smart";
import { isDeliverable, leavesToGoal } from "../smart/substance";
import type { JudgedText } from "../smart/verdict";
import { readText } from "../text";
import { setYesNo, takeAmounts } from "./amounts";
import { durationInFull, rhythmWord } from "./around";
import { choiceOf } from "./cells";
import type { Draft } from "./draft";
import { readDeadline } from "./fields";
import { unitInName } from "./unit";

/** Where an amount is looked for, first hit wins; how something is measured says nothing about how much. */
const AMOUNT_TEXTS: readonly JudgedText[] = ["indicator", "goal"];
const DUE_TEXTS: readonly JudgedText[] = ["timeframe", "indicator", "goal"];
const CADENCE_TEXTS: readonly JudgedText[] = [
	"method",
	"timeframe",
	"indicator",
	"goal",
];

/** Reads the four texts of the row. */
export function readTexts(draft: Draft): void {
	const { goal, indicator, method, timeframe } = draft.kpi;
	const read = (text: string) => readText(text, draft.context);
	draft.facts = {
		goal: read(goal),
		indicator: read(indicator),
		method: read(method),
		timeframe: read(timeframe),
	};
}

/** Fills what no cell says from what the texts say. */
export function fillFromTexts(draft: Draft): void {
	fillDue(draft);
	for (const field of CADENCE_TEXTS) fillCadence(draft, field);
	for (const field of AMOUNT_TEXTS)
		takeAmounts(draft, draft.facts[field], (span) => words(field, span));
	if (draft.open("target")) fillDeliverable(draft);
	const unit = unitInName(draft.kpi.indicator);
	if (unit && draft.open("unit"))
		draft.set("unit", unit.value, words("indicator", unit));
}

/** A rhythm that a text states, or begins with where it says how and when something is measured. */
function fillCadence(draft: Draft, field: JudgedText): void {
	if (!draft.open("cadence")) return;
	const { cadence } = draft.facts[field];
	if (cadence) {
		draft.set("cadence", cadence.value, words(field, cadence));
		return;
	}
	if (field !== "method" && field !== "timeframe") return;
	const word = rhythmWord(draft.kpi[field]);
	const value = word === null ? null : choiceOf("cadence", word);
	if (word !== null && value !== null)
		draft.set(
			"cadence",
			value as Cadence,
			words(field, { start: 0, end: word.length }),
		);
}

/** Only where no text names a quantity: `launch the MVP` is a target, `launch 3 products` has one. */
function fillDeliverable(draft: Draft): void {
	const { today } = draft.context;
	for (const field of AMOUNT_TEXTS) {
		const facts = draft.facts[field];
		if (facts.quantities.length > 0) return;
		if (!facts.deliverable) continue;
		const isDone =
			isDeliverable(textSubject(draft.kpi[field], today)) &&
			(field === "indicator" ||
				leavesToGoal(textSubject(draft.kpi.indicator, today)));
		if (!isDone) continue;
		setYesNo(draft, words(field, facts.deliverable));
		return;
	}
}

/** A time frame that is nothing but a month: `2026-03`. */
const MONTH = /^\s*((?:19|20)\d{2})[-/.](0?[1-9]|1[0-2])\s*$/;

function fillMonth(draft: Draft): void {
	const month = MONTH.exec(draft.kpi.timeframe);
	if (!month) return;
	const [said, year, number] = month;
	const evidence = words("timeframe", { start: 0, end: said.length });
	draft.set("due", day(Number(year), Number(number) + 1, 0), evidence);
	if (draft.open("start"))
		draft.set("start", day(Number(year), Number(number), 1), evidence);
}

function fillDue(draft: Draft): void {
	if (draft.open("due")) fillMonth(draft);
	if (!draft.open("due")) return;
	for (const field of DUE_TEXTS) {
		const said = draft.kpi[field];
		const text = field === "timeframe" ? durationInFull(said) : said;
		const due = readDeadline(draft, text, draft.kpi.start);
		if (!due?.value.day) continue;
		const span = text === said ? due : { start: 0, end: said.length };
		draft.set("due", due.value.day, words(field, span));
		if (!draft.open("start")) return;
		if (due.value.relative)
			draft.set("start", draft.context.today, { from: "default" });
		else if (field === "timeframe" && due.value.from)
			draft.set("start", due.value.from, words(field, due));
		return;
	}
}

function words(field: JudgedText, span: { start: number; end: number }) {
	return {
		from: "text" as const,
		field,
		span: { start: span.start, end: span.end },
	};
}
