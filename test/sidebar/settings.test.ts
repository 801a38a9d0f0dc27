import { describe, expect, test } from "@jest/globals";
import type { Host } from "../../host/core";
import * as core from "../../sidebar/core";
import { label } from "../../src/i18n/render";
import { POLICY_NAMES, policyOf, THRESHOLDS } from "../../src/progress/policy";
import {
	column,
	get,
	openOffice,
	sheetOf,
	shown,
	workbookOf,
} from "../appsscript/office";

const HEADINGS = [
	"Goal",
	"Key indicator",
	"Baseline",
	"Target",
	"Actual",
	"Start",
	"Due",
	"As of",
	"Update cadence",
	"Direction",
];
/** On 30 June: halfway, at 45, 38, 30 and 10 % of the way; one that was due on the 20th; one read in March, one with no date. */
const KPIS = [
	...[45, 38, 30, 10].map((actual) => [actual, "2026-12-31", "2026-06-30"]),
	[90, "2026-06-20", "2026-06-20"],
	[60, "2026-12-31", "2026-03-01"],
	[60, "2026-12-31", ""],
].map(([actual = "", due = "", updated = ""], row) => [
	"Grow with large customers",
	`Contracts signed in region ${"ABCDEFG"[row]}`,
	0,
	100,
	actual,
	"2026-01-01",
	due,
	updated,
	"monthly",
	"increase",
]);

/** A scorecard that was made from the rows, in front. */
function scorecard(rows: (string | number)[][]): Host {
	const host = openOffice(workbookOf(sheetOf("Plan", [HEADINGS, ...rows])));
	get(host, "write", { sheetId: host.activeSheet.id, language: "en" });
	return host;
}

/** The statuses that the sidebar shows of the sheet in front. */
function inSidebar(host: Host, kind = "scorecard"): string[] {
	const { snapshot, settings, past } = get(host, "open", { core: false });
	const reading = core.readSheet(snapshot, settings, undefined, past);
	expect(reading.kind).toBe(kind);
	return reading.rows.map((row) =>
		label(`status.${core.checkRow(row, reading).assessment.status}`, "en"),
	);
}

function inSheet(host: Host): string[] {
	return column(shown(host, host.activeSheet.name), "Status");
}

/** Types into the settings sheet, right of a label. */
function set(host: Host, name: string, value: string | number): void {
	const sheet = host.workbook.sheetNamed("SMART settings");
	const row = shown(host, "SMART settings").findIndex(
		([text]) => text === name,
	);
	if (!sheet || row < 0) throw new Error(`no setting ${name}`);
	expect(host.typeInto(sheet, row, 1, String(value)).ok).toBe(true);
}

describe("open", () => {
	test("hands over the settings in force, and the first ones without a settings sheet", () => {
		const host = openOffice(workbookOf(sheetOf("Plan", [HEADINGS, ...KPIS])));
		const settings = () => get(host, "open", { core: false }).settings;
		expect(settings()).toEqual({
			policy: policyOf("gap"),
			thresholds: THRESHOLDS,
			closingDays: 0,
			fiscalStart: 1,
			barStyle: "blocks",
			limits: { kpisPerOwner: 7, readingsPerOwner: 48 },
			rulesOff: [],
		});
		get(host, "write", { sheetId: host.activeSheet.id, language: "en" });
		set(host, label("settings.policy", "en"), label("policy.ratio", "en"));
		set(host, label("settings.closing_days", "en"), 15);
		set(host, label("settings.stale.monthly", "en"), 200);
		expect(settings()).toMatchObject({
			policy: {
				name: "ratio",
				measure: "ratio",
				staleDays: { monthly: 200, weekly: 11 },
			},
			closingDays: 15,
		});
	});
	test("hands over the reading core when it is asked for", () => {
		const host = scorecard(KPIS);
		const { core: script } = get(host, "open", { core: true });
		expect(script).toMatch(/^["\w][\s\S]*sscCore=/);
		expect(script).not.toMatch(/<\/?script>/);
		expect(get(host, "open", { core: false }).core).toBeNull();
	});
});

/** The statuses that the sheet shows beside people's own columns, and the sidebar too. */
function beside(headings: string[], rows: (string | number)[][]): string[] {
	const host = openOffice(workbookOf(sheetOf("Plan", [headings, ...rows])));
	const { id: sheetId } = host.activeSheet;
	get(host, "write", { sheetId, language: "en", attach: { add: [] } });
	const statuses = inSheet(host);
	expect(inSidebar(host, "table")).toEqual(statuses);
	return statuses;
}

describe("the sidebar shows the status that the sheet shows", () => {
	test.each(POLICY_NAMES)("under the policy %s", (name) => {
		const host = scorecard(KPIS);
		set(host, label("settings.policy", "en"), label(`policy.${name}`, "en"));
		expect(inSidebar(host)).toEqual(inSheet(host));
	});
	test("with other limits and closing days", () => {
		const host = scorecard(KPIS);
		const before = inSheet(host);
		set(host, label("settings.closing_days", "en"), 15);
		set(host, label("settings.stale.monthly", "en"), 200);
		set(host, label("settings.gap.on_track", "en"), -0.01);
		expect(inSheet(host)).not.toEqual(before);
		expect(inSidebar(host)).toEqual(inSheet(host));
	});
	test("where no row has an as-of date, and so none is stale", () => {
		const host = scorecard(
			KPIS.map((row) => row.map((cell, i) => (i === 7 ? "" : cell))),
		);
		expect(inSheet(host)).not.toContain("stale");
		expect(inSidebar(host)).toEqual(inSheet(host));
	});
	test("beside people's own columns, where that of the as-of dates is there and blank", () => {
		const undated = KPIS.map((row) =>
			row.map((cell, i) => (i === 7 ? "" : cell)),
		);
		expect(beside(HEADINGS, undated)).toContain("stale");
	});
	test.each([
		["as-of dates", [7]],
		["due dates", [6]],
		["either", [6, 7]],
	])("beside people's own columns without one of %s", (_, columns) => {
		const without = <T>(row: T[]) => row.filter((_, i) => !columns.includes(i));
		const statuses = beside(without(HEADINGS), KPIS.map(without));
		if (columns.includes(7)) expect(statuses).not.toContain("stale");
		if (!columns.includes(6)) expect(statuses).toContain("on track");
	});
});

test("a rule that is switched off on the settings sheet is silent, in the sheet and in the sidebar", () => {
	const host = scorecard(KPIS.slice(0, 1));
	const advice = () => column(shown(host, host.activeSheet.name), "Advice")[0];
	const rules = () => {
		const { snapshot, settings } = get(host, "open", { core: false });
		const reading = core.readSheet(snapshot, settings);
		return reading.rows.flatMap((row) =>
			core.checkRow(row, reading).judgement.findings.map(({ rule }) => rule),
		);
	};
	expect(rules()).toContain("S/no-owner");
	expect(advice()).toContain("owner");

	set(host, label("settings.rules_off", "en"), "s/No-Owner、R/copy");
	expect(rules()).not.toContain("S/no-owner");
	expect(advice()).toContain("owner");
	get(host, "write", { sheetId: host.activeSheet.id, language: "en" });
	expect(advice()).not.toContain("owner");
});
