/** Mending a KPI from the sidebar, over the built add-on: typed texts, proposals, the way back, and what stands in the way. */
import { describe, expect, test } from "@jest/globals";
import type { Host } from "../../host/core";
import { openOffice, sheetOf, shown, workbookOf } from "../appsscript/office";
import { sessionOn } from "./over-host";

const PLAN = [
	["Goal", "Key indicator", "Target", "Unit", "Due", "Owner"],
	["Grow", "Increase sales", "", "", "", "Ann"],
	["Service", "Reply rate of at least 95%", "90", "%", "2026-12-31", "Bob"],
];

async function opened(rows: (string | number)[][] = PLAN) {
	const host = openOffice(workbookOf(sheetOf("Plan", rows)));
	const { session, calls } = sessionOn(host);
	await session.open();
	calls.length = 0;
	return { host, session, calls };
}

function cell(host: Host, row: number, column: number): string {
	return shown(host, "Plan")[row]?.[column] ?? "";
}

function plan(host: Host) {
	const sheet = host.workbook.sheetNamed("Plan");
	if (!sheet) throw new Error("no sheet");
	return sheet;
}

describe("a text that is changed", () => {
	test("is judged as it is typed, and nothing is written before it is saved", async () => {
		const { host, session, calls } = await opened();
		session.openKpi(0);
		const { editing } = session;
		expect(editing.tried.value?.judgement.letters.S).toBe("fail");
		editing.start("indicator");
		editing.type("Increase sales of spare parts from 100 to 120 a month");
		expect(editing.tried.value?.judgement.letters.M).not.toBe("fail");
		expect(editing.tried.value?.judgement.letters.S).not.toBe("fail");
		expect(session.current.value?.judgement.letters.S).toBe("fail");
		expect(calls).toEqual([]);
		expect(cell(host, 1, 1)).toBe("Increase sales");
		editing.cancel();
		expect(editing.tried.value?.judgement.letters.S).toBe("fail");
	});

	test("goes into its cell by one call, and back by another", async () => {
		const { host, session, calls } = await opened();
		session.narrow({ letter: "S" });
		session.openKpi(0);
		const { editing } = session;
		editing.start("indicator");
		editing.type("Sell 120 spare parts a month");
		await editing.save();
		expect(calls).toEqual(["editRow"]);
		expect(cell(host, 1, 1)).toBe("Sell 120 spare parts a month");
		// It has no fault left in S, but stays in view while somebody works on it.
		expect(session.current.value?.row).toBe(1);
		expect(session.current.value?.judgement.letters.S).not.toBe("fail");
		expect(session.counts.value.problems.S).toBe(
			session.kpis.value.filter(({ judgement }) =>
				["fail", "warn"].includes(judgement.letters.S),
			).length,
		);
		await editing.undo();
		expect(calls).toEqual(["editRow", "editRow"]);
		expect(cell(host, 1, 1)).toBe("Increase sales");
		expect(session.current.value?.judgement.letters.S).toBe("fail");
		expect(editing.written.value).toBeNull();
	});

	test("that is the same asks nobody; one that begins like a formula stays a text", async () => {
		const { host, session, calls } = await opened();
		session.openKpi(0);
		session.editing.start("goal");
		await session.editing.save();
		expect(calls).toEqual([]);
		session.editing.start("goal");
		session.editing.type("=1+1");
		await session.editing.save();
		expect(cell(host, 1, 0)).toBe("=1+1");
		await session.editing.undo();
		expect(cell(host, 1, 0)).toBe("Grow");
	});
});

