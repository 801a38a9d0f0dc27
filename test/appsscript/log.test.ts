/** A check-in log beside scorecards: its readings count, and it stays with the people who filled it. */
import { expect, test } from "@jest/globals";
import type { Host } from "../../host/core";
import * as core from "../../sidebar/core";
import { label } from "../../src/i18n/render";
import { headerText } from "../../src/scorecard/columns";
import {
	helperFormulas,
	LOG_COLUMNS,
	LOG_HELPERS,
	LOG_PLACES,
	logHeader,
} from "../../src/scorecard/log";
import { column, get, openOffice, sheetOf, shown, workbookOf } from "./office";

const HEADER =
	"Goal,Key indicator,Owner,Department,Unit,Baseline,Target,Actual,As of,Start,Due,Direction,Update cadence";
const KPIS = [
	HEADER,
	"Fewer defects,Defects after release,Bo,QA,defects,50,10,30,2026-06-01,2026-01-01,2026-12-31,decrease,monthly",
	"More visits,Visits in all,Ann,Sales,visits,0,100,20,2026-06-01,2026-01-01,2026-12-31,increase,monthly",
].map((line) => line.split(",").map(cellOf));

/** What stands in a cell when this was typed into it. */
function cellOf(text: string): string | number {
	return /^\d+$/.test(text) ? Number(text) : text;
}

/** A log with one reading of the first KPI, registered as ours. */
function addLog(host: Host) {
	const width = LOG_COLUMNS.length + LOG_HELPERS.length;
	const log = host.workbook.addSheet("Readings", 0);
	log.columnCount = Math.max(log.columnCount, width);
	for (const key of [...LOG_COLUMNS, ...LOG_HELPERS])
		log.put(0, LOG_PLACES[key], { value: logHeader(key, "en") });
	const formulas = helperFormulas();
	for (const key of LOG_HELPERS)
		host.typeInto(log, 1, LOG_PLACES[key], formulas[key]);
	host.typeInto(log, 1, LOG_PLACES.id, "K-0001");
	host.typeInto(log, 1, LOG_PLACES.asof, "2026-06-29");
	host.typeInto(log, 1, LOG_PLACES.value, "20");
	host.surroundings.stores
		.get("document")
		?.set(
			`ssc.sheet.${log.id}`,
			JSON.stringify({ tags: { role: "log" }, columns: LOG_PLACES }),
		);
	return log;
}

const progress = (host: Host) =>
	column(shown(host, "Plan scorecard"), "Progress (from baseline)");

test("readings of the log count from the next refresh on, and those typed later at once", () => {
	const host = openOffice(workbookOf(sheetOf("Plan", KPIS)));
	const source = { sheetId: host.activeSheet.id, language: "en" as const };
	const { sheetId } = get(host, "write", source);
	const log = addLog(host);
	expect(progress(host)).toEqual(["50%", "20%"]);
	get(host, "write", { ...source, sheetId });
	// 20 of the log, on the way from 50 to 10
	expect(progress(host)).toEqual(["75%", "20%"]);
	expect(get(host, "write", { ...source, sheetId }).summary.cellsWritten).toBe(
		0,
	);
	host.typeInto(log, 2, LOG_PLACES.id, "K-0001");
	host.typeInto(log, 2, LOG_PLACES.asof, "2026-06-30");
	host.typeInto(log, 2, LOG_PLACES.value, "10");
	expect(progress(host)).toEqual(["100%", "20%"]);
});

