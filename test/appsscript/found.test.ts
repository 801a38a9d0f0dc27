/** Our own things are found whatever people do to them, and what people delete is not forced on them again. */
import { describe, expect, test } from "@jest/globals";
import type { Host } from "../../host/core";
import { changeAxis } from "../../host/core/workbook/structure";
import { column, get, openOffice, sheetOf, shown, workbookOf } from "./office";

const KPIS = [
	["Goal", "Key indicator", "Owner", "Baseline", "Target", "Actual"],
	["Keep customers", "Renewal rate from 70% to 85%", "Ann", 70, 85, 76],
	["Fewer defects", "Defects after release", "Bo", 50, 10, 30],
];

function office() {
	const host = openOffice(workbookOf(sheetOf("Plan", KPIS)));
	const source = { sheetId: host.activeSheet.id, language: "en" as const };
	const { sheetId } = get(host, "write", source);
	const card = sheet(host, "Plan scorecard");
	return { host, source, card, refresh: { ...source, sheetId } };
}

function sheet(host: Host, name: string) {
	const found = host.workbook.sheetNamed(name);
	if (!found) throw new Error(`no sheet ${name}`);
	return found;
}

const place = (host: Host, header: string) =>
	shown(host, "Plan scorecard")[0]?.indexOf(header) ?? -1;

describe("a scorecard is found", () => {
	test("after being renamed, its columns moved and their headings changed", () => {
		const { host, card, refresh } = office();
		const move = (at: number, to: number) =>
			changeAxis(card, { axis: "column", kind: "move", at, count: 1, to });
		move(place(host, "Status"), 20);
		move(place(host, "Goal"), 0);
		card.put(0, place(host, "Target"), { value: "Aim" });
		host.workbook.renameSheet(card, "Mine");
		get(host, "write", refresh);
		expect(get(host, "write", refresh).summary.cellsWritten).toBe(0);
		const table = shown(host, "Mine");
		expect(table[0]).toContain("Aim");
		expect(table[0]?.filter((text) => text === "Status")).toHaveLength(1);
		expect(column(table, "Progress (from baseline)")).toEqual(["40%", "50%"]);
	});

	test("by its headings where header notes were deleted", () => {
		const { host, card, refresh } = office();
		for (let c = 0; c < card.columnCount; c++)
			if (c % 2 === 0) card.put(0, c, { note: null });
		const before = shown(host, "Plan scorecard");
		expect(get(host, "write", refresh).summary.cellsWritten).toBe(0);
		expect(shown(host, "Plan scorecard")).toEqual(before);
	});

	test("on a copy of its sheet, which gets ids and a dashboard of its own", () => {
		const { host, card, source } = office();
		const copy = host.workbook.addSheet("Copy of it", 4);
		copy.rowCount = card.rowCount;
		copy.columnCount = card.columnCount;
		for (const [row, at, cell] of card.cellsIn(card.whole))
			copy.put(row, at, { ...cell });
		copy.setRules(card.rules);
		get(host, "write", { ...source, sheetId: copy.id });
		expect(column(shown(host, "Plan scorecard"), "ID")).toEqual([
			"K-0001",
			"K-0002",
		]);
		expect(column(shown(host, "Copy of it"), "ID").slice(0, 2)).toEqual([
			"K-0003",
			"K-0004",
		]);
		expect(host.workbook.sheetNamed("Copy of it dashboard")).toBeDefined();
		const again = get(host, "write", { ...source, sheetId: copy.id });
		expect(again.summary.cellsWritten).toBe(0);
	});
});

describe("an id that people paste from another scorecard", () => {
	/** Two scorecards; the row of the second stands on the first as well. */
	function pasted() {
		const { host, card, refresh } = office();
		host.workbook.addSheet("Later", 9);
		const later = sheet(host, "Later");
		for (const [row, cells] of KPIS.slice(0, 2).entries())
			for (const [column, text] of cells.entries())
				host.typeInto(later, row, column, String(text));
		const { sheetId } = get(host, "write", { ...refresh, sheetId: later.id });
		for (const [header, text] of [
			["ID", "K-0003"],
			["Goal", "Keep customers"],
			["Key indicator", "Renewal rate from 70% to 85%"],
		] as const)
			host.typeInto(card, 3, place(host, header), text);
		return { host, refresh, other: { ...refresh, sheetId } };
	}
	const ids = (host: Host, name: string) =>
		column(shown(host, name), "ID").filter(Boolean);

	test("stays with the one that it was issued for, though that comes later", () => {
		const { host, refresh, other } = pasted();
		get(host, "write", refresh);
		get(host, "write", other);
		expect(ids(host, "Plan scorecard")).toEqual(["K-0001", "K-0002", "K-0004"]);
		expect(ids(host, "Later scorecard")).toEqual(["K-0003"]);
	});

	test("goes along with a row that was moved", () => {
		const { host, refresh } = pasted();
		const later = sheet(host, "Later scorecard");
		changeAxis(later, { axis: "row", kind: "delete", at: 1, count: 1 });
		get(host, "write", refresh);
		expect(ids(host, "Plan scorecard")).toEqual(["K-0001", "K-0002", "K-0003"]);
		expect(get(host, "write", refresh).summary.cellsWritten).toBe(0);
	});

	test("that is no number of ours is known again as well", () => {
		const { host, card, refresh } = office();
		host.typeInto(card, 1, place(host, "ID"), "KPI-7");
		get(host, "write", refresh);
		expect(ids(host, "Plan scorecard")).toEqual(["KPI-7", "K-0002"]);
		expect(get(host, "write", refresh).summary.cellsWritten).toBe(0);
	});
});

