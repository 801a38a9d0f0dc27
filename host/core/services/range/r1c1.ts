/** Between references as `B$2` and as `R2C[1]`, which counts from the cell that the formula stands in (0-based here). */
import { columnIndex, columnLetters } from "../../formula";

const BOUND = "(?:\\[(-?\\d+)\\]|(\\d+))?";
const R1C1 = new RegExp(`(?<![\\w.$])R${BOUND}C${BOUND}(?![\\w(\\[])`, "gi");
/** A cell, else whole columns, else whole rows. */
const A1 =
	/(?<![\w.])(?:(\$?)([A-Z]{1,3})(\$?)([1-9]\d*)|(\$?)([A-Z]{1,3}):(\$?)([A-Z]{1,3})|(\$?)([1-9]\d*):(\$?)([1-9]\d*))(?![\w(.])/gi;

export function fromR1C1(text: string, row: number, column: number): string {
	return outsideQuotes(text, (part) =>
		part.replace(R1C1, (_, dr, r, dc, c) => {
			const rowText = bound(dr, r, row, (index) => String(index + 1));
			return bound(dc, c, column, columnLetters) + rowText;
		}),
	);
}

export function toR1C1(text: string, row: number, column: number): string {
	const rowText = (fixed: string | undefined, digits: string) =>
		`R${fixed ? digits : `[${Number(digits) - 1 - row}]`}`;
	const columnText = (fixed: string | undefined, letters: string) => {
		const index = columnIndex(letters);
		return `C${fixed ? index + 1 : `[${index - column}]`}`;
	};
	return outsideQuotes(text, (part) =>
		part.replace(
			A1,
			(_, fc, letters, fr, digits, f1, left, f2, right, ...rest) => {
				if (letters) return rowText(fr, digits) + columnText(fc, letters);
				if (left) return `${columnText(f1, left)}:${columnText(f2, right)}`;
				const [g1, top, g2, bottom] = rest;
				return `${rowText(g1, top)}:${rowText(g2, bottom)}`;
			},
		),
	);
}

/** `[n]` and nothing count from the cell, a bare number is fixed. */
function bound(
	offset: string | undefined,
	fixed: string | undefined,
	home: number,
	print: (index: number) => string,
): string {
	const index = fixed ? Number(fixed) - 1 : home + Number(offset ?? 0);
	if (index < 0) throw new Error("The reference lies outside the sheet.");
	return (fixed ? "$" : "") + print(index);
}

function outsideQuotes(text: string, change: (part: string) => string): string {
	return text
		.split(/("(?:[^"]|"")*"|'(?:[^']|'')*')/)
		.map((part, index) => (index % 2 === 0 ? change(part) : part))
		.join("");
}
