/** What must hold whatever the cells hold. */
import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { createHost, type Host } from "../../../host/core";
import {
	bytesOf,
	fromBase64,
	toBase64,
} from "../../../host/core/services/bytes";
import { readCsv } from "../../../host/core/services/csv";
import { printf } from "../../../host/core/services/printf";
import { fromR1C1, toR1C1 } from "../../../host/core/services/range/r1c1";
import { dropDuplicates, sortRows } from "../../../host/core/workbook/order";
import { setLocale } from "../../../host/core/workbook/settings";
import { copyBlock, moveBlock } from "../../../host/core/workbook/transfer";
import { sheetData, workbookData } from "./script";

const SIZE = 6;
const reference = fc
	.tuple(
		fc.constantFrom("", "$"),
		fc.constantFrom("A", "B", "C", "D"),
		fc.constantFrom("", "$"),
		fc.integer({ min: 1, max: 4 }),
	)
	.map((parts) => parts.join(""));
const formula = fc.oneof(
	reference.map((one) => `=${one}+1`),
	fc.tuple(reference, reference).map(([a, b]) => `=SUM(${a},${b},2.5)`),
	reference.map((one) => `=IF(${one}>1,"A1",${one})`),
);
const cell = fc.oneof(
	{ weight: 3, arbitrary: fc.constant("") },
	{ weight: 3, arbitrary: fc.integer({ min: -5, max: 5 }) },
	{ weight: 2, arbitrary: fc.constantFrom("a", "b", "C", "10") },
	{ weight: 1, arbitrary: fc.boolean() },
	{ weight: 2, arbitrary: formula },
);
const cells = fc.array(fc.array(cell, { minLength: 4, maxLength: 4 }), {
	minLength: 4,
	maxLength: 4,
});

function open(rows: (string | number | boolean)[][]): Host {
	return createHost({
		data: workbookData(sheetData(rows, { rows: 2 * SIZE, columns: 2 * SIZE })),
		code: "",
		files: {},
		userLocale: "en",
		scriptTimeZone: "Etc/UTC",
		authMode: "full",
	});
}

const content = (host: Host) =>
	host
		.save()
		.sheets[0]?.cells.map(({ row, column, formula: text, value }) => [
			row,
			column,
			text ?? value,
		]);
const block = fc
	.tuple(
		fc.integer({ min: 0, max: 2 }),
		fc.integer({ min: 0, max: 2 }),
		fc.integer({ min: 1, max: 2 }),
		fc.integer({ min: 1, max: 2 }),
	)
	.map(([top, left, rows, columns]) => ({
		top,
		left,
		bottom: top + rows - 1,
		right: left + columns - 1,
	}));

test("a block moved away and back leaves everything as it was", () => {
	fc.assert(
		fc.property(cells, block, (rows, area) => {
			const host = open(rows);
			const sheet = host.activeSheet;
			const before = content(host);
			const away = { top: SIZE + 1, left: SIZE + 1 };
			moveBlock(sheet, area, sheet, away.top, away.left);
			moveBlock(
				sheet,
				{
					top: away.top,
					left: away.left,
					bottom: away.top + area.bottom - area.top,
					right: away.left + area.right - area.left,
				},
				sheet,
				area.top,
				area.left,
			);
			expect(content(host)).toEqual(before);
		}),
	);
});

test("moving a block changes no result anywhere", () => {
	fc.assert(
		fc.property(cells, block, (rows, area) => {
			const host = open(rows);
			const sheet = host.activeSheet;
			const shown = (row: number, column: number) =>
				host.workbook.display(sheet, row, column);
			const places = rows.flatMap((line, r) =>
				line.map((_, c) => [r, c] as const),
			);
			const before = places.map(([r, c]) => shown(r, c));
			moveBlock(sheet, area, sheet, SIZE + 1, SIZE + 1);
			const after = places.map(([r, c]) => {
				const inside =
					r >= area.top &&
					r <= area.bottom &&
					c >= area.left &&
					c <= area.right;
				return inside
					? shown(r - area.top + SIZE + 1, c - area.left + SIZE + 1)
					: shown(r, c);
			});
			expect(after).toEqual(before);
		}),
	);
});

test("a copy of a copy is a copy", () => {
	const parts = { formulas: true, look: true };
	fc.assert(
		fc.property(cells, block, (rows, area) => {
			const host = open(rows);
			const sheet = host.activeSheet;
			copyBlock(sheet, area, sheet, SIZE, SIZE, parts);
			const direct = content(host);
			const other = open(rows);
			const twice = other.activeSheet;
			copyBlock(twice, area, twice, SIZE - 1, SIZE, parts);
			const between = {
				top: SIZE - 1,
				left: SIZE,
				bottom: SIZE - 1 + area.bottom - area.top,
				right: SIZE + area.right - area.left,
			};
			copyBlock(twice, between, twice, SIZE, SIZE, parts);
			const last = (list: ReturnType<typeof content>) =>
				list?.filter(([row]) => Number(row) >= SIZE);
			const copied = (list: ReturnType<typeof content>) =>
				last(list)?.filter(
					([row, column]) =>
						Number(row) <= SIZE + area.bottom - area.top &&
						Number(column) >= SIZE,
				);
			expect(copied(content(other))).toEqual(copied(direct));
		}),
	);
});

