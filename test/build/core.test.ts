import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createContext, runInContext } from "node:vm";
import { describe, expect, test } from "@jest/globals";
import * as source from "../../sidebar/core";
import type { Core } from "../../sidebar/state/core";
import { readSettings } from "../../src/scorecard/settings";
import type { SheetSnapshot } from "../../src/table/snapshot";

const built = (name: string) =>
	readFileSync(join(__dirname, "..", "..", "dist", name), "utf8");

const CELLS = [
	["目標", "關鍵指標", "Target", "Due"],
	["服務", "客服首次回覆率 12/31 前由 80% 提升至 95%", "95%", "2026-12-31"],
	["Growth", "New subscribers by the end of Q3 from 100 to 120", 120, ""],
];
const SNAPSHOT: SheetSnapshot = {
	sheetId: 0,
	name: "Team",
	role: "foreign",
	today: "2026-03-01",
	cells: CELLS,
	formats: CELLS.map((row) => row.map(() => "")),
	merges: [],
	columns: {},
	hasCharts: false,
};

function checked({ readSheet, checkRow }: Core) {
	const read = readSheet(SNAPSHOT, readSettings([]));
	const { rows, context, parentOf, ...reading } = read;
	return { ...reading, kpis: rows.map((row) => checkRow(row, read)) };
}

describe("Core.html", () => {
	const [, script = ""] =
		/^<script>([\s\S]*)<\/script>$/.exec(built("Core.html")) ?? [];
	const page = createContext({});
	runInContext(script, page);

	test("runs without a page, and leaves its global", () => {
		expect(Object.keys(page.sscCore)).toEqual(Object.keys(source));
	});
	test("reads and checks as the source does", () => {
		const plain = (value: unknown) => JSON.parse(JSON.stringify(value));
		const expected = plain(checked(source));
		expect(expected.kpis).toHaveLength(2);
		expect(plain(checked(page.sscCore as Core))).toEqual(expected);
	});
});

test("each part brings its own sentences, and Sidebar.html neither those of findings nor the core", () => {
	const sidebar = built("Sidebar.html");
	const core = built("Core.html");
	const holds = (text: string, key: string) => text.includes(`"${key}":`);
	for (const [key, home, other] of [
		["trouble.offline", sidebar, core],
		["sidebar.title.list", core, sidebar],
		["finding.S.wish-word", core, sidebar],
		["set.burden.count.why", core, sidebar],
		["state.table.title", core, sidebar],
	] as const)
		expect([key, holds(home, key), holds(other, key)]).toEqual([
			key,
			true,
			false,
		]);
	expect(holds(sidebar, "sheet.scorecard")).toBe(false);
});
