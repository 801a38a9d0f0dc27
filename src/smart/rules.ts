/** All rules, letter by letter, in the order in which equally grave findings are shown: what a pass rests on first. */

import { grounded } from "./A/grounded";
import { jump } from "./A/jump";
import { keptPace } from "./A/kept-pace";
import { lowConfidence } from "./A/low-confidence";
import { modest } from "./A/modest";
import { neverAgain } from "./A/never-again";
import { noHistory } from "./A/no-history";
import { perfection } from "./A/perfection";
import { tooFast } from "./A/too-fast";
import { bareDeliverable as bareDeliverableM } from "./M/bare-deliverable";
import { deliverable as deliverableM } from "./M/deliverable";
import { directionAgainstTarget } from "./M/direction-against-target";
import { mixedScale } from "./M/mixed-scale";
import { nameOnly } from "./M/name-only";
import { noBaseline } from "./M/no-baseline";
import { noMeasure } from "./M/no-measure";
import { noMethod } from "./M/no-method";
import { noUnit } from "./M/no-unit";
import { quantity } from "./M/quantity";
import { textAgainstChange } from "./M/text-against-change";
import { textAgainstTarget } from "./M/text-against-target";
import { textAgainstUnit } from "./M/text-against-unit";
import { unknownSource } from "./M/unknown-source";
import { copy } from "./R/copy";
import { levelAboveParent } from "./R/level-above-parent";
import { noGoal } from "./R/no-goal";
import { parent } from "./R/parent";
import { related } from "./R/related";
import { sameSubject } from "./R/same-subject";
import { targeted } from "./R/targeted";
import { unrelated } from "./R/unrelated";
import { vanity } from "./R/vanity";
import { why } from "./R/why";
import { attitude } from "./S/attitude";
import { bareDeliverable as bareDeliverableS } from "./S/bare-deliverable";
import { deliverable as deliverableS } from "./S/deliverable";
import { figureOnly } from "./S/figure-only";
import { measured } from "./S/measured";
import { narrowed } from "./S/narrowed";
import { noObject } from "./S/no-object";
import { noOwner } from "./S/no-owner";
import { severalGoals } from "./S/several-goals";
import { wishWord } from "./S/wish-word";
import { beforeStart } from "./T/before-start";
import { end } from "./T/end";
import { endUnknown } from "./T/end-unknown";
import { fewReadings } from "./T/few-readings";
import { noEnd } from "./T/no-end";
import { openTime } from "./T/open-time";
import { past } from "./T/past";
import { rhythmOnly } from "./T/rhythm-only";
import { textAgainstDue } from "./T/text-against-due";
import { timeIsMeasure } from "./T/time-is-measure";
import type { Rule } from "./verdict";

export const RULES: readonly Rule[] = [
	measured,
	deliverableS,
	narrowed,
	wishWord,
	attitude,
	bareDeliverableS,
	noObject,
	figureOnly,
	noOwner,
	severalGoals,
	quantity,
	deliverableM,
	bareDeliverableM,
	noMeasure,
	nameOnly,
	mixedScale,
	noUnit,
	noBaseline,
	noMethod,
	unknownSource,
	textAgainstTarget,
	textAgainstChange,
	textAgainstUnit,
	directionAgainstTarget,
	grounded,
	modest,
	keptPace,
	perfection,
	neverAgain,
	jump,
	tooFast,
	lowConfidence,
	noHistory,
	why,
	targeted,
	parent,
	related,
	sameSubject,
	noGoal,
	copy,
	unrelated,
	vanity,
	levelAboveParent,
	end,
	endUnknown,
	noEnd,
	openTime,
	rhythmOnly,
	timeIsMeasure,
	beforeStart,
	past,
	fewReadings,
	textAgainstDue,
];
