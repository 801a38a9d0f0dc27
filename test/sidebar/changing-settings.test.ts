/** Settings that are chosen in the sidebar: written by one call, seen in the sheet and in the sidebar, and taken back. */
import { describe, expect, test } from "@jest/globals";
import type { Host } from "../../host/core";
import type { Language } from "../../src/i18n/message";
import { label } from "../../src/i18n/render";
import { POLICY_NAMES } from "../../src/progress/policy";
import {
	ask,
	column,
	get,
	openOffice,
	sheetOf,
	shown,
	workbookOf,
} from "../appsscript/office";
import { sessionOn } from "./over-host";

/** On 30 June, half-way through the year: at 45, 38, 30 and 10 % of the way. */
const PLAN = [
	[
		"Goal",
		"Key indicator",
		"Baseline",
		"Target",
		"Actual",
		"Start",
		"Due",
		"Direction",
	],
	...[45, 38, 30, 10].map((actual, i) => [
		"Grow with large customers",
		`Contracts signed in region ${"ABCD"[i]}`,
		0,
		100,
		actual,
		"2026-01-01",
		"2026-12-31",
		"increase",
	]),
];

const statuses = (host: Host) =>
	column(shown(host, "Plan scorecard"), "Status");

/** A session on a scorecard, with its settings open. */
async function opened(language: Language = "en") {
	const host = openOffice(workbookOf(sheetOf("Plan", PLAN)));
	get(host, "write", { sheetId: host.activeSheet.id, language });
	const { session, calls } = sessionOn(host);
	await session.open();
	session.openSettings();
	calls.length = 0;
	return { host, session, calls };
}

/** What stands right of a label on the settings sheet. */
function setIn(host: Host, name: string, text: string): string | undefined {
	return shown(host, name).find(([heading]) => heading === text)?.[1];
}

