import { describe, expect, test } from "@jest/globals";
import type { Host } from "../../host/core";
import type { Language } from "../../src/i18n/message";
import { label } from "../../src/i18n/render";
import { ENTRIES, PRESETS } from "../../src/library";
import type { Request } from "../../src/rpc";
import {
	ask,
	column,
	get,
	openOffice,
	sheetOf,
	shown,
	workbookOf,
} from "./office";

type Picked = Request<"makeNew">;

const LANGUAGES: Language[] = ["en", "zh-TW"];
const NAMES = {
	en: {
		blank: "KPI scorecard",
		sales: "Sales team scorecard",
		settings: "SMART settings",
	},
	"zh-TW": {
		blank: "KPI 計分卡",
		sales: "業務團隊 計分卡",
		settings: "SMART 設定",
	},
} as const;

/** A spreadsheet with one blank sheet, in front. */
function blankOffice(): Host {
	return openOffice(workbookOf(sheetOf("Sheet1", [])));
}

function make(host: Host, picked: Partial<Picked> = {}) {
	return get(host, "makeNew", { language: "en", entries: [], ...picked });
}

function named(host: Host, name: string) {
	const sheet = host.workbook.sheetNamed(name);
	if (!sheet) throw new Error(`no sheet ${name}`);
	return sheet;
}

/** Types a row below the header, by heading. */
function typeRow(
	host: Host,
	name: string,
	row: number,
	values: Record<string, string>,
): void {
	const headings = shown(host, name)[0] ?? [];
	for (const [heading, value] of Object.entries(values)) {
		const at = headings.indexOf(heading);
		if (at < 0) throw new Error(`no column ${heading}`);
		const typed = host.typeInto(named(host, name), row, at, value);
		expect({ heading, ok: typed.ok }).toEqual({ heading, ok: true });
	}
}

/** Where the last call wrote; nothing for one that only looked. */
const writing = (host: Host) =>
	Object.keys(host.meter.last).filter((call) =>
		/\.(set|insert|add|delete|hide)/.test(call),
	);

describe.each(LANGUAGES)("a blank scorecard in %s", (language) => {
	const name = NAMES[language].blank;
	const heading = (
		key: "goal" | "indicator" | "target" | "actual" | "start" | "due",
	) => label(`field.${key}`, language);

	test("has its headings, settings and dashboard, and no error anywhere", () => {
		const host = blankOffice();
		const { summary, sheetId } = make(host, { language });
		expect(summary).toMatchObject({
			scorecard: name,
			makesScorecard: true,
			rowsAdded: 0,
		});
		expect(named(host, name).id).toBe(sheetId);
		expect(host.activeSheet.id).toBe(sheetId);
		const headings = shown(host, name)[0] ?? [];
		for (const key of ["goal", "level", "target_high", "weight"] as const)
			expect(headings).toContain(label(`field.${key}`, language));
		const cells = host.workbook.sheets.flatMap((sheet) =>
			shown(host, sheet.name).flat(),
		);
		expect(cells.filter((cell) => cell.startsWith("#"))).toEqual([]);
		expect(host.workbook.sheets.map((sheet) => sheet.name)).toContain(
			NAMES[language].settings,
		);
	});

	test("offers drop-downs in its rows and is filled in by hand", () => {
		const host = blankOffice();
		const { sheetId } = make(host, { language });
		const direction = label("field.direction", language);
		const at = shown(host, name)[0]?.indexOf(direction) ?? -1;
		expect(host.typeInto(named(host, name), 1, at, "up a bit").ok).toBe(false);
		typeRow(host, name, 1, {
			[heading("goal")]: "Keep customers",
			[heading("indicator")]: "Renewal rate of pro plans",
			[label("field.unit", language)]: "%",
			[label("field.baseline", language)]: "70%",
			[heading("target")]: "85%",
			[heading("actual")]: "80%",
			[heading("start")]: "2026-01-01",
			[heading("due")]: "2026-12-31",
			[direction]: label("direction.increase", language),
		});
		const { summary } = get(host, "write", { sheetId, language });
		expect(summary).toMatchObject({ rowsKnown: 1, rowsUpdated: 1 });
		const table = shown(host, name);
		expect(column(table, label("field.id", language))[0]).toBe("K-0001");
		expect(column(table, label("own.progress", language))[0]).toBe("67%");
		expect(column(table, label("own.status", language))[0]).toBe(
			label("status.on_track", language),
		);
		expect(column(table, heading("due"))[0]).toBe("2026-12-31");
	});
});

