/** "Met in 4 of 6 periods" beside the last figure of a KPI per period, as a live formula over the log. */
import { expect, test } from "@jest/globals";
import type { Host } from "../../host/core";
import { changeAxis } from "../../host/core/workbook/structure";
import {
	column,
	get,
	getCheckIn,
	openOffice,
	sheetOf,
	shown,
	workbookOf,
} from "./office";

const WORDS = {
	en: {
		card: "Plan scorecard",
		log: "KPI check-ins",
		heading: "Periods met",
		header:
			"Goal,Key indicator,Owner,Counts as,Unit,Target,Actual,As of,Start,Due,Direction,Update cadence",
		row: "More customers,New customers per month,Ann,per period,people,10,,,2026-01-01,2026-12-31,at least,monthly",
		rate: "Loyal customers,Renewal rate,Ann,level,,85,80,2026-06-30,2026-01-01,2026-12-31,at least,monthly",
	},
	"zh-TW": {
		card: "Plan 計分卡",
		log: "KPI 填報紀錄",
		heading: "達標期數",
		header:
			"目標名稱,關鍵指標,負責人,計算方式,單位,目標值,目前值,資料截止日,開始日,期限,方向,更新頻率",
		row: "增加客戶,每月新客戶數,林怡君,每期,人,10,,,2026-01-01,2026-12-31,至少,每月",
		rate: "留住客戶,續約率,林怡君,水準值,,85,80,2026-06-30,2026-01-01,2026-12-31,至少,每月",
	},
} as const;

type Language = keyof typeof WORDS;

function office(language: Language, ...rows: string[]): Host {
	const table = [WORDS[language].header, ...rows].map((line) =>
		line.split(",").map((text) => (/^\d+$/.test(text) ? Number(text) : text)),
	);
	return openOffice(workbookOf(sheetOf("Plan", table)));
}

/** Figures of the first KPI, one a month. */
function checkIn(
	host: Host,
	language: Language,
	figures: [string, number][],
	name: string = WORDS[language].card,
): void {
	const sheet = host.workbook.sheetNamed(name);
	if (!sheet) throw new Error(`no ${name}`);
	for (const [asof, value] of figures)
		getCheckIn(
			host,
			{
				sheetId: sheet.id,
				sheet: name,
				by: "",
				remember: false,
				entries: [
					{
						row: 1,
						id: "K-0001",
						name: WORDS[language].row.split(",")[1] ?? "",
						value,
						figure: "number",
						points: false,
						asof,
						status: null,
						note: "",
						line: true,
					},
				],
			},
			language,
		);
}

const MONTHS: [string, number][] = [
	["2026-01-31", 12],
	["2026-02-28", 9],
	["2026-03-31", 10],
	["2026-05-15", 3],
	["2026-05-31", 11],
];

test.each(["en", "zh-TW"] as const)(
	"of the periods that are over the last figure counts (%s)",
	(language) => {
		const { card, log, heading, row, rate } = WORDS[language];
		const host = office(language, row, rate);
		get(host, "write", { sheetId: host.activeSheet.id, language });
		expect(shown(host, card)[0]).not.toContain(heading);
		checkIn(host, language, MONTHS);
		expect(column(shown(host, card), heading)).toEqual(["3/4", ""]);
		// A colleague without the add-on writes a line by hand.
		const sheet = host.workbook.sheetNamed(log);
		if (!sheet) throw new Error("no log");
		for (const [at, text] of [
			[1, "2026-04-30"],
			[3, "K-0001"],
			[5, "10"],
		] as const)
			host.typeInto(sheet, 20, at, text);
		expect(column(shown(host, card), heading)[0]).toBe("4/5");
		const sheetId = host.workbook.sheetNamed(card)?.id ?? -1;
		const { summary } = get(host, "write", { sheetId, language });
		expect(summary.cellsWritten).toBe(0);
	},
);

test("the column is there only where a KPI is counted per period", () => {
	const { card, heading, rate } = WORDS.en;
	const host = office("en", rate);
	get(host, "write", { sheetId: host.activeSheet.id, language: "en" });
	const sheetId = host.workbook.sheetNamed(card)?.id ?? -1;
	const entries = [{ row: 1, id: "K-0001", name: "Renewal rate" }];
	get(host, "makeReady", { sheetId, language: "en", entries });
	expect(shown(host, card)[0]).not.toContain(heading);
});

test("it goes and comes with what made it, by as many calls as any other", () => {
	const { card, heading, row, rate } = WORDS.en;
	const host = office("en", row, rate);
	get(host, "write", { sheetId: host.activeSheet.id, language: "en" });
	const before = shown(host, card);
	const sheetId = host.workbook.sheetNamed(card)?.id ?? -1;
	const entries = [{ row: 1, id: "K-0001", name: "New customers per month" }];
	get(host, "makeReady", { sheetId, language: "en", entries });
	expect(host.meter.lastTotal).toBeLessThanOrEqual(60);
	expect(shown(host, card)[0]).toContain(heading);
	get(host, "restore", {});
	expect(shown(host, card)).toEqual(before);
});

test("it stays away once somebody deleted it, and comes back when it is asked for", () => {
	const { card, heading, row } = WORDS.en;
	const host = office("en", row);
	get(host, "write", { sheetId: host.activeSheet.id, language: "en" });
	checkIn(host, "en", MONTHS.slice(0, 1));
	const sheet = host.workbook.sheetNamed(card);
	if (!sheet) throw new Error("no card");
	const at = shown(host, card)[0]?.indexOf(heading) ?? -1;
	changeAxis(sheet, { axis: "column", kind: "delete", at, count: 1 });
	const about = { sheetId: sheet.id, language: "en" as const };
	const { summary } = get(host, "write", about);
	expect(shown(host, card)[0]).not.toContain(heading);
	expect(summary.remarks).toContainEqual({
		key: "plan.gone",
		values: { names: heading },
	});
	get(host, "write", { ...about, again: true });
	expect(column(shown(host, card), heading)).toEqual(["1/1"]);
});

test("beside people's own columns, and gone with them", () => {
	const { heading, row, rate } = WORDS.en;
	const host = office("en", row, rate);
	const sheetId = host.activeSheet.id;
	const before = shown(host, "Plan");
	get(host, "write", { sheetId, language: "en", attach: { add: [] } });
	checkIn(host, "en", MONTHS.slice(0, 2), "Plan");
	expect(column(shown(host, "Plan"), heading)).toEqual(["1/2", ""]);
	get(host, "remove", { everything: true });
	expect(shown(host, "Plan")[0]).toEqual(before[0]);
});
