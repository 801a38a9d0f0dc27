import type { FieldKey } from "../../src/kpi/kpi";
import { attachedTable, columnsBeside } from "../../src/scorecard/attached";
import { type Card, cardOf } from "../../src/scorecard/card";
import type { OwnSheet } from "../../src/scorecard/plan";
import { languageTag } from "../../src/scorecard/settings";
import { readTable, type TableReading } from "../../src/table";
import type { SheetSnapshot } from "../../src/table/snapshot";
import { Trouble } from "../trouble";
import type { Book } from "./book";
import { readPlain } from "./snapshot";

/** A scorecard of which a plan only takes what its rows say, be it ours or people's own with our columns beside it. */
export interface CardReading {
	snapshot: SheetSnapshot;
	own: OwnSheet;
	card: Card;
	table: TableReading;
}

/** @param chosen the user's mapping of people's own columns, where there is one */
export function readCard(
	book: Book,
	sheetId: number,
	chosen?: Partial<Record<FieldKey, number>>,
): CardReading {
	const { snapshot, own } = readPlain(book, sheetId);
	const isAttached = own?.tags.attached !== undefined;
	if (snapshot.role !== "scorecard" || !own)
		throw new Trouble("not_convertible", snapshot.name);
	const beside = isAttached ? attachedTable(snapshot, own, chosen) : null;
	if (isAttached && !beside) throw new Trouble("no_header", snapshot.name);
	const table = readTable(beside?.snapshot ?? snapshot, {
		mapping: beside?.mapping,
	});
	if (table.rows.length === 0) throw new Trouble("no_rows");
	const language = languageTag(own) ?? "en";
	const card = beside
		? cardOf(own, language, {
				columns: columnsBeside(beside.given, own.columns),
				header: beside.header,
			})
		: cardOf(own, language);
	return { snapshot, own, card, table };
}
