/**
 * Cells → fields. Only what the cell itself says; nothing is taken from elsewhere.
 */

import { fromSerial, isDay } from "../kpi/day";
import {
	CHOICES,
	type ChoiceField,
	type DateField,
	type FieldKey,
	type NumberField,
	type TextField,
} from "../kpi/kpi";
import { beginningOn, readDay, readNumber, readText } from "../text";
import type { TextFacts } from "../text/facts";
import { setYesNo, takeAmounts, takeDirection } from "./amounts";
import { isEndOfName, isOnePart, withoutNote, withoutScale } from "./around";
import {
	choiceOf,
	isErrorCell,
	isPercentFormat,
	saysNothing,
	textOf,
	yesOrNo,
} from "./cells";
import type { Draft, TableContext } from "./draft";
import type { Evidence } from "./reading";
import { isDateCell } from "./snapshot";
import { PERCENT, unitName } from "./unit";
import { wordsOf } from "./words";

const TEXT_FIELDS: readonly TextField[] = [
	"id",
	"goal",
	"indicator",
	"method",
	"timeframe",
	"department",
	"owner",
	"parent",
];
const AFTER_TARGET: readonly NumberField[] = [
	"target_high",
	"actual",
	"weight",
	"confidence",
];

/** Reads every mapped cell of the row. */
export function readCells(draft: Draft): void {
	for (const field of TEXT_FIELDS) readTextCell(draft, field);
	for (const field of Object.keys(CHOICES) as ChoiceField[])
		readChoice(draft, field);
	readUnit(draft);
	readDate(draft, "start");
	readDate(draft, "updated");
	readDate(draft, "due");
	// A change in the target cell (`+20%`) counts from the baseline.
	readNumberCell(draft, "baseline");
	readTarget(draft);
	for (const field of AFTER_TARGET) readNumberCell(draft, field);
}

function readTextCell(draft: Draft, field: TextField): void {
	const cell = draft.cell(field);
	if (saysNothing(cell)) return;
	if (isErrorCell(cell)) {
		draft.cannotRead(field, "unread.error");
		return;
	}
	draft.set(field, textOf(cell), fromCell(draft, field));
}

function readChoice(draft: Draft, field: ChoiceField): void {
	const cell = draft.cell(field);
	if (saysNothing(cell)) return;
	const value =
		choiceOf(field, cell) ??
		cadenceIn(draft, field) ??
		wayInHeader(draft, field);
	if (value === null) {
		draft.cannotRead(field, "unread.choice");
		return;
	}
	draft.set(field, value as never, fromCell(draft, field));
}

/** A cadence cell may be a sentence (`每週由客服系統匯出`). */
function cadenceIn(draft: Draft, field: ChoiceField): string | null {
	if (field !== "cadence") return null;
	const text = textOf(draft.cell(field));
	return readText(text, draft.context).cadence?.value ?? null;
}

/** A column such as `higher is better` or `is benefit` answers with yes and no, or 1 and 0. */
function wayInHeader(draft: Draft, field: ChoiceField): string | null {
	const yes = yesOrNo(draft.cell(field), true);
	if (field !== "direction" || yes === null) return null;
	const header = wordsOf(
		draft.context.header?.texts[draft.column(field) ?? -1] ?? "",
	);
	if (/higher|benefit|bigger|越高|愈高|越大/.test(header))
		return yes ? "at_least" : "at_most";
	if (/lower|smaller|越低|愈低|越小/.test(header))
		return yes ? "at_most" : "at_least";
	return null;
}

/** The unit column, or a unit that the header of a number says in brackets: `目標值(%)`. */
function readUnit(draft: Draft): void {
	const cell = draft.cell("unit");
	if (!saysNothing(cell)) {
		if (isErrorCell(cell)) {
			draft.cannotRead("unit", "unread.error");
			return;
		}
		draft.set("unit", unitName(textOf(cell)), fromCell(draft, "unit"));
		return;
	}
	const { unit } = draft.context;
	if (unit)
		draft.set("unit", unit.value, { from: "header", column: unit.column });
}

