/** The review of the sidebar over the built add-on: what a meeting sees, and what it decides. */
import { beforeEach, describe, expect, test } from "@jest/globals";
import type { Host } from "../../host/core";
import type { Session } from "../../sidebar/state/session";
import {
	column,
	get,
	openOffice,
	sheetOf,
	shown,
	workbookOf,
} from "../appsscript/office";
import { sessionOn } from "./over-host";

const LOG = "KPI check-ins";
const HEADER =
	"Goal,Key indicator,Owner,Unit,Baseline,Target,Actual,As of,Start,Due,Direction,Update cadence";
const ROWS = [
	HEADER,
	"Fewer defects,Defects after release,Bo,defects,50,10,48,2026-06-25,2026-01-01,2026-12-31,decrease,monthly",
	"Loyal customers,Renewal rate,Cy,%,70,85,79,2026-06-25,2026-01-01,2026-12-31,increase,weekly",
	"More visits,Visits in all,Ann,visits,0,100,30,2026-06-20,2026-01-01,2026-12-31,increase,quarterly",
	"New shop,Visits in the new shop,Ann,visits,0,100,,,2026-01-01,2026-12-31,increase,monthly",
].map((line) =>
	line.split(",").map((text) => (/^\d+$/.test(text) ? Number(text) : text)),
);

let host: Host;
let session: Session;
let calls: string[];

beforeEach(async () => {
	host = openOffice(workbookOf(sheetOf("Plan", ROWS)));
	const { sheetId } = get(host, "write", {
		sheetId: host.activeSheet.id,
		language: "en",
	});
	({ session, calls } = sessionOn(host));
	await session.open(sheetId);
	calls.length = 0;
});

const names = () =>
	session.meeting.rows.value.map(({ kpi }) => kpi.kpi.indicator);

describe("a review", () => {
	test("shows what is not where it should be, the worst first, and asks nobody", () => {
		session.lookAtReview();
		expect(names()).toEqual([
			"Defects after release",
			"Visits in all",
			"Visits in the new shop",
		]);
		expect(calls).toEqual([]);
	});

	test("writes decisions into the log with the figure at hand, and changes no status", async () => {
		session.lookAtReview();
		const before = session.kpis.value.map((kpi) => kpi.assessment.status);
		session.checkIn.by.value = "Eve";
		session.meeting.decide(1, "Bo freezes features for two weeks");
		session.meeting.decide(3, "  ");
		await session.meeting.record();
		expect(session.checkIn.done.value).toBeNull();
		await session.meeting.record();
		expect(calls).toEqual(["makeReady", "checkIn"]);
		expect(session.checkIn.done.value).toMatchObject({ lines: 1 });
		expect(column(shown(host, LOG), "Note")).toEqual([
			"Bo freezes features for two weeks",
		]);
		expect(column(shown(host, LOG), "Value")).toEqual(["48"]);
		expect(column(shown(host, LOG), "By")).toEqual(["Eve"]);
		await session.open();
		expect(session.kpis.value.map((kpi) => kpi.assessment.status)).toEqual(
			before,
		);
		session.lookAtReview();
		const [worst] = session.meeting.rows.value;
		if (!worst) throw new Error("nothing to review");
		expect(session.meeting.noteOn(worst)).toEqual({
			day: "2026-06-25",
			text: "Bo freezes features for two weeks",
			by: "Eve",
		});
	});

	test("writes a decision on a KPI without a figure as a note alone", async () => {
		const before = session.kpis.value[3]?.assessment.status;
		session.lookAtReview();
		session.meeting.decide(4, "Open it at last");
		await session.meeting.record();
		await session.meeting.record();
		expect(column(shown(host, LOG), "Note")).toEqual(["Open it at last"]);
		expect(column(shown(host, LOG), "Value")).toEqual([""]);
		await session.open();
		expect(session.checkIn.past.value?.unread).toEqual([]);
		expect(session.kpis.value[3]?.assessment.status).toBe(before);
		session.lookAtReview();
		const noted = session.meeting.rows.value.map(session.meeting.noteOn);
		expect(noted).toContainEqual(
			expect.objectContaining({ text: "Open it at last" }),
		);
	});
});
