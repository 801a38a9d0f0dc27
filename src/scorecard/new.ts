/** A scorecard that is made from nothing: blank for people to fill in, or with entries of the KPI library. */
import type { Language } from "../i18n/message";
import { label } from "../i18n/render";
import type { Day } from "../kpi/day";
import { FIELD_KEYS, type Kpi } from "../kpi/kpi";
import {
	DEPARTMENT_NAMES,
	type Department,
	type Entry,
	toKpi,
} from "../library";
import { readTable } from "../table";
import type { SheetSnapshot } from "../table/snapshot";
import { aroundIn } from "./around";
import { cellOf, numberFormat } from "./cells";
import { columnsFor, formatOf, headerText } from "./columns";
import { Draft } from "./draft";
import { judgedRows } from "./judge";
import type { OwnSheet, SheetPlan, SpreadsheetState } from "./plan";
import type { JudgedRow } from "./rows";
import { newCard, scorecardName, scorecardOf, standingCard } from "./scorecard";

export interface NewInput extends SpreadsheetState {
	/** What the scorecard is about: it is named after that. */
	name: string;
	/** What it is registered as the scorecard of: see {@link newSource}. */
	source: string;
	language: Language;
	rows: JudgedRow[];
}

/** The plan that makes a scorecard with these rows, or completes one whose making was cut off. It has every column that a row may ask for. */
export function planNew(input: NewInput): SheetPlan {
	const { own, language, source, rows } = input;
	const sheet = scorecardOf(own, source);
	const kpis = rows.map(({ kpi }) => kpi);
	const keys = columnsFor(() => true, aroundIn(own, kpis));
	const card = sheet
		? standingCard(sheet, language, keys, false)
		: newCard(scorecardName(input.name, language), keys, input);
	return new Draft(card, source, input).add(rows);
}

const NEW = "new ";

/**
 * What a scorecard without a source sheet is registered under: what one has whose making was cut off, so that it is completed; else
 * something that none of the sources `used` is.
 */
export function newSource(
	cards: Pick<OwnSheet, "tags">[],
	used: string[],
): string {
	const unfinished = cards.find(
		({ tags }) => tags.source?.startsWith(NEW) && !tags.made,
	);
	if (unfinished?.tags.source) return unfinished.tags.source;
	const numbers = used.map((source) =>
		source.startsWith(NEW) ? Number(source.slice(NEW.length)) : 0,
	);
	return `${NEW}${1 + Math.max(0, ...numbers)}`;
}

/** Entries of the library as rows. */
export function libraryRows(
	entries: readonly Entry[],
	language: Language,
	today: Day,
	rulesOff: readonly string[],
): JudgedRow[] {
	const kpis = entries.map((entry) => toKpi(entry, language));
	return judgedAsWritten(kpis, language, today, rulesOff);
}

/** KPIs as rows, judged as they read once they stand in a scorecard of that language. */
export function judgedAsWritten(
	kpis: readonly Kpi[],
	language: Language,
	today: Day,
	rulesOff: readonly string[],
): JudgedRow[] {
	const table = readTable(asSnapshot(kpis, language, today));
	return judgedRows(table, today, rulesOff).map((judged) => ({
		...judged,
		kpi: kpis[judged.row - 1] ?? judged.kpi,
	}));
}

function asSnapshot(
	kpis: readonly Kpi[],
	language: Language,
	today: Day,
): SheetSnapshot {
	const headings = FIELD_KEYS.map((key) => headerText(key, language));
	const cells = kpis.map((kpi) =>
		FIELD_KEYS.map((key) => cellOf(kpi, key, language)),
	);
	const formats = kpis.map((kpi) =>
		FIELD_KEYS.map((key) => formatOf(key, numberFormat(kpi))),
	);
	return {
		sheetId: 0,
		name: "",
		role: "scorecard",
		today,
		cells: [headings, ...cells],
		formats: [headings.map(() => "@"), ...formats],
		merges: [],
		columns: Object.fromEntries(FIELD_KEYS.map((key, i) => [key, i])),
		hasCharts: false,
	};
}

/** What a scorecard of these entries is named after: their department where they have one in common. */
export function nameFor(entries: readonly Entry[], language: Language): string {
	const departments = new Set(entries.map(({ department }) => department));
	const [only] = departments;
	return departments.size === 1
		? DEPARTMENT_NAMES[only as Department][language]
		: label("sheet.kpis", language);
}
