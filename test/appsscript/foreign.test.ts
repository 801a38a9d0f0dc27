/** Whatever is done in whatever order, what people put into the spreadsheet is there afterwards, unchanged and in order. */
import { expect, test } from "@jest/globals";
import fc from "fast-check";
import type { Host } from "../../host/core";
import type { SheetModel } from "../../host/core/workbook/sheet";
import { changeAxis } from "../../host/core/workbook/structure";
import type { Request } from "../../src/rpc";
import { readTable } from "../../src/table";
import {
	ask,
	askCheckIn,
	get,
	openOffice,
	sheetOf,
	workbookOf,
} from "./office";

const HEADER = [
	"Goal",
	"Key indicator",
	"Owner",
	"Baseline",
	"Target",
	"Actual",
];
const KPIS = [
	["Keep customers", "Renewal rate from 70% to 85%", "Ann", 70, 85, 76],
	["Fewer defects", "Defects after release", "Bo", 50, 10, 30],
	["Grow", "New customers by 2026-12-31", "Cy", 0, 40, 12],
	["", "Hours of training a month", "Ann", 2, 6, 3],
];
const CARD = "Plan scorecard";
/** Heading of a column that people add to the scorecard. */
const MINE = "mine";

/** The last column that people use on their sheets. */
const LAST = 12;

/** Name of the log, and how a line that people typed there begins its note. */
const LOG = "KPI check-ins";
const BY_HAND = "by hand";

const ADD_ON = [
	"convert",
	"attach",
	"refresh",
	"speak",
	"next period",
	"all scorecards",
	"trend",
	"new",
	"add",
	"settings",
	"restore",
	"remove",
] as const;
const action = fc.oneof(
	{ weight: 3, arbitrary: fc.record({ do: fc.constantFrom(...ADD_ON) }) },
	{
		weight: 2,
		arbitrary: fc.record({
			do: fc.constantFrom("move column" as const, "move row" as const),
			from: fc.nat(40),
			to: fc.nat(40),
		}),
	},
	{
		weight: 2,
		arbitrary: fc.record({
			do: fc.constantFrom("type" as const, "add to source" as const),
			row: fc.nat(6),
			text: fc.constantFrom("7", "Be better", "=1+1", "2026-05-01"),
		}),
	},
	{ weight: 2, arbitrary: fc.record({ do: fc.constant("decorate" as const) }) },
	{
		weight: 3,
		arbitrary: fc.record({
			do: fc.constantFrom("check in" as const, "type into log" as const),
			day: fc.integer({ min: 1, max: 30 }),
			value: fc.integer({ min: -5, max: 99 }),
		}),
	},
);
type Action = typeof action extends fc.Arbitrary<infer A> ? A : never;

/** A spreadsheet in which people have put one of everything. */
const start = fc.record({
	rows: fc.integer({ min: 1, max: KPIS.length }),
	rules: fc.nat(3),
	charts: fc.nat(2),
	column: fc.nat(5),
	locale: fc.constantFrom("en_US", "de_DE"),
});
type Start = typeof start extends fc.Arbitrary<infer S> ? S : never;

function office({ rows, rules, charts, column, locale }: Start): Host {
	const host = openOffice({
		...workbookOf(
			sheetOf("Plan", [HEADER, ...KPIS.slice(0, rows)]),
			sheetOf("Other", [
				["x", "y"],
				["a", 1],
			]),
		),
		locale,
	});
	for (const name of ["Plan", "Other"]) {
		const sheet = named(host, name);
		dress(host, sheet, column, rules, charts);
		sheet.put(9, LAST, { formula: host.workbook.formula("=Plan!A2&Plan!D2") });
		sheet.freeze(1, 1);
		sheet.setColumnWidth(2, 222);
		sheet.setRowHeight(1, 44);
	}
	return host;
}

/** Puts one of everything into a column of a sheet. */
function dress(
	host: Host,
	sheet: SheetModel,
	column: number,
	rules: number,
	charts: number,
): void {
	const area = { top: 1, left: column, bottom: 6, right: column };
	const { workbook } = host;
	const made = Array.from({ length: rules }, (_, i) => ({
		areas: [area],
		condition: { type: "NUMBER_GREATER_THAN", args: [i] },
		style: { bold: true },
	}));
	sheet.setRules([...made, ...sheet.rules]);
	for (let i = 0; i < charts; i++)
		sheet.putChart({
			id: workbook.newId(),
			type: "LINE",
			ranges: [{ ...area, sheetId: sheet.id }],
			headers: 1,
			options: { title: `theirs ${i}` },
			anchor: { row: 2, column, dx: 3, dy: 4 },
			width: 300,
			height: 200,
			merge: "MERGE_COLUMNS",
			hiddenDimensions: "IGNORE_BOTH",
			transposed: false,
		});
	sheet.setValidation(
		{ ...area, top: 3 },
		{
			criterion: { type: "NUMBER_GREATER_THAN", args: [0] },
			allowInvalid: true,
			help: "theirs",
		},
	);
	sheet.put(2, column, { note: "theirs", style: { italic: true } });
	sheet.putProtection({
		id: workbook.newId(),
		area,
		unprotected: [],
		description: "theirs",
		warningOnly: true,
		userMayEdit: true,
	});
	if (!sheet.filter) sheet.setFilter({ area, columns: new Map() });
	workbook.setName({ name: `theirs_${sheet.id}`, sheetId: sheet.id, area });
}

