import type { SheetModel } from "./sheet";
import { checkValidation } from "./validation";
import {
	LONGEST_TEXT,
	readTyped,
	type TypingOutcome,
	type WritingOptions,
} from "./write";

/** A person types text into a cell: refused where a protection or a strict validation says so. */
export function typeInto(
	sheet: SheetModel,
	row: number,
	column: number,
	text: string,
	options: WritingOptions & { access?: "editor" | "viewer" },
): TypingOutcome {
	const at = { top: row, left: column, bottom: row, right: column };
	if (options.access === "viewer")
		return {
			ok: false,
			reason: "view-only",
			message: "You have view access only.",
		};
	if (sheet.isProtected(at))
		return {
			ok: false,
			reason: "protected",
			message:
				"You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.",
		};
	if (text.length > LONGEST_TEXT)
		return {
			ok: false,
			reason: "too-long",
			message: `Your input contains more than the maximum of ${LONGEST_TEXT} characters in a single cell.`,
		};
	const before = { ...sheet.cell(row, column) };
	const format = sheet.cell(row, column)?.format ?? null;
	sheet.put(row, column, readTyped(sheet.workbook, format, text, options));
	const validation = sheet.validationAt(row, column);
	if (
		!validation ||
		text === "" ||
		checkValidation(sheet, row, column, validation)
	)
		return { ok: true };
	const message =
		validation.help ??
		"The data you entered violates the data validation rules set on this cell.";
	if (validation.allowInvalid) return { ok: true, warning: message };
	sheet.put(row, column, {
		value: before.value ?? null,
		formula: before.formula ?? null,
		format: before.format ?? null,
		runs: before.runs ?? null,
	});
	return {
		ok: false,
		reason: validation.help ? "helped" : "invalid",
		message,
	};
}
