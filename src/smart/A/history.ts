import { finding } from "../finding";
import { rowRule } from "../row";

/** Without past readings nobody can say whether the pace needed is one the row has ever had. */
export const history = rowRule("A/no-history", () => [
	finding("A.no-history", "cannot_tell", [{ field: "actual" }]),
]);
