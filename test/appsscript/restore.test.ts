import { describe, expect, test } from "@jest/globals";
import type { Host } from "../../host/core";
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

const KPIS = [
	["Goal", "Key indicator", "Owner", "Baseline", "Target", "Actual"],
	["Keep customers", "Renewal rate from 70% to 85%", "Ann", 70, 85, 76],
	["Fewer defects", "Defects after release", "Bo", 50, 10, 30],
];

/** A spreadsheet with a scorecard, made by one run. */
function office() {
	const host = openOffice(
		workbookOf(sheetOf("Plan", KPIS), sheetOf("Other", [["mine", 1]])),
	);
	const before = JSON.stringify(host.save());
	const source = { sheetId: host.activeSheet.id, language: "en" as const };
	const { sheetId } = get(host, "write", source);
	return { host, before, source, card: { ...source, sheetId } };
}

function sheet(host: Host, name: string) {
	const found = host.workbook.sheetNamed(name);
	if (!found) throw new Error(`no sheet ${name}`);
	return found;
}

/** All sheets but the hidden one that keeps the state before. */
function state(host: Host): string {
	const { sheets, ...rest } = host.save();
	return JSON.stringify({
		...rest,
		sheets: sheets.filter(({ name }) => name !== "SMART undo"),
	});
}

const place = (host: Host, header: string) =>
	shown(host, "Plan scorecard")[0]?.indexOf(header) ?? -1;

describe("restore", () => {
	test("takes back the run that made the scorecard, settings and dashboard", () => {
		const { host, before } = office();
		const preview = get(host, "previewRestore", {}).summary;
		expect(preview.deleted).toEqual([
			"SMART settings",
			"Plan scorecard",
			"Plan scorecard dashboard",
		]);
		expect(get(host, "restore", {}).summary).toEqual(preview);
		expect(JSON.stringify(host.save())).toBe(before);
	});

	test("leaves a sheet in which somebody typed since, and names it", () => {
		const { host } = office();
		host.typeInto(
			sheet(host, "Plan scorecard"),
			1,
			place(host, "Actual"),
			"80%",
		);
		const { summary } = get(host, "restore", {});
		expect(summary).toMatchObject({ left: ["Plan scorecard"], leftCount: 1 });
		expect(column(shown(host, "Plan scorecard"), "Actual")[0]).toBe("80.0%");
	});

	test("puts back what stood in cells before a refresh", () => {
		const { host, card } = office();
		const typed = sheet(host, "Plan scorecard");
		host.typeInto(typed, 1, 2, "Be better");
		host.typeInto(typed, 4, 1, "Hire well");
		const before = state(host);
		get(host, "write", card);
		expect(state(host)).not.toBe(before);
		const { summary } = get(host, "restore", {});
		expect(summary).toMatchObject({ deleted: [], left: [] });
		expect(summary.cells).toBeGreaterThan(10);
		expect(state(host)).toBe(before);
	});

	test("keeps the state on a hidden sheet, behind the one in front, where it is too much for a property", () => {
		const { host, card } = office();
		const typed = sheet(host, "Plan scorecard");
		host.activeSheet = typed;
		host.typeInto(typed, 1, 2, "Be better");
		get(host, "write", card);
		expect(host.workbook.sheetNamed("SMART undo")).toBeUndefined();
		host.typeInto(typed, 1, 2, "Be better. ".repeat(400));
		get(host, "write", card);
		const before = shown(host, "Plan scorecard");
		host.typeInto(typed, 1, 2, "Be best");
		get(host, "write", card);
		expect(host.activeSheet.name).toBe("Plan scorecard");
		expect(sheet(host, "SMART undo").hidden).toBe(true);
		get(host, "restore", {});
		const hidden = place(host, "Checked");
		expect(shown(host, "Plan scorecard")[1]?.[hidden]).toBe(
			before[1]?.[hidden],
		);
	});

	test("puts back rows that were added from the source", () => {
		const { host, source } = office();
		const plan = sheet(host, "Plan");
		host.typeInto(plan, 3, 0, "Hire well");
		host.typeInto(plan, 3, 1, "=1+1");
		const before = shown(host, "Plan scorecard");
		get(host, "write", source);
		expect(shown(host, "Plan scorecard")).toHaveLength(4);
		expect(get(host, "restore", {}).summary.left).toEqual([]);
		expect(shown(host, "Plan scorecard")).toEqual(before);
	});

	test("leaves and lists a cell that no longer holds what was written, wherever its column stands now", () => {
		const { host, card } = office();
		const typed = sheet(host, "Plan scorecard");
		host.typeInto(typed, 3, 1, "Hire well");
		get(host, "write", card);
		host.typeInto(typed, 3, 0, "mine");
		changeAxis(typed, { axis: "column", kind: "move", at: 0, count: 1, to: 3 });
		const { summary } = get(host, "restore", {});
		expect(summary.left).toEqual(["Plan scorecard!C4"]);
		expect(host.workbook.display(typed, 3, 2)).toBe("mine");
		expect(column(shown(host, "Plan scorecard"), "Status")[2]).toBe("");
	});

	test("puts back rules of ours that the run set, and nobody else's", () => {
		const { host, card } = office();
		const typed = sheet(host, "Plan scorecard");
		const mine = {
			areas: [{ top: 0, left: 0, bottom: 9, right: 0 }],
			condition: { type: "CELL_EMPTY", args: [] },
			style: { bold: true },
		};
		typed.setRules([mine, ...typed.rules.slice(3)]);
		const before = JSON.stringify(typed.rules);
		get(host, "write", card);
		expect(typed.rules).toHaveLength(15);
		get(host, "restore", {});
		expect(JSON.stringify(typed.rules)).toBe(before);
	});

	test("takes back one run only, and not one that changed nothing", () => {
		const { host, card } = office();
		expect(get(host, "write", card).summary.cellsWritten).toBe(0);
		expect(get(host, "restore", {}).summary.deleted).toHaveLength(3);
		expect(ask(host, "restore", {})).toMatchObject({
			ok: false,
			code: "nothing_to_restore",
		});
	});

	test("of nothing says that there is nothing", () => {
		const host = openOffice(workbookOf(sheetOf("Plan", KPIS)));
		expect(ask(host, "previewRestore", {})).toMatchObject({
			ok: false,
			code: "nothing_to_restore",
		});
	});

	test("is completed by the next one after being cut off at any call", () => {
		for (let call = 3; ; call += 3) {
			const { host, card } = office();
			const typed = sheet(host, "Plan scorecard");
			host.typeInto(typed, 1, 2, "Be better");
			host.typeInto(typed, 3, 1, "Hire well");
			const before = state(host);
			get(host, "write", card);
			host.fault = { call };
			if (ask(host, "restore", {}).ok) break;
			get(host, "restore", {});
			expect({ call, state: state(host) }).toEqual({ call, state: before });
		}
	});
});

