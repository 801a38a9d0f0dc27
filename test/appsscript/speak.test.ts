import { describe, expect, test } from "@jest/globals";
import type { Host } from "../../host/core";
import type { Language } from "../../src/i18n/message";
import { get, openOffice, sheetOf, shown, workbookOf } from "./office";

const ROWS = [
	[
		"Goal",
		"Key indicator",
		"Level",
		"Direction",
		"Baseline",
		"Target",
		"Actual",
		"Start",
		"Due",
		"As of",
		"Update cadence",
	],
	[
		"Keep customers",
		"Renewal rate",
		"strategic",
		"increase",
		70,
		85,
		76,
		"2026-01-01",
		"2026-12-31",
		"2026-06-20",
		"monthly",
	],
	[
		"Fewer defects",
		"Defects after release",
		"operational",
		"decrease",
		50,
		10,
		48,
		"2026-01-01",
		"2026-12-31",
		"2026-06-20",
		"weekly",
	],
];
const HAN = /\p{Script=Han}/u;

function office(language: Language = "en", attach?: { add: [] }) {
	const host = openOffice(workbookOf(sheetOf("Plan", ROWS)));
	const source = { sheetId: host.activeSheet.id, language, attach };
	const { sheetId } = get(host, "write", source);
	return { host, card: { sheetId, language } };
}

function speak(
	{ host, card }: ReturnType<typeof office>,
	language: Language,
): void {
	get(host, "write", { ...card, speak: language });
}

/** All sheets but the hidden one that keeps the state before. Drop-downs hold in whatever order they were set. */
function sheets(host: Host): unknown {
	return host
		.save()
		.sheets.filter(({ hidden }) => !hidden)
		.map(({ validations = [], ...sheet }) => ({
			...sheet,
			validations: validations.map((each) => JSON.stringify(each)).sort(),
		}));
}

const CARD = "Plan scorecard";
const BOARD = "Plan scorecard dashboard";

describe("a scorecard in the other language", () => {
	test("has its headings, drop-downs, words and advice in it, and says the same", () => {
		const opened = office();
		const { host, card } = opened;
		const [, ...before] = shown(host, CARD);
		speak(opened, "zh-TW");
		const [header = [], ...rows] = shown(host, CARD);
		expect(header).toContain("目標值");
		const at = (name: string) => header.indexOf(name);
		expect(rows.map((row) => row[at("方向")])).toEqual(["增加", "減少"]);
		expect(rows.map((row) => row[at("狀態")])).toEqual(["正常", "落後"]);
		expect(rows.map((row) => row[at("類型")])).toEqual(["戰略型", "營運型"]);
		for (const row of rows) expect(row[at("改善建議")]).toMatch(HAN);
		const progress = at("進度（自基準）");
		expect(rows.map((row) => row[progress])).toEqual(
			before.slice(0, rows.length).map((row) => row[progress]),
		);
		expect(
			get(host, "preview", { ...card, language: "en" }).summary,
		).toMatchObject({ cellsWritten: 0, charts: 0 });
		expect(get(host, "open", { core: false }).written).toBe("zh-TW");
	});

	test("has a dashboard in it, with the same figures", () => {
		const opened = office();
		const figures = () =>
			shown(opened.host, BOARD).flatMap((row) =>
				row.filter((text) => /^[\d.%]+$/.test(text)),
			);
		const before = figures();
		speak(opened, "zh-TW");
		expect(shown(opened.host, BOARD).flat().join()).toMatch(/平均進度/);
		expect(figures()).toEqual(before);
	});

	test("there and back again, every sheet is what it was", () => {
		const opened = office();
		const before = sheets(opened.host);
		speak(opened, "zh-TW");
		expect(sheets(opened.host)).not.toEqual(before);
		speak(opened, "en");
		expect(sheets(opened.host)).toEqual(before);
	});

	test("is taken back like any other run, drop-downs and notes included", () => {
		const opened = office("zh-TW");
		const before = sheets(opened.host);
		speak(opened, "en");
		get(opened.host, "restore", {});
		expect(sheets(opened.host)).toEqual(before);
	});

	test("keeps what people typed, and headings that they renamed", () => {
		const opened = office();
		const { host } = opened;
		const column = shown(host, CARD)[0]?.indexOf("Owner") ?? 0;
		host.typeInto(host.activeSheet, 0, column, "Who");
		host.typeInto(host.activeSheet, 1, column, "increase");
		speak(opened, "zh-TW");
		expect(shown(host, CARD)[0]?.[column]).toBe("Who");
		expect(shown(host, CARD)[1]?.[column]).toBe("increase");
	});

	test("takes no more calls than making one may", () => {
		const opened = office();
		speak(opened, "zh-TW");
		expect(opened.host.meter.lastTotal).toBeLessThanOrEqual(60);
	});
});

describe("columns beside people's own, in the other language", () => {
	test("change, and the people's own stay", () => {
		const opened = office("en", { add: [] });
		const { host } = opened;
		const theirs = () =>
			shown(host, "Plan").map((row) => row.slice(0, ROWS[0]?.length));
		const before = theirs();
		speak(opened, "zh-TW");
		expect(theirs()).toEqual(before);
		const [header = [], ...rows] = shown(host, "Plan");
		const status = header.indexOf("狀態");
		expect(rows.map((row) => row[status])).toEqual(["正常", "落後"]);
	});
});
