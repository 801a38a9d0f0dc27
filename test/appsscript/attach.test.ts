import { describe, expect, test } from "@jest/globals";
import type { Host } from "../../host/core";
import { copySheet } from "../../host/core/workbook/copy-sheet";
import { changeAxis } from "../../host/core/workbook/structure";
import {
	ask,
	column,
	get,
	openOffice,
	sheetOf,
	shown,
	workbookOf,
} from "./office";

const ROWS = [
	["Team plan 2026", "", "", "", "", "", ""],
	["Goal", "Key indicator", "Owner", "Baseline", "Target", "Actual", "Due"],
	[
		"Keep customers",
		"Renewal rate",
		"Ann",
		70,
		"85 customers",
		76,
		"2026-12-31",
	],
	["Fewer defects", "Defects after release", "Bo", 50, 10, 30, "2026-12-31"],
	["", "", "", "", "", "", ""],
	["Train", "Hours of training from 2 to 6 by 2026-12-31", "Cy", "", "", 3, ""],
];

function office(rows = ROWS) {
	const host = openOffice(
		workbookOf(sheetOf("Plan", rows), sheetOf("Other", [["mine", 1]])),
	);
	const plan = host.workbook.sheetNamed("Plan");
	if (!plan) throw new Error("no plan");
	plan.setColumnWidth(1, 240);
	plan.freeze(2, 1);
	plan.setFilter({
		area: { top: 1, left: 0, bottom: 5, right: 6 },
		columns: new Map(),
	});
	plan.setRules([
		{
			areas: [{ top: 2, left: 5, bottom: 5, right: 5 }],
			condition: { type: "NUMBER_GREATER_THAN", args: [50] },
			style: { bold: true },
		},
	]);
	const source = { sheetId: plan.id, language: "en" as const };
	return { host, plan, source, attach: { ...source, attach: { add: [] } } };
}

/** What the sheet shows below its title, by our headings. */
function table(host: Host): string[][] {
	return shown(host, "Plan").slice(1);
}

function place(host: Host, header: string): number {
	return table(host)[0]?.indexOf(header) ?? -1;
}

/** The part of the sheet that is people's own. */
function theirs(host: Host): unknown {
	const sheet = host.save().sheets.find(({ name }) => name === "Plan");
	return {
		...sheet,
		columns: undefined,
		columnWidths: sheet?.columnWidths?.[1],
		hiddenColumns: undefined,
		cells: sheet?.cells.filter((cell) => cell.column <= 6),
		rules: sheet?.rules?.slice(0, 1),
	};
}

