import { blankKpi, type Kpi } from "../../../src/kpi/kpi";
import type { JudgedRow } from "../../../src/scorecard/scorecard";

/** A row whose letters are S pass, M warn, A cannot tell, R fail, T pass. */
export function judged(over: Partial<Kpi>, row = 1): JudgedRow {
	const kpi = { ...blankKpi(), goal: `Goal ${row}`, ...over };
	return {
		kpi,
		key: `${kpi.goal}|${kpi.indicator}|${row}`,
		row,
		judgement: {
			letters: { S: "pass", M: "warn", A: "cannot_tell", R: "fail", T: "pass" },
			findings: [],
		},
	};
}
