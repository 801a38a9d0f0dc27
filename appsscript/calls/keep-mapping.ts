import type { Answer, Request } from "../../src/rpc";
import { exclusively } from "./run";

/** Keeps how the user reads the columns of a sheet, for everybody who opens it next; `null` for as they are found. */
export function keepMapping({
	sheetId,
	mapping,
}: Request<"keepMapping">): Answer<"keepMapping"> {
	return exclusively(({ register }) => {
		if (mapping === null) register.mappings.delete(sheetId);
		else register.mappings.set(sheetId, mapping);
		register.save();
		return {};
	});
}
