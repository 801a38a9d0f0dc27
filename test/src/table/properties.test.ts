import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import { classify, readTable } from "../../../src/table";
import type { Cell } from "../../../src/table/snapshot";
import { sheet } from "./sheet";

const cell: fc.Arbitrary<Cell> = fc.oneof(
	fc.constant(""),
	fc.constantFrom(
		"KPI",
		"目標",
		"目標值",
		"Target",
		"Actual",
		"期限",
		"Unit",
		"方向",
		"合計",
		"≥95%",
		"從 100 增至 120",
		"3 個月內",
		"+20%",
		"每月",
		"完成",
		"#N/A",
		"2026 Q3",
	),
	fc.string(),
	fc.double({ noNaN: true }),
	fc.boolean(),
	fc.constant({ date: "2026-05-01" }),
);
const grid = fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 8 });

describe("any grid", () => {
	test("is read without failing and without being changed", () => {
		fc.assert(
			fc.property(grid, (rows) => {
				const snapshot = sheet(rows);
				const before = JSON.stringify(snapshot);
				classify(snapshot);
				readTable(snapshot);
				expect(JSON.stringify(snapshot)).toBe(before);
			}),
			{ numRuns: 300 },
		);
	});

	test("gives values that rest on cells and words that exist", () => {
		const headed = fc.array(fc.tuple(cell, cell, cell, cell), { maxLength: 6 });
		fc.assert(
			fc.property(headed, (rows) => {
				const snapshot = sheet([["KPI", "目標值", "目前值", "期限"], ...rows]);
				for (const { row, kpi, evidence } of readTable(snapshot).rows) {
					for (const from of Object.values(evidence)) {
						if (from.from === "cell")
							expect(snapshot.cells[row]?.[from.column]).not.toBe("");
						if (from.from === "text") {
							const { start, end } = from.span;
							expect(kpi[from.field].slice(start, end)).not.toBe("");
						}
					}
				}
			}),
			{ numRuns: 300 },
		);
	});
});
