/**
 * The next period: a new scorecard with the definitions of one that stands, which begins where that one ended. The old one stays as
 * it is, and so do its readings in the log, because every KPI gets a new id.
 */
import type { Language, Message, MessageKey } from "../i18n/message";
import { label } from "../i18n/render";
import type { Day } from "../kpi/day";
import type { FieldKey, Kpi } from "../kpi/kpi";
import {
	beginAfter,
	type Term,
	termAfter,
	termName,
	termOf,
} from "../kpi/term";
import { isMet } from "../progress/met";
import { counted } from "../progress/readings";
import { groupBy } from "../progress/rollup";
import { aroundIn } from "./around";
import { columnsFor } from "./columns";
import { Draft } from "./draft";
import { inPoints, logSheet, readLog, seriesKey } from "./log";
import { judgedAsWritten } from "./new";
import type { SheetPlan, SpreadsheetState } from "./plan";
import type { JudgedRow } from "./rows";
import { newCard, scorecardOf, standingCard } from "./scorecard";
import { readSettings } from "./settings";

export interface NextInput extends SpreadsheetState {
	/** The scorecard whose period ends. */
	sheetId: number;
	name: string;
	/** Its KPIs, as its rows say. */
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

function nextKpis({ own, kpis, today }: NextInput): {
	kpis: Kpi[];
	remarks: Message[];
} {
	const log = readLog(logSheet(own));
	const terms = kpis.flatMap(({ start, due }) =>
		start === null || due === null ? [] : [termOf(start, due)],
	);
	const usual = mostCommon(terms);
	const next = kpis.map((kpi): Kpi => {
		const readings = inPoints(kpi, log.get(seriesKey(kpi.id)));
		return {
			...kpi,
			id: "",
			baseline: startsAt(counted(kpi, readings, today)),
			actual: null,
			updated: null,
			confidence: null,
			...datesAfter(kpi, usual),
			unreadable: kpi.unreadable.filter((field) => !RENEWED.includes(field)),
		};
	});
	const count = (of: (kpi: Kpi, before: Kpi) => boolean) =>
		next.filter((kpi, i) => of(kpi, kpis[i] as Kpi)).length;
	return {
		kpis: next,
		remarks: [
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

function remark(key: MessageKey, count: number): Message[] {
	return count === 0 ? [] : [{ key, values: { count } }];
}

/** Where a KPI begins: where it stood last. A sum since the start begins anew, and what is done or not has no way to go. */
function startsAt({ kind, direction, baseline, actual }: Kpi): number | null {
	if (direction === "yes_no") return null;
	return kind === "cumulative" ? baseline : (actual ?? baseline);
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
