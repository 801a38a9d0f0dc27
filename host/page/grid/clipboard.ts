/**
 * Cells on the clipboard as tab-separated text, in the form that spreadsheets exchange: a cell with a tab, a line break or a leading
 * quote stands in double quotes, quotes inside it are doubled, and one line break at the very end is not a row.
 */
export function toClipboard(cells: readonly (readonly string[])[]): string {
	return cells.map((row) => row.map(quoted).join("\t")).join("\n");
}

function quoted(text: string): string {
	return /[\t\n\r]|^"/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
}

export function fromClipboard(text: string): string[][] {
	const rows: string[][] = [[]];
	let at = 0;
	while (at <= text.length) {
		const [cell, end] = readCell(text, at);
		rows.at(-1)?.push(cell);
		const sign = text[end];
		if (sign === undefined) break;
		at = end + (sign === "\r" && text[end + 1] === "\n" ? 2 : 1);
		if (sign === "\t") continue;
		if (at >= text.length) break;
		rows.push([]);
	}
	return rows;
}

/** The cell that begins at a place, and where the sign after it stands. */
function readCell(text: string, start: number): [string, number] {
	const inQuotes = /"((?:[^"]|"")*)"(?=[\t\r\n]|$)/y;
	inQuotes.lastIndex = start;
	const match = inQuotes.exec(text);
	if (match) return [(match[1] ?? "").replace(/""/g, '"'), inQuotes.lastIndex];
	let end = start;
	while (end < text.length && !"\t\r\n".includes(text[end] ?? "")) end++;
	return [text.slice(start, end), end];
}

/** Repeats a copied block over a selected area whose sides are multiples of the block's; else gives the block as it is. */
export function fitToArea(
	block: string[][],
	height: number,
	width: number,
): string[][] {
	const rows = block.length;
	const columns = Math.max(...block.map((row) => row.length));
	if (height % rows || width % columns) return block;
	return Array.from({ length: height }, (_, row) =>
		Array.from(
			{ length: width },
			(_, column) => block[row % rows]?.[column % columns] ?? "",
		),
	);
}
