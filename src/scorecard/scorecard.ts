/**
 * Rows of a source become a scorecard, or join the one that was made from that source before. Cells that people may have typed are
 * written only in rows that the plan adds.
 */
import type { Language } from "../i18n/message";
import { render } from "../i18n/render";
import type { FieldKey } from "../kpi/kpi";
import { aroundIn } from "./around";
import { type Card, headerRow, placeColumns } from "./card";
import { type ColumnKey, columnsFor } from "./columns";
import { freeName } from "./diff";
import { Draft, emptySummary } from "./draft";
import type { OwnSheet, SheetPlan, SpreadsheetState } from "./plan";
import type { JudgedRow } from "./rows";
import { languageTag } from "./settings";

export type { JudgedRow } from "./rows";

interface Judged extends SpreadsheetState {
	rows: JudgedRow[];
}

export interface ScorecardInput extends Judged {
	/** The sheet that the rows were read from. */
	source: { sheetId: number; name: string };
	/** Language of a scorecard that is made; one that stands keeps its own. */
	language: Language;
}

export interface RefreshInput extends Judged {
	/** The scorecard whose own rows were read and judged anew. */
	sheetId: number;
}

/** The plan that makes the scorecard of a source, or adds to it what is new there. */
export function planScorecard(input: ScorecardInput): SheetPlan {
	const source = String(input.source.sheetId);
	const sheet = scorecardOf(input.own, source);
	const card = sheet
		? standingCard(sheet, languageTag(sheet) ?? input.language, input)
		: newCard(input);
	return new Draft(card, source, input).convert(input.rows);
}

/** The plan that brings a scorecard up to date: its own rows judged anew, rows typed by people taken in. */
export function planRefresh(input: RefreshInput): SheetPlan {
	const sheet = input.own.find((each) => each.sheetId === input.sheetId);
	if (!sheet) return { steps: [], summary: emptySummary("") };
	const card = standingCard(sheet, languageTag(sheet) ?? "en", input);
	return new Draft(card, sheet.tags.source ?? "", input).refresh(input.rows);
}

/** The scorecard that was made from a source. */
export function scorecardOf(
	own: OwnSheet[],
	source: string,
): OwnSheet | undefined {
	return own.find(
		(sheet) => sheet.role === "scorecard" && sheet.tags.source === source,
	);
}

function newCard(input: ScorecardInput): Card {
	const { language, source, taken } = input;
	const wish = render(
		{ key: "sheet.scorecard", values: { name: source.name } },
		language,
	);
	return {
		key: "new:scorecard",
		name: freeName(wish, taken),
		language,
		sheet: undefined,
		...placeColumns(undefined, columnsOf(input), false),
		header: 0,
	};
}

function standingCard(
	sheet: OwnSheet,
	language: Language,
	input: Judged,
): Card {
	return {
		key: sheet.sheetId,
		name: sheet.name,
		language,
		sheet,
		...placeColumns(sheet, columnsOf(input), input.again),
		header: headerRow(sheet, language),
	};
}

function columnsOf({ rows, own }: Judged): ColumnKey[] {
	const has = (field: FieldKey) =>
		rows.some(
			({ kpi, raw }) =>
				(kpi[field] !== null && kpi[field] !== "") ||
				raw?.[field] !== undefined,
		);
	return columnsFor(has, aroundIn(own));
}
