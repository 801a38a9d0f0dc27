/** The dashboard of all scorecards. */
import { expect, test } from "@jest/globals";
import type { Host } from "../../host/core";
import { changeAxis } from "../../host/core/workbook/structure";
import { ask, get, openOffice, sheetOf, shown, workbookOf } from "./office";

const HEADER =
	"Goal,Key indicator,Owner,Direction,Baseline,Target,Actual,As of,Start,Due";
const rows = (...lines: string[]) =>
	[HEADER, ...lines].map((line) =>
		line.split(",").map((text) => (/^\d+$/.test(text) ? Number(text) : text)),
	);
const YEAR = "2026-06-30,2026-01-01,2026-12-31";
const SALES = rows(
	// 60 % and 20 % at half of the year
	`Grow,Deals,Ann,increase,0,10,6,${YEAR}`,
	`Grow,Leads,Ann,increase,0,10,2,${YEAR}`,
);
const TECH = rows(`Ship,Defects,Bo,decrease,50,10,10,${YEAR}`);

function office(): Host {
	return openOffice(workbookOf(sheetOf("Sales", SALES), sheetOf("Tech", TECH)));
}

function write(host: Host, name: string, attach?: { add: [] }) {
	const sheetId = host.workbook.sheetNamed(name)?.id ?? 0;
	return get(host, "write", { sheetId, language: "en", attach }).sheetId;
}

const lines = (host: Host) =>
	shown(host, "All scorecards")
		.filter(([name]) => /Sales|Tech/.test(name ?? ""))
		.map((row) => row.filter((cell) => cell !== ""));

test("has a line for each scorecard, and the whole of them", () => {
	const host = office();
	write(host, "Sales");
	write(host, "Tech", { add: [] });
	get(host, "showAll", { language: "en" });
	expect(host.meter.lastTotal).toBeLessThanOrEqual(45);
	expect(host.activeSheet.name).toBe("All scorecards");
	// mean, KPIs, without a percentage, worst, then how many of each status from missed to achieved
	expect(lines(host).map((cells) => cells.join(" "))).toEqual([
		"Sales scorecard 40% 2 0 behind 0 1 0 0 0 0 0 1 0",
		"Tech 100% 1 0 achieved 0 0 0 0 0 0 0 0 1",
	]);
	const headline = shown(host, "All scorecards")[3];
	// (2·40 % + 1·100 %) / 3
	expect(headline?.filter(Boolean).join(" ")).toBe(
		"3 KPIs 60% Mean progress 1 Need attention behind Worst",
	);
});

test("is brought up to date in place: new scorecards join, deleted ones go, moved columns are found", () => {
	const host = office();
	write(host, "Sales");
	get(host, "showAll", { language: "en" });
	const board = host.workbook.sheetNamed("All scorecards");
	const charts = board?.charts.map(({ id }) => id);
	expect(charts).toHaveLength(2);
	write(host, "Tech");
	const sales = host.workbook.sheetNamed("Sales scorecard");
	if (!sales) throw new Error("no scorecard");
	changeAxis(sales, { axis: "column", kind: "move", at: 3, count: 1, to: 9 });
	get(host, "showAll", { language: "en" });
	expect(lines(host)).toHaveLength(2);
	expect(lines(host)[0]?.join(" ")).toContain("40% 2 0 behind");
	expect(board?.charts.map(({ id }) => id)).toEqual(charts);
	host.workbook.deleteSheet(sales);
	get(host, "showAll", { language: "en" });
	expect(lines(host).map(([name]) => name)).toEqual(["Tech scorecard"]);
	get(host, "showAll", { language: "en" });
	const writing = Object.keys(host.meter.last).filter((call) =>
		/\.(set|insert|update|delete)/.test(call),
	);
	expect(writing).toEqual([]);
});

test("in Chinese, and taken back by restore", () => {
	const host = office();
	write(host, "Sales");
	get(host, "showAll", { language: "zh-TW" });
	expect(shown(host, "全部計分卡").flat()).toContain("平均進度");
	get(host, "restore", {});
	expect(host.workbook.sheetNamed("全部計分卡")).toBeUndefined();
});

test("asks for a scorecard", () => {
	expect(ask(office(), "showAll", { language: "en" })).toMatchObject({
		code: "no_scorecard",
	});
});
