/** From a snapshot to checked KPIs, with the same functions that the server runs. */
import type { Message } from "../../src/i18n/message";
import { FIELD_KEYS } from "../../src/kpi/kpi";
import {
	LIMITS,
	type Overview,
	overviewOf,
	parentsIn,
	reviewSet,
	type SetFinding,
} from "../../src/portfolio";
import { assess } from "../../src/progress/assess";
import type { PolicyName, Status } from "../../src/progress/assessment";
import { MEASURES, POLICY_NAMES } from "../../src/progress/policy";
import { counted, NO_SERIES } from "../../src/progress/readings";
import type { ColumnMapping, Past, Settings } from "../../src/rpc";
import { isOwn } from "../../src/scorecard/columns";
import {
	holdsShares,
	keepsPoints,
	pastOf,
	seriesOf,
} from "../../src/scorecard/series";
import { judge, rowSubject } from "../../src/smart";
import { LETTERS } from "../../src/smart/verdict";
import {
	classify,
	placeOf,
	type ReadRow,
	readTable,
	rereadRow,
	type TableReading,
} from "../../src/table";
import { textOf } from "../../src/table/cells";
import type { SheetSnapshot } from "../../src/table/snapshot";
import type { CheckedKpi, FoundColumn, Reading } from "./reading";

/** Reads a sheet, by the user's mapping where there is one, with what the spreadsheet knows of its KPIs beside their rows. */
export function readSheet(
	snapshot: SheetSnapshot,
	settings: Settings,
	mapping?: ColumnMapping,
	past: Past | null = null,
): Reading {
	const table = readTable(snapshot, {
		mapping,
		fiscalStart: settings.fiscalStart,
	});
	const shares = (row: number) => holdsShares(snapshot, table, row);
	const kind = classify(snapshot);
	// Of a sheet of people's own that our columns stand beside, the column itself says that as-of dates are kept.
	const isBeside = past !== null && snapshot.role === "foreign";
	return {
		kind: kind === "table" && table.rows.length === 0 ? "no_rows" : kind,
		headerRow: table.header?.row ?? null,
		columns: columnsOf(snapshot, table),
		rows: table.rows,
		skipped: table.skipped.filter(({ reason }) => reason.key !== "skip.blank"),
		limits: settings.limits,
		off: new Set(settings.rulesOff),
		reread: (row, cells, formats) =>
			rereadRow(snapshot, table, row, cells, {
				fiscalStart: settings.fiscalStart,
				formats,
			}),
		parentOf: parentsIn(table.rows.map(({ kpi }) => kpi)),
		context: {
			today: snapshot.today,
			...settings,
			stale:
				(past?.log ?? null) !== null ||
				(isBeside && table.mapping.columns.updated !== undefined) ||
				table.rows.some(hasDate),
		},
		place: placeOf(snapshot, table),
		shares,
		points: (row) => keepsPoints(snapshot, table, row),
		seriesOf: ({ kpi, row }) =>
			past === null ? NO_SERIES : seriesOf(kpi, past, shares(row)),
		readingsOf: past === null ? () => [] : pastOf(snapshot, table, past),
	};
}

/** Whether a row has an as-of date. As in a scorecard, rows without one count as stale only where another row has one. */
function hasDate({ kpi }: ReadRow): boolean {
	return kpi.updated !== null || kpi.unreadable.includes("updated");
}

/** Judges one row and says how it stands. */
export function checkRow(
	row: ReadRow,
	{ context, parentOf, off, place, seriesOf, readingsOf }: Reading,
): CheckedKpi {
	const parent = parentOf(row.kpi);
	const readings = readingsOf(row);
	const series = seriesOf(row);
	return {
		...row,
		series,
		judgement: judge(
			rowSubject(row, context.today, { parent, readings, place }),
			off,
		),
		assessment: assess(row.kpi, context, series),
	};
}

/** What there is to say of the rows as a whole. */
export interface SetReview {
	overview: Overview;
	findings: SetFinding[];
}

