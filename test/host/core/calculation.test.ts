/** In which order formulas are computed: none, as far as anybody can see. */
import { describe, expect, test } from "@jest/globals";
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
