import { expect, test } from "@jest/globals";
import type { Host } from "../../host/core";
import { changeAxis } from "../../host/core/workbook/structure";
import { get, openOffice, sheetOf, workbookOf } from "../appsscript/office";
import { sessionOn } from "./over-host";

const ROWS = [
	["Goal", "Key indicator", "Number", "Who"],
	["Keep customers", "Renewal rate", 85, "Ann"],
	["Fewer defects", "Defects a month", 10, "Ben"],
];

function plan(): Host {
	return openOffice(workbookOf(sheetOf("Plan", ROWS)));
}

/** The fields by heading, as a sidebar that is opened anew reads them. */
async function fieldsOf(host: Host): Promise<Record<string, string | null>> {
	const { session } = sessionOn(host);
	await session.open();
	return Object.fromEntries(
		(session.reading.value?.columns ?? []).map(({ header, field }) => [
			header,
			field,
		]),
	);
}

async function chosen(host: Host): Promise<ReturnType<typeof sessionOn>> {
	const over = sessionOn(host);
	await over.session.open();
	await over.session.columns.assign(2, "target");
	await over.session.columns.assign(3, "department");
	return over;
}

test("a mapping is there again when the sidebar is opened the next time, for whoever opens it", async () => {
	const host = plan();
	expect((await fieldsOf(host)).Number).not.toBe("target");
	const { calls } = await chosen(host);
	expect(calls).toEqual(["open", "keepMapping", "keepMapping"]);
	host.settings.account = "colleague@example.com";
	host.settings.defaultAccount = "colleague@example.com";
	expect(await fieldsOf(host)).toEqual({
		Goal: "goal",
		"Key indicator": "indicator",
		Number: "target",
		Who: "department",
	});
});

test("it follows its headings when columns were moved, and leaves out what is gone", async () => {
	const host = plan();
	await chosen(host);
	changeAxis(host.activeSheet, {
		axis: "column",
		kind: "insert",
		at: 0,
		count: 1,
	});
	host.typeInto(host.activeSheet, 0, 4, "Team");
	const fields = await fieldsOf(host);
	expect(fields.Number).toBe("target");
	expect(fields.Team).toBeNull();
});

test("taken back, the sheet is read as it is found", async () => {
	const host = plan();
	const before = await fieldsOf(host);
	const { session } = await chosen(host);
	await session.columns.unassign();
	expect(await fieldsOf(host)).toEqual(before);
});

test("it survives a run that writes, and goes with everything of ours", async () => {
	const host = plan();
	const { session } = await chosen(host);
	const source = host.activeSheet;
	await session.plan();
	await session.write();
	host.activeSheet = source;
	expect((await fieldsOf(host)).Who).toBe("department");
	get(host, "remove", { everything: true });
	expect((await fieldsOf(host)).Who).not.toBe("department");
});
