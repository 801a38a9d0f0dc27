import { expect, test } from "@jest/globals";
import type { Host } from "../../host/core";
import { get, openOffice, sheetOf, workbookOf } from "./office";

const HEADER = [
	"Goal",
	"Key indicator",
	"Measurement",
	"Owner",
	"Target",
	"Due",
];

const planOf = (...methods: string[]) =>
	sheetOf("Plan", [
		HEADER,
		...methods.map((method, i) => [
			`Goal ${i}`,
			`Renewal rate of region ${i} from 70% to 85%`,
			method,
			"Ann",
			85,
			"2026-12-31",
		]),
	]);

const SALES = sheetOf("Sales 2026", [["Day", "Amount"]]);

function opened(host: Host) {
	const { snapshot } = get(host, "open", { core: false });
	return { missing: snapshot.missingSheets, calls: host.meter.lastTotal };
}

test("names of sheets that are not there go with the snapshot", () => {
	const host = openOffice(
		workbookOf(
			planOf(
				"Monthly, see sheet Sales 2026",
				"From the “sales” tab",
				"每月取自「銷售紀錄」工作表",
				"From the “KPI check-ins” tab",
			),
			SALES,
		),
	);
	expect(opened(host).missing).toEqual(["銷售紀錄"]);
});

test("where no cell names a sheet nothing is asked; where many do, no more than for a few", () => {
	const calls = (...methods: string[]) =>
		opened(openOffice(workbookOf(planOf(...methods), SALES))).calls;
	const none = calls("Taken monthly from the support tool");
	expect(calls("Monthly, see sheet Sales 2026")).toBe(none + 1);
	const names = Array.from({ length: 40 }, (_, i) => `see sheet Store ${i}x`);
	expect(calls(...names)).toBe(calls(...names.slice(0, 5)));
});

test("the measurement is warned of on the scorecard, and refreshing changes nothing", () => {
	const host = openOffice(
		workbookOf(planOf("Monthly, see sheet Budget 2026", "From column Churn")),
	);
	const source = { sheetId: host.activeSheet.id, language: "en" as const };
	const { sheetId } = get(host, "write", source);
	const card = host.workbook.sheetNamed("Plan scorecard");
	if (!card) throw new Error("no scorecard");
	const { snapshot } = get(host, "open", { core: false, front: sheetId });
	const text = JSON.stringify(snapshot.cells);
	expect(text).toContain("“Budget 2026”");
	expect(text).not.toContain("“Churn”");
	const again = get(host, "write", { ...source, sheetId });
	expect(again.summary.cellsWritten).toBe(0);
});
