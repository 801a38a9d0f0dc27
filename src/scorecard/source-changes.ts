/** Rows of a source that say something else than when they were taken over: what differs, and taking it over where people tick it. */
import { numberText } from "../i18n/amount";
import { toPoints } from "../kpi/percent";
import { textOf } from "../table/cells";
import { type Cell, isBlank, isDateCell } from "../table/snapshot";
import { type Card, cellAt } from "./card";
import { isPercent } from "./cells";
import { type ColumnKey, headerText, isNumberField } from "./columns";
import { formulaIn, sameCell } from "./diff";
import type { Written } from "./plan";
import { inputCells, type JudgedRow, unsaid } from "./rows";

/**
 * Cells of a row that the source says otherwise. What the source leaves blank or unsaid says nothing, a formula on the scorecard stays, and so
 * does a figure with a later date than the source has.
 */
export function changesOf(
	judged: JudgedRow,
	row: number,
	card: Card,
): Map<ColumnKey, Written> {
	const isNewer = hasLaterFigure(judged, row, card);
	const assumed = unsaid(judged.kpi);
	return new Map(
		[...inputCells(judged, "", card)].filter(([key, content]) => {
			const here = cellAt(card, row, key);
			const column = card.columns[key] ?? -1;
			if (key === "id" || assumed.has(key)) return false;
			if (isBlank(content as Cell)) return false;
			if (isNewer && (key === "actual" || key === "updated")) return false;
			return (
				!sameCell(here, content as Cell) &&
				formulaIn(card.sheet, row, column) === ""
			);
		}),
	);
}

function hasLaterFigure({ kpi }: JudgedRow, row: number, card: Card): boolean {
	const here = cellAt(card, row, "updated");
	return isDateCell(here) && (kpi.updated === null || kpi.updated < here.date);
}

/** The same for reading, in the language of the scorecard: `Grow · New customers (Target: 10 → 12)`; `null` where nothing differs. */
export function changesText(
	judged: JudgedRow,
	row: number,
	card: Card,
): string | null {
	const changes = [...changesOf(judged, row, card)].map(([field, there]) => {
		const text = (cell: Cell) => {
			if (typeof cell !== "number") return textOf(cell);
			return isFigure(field) && isPercent(judged.kpi)
				? `${numberText(toPoints(cell))}%`
				: numberText(cell);
		};
		const here = text(cellAt(card, row, field)) || "–";
		const heading = headerText(field, card.language);
		const colon = card.language === "en" ? ": " : "：";
		return `${heading}${colon}${here} → ${text(there as Cell)}`;
	});
	if (changes.length === 0) return null;
	const name = nameOf((field) => judged.kpi[field]);
	return card.language === "en"
		? `${name} (${changes.join("; ")})`
		: `${name}（${changes.join("；")}）`;
}

/** What a row is called: its goal and its indicator. */
export function nameOf(cell: (field: "goal" | "indicator") => Cell): string {
	const texts = [textOf(cell("goal")), textOf(cell("indicator"))];
	return texts.filter(Boolean).join(" · ");
}

function isFigure(field: ColumnKey): boolean {
	return isNumberField(field) && field !== "confidence" && field !== "weight";
}