describe("an id that stands twice", () => {
	test.each([false, true])(
		"stays with the row that says what was judged, and the answer says so (beside people's own columns: %s)",
		(attached) => {
			const { host, source } = office();
			const name = attached ? "Plan" : "Plan scorecard";
			const card = sheet(host, name);
			const refresh = { ...source, sheetId: card.id };
			const first = attached ? { ...refresh, attach: { add: [] } } : refresh;
			get(host, "write", first);
			const at = (header: string) =>
				shown(host, name)[0]?.indexOf(header) ?? -1;
			const [, kept = "", other = ""] = shown(host, name).map(
				(row) => row[at("ID")],
			);
			changeAxis(card, { axis: "row", kind: "insert", at: 1, count: 1 });
			for (let column = 0; column < card.columnCount; column++)
				card.put(1, column, { ...card.cell(2, column) });
			host.typeInto(card, 1, at("Goal"), "Win customers");
			const { summary } = get(host, "preview", refresh);
			expect(summary.remarks).toContainEqual({
				key: "plan.ids_twice",
				values: { count: 1, names: kept },
			});
			expect(get(host, "write", refresh).summary).toEqual(summary);
			const [fresh, ...others] = column(shown(host, name), "ID");
			expect(others.slice(0, 2)).toEqual([kept, other]);
			expect([kept, other, ""]).not.toContain(fresh);
			expect(get(host, "write", refresh).summary.remarks).not.toContainEqual(
				expect.objectContaining({ key: "plan.ids_twice" }),
			);
		},
	);
});

test("in a copy of the spreadsheet, which has no memory of ours, scorecard and settings are taken up", () => {
	const { host } = office();
	const settings = sheet(host, "SMART settings");
	const row = shown(host, "SMART settings").findIndex((cells) =>
		cells.includes("closing_days"),
	);
	host.typeInto(settings, row, 1, "3");
	const copy = openOffice(host.save());
	const card = sheet(copy, "Plan scorecard");
	get(copy, "write", { sheetId: card.id, language: "en" });
	expect(copy.workbook.sheetNamed("SMART settings 2")).toBeUndefined();
	expect(shown(copy, "SMART settings")[row]?.[1]).toBe("3");
	expect(column(shown(copy, "Plan scorecard"), "ID")).toEqual([
		"K-0001",
		"K-0002",
	]);
	const again = get(copy, "write", { sheetId: card.id, language: "en" });
	expect(again.summary.cellsWritten).toBe(0);
});

describe("what people delete is offered and not made again", () => {
	test.each([
		["a column", "Progress bar"],
		["a chart", "KPIs by status"],
		["the dashboard", "Plan scorecard dashboard"],
	])("%s", (what, name) => {
		const { host, card, refresh } = office();
		const dashboard = sheet(host, "Plan scorecard dashboard");
		if (what === "a column")
			changeAxis(card, {
				axis: "column",
				kind: "delete",
				at: place(host, name),
				count: 1,
			});
		if (what === "a chart") dashboard.removeChart(dashboard.charts[0]?.id ?? 0);
		if (what === "the dashboard") host.workbook.deleteSheet(dashboard);
		const gone = { key: "plan.gone", values: { names: name } };
		for (let run = 0; run < 2; run++)
			expect(get(host, "write", refresh).summary.remarks).toContainEqual(gone);
		const { summary } = get(host, "write", { ...refresh, again: true });
		expect(summary.remarks).not.toContainEqual(gone);
		const made =
			what === "a column"
				? place(host, name) >= 0
				: sheet(host, "Plan scorecard dashboard").charts.length === 4;
		expect(made).toBe(true);
		expect(get(host, "write", refresh).summary.remarks).not.toContainEqual(
			gone,
		);
	});
});

test("a tab that has our name keeps it and what is in it", () => {
	const host = openOffice(
		workbookOf(
			sheetOf("Plan", KPIS),
			sheetOf("SMART settings", [["mine"]]),
			sheetOf("Plan scorecard", [["mine"]]),
		),
	);
	const source = { sheetId: host.activeSheet.id, language: "en" as const };
	const { summary } = get(host, "preview", source);
	const made = get(host, "write", source).summary;
	// The dashboard was made before the scorecard's name turned out to be taken.
	const makesSheets = ["SMART settings 2", "Plan scorecard dashboard"];
	expect(made).toEqual({ ...summary, makesSheets });
	for (const name of makesSheets)
		expect(host.workbook.sheetNamed(name)).toBeTruthy();
	expect(summary.scorecard).toBe("Plan scorecard 2");
	expect(shown(host, "SMART settings")).toEqual([["mine"]]);
	expect(shown(host, "Plan scorecard")).toEqual([["mine"]]);
	expect(column(shown(host, "Plan scorecard 2"), "Status")[0]).not.toContain(
		"settings",
	);
});
