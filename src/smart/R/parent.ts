import { finding } from "../finding";
import { rowRule } from "../row";

/** The row points to the goal it serves. */
export const parent = rowRule("R/parent", ({ kpi }) =>
	kpi.parent.trim() === ""
		? []
		: [
				finding("R.parent", "pass", [{ field: "parent" }], {
					words: kpi.parent.trim(),
				}),
			],
);
