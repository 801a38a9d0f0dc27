import { describe, expect, test } from "@jest/globals";
import type { Host } from "../../host/core";
import { ask, get, openOffice, sheetOf, workbookOf } from "./office";

const KPIS = [
	["Goal", "Key indicator", "Target"],
	["Keep customers", "Renewal rate", "85%"],
	["Fewer defects", "Defects a month", 10],
];

/** Code of the refusal; fails if anything in the workbook changed on the way. */
function refusal(host: Host, sheetId = host.activeSheet.id): string {
	const before = JSON.stringify(host.save());
	const reply = ask(host, "write", { sheetId, language: "en" });
	expect(JSON.stringify(host.save())).toBe(before);
	return reply.ok ? "written" : reply.code;
}

describe("sheets that cannot become a scorecard are refused with a reason, and nothing is written", () => {
	test("an empty one", () => {
		expect(refusal(openOffice(workbookOf(sheetOf("Empty", []))))).toBe(
			"empty_sheet",
		);
	});
	test("one without a header", () => {
		const numbers = [
			[1, 2, 3],
			[4, 5, 6],
			[7, 8, 9],
		];
		expect(refusal(openOffice(workbookOf(sheetOf("Numbers", numbers))))).toBe(
			"no_header",
		);
	});
	test("one column", () => {
		expect(
			refusal(openOffice(workbookOf(sheetOf("List", [["milk"], ["bread"]])))),
		).toBe("one_column");
	});
	test("a header and nothing below", () => {
		expect(
			refusal(
				openOffice(
					workbookOf(sheetOf("Heads", [["Goal", "Key indicator", "Target"]])),
				),
			),
		).toBe("no_rows");
	});
	test("nothing but charts", () => {
		const chart = {
			type: "COLUMN" as const,
			ranges: [{ sheet: "Data", top: 0, left: 0, bottom: 2, right: 2 }],
			headers: 1,
			options: {},
			anchor: { row: 0, column: 0, dx: 0, dy: 0 },
			width: 300,
			height: 200,
		};
		const host = openOffice(
			workbookOf(
				{ ...sheetOf("Charts", []), charts: [chart] },
				sheetOf("Data", KPIS),
			),
		);
		expect(refusal(host)).toBe("only_charts");
		expect(get(host, "open", { core: false }).snapshot.hasCharts).toBe(true);
	});
	test("5,000 columns", () => {
		const wide = sheetOf("Wide", [["Goal", "Key indicator"]]);
		wide.columns = 5_000;
		wide.cells.push({ row: 1, column: 4_999, value: "far" });
		const host = openOffice(workbookOf(wide));
		expect(refusal(host)).toBe("too_wide");
		expect(ask(host, "open", { core: false })).toMatchObject({
			ok: false,
			code: "too_wide",
			detail: "5000",
		});
	});
	test("a sheet that somebody deleted meanwhile", () => {
		const host = openOffice(
			workbookOf(sheetOf("Plan", KPIS), sheetOf("Other", [])),
		);
		const { id } = host.activeSheet;
		const other = host.workbook.sheetNamed("Other");
		if (!other) throw new Error("no other sheet");
		host.activeSheet = other;
		const plan = host.workbook.sheetNamed("Plan");
		if (plan) host.workbook.deleteSheet(plan);
		expect(refusal(host, id)).toBe("sheet_gone");
	});
	test("our own dashboard and settings", () => {
		const host = openOffice(workbookOf(sheetOf("Plan", KPIS)));
		get(host, "write", { sheetId: host.activeSheet.id, language: "en" });
		for (const name of ["SMART settings", "Plan scorecard dashboard"]) {
			const sheet = host.workbook.sheetNamed(name);
			expect(refusal(host, sheet?.id)).toBe("not_convertible");
		}
	});
});

describe("what stops a run", () => {
	test("another run holds the spreadsheet", () => {
		const host = openOffice(workbookOf(sheetOf("Plan", KPIS)));
		host.faults.locks.add("document");
		expect(refusal(host)).toBe("busy");
	});
	test("the account has used up its calls of a service for today", () => {
		const host = openOffice(workbookOf(sheetOf("Plan", KPIS)));
		host.faults.quota = "properties";
		expect(ask(host, "open", { core: false })).toEqual({
			ok: false,
			code: "quota",
		});
	});
	test("the scorecard is protected, and this user is not among its editors", () => {
		const host = openOffice(workbookOf(sheetOf("Plan", KPIS)));
		get(host, "write", { sheetId: host.activeSheet.id, language: "en" });
		const plan = host.workbook.sheetNamed("Plan");
		const card = host.workbook.sheetNamed("Plan scorecard");
		if (!plan || !card) throw new Error("no sheets");
		card.protections.push({
			id: 1,
			area: null,
			unprotected: [],
			description: "",
			warningOnly: false,
			userMayEdit: false,
		});
		host.typeInto(plan, 3, 0, "Hire well");
		expect(refusal(host, plan.id)).toBe("protected");
	});
	test("the right to edit was withdrawn while the sidebar stood open", () => {
		const host = openOffice(workbookOf(sheetOf("Plan", KPIS)));
		get(host, "write", { sheetId: host.activeSheet.id, language: "en" });
		const plan = host.activeSheet;
		const card = host.workbook.sheetNamed("Plan scorecard");
		if (!card) throw new Error("no scorecard");
		host.typeInto(card, 1, 2, "Renewals");
		host.settings.access = "viewer";
		expect(refusal(host, card.id)).toBe("no_edit_rights");
		expect(
			ask(host, "editRow", {
				sheetId: plan.id,
				row: 1,
				language: "en",
				known: [],
				edits: [{ column: 0, content: "Hire well" }],
			}),
		).toMatchObject({ code: "no_edit_rights" });
		expect(ask(host, "makeNew", { language: "en", entries: [] })).toMatchObject(
			{ code: "no_edit_rights" },
		);
	});
	test("an exception of a service is answered without its words", () => {
		const host = openOffice(workbookOf(sheetOf("Plan", KPIS)));
		host.fault = { call: 3, message: "Service invoked too many times" };
		expect(ask(host, "open", { core: false })).toEqual({
			ok: false,
			code: "unexpected",
		});
		expect(host.log.join()).toContain("too many times");
	});
	test.each([
		undefined,
		"",
		"{",
		"[]",
		JSON.stringify({ call: "remove", args: {} }),
		JSON.stringify({ call: "write", args: { sheetId: "0" } }),
		JSON.stringify({ call: "select", args: { sheetId: 0, row: 99_999 } }),
	])("a request that is none: %s", (request) => {
		const host = openOffice(workbookOf(sheetOf("Plan", KPIS)));
		const answer = host.call("sscCall", request);
		expect(answer).toMatchObject({ ok: true });
		expect(
			JSON.parse(String((answer as { value: string }).value)),
		).toMatchObject({ ok: false, code: "bad_request" });
	});
});

test("a row is selected and brought to the front", () => {
	const host = openOffice(
		workbookOf(sheetOf("Other", []), sheetOf("Plan", KPIS)),
	);
	const plan = host.workbook.sheetNamed("Plan");
	if (!plan) throw new Error("no plan");
	get(host, "select", { sheetId: plan.id, row: 2 });
	expect(host.activeSheet.name).toBe("Plan");
	expect(host.selection).toMatchObject({
		top: 2,
		bottom: 2,
		left: 0,
		right: 2,
	});
});
