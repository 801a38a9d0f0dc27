/** In which order formulas are computed: none, as far as anybody can see. */
import { describe, expect, jest, test } from "@jest/globals";
import fc from "fast-check";
import {
	type Ast,
	parseFormula,
	referencesOf,
} from "../../../host/core/formula";
import { loadWorkbook } from "../../../host/core/workbook/load";
import type { Workbook } from "../../../host/core/workbook/workbook";
import { sheetData, workbookData } from "./script";

type Rows = Parameters<typeof sheetData>[0];

function workbookOf(rows: Rows, size = {}): Workbook {
	return loadWorkbook(workbookData(sheetData(rows, size)));
}

/** What the cells of a fresh workbook show, asked for in the order given: each place is asked first once. */
function shown(rows: Rows, ...places: string[]): Record<string, string>[] {
	return places.map((_, first) => {
		const workbook = workbookOf(rows);
		const order = [...places.slice(first), ...places.slice(0, first)];
		const found = order.map((place) => [place, show(workbook, place)]);
		return Object.fromEntries(found.sort());
	});
}

function show(workbook: Workbook, place: string): string {
	const column = place.charCodeAt(0) - 65;
	const [sheet] = workbook.sheets;
	if (!sheet) throw new Error("no sheet");
	return workbook.display(sheet, Number(place.slice(1)) - 1, column);
}

/** Each order shows the same. */
function expectShown(rows: Rows, wanted: Record<string, string>): void {
	const places = Object.keys(wanted);
	for (const each of shown(rows, ...places)) expect(each).toEqual(wanted);
}

describe("a blank cell that an array formula might fill", () => {
	test("makes no circle where that formula reads the cell that reads it", () =>
		expectShown([['=IF(B1="";"none";INDEX(B1:B3;1))', "=C1", ""]], {
			A1: "none",
			B1: "",
		}));

	test("nor where there are others between them", () =>
		expectShown(
			[
				['=INDEX(B1:B3;1)&"!"', "=ARRAYFORMULA(C1)", '=D1&"?"', "=F1", "", ""],
				["=INDEX(C1:C3;1)", "=LET(x;A1;x&1)", "=F2", "", "", ""],
			],
			{ A1: "?!", B1: "?", C1: "?", D1: "", A2: "?", B2: "?!1", C2: "" },
		));

	test("is filled before it is read", () =>
		expectShown(
			[["=SEQUENCE(D1)", "=A3", "=B1+INDEX(B1:B2;1)", "=E1+3", "", "=E2"]],
			{ A1: "1", A2: "2", A3: "3", B1: "3", C1: "6", D1: "3", F1: "" },
		));

	test("stays blank where the array ends before it, though its length rests on it", () =>
		expectShown([["=B3+2", "=SEQUENCE(A1)"]], {
			A1: "2",
			B1: "1",
			B2: "2",
			B3: "",
		}));

	test("closes a true circle where the array reaches it", () =>
		expectShown([["=B3+3", "=SEQUENCE(A1)", "=B1+1"]], {
			A1: "#REF!",
			B1: "#REF!",
			B2: "",
			B3: "",
			C1: "#REF!",
		}));

	test("an array formula that reads a cell it fills is a circle", () =>
		expectShown([["=ARRAYFORMULA(A2:A4+1)"]], { A1: "#REF!", A2: "" }));

	test("an array blocked by data is no circle", () =>
		expectShown(
			[
				["=B4+3", "=SEQUENCE(A1)"],
				["", ""],
				["", "x"],
			],
			{
				A1: "3",
				B1: "#REF!",
				B2: "",
				B3: "x",
				B4: "",
			},
		));

	test.each(["A1", "B1"])(
		"a circle that %s showed is over once somebody breaks it",
		(first) => {
			const workbook = workbookOf([["=B3+3", "=SEQUENCE(A1)"]]);
			expect(show(workbook, first)).toBe("#REF!");
			workbook.sheets[0]?.put(0, 0, { value: 3, formula: null });
			expect(["B1", "B2", "B3"].map((place) => show(workbook, place))).toEqual([
				"1",
				"2",
				"3",
			]);
		},
	);
});