/** The unit that the header of a number says in brackets, with its column: the same for all rows of a table. */
export function unitOfNumbers({
	header,
	columns,
}: Pick<TableContext, "header" | "columns">): TableContext["unit"] {
	for (const field of ["target", "actual", "baseline"] as const) {
		const column = columns[field];
		const value = unitInHeader(header?.texts[column ?? -1] ?? "");
		if (column !== undefined && value) return { value, column };
	}
	return null;
}

const LONGEST_UNIT = 8;

function unitInHeader(header: string): string | null {
	if (/[%％]\s*$/.test(header)) return PERCENT;
	const said = /[(（[]([^)）\]]+)[)）\]]\s*$/.exec(header)?.[1]?.trim();
	if (!said || said.length > LONGEST_UNIT || /\d/.test(said)) return null;
	if (/^[(（]?(?:unit|單位|单位)[:：]/.test(said))
		return unitName(said.replace(/^[^:：]*[:：]/, ""));
	const isPeriod = choiceOf("cadence", said) !== null;
	return isPeriod || /[a-z]{7,}|年|月|季|日期|自|累/i.test(said)
		? null
		: unitName(said);
}

function readDate(draft: Draft, field: DateField): void {
	const cell = draft.cell(field);
	if (saysNothing(cell)) return;
	if (isDateCell(cell)) {
		draft.set(field, cell.date, fromCell(draft, field));
		return;
	}
	if (typeof cell === "number" && isDateFormat(draft.format(field))) {
		draft.set(field, fromSerial(cell), fromCell(draft, field));
		return;
	}
	const text = textOf(cell);
	if (isDay(text)) {
		draft.set(field, text, fromCell(draft, field));
		return;
	}
	if (isErrorCell(cell)) {
		draft.cannotRead(field, "unread.error");
		return;
	}
	const due = readDeadline(draft, text, draft.kpi.start);
	const day =
		(field === "start" ? due?.value.from : null) ??
		due?.value.day ??
		readDay(text, draft.context.today);
	if (!day) {
		draft.cannotRead(field, "unread.date");
		return;
	}
	draft.set(field, day, fromCell(draft, field));
	if (field === "due" && due?.value.relative && draft.open("start"))
		draft.set("start", draft.context.today, { from: "default" });
}

