import { describe, expect, test } from "@jest/globals";
import type { Host } from "../../host/core";
import { sampleWorkbook } from "../../host/sample";
import {
	ask,
	column,
	get,
	openOffice,
	sheetOf,
	shown,
	workbookOf,
} from "./office";

const KPIS = [
	[
		"Goal",
		"Key indicator",
		"Owner",
		"Baseline",
		"Target",
		"Actual",
		"Start",
		"Due",
	],
	[
		"Keep customers",
		"Renewal rate of pro plans from 70% to 85%",
		"Ann",
		"70%",
		"85%",
		"76%",
		"2026-05-01",
		"2026-07-31",
	],
	[
		"Fewer defects",
		"Defects found after release",
		"Bo",
		50,
		10,
		30,
		"2026-01-01",
		"2026-12-31",
	],
	["Grow", "=SUM(1,2) is not a formula here", "Cy", "", "", "", "", ""],
];

function office(options = {}) {
	const host = openOffice(workbookOf(sheetOf("Plan", KPIS)), options);
	const sheetId = host.activeSheet.id;
	return { host, source: { sheetId, language: "en" as const } };
}

/** What stands in every cell, formulas as such. */
function contents(host: Host): Map<string, string> {
	const found = new Map<string, string>();
	for (const sheet of host.workbook.sheets)
		for (const [row, column, { formula, value }] of sheet.cellsIn(
			sheet.whole,
		)) {
			const text = formula ? formula.text : JSON.stringify(value ?? "");
			if (text !== '""' && text !== "null")
				found.set(`${sheet.name}!${row},${column}`, text);
		}
	return found;
}

describe("the menu", () => {
	test.each(["none", "limited", "full"] as const)(
		"is there in authorisation mode %s",
		(authMode) => {
			const { host } = office({ authMode });
			expect(host.call("onOpen")).toEqual({ ok: true, value: null });
			expect(JSON.stringify(host.menu)).toContain("Open sidebar");
			expect(host.call("sscShowSidebar").ok).toBe(true);
			expect(host.sidebar?.title).toBe("SMART Scorecard");
		},
	);
	test("is in the language of the account", () => {
		const { host } = office({ userLocale: "zh-TW" });
		host.call("onInstall");
		expect(JSON.stringify(host.menu)).toContain("開啟側邊欄");
	});
});