describe("remove", () => {
	test("leaves what people typed, as plain sheets", () => {
		const { host } = office();
		const typed = sheet(host, "Plan scorecard");
		host.typeInto(typed, 1, place(host, "Actual"), "80%");
		const preview = get(host, "previewRemove", { everything: false }).summary;
		expect(preview).toEqual({
			deleted: ["SMART settings", "Plan scorecard dashboard"],
			kept: ["Plan scorecard"],
			columns: 14,
		});
		expect(get(host, "remove", { everything: false }).summary).toEqual(preview);
		expect(host.workbook.sheets.map(({ name }) => name)).toEqual([
			"Plan",
			"Other",
			"Plan scorecard",
		]);
		const table = shown(host, "Plan scorecard");
		expect(table[0]).not.toContain("Status");
		expect(column(table, "Actual")).toEqual(["80.0%", "30"]);
		expect(JSON.stringify(host.save())).not.toContain("ssc:");
		expect([...(host.surroundings.stores.get("document") ?? [])]).toEqual([]);
		expect(host.workbook.metadata).toEqual([]);
	});

	test("takes everything out where that is asked for, the hidden sheet too", () => {
		const { host, before, card } = office();
		host.typeInto(sheet(host, "Plan scorecard"), 1, 2, "Be better");
		get(host, "write", card);
		get(host, "remove", { everything: true });
		expect(JSON.stringify(host.save())).toBe(before);
	});

	test("leaves a blank sheet where all sheets are ours", () => {
		const { host, source } = office();
		for (const name of ["Plan", "Other"])
			host.workbook.deleteSheet(sheet(host, name));
		host.activeSheet = sheet(host, "Plan scorecard");
		get(host, "remove", { everything: true });
		expect(host.workbook.sheets).toHaveLength(1);
		expect(host.workbook.sheetById(source.sheetId)).toBeUndefined();
	});

	test("is completed by the next one after being cut off at any call", () => {
		for (let call = 3; ; call += 3) {
			const { host, before } = office();
			host.fault = { call };
			if (ask(host, "remove", { everything: true }).ok) break;
			get(host, "remove", { everything: true });
			expect({ call, state: JSON.stringify(host.save()) }).toEqual({
				call,
				state: before,
			});
		}
	});
});
