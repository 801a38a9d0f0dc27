/**
 * The next period: a new scorecard with the definitions of one that stands, which begins where that one ended. The old one stays as
 * it is, and so do its readings in the log, because every KPI gets a new id.
 */
import type { Language, MessageKey, Remark } from "../i18n/message";
import { label } from "../i18n/render";
import type { Day } from "../kpi/day";
import type { FieldKey, Kpi } from "../kpi/kpi";
import { toPoints } from "../kpi/percent";
import {
	beginAfter,
	type Term,
	termAfter,
	termName,
	termOf,
} from "../kpi/term";
import { isMet } from "../progress/met";
import { groupBy } from "../progress/rollup";
import type { TableReading } from "../table";
import { aroundIn } from "./around";
import { type Card, cellAt } from "./card";
import { isPercent } from "./cells";
import { columnsFor } from "./columns";
import { Draft } from "./draft";
import { judgedAsWritten } from "./new";
import type { SheetPlan, SpreadsheetState } from "./plan";
import type { JudgedRow } from "./rows";
import { newCard, scorecardOf, standingCard } from "./scorecard";
import { readSettings } from "./settings";

export interface NextInput extends SpreadsheetState {
	/** The scorecard whose period ends. */
	sheetId: number;
	name: string;
	/** Its KPIs, with the actuals that count: see {@link countedKpis}. */
	kpis: Kpi[];
	language: Language;
	today: Day;
}

/** The plan that makes the scorecard of the next period, or completes one whose making was cut off. */
export function planNext(input: NextInput): SheetPlan {
	const { own, language, today } = input;
	const source = nextSource(input.sheetId);
	const { kpis, remarks } = nextKpis(input);
	const { rulesOff } = readSettings(own);
	const rows = judgedAsWritten(kpis, language, today, rulesOff).map(
		(judged, i): JudgedRow => {
			const predecessor = input.kpis[i]?.id ?? "";
			const key = predecessor === "" ? judged.key : `next ${predecessor}`;
			return { ...judged, key, predecessor };
		},
	);
	const has = (field: FieldKey) =>
		kpis.some((kpi) => kpi[field] !== null && kpi[field] !== "");
	const keys = columnsFor(has, { ...aroundIn(own, kpis), next: true });
	const sheet = scorecardOf(own, source);
	const card = sheet
		? standingCard(sheet, language, keys, false)
		: { ...newCard(nameOf(input, kpis), keys, input), tags: baseTag(input) };
	const { steps, summary } = new Draft(card, source, input).add(rows);
	return {
		steps,
		summary: { ...summary, remarks: [...summary.remarks, ...remarks] },
	};
}

/** What the scorecard after another one is registered as the scorecard of. */
export function nextSource(sheetId: number): string {
	return `next ${sheetId}`;
}

/** A chain of periods is named after its first scorecard. */
function baseTag({ own, sheetId, name }: NextInput): { base: string } {
	const sheet = own.find((each) => each.sheetId === sheetId);
	return { base: sheet?.tags.base ?? name };
}

function nameOf(input: NextInput, kpis: Kpi[]): string {
	const names = kpis.flatMap(({ start, due }) =>
		start === null || due === null ? [] : [termName(start, due)],
	);
	const period = mostCommon(names) ?? label("sheet.next", input.language);
	return `${baseTag(input).base} ${period}`;
}

/** The KPIs of a scorecard that stands, with the actuals that its own formulas found to count, in the row or in the log. */
export function countedKpis(
	card: Card,
	{ rows }: Pick<TableReading, "rows">,
	shares: (row: number) => boolean,
): Kpi[] {
	return rows.map(({ kpi, row }) => {
		const latest = cellAt(card, row, "latest");
		const value = cellAt(card, row, "counted");
		const inLog = typeof latest === "number" && latest > 0;
		if (!inLog || typeof value !== "number") return kpi;
		const isShare = isPercent(kpi) && shares(row);
		return { ...kpi, actual: isShare ? toPoints(value) : value };
	});
}

function nextKpis({ kpis }: NextInput): {
	kpis: Kpi[];
	remarks: Remark[];
} {
	const terms = kpis.flatMap(({ start, due }) =>
		start === null || due === null ? [] : [termOf(start, due)],
	);
	const usual = mostCommon(terms);
	const next = kpis.map(
		(kpi): Kpi => ({
			...kpi,
			id: "",
			baseline: startsAt(kpi),
			actual: null,
			updated: null,
			confidence: null,
			...datesAfter(kpi, usual),
			unreadable: kpi.unreadable.filter((field) => !RENEWED.includes(field)),
		}),
	);
	const count = (of: (kpi: Kpi, before: Kpi) => boolean) =>
		next.filter((kpi, i) => of(kpi, kpis[i] as Kpi)).length;
	return {
		kpis: next,
		remarks: [
			remark("plan.next_sums", count(startsAnew)),
			remark("plan.next_targets", count(needsTarget)),
			remark(
				"plan.next_undated",
				count(({ due, start }, was) => {
					const isLost = due === null && was.due !== null;
					return isLost || (start === null && was.start !== null);
				}),
			),
		].flat(),
	};
}

const RENEWED: readonly FieldKey[] = [
	"actual",
	"updated",
	"start",
	"due",
	"confidence",
];

function remark(key: MessageKey, count: number): Remark[] {
	return count === 0 ? [] : [{ key, values: { count } }];
}

/**
 * Where a KPI begins: where it stood last. What adds up toward its target counts from 0 again; a sum that has to stay small keeps what it is
 * compared with, and what is done or not has no way to go.
 */
function startsAt(kpi: Kpi): number | null {
	const { kind, direction, baseline, actual } = kpi;
	if (direction === "yes_no") return null;
	if (startsAnew(kpi)) return 0;
	return kind === "cumulative" ? baseline : (actual ?? baseline);
}

function startsAnew({ kind, direction }: Kpi): boolean {
	const rises = direction === "increase" || direction === "at_least";
	return kind === "cumulative" && rises;
}

/** True for a change that begins at or beyond its target. */
function needsTarget(kpi: Kpi): boolean {
	const isChange = kpi.direction === "increase" || kpi.direction === "decrease";
	return isChange && isMet({ ...kpi, actual: kpi.baseline }) === true;
}

/** Both dates one period on. One that stands alone moves by the term that most rows have; without any it is left out. */
function datesAfter(
	{ start, due }: Kpi,
	usual: Term | null,
): Pick<Kpi, "start" | "due"> {
	if (start !== null && due !== null) return termAfter(due, termOf(start, due));
	if (usual === null) return { start: null, due: null };
	return {
		start: start === null ? null : beginAfter(start, usual),
		due: due === null ? null : termAfter(due, usual).due,
	};
}

/** What occurs most often, the first of several. */
function mostCommon<T>(items: T[]): T | null {
	const groups = groupBy(items, (item) => JSON.stringify(item));
	const [first] = groups.sort((a, b) => b.rows.length - a.rows.length);
	return first?.rows[0] ?? null;
}
