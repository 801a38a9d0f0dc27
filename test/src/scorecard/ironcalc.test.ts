import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { toSerial } from "../../../src/kpi/day";
import { forecastOf } from "../../../src/progress/forecast";
import { formulaIn } from "../../../src/scorecard/diff";
import { LOG_HELPERS } from "../../../src/scorecard/log";
import type { OwnSheet } from "../../../src/scorecard/plan";
import { generated, type Made, make, ROWS } from "./generated";

const BOOKS = 20;
/** A row below all that stands in a generated sheet. */
const LOWEST = 90;
const COLUMNS = [
	"progress",
	"expected",
	"status",
	"bar",
	"achievement",
	"latest",
	"counted",
	"counted_on",
	"previous",
	"trend",
];

type Input = [row: number, column: number, input: string];

/** A sheet as IronCalc takes it: commas, today as a number, no range without an end, and of array formulas the values that they come to. */
function inputs({ book, today }: Made, sheet: OwnSheet): Input[] {
	const found: Input[] = [];
	const helpers = LOG_HELPERS.map((key) => sheet.columns[key]);
	const width = Math.max(...sheet.cells.map((cells) => cells.length));
	for (let row = 0; row < Math.max(sheet.cells.length, 2); row++)
		for (let column = 0; column < width; column++) {
			const formula = formulaIn(sheet, row, column);
			if (formula && !helpers.includes(column) && !/ARRAYFORMULA/.test(formula))
				found.push([row, column, inItsWords(formula, toSerial(today))]);
			else {
				const value = book.value(sheet, row, column);
				if (value !== null && value !== "")
					found.push([
						row,
						column,
						typeof value === "string"
							? `'${value}`
							: String(value).toUpperCase(),
					]);
			}
		}
	return [...found, ...afterKeys(book, sheet)];
}

/** Its MATCH takes the blank cells below a sorted list for the last match, where Sheets and Excel pass over them: `=MATCH("zzz",A:A)`. */
function afterKeys(book: Made["book"], sheet: OwnSheet): Input[] {
	if (sheet.role !== "log") return [];
	const { reading_key: readings = -1, answer_key: answers = -1 } =
		sheet.columns;
	const rows = Array.from({ length: LOWEST - 1 }, (_, i) => i + 1);
	return [readings, answers].flatMap((column) =>
		rows.flatMap((row): Input[] => {
			const value = book.value(sheet, row, column);
			return value === null || value === "" ? [[row, column, "'\uffff"]] : [];
		}),
	);
}

function inItsWords(formula: string, today: number): string {
	return formula
		.split(/("(?:[^"]|"")*")/)
		.map((part, i) =>
			i % 2 === 1
				? part
				: part
						.replace(/;/g, ",")
						.replace(/TODAY\(\)/g, String(today))
						.replace(/(\$[A-Z]+\$\d+:\$[A-Z]+)(?![$\d])/g, `$1$${LOWEST}`),
		)
		.join("");
}

function agree(ours: unknown, theirs: string): boolean {
	if (ours === null || ours === "") return theirs === "";
	if (typeof ours === "boolean") return theirs === String(ours).toUpperCase();
	if (typeof ours !== "number") return theirs === String(ours);
	const number = Number(theirs.replace(/,/g, ""));
	return (
		theirs !== "" &&
		Math.abs(number - ours) <= 1e-6 * Math.max(1, Math.abs(ours))
	);
}

/** Forecast of a row by the functions of a spreadsheet, from its readings written out. */
function points(made: Made): { cells: Input[]; ours: [number, number][] } {
	const cells: Input[] = [];
	const ours: [number, number][] = [];
	for (const { kpi, series } of made.kpis) {
		const forecast = forecastOf(kpi, series.readings, made.today);
		if (!("value" in forecast)) continue;
		const row = ours.length;
		const { readings, value, high } = forecast;
		ours.push([value, high - value]);
		for (const [i, reading] of readings.entries())
			cells.push(
				[row, i, String(toSerial(reading.day))],
				[row, 10 + i, String(reading.value)],
			);
		const n = readings.length;
		const end = row + 1;
		const [x, y] = [
			`A${end}:${"ABCDEF"[n - 1]}${end}`,
			`K${end}:${"KLMNOP"[n - 1]}${end}`,
		];
		const due = toSerial(kpi.due ?? "");
		const spread = `SQRT(1+1/${n}+(${due}-AVERAGE(${x}))^2/DEVSQ(${x}))`;
		cells.push(
			[row, 20, `=FORECAST(${due},${y},${x})`],
			[row, 21, `=T.INV.2T(0.2,${n - 2})*STEYX(${y},${x})*${spread}`],
		);
	}
	return { cells, ours };
}

test(`IronCalc computes the same from the formulas of ${BOOKS * ROWS} rows`, () => {
	const instant = new Date("2026-06-30T10:30:00Z");
	const books = fc
		.sample(generated, { numRuns: BOOKS, seed: 20260630 })
		.map((given) =>
			make(given, "en", "en_US", { instant, timeZone: "Etc/UTC" }),
		);
	const cells = books.map(({ card }) =>
		COLUMNS.flatMap((key) => {
			const column = card.columns[key];
			if (column === undefined) return [];
			return Array.from({ length: ROWS }, (_, i) => ({
				key,
				row: i + 1,
				column,
			}));
		}),
	);
	const drawn = books.map(points);
	const request = books.map((made, b) => {
		const sheets = made.book.sheets.filter(({ role }) => role !== "dashboard");
		return {
			sheets: [
				...sheets.map((sheet) => ({
					name: sheet.name,
					cells: inputs(made, sheet),
				})),
				{ name: "Points", cells: drawn[b]?.cells },
			],
			wanted: [
				...(cells[b] ?? []).map(({ row, column }) => [
					sheets.indexOf(made.card),
					row,
					column,
				]),
				...(drawn[b]?.ours ?? []).flatMap((_, row) => [
					[sheets.length, row, 20],
					[sheets.length, row, 21],
				]),
			],
		};
	});
	const output = execFileSync(
		process.execPath,
		[join(__dirname, "ironcalc.mjs")],
		{ input: JSON.stringify(request), maxBuffer: 1e8 },
	);
	const theirs = JSON.parse(output.toString()) as string[][];
	const disagreements = books.flatMap(({ book, card }, b) =>
		(cells[b] ?? []).flatMap(({ key, row, column }, i) => {
			const ours = book.value(card, row, column);
			const other = theirs[b]?.[i] ?? "";
			return agree(ours, other)
				? []
				: [`book ${b} row ${row} ${key}: ${String(ours)}, not ${other}`];
		}),
	);
	const forecasts = books.flatMap((_, b) => {
		const first = cells[b]?.length ?? 0;
		return (drawn[b]?.ours ?? []).flatMap((pair, row) =>
			pair.map((ours, i) => ({
				ours,
				agrees: agree(ours, theirs[b]?.[first + 2 * row + i] ?? ""),
				theirs: theirs[b]?.[first + 2 * row + i],
			})),
		);
	});
	expect(disagreements).toEqual([]);
	expect(forecasts.filter(({ agrees }) => !agrees)).toEqual([]);
	expect(forecasts.length).toBeGreaterThan(40);
}, 60_000);
