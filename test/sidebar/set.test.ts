/** The set as a whole, as the sidebar looks at it: without a call, with the rows that each finding is about. */
import { expect, test } from "@jest/globals";
import { openOffice, sheetOf, workbookOf } from "../appsscript/office";
import { sessionOn } from "./over-host";

const PLAN = [
	["Department KPIs", "", "", "", "", ""],
	["Goal", "Key indicator", "Baseline", "Target", "Owner", "Due"],
	...Array.from({ length: 8 }, (_, i) => [
		"Serve customers",
		`Reply rate of region ${"ABCDEFGH"[i]}`,
		70,
		85,
		"Ann",
		"2026-12-31",
	]),
	["Serve customers", "Reply rate of region A", 70, 95, "Ann", "2026-12-31"],
	[
		"Enter the Japanese market for the first time",
		"Stores opened",
		"",
		200,
		"Bo",
		"2026-12-31",
	],
];

async function opened() {
	const { session, calls } = sessionOn(
		openOffice(workbookOf(sheetOf("Plan", PLAN))),
	);
	await session.open();
	calls.length = 0;
	return { session, calls };
}

test("the whole set is looked at in the sidebar", async () => {
	const { session, calls } = await opened();
	await session.openSet();
	expect(session.view.value).toBe("set");
	const { overview, findings } = session.review.value ?? {};
	expect(overview?.loads[0]).toMatchObject({ owner: "Ann", readings: 9 });
	const checks = findings?.map(({ check }) => check);
	expect(checks).toContain("set/burden");
	expect(checks).toContain("set/duplicate");
	expect(checks).toContain("set/okr");
	expect(calls).toEqual([]);
});

test("a finding leads to its rows, in the list and in the sheet", async () => {
	const { session, calls } = await opened();
	await session.openSet();
	const twice = session.review.value?.findings.find(
		({ check }) => check === "set/duplicate",
	);
	const rows = (twice?.rows ?? []).map(
		(place) => session.reading.value?.rows[place]?.row ?? -1,
	);
	// Below a title row and the header: rows 3 and 11 of the sheet.
	expect(rows).toEqual([2, 10]);
	session.listRows(rows);
	expect(session.view.value).toBe("list");
	expect(session.shown.value.map(({ row }) => row)).toEqual([2, 10]);
	await session.select(rows[1] ?? 0);
	expect(calls).toEqual(["select"]);
	expect(session.trouble.value).toBeNull();
});

test("a row says whether it is better kept as a KPI or an OKR", async () => {
	const { session } = await opened();
	session.openKpi(0);
	expect(session.form.value?.form).toBe("kpi");
	session.openKpi(9);
	expect(session.form.value).toMatchObject({
		form: "okr",
		why: { key: "form.okr.bold_new" },
	});
});
