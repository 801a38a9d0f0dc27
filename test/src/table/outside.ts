/**
 * Files that nobody here wrote, and the comparison of what is read in them with what a careful person reads.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect } from "@jest/globals";
import Papa from "papaparse";
import {
	blankKpi,
	FIELD_KEYS,
	type FieldKey,
	type Kpi,
	NUMBER_FIELDS,
} from "../../../src/kpi/kpi";
import { type ReadRow, readTable, type TableReading } from "../../../src/table";
import { importCsv } from "./csv";

const FOLDER = join(__dirname, "../../fixtures/outside");
const TODAY = "2026-03-02";

/** The file as it stands in a sheet: a csv imported, the lines of a Markdown file pasted with one cell of a table per cell. */
export function readOutside(name: string): TableReading {
	const text = readFileSync(join(FOLDER, name), "utf8");
	const csv = name.endsWith(".md") ? Papa.unparse(markdownRows(text)) : text;
	return readTable(importCsv(csv, TODAY));
}

function markdownRows(text: string): string[][] {
	return text
		.trimEnd()
		.split("\n")
		.filter((line) => !/^\|[-|\s]+$/.test(line))
		.map((line) =>
			line.startsWith("|")
				? line
						.split("|")
						.slice(1, -1)
						.map((cell) => cell.trim().replace(/\*\*/g, ""))
				: [line],
		);
}

/** What a careful person reads in one row; fields not named are blank, and those in `unread` hold something that is no value. */
export type Expected = Partial<Kpi> & { unread?: FieldKey[] };

/** Expectations as a table: field names, then a row for each KPI, cells parted by `|`; `unread` names fields. */
export function expectations(table: string): Expected[] {
	const [head = [], ...rows] = table
		.trim()
		.split("\n")
		.map((line) => line.split("|").map((cell) => cell.trim()));
	return rows.map((cells) =>
		Object.fromEntries(
			head.flatMap((name, c) => {
				const cell = cells[c] ?? "";
				return cell === "" ? [] : [[name, typedCell(name, cell)]];
			}),
		),
	);
}

function typedCell(name: string, cell: string): unknown {
	if (name === "unread") return cell.split(" ");
	return (NUMBER_FIELDS as readonly string[]).includes(name)
		? Number(cell)
		: cell;
}

/** How a reading compares with the expectation, value by value. */
export interface Comparison {
	/** Share of the values that stand in the file and were read as expected. */
	share: number;
	/** Values that were stated and are not what the file says. */
	wrong: string[];
	/** Values that stand in the file and were not read, but named as unread. */
	unread: string[];
	/** Values that were not read and of which nothing is said. */
	lost: string[];
}

export function compare(
	rows: readonly ReadRow[],
	expected: readonly Expected[],
): Comparison {
	const found = { wrong: [], unread: [], lost: [] } as Omit<
		Comparison,
		"share"
	>;
	let stated = 0;
	let equal = 0;
	expected.forEach((values, index) => {
		const kpi = rows[index]?.kpi ?? blankKpi();
		const full: Partial<Kpi> = { ...blankKpi(), ...values };
		for (const field of FIELD_KEYS) {
			const wanted = full[field] ?? null;
			const said = kpi[field];
			const name = `${index + 1} ${values.indicator} · ${field}`;
			const inFile = !isBlankValue(wanted);
			if (inFile) stated++;
			if (said === wanted) {
				if (inFile) equal++;
				else if (values.unread?.includes(field) && !isNamed(kpi, field))
					found.lost.push(`${name}: said to be blank`);
			} else if (!isBlankValue(said)) {
				// A default that the row marks as assumed states nothing about the file.
				if (inFile || !kpi.assumed.includes(field))
					found.wrong.push(`${name}: ${said} for ${wanted}`);
			} else if (isNamed(kpi, field)) found.unread.push(name);
			else found.lost.push(`${name}: blank for ${wanted}`);
		}
	});
	return { share: equal / stated, ...found };
}

function isBlankValue(value: unknown): boolean {
	return value === null || value === "";
}

/** Unit and direction of a target that is named as unread stand in the same cell. */
function isNamed(kpi: Kpi, field: FieldKey): boolean {
	const cell = field === "unit" || field === "direction" ? "target" : field;
	return kpi.unreadable.includes(field) || kpi.unreadable.includes(cell);
}

/** At least 95 % of the values equal, none wrong, and all others named as unread: exactly those listed. */
export function expectGood(
	rows: readonly ReadRow[],
	expected: readonly Expected[],
	unread: readonly string[] = [],
): void {
	const { share, ...found } = compare(rows, expected);
	expect(found).toEqual({ wrong: [], lost: [], unread });
	expect(rows).toHaveLength(expected.length);
	expect(share).toBeGreaterThanOrEqual(0.95);
}