describe.each(LANGUAGES)("a preset in %s", (language) => {
	test.each(PRESETS.map(({ id }) => id))("%s", (preset) => {
		const host = blankOffice();
		const { summary, sheetId } = make(host, { language, preset });
		const entries = PRESETS.find(({ id }) => id === preset)?.entries ?? [];
		expect(summary.rowsAdded).toBe(entries.length);
		const table = shown(host, summary.scorecard);
		expect(column(table, label("field.indicator", language))).toEqual(
			entries.map(
				(id) => ENTRIES.find((entry) => entry.id === id)?.[language].name,
			),
		);
		expect(column(table, label("field.id", language))[0]).toBe("K-0001");
		expect(column(table, label("own.status", language))[0]).toBe(
			label("status.cannot_tell", language),
		);
		const again = get(host, "write", { sheetId, language });
		expect(again.summary).toMatchObject({
			rowsUpdated: 0,
			cellsWritten: 0,
			charts: 0,
		});
	});
});

test("a preset names its scorecard, and entries of one department do, too", () => {
	for (const language of LANGUAGES) {
		const host = blankOffice();
		const { summary } = make(host, { language, preset: "sales" });
		expect(summary.scorecard).toBe(NAMES[language].sales);
	}
	const host = blankOffice();
	expect(
		make(host, { entries: ["gross-margin", "closing-days"] }).summary.scorecard,
	).toBe("Finance scorecard");
	expect(
		make(host, { entries: ["gross-margin", "churn-rate"] }).summary.scorecard,
	).toBe("KPI scorecard");
});

test.each(LANGUAGES)(
	"every entry of the library in %s reads back as it was written",
	(language) => {
		const host = blankOffice();
		const entries = ENTRIES.map(({ id }) => id);
		const { summary, sheetId } = make(host, { language, entries });
		expect(summary.rowsAdded).toBe(108);
		const ids = column(
			shown(host, summary.scorecard),
			label("field.id", language),
		);
		expect(new Set(ids.slice(0, 108)).size).toBe(108);
		const again = get(host, "write", { sheetId, language });
		expect(again.summary).toMatchObject({ rowsUpdated: 0, cellsWritten: 0 });
		expect(writing(host)).toEqual([]);
	},
);

test("making another one makes another one, with ids of its own and a name of its own", () => {
	const host = blankOffice();
	const one = make(host, { preset: "sales" });
	const two = make(host, { preset: "sales" });
	expect(two.sheetId).not.toBe(one.sheetId);
	expect(two.summary.scorecard).toBe("Sales team scorecard 2");
	const ids = (name: string) => column(shown(host, name), "ID");
	expect(ids(two.summary.scorecard)[0]).toBe("K-0008");
	expect(ids(one.summary.scorecard)[0]).toBe("K-0001");
});

describe("entries that join a scorecard", () => {
	const PLAN = [
		["Goal", "Key indicator", "Owner", "Baseline", "Target", "Actual"],
		["Keep customers", "Renewal rate of pro plans", "Ann", 70, 85, 76],
		["Fewer defects", "Defects after release", "Bo", 50, 10, 30],
	];

	function converted(language: Language = "en") {
		const host = openOffice(workbookOf(sheetOf("Plan", PLAN)));
		const source = { sheetId: host.activeSheet.id, language };
		const { sheetId, summary } = get(host, "write", source);
		return { host, source, addTo: sheetId, name: summary.scorecard };
	}

	test("stand below what is there, which stays as it was", () => {
		const { host, addTo, name } = converted();
		const before = shown(host, name);
		const entries = ["new-customers", "churn-rate"];
		const { summary } = make(host, { entries, addTo });
		expect(summary).toMatchObject({ makesScorecard: false, rowsAdded: 2 });
		const after = shown(host, name);
		expect(column(after, "Goal")).toEqual([
			...column(before, "Goal"),
			"Win new customers",
			ENTRIES.find(({ id }) => id === "churn-rate")?.en.goal,
		]);
		for (const heading of before[0] ?? [])
			expect(column(after, heading).slice(0, 2)).toEqual(
				column(before, heading),
			);
		expect(column(after, "ID")).toEqual([
			"K-0001",
			"K-0002",
			"K-0003",
			"K-0004",
		]);
		expect(column(after, "Leading/lagging").slice(2)).toContain("lagging");
	});

	test("are not added twice, and are no news of the source afterwards", () => {
		const { host, source, addTo } = converted();
		const entries = ["new-customers", "churn-rate"];
		make(host, { entries, addTo });
		const twice = make(host, { entries, addTo });
		expect(twice.summary).toMatchObject({
			rowsAdded: 0,
			rowsKnown: 2,
			cellsWritten: 0,
		});
		expect(writing(host)).toEqual([]);
		const again = get(host, "write", source).summary;
		expect(again).toMatchObject({
			rowsAdded: 0,
			rowsVanished: 0,
			rowsChanged: 0,
			cellsWritten: 0,
		});
	});

	test("are in the language of the scorecard", () => {
		const { host, addTo, name } = converted("zh-TW");
		make(host, { entries: ["churn-rate"], addTo, language: "en" });
		expect(column(shown(host, name), "關鍵指標")[2]).toBe("客戶流失率");
	});

	test("keep their place beside a row that somebody typed", () => {
		const { host, addTo, name } = converted();
		typeRow(host, name, 3, { Goal: "Typed here" });
		make(host, { entries: ["churn-rate"], addTo });
		expect(column(shown(host, name), "Goal")[2]).toBe("Typed here");
		expect(column(shown(host, name), "Key indicator")[3]).toBe("Churn rate");
	});

	test("cannot go to a sheet of people's own", () => {
		const host = openOffice(workbookOf(sheetOf("Plan", PLAN)));
		const sheetId = host.activeSheet.id;
		const picked = {
			language: "en" as const,
			entries: ["churn-rate"],
			addTo: sheetId,
		};
		expect(ask(host, "makeNew", picked)).toMatchObject({
			ok: false,
			code: "bad_request",
		});
		get(host, "write", { sheetId, language: "en", attach: { add: [] } });
		expect(ask(host, "makeNew", picked)).toMatchObject({
			ok: false,
			code: "bad_request",
		});
		expect(get(host, "library", {}).scorecards).toEqual([]);
	});
});