/** Looks at the rows as a whole: their owners, goals, weights, what is said twice. `rows` of a finding are places in the reading. */
export function reviewRows(reading: Reading): SetReview {
	const { rows, context, off } = reading;
	// A KPI whose figures stand in the log alone is not stale.
	const kpis = rows.map((row) =>
		counted(row.kpi, reading.seriesOf(row).readings, context.today),
	);
	const facts = rows.map((row) => row.facts);
	const limits = { ...LIMITS, ...reading.limits };
	return {
		overview: overviewOf(kpis, context.today),
		findings: reviewSet(kpis, { ...context, limits, off, facts }),
	};
}

/** A rule or a check of a set that has something against this sheet, and what it says of one row. */
export interface SpeakingRule {
	id: string;
	example: Message;
}

/** More rows than these say little that the first ones did not. */
const ROWS_ASKED = 300;

/** Which rules have something against the rows, those that are switched off included. */
export function speakingRules(reading: Reading): SpeakingRule[] {
	const asked = {
		...reading,
		rows: reading.rows.slice(0, ROWS_ASKED),
		off: new Set<string>(),
	};
	const findings = asked.rows
		.flatMap((row) => checkRow(row, asked).judgement.findings)
		.filter(({ verdict }) => verdict !== "pass")
		.sort((a, b) => LETTERS.indexOf(a.letter) - LETTERS.indexOf(b.letter))
		.map(({ rule, why }) => ({ id: rule, example: why }));
	const ofSet = reviewRows(asked).findings.map(({ check, why }) => ({
		id: check,
		example: why,
	}));
	const first = new Map<string, SpeakingRule>();
	for (const each of [...findings, ...ofSet])
		if (!first.has(each.id)) first.set(each.id, each);
	return [...first.values()];
}

/** The status that each policy gives a KPI, by the thresholds of this spreadsheet. */
export function statusesOf(
	{ kpi, series }: CheckedKpi,
	{ context }: Pick<Reading, "context">,
	thresholds: Settings["thresholds"],
): Record<PolicyName, Status> {
	const under = (name: PolicyName) =>
		assess(
			kpi,
			{
				...context,
				policy: {
					...context.policy,
					...thresholds[name],
					name,
					measure: MEASURES[name],
				},
			},
			series,
		).status;
	return Object.fromEntries(
		POLICY_NAMES.map((name) => [name, under(name)]),
	) as Record<PolicyName, Status>;
}

/** Columns of the add-on's own, which nobody has to map. */
function ownColumns({ columns }: SheetSnapshot): Set<number> {
	return new Set(
		Object.entries(columns).flatMap(([key, column]) =>
			isOwn(key) ? [column] : [],
		),
	);
}

/** The columns of people's own with a heading or a value, each with what it was taken for. */
function columnsOf(
	snapshot: SheetSnapshot,
	{ header, mapping }: TableReading,
): FoundColumn[] {
	const firstRow = header ? header.row + header.lines : 0;
	const found: FoundColumn[] = [];
	const width = snapshot.cells[0]?.length ?? 0;
	const ours = ownColumns(snapshot);
	for (let column = 0; column < width; column++) {
		const field = FIELD_KEYS.find(
			(key) => mapping.columns[key]?.column === column,
		);
		const heading = header?.texts[column] ?? "";
		const sample = sampleOf(snapshot, column, firstRow);
		if (heading === "" && sample === "" && !field) continue;
		if (ours.has(column)) continue;
		const rival = mapping.notTaken.find((other) => other.column === column);
		found.push({
			column,
			header: heading,
			sample,
			field: field ?? null,
			reason: (field && mapping.columns[field]?.reason) ?? null,
			alsoNames: field ? null : (rival?.field ?? null),
		});
	}
	return found;
}

/** The first value in a column from a row on, a share as the sheet shows it. */
function sampleOf(
	{ cells, formats }: SheetSnapshot,
	column: number,
	from: number,
): string {
	for (let row = from; row < cells.length; row++) {
		const cell = cells[row]?.[column] ?? "";
		const isShare =
			typeof cell === "number" && formats[row]?.[column]?.includes("%");
		const text = isShare
			? `${Number((cell * 100).toPrecision(12))}%`
			: textOf(cell);
		if (text !== "") return text;
	}
	return "";
}
