import { finding } from "../finding";
import { rowRule } from "../row";

/** Somebody owns it. */
export const owner = rowRule("S/no-owner", ({ kpi }) =>
	kpi.owner.trim() === ""
		? [finding("S.no-owner", "warn", [{ field: "owner" }])]
		: [],
);
