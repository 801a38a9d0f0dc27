import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { createHost, type Host } from "../../../host/core";
import { area } from "../../../host/core/workbook/area";
import { copySheet } from "../../../host/core/workbook/copy-sheet";
import { fillOn } from "../../../host/core/workbook/fill";
import { sortRows } from "../../../host/core/workbook/order";
import type { SheetModel } from "../../../host/core/workbook/sheet";
import { changeAxis } from "../../../host/core/workbook/structure";
import { moveBlock } from "../../../host/core/workbook/transfer";

const CODE = `
function fill() {
	var sheet = SpreadsheetApp.getActive().insertSheet("Made by a script");
	sheet.getRange("A1:B2").setValues([[1, 2], ["=A1+B1", "x"]]).setBackground("#ff0000");
	SpreadsheetApp.getActive().getSheetByName("Plan").getRange("A1").setValue("changed").setNote("by a script");
}
function rewrite() { var r = SpreadsheetApp.getActive().getRange("Plan!A1:C3"); r.setFormulas(r.getFormulas().map(function (row, i) { return row.map(function () { return "=ROW()"; }); })); }
function onEdit(e) { e.source.getSheetByName("Log").getRange("A1").setValue(e.range.getA1Notation() + " " + e.value); }
`;

function open(): Host {
	return createHost({
		data: {
			name: "Book",
			locale: "en_US",
			timeZone: "Asia/Taipei",
			sheets: [
				{
					name: "Plan",
					rows: 8,
					columns: 5,
					cells: [
						{ row: 0, column: 0, value: "goal" },
						{ row: 1, column: 0, value: 3, note: "note" },
						{ row: 2, column: 0, value: 1 },
						{ row: 3, column: 1, formula: "=SUM(A2:A3)" },
						{ row: 4, column: 1, formula: "=Log!A1&A$2" },
					],
					merges: [{ top: 5, left: 0, bottom: 6, right: 1 }],
					rules: [
						{
							areas: [{ top: 1, left: 0, bottom: 4, right: 1 }],
							formula: "=$A2>2",
							style: { background: "#00ff00" },
						},
					],
					validations: [
						{
							area: { top: 1, left: 0, bottom: 4, right: 0 },
							type: "NUMBER_GREATER_THAN",
							args: [0],
							allowInvalid: false,
						},
					],
					charts: [
						{
							type: "COLUMN",
							ranges: [{ sheet: "Plan", top: 0, left: 0, bottom: 4, right: 1 }],
							headers: 1,
							options: {},
							anchor: { row: 1, column: 3, dx: 0, dy: 0 },
							width: 300,
							height: 200,
						},
					],
				},
				{ name: "Log", rows: 8, columns: 5, cells: [] },
			],
			names: [
				{
					name: "goals",
					sheet: "Plan",
					area: { top: 1, left: 0, bottom: 2, right: 0 },
				},
			],
		},
		code: CODE,
		files: {},
		userLocale: "en",
		scriptTimeZone: "Asia/Taipei",
		authMode: "full",
	});
}

const plan = (host: Host): SheetModel => {
	const sheet = host.workbook.sheetNamed("Plan") ?? host.workbook.sheets[0];
	if (!sheet) throw new Error("no sheet");
	return sheet;
};

/** What people and scripts do, each with whatever whole numbers it needs. */
const DEEDS: ((host: Host, a: number, b: number) => void)[] = [
	(host, a, b) => host.typeInto(plan(host), a % 3, b % 3, String(a)),
	(host, a, b) => host.typeInto(plan(host), a % 3, b % 3, `=A${b + 1}*2`),
	(host, a, b) =>
		changeAxis(plan(host), {
			axis: a % 2 ? "row" : "column",
			kind: "insert",
			at: b % 4,
			count: 1 + (a % 2),
		}),
	(host, a, b) =>
		plan(host).rowCount > 3 &&
		plan(host).columnCount > 3 &&
		changeAxis(plan(host), {
			axis: a % 2 ? "row" : "column",
			kind: "delete",
			at: b % 3,
			count: 1,
		}),
	(host, a, b) =>
		changeAxis(plan(host), {
			axis: "row",
			kind: "move",
			at: a % 2,
			count: 1,
			to: 2 + (b % 2),
		}),
	(host, a) =>
		sortRows(plan(host), area(0, 0, 3, 2), [
			{ column: a % 2, ascending: a % 3 > 0 },
		]),
	(host, a) => moveBlock(plan(host), area(0, 0, 2, 2), plan(host), a % 3, 1),
	(host) => fillOn(plan(host), area(0, 0, 2, 1), area(0, 0, 5, 1), true),
	(host, a) => plan(host).merge(area(a % 3, 0, 2, 2)),
	(host, a) => plan(host).setColumnWidth(a % 3, 50 + a),
	(host, a) => plan(host).setRowsHidden(a % 3, 1, a % 2 > 0),
	(host, a) => plan(host).freeze(a % 3, a % 2),
	(host, a) =>
		plan(host).setFilter({
			area: area(0, 0, 3, 1 + (a % 2)),
			columns: new Map(),
		}),
	(host) => plan(host).setValidation(area(0, 0, 2, 1), null),
	(host) => plan(host).removeChart(plan(host).charts[0]?.id ?? 0),
	(host, a) =>
		void copySheet(
			plan(host),
			host.workbook,
			1,
			`Copy ${a} ${host.workbook.sheets.length}`,
		),
	(host, a) => host.workbook.renameSheet(plan(host), `Renamed ${a}`),
	(host) =>
		host.workbook.sheets[2] &&
		host.workbook.deleteSheet(host.workbook.sheets[2]),
	(host) => host.workbook.moveSheet(plan(host), 1),
	(host) => void host.call("fill"),
	(host) => void host.call("rewrite"),
];