test("sorting keeps rows whole, puts them in order, and twice is once", () => {
	const plain = fc.array(
		fc.tuple(
			fc.oneof(fc.constant(""), fc.integer(), fc.constantFrom("b", "A", "c")),
			fc.integer(),
		),
		{ minLength: 1, maxLength: 8 },
	);
	fc.assert(
		fc.property(plain, fc.boolean(), (rows, ascending) => {
			const host = open(rows);
			const sheet = host.activeSheet;
			const area = { top: 0, left: 0, bottom: rows.length - 1, right: 1 };
			const read = () =>
				rows.map((_, r) =>
					[0, 1].map((c) => host.workbook.value(sheet, r, c) ?? ""),
				);
			sortRows(sheet, area, [{ column: 0, ascending }]);
			const once = read();
			const key = (row: unknown[]) => JSON.stringify(row);
			expect(once.map(key).sort()).toEqual(rows.map(key).sort());
			const numbers = once
				.map(([first]) => first)
				.filter((one) => typeof one === "number");
			const sorted = [...numbers].sort((a, b) => Number(a) - Number(b));
			expect(numbers).toEqual(ascending ? sorted : sorted.reverse());
			const blanks = once.findIndex(([first]) => first === "");
			if (blanks >= 0)
				expect(once.slice(blanks).every(([first]) => first === "")).toBe(true);
			sortRows(sheet, area, [{ column: 0, ascending }]);
			expect(read()).toEqual(once);
		}),
	);
});

test("no row is left twice when duplicates are dropped, and the first of each stays", () => {
	const few = fc.array(
		fc.tuple(fc.constantFrom("x", "X", "y", 1, ""), fc.constantFrom(1, 2)),
		{ minLength: 1, maxLength: 9 },
	);
	fc.assert(
		fc.property(few, (rows) => {
			const host = open(rows);
			const sheet = host.activeSheet;
			const area = { top: 0, left: 0, bottom: rows.length - 1, right: 1 };
			const left = dropDuplicates(sheet, area, [0, 1]);
			const kept = Array.from({ length: left }, (_, r) =>
				[0, 1].map((c) => host.workbook.value(sheet, r, c) ?? ""),
			);
			const key = (row: readonly unknown[]) =>
				JSON.stringify(row).toLowerCase();
			const firsts = rows.filter(
				(row, at) => rows.findIndex((other) => key(other) === key(row)) === at,
			);
			expect(kept).toEqual(firsts);
		}),
	);
});

test("R1C1 notation and back is the same formula", () => {
	fc.assert(
		fc.property(
			formula,
			fc.integer({ min: 0, max: 30 }),
			fc.integer({ min: 0, max: 30 }),
			(text, row, column) => {
				expect(fromR1C1(toR1C1(text, row, column), row, column)).toBe(text);
			},
		),
	);
});

test("a locale and back is the same workbook, with the same results between", () => {
	fc.assert(
		fc.property(cells, (rows) => {
			const host = open(rows);
			const { workbook, activeSheet } = host;
			const results = () =>
				rows.map((line, r) =>
					line.map((_, c) => {
						const value = workbook.value(activeSheet, r, c);
						return typeof value === "object" && value ? "error" : value;
					}),
				);
			const before = content(host);
			const values = results();
			setLocale(workbook, "de_DE");
			expect(results()).toEqual(values);
			setLocale(workbook, "en_US");
			expect(content(host)).toEqual(before);
		}),
	);
});

test("Base64, csv and percent signs come back", () => {
	fc.assert(
		fc.property(fc.uint8Array(), fc.boolean(), (bytes, webSafe) => {
			expect([...fromBase64(toBase64(bytes, webSafe), webSafe)]).toEqual([
				...bytes,
			]);
		}),
	);
	const table = fc.integer({ min: 1, max: 3 }).chain((width) =>
		fc.array(fc.array(fc.string(), { minLength: width, maxLength: width }), {
			minLength: 1,
			maxLength: 4,
		}),
	);
	fc.assert(
		fc.property(table, (rows) => {
			const csv = rows
				.map((row) =>
					row.map((one) => `"${one.replace(/"/g, '""')}"`).join(";"),
				)
				.join("\r\n");
			expect(readCsv(csv, ";")).toEqual(rows);
		}),
	);
	fc.assert(
		fc.property(fc.string(), (text) => {
			expect(printf("%s", [text])).toBe(text);
			expect(printf(text.replace(/%/g, "%%"), [])).toBe(text);
			expect(bytesOf(text)).toEqual(new TextEncoder().encode(text));
		}),
	);
});