test("readings count where people left the cells beside them blank, and where no reading is there, either", () => {
	const blank = (...keys: string[]) => [
		HEADER.split(","),
		...KPIS.slice(1).map((line) =>
			line.map((cell, at) =>
				keys.includes(HEADER.split(",")[at] ?? "") ? "" : cell,
			),
		),
	];
	for (const [cells, before, after] of [
		[blank("As of"), ["50%", "20%"], ["75%", "20%"]],
		[blank("As of", "Actual"), ["", ""], ["75%", ""]],
		[blank("As of", "Due", "Update cadence"), ["50%", "20%"], ["75%", "20%"]],
	] as const) {
		const host = openOffice(workbookOf(sheetOf("Plan", cells)));
		const source = { sheetId: host.activeSheet.id, language: "en" as const };
		const { sheetId } = get(host, "write", source);
		addLog(host);
		expect(progress(host)).toEqual(before);
		get(host, "write", { ...source, sheetId });
		expect(progress(host)).toEqual(after);
		const table = shown(host, "Plan scorecard");
		expect(column(table, "Actual that counts")).not.toContain("?");
		expect(table.flat().filter((text) => text.startsWith("#"))).toEqual([]);
	}
});

test.each([
	["en_US", "en"],
	["zh_TW", "zh-TW"],
	["de_DE", "en"],
	["fr_FR", "zh-TW"],
] as const)(
	"words of yes and no that people type count for a yes/no KPI alone, on the sheet and in the sidebar (%s)",
	(locale, language) => {
		const yesNo = [
			"Launch,Launch the online shop,Cy,IT,,,yes,no,2026-06-01,2026-01-01,2026-12-31,yes/no,monthly",
			"Certify,Pass the ISO audit,Di,IT,,,yes,,,2026-01-01,2026-12-31,yes/no,monthly",
		].map((line) => line.split(","));
		const book = workbookOf(sheetOf("Plan", [...KPIS, ...yesNo]));
		const host = openOffice({ ...book, locale }, { userLocale: language });
		const source = { sheetId: host.activeSheet.id, language };
		const { sheetId } = get(host, "write", source);
		const log = addLog(host);
		get(host, "write", { ...source, sheetId });
		let free = 2;
		const type = (id: string, asof: string, value: string) => {
			host.typeInto(log, free, LOG_PLACES.id, id);
			host.typeInto(log, free, LOG_PLACES.asof, asof);
			host.typeInto(log, free++, LOG_PLACES.value, value);
		};
		const inSheet = () => {
			const card = host.workbook.sheets.find(({ id }) => id === sheetId);
			const table = shown(host, card?.name ?? "");
			return ["progress", "status"].map((key) =>
				column(table, headerText(key as "status", language)),
			);
		};
		const inSidebar = () => {
			const { snapshot, settings, past } = get(host, "open", {
				core: false,
				front: sheetId,
			});
			const reading = core.readSheet(snapshot, settings, undefined, past);
			return reading.rows.map((row) =>
				label(
					`status.${core.checkRow(row, reading).assessment.status}`,
					language,
				),
			);
		};
		type("K-0003", "2026-06-20", "完成");
		type("K-0004", "2026-06-20", "是");
		type("K-0001", "2026-06-30", "是");
		const [progress, statuses] = inSheet();
		expect(progress?.slice(2)).toEqual(["100%", "100%"]);
		// 20 on the way from 50 to 10: a word is no figure of a number
		expect(progress?.[0]).toBe("75%");
		expect(inSidebar()).toEqual(statuses);
		type("K-0004", "2026-06-21", "No");
		type("K-0003", "2026-06-21", "maybe");
		expect(inSheet()[0]?.slice(2)).toEqual(["", "0%"]);
		expect(inSheet()[1]?.[2]).toBe(label("status.cannot_tell", language));
		expect(inSidebar()).toEqual(inSheet()[1]);
		expect(
			get(host, "open", { core: false, front: sheetId }).past?.unread,
		).toEqual([5, 7]);
	},
);

test("removing leaves the log as a plain sheet, with all that people see of it", () => {
	const host = openOffice(workbookOf(sheetOf("Plan", KPIS)));
	get(host, "write", { sheetId: host.activeSheet.id, language: "en" });
	addLog(host);
	get(host, "remove", { everything: false });
	expect(shown(host, "Readings")[0]).toEqual(
		LOG_COLUMNS.map((key) => logHeader(key, "en")),
	);
	expect(column(shown(host, "Readings"), "KPI ID")).toEqual(["K-0001"]);
});