describe("attach", () => {
	test("puts our columns beside people's own, and leaves those as they are", () => {
		const { host, attach } = office();
		const before = theirs(host);
		const { summary } = get(host, "preview", attach);
		expect(summary).toMatchObject({
			makesScorecard: false,
			rowsAdded: 3,
			makesSheets: ["SMART settings", "Plan dashboard"],
		});
		expect(summary.missing).toEqual(["updated"]);
		expect(summary.remarks).toContainEqual({ key: "plan.filter" });
		expect(get(host, "write", attach).summary).toEqual({
			...summary,
			remarks: summary.remarks.filter(({ key }) => key !== "plan.filter"),
		});
		expect(theirs(host)).toEqual(before);
		expect(column(table(host), "Progress (from baseline)")).toEqual([
			"40%",
			"50%",
			"",
			"25%",
		]);
		expect(column(table(host), "ID")).toEqual([
			"K-0001",
			"K-0002",
			"",
			"K-0003",
		]);
	});

	test("reads facts that stand only inside texts into columns of their own", () => {
		const { host, attach } = office();
		get(host, "write", attach);
		expect(column(table(host), "Target (as read)")).toEqual([
			"85",
			"10",
			"",
			"6",
		]);
		expect(column(table(host), "Baseline (as read)")).toEqual([
			"70",
			"50",
			"",
			"2",
		]);
	});

	test("follows an actual that is typed into people's own column", () => {
		const { host, plan, attach } = office();
		get(host, "write", attach);
		host.typeInto(plan, 3, 5, "10");
		host.typeInto(plan, 3, 4, "20");
		expect(column(table(host), "Progress (from baseline)")[1]).toBe("133%");
		expect(column(table(host), "Status")[1]).toBe("achieved");
	});

	test("changes nothing when run again, and is refreshed without being asked to attach", () => {
		const { host, source, attach } = office();
		get(host, "write", attach);
		const before = JSON.stringify(host.save());
		expect(get(host, "write", source).summary).toMatchObject({
			rowsUpdated: 0,
			cellsWritten: 0,
			charts: 0,
		});
		expect(JSON.stringify(host.save())).toBe(before);
	});

	test("leaves a fact that people typed over to them, for good", () => {
		const { host, plan, source, attach } = office();
		get(host, "write", attach);
		host.typeInto(plan, 5, place(host, "Target (as read)"), "10");
		for (let run = 0; run < 3; run++) {
			get(host, "write", source);
			expect(column(table(host), "Target (as read)")[3]).toBe("10");
		}
		host.typeInto(plan, 5, 1, "Hours of training from 2 to 8 by 2026-12-31");
		get(host, "write", source);
		expect(column(table(host), "Target (as read)")).toEqual([
			"85",
			"10",
			"",
			"10",
		]);
		expect(column(table(host), "S")).not.toContain("↻");
	});

	test("leaves a formula that people put over a fact to them", () => {
		const { host, plan, source, attach } = office();
		get(host, "write", attach);
		const at = place(host, "Target (as read)");
		host.typeInto(plan, 3, at, "=4*5");
		get(host, "write", source);
		expect(plan.cell(3, at)?.formula?.text).toBe("=4*5");
		expect(column(table(host), "Progress (from baseline)")[1]).toBe("67%");
	});

	test("reads a fact anew when its text says something else", () => {
		const { host, plan, source, attach } = office();
		get(host, "write", attach);
		host.typeInto(plan, 2, 4, "90 customers");
		get(host, "write", source);
		expect(column(table(host), "Target (as read)")[0]).toBe("90");
	});

	test("finds its columns after people moved theirs and ours", () => {
		const { host, plan, source, attach } = office();
		get(host, "write", attach);
		const move = (at: number, to: number) =>
			changeAxis(plan, { axis: "column", kind: "move", at, count: 1, to });
		move(4, 1);
		move(place(host, "Status"), 2);
		const { summary } = get(host, "write", source);
		expect(summary.remarks.map(({ key }) => key)).not.toContain(
			"plan.attached",
		);
		expect(column(table(host), "Status")).toHaveLength(4);
		expect(get(host, "write", source).summary.cellsWritten).toBe(0);
	});

	test("adds the input columns that are asked for", () => {
		const { host, source } = office();
		get(host, "write", { ...source, attach: { add: ["updated"] } });
		expect(place(host, "As of")).toBe(7);
		get(host, "remove", { everything: true });
		expect(table(host)[0]).toEqual([...(ROWS[1] ?? []), "As of"]);
	});

	test.each(["restore", "remove"] as const)(
		"and %s leave the spreadsheet as it was before",
		(call) => {
			const { host, attach } = office();
			const before = JSON.stringify(host.save());
			get(host, "write", attach);
			expect(JSON.stringify(host.save())).not.toBe(before);
			if (call === "restore") get(host, call, {});
			else get(host, call, { everything: true });
			expect(JSON.stringify(host.save())).toBe(before);
			expect(
				[...(host.surroundings.stores.get("document") ?? [])].filter(
					([key]) => key !== "ssc.undo",
				),
			).toEqual([]);
		},
	);

	test("the sidebar reads the sheet as its people made it, with the ids that the log knows its KPIs by", () => {
		const { host, attach } = office();
		const before = get(host, "open", { core: false }).snapshot;
		get(host, "write", attach);
		const { cells, role } = get(host, "open", { core: false }).snapshot;
		expect(role).toBe("foreign");
		expect(cells.map((row) => row.slice(0, 7))).toEqual(before.cells);
		const ids = place(host, "ID");
		expect(cells.map((row) => row[ids])).toEqual(
			shown(host, "Plan").map((row) => row[ids]),
		);
		for (const row of cells)
			expect(
				row.filter((cell, at) => at > 6 && at !== ids && cell !== ""),
			).toEqual([]);
	});
});

