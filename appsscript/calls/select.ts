import type { Answer, Request } from "../../src/rpc";
import { Book } from "../sheets/book";
import { Trouble } from "../trouble";

/** Brings a row of a sheet to the front and selects it. */
export function select({ sheetId, row }: Request<"select">): Answer<"select"> {
	const sheet = new Book().sheet(sheetId);
	if (row < 0 || row >= sheet.getMaxRows()) throw new Trouble("bad_request");
	sheet.getRange(row + 1, 1, 1, Math.max(1, sheet.getLastColumn())).activate();
	return {};
}
