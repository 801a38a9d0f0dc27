/** Ways to a scorecard and back, as a session of the sidebar goes them over the built add-on: each step asks the server once at most. */
import { describe, expect, test } from "@jest/globals";
import { PRESETS } from "../../src/library";
import {
	column,
	openOffice,
	sheetOf,
	shown,
	workbookOf,
} from "../appsscript/office";
import { sessionOn } from "./over-host";

const PLAN = [
	["Goal", "Key indicator", "Target"],
	["Keep customers", "Renewal rate of pro plans from 70% to 85%", "85%"],
];

/** A session on a spreadsheet with a blank sheet in front and a plan behind it. */
async function opened() {
	const host = openOffice(
		workbookOf(sheetOf("Sheet1", []), sheetOf("Plan", PLAN)),
	);
	const { session, calls } = sessionOn(host);
	await session.open();
	/** The calls of one step. */
	const step = async (act: () => Promise<void>) => {
		calls.length = 0;
		await act();
		expect(session.trouble.value).toBeNull();
		return [...calls];
	};
	const front = (name: string) => {
		const sheet = host.workbook.sheetNamed(name);
		if (!sheet) throw new Error(`no sheet ${name}`);
		host.activeSheet = sheet;
	};
	return { host, session, step, front };
}

describe("a new scorecard", () => {
	test("from a preset, one call a step, and back again", async () => {
		const { host, session, step } = await opened();
		const before = JSON.stringify(host.save());
		expect(session.reading.value?.kind).toBe("empty");
		expect(await step(() => session.openLibrary("sales"))).toEqual(["library"]);
		const { library } = session;
		const sales = PRESETS.find(({ id }) => id === "sales")?.entries ?? [];
		expect(library.shown.value.map(({ id }) => id).sort()).toEqual(
			[...sales].sort(),
		);
		expect([...library.picked.value]).toEqual(sales);
		expect(await step(() => session.plan(library.job()))).toEqual([
			"previewNew",
		]);
		expect(session.preview.value?.scorecard).toBe("Sales team scorecard");
		expect(await step(session.write)).toEqual(["makeNew"]);
		const made = session.written.value;
		expect(await step(() => session.open(made?.sheetId))).toEqual(["open"]);
		expect(session.reading.value?.kind).toBe("scorecard");
		expect(session.kpis.value).toHaveLength(7);
		expect(await step(session.lookAtRestore)).toEqual(["previewRestore"]);
		expect(session.undoing.restorable.value?.deleted).toContain(
			"Sales team scorecard",
		);
		expect(await step(session.undoing.restore)).toEqual(["restore"]);
		expect(JSON.stringify(host.save())).toBe(before);
	});

	test("from a preset that was changed is one of its entries, in the order of the library", async () => {
		const { session } = await opened();
		await session.openLibrary("sales");
		session.library.toggle("renewal-rate");
		expect(session.library.job()).toMatchObject({
			do: "new",
			addTo: undefined,
		});
		const { entries } = session.library.job() as { entries: string[] };
		expect(entries).toHaveLength(6);
		expect(entries).not.toContain("renewal-rate");
	});

	test("blank is filled in and read", async () => {
		const { host, session, step } = await opened();
		await session.plan({ do: "new", entries: [] });
		await session.write();
		const { sheetId } = session.written.value ?? {};
		await step(() => session.open(sheetId));
		expect(session.reading.value?.kind).toBe("scorecard");
		expect(session.kpis.value).toEqual([]);
		host.typeInto(host.activeSheet, 1, 1, "Keep customers");
		await session.open();
		expect(session.kpis.value.map(({ kpi }) => kpi.goal)).toEqual([
			"Keep customers",
		]);
	});
});