/** The whole workbook as data, with what its cells show. */
function state(host: Host): unknown {
	const shown = host.workbook.sheets.map((sheet) =>
		Array.from({ length: 8 }, (_, row) =>
			Array.from({ length: 5 }, (_, column) =>
				host.workbook.display(sheet, row, column),
			),
		),
	);
	return JSON.parse(JSON.stringify([withoutBlanks(host.save()), shown]));
}

/** A cell that holds nothing is as good as one that is not there. */
function withoutBlanks(data: ReturnType<Host["save"]>) {
	return {
		...data,
		sheets: data.sheets.map((sheet) => ({
			...sheet,
			cells: sheet.cells.filter(
				(cell) =>
					Object.values(cell).filter((part) => part !== undefined).length > 2,
			),
		})),
	};
}

const at = (host: Host) => ({ sheet: plan(host), area: area(0, 0, 1, 1) });

describe("history", () => {
	test("steps back lead to where each began, steps forward to where each ended", () => {
		const deed = fc.record({
			what: fc.nat(DEEDS.length - 1),
			a: fc.nat(9),
			b: fc.nat(9),
		});
		fc.assert(
			fc.property(fc.array(deed, { minLength: 1, maxLength: 6 }), (deeds) => {
				const host = open();
				const states = [state(host)];
				for (const { what, a, b } of deeds) {
					host.history.record(at(host), () => DEEDS[what]?.(host, a, b));
					const now = state(host);
					if (JSON.stringify(now) !== JSON.stringify(states.at(-1)))
						states.push(now);
				}
				const back = states.slice(0, -1).reverse();
				for (const before of back) {
					do expect(host.history.undo()).toBeDefined();
					while (
						JSON.stringify(state(host)) !== JSON.stringify(before) &&
						host.history.canUndo
					);
					expect(state(host)).toEqual(before);
				}
				while (host.history.redo());
				expect(state(host)).toEqual(states.at(-1));
			}),
			{ numRuns: 150 },
		);
	});

	test("a run of a script is one step, with what its trigger did", () => {
		const host = open();
		const before = state(host);
		host.history.record(at(host), () => host.call("fill"));
		host.history.record(at(host), () => host.typeInto(plan(host), 7, 4, "x"));
		const log = host.workbook.sheetNamed("Log");
		expect(log && host.workbook.value(log, 0, 0)).toBe("E8 x");
		host.history.undo();
		expect(log && host.workbook.value(log, 0, 0)).toBeNull();
		expect(host.workbook.sheetNamed("Made by a script")).toBeDefined();
		host.history.undo();
		expect(state(host)).toEqual(before);
		expect(host.history.canUndo).toBe(false);
	});

	test("what changes nothing is no step, and a new step ends redoing", () => {
		const host = open();
		host.history.record(at(host), () =>
			host.typeInto(plan(host), 0, 0, "goal"),
		);
		expect(host.history.canUndo).toBe(true); // onEdit wrote the log
		host.history.record(at(host), () => plan(host).setColumnWidth(0, 150));
		host.history.undo();
		expect(host.history.canRedo).toBe(true);
		host.history.record(at(host), () => plan(host).freeze(0, 0));
		expect(host.history.canRedo).toBe(true);
		host.history.record(at(host), () => plan(host).freeze(1, 0));
		expect(host.history.canRedo).toBe(false);
	});
});

test("a block that is typed at once is one edit for the script", () => {
	const host = open();
	host.typeBlock(plan(host), 2, 2, [
		["1", "2"],
		["3", "4"],
	]);
	const log = host.workbook.sheetNamed("Log");
	expect(log && host.workbook.value(log, 0, 0)).toBe("C3:D4 undefined");
});
