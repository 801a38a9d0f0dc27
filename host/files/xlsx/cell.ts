import type { CellData } from "../../core/workbook/data";
import { formulaText, readsOtherFile } from "./formula";
import type { LOST } from "./lost";

/** A cell's content as the xlsx library gives it. */
export type FileValue =
	| null
	| undefined
	| string
	| number
	| boolean
	| Date
	| {
			formula?: string;
			sharedFormula?: string;
			result?: FileValue;
			shareType?: string;
			ref?: string;
			error?: string;
			text?: FileValue;
			hyperlink?: string;
			richText?: { text: string }[];
	  };

export type Lost = keyof typeof LOST;

type Content = Pick<CellData, "value" | "formula">;

const MS_PER_DAY = 86_400_000;
const UNIX_EPOCH_SERIAL = 25_569;

/**
 * Value and formula of a cell; empty for a blank one.
 * @param formula the cell's own formula, where it shares one with others already moved to this cell
 * @param lose told of what is not kept
 */
export function contentOf(
	value: FileValue,
	formula: string | undefined,
	lose: (what: Lost) => void,
): Content {
	if (value === null || value === undefined || value === "") return {};
	if (value instanceof Date) return { value: serialOf(value) };
	if (typeof value !== "object") return { value };
	if (value.error) return { value: { error: value.error } };
	if (formula !== undefined) {
		const result = contentOf(value.result, undefined, lose);
		const why = whyValueOnly(value, formula);
		if (!why) return { ...result, formula: formulaText(formula) };
		lose(why);
		return result;
	}
	if (value.hyperlink !== undefined) lose("links");
	if (value.richText) {
		if (value.richText.length > 1) lose("richText");
		return text(value.richText.map((run) => run.text).join(""));
	}
	return contentOf(value.text, undefined, lose);
}

function text(value: string): Content {
	return value === "" ? {} : { value };
}

function whyValueOnly(
	value: Exclude<
		FileValue,
		null | undefined | string | number | boolean | Date
	>,
	formula: string,
): Lost | undefined {
	if (readsOtherFile(formula)) return "otherFiles";
	const overSeveral = value.shareType === "array" && value.ref?.includes(":");
	return overSeveral ? "arrays" : undefined;
}

/** The library reads days as UTC; to the millisecond, as the file's own fraction has it. */
function serialOf(date: Date): number {
	return (
		Math.round((date.getTime() / MS_PER_DAY + UNIX_EPOCH_SERIAL) * 1e9) / 1e9
	);
}

/** Notes come as text or as runs. */
export function noteOf(
	note: string | { texts?: { text: string }[] } | undefined,
): string | undefined {
	if (typeof note === "string") return note || undefined;
	return note?.texts?.map((run) => run.text).join("") || undefined;
}
