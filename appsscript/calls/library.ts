import { ENTRIES } from "../../src/library";
import type { Answer } from "../../src/rpc";
import { Book } from "../sheets/book";
import { idsOf } from "../sheets/own";

/** The KPI library, and where its entries can go: people's own sheets that our columns stand beside are theirs to fill. */
export function library(): Answer<"library"> {
	const book = new Book();
	return {
		entries: [...ENTRIES],
		scorecards: idsOf(book, "scorecard")
			.filter((sheetId) => !book.entry(sheetId)?.tags.attached)
			.flatMap((sheetId) => {
				const sheet = book.find(sheetId);
				return sheet ? [{ sheetId, name: sheet.getName() }] : [];
			}),
	};
}