describe("convert", () => {
	test("every sheet of the sample, and leaves all of them byte for byte as they were", () => {
		const host = openOffice(sampleWorkbook());
		const sources = host.workbook.sheets.map(({ id, name }) => ({ id, name }));
		const before = JSON.stringify(host.save().sheets);
		for (const { id, name } of sources) {
			const { summary } = get(host, "write", {
				sheetId: id,
				language: "zh-TW",
			});
			expect({
				name,
				added: summary.rowsAdded > 9,
				made: summary.makesScorecard,
				charts: summary.charts,
			}).toEqual({
				name,
				added: true,
				made: true,
				charts: 4,
			});
		}
		const after = host.save().sheets.slice(0, sources.length);
		expect(JSON.stringify(after)).toBe(before);
	});

	test("a second run writes nothing", () => {
		const host = openOffice(sampleWorkbook());
		const ids = host.workbook.sheets.map(({ id }) => id);
		for (const sheetId of ids) get(host, "write", { sheetId, language: "en" });
		const before = JSON.stringify(host.save());
		for (const sheetId of ids) {
			const { summary } = get(host, "write", { sheetId, language: "en" });
			expect(summary).toMatchObject({
				rowsAdded: 0,
				rowsUpdated: 0,
				cellsWritten: 0,
				charts: 0,
			});
		}
		expect(JSON.stringify(host.save())).toBe(before);
		const writing = Object.keys(host.meter.last).filter((call) =>
			/\.(set|insert|add|delete|hide)/.test(call),
		);
		expect(writing).toEqual([]);
	});

	test("a preview changes nothing and announces what writing does", () => {
		const { host, source } = office();
		const before = JSON.stringify(host.save());
		const { summary } = get(host, "preview", source);
		expect(JSON.stringify(host.save())).toBe(before);
		expect(get(host, "write", source).summary).toEqual(summary);
	});

	test.each([false, true])(
		"a preview counts the cells that become another (beside people's own columns: %s)",
		(attached) => {
			const { host, source } = office();
			const asked = attached ? { ...source, attach: { add: [] } } : source;
			const count = (call: () => number) => {
				const before = contents(host);
				const said = call();
				const after = contents(host);
				const keys = new Set([...before.keys(), ...after.keys()]);
				const changed = [...keys].filter(
					(key) => before.get(key) !== after.get(key),
				);
				expect(said).toBe(changed.length);
			};
			const said = get(host, "preview", asked).summary.cellsWritten;
			count(() => get(host, "write", asked).summary.cellsWritten);
			expect(said).toBeGreaterThan(100);
			const { sheetId } = get(host, "write", asked);
			const card = host.workbook.sheets.find(({ id }) => id === sheetId);
			if (!card) throw new Error("no scorecard");
			const goal = shown(host, card.name)[0]?.indexOf("Goal") ?? 0;
			host.typeInto(card, 1, goal, "Keep all customers");
			host.typeInto(card, 3, goal, "Grow in Spain");
			const refresh = { ...source, sheetId };
			count(() => get(host, "write", refresh).summary.cellsWritten);
		},
	);

	test("a decrease goal from 50 to 10 that stands at 30 is half way", () => {
		const { host, source } = office();
		get(host, "write", source);
		const table = shown(host, "Plan scorecard");
		expect(column(table, "Progress (from baseline)").slice(0, 2)).toEqual([
			"40%",
			"50%",
		]);
		expect(column(table, "Expected by now").slice(0, 2)).toEqual([
			"66%",
			"49%",
		]);
		expect(column(table, "Status").slice(0, 2)).toEqual(["behind", "on track"]);
	});

	test("bars and status follow a typed actual without the add-on", () => {
		const { host, source } = office();
		get(host, "write", source);
		const sheet = host.workbook.sheetNamed("Plan scorecard");
		if (!sheet) throw new Error("no scorecard");
		const actual = shown(host, "Plan scorecard")[0]?.indexOf("Actual") ?? -1;
		expect(host.typeInto(sheet, 1, actual, "85%").ok).toBe(true);
		const table = shown(host, "Plan scorecard");
		expect(column(table, "Status")[0]).toBe("achieved");
		expect(column(table, "Progress bar")[0]).toBe("██████████");
	});

	test("letters of an edited row say that they are no longer checked, until the next run", () => {
		const { host, source } = office();
		const { sheetId } = get(host, "write", source);
		const sheet = host.workbook.sheetNamed("Plan scorecard");
		if (!sheet) throw new Error("no scorecard");
		const letters = () =>
			["S", "M", "A", "R", "T"].map(
				(letter) => column(shown(host, "Plan scorecard"), letter)[1],
			);
		expect(letters()).not.toContain("↻");
		host.typeInto(sheet, 2, 2, "Be better");
		expect(letters()).toEqual(["↻", "↻", "↻", "↻", "↻"]);
		expect(get(host, "write", { ...source, sheetId }).summary.rowsUpdated).toBe(
			1,
		);
		expect(letters()).not.toContain("↻");
	});

	test.each([true, false])(
		"text never becomes a formula, whether or not the format @ stops one (%s)",
		(plainTextStopsFormulas) => {
			const cells = sheetOf("Plan", KPIS);
			for (const cell of cells.cells)
				if (typeof cell.value === "string" && cell.value.startsWith("="))
					cell.format = "@";
			const host = openOffice(workbookOf(cells), { plainTextStopsFormulas });
			get(host, "write", { sheetId: host.activeSheet.id, language: "en" });
			const indicators = column(shown(host, "Plan scorecard"), "Key indicator");
			expect(indicators[2]).toBe("=SUM(1,2) is not a formula here");
		},
	);

	test("days are those that the cells show, wherever script and spreadsheet stand", () => {
		for (const timeZone of ["Pacific/Auckland", "America/Los_Angeles"]) {
			const data = { ...workbookOf(sheetOf("Plan", KPIS)), timeZone };
			for (const cell of data.sheets[0]?.cells ?? []) {
				if (cell.value === "2026-07-31")
					Object.assign(cell, { value: 46234, format: "yyyy-mm-dd" });
			}
			const host = openOffice(data, { scriptTimeZone: "Asia/Kolkata" });
			get(host, "write", { sheetId: host.activeSheet.id, language: "en" });
			expect(column(shown(host, "Plan scorecard"), "Due")[0]).toBe(
				"2026-07-31",
			);
		}
	});

	test("new rows of the source are appended, the others stay as people left them", () => {
		const { host, source } = office();
		get(host, "write", source);
		const card = host.workbook.sheetNamed("Plan scorecard");
		const plan = host.workbook.sheetNamed("Plan");
		if (!card || !plan) throw new Error("no sheets");
		host.typeInto(card, 1, 1, "Keep our customers");
		host.typeInto(plan, 4, 0, "Hire well");
		host.typeInto(plan, 4, 1, "New sales staff from 4 to 6 by 2026-09-30");
		const { summary } = get(host, "write", source);
		expect(summary).toMatchObject({
			rowsAdded: 1,
			rowsKnown: 3,
			makesScorecard: false,
		});
		const table = shown(host, "Plan scorecard");
		expect(column(table, "Goal").slice(0, 4)).toEqual([
			"Keep our customers",
			"Fewer defects",
			"Grow",
			"Hire well",
		]);
		expect(column(table, "ID").slice(0, 4)).toEqual([
			"K-0001",
			"K-0002",
			"K-0003",
			"K-0004",
		]);
	});
});

