import { finding } from "../finding";
import { rowRule } from "../row";

/** The end lies after the start. */
export const order = rowRule("T/before-start", ({ kpi }) =>
	kpi.start !== null && kpi.due !== null && kpi.due < kpi.start
		? [
				finding(
					"T.before-start",
					"fail",
					[{ field: "start" }, { field: "due" }],
					{ start: kpi.start, due: kpi.due },
				),
			]
		: [],
);
