/** The next period in the local Sheets: a scorecard of its own, taken back without a trace on the old one. */
import { describe, expect, test } from "@jest/globals";
import {
	column,
	get,
	getCheckIn,
	openOffice,
	sheetOf,
	shown,
	workbookOf,
} from "./office";

const KPIS = [
	"Goal,Key indicator,Owner,Baseline,Target,Actual,As of,Start,Due",
	"Fewer defects,Defects after release,Bo,50,10,30,2026-06-28,2026-04-01,2026-06-30",
	"Keep customers,Renewal rate from 70% to 85%,Ann,70%,85%,82%,2026-06-28,2026-04-01,2026-06-30",
].map((line) =>
	line.split(",").map((text) => (/^\d+$/.test(text) ? Number(text) : text)),
);

describe.each(["made of a sheet", "attached to a sheet"])(
	"after a scorecard %s",
	(how) => {
		const host = openOffice(workbookOf(sheetOf("Plan", KPIS)));
		const source = { sheetId: host.activeSheet.id, language: "en" as const };
		const attach = how.startsWith("attached") ? { add: [] } : undefined;
		const { sheetId } = get(host, "write", { ...source, attach });
		const before = JSON.stringify(host.save().sheets.slice(0, -1));
		const request = { ...source, sheetId, nextPeriod: true };

		test("a preview changes nothing and announces the sheet", () => {
			const { summary } = get(host, "preview", request);
			expect(summary).toMatchObject({ makesScorecard: true, rowsAdded: 2 });
			expect(summary.scorecard).toMatch(/ 2026 Q3$/);
			expect(JSON.stringify(host.save().sheets.slice(0, -1))).toBe(before);
		});

		test("it begins where that one ended, a quarter later", () => {
			const { summary } = get(host, "write", request);
			const table = shown(host, summary.scorecard);
			expect(column(table, "Baseline")).toEqual(["30", "82.0%"]);
			expect(column(table, "Actual")).toEqual(["", ""]);
			expect(column(table, "Start")).toEqual(["2026-07-01", "2026-07-01"]);
			expect(column(table, "Due")).toEqual(["2026-09-30", "2026-09-30"]);
			expect(column(table, "ID")).toEqual(["K-0003", "K-0004"]);
			expect(column(table, "ID in last period")).toEqual(["K-0001", "K-0002"]);
			expect(column(table, "Status")).toEqual(["no data", "no data"]);
			expect(host.activeSheet.name).toBe(summary.scorecard);
		});

		test("a second press writes nothing", () => {
			const { summary } = get(host, "write", request);
			expect(summary).toMatchObject({ cellsWritten: 0, charts: 0 });
		});

		test("restoring the run takes it away and leaves the other sheets as they were", () => {
			get(host, "restore", {});
			const sheets = host.workbook.sheets.map(({ name }) => name);
			expect(sheets.filter((name) => name.includes("Q3"))).toEqual([]);
			expect(
				column(
					shown(host, "SMART settings").map((row) => row.slice(0, 2)),
					"SMART Scorecard settings",
				),
			).toContain("Highest ID ever given (do not lower it)");
		});
	},
);

test.each(["made of a sheet", "attached to a sheet"])(
	"a figure that stands in the log alone is where the period after a scorecard %s begins",
	(how) => {
		const host = openOffice(workbookOf(sheetOf("Plan", KPIS)));
		const source = { sheetId: host.activeSheet.id, language: "en" as const };
		const isAttached = how.startsWith("attached");
		const attach = isAttached ? { add: [] } : undefined;
		const { sheetId } = get(host, "write", { ...source, attach });
		const name = isAttached ? "Plan" : "Plan scorecard";
		getCheckIn(host, {
			sheetId,
			sheet: name,
			by: "",
			remember: false,
			entries: [
				{
					row: 1,
					id: "K-0001",
					name: "Defects after release",
					value: 28,
					figure: "number",
					points: false,
					asof: "2026-06-29",
					status: null,
					note: "",
					line: true,
				},
			],
		});
		const log = host.workbook.sheetNamed("KPI check-ins");
		if (!log) throw new Error("no log");
		const line = ["", "2026-06-30", "", "K-0002", "", "84%"];
		for (const [at, text] of line.entries()) host.typeInto(log, 2, at, text);
		const { summary } = get(host, "write", {
			...source,
			sheetId,
			nextPeriod: true,
		});
		// Facts that people may have typed over are a question more.
		expect(host.meter.lastTotal).toBeLessThanOrEqual(isAttached ? 61 : 60);
		const table = shown(host, summary.scorecard);
		expect(column(table, "Baseline")).toEqual(["28", "84.0%"]);
	},
);