function named(host: Host, name: string): SheetModel {
	const sheet = host.workbook.sheetNamed(name);
	if (!sheet) throw new Error(`no ${name}`);
	return sheet;
}

/** Column of the scorecard that people added; none before they did. */
function mineOn(host: Host, sheet: SheetModel): number | null {
	for (let column = 0; column < sheet.columnCount; column++)
		if (host.workbook.display(sheet, 0, column) === MINE) return column;
	return null;
}

function decorate(host: Host): void {
	const sheet = host.workbook.sheetNamed(CARD);
	if (!sheet || mineOn(host, sheet) !== null) return;
	const column = sheet.lastColumn();
	sheet.put(0, column, { value: MINE });
	const goal = "ABCDEFGHIJKLMNOPQRSTUVWXYZ".charAt(
		Math.max(
			0,
			[0, 1, 2].find((c) => host.workbook.display(sheet, 0, c) === "Goal") ?? 0,
		),
	);
	sheet.put(1, column, { formula: host.workbook.formula(`=${goal}2&"!"`) });
	sheet.put(2, column, { value: 42, format: "0.00" });
	dress(host, sheet, column, 2, 1);
}

/** Everything of other people's, wherever on the scorecard their column stands now. */
function foreign(host: Host): unknown {
	const { workbook } = host;
	const whole = ["Plan", "Other"].map((name) => ({
		sheet: beside(host, name),
		...partsOf(named(host, name)),
		names: workbook.names.filter(
			({ sheetId }) => sheetId === named(host, name).id,
		),
	}));
	const card = workbook.sheetNamed(CARD);
	const column = card ? mineOn(host, card) : null;
	const lines = linesByHand(host);
	if (!card || column === null) return { whole, lines };
	const here = <A extends { left: number; right: number }>(area: A) => ({
		...area,
		left: area.left - column,
		right: area.right - column,
	});
	return {
		whole,
		lines,
		cells: Array.from({ length: card.lastRow() }, (_, row) => {
			const cell = card.cell(row, column);
			return [
				workbook.display(card, row, column),
				cell?.note,
				cell?.format,
				cell?.style?.italic,
			];
		}).filter(([text, note]) => text || note),
		rules: card.rules
			.filter(({ condition }) => !String(condition?.args[0]).includes("ssc:"))
			.map((rule) => ({ ...rule, areas: rule.areas.map(here) })),
		rulesFirst: card.rules.findIndex(
			({ condition }) => !String(condition?.args[0]).includes("ssc:"),
		),
		charts: card.charts.map((chart) => ({
			...chart,
			ranges: chart.ranges.map(here),
			anchor: { ...chart.anchor, column: chart.anchor.column - column },
		})),
		validations: card.validations
			.filter(({ help }) => help === "theirs")
			.map((entry) => ({ ...entry, area: here(entry.area) })),
		protections: card.protections.map((entry) => ({
			...entry,
			area: entry.area && here(entry.area),
		})),
		filter: card.filter && here(card.filter.area),
		names: workbook.names
			.filter(({ sheetId }) => sheetId === card.id)
			.map((entry) => here(entry.area)),
	};
}

/** What people typed into logs, whatever these are called and whether they are still ours. */
function linesByHand(host: Host): string[][] {
	return host.workbook.sheets
		.filter(({ name }) => name.startsWith(LOG))
		.flatMap((log) =>
			Array.from({ length: log.lastRow() }, (_, row) =>
				Array.from({ length: 9 }, (_, column) =>
					host.workbook.display(log, row, column),
				),
			).filter((line) => line[7]?.startsWith(BY_HAND)),
		);
}

/** A figure for every KPI of the scorecard, as the sidebar sends it. */
function figures(
	host: Host,
	card: SheetModel,
	day: number,
	value: number,
): Request<"checkIn"> {
	const front = { core: false, front: card.id };
	const { rows } = readTable(get(host, "open", front).snapshot);
	return {
		sheetId: card.id,
		sheet: card.name,
		by: "Ann",
		remember: false,
		entries: rows.map(({ row, kpi }) => ({
			row,
			id: kpi.id,
			name: kpi.indicator || kpi.goal,
			value,
			figure: "number" as const,
			points: false,
			asof: `2026-06-${String(day).padStart(2, "0")}`,
			status: null,
			note: "",
			line: true,
		})),
	};
}

