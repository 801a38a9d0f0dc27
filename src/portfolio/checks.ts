import { balance } from "./balance";
import { burden } from "./burden";
import { counterKpi } from "./counter-kpi";
import { duplicate } from "./duplicate";
import type { SetCheck } from "./finding";
import { goalUnserved } from "./goal-unserved";
import { goalWithoutKpi } from "./goal-without-kpi";
import { okr } from "./okr";
import { stale } from "./stale";
import { unknownParent } from "./unknown-parent";
import { weightBlank } from "./weight-blank";
import { weightSum } from "./weight-sum";
import { weightVoid } from "./weight-void";

/** All checks, in the order in which their findings are shown. */
export const CHECKS: readonly SetCheck[] = [
	burden,
	stale,
	duplicate,
	goalWithoutKpi,
	goalUnserved,
	unknownParent,
	balance,
	counterKpi,
	weightBlank,
	weightVoid,
	weightSum,
	okr,
];
