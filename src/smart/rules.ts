import { grounded } from "./A/grounded";
import { history } from "./A/history";
import { jump } from "./A/jump";
import { perfection } from "./A/perfection";
import { bareDeliverable as doneWhen } from "./M/bareDeliverable";
import { baseline } from "./M/baseline";
import { deliverable as doneOrNot } from "./M/deliverable";
import { directionAgainstTarget } from "./M/directionAgainstTarget";
import { method } from "./M/method";
import { noMeasure } from "./M/noMeasure";
import { quantity } from "./M/quantity";
import { textAgainstTarget } from "./M/textAgainstTarget";
import { unit } from "./M/unit";
import { goalAndIndicator } from "./R/goalAndIndicator";
import { parent } from "./R/parent";
import { vanity } from "./R/vanity";
import { why } from "./R/why";
import { attitude } from "./S/attitude";
import { bareDeliverable } from "./S/bareDeliverable";
import { deliverable } from "./S/deliverable";
import { measured } from "./S/measured";
import { narrowed } from "./S/narrowed";
import { noObject } from "./S/noObject";
import { oneGoal } from "./S/oneGoal";
import { owner } from "./S/owner";
import { wishWord } from "./S/wishWord";
import { end } from "./T/end";
import { noEnd } from "./T/noEnd";
import { order } from "./T/order";
import { past } from "./T/past";
import { readings } from "./T/readings";
import { textAgainstDue } from "./T/textAgainstDue";
import type { Rule } from "./verdict";

/** All rules, in the order in which their findings are shown. */
export const RULES: readonly Rule[] = [
	...[
		measured,
		deliverable,
		narrowed,
		wishWord,
		attitude,
		bareDeliverable,
		noObject,
		owner,
		oneGoal,
	],
	...[
		quantity,
		doneOrNot,
		doneWhen,
		noMeasure,
		unit,
		baseline,
		method,
		textAgainstTarget,
		directionAgainstTarget,
	],
	...[perfection, jump, grounded, history],
	...[why, parent, goalAndIndicator, vanity],
	...[end, noEnd, order, past, readings, textAgainstDue],
];