test("the library comes whole, with the scorecards that stand", () => {
	const host = blankOffice();
	expect(get(host, "library", {})).toEqual({
		entries: JSON.parse(JSON.stringify(ENTRIES)),
		scorecards: [],
	});
	const { sheetId } = make(host, { preset: "sales" });
	expect(get(host, "library", {}).scorecards).toEqual([
		{ sheetId, name: "Sales team scorecard" },
	]);
});

test("what nobody knows is refused before anything is written", () => {
	const host = blankOffice();
	const before = JSON.stringify(host.save());
	for (const picked of [
		{ entries: ["no-such-entry"] },
		{ entries: [], preset: "no-such-preset" },
		{ entries: [], addTo: 12345 },
	])
		expect(ask(host, "makeNew", { language: "en", ...picked })).toMatchObject({
			ok: false,
			code: "bad_request",
		});
	expect(JSON.stringify(host.save())).toBe(before);
});

describe("a scorecard from the library", () => {
	test("is previewed as it is made, and the preview changes nothing", () => {
		const host = blankOffice();
		const picked = { language: "en" as const, entries: [], preset: "hr" };
		const before = JSON.stringify(host.save());
		const { summary } = get(host, "previewNew", picked);
		expect(JSON.stringify(host.save())).toBe(before);
		expect(get(host, "makeNew", picked).summary).toEqual(summary);
	});

	test("is taken back as if it had never been", () => {
		const host = blankOffice();
		const before = JSON.stringify(host.save());
		make(host, { preset: "sales" });
		get(host, "restore", {});
		expect(JSON.stringify(host.save())).toBe(before);
	});

	test("loses added entries again when they are taken back", () => {
		const host = blankOffice();
		const { sheetId, summary } = make(host, { preset: "sales" });
		const before = shown(host, summary.scorecard);
		make(host, { entries: ["churn-rate"], addTo: sheetId });
		expect(shown(host, summary.scorecard)).not.toEqual(before);
		get(host, "restore", {});
		expect(shown(host, summary.scorecard)).toEqual(before);
	});

	test("stays as a plain sheet when everything of ours is taken out", () => {
		const host = blankOffice();
		make(host, { preset: "sales" });
		const { summary } = get(host, "remove", { everything: false });
		expect(summary.kept).toEqual(["Sales team scorecard"]);
		const table = shown(host, "Sales team scorecard");
		expect(table[0]).not.toContain("Status");
		expect(column(table, "Key indicator")[0]).toBe("Deals closed");
		expect(host.workbook.sheets.map(({ name }) => name)).toEqual([
			"Sheet1",
			"Sales team scorecard",
		]);
	});

	test("that was cut off is completed by the next run, not made twice", () => {
		const whole = blankOffice();
		make(whole, { preset: "sales" });
		const calls = whole.meter.lastTotal;
		const expected = shown(whole, "Sales team scorecard").map(
			([, ...cells]) => cells,
		);
		for (let call = 3; call < calls; call += 7) {
			const host = blankOffice();
			host.fault = { call };
			const picked = { language: "en" as const, entries: [], preset: "sales" };
			expect(ask(host, "makeNew", picked).ok).toBe(false);
			const { sheetId, summary } = make(host, { preset: "sales" });
			const cells = shown(host, summary.scorecard);
			expect(cells.map(([, ...rest]) => rest)).toEqual(expected);
			const cards = get(host, "library", {}).scorecards;
			expect(cards.map((card) => card.sheetId)).toEqual([sheetId]);
		}
	});
});
