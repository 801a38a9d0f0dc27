/**
 * Reading a sheet of people's own that our columns stand beside. Their columns are read as on any sheet; a fact cell of ours that
 * somebody overtyped says more than the text it was read from.
 */
import { FIELD_KEYS, type FieldKey } from "../kpi/kpi";
import {
	findHeader,
	type Mapping,
	mapColumns,
	periodsOf,
	samplesBelow,
} from "../table";
import { type Cell, isBlank, type SheetSnapshot } from "../table/snapshot";
import { normalised } from "./a1";
import { factKey } from "./columns";
import { formulaIn, valueIn } from "./diff";
import { hash } from "./hash";
import { markOf } from "./packed";
import type { OwnSheet } from "./plan";

/** The sheet as its people made it, and where its fields stand; `null` without a header. */
export interface AttachedTable {
	/** Without our columns, but with what people overtyped in them. */
	snapshot: SheetSnapshot;
	/** For reading the snapshot. */
	mapping: Partial<Record<FieldKey, number>>;
	/** Columns of people's own. */
	given: Partial<Record<FieldKey, number>>;
	/** 0-based row of the last line of the header. */
	header: number;
}

/** The same sheet as if our columns were not there. */
export function withoutOwn(
	snapshot: SheetSnapshot,
	own: Record<string, number>,
): SheetSnapshot {
	const columns = new Set(Object.values(own));
	return {
		...snapshot,
		role: "foreign",
		columns: {},
		cells: snapshot.cells.map((row) =>
			row.map((cell, column) => (columns.has(column) ? "" : cell)),
		),
	};
}

/** @param chosen the user's mapping, where there is one */
export function attachedTable(
	snapshot: SheetSnapshot,
	sheet: OwnSheet,
	chosen: Partial<Record<FieldKey, number>> | undefined,
): AttachedTable | null {
	const bare = withoutOwn(snapshot, sheet.columns);
	const header = findHeader(bare);
	if (!header) return null;
	const found =
		chosen ??
		columnsIn(mapColumns(header.texts, samplesBelow(bare, header)).columns);
	const periods = periodsOf(bare, header, snapshot.today);
	const isOfPeriod = (column: number | undefined) =>
		periods.some((each) => each.column === column);
	const given = { ...found };
	// Each row has its own latest, which no column holds.
	if (isOfPeriod(given.actual)) delete given.actual;
	const last = header.row + header.lines - 1;
	const mapping = { ...given };
	if (given.id === undefined && sheet.columns.id !== undefined)
		mapping.id = sheet.columns.id;
	const width = bare.cells[0]?.length ?? 0;
	const overtyped = FIELD_KEYS.filter(
		(field) => sheet.columns[factKey(field)] !== undefined,
	);
	for (const [i, field] of overtyped.entries()) mapping[field] = width + i;
	const extra = <T>(
		row: number,
		ours: (column: number) => T,
		theirs: (column: number) => T,
		none: T,
	) =>
		overtyped.map((field) => {
			const fact = sheet.columns[factKey(field)] ?? 0;
			const from = given[field];
			if (row > last && isOvertyped(sheet, row, field)) return ours(fact);
			// A heading of a period that stood there twice would say nothing.
			const isTwice = row <= last && isOfPeriod(from);
			return from === undefined || isTwice ? none : theirs(from);
		});
	const cell =
		(row: number) =>
		(column: number): Cell =>
			valueIn(snapshot, row, column);
	const format = (row: number) => (column: number) =>
		snapshot.formats[row]?.[column] ?? "";
	return {
		given,
		mapping,
		header: last,
		snapshot: {
			...bare,
			cells: bare.cells.map((line, row) => [
				...withOwnId(line, cell(row), mapping.id, given.id),
				...extra(row, cell(row), cell(row), "" as Cell),
			]),
			formats: bare.formats.map((line, row) => [
				...line,
				...extra(row, format(row), format(row), ""),
			]),
		},
	};
}

/**
 * Where people's own fields stand, as a run leaves it for the next check-in, which reads no more than cells: with what their headings say,
 * so that it knows whether they still stand there.
 */
