import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { label } from "../../../src/i18n/render";
import { achievementOf } from "../../../src/progress/achievement";
import { assess } from "../../../src/progress/assess";
import { forecastOf } from "../../../src/progress/forecast";
import { periodRecord } from "../../../src/progress/period-record";
import { counted } from "../../../src/progress/readings";
import {
	groupBy,
	type RollUpRow,
	rollUp,
	weightOf,
} from "../../../src/progress/rollup";
import { TREND_SIGNS, trendOf } from "../../../src/progress/trend";
import { columnName, sheetPrefix } from "../../../src/scorecard/a1";
import { isPercent } from "../../../src/scorecard/cells";
import {
	besideFormula,
	inGroup,
	meanFormula,
	scoreFormula,
	worstFormula,
} from "../../../src/scorecard/rollup-formula";
import { readAchievement, readSettings } from "../../../src/scorecard/settings";
import { generated, type Made, make } from "./generated";

/** One instant, and what day it is on either side of the date line: 1 July, half past midnight, and 29 June, half past eleven. */
const INSTANT = new Date("2026-06-30T10:30:00Z");
const PLACES = [
	["en_US", "Pacific/Kiritimati"],
	["en_US", "Pacific/Pago_Pago"],
	["zh_TW", "Pacific/Kiritimati"],
	["zh_TW", "Pacific/Pago_Pago"],
	["de_DE", "Pacific/Kiritimati"],
	["de_DE", "Pacific/Pago_Pago"],
	["fr_FR", "Pacific/Kiritimati"],
	["fr_FR", "Pacific/Pago_Pago"],
] as const;

/** A row of the dashboard below all that it holds. */
const BELOW = 70;

test.each(PLACES)(
	"live formulas say what the core says (%s, %s)",
	(locale, timeZone) => {
		const language = locale === "zh_TW" ? "zh-TW" : "en";
		fc.assert(
			fc.property(generated, (given) => {
				const made = make(given, language, locale, {
					instant: INSTANT,
					timeZone,
				});
				const compareRollUps = placeRollUps(made);
				compareRollUps(made.kpis.map((_, i) => compareRow(made, i)));
			}),
			{ numRuns: 16, endOnFailure: true },
		);
	},
	60_000,
);

/** Expects the row's formulas to show what the core says of it, and gives what a roll-up needs. */
function compareRow(
	{ book, card, today, kpis }: Made,
	index: number,
): RollUpRow {
	const { kpi, series } = kpis[index] as Made["kpis"][number];
	const { policy, closingDays } = readSettings(book.sheets);
	const hasLog = book.sheets.some(({ role }) => role === "log");
	const stale = hasLog || kpis.some(({ kpi }) => hasDate(kpi));
	const is = assess(kpi, { today, policy, stale, closingDays }, series);
	const now = counted(kpi, series.readings, today);
	const rate = achievementOf(now, readAchievement(book.sheets).cap);
	const record = periodRecord(kpi, series.readings, today);
	const change = trendOf(kpi, series.readings, today);
	const forecast = forecastOf(kpi, series.readings, today);
	const shown = (key: string) =>
		book.value(card, index + 1, card.columns[key] ?? -1);
	const language = card.tags.lang === "zh-TW" ? "zh-TW" : "en";
	expect({
		kpi,
		series,
		progress: shown("progress"),
		expected: shown("expected"),
		status: shown("status"),
		achievement: shown("achievement"),
		trend: shown("trend") ?? "",
		forecast: Number.isFinite(shown("forecast")),
		record: shown("record") ?? "",
	}).toEqual({
		kpi,
		series,
		progress: is.progress ?? "",
		expected: is.expected ?? "",
		status: label(`status.${is.status}`, language),
		achievement: rate?.share ?? "",
		trend: change && hasLog ? TREND_SIGNS[change.trend] : "",
		forecast: "value" in forecast && hasLog,
		record: record && hasLog ? `${record.met}/${record.reported}` : "",
	});
	if ("value" in forecast && hasLog) {
		const value = isPercent(kpi) ? forecast.value / 100 : forecast.value;
		const nearly = 1e-9 * Math.max(1, Math.abs(value));
		expect(Math.abs(Number(shown("forecast")) - value)).toBeLessThan(nearly);
	}
	return {
		status: is.status,
		progress: is.progress,
		achievement: rate?.share ?? null,
		...weightOf(kpi),
	};
}

function hasDate(kpi: Made["kpis"][number]["kpi"]): boolean {
	return kpi.updated !== null || kpi.unreadable.includes("updated");
}

/** Puts roll-ups of all rows and of each department below the dashboard, and gives what compares them with the core. */
function placeRollUps({ book, card, kpis }: Made): (rows: RollUpRow[]) => void {
	const language = card.tags.lang === "zh-TW" ? "zh-TW" : "en";
	const board = book.sheet("dashboard");
	const range = (key: string) => {
		const letter = columnName(card.columns[key] ?? -1);
		return `${sheetPrefix(card.name)}$${letter}$2:$${letter}`;
	};
	const ranges = {
		status: range("status"),
		progress: range("progress"),
		weight: card.columns.weight === undefined ? null : range("weight"),
		achievement: range("achievement"),
	};
	const all = kpis.map((_, index) => index);
	const groups = [
		{ name: "all", group: "1", rows: all },
		...groupBy(all, (i) => kpis[i]?.kpi.department ?? "").map((each) => ({
			...each,
			group: inGroup(range("department"), each.spellings),
		})),
	];
	for (const [i, { group }] of groups.entries()) {
		const formulas = [
			meanFormula(ranges, group),
			scoreFormula(ranges, group),
			worstFormula(ranges, group, language),
			besideFormula(ranges, group),
		];
		for (const [column, formula] of formulas.entries())
			book.write(board, BELOW + i, column, { formula });
	}
	return (rows) => {
		for (const [i, { name, rows: members }] of groups.entries()) {
			const is = rollUp(members.map((index) => rows[index] as RollUpRow));
			const shown = [0, 1, 2, 3].map((column) =>
				book.value(board, BELOW + i, column),
			);
			const worst = is.worst && label(`status.${is.worst}`, language);
			expect({ name, shown }).toEqual({
				name,
				shown: [is.mean ?? "", is.score ?? "", worst ?? "", is.beside],
			});
		}
	};
}
