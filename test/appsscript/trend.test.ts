/** The trend of a KPI on the dashboard, as the sidebar asks for it. */
import { expect, test } from "@jest/globals";
import { ask, get, openOffice, sheetOf, shown, workbookOf } from "./office";

const KPIS = [
	"Goal,Key indicator,Owner,Baseline,Target,Actual,As of,Start,Due",
	"Fewer defects,Defects after release,Bo,50,10,30,2026-06-28,2026-04-01,2026-06-30",
	"Keep customers,Renewal rate from 70% to 85%,Ann,70%,85%,82%,2026-06-28,2026-04-01,2026-06-30",
].map((line) =>
	line.split(",").map((text) => (/^\d+$/.test(text) ? Number(text) : text)),
);

function office(attach?: { add: [] }) {
	const host = openOffice(workbookOf(sheetOf("Plan", KPIS)));
	const source = { sheetId: host.activeSheet.id, language: "en" as const };
	const { sheetId } = get(host, "write", { ...source, attach });
	const name = attach ? "Plan dashboard" : "Plan scorecard dashboard";
	const board = host.workbook.sheetNamed(name);
	if (!board) throw new Error("no dashboard");
	return { host, board, source, sheetId };
}

test.each(["made of a sheet", "attached to a sheet"])(
	"is drawn for a scorecard %s, and another KPI takes its place",
	(how) => {
		const { host, board, sheetId, source } = office(
			how.startsWith("attached") ? { add: [] } : undefined,
		);
		get(host, "showTrend", { sheetId, id: "K-0002" });
		expect(host.meter.lastTotal).toBeLessThanOrEqual(45);
		expect(host.activeSheet.name).toBe(board.name);
		const table = shown(host, board.name);
		expect(table.map((row) => row.slice(9, 13).join(" "))).toEqual(
			expect.arrayContaining([
				"2026-04-01 70.0% 85.0% 70.0%",
				"2026-06-28 82.0% 85.0% 84.7%",
				"2026-06-30  85.0% 85.0%",
			]),
		);
		const ids = board.charts.map(({ id }) => id);
		expect(ids).toHaveLength(5);
		get(host, "showTrend", { sheetId, id: "K-0001" });
		expect(board.charts.map(({ id }) => id)).toEqual(ids);
		expect(get(host, "write", { ...source, sheetId }).summary).toMatchObject({
			cellsWritten: 0,
			charts: 0,
		});
		get(host, "showTrend", { sheetId, id: "K-0002" });
		get(host, "restore", {});
		expect(shown(host, board.name).flat()).toContain("K-0001");
	},
);

test("asks for a dashboard and for a KPI of the scorecard", () => {
	const { host, board, sheetId } = office();
	expect(ask(host, "showTrend", { sheetId, id: "K-0009" })).toMatchObject({
		code: "bad_request",
	});
	host.workbook.deleteSheet(board);
	expect(ask(host, "showTrend", { sheetId, id: "K-0001" })).toMatchObject({
		code: "no_dashboard",
	});
});