export function packPlaces(
	cells: Cell[][],
	{ header, given }: Pick<AttachedTable, "header" | "given">,
): string {
	return JSON.stringify({ header, given, said: saidIn(cells, header, given) });
}

/** `null` where a heading was changed or moved since. */
export function placesIn(
	packed: string | undefined,
	cells: Cell[][],
): Pick<AttachedTable, "header" | "given"> | null {
	if (packed === undefined) return null;
	const { header, given, said } = JSON.parse(packed);
	return said === saidIn(cells, header, given) ? { header, given } : null;
}

function saidIn(
	cells: Cell[][],
	header: number,
	given: AttachedTable["given"],
): string {
	const texts = Object.values(given).map((column) => cells[header]?.[column]);
	return hash(JSON.stringify(texts));
}

/** What formulas, rules and the dashboard take for the columns of the scorecard: facts before people's own cells. */
export function columnsBeside(
	given: AttachedTable["given"],
	own: Record<string, number>,
): Record<string, number> {
	const columns: Record<string, number> = {};
	for (const field of FIELD_KEYS) {
		const column = own[factKey(field)] ?? given[field];
		if (column !== undefined) columns[field] = column;
	}
	for (const [key, column] of Object.entries(own))
		if (!key.startsWith("fact")) columns[key] = column;
	return columns;
}

function withOwnId(
	line: Cell[],
	cell: (column: number) => Cell,
	own: number | undefined,
	given: number | undefined,
): Cell[] {
	if (own === undefined || own === given) return line;
	return line.map((each, column) => (column === own ? cell(column) : each));
}

function columnsIn(columns: Mapping["columns"]): AttachedTable["given"] {
	return Object.fromEntries(
		Object.entries(columns).map(([field, { column }]) => [field, column]),
	);
}

/** What the hidden cell `facts` keeps: of each fact cell the mark of what was written there. */
export function packFacts(marks: Map<FieldKey, string>): string {
	return [...marks].map(([field, mark]) => `${field}:${mark}`).join(" ");
}

export function factMarks(cell: unknown): Map<FieldKey, string> {
	const pairs = String(cell ?? "")
		.split(" ")
		.map((pair) => pair.split(":"));
	return new Map(
		pairs.flatMap(([field, mark]) =>
			field && mark ? [[field as FieldKey, mark] as const] : [],
		),
	);
}

/** The mark of a fact that is a formula: where it points moves with their columns. */
export const LINKED = "link";

/** Says what another cell says; blank where that is. */
export function linkTo(ref: string): string {
	return `=IF(${ref}="";"";${ref})`;
}

/** The fraction of percent points in another cell; what is no number stays a text. */
export function shareOf(ref: string): string {
	return `=IF(ISNUMBER(${ref});${ref}/100;${ref}&"")`;
}

/** Whether some of our columns hold facts, which people may type over. */
export function hasFacts(columns: Record<string, number>): boolean {
	return FIELD_KEYS.some((field) => columns[factKey(field)] !== undefined);
}

/** Whether somebody typed over a fact: from then on the cell is theirs. */
export function isOvertyped(
	sheet: OwnSheet,
	row: number,
	field: FieldKey,
): boolean {
	const column = sheet.columns[factKey(field)];
	if (column === undefined) return false;
	const kept = valueIn(sheet, row, sheet.columns.facts);
	const mark = factMarks(kept).get(field);
	const formula = formulaIn(sheet, row, column);
	// A check-in links a fact to its cell and leaves the mark to the next refresh.
	if (formula !== "") return !isOurs(formula);
	const cell = valueIn(sheet, row, column);
	return mark === undefined ? !isBlank(cell) : markOf(cell, row) !== mark;
}

/** Whether a formula is a link of ours, wherever it points since columns were moved. */
function isOurs(formula: string): boolean {
	const ref = /\$[A-Z]+\d+/.exec(formula)?.[0] ?? "";
	return [linkTo(ref), shareOf(ref)].some(
		(link) => normalised(link) === normalised(formula),
	);
}
