/**
 * Rows of a source become a scorecard, or join the one that was made from that source before. Cells that people may have typed are
 * written only in rows that the plan adds.
 */
import type { Language, Remark } from "../i18n/message";
import { render } from "../i18n/render";
import type { FieldKey } from "../kpi/kpi";
import { aroundIn } from "./around";
import { type Card, headerRow, placeColumns } from "./card";
import { type ColumnKey, columnsFor } from "./columns";
import { freeName } from "./diff";
import { Draft } from "./draft";
import type { OwnSheet, SheetPlan, SpreadsheetState } from "./plan";
import type { JudgedRow } from "./rows";
import { languageTag } from "./settings";
import { emptySummary } from "./summary";

export type { JudgedRow } from "./rows";

interface Judged extends SpreadsheetState {
	rows: JudgedRow[];
}

export interface ScorecardInput extends Judged {
	/** The sheet that the rows were read from. */
	source: { sheetId: number; name: string };
	/** Language of a scorecard that is made; one that stands keeps its own. */
	language: Language;
	/** Keys of rows that the source has changed and that are taken over (see `PlanSummary.changed`). */
	take?: readonly string[];
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
		? standingCard(sheet, input.language, columnsOf(input), input.again)
		: newCard(
				scorecardName(input.source.name, input.language),
				columnsOf(input),
				input,
			);
	const plan = new Draft(card, source, input).convert(
		input.rows,
		input.take ?? [],
	);
	const remarks = [...metricRemarks(input.rows), ...plan.summary.remarks];
	return { ...plan, summary: { ...plan.summary, remarks } };
}

/** Says that rows have several measures, which become a KPI each. */
function metricRemarks(rows: JudgedRow[]): Remark[] {
	const names = [...new Set(rows.flatMap(({ metric }) => metric ?? []))];
	if (names.length === 0) return [];
	const count = new Set(rows.map(({ row }) => row)).size;
	const values = { count, names: names.join(", "), kpis: rows.length };
	return [{ key: "plan.metrics", values }];
}

/** The plan that brings a scorecard up to date: its own rows judged anew, rows typed by people taken in. */
export function planRefresh(input: RefreshInput): SheetPlan {
	return draftOf(input)?.refresh(input.rows) ?? NOTHING;
}

/** The plan that appends rows which no source holds, such as entries of the library, to a scorecard that stands. */
export function planAdd(input: RefreshInput): SheetPlan {
	return draftOf(input)?.add(input.rows) ?? NOTHING;
}

const NOTHING: SheetPlan = { steps: [], summary: emptySummary("") };

/** A plan for a scorecard that stands; `null` where it does not. */
function draftOf(input: RefreshInput): Draft | null {
	const sheet = input.own.find((each) => each.sheetId === input.sheetId);
	if (!sheet) return null;
	const card = standingCard(sheet, "en", columnsOf(input), input.again);
	return new Draft(card, sheet.tags.source ?? "", input);
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

/** What a scorecard is called, after what it is about. */
export function scorecardName(name: string, language: Language): string {
	return render({ key: "sheet.scorecard", values: { name } }, language);
}

/** A scorecard that the plan makes. */
export function newCard(
	wish: string,
	keys: ColumnKey[],
	{ language, taken }: { language: Language; taken: string[] },
): Card {
	return {
		key: "new:scorecard",
		name: freeName(wish, taken),
		language,
		sheet: undefined,
		...placeColumns(undefined, keys, false),
		header: 0,
	};
}

/** A scorecard that stands and should have `keys`. `language` is for one that does not know its own. */
export function standingCard(
	sheet: OwnSheet,
	language: Language,
	keys: ColumnKey[],
	again: boolean,
): Card {
	const spoken = languageTag(sheet) ?? language;
	return {
		key: sheet.sheetId,
		name: sheet.name,
		language: spoken,
		sheet,
		...placeColumns(sheet, keys, again),
		header: headerRow(sheet),
	};
}

function columnsOf({ rows, own }: Judged): ColumnKey[] {
	const has = (field: FieldKey) =>
		rows.some(
			({ kpi, raw }) =>
				(kpi[field] !== null && kpi[field] !== "") ||
				raw?.[field] !== undefined,
		);
	const kpis = rows.map(({ kpi }) => kpi);
	return columnsFor(has, aroundIn(own, kpis));
}
