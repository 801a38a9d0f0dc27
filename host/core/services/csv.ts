/** The cells of a csv text: quotes around a cell may hold delimiters, line ends and doubled quotes. A last line end adds no row. */
export function readCsv(text: string, delimiter: string): string[][] {
	const rows: string[][] = [];
	let row: string[] = [];
	let cell = "";
	let quoted = false;
	let filled = false;
	const endCell = () => {
		row.push(cell);
		cell = "";
	};
	const endRow = () => {
		endCell();
		rows.push(row);
		row = [];
		filled = false;
	};
	for (let at = 0; at < text.length; at++) {
		const char = text.charAt(at);
		if (quoted) {
			if (char !== '"') cell += char;
			else if (text.charAt(at + 1) === '"') {
				cell += '"';
				at++;
			} else quoted = false;
			continue;
		}
		filled = true;
		if (char === '"' && cell === "") quoted = true;
		else if (char === delimiter) endCell();
		else if (char === "\n") endRow();
		else if (char === "\r") {
			if (text.charAt(at + 1) === "\n") at++;
			endRow();
		} else cell += char;
	}
	if (quoted) throw new Error("Could not parse text: a quote is not closed.");
	if (filled || row.length > 0) endRow();
	return rows;
}
