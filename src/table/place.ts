import type { MessageKey } from "../i18n/message";
import { LANGUAGES } from "../i18n/message";
import { label } from "../i18n/render";
import { FIELD_KEYS } from "../kpi/kpi";
import type { Place } from "../smart/verdict";
import { textOf } from "./cells";
import type { TableReading } from "./reading";
import { isBlank, type SheetSnapshot } from "./snapshot";

/**
 * What the texts of a table may name of the sheet that it stands on. Whoever speaks of a column may use its heading, a title above it, or the name of
 * the field that it holds. On a scorecard of ours a text may mean columns of the sheet that its rows came from, so its columns are not told.
 */
export function placeOf(
	{ role, cells, missingSheets = [] }: SheetSnapshot,
	{ header, mapping }: TableReading,
): Place {
	if (role === "scorecard" || !header) return { columns: null, missingSheets };
	const above = cells
		.slice(0, header.row)
		.flatMap((row) => row.filter((cell) => !isBlank(cell)).map(textOf));
	const fields = FIELD_KEYS.filter((field) => mapping.columns[field]);
	const names = fields.flatMap((field) =>
		LANGUAGES.map((language) =>
			label(`field.${field}` as MessageKey, language),
		),
	);
	return { columns: [...header.texts, ...above, ...names], missingSheets };
}