/** A sheet of theirs but for what stands right of it. */
function beside(host: Host, name: string) {
	const sheet = host.save().sheets.find((each) => each.name === name);
	const isTheirs = ({ formula }: { formula?: string }) =>
		!formula?.includes("ssc:");
	return {
		...sheet,
		columns: undefined,
		hiddenColumns: undefined,
		columnWidths: sheet?.columnWidths?.[2],
		cells: sheet?.cells.filter(({ column }) => column <= LAST),
		rules: sheet?.rules?.filter(isTheirs),
		validations: sheet?.validations?.filter(({ help }) => help === "theirs"),
	};
}

function partsOf({ protections, filter, merges }: SheetModel) {
	return { protections, filter, merges };
}

function act(host: Host, action: Action): string {
	const plan = named(host, "Plan");
	const card = host.workbook.sheetNamed(CARD);
	const language = "en" as const;
	switch (action.do) {
		case "convert":
			return code(ask(host, "write", { sheetId: plan.id, language }));
		case "attach":
			return code(
				ask(host, "write", {
					sheetId: plan.id,
					language,
					attach: { add: [] },
				}),
			);
		case "refresh":
			return card
				? code(ask(host, "write", { sheetId: card.id, language }))
				: "no card";
		case "speak":
			return card
				? code(
						ask(host, "write", { sheetId: card.id, language, speak: "zh-TW" }),
					)
				: "no card";
		case "next period":
			return card
				? code(
						ask(host, "write", {
							sheetId: card.id,
							language,
							nextPeriod: true,
						}),
					)
				: "no card";
		case "all scorecards":
			return code(ask(host, "showAll", { language }));
		case "trend":
			return card
				? code(ask(host, "showTrend", { sheetId: card.id, id: "K-0001" }))
				: "no card";
		case "new":
			return code(
				ask(host, "makeNew", { language, entries: [], preset: "sales" }),
			);
		case "add": {
			// Once everything was removed, the card is a plain sheet of theirs.
			const mayAdd = get(host, "library", {}).scorecards.some(
				({ sheetId }) => sheetId === card?.id,
			);
			if (!card || !mayAdd) return "no card";
			const entries = ["churn-rate", "gross-margin"];
			return code(ask(host, "makeNew", { language, entries, addTo: card.id }));
		}
		case "settings":
			return code(
				ask(host, "saveSettings", {
					language,
					policy: "strict",
					barStyle: "sparkline",
				}),
			);
		case "restore":
			return code(ask(host, "restore", {}));
		case "remove":
			return code(ask(host, "remove", { everything: false }));
		case "move column":
			if (card) moveOn(card, "column", action.from, action.to);
			return "theirs";
		case "move row":
			if (card) moveOn(card, "row", 1 + (action.from % 5), 1 + (action.to % 5));
			return "theirs";
		case "type":
			if (card) host.typeInto(card, 1 + action.row, action.row, action.text);
			return "theirs";
		case "add to source":
			host.typeInto(plan, 1 + action.row, 1, action.text);
			return "theirs";
		case "decorate":
			decorate(host);
			return "theirs";
		case "check in": {
			const asked = card && figures(host, card, action.day, action.value);
			if (!asked || asked.entries.length === 0) return "no card";
			return code(askCheckIn(host, asked));
		}
		case "type into log": {
			const log = host.workbook.sheetNamed(LOG);
			const line = [
				"",
				`2026-06-${action.day}`,
				"",
				"K-0001",
				"",
				action.value,
			];
			const row = log?.lastRow() ?? 0;
			if (log)
				for (const [column, text] of [...line, "", BY_HAND].entries())
					host.typeInto(log, row, column, String(text));
			return "theirs";
		}
	}
}

function moveOn(
	sheet: SheetModel,
	axis: "row" | "column",
	from: number,
	to: number,
): void {
	const size = axis === "row" ? sheet.lastRow() : sheet.lastColumn();
	if (from < size && to <= size && (to < from || to > from + 1))
		changeAxis(sheet, { axis, kind: "move", at: from, count: 1, to });
}

function code(reply: { ok: true } | { ok: false; code: string }): string {
	return reply.ok ? "ok" : reply.code;
}

test("foreign things survive new, convert, attach, refresh, another language, added entries, check-in, settings, next period, dashboards, restore and remove in any order", () => {
	fc.assert(
		fc.property(
			start,
			fc.array(action, { minLength: 4, maxLength: 12 }),
			(given, actions) => {
				const host = office(given);
				for (const each of [{ do: "convert" } as Action, ...actions]) {
					const before = foreign(host);
					const answer = act(host, each);
					if (answer === "theirs") continue;
					expect([
						"ok",
						"no card",
						"nothing_to_restore",
						"no_rows",
						"table",
						// After removing, or where no row has the id any more.
						"not_convertible",
						"no_scorecard",
						"no_dashboard",
						"bad_request",
					]).toContain(answer);
					expect(foreign(host)).toEqual(before);
				}
			},
		),
		{ numRuns: 32 },
	);
}, 300_000);
