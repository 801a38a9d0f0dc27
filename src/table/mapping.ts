/**
 * Which column holds which field: by what its header says, by what stands below, by its place.
 */
import {
	CHOICES,
	type ChoiceField,
	FIELD_KEYS,
	type FieldKey,
	NUMBER_FIELDS,
} from "../kpi/kpi";
import { choiceOf, holdsFigure, saysNothing, yesOrNo } from "./cells";
import { fieldsNamedBy, naming } from "./match";
import { latestPeriod } from "./period";
import { type Candidate, Row } from "./row";
import { settle } from "./settle";
import { type Cell, isDateCell } from "./snapshot";

/** Why a column was taken for a field. */
export type MappingReason = "synonym" | "values" | "position" | "chosen";

export interface MappedColumn {
	/** 0-based column of the sheet. */
	column: number;
	/** 0..1. */
	confidence: number;
	reason: MappingReason;
}

export interface Mapping {
	columns: Partial<Record<FieldKey, MappedColumn>>;
	/** Columns that name a field which another column holds, such as last year's target. */
	notTaken: { field: FieldKey; column: number }[];
}

/** A header that is less like a field than this is not taken for it. */
const LEAST = 0.58;
/** Of the cells below, the share that must be words of the fixed list. */
const MOST = 0.6;
const NEARLY_ALL = 0.9;
const BY_POSITION = 0.5;

const CHOICE_FIELDS = Object.keys(CHOICES) as ChoiceField[];

/**
 * Maps columns to fields. `headers[c]` is the header text of column c; `samples[c]` are cells that stand below it (none when only headers
 * are known). Each field gets one column and each column one field; a column that is surely something else is left alone.
 */
export function mapColumns(
	headers: readonly string[],
	samples: readonly (readonly Cell[])[] = [],
): Mapping {
	const below = headers.map((_, c) =>
		(samples[c] ?? []).filter((cell) => !saysNothing(cell)),
	);
	const mapping: Mapping = { columns: {}, notTaken: [] };
	const candidates = headers.flatMap((header, column) =>
		candidatesOf(header, column, below[column] ?? []),
	);
	const row = new Row(candidates, headers);
	settle(row, (column) => {
		const cells = below[column] ?? [];
		return cells.length > 0 ? shareOf(cells, isShortFigure) >= 0.5 : null;
	});
	assign(row.candidates, headers, mapping);
	addByValues(headers, below, mapping);
	addByPosition(row, headers, below, mapping);
	return mapping;
}

/** The fields a header may name, best first; none when it names something that no field holds. */
function candidatesOf(
	header: string,
	column: number,
	below: readonly Cell[],
): Candidate[] {
	const named = fieldsNamedBy(header);
	const other = named.get("other") ?? 0;
	const found: Candidate[] = [];
	for (const field of FIELD_KEYS) {
		const said = named.get(field) ?? 0;
		if (said === 0 || other >= said) continue;
		const score = said + supportOf(field, below);
		if (score >= LEAST) found.push({ field, column, score });
	}
	return found;
}

/** What the cells below say for or against a field: added to the header's score. */
function supportOf(field: FieldKey, below: readonly Cell[]): number {
	if (below.length === 0) return 0;
	if ((CHOICE_FIELDS as string[]).includes(field)) {
		const share = shareOf(
			below,
			(c) =>
				choiceOf(field as ChoiceField, c) !== null ||
				(field === "direction" && yesOrNo(c, true) !== null),
		);
		if (share >= NEARLY_ALL) return 0.45;
		if (share >= MOST) return 0.1;
		return share > 0 ? -0.05 : -0.45;
	}
	if (field === "target" || field === "actual" || field === "baseline") {
		const share = shareOf(
			below,
			(c) => holdsFigure(c) || yesOrNo(c, false) !== null,
		);
		return share > 0 ? 0 : -0.2;
	}
	if ((NUMBER_FIELDS as string[]).includes(field))
		return shareOf(below, holdsFigure) > 0 ? 0 : -0.45;
	if (field === "start" || field === "due" || field === "updated") {
		if (below.some(isDateCell)) return 0.05;
		return shareOf(below, (c) => typeof c === "string" || isYearLike(c)) > 0
			? 0
			: -0.45;
	}
	// A definition that reckons is a method.
	if (field === "method") return shareOf(below, saysFormula) >= 0.5 ? 0.1 : 0;
	if (field === "goal" || field === "indicator")
		return shareOf(below, (c) => typeof c === "string") >= 0.5 ? 0 : -0.3;
	return 0;
}

function saysFormula(cell: Cell): boolean {
	return (
		typeof cell === "string" && /[÷×=＝*]|\S\s?[/／]\s?\S|除以|乘以/.test(cell)
	);
}

function isYearLike(cell: Cell): boolean {
	return typeof cell === "number" && cell >= 100;
}

