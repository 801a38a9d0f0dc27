/** Whatever is checked in, typed into the log, sorted or refreshed: sheet and sidebar say the same of every KPI. */
import { expect, test } from "@jest/globals";
import fc from "fast-check";
import type { Host } from "../../host/core";
import { changeAxis } from "../../host/core/workbook/structure";
import * as core from "../../sidebar/core";
import type { CheckedKpi, Reading } from "../../sidebar/state/reading";
import { label } from "../../src/i18n/render";
import { TREND_SIGNS } from "../../src/progress/trend";
import {
	column,
	get,
	getCheckIn,
	openOffice,
	sheetOf,
	shown,
	workbookOf,
} from "../appsscript/office";

const CARD = "Plan scorecard";
const LOG = "KPI check-ins";
const HEADER =
	"Goal,Key indicator,Owner,Unit,Baseline,Target,Upper target,Actual,As of,Start,Due,Direction,Counts as,Update cadence";
const ROWS = [
	HEADER,
	"Fewer defects,Defects after release,Bo,defects,50,10,,30,2026-05-20,2026-01-01,2026-12-31,decrease,level,monthly",
	"Loyal customers,Renewal rate,Cy,%,70,85,,79,2026-06-25,2026-01-01,2026-12-31,increase,level,weekly",
	"More visits,Visits in all,Ann,visits,0,100,,60,2026-03-31,2026-01-01,2026-12-31,increase,cumulative,quarterly",
	"Certified,ISO 9001 certificate,Di,,,yes,,no,2026-05-01,2026-01-01,2026-12-31,yes/no,level,monthly",
	"Even load,Load of the machines,Ed,%,40,60,80,55,2026-05-31,2026-01-01,2026-12-31,range,level,monthly",
	"Quick answers,Answers within a day,Flo,answers,,30,,,,2026-01-01,2026-12-31,at least,per period,weekly",
].map((line) =>
	line.split(",").map((text) => (/^\d+$/.test(text) ? Number(text) : text)),
);

const day = fc
	.integer({ min: 0, max: 180 })
	.map((ago) =>
		new Date(Date.UTC(2026, 5, 30 - ago)).toISOString().slice(0, 10),
	);
const action = fc.oneof(
	{
		weight: 4,
		arbitrary: fc.record({
			do: fc.constant("check in" as const),
			places: fc.uniqueArray(fc.nat(5), { minLength: 1, maxLength: 6 }),
			value: fc.integer({ min: -20, max: 120 }),
			day,
		}),
	},
	{
		weight: 2,
		arbitrary: fc.record({
			do: fc.constant("by hand" as const),
			id: fc.constantFrom("K-0001", "k-0002 ", "K-0003", "K-0006", "K-9999"),
			value: fc.constantFrom("45", "88%", "0", "-3", "soon", ""),
			day,
		}),
	},
	{
		weight: 1,
		arbitrary: fc.record({
			do: fc.constant("move" as const),
			from: fc.integer({ min: 1, max: 6 }),
			to: fc.integer({ min: 1, max: 7 }),
		}),
	},
	{ weight: 1, arbitrary: fc.record({ do: fc.constant("refresh" as const) }) },
);
type Action = typeof action extends fc.Arbitrary<infer A> ? A : never;

/** As the format `0%` shows it: half away from zero. */
function inPercent(share: number): string {
	const points = Math.round(Number((Math.abs(share) * 100).toPrecision(12)));
	return `${points > 0 && share < 0 ? "-" : ""}${points}%`;
}

function look(host: Host, sheetId: number) {
	const { snapshot, settings, past } = get(host, "open", {
		core: false,
		front: sheetId,
	});
	const reading = core.readSheet(snapshot, settings, undefined, past);
	return {
		reading,
		kpis: reading.rows.map((row) => core.checkRow(row, reading)),
	};
}

function checkIn(
	host: Host,
	sheetId: number,
	{ reading, kpis }: { reading: Reading; kpis: CheckedKpi[] },
	{ places, value, day: asof }: Extract<Action, { do: "check in" }>,
): void {
	const entries = places.flatMap((place) => {
		const kpi = kpis[place];
		if (!kpi) return [];
		const text =
			kpi.kpi.direction === "yes_no" ? (value > 50 ? "是" : "no") : `${value}`;
		const trial = core.tryFigure(kpi, text, asof, reading);
		if ("key" in trial) return [];
		const { id, indicator: name } = kpi.kpi;
		const { value: cell, figure, points, status } = trial;
		const about = { row: kpi.row, id, name, asof, note: "", line: true };
		return [{ ...about, value: cell, figure, points, status }];
	});
	if (entries.length === 0) return;
	getCheckIn(host, {
		sheetId,
		sheet: CARD,
		by: "",
		remember: false,
		entries,
	});
	const after = look(host, sheetId);
	for (const { id, status } of entries)
		expect([
			id,
			after.kpis.find(({ kpi }) => kpi.id === id)?.assessment.status,
		]).toEqual([id, status]);
}

function act(host: Host, sheetId: number, action: Action): void {
	const card = host.workbook.sheetNamed(CARD);
	const log = host.workbook.sheetNamed(LOG);
	if (!card) throw new Error("no scorecard");
	switch (action.do) {
		case "check in":
			checkIn(host, sheetId, look(host, sheetId), action);
			break;
		case "by hand": {
			const row = log?.lastRow() ?? 0;
			if (log)
				for (const [at, text] of [
					[1, action.day],
					[3, action.id],
					[5, action.value],
				] as const)
					host.typeInto(log, row, at, text);
			break;
		}
		case "move": {
			const { from, to } = action;
			if (to < from || to > from + 1)
				changeAxis(card, { axis: "row", kind: "move", at: from, count: 1, to });
			break;
		}
		case "refresh":
			get(host, "write", { sheetId, language: "en" });
	}
}

test("status, progress and trend of the sheet are those of the sidebar", () => {
	fc.assert(
		fc.property(fc.array(action, { minLength: 3, maxLength: 8 }), (actions) => {
			const host = openOffice(workbookOf(sheetOf("Plan", ROWS)));
			const { sheetId } = get(host, "write", {
				sheetId: host.activeSheet.id,
				language: "en",
			});
			for (const each of actions) {
				act(host, sheetId, each);
				const { kpis, reading } = look(host, sheetId);
				const sheet = shown(host, CARD);
				expect(
					kpis.map(({ assessment }) =>
						label(`status.${assessment.status}`, "en"),
					),
				).toEqual(column(sheet, "Status"));
				expect(
					kpis.map(({ assessment: { progress } }) =>
						progress === null ? "" : inPercent(progress),
					),
				).toEqual(column(sheet, "Progress (from baseline)"));
				if (!host.workbook.sheetNamed(LOG)) continue;
				expect(
					kpis.map((kpi) => {
						const { change } = core.standOf(kpi, reading.context);
						return change ? TREND_SIGNS[change.trend] : "";
					}),
				).toEqual(column(sheet, "Trend"));
			}
		}),
		{ numRuns: 8 },
	);
}, 240_000);
