/** Rows that colleagues insert, delete or sort while a run writes: no row shows another row's result, and ids stay with their KPI. */
import { expect, test } from "@jest/globals";
import type { Host } from "../../host/core";
import { changeAxis } from "../../host/core/workbook/structure";
import type { Workbook } from "../../host/core/workbook/workbook";
import { column, get, openOffice, sheetOf, shown, workbookOf } from "./office";

const KPIS = [
	["Goal", "Key indicator", "Owner", "Baseline", "Target", "Actual", "Due"],
	[
		"Keep customers",
		"Renewal rate in percent",
		"Ann",
		70,
		85,
		76,
		"2026-12-31",
	],
	[
		"Fewer defects",
		"Defects after release from 50 to 10",
		"Bo",
		50,
		10,
		30,
		"2026-12-31",
	],
	["Sell more", "New subscribers a month", "Cy", 100, 120, 110, "2026-12-31"],
];

const insertAt = (name: string) => (workbook: Workbook) => {
	const sheet = workbook.sheetNamed(name);
	if (sheet)
		changeAxis(sheet, { axis: "row", kind: "insert", at: 1, count: 1 });
};

/** What stands on each row of ours, by the name of its KPI. */
function byName(host: Host, name: string) {
	const table = shown(host, name);
	const of = (heading: string) => column(table, heading);
	const names = of("Key indicator");
	return Object.fromEntries(
		names.flatMap((kpi, i) =>
			kpi === ""
				? []
				: [
						[
							kpi,
							["ID", "Progress (from baseline)", "Status", "S"].map(
								(heading) => of(heading)[i],
							),
						],
					],
		),
	);
}

test.each([
	["beside people's own columns", "Plan"],
	["on a scorecard", "Plan scorecard"],
])("a row that is inserted during a refresh %s", (_, name) => {
	const made = () => {
		const host = openOffice(workbookOf(sheetOf("Plan", KPIS)));
		const source = { sheetId: host.activeSheet.id, language: "en" as const };
		const attach = name === "Plan" ? { attach: { add: [] } } : {};
		const { sheetId } = get(host, "write", { ...source, ...attach });
		const sheet = host.workbook.sheetNamed(name);
		if (!sheet) throw new Error("no sheet");
		host.typeInto(
			sheet,
			2,
			shown(host, name)[0]?.indexOf("Goal") ?? 0,
			"Far fewer defects",
		);
		return { host, refresh: { ...source, sheetId } };
	};
	const { host: quiet, refresh } = made();
	get(quiet, "write", refresh);
	const expected = byName(quiet, name);
	const calls = quiet.meter.lastTotal;
	let met = 0;
	for (let call = 2; call <= calls; call++) {
		const { host, refresh: again } = made();
		host.faults.otherEditor = { call, act: insertAt(name) };
		const { summary } = get(host, "write", again);
		if (summary.remarks.some(({ key }) => key === "plan.rows_moved")) met++;
		else get(host, "write", again);
		expect({ call, rows: byName(host, name) }).toEqual({
			call,
			rows: expected,
		});
		expect(get(host, "write", again).summary.cellsWritten).toBe(0);
	}
	expect(met).toBeGreaterThan(0);
});