describe("formulas far down in one another", () => {
	/** In each row: a blank, a formula that reads it and the row above, and one that may spill and reads that. */
	const column = (count: number, last: (row: number) => string): Rows =>
		Array.from({ length: count }, (_, row) => [
			row === 0 ? "=1" : `=C${row}+1`,
			`=A${row + 1}+D${row + 1}`,
			last(row + 1),
		]);

	test.each([10, 1000])("%i rows make no circle", (count) => {
		const rows = column(count, (row) => `=INDEX(B${row}:B${row};1)`);
		const workbook = workbookOf(rows, { rows: count });
		expect(show(workbook, `C${count}`)).toBe(String(count));
		expect(show(workbook, "C1")).toBe("1");
	});

	test.each([10, 1000])("%i rows whose ends meet do", (count) => {
		const rows = column(count, (row) => `=INDEX(B${row}:B${row};1)`);
		const workbook = workbookOf(
			[[`=C${count}+1`, ...(rows[0]?.slice(1) ?? [])], ...rows.slice(1)],
			{ rows: count },
		);
		expect(show(workbook, `C${count}`)).toBe("#REF!");
		expect(show(workbook, "A1")).toBe("#REF!");
	});
});

describe("many formulas", () => {
	/** Rows whose formulas each look at whole columns, and a total of them all. */
	const table = (count: number): Rows => [
		["=SUM(C2:C)", "=SUMPRODUCT((B2:B>0)*(C2:C>0))", "", ""],
		...Array.from({ length: count }, (_, row) => [
			`K${row}`,
			row,
			`=COUNTIF($A$2:$A;A${row + 2})+MATCH(A${row + 2};$A$2:$A;0)`,
			`=VLOOKUP(A${row + 2};$A$2:$C;3;FALSE)+SUMIF($B$2:$B;">0";$C$2:$C)`,
		]),
	];

	function readsOf(count: number): number {
		const workbook = workbookOf(table(count), { rows: count + 1 });
		const { calculation } = workbook;
		const value = jest.spyOn(Object.getPrototypeOf(calculation), "value");
		expect(show(workbook, `D${count + 1}`)).not.toBe("");
		expect(show(workbook, "A1")).toBe(String((count * (count + 3)) / 2));
		const reads = value.mock.calls.length;
		value.mockRestore();
		return reads;
	}

	test("read cells in proportion to their number, not to its square", () => {
		const few = readsOf(100);
		expect(few).toBeGreaterThan(400);
		expect(readsOf(1000)).toBeLessThan(few * 12);
	});

	test("are read once where they differ in their row alone, and show their own text", () => {
		const workbook = workbookOf(table(50));
		const [sheet] = workbook.sheets;
		const formulas = Array.from(
			{ length: 50 },
			(_, row) => sheet?.cell(row + 1, 2)?.formula,
		);
		expect(new Set(formulas.map((formula) => formula?.pattern)).size).toBe(1);
		expect(formulas.map((formula) => formula?.text)).toEqual(
			table(50)
				.slice(1)
				.map((cells) => cells[2]),
		);
	});
});

/** What a tree looks at; of two bounds in the same row, which of them has the `$` comes first. */
function targets(ast: Ast | null) {
	return (ast ? referencesOf(ast) : []).map(({ top, bottom, ...rest }) => ({
		...rest,
		rows: [top, bottom].sort(
			(a, b) =>
				(a?.index ?? 0) - (b?.index ?? 0) ||
				Number(b?.fixed) - Number(a?.fixed),
		),
	}));
}

/** What a formula says is the same whether it is read alone or found again as one that stands further up. */
test("a formula found again is the formula read anew", () => {
	const bound = fc.record({
		fixed: fc.boolean(),
		at: fc.integer({ min: 1, max: 30 }),
	});
	const reference = fc
		.tuple(bound, fc.option(bound), fc.constantFrom("", "'Q1 A2'!", "Two!"))
		.map(([from, to, sheet]) => {
			const corner = ({ fixed, at }: { fixed: boolean; at: number }) =>
				`${fixed ? "$" : ""}B${fixed ? "$" : ""}${at}`;
			return (row: number) => {
				const moved = (one: { fixed: boolean; at: number }) =>
					corner(one.fixed ? one : { ...one, at: one.at + row });
				return sheet + moved(from) + (to ? `:${moved(to)}` : "");
			};
		});
	fc.assert(
		fc.property(
			fc.array(reference, { minLength: 1, maxLength: 4 }),
			fc.array(fc.integer({ min: 0, max: 200 }), { minLength: 2 }),
			(references, rows) => {
				const textIn = (row: number) =>
					`=SUM(${references.map((one) => one(row)).join(";")})&"B7 ${rows.length}"`;
				const workbook = workbookOf([]);
				for (const row of rows) {
					const formula = workbook.formula(textIn(row));
					expect(formula.text).toBe(textIn(row));
					expect(targets(formula.ast)).toEqual(
						targets(parseFormula(textIn(row), "en_US")),
					);
				}
			},
		),
		{ numRuns: 500, seed: 3 },
	);
});