function isDateFormat(format: string): boolean {
	return /[yd]/i.test(format.replace(/"[^"]*"|\[[^\]]*\]/g, ""));
}

/** The end of time that a text names; a duration counts from the row's start, else from today. */
export function readDeadline(
	draft: Draft,
	text: string,
	start: string | null,
): TextFacts["due"] {
	const due = readText(text, draft.context).due;
	if (!due || start === null) return due;
	return { ...due, value: beginningOn(due.value, start) };
}

/** A number, a bound (`≥95%`), a range, a change (`從 100 增至 120`, `+20%`), a yes, or a deliverable. */
function readTarget(draft: Draft): void {
	const cell = draft.cell("target");
	if (saysNothing(cell)) return;
	if (typeof cell === "number") {
		setNumber(draft, "target", cell);
		return;
	}
	if (isDateCell(cell)) {
		draft.cannotRead("target", "unread.number");
		return;
	}
	const yes = yesOrNo(cell, draft.kpi.direction === "yes_no");
	if (yes !== null) {
		readYesNoTarget(draft, yes);
		return;
	}
	const text = withoutScale(textOf(cell));
	const facts = readText(text, draft.context);
	if (isErrorCell(cell)) {
		draft.cannotRead("target", "unread.error");
		return;
	}
	const number = facts.target ?? facts.quantities[0];
	if (number && isEndOfName(text, number)) {
		draft.cannotRead("target", "unread.number");
		return;
	}
	if (facts.also.length > 0 || (number && isOnePart(text, number))) {
		draft.cannotRead("target", "unread.several");
		return;
	}
	const column = draft.column("target") ?? 0;
	if (facts.relativeChange || facts.absoluteChange || facts.target) {
		takeAmounts(draft, facts, (span) => ({
			from: "cell",
			column,
			span: { start: span.start, end: span.end },
		}));
		return;
	}
	const [only, ...others] = facts.quantities;
	if (only && others.length === 0) {
		const span = { start: only.start, end: only.end };
		draft.set("target", only.value, { from: "cell", column, span });
		if (only.high !== undefined)
			draft.set("target_high", only.high, { from: "cell", column, span });
		if (only.unit && draft.open("unit"))
			draft.set("unit", unitName(only.unit), { from: "cell", column, span });
		takeDirection(draft, facts, (said) => ({
			from: "cell",
			column,
			span: { start: said.start, end: said.end },
		}));
		return;
	}
	if (facts.deliverable && facts.quantities.length === 0) {
		const { start, end } = facts.deliverable;
		setYesNo(draft, { from: "cell", column, span: { start, end } });
		return;
	}
	draft.cannotRead(
		"target",
		others.length > 0 ? "unread.several" : "unread.number",
	);
}

function readYesNoTarget(draft: Draft, yes: boolean): void {
	if (!yes) {
		draft.cannotRead("target", "unread.number");
		return;
	}
	setYesNo(draft, fromCell(draft, "target"));
}

/** A plain number, or a text that holds exactly one quantity. */
function readNumberCell(draft: Draft, field: NumberField): void {
	const cell = draft.cell(field);
	if (saysNothing(cell)) return;
	if (typeof cell === "number") {
		setNumber(draft, field, cell);
		return;
	}
	if (isDateCell(cell)) {
		draft.cannotRead(field, "unread.number");
		return;
	}
	if (isErrorCell(cell)) {
		draft.cannotRead(field, "unread.error");
		return;
	}
	if (answersYesNo(draft, field)) {
		const yes = yesOrNo(cell, draft.kpi.direction === "yes_no");
		if (yes !== null) {
			setYesOrNo(draft, field, yes);
			return;
		}
	}
	const text = withoutScale(textOf(cell));
	const number =
		readNumber(text) ?? readNumber(withoutNote(text, draft.context.today));
	if (!number) {
		draft.cannotRead(field, "unread.number");
		return;
	}
	const column = draft.column(field) ?? 0;
	draft.set(field, scaled(field, number.value), { from: "cell", column });
	if (
		field !== "weight" &&
		field !== "confidence" &&
		number.unit &&
		draft.open("unit")
	)
		draft.set("unit", unitName(number.unit), { from: "cell", column });
}

/** Whether a yes or no is an answer there: the row is one, or its other cells answer so. */
function answersYesNo(draft: Draft, field: NumberField): boolean {
	if (field !== "baseline" && field !== "actual") return false;
	if (draft.kpi.direction === "yes_no") return true;
	if (field === "actual") return !draft.has("target");
	// The baseline is read before the cells that tell; 無 in it alone means that there is none.
	const others = [draft.cell("target"), draft.cell("actual")].filter(
		(cell) => !saysNothing(cell),
	);
	return (
		draft.open("direction") &&
		others.length > 0 &&
		others.every((cell) => yesOrNo(cell, false) !== null)
	);
}

function setYesOrNo(draft: Draft, field: NumberField, yes: boolean): void {
	draft.set(field, yes ? 1 : 0, fromCell(draft, field));
	if (draft.open("direction"))
		draft.set("direction", "yes_no", fromCell(draft, field));
}

/** A cell shown as percent holds the fraction; the core counts in percent points (product rule). */
function setNumber(draft: Draft, field: NumberField, cell: number): void {
	if (
		field === "actual" &&
		draft.kpi.direction === "yes_no" &&
		cell !== 0 &&
		cell !== 1
	) {
		draft.cannotRead(field, "unread.yes_no");
		return;
	}
	const percent = isPercentFormat(draft.format(field));
	const value = percent ? clean(cell * 100) : cell;
	draft.set(
		field,
		percent ? scaled(field, value) : value,
		fromCell(draft, field),
	);
	if (!percent || field === "weight" || field === "confidence") return;
	draft.fromPercentCell.add(field);
	if (draft.open("unit"))
		draft.set("unit", PERCENT, {
			from: "format",
			column: draft.column(field) ?? 0,
		});
}

/** Confidence runs from 0 to 10; people also say it in percent. */
function scaled(field: NumberField, value: number): number {
	return field === "confidence" && value > 10 ? clean(value / 10) : value;
}

/** Takes off what binary arithmetic adds: 0.07 × 100 is 7, not 7.000000000000001. */
function clean(value: number): number {
	return Number(value.toPrecision(12));
}

function fromCell(draft: Draft, field: FieldKey): Evidence & { from: "cell" } {
	return { from: "cell", column: draft.column(field) ?? 0 };
}