describe("rows that changed in the source", () => {
	function changed() {
		const { host, source } = office();
		get(host, "write", source);
		const plan = host.workbook.sheetNamed("Plan");
		if (!plan) throw new Error("no plan");
		host.typeInto(plan, 1, 4, "90%");
		host.typeInto(plan, 2, 4, "8");
		host.typeInto(plan, 2, 7, "2026-11-30");
		host.typeInto(plan, 3, 0, "Grow well");
		return { host, source };
	}
	const targets = (host: Host) =>
		column(shown(host, "Plan scorecard"), "Target").slice(0, 2);

	test("are listed with what differs, and those that vanished by name", () => {
		const { host, source } = changed();
		const { summary } = get(host, "preview", source);
		expect(summary.changed?.map(([, text]) => text)).toEqual([
			"Keep customers · Renewal rate of pro plans from 70% to 85% (Target: 85% → 90%)",
			"Fewer defects · Defects found after release (Target: 10 → 8; Due: 2026-12-31 → 2026-11-30)",
		]);
		expect(summary.remarks).toContainEqual({
			key: "plan.vanished",
			values: { count: 1, names: "Grow · =SUM(1,2) is not a formula here" },
		});
		get(host, "write", source);
		expect(targets(host)).toEqual(["85.0%", "10"]);
	});

	test("are taken over where ticked, and only there; then they are no longer listed", () => {
		const { host, source } = changed();
		const [, defects] = get(host, "preview", source).summary.changed ?? [];
		const take = { ...source, take: [defects?.[0] ?? ""] };
		const { summary } = get(host, "preview", take);
		expect(summary.rowsChanged).toBe(1);
		expect(get(host, "write", take).summary).toEqual(summary);
		expect(targets(host)).toEqual(["85.0%", "8"]);
		const table = shown(host, "Plan scorecard");
		expect(column(table, "Due")[1]).toBe("2026-11-30");
		expect(column(table, "ID")[1]).toBe("K-0002");
		expect(column(table, "S")).not.toContain("↻");
		expect(get(host, "preview", source).summary.changed).toHaveLength(1);
		get(host, "restore", {});
		expect(targets(host)).toEqual(["85.0%", "10"]);
		expect(get(host, "preview", source).summary.changed).toHaveLength(2);
	});

	test("do not take a figure back that people entered later, nor a formula of theirs", () => {
		const { host, source } = changed();
		const card = host.workbook.sheetNamed("Plan scorecard");
		const plan = host.workbook.sheetNamed("Plan");
		if (!card || !plan) throw new Error("no sheets");
		const at = (heading: string) =>
			shown(host, card.name)[0]?.indexOf(heading) ?? -1;
		host.typeInto(plan, 2, 5, "29");
		host.typeInto(card, 2, at("Actual"), "20");
		host.typeInto(card, 2, at("Target"), "=4*3");
		const { summary } = get(host, "preview", source);
		expect(summary.changed?.[1]?.[1]).toBe(
			"Fewer defects · Defects found after release (Due: 2026-12-31 → 2026-11-30)",
		);
		const take = summary.changed?.map(([key]) => key ?? "");
		get(host, "write", { ...source, take });
		expect(column(shown(host, card.name), "Actual")[1]).toBe("20");
		expect(targets(host)).toEqual(["90.0%", "12"]);
	});
});

/** Ids that a cut-off run has taken are not given again, so they differ. */
function withoutIds(host: Host): string[][] {
	return shown(host, "Plan scorecard").map(([, ...cells]) => cells);
}

describe("a run that is cut off", () => {
	test("leaves the source whole, and the next run completes it", () => {
		const whole = office();
		get(whole.host, "write", whole.source);
		const expected = withoutIds(whole.host);
		const calls = whole.host.meter.lastTotal;
		for (let call = 3; call < calls; call += 7) {
			const { host, source } = office();
			const before = JSON.stringify(host.save().sheets[0]);
			host.fault = { call };
			expect(ask(host, "write", source).ok).toBe(false);
			expect(JSON.stringify(host.save().sheets[0])).toBe(before);
			get(host, "write", source);
			expect(withoutIds(host)).toEqual(expected);
			expect(host.workbook.sheets.map(({ name }) => name)).toHaveLength(4);
		}
	});
});
