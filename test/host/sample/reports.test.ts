import { expect, test } from "@jest/globals";
import { reportsSheet } from "../../../host/sample/reports";
import { progressOf } from "../../../src/progress/progress";
import { readTable } from "../../../src/table";
import type { Cell } from "../../../src/table/snapshot";
import { sheet } from "../../src/table/sheet";

/** What people see in the sample's report sheet: the add-on must make sense of the page it is first tried on. */
function reading() {
	const { cells, merges } = reportsSheet();
	const rows: Cell[][] = [];
	for (const { row, column, value } of cells) {
		const line = rows[row] ?? [];
		rows[row] = line;
		line[column] = (value ?? "") as Cell;
	}
	const filled = Array.from(rows, (line) =>
		Array.from(line ?? [], (cell) => cell ?? ""),
	);
	return readTable(sheet(filled, { merges, today: "2026-06-30" }));
}

test("sums that run through the year are not measured from last year's", () => {
	const shares = new Map(
		reading().rows.map(({ kpi }) => [kpi.indicator, progressOf(kpi)?.share]),
	);
	expect(shares.get("全年營收")).toBe(0.4667);
	expect(shares.get("新增企業客戶數")).toBe(0.7);
	expect(shares.get("每人每年訓練時數")).toBe(0.5625);
	expect(shares.get("Revenue per client")).toBe(0.45);
	for (const share of shares.values())
		expect(share ?? 0).toBeGreaterThanOrEqual(0);
});

test("its last line is a note", () => {
	const { skipped } = reading();
	expect(skipped[skipped.length - 1]?.reason.key).toBe("skip.note");
	expect(
		skipped.filter(({ reason }) => /section/.test(reason.key)),
	).toHaveLength(5);
});