function shareOf(
	cells: readonly Cell[],
	holds: (cell: Cell) => boolean,
): number {
	return cells.length === 0 ? 0 : cells.filter(holds).length / cells.length;
}

const LONGEST_FIGURE = 16;

function isShortFigure(cell: Cell): boolean {
	if (yesOrNo(cell, false) !== null) return true;
	return (
		holdsFigure(cell) &&
		(typeof cell !== "string" || cell.trim().length <= LONGEST_FIGURE)
	);
}

/** Best match first. Of columns that name the same field, the latest period is taken and the others are noted. */
function assign(
	candidates: Candidate[],
	headers: readonly string[],
	mapping: Mapping,
): void {
	const taken = new Set<number>();
	const byScore = [...candidates].sort(
		(a, b) =>
			b.score - a.score ||
			FIELD_KEYS.indexOf(a.field) - FIELD_KEYS.indexOf(b.field) ||
			a.column - b.column,
	);
	const firstChoices = new Map<number, Candidate>();
	for (const candidate of byScore)
		if (!firstChoices.has(candidate.column))
			firstChoices.set(candidate.column, candidate);
	for (const { field, column, score } of byScore) {
		if (taken.has(column) || mapping.columns[field]) continue;
		const rivals = byScore.filter(
			(c) =>
				c.field === field &&
				!taken.has(c.column) &&
				firstChoices.get(c.column) === c &&
				Math.abs(c.score - score) < 0.12,
		);
		const latest = latestPeriod(rivals.map((c) => headers[c.column] ?? ""));
		const chosen = rivals[latest ?? -1]?.column ?? column;
		mapping.columns[field] = {
			column: chosen,
			confidence: Math.min(1, score),
			reason: "synonym",
		};
		taken.add(chosen);
		if (latest === null) continue;
		for (const rival of rivals) {
			if (rival.column === chosen) continue;
			taken.add(rival.column);
			mapping.notTaken.push({ field, column: rival.column });
		}
	}
	for (const { field, column } of byScore) {
		if (taken.has(column)) continue;
		taken.add(column);
		mapping.notTaken.push({ field, column });
	}
}

/** A column whose cells are nearly all words of one fixed list holds that field, whatever its header says. */
function addByValues(
	headers: readonly string[],
	below: readonly (readonly Cell[])[],
	mapping: Mapping,
): void {
	for (const field of CHOICE_FIELDS) {
		if (mapping.columns[field]) continue;
		const column = headers.findIndex(
			(_, c) =>
				!isUsed(mapping, c) &&
				(below[c] ?? []).length > 1 &&
				shareOf(
					below[c] ?? [],
					(cell) => typeof cell === "string" && choiceOf(field, cell) !== null,
				) >= NEARLY_ALL,
		);
		if (column >= 0)
			mapping.columns[field] = { column, confidence: 0.7, reason: "values" };
	}
}

/**
 * Where nothing names the thing measured, it stands in the first column of text, left of its numbers. A header that names no field (維度) may
 * head the names themselves: then hardly two cells below it are the same.
 */
function addByPosition(
	row: Row,
	headers: readonly string[],
	below: readonly (readonly Cell[])[],
	mapping: Mapping,
): void {
	const { goal, indicator, target, actual, baseline } = mapping.columns;
	const amounts = [target, actual, baseline].flatMap((m) => m?.column ?? []);
	if (goal || indicator || amounts.length === 0) return;
	// `ACV target` names what it measures itself: the row is somebody's or some part's.
	const measured = amounts.some((c) => row.saysWhatItMeasures(c));
	if (measured && below.every((cells) => cells.length === 0)) return;
	const texts = headers.flatMap((header, c) =>
		!isUsed(mapping, c) && mayNameRows(header, below[c] ?? []) ? [c] : [],
	);
	const [column] = [
		...texts.filter((c) => c < Math.min(...amounts)),
		...texts.filter(
			(c) => !namesNoField(headers[c] ?? "") && (below[c] ?? []).length > 0,
		),
	];
	if (column !== undefined)
		mapping.columns.indicator = {
			column,
			confidence: BY_POSITION,
			reason: "position",
		};
}

function mayNameRows(header: string, cells: readonly Cell[]): boolean {
	if (cells.length === 0) return header.trim() !== "" && !namesNoField(header);
	if (shareOf(cells, (cell) => typeof cell === "string") < 0.8) return false;
	return !namesNoField(header) || new Set(cells).size / cells.length >= 0.8;
}

function namesNoField(header: string): boolean {
	const { fields, concepts } = naming(header);
	const elsewhere = (["other", "method", "updated"] as const).some((field) =>
		fields.has(field),
	);
	return elsewhere || concepts.has("sort");
}

function isUsed(mapping: Mapping, column: number): boolean {
	return (
		mapping.notTaken.some((n) => n.column === column) ||
		Object.values(mapping.columns).some((m) => m.column === column)
	);
}