describe("settings", () => {
	test("begin as they stand, with nothing to save, and ask the server nothing", async () => {
		const { session, calls } = await opened();
		expect(session.view.value).toBe("settings");
		expect(session.setting.chosen.value).toMatchObject({
			policy: "gap",
			barStyle: "blocks",
			kpisPerOwner: 7,
			readingsPerOwner: 48,
			closingDays: 0,
		});
		expect(session.setting.change.value).toEqual({});
		expect(calls).toEqual([]);
	});

	test.each(POLICY_NAMES)(
		"show how the policy %s would call each KPI, as the sheet then calls it",
		async (policy) => {
			const { host, session } = await opened();
			const told = statuses(host).map((_, place) => {
				session.setting.example.value = place;
				return session.setting.statuses.value?.[policy] ?? "cannot_tell";
			});
			session.setting.choose({ policy });
			if (policy !== "gap") await session.setting.save();
			expect(statuses(host)).toEqual(
				told.map((status) => label(`status.${status}`, "en")),
			);
		},
	);

	test("are written by one call, and the sidebar follows", async () => {
		const { host, session, calls } = await opened();
		session.setting.choose({
			policy: "strict",
			barStyle: "sparkline",
			kpisPerOwner: 3,
		});
		expect(session.setting.change.value).toEqual({
			policy: "strict",
			barStyle: "sparkline",
			kpisPerOwner: 3,
		});
		await session.setting.save();
		expect(calls).toEqual(["saveSettings"]);
		expect(session.setting.saved.value).toBe(true);
		expect(session.setting.change.value).toEqual({});
		const { settings } = get(host, "open", { core: false });
		expect(settings).toMatchObject({
			policy: { name: "strict" },
			barStyle: "sparkline",
			limits: { kpisPerOwner: 3, readingsPerOwner: 48 },
		});
		expect(session.settings.value).toEqual(settings);
		expect(
			session.kpis.value.map(({ assessment }) =>
				label(`status.${assessment.status}`, "en"),
			),
		).toEqual(statuses(host));
		expect(session.reading.value?.limits.kpisPerOwner).toBe(3);
	});

	test("are taken back like every other run", async () => {
		const { host, session } = await opened();
		const before = shown(host, "SMART settings");
		const was = statuses(host);
		session.setting.choose({ policy: "strict", closingDays: 5 });
		await session.setting.save();
		expect(shown(host, "SMART settings")).not.toEqual(before);
		expect(statuses(host)).not.toEqual(was);
		get(host, "restore", {});
		expect(shown(host, "SMART settings")).toEqual(before);
		expect(statuses(host)).toEqual(was);
	});

	test("switch rules off and on again", async () => {
		const { host, session } = await opened();
		const rules = () => session.setting.rules.value.map(({ id }) => id);
		expect(rules()).toContain("S/no-owner");
		session.setting.switchRule("S/no-owner");
		session.setting.switchRule("set/balance");
		await session.setting.save();
		expect(
			setIn(host, "SMART settings", label("settings.rules_off", "en")),
		).toBe("S/no-owner, set/balance");
		const found = () =>
			session.kpis.value.flatMap(({ judgement }) =>
				judgement.findings.map(({ rule }) => rule),
			);
		expect(found()).not.toContain("S/no-owner");
		session.openSettings();
		expect(rules()).toContain("S/no-owner");
		session.setting.switchRule("S/no-owner");
		await session.setting.save();
		expect(session.settings.value?.rulesOff).toEqual(["set/balance"]);
		expect(found()).toContain("S/no-owner");
	});

	test("are written in the language of the settings sheet", async () => {
		const { host, session } = await opened("zh-TW");
		session.setting.choose({ policy: "ratio" });
		await session.setting.save();
		expect(setIn(host, "SMART 設定", label("settings.policy", "zh-TW"))).toBe(
			label("policy.ratio", "zh-TW"),
		);
	});

	test("make their sheet where there is none, behind the sheet at hand", async () => {
		const host = openOffice(workbookOf(sheetOf("Plan", PLAN)));
		const { session } = sessionOn(host);
		await session.open();
		session.openSettings();
		session.setting.choose({ readingsPerOwner: 20 });
		await session.setting.save();
		expect(session.trouble.value).toBeNull();
		expect(host.activeSheet.name).toBe("Plan");
		expect(get(host, "open", { core: false }).settings.limits).toEqual({
			kpisPerOwner: 7,
			readingsPerOwner: 20,
		});
	});

	test("say when the fiscal year ends, in the sidebar and in the sheet", async () => {
		const plan = [
			["Goal", "Key indicator", "Time frame", "Baseline", "Target"],
			["Grow", "Contracts signed in region A", "by the end of FY27", 0, 100],
		];
		const host = openOffice(workbookOf(sheetOf("Plan", plan)));
		const { session } = sessionOn(host);
		await session.open();
		const due = () => session.kpis.value[0]?.kpi.due;
		expect(due()).toBe("2027-12-31");
		session.openSettings();
		session.setting.choose({ fiscalStart: 4 });
		await session.setting.save();
		expect(due()).toBe("2027-03-31");
		await session.plan({ do: "write" });
		await session.write();
		expect(column(shown(host, "Plan scorecard"), "Due")[0]).toBe("2027-03-31");
		const { session: later } = sessionOn(host);
		await later.open(session.written.value?.sheetId);
		const rules = later.kpis.value[0]?.judgement.findings.map(
			({ rule }) => rule,
		);
		expect(rules).not.toContain("T/text-against-due");
	});

	test("keep to 45 calls", async () => {
		const { host } = await opened();
		get(host, "saveSettings", {
			language: "en",
			policy: "strict",
			barStyle: "sparkline",
			closingDays: 3,
			kpisPerOwner: 5,
			readingsPerOwner: 30,
			rulesOff: ["S/no-owner"],
		});
		expect(host.meter.lastTotal).toBeLessThanOrEqual(45);
		expect(
			ask(host, "saveSettings", { language: "en", closingDays: -1 }),
		).toMatchObject({ ok: false, code: "bad_request" });
	});
});
