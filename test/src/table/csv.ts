import Papa from "papaparse";
import type { Cell, SheetSnapshot } from "../../../src/table/snapshot";
import { sheet } from "./sheet";

interface Typed {
	cell: Cell;
	format: string;
}

/** What Sheets makes of one field of an imported csv: numbers, percent, dates and booleans are typed, all else is text. */
function typed(text: string): Typed {
	const said = text.trim();
	if (/^[+-]?(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d+)?$/.test(said))
		return { cell: Number(said.replace(/,/g, "")), format: "" };
	if (/^[+-]?\d+(?:\.\d+)?%$/.test(said)) {
		const decimals = said.includes(".") ? "0.00%" : "0%";
		return {
			cell: Number((Number(said.slice(0, -1)) / 100).toPrecision(12)),
			format: decimals,
		};
	}
	const date = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/.exec(said);
	if (date) {
		const [, year = "", month = "", day = ""] = date;
		return {
			cell: {
				date: `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`,
			},
			format: "yyyy-mm-dd",
		};
	}
	if (/^(?:true|false)$/i.test(said))
		return { cell: said.toLowerCase() === "true", format: "" };
	return { cell: text, format: "" };
}

/** A csv as it stands in a sheet after File → Import. */
export function importCsv(csv: string, today: string): SheetSnapshot {
	const rows = Papa.parse<string[]>(csv.replace(/^\ufeff/, "").trimEnd()).data;
	const width = Math.max(...rows.map((row) => row.length));
	const grid = rows.map((row) =>
		Array.from({ length: width }, (_, c) => typed(row[c] ?? "")),
	);
	return sheet(
		grid.map((row) => row.map(({ cell }) => cell)),
		{ today, formats: grid.map((row) => row.map(({ format }) => format)) },
	);
}