describe("the library", () => {
	test("is searched in both languages without a call", async () => {
		const { session, step } = await opened();
		await session.openLibrary();
		const { library } = session;
		const calls = await step(async () => {
			library.query.value = "churn";
			expect(library.shown.value[0]?.id).toBe("churn-rate");
			library.query.value = "毛利";
			expect(library.shown.value[0]?.id).toBe("gross-margin");
			library.query.value = "";
			library.shelf.value = "department:hr";
		});
		expect(calls).toEqual([]);
		const departments = library.shown.value.map(({ department }) => department);
		expect(new Set(departments)).toEqual(new Set(["hr"]));
	});

	test("adds to the scorecard in front, and is not asked for again as long as nothing changed", async () => {
		const { host, session, step } = await opened();
		await session.openLibrary("sales");
		await session.plan(session.library.job());
		await session.write();
		await session.open(session.written.value?.sheetId);
		expect(await step(() => session.openLibrary())).toEqual(["library"]);
		expect(await step(() => session.openLibrary())).toEqual([]);
		const { library } = session;
		expect(library.target.value).toBe(session.snapshot.value?.sheetId);
		library.toggle("churn-rate");
		await session.plan(library.job());
		expect(session.preview.value).toMatchObject({
			makesScorecard: false,
			rowsAdded: 1,
		});
		await session.write();
		expect(
			column(shown(host, "Sales team scorecard"), "Key indicator"),
		).toContain("Churn rate");
	});
});

describe("other ways", () => {
	test("attach keeps the sheet, with the missing columns that were ticked", async () => {
		const { host, session, step, front } = await opened();
		front("Plan");
		await session.open();
		await session.plan({ do: "write", attach: { add: [] } });
		expect(session.preview.value?.missing).toEqual([
			"actual",
			"updated",
			"due",
			"owner",
		]);
		session.job.value = { do: "write", attach: { add: ["owner"] } };
		expect(await step(session.write)).toEqual(["write"]);
		expect(shown(host, "Plan")[0]).toContain("Owner");
		expect(session.attached.value).toBe(false);
		await session.open();
		expect(session.attached.value).toBe(true);
		expect(session.reading.value?.kind).toBe("table");
	});

	test("converting again takes over the changed rows that were ticked", async () => {
		const { host, session, step, front } = await opened();
		front("Plan");
		await session.open();
		await session.plan({ do: "write" });
		await session.write();
		const plan = host.workbook.sheetNamed("Plan");
		if (!plan) throw new Error("no plan");
		host.typeInto(plan, 1, 2, "90%");
		front("Plan");
		await session.open();
		await session.plan({ do: "write" });
		const [row] = session.preview.value?.changed ?? [];
		expect(row?.[1]).toContain("(Target: 85% → 90%)");
		session.job.value = { do: "write", take: [row?.[0] ?? ""] };
		expect(await step(session.write)).toEqual(["write"]);
		const target = () => column(shown(host, "Plan scorecard"), "Target")[0];
		expect(target()).toBe("90.0%");
		await session.plan({ do: "write" });
		expect(session.preview.value?.changed).toBeUndefined();
	});

	test("a dashboard leads to its scorecard by one call", async () => {
		const { session, step, front } = await opened();
		await session.plan({ do: "new", entries: [], preset: "hr" });
		await session.write();
		front("People and recruiting scorecard dashboard");
		await session.open();
		expect(session.reading.value?.kind).toBe("dashboard");
		const behind = session.scorecard.value;
		expect(behind).toBe(session.written.value?.sheetId ?? behind);
		expect(await step(() => session.open(behind ?? 0))).toEqual(["open"]);
		expect(session.snapshot.value?.name).toBe(
			"People and recruiting scorecard",
		);
	});

	test("remove shows what goes, and more of it when that is ticked", async () => {
		const { host, session, step } = await opened();
		await session.plan({ do: "new", entries: [], preset: "hr" });
		await session.write();
		expect(await step(session.lookAtRemove)).toEqual(["previewRemove"]);
		const { undoing } = session;
		expect(undoing.removable.value?.kept).toEqual([
			"People and recruiting scorecard",
		]);
		expect(await step(() => undoing.lookAtRemove(true))).toEqual([
			"previewRemove",
		]);
		expect(undoing.removable.value?.kept).toEqual([]);
		expect(await step(undoing.remove)).toEqual(["remove"]);
		expect(host.workbook.sheets.map(({ name }) => name)).toEqual([
			"Sheet1",
			"Plan",
		]);
	});

	test("back leads to where writing was asked for, and out of a view that got no answer", async () => {
		const { session } = await opened();
		session.show("new");
		await session.plan({ do: "new", entries: [] });
		session.back();
		expect(session.view.value).toBe("new");
		await session.lookAtRestore();
		expect(session.trouble.value?.code).toBe("nothing_to_restore");
		session.back();
		expect(session.view.value).toBe("home");
		expect(session.trouble.value).toBeNull();
	});
});
