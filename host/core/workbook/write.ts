/** What a value becomes when it is put into a cell: by a person's typing or by a script. */
import { localeFacts, parseTyped } from "../format";
import type { Cell } from "./cell";
import type { Workbook } from "./workbook";
import { serialOfInstant } from "./zone";

/** Longest text that a cell takes. */
export const LONGEST_TEXT = 50_000;

export interface WritingOptions {
	/** Whether the format `@` keeps text that begins with `=` from becoming a formula. */
	plainTextStopsFormulas: boolean;
}

/** The change that putting text into a cell makes, as if it were typed there. */
export function readTyped(
	workbook: Workbook,
	format: string | null,
	text: string,
	{ plainTextStopsFormulas }: WritingOptions,
): Partial<Cell> {
	if (text === "") return { value: null, formula: null, runs: null };
	if (text.startsWith("=") && text.length > 1)
		if (format !== "@" || !plainTextStopsFormulas)
			return { value: null, formula: workbook.formula(text), runs: null };
	if (format === "@") return { value: text, formula: null, runs: null };
	const typed = parseTyped(text, workbook.locale);
	const patch: Partial<Cell> = {
		value: typed.value,
		formula: null,
		runs: null,
	};
	if (typed.format && (format === null || format === ""))
		patch.format = typed.format;
	return patch;
}

/** The change that putting a date into a cell makes: its serial number, and a date format if the cell had none. */
export function readDate(
	workbook: Workbook,
	format: string | null,
	date: Date,
): Partial<Cell> {
	const serial = serialOfInstant(date, workbook.timeZone);
	const patch: Partial<Cell> = { value: serial, formula: null, runs: null };
	if (format === null || format === "") {
		const facts = localeFacts(workbook.locale);
		patch.format = Number.isInteger(serial)
			? facts.datePattern
			: `${facts.datePattern} hh:mm:ss`;
	}
	return patch;
}

export type TypingOutcome =
	| { ok: true; warning?: string }
	/** A validation or a protection refuses what was typed; the message is Sheets' own sentence or the validation's help text. */
	| { ok: false; reason: Refusal; message: string };

/** Why; `helped` is `invalid` with a help text of the validation for a message. */
export type Refusal =
	| "view-only"
	| "protected"
	| "too-long"
	| "invalid"
	| "helped";
