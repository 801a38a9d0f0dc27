/** What a typed actual does where the add-on is in use, and where it is not. */
import { describe, expect, test } from "@jest/globals";
import type { Host } from "../../host/core";
import type { SheetModel } from "../../host/core/workbook/sheet";
import { get, openOffice, sheetOf, shown, workbookOf } from "./office";

const ROWS = [
	"Goal,Key indicator,Direction,Baseline,Target,Actual,As of,Start,Due".split(
		",",
	),
	...["2026-03-31", "2026-03-31", "2027-01-31"].map((asof, i) => [
		`Goal ${i}`,
		`Tickets closed in region ${i}`,
		"increase",
		0,
		100,
		20 + i,
		asof,
		"2026-01-01",
		"2026-12-31",
	]),
];

function office(attach = false) {
	const host = openOffice(workbookOf(sheetOf("Plan", ROWS)));
	const source = { sheetId: host.activeSheet.id, language: "en" as const };
	const { sheetId } = get(host, "write", {
		...source,
		...(attach ? { attach: { add: [] } } : {}),
	});
	const sheet = host.workbook.sheets.find(({ id }) => id === sheetId);
	if (!sheet) throw new Error("no scorecard");
	const at = (heading: string) =>
		shown(host, sheet.name)[0]?.indexOf(heading) ?? -1;
	return { host, sheet, source, at };
}

function dates(host: Host, sheet: SheetModel): string[] {
	const [header = [], ...rows] = shown(host, sheet.name);
	return rows.map((row) => row[header.indexOf("As of")] ?? "");
}

describe("an actual that is typed on a scorecard", () => {
	test("is as of today, and its status follows", () => {
		const { host, sheet, at } = office();
		expect(shown(host, sheet.name)[1]?.[at("Status")]).toBe("stale");
		host.typeInto(sheet, 1, at("Actual"), "60");
		expect(dates(host, sheet)).toEqual([
			"2026-06-30",
			"2026-03-31",
			"2027-01-31",
		]);
		expect(shown(host, sheet.name)[1]?.[at("Status")]).toBe("on track");
		host.typeInto(sheet, 1, at("As of"), "2026-06-15");
		expect(dates(host, sheet)[0]).toBe("2026-06-15");
	});

	test("is dated in each row of a pasted block; what is later, blank or a formula stays", () => {
		const { host, sheet, at } = office();
		host.typeInto(sheet, 2, at("As of"), "=DATE(2026;4;1)".replace(/;/g, ","));
		host.typeBlock(sheet, 1, at("Actual"), [["30"], ["40"], ["50"], ["9"]]);
		expect(dates(host, sheet)).toEqual([
			"2026-06-30",
			"2026-04-01",
			"2027-01-31",
			"",
		]);
		host.typeInto(sheet, 1, at("As of"), "2026-05-01");
		host.typeInto(sheet, 1, at("Actual"), "");
		host.typeInto(sheet, 1, at("Actual"), "=30+1");
		expect(dates(host, sheet)[0]).toBe("2026-05-01");
	});

	test("keeps the date that is pasted with it", () => {
		const { host, sheet, at } = office();
		const width = at("As of") - at("Actual");
		const line = Array<string>(width + 1).fill("");
		line[0] = "44";
		line[width] = "2026-04-30";
		host.typeBlock(sheet, 1, at("Actual"), [line]);
		expect(dates(host, sheet)[0]).toBe("2026-04-30");
	});

	test("on people's own sheet, or any other column, is left to them", () => {
		const { host, sheet, at } = office(true);
		host.typeInto(sheet, 1, at("Actual"), "60");
		expect(dates(host, sheet)[0]).toBe("2026-03-31");
		const other = office();
		other.host.typeInto(other.sheet, 1, other.at("Target"), "90");
		expect(dates(other.host, other.sheet)[0]).toBe("2026-03-31");
	});

	test("is left without a date where the add-on is not in use", () => {
		const { host, sheet, at } = office();
		host.settings.authMode = "none";
		host.typeInto(sheet, 1, at("Actual"), "60");
		expect(dates(host, sheet)[0]).toBe("2026-03-31");
	});
});