describe("a copy of a sheet that our columns stand beside", () => {
	test("is brought up to date beside its own rows, with ids of its own", () => {
		const { host, plan, source, attach } = office();
		get(host, "write", attach);
		const copy = copySheet(plan, host.workbook, 2);
		expect(get(host, "open", { core: false, front: copy.id })).toMatchObject({
			attached: true,
			written: "en",
		});
		const again = { ...source, sheetId: copy.id };
		const { summary } = get(host, "preview", again);
		expect(get(host, "write", again).summary).toEqual(summary);
		const below = shown(host, copy.name).slice(1);
		expect(column(below, "ID")).toEqual(["K-0004", "K-0005", "", "K-0006"]);
		expect(get(host, "write", again).summary.cellsWritten).toBe(0);
		host.typeInto(copy, 3, 5, "10");
		expect(column(shown(host, copy.name).slice(1), "Status")[1]).toBe(
			"achieved",
		);
		expect(column(table(host), "ID")).toEqual([
			"K-0001",
			"K-0002",
			"",
			"K-0003",
		]);
		expect(get(host, "write", source).summary.cellsWritten).toBe(0);
	});
});

describe("a run that is cut off beside people's own columns", () => {
	/** What people see, without the ids: those that a cut-off run has taken are not given again. */
	function seen(host: Host): string[][] {
		const hidden = ["ID", "Checked", "Verdicts", "Facts written"].map((text) =>
			place(host, text),
		);
		return table(host).map((row) =>
			row.filter((_, at) => !hidden.includes(at)),
		);
	}

	test("leaves those whole, the next one completes it, and after remove the sheet is as before", () => {
		const whole = office();
		const untouched = JSON.stringify(whole.host.save());
		get(whole.host, "write", whole.attach);
		const expected = seen(whole.host);
		const calls = whole.host.meter.lastTotal;
		const wider: number[] = [];
		for (let call = 2; call <= calls; call += 3) {
			const { host, attach, source } = office();
			const before = theirs(host);
			host.fault = { call };
			expect(ask(host, "write", attach).ok).toBe(false);
			expect(theirs(host)).toEqual(before);
			get(host, "open", { core: false });
			get(host, "write", attach);
			expect({ call, seen: seen(host) }).toEqual({ call, seen: expected });
			expect(get(host, "write", source).summary.cellsWritten).toBe(0);
			get(host, "remove", { everything: true });
			if (JSON.stringify(host.save()) !== untouched) wider.push(call);
		}
		// Between putting columns in and noting whose they are, nothing says that they are ours.
		expect(wider.length).toBeLessThanOrEqual(1);
	});

	test("leaves nothing of ours beside those once it is removed, wherever it was cut off", () => {
		const planOf = (host: Host) =>
			JSON.stringify(host.save().sheets.find(({ name }) => name === "Plan"));
		const whole = office();
		const untouched = planOf(whole.host);
		get(whole.host, "write", whole.attach);
		const calls = whole.host.meter.lastTotal;
		const left: number[] = [];
		for (let call = 2; call <= calls; call++) {
			const { host, attach } = office();
			host.fault = { call };
			expect(ask(host, "write", attach).ok).toBe(false);
			get(host, "remove", { everything: true });
			if (planOf(host) !== untouched) left.push(call);
		}
		// Between putting columns in and noting whose they are, nothing says that they are ours.
		expect(left.length).toBeLessThanOrEqual(3);
	});
});
