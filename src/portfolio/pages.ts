/** The pages of all checks by id: for the sidebar and the docs. The tests judge their examples. */
import { page as balance } from "./balance";
import { page as burden } from "./burden";
import { page as counterKpi } from "./counter-kpi";
import { page as duplicate } from "./duplicate";
import type { SetPage } from "./finding";
import { page as goalUnserved } from "./goal-unserved";
import { page as goalWithoutKpi } from "./goal-without-kpi";
import { page as okr } from "./okr";
import { page as stale } from "./stale";
import { page as unknownParent } from "./unknown-parent";
import { page as weightBlank } from "./weight-blank";
import { page as weightSum } from "./weight-sum";
import { page as weightVoid } from "./weight-void";

export const SET_PAGES: Readonly<Record<string, SetPage>> = {
	"set/burden": burden,
	"set/stale": stale,
	"set/duplicate": duplicate,
	"set/goal-without-kpi": goalWithoutKpi,
	"set/goal-unserved": goalUnserved,
	"set/unknown-parent": unknownParent,
	"set/balance": balance,
	"set/counter-kpi": counterKpi,
	"set/weight-blank": weightBlank,
	"set/weight-void": weightVoid,
	"set/weight-sum": weightSum,
	"set/okr": okr,
};