describe("a proposal", () => {
	test("with words left to the user is opened for typing", async () => {
		const { session, calls } = await opened();
		session.openKpi(0);
		const finding = session.current.value?.judgement.findings.find(
			({ fix }) => fix?.open,
		);
		if (!finding?.fix) throw new Error("no open proposal");
		await session.editing.apply(finding.fix);
		expect(calls).toEqual([]);
		expect(session.editing.draft.value?.text).toContain("[");
	});

	test("goes into number, day and choice cells as the sheet holds them", async () => {
		const { host, session } = await opened();
		session.openKpi(0);
		await session.editing.apply({
			edits: [
				{ field: "due", value: "2027-03-31" },
				{ field: "target", value: 120 },
				{ field: "unit", value: "orders" },
			],
			open: false,
		});
		expect(session.trouble.value).toBeNull();
		expect(session.current.value?.kpi).toMatchObject({
			due: "2027-03-31",
			target: 120,
			unit: "orders",
		});
		await session.editing.undo();
		expect(session.current.value?.kpi).toMatchObject({
			due: null,
			target: null,
			unit: "",
		});
		expect([2, 3, 4].map((column) => cell(host, 1, column))).toEqual([
			"",
			"",
			"",
		]);
	});

	test.each([
		["a fraction where the cell shows percent", "90%"],
		["a text that says percent", "'90%"],
	])("of percent points goes into %s", async (_, before) => {
		const { host, session } = await opened([
			["Goal", "Key indicator", "Target"],
			["Service", "Reply rate of at least 95%", ""],
		]);
		const sheet = plan(host);
		host.typeInto(sheet, 1, 2, before);
		await session.open();
		session.openKpi(0);
		const fix = session.current.value?.judgement.findings.find(
			({ rule }) => rule === "M/text-against-target",
		)?.fix;
		if (!fix) throw new Error("no proposal");
		await session.editing.apply(fix);
		expect(cell(host, 1, 2)).toBe("95%");
		expect(session.current.value?.kpi.target).toBe(95);
	});

	test("without a column to go to is not offered", async () => {
		const { session } = await opened();
		session.openKpi(0);
		const { editing } = session;
		expect(editing.canWrite([{ field: "method", value: "x" }])).toBe(false);
		expect(editing.canWrite([{ field: "due", value: "2027-03-31" }])).toBe(
			true,
		);
	});
});

describe("nothing is written", () => {
	test("where a colleague changed the row or moved it meanwhile", async () => {
		const { host, session } = await opened();
		session.openKpi(0);
		host.typeInto(plan(host), 1, 0, "Shrink");
		session.editing.start("indicator");
		session.editing.type("Sell 120 spare parts a month");
		await session.editing.save();
		expect(session.trouble.value?.code).toBe("cell_changed");
		expect(cell(host, 1, 1)).toBe("Increase sales");
	});

	test("over a formula", async () => {
		const { host, session } = await opened();
		host.typeInto(plan(host), 1, 1, '="Increase"&" sales"');
		await session.open();
		session.openKpi(0);
		session.editing.start("indicator");
		session.editing.type("Sell 120 spare parts a month");
		await session.editing.save();
		expect(session.trouble.value).toMatchObject({
			code: "cell_formula",
			detail: "B2",
		});
		// What was typed is still there when the user comes back.
		session.back();
		expect(session.editing.draft.value?.text).toBe(
			"Sell 120 spare parts a month",
		);
	});
});

describe("the row selected in the sheet", () => {
	test("is opened by one call, whatever the list shows", async () => {
		const { host, session, calls } = await opened();
		session.narrow({ text: "no such thing" });
		host.selection = { top: 2, left: 1, bottom: 2, right: 1 };
		await session.openSelected();
		expect(calls).toEqual(["selected"]);
		expect(session.view.value).toBe("kpi");
		expect(session.current.value?.row).toBe(2);
	});

	test("without a KPI is said so", async () => {
		const { session } = await opened();
		session.show("list");
		await session.openSelected();
		expect(session.view.value).toBe("list");
		expect(session.noKpiIn.value).toBe(0);
	});
});

describe("the list", () => {
	test("keeps the KPI in view that a change moves to another place", async () => {
		const { session } = await opened();
		session.narrow({ order: "urgent" });
		const place = session.shown.value.findIndex(({ row }) => row === 1);
		session.openKpi(place);
		session.editing.start("indicator");
		session.editing.type("Sell 120 spare parts by 2026-12-31");
		await session.editing.save();
		expect(session.current.value?.row).toBe(1);
		await session.editing.undo();
		expect(session.current.value?.row).toBe(1);
		expect(session.current.value?.kpi.indicator).toBe("Increase sales");
	});

	test("is narrowed to an owner however the name is written, and sorted", async () => {
		const { session } = await opened([
			["Goal", "Key indicator", "Target", "Due", "Owner"],
			["A", "Calls", 5, "2027-06-30", "Ann"],
			["B", "Visits", 5, "", "Bob"],
			["C", "Mails", 5, "2027-01-31", "ＡＮＮ "],
		]);
		expect(session.counts.value.owners).toEqual(["Ann", "Bob"]);
		session.narrow({ owner: "Ann" });
		expect(session.shown.value.map(({ row }) => row)).toEqual([1, 3]);
		session.narrow({ owner: null, order: "due" });
		expect(session.shown.value.map(({ row }) => row)).toEqual([3, 1, 2]);
	});
});
