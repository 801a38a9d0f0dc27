/**
 * What a text says about where a KPI starts and where it is to go, put into the fields that are still open.
 */
import type { Direction } from "../kpi/kpi";
import type { Comparator, Span, TextFacts } from "../text/facts";
import type { Draft } from "./draft";
import type { Evidence } from "./reading";
import { PERCENT_CHANGE, unitName } from "./unit";

/** Makes evidence of words in the text that is being taken from. */
export type Pointing = (span: Span) => Evidence;

/** Direction that a comparator means (product rule); `=` means none by itself. */
const DIRECTION_OF: Record<Comparator, Direction | null> = {
	">=": "at_least",
	"<=": "at_most",
	"=": null,
	increase: "increase",
	decrease: "decrease",
};

/** Baseline, target, range, change, unit and direction, as far as the row does not say them yet. */
export function takeAmounts(
	draft: Draft,
	facts: TextFacts,
	at: Pointing,
): void {
	if (facts.baseline && draft.open("baseline"))
		draft.set("baseline", facts.baseline.value, at(facts.baseline));
	if (!draft.open("target")) {
		if (facts.target?.value === draft.kpi.target) takeUnit(draft, facts, at);
		takeDirection(draft, facts, at);
		return;
	}
	if (facts.target) {
		draft.set("target", facts.target.value, at(facts.target));
		if (facts.targetHigh && draft.open("target_high"))
			draft.set("target_high", facts.targetHigh.value, at(facts.targetHigh));
		takeUnit(draft, facts, at);
	} else if (facts.relativeChange) takeRelativeChange(draft, facts, at);
	else if (facts.absoluteChange) takeAbsoluteChange(draft, facts, at);
	takeDirection(draft, facts, at);
}

function takeUnit(draft: Draft, facts: TextFacts, at: Pointing): void {
	if (facts.unit && draft.open("unit"))
		draft.set("unit", unitName(facts.unit.value), at(facts.unit));
}

/** +20 %: of a known baseline, t = b(1 + r); else the KPI measures the change itself (product rule). */
function takeRelativeChange(
	draft: Draft,
	facts: TextFacts,
	at: Pointing,
): void {
	const change = facts.relativeChange;
	if (!change) return;
	const known = knownBaseline(draft);
	if (known !== null) {
		const target = Number((known * (1 + change.value / 100)).toPrecision(12));
		draft.set("target", target, at(change));
		return;
	}
	draft.set("target", change.value, at(change));
	draft.set("baseline", 0, { from: "default" });
	draft.set("unit", PERCENT_CHANGE, at(change));
	if (draft.open("direction"))
		draft.set(
			"direction",
			change.value < 0 ? "decrease" : "increase",
			at(change),
		);
}

/** +500: of a known baseline, t = b + 500; else the KPI counts the change from 0. */
function takeAbsoluteChange(
	draft: Draft,
	facts: TextFacts,
	at: Pointing,
): void {
	const change = facts.absoluteChange;
	if (!change) return;
	const known = knownBaseline(draft);
	draft.set("target", (known ?? 0) + change.value, at(change));
	if (known === null) draft.set("baseline", 0, { from: "default" });
	takeUnit(draft, facts, at);
	if (draft.open("direction"))
		draft.set(
			"direction",
			change.value < 0 ? "decrease" : "increase",
			at(change),
		);
}

function knownBaseline(draft: Draft): number | null {
	return draft.has("baseline") && !draft.kpi.assumed.includes("baseline")
		? draft.kpi.baseline
		: null;
}

/** A range says range; else the comparator says which way is good. */
export function takeDirection(
	draft: Draft,
	facts: TextFacts,
	at: Pointing,
): void {
	if (!draft.open("direction")) return;
	const { target, target_high } = draft.kpi;
	const highAt = draft.evidence.target_high;
	if (target !== null && target_high !== null && highAt) {
		draft.set("direction", "range", highAt);
		return;
	}
	if (!facts.comparator) return;
	const direction = DIRECTION_OF[facts.comparator.value];
	if (direction) draft.set("direction", direction, at(facts.comparator));
}

/** A deliverable: its target is that it be there. */
export function setYesNo(draft: Draft, evidence: Evidence): void {
	draft.set("target", 1, evidence);
	if (draft.open("direction")) draft.set("direction", "yes_no", evidence);
}
