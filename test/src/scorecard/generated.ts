/** Scorecards made at random: rows, a log that people wrote into, target plans and settings, for comparing live formulas with the core. */
import fc from "fast-check";
import { DayReader } from "../../../appsscript/sheets/days";
import type { Language } from "../../../src/i18n/message";
import { label } from "../../../src/i18n/render";
import { addDays, type Day, toSerial } from "../../../src/kpi/day";
import {
	blankKpi,
	Cadence,
	DATE_FIELDS,
	Direction,
	type FieldKey,
	Kind,
	type Kpi,
	NUMBER_FIELDS,
} from "../../../src/kpi/kpi";
import { POLICY_NAMES } from "../../../src/progress/policy";
import type { Series } from "../../../src/progress/readings";
import {
	helperFormulas,
	inPoints,
	LOG_COLUMNS,
	LOG_HELPERS,
	LOG_PLACES,
	logHeader,
	readingsFor,
	readLog,
	seriesKey,
} from "../../../src/scorecard/log";
import type { OwnSheet } from "../../../src/scorecard/plan";
import {
	type JudgedRow,
	planScorecard,
} from "../../../src/scorecard/scorecard";
import { planSettings } from "../../../src/scorecard/settings";
import { readPlan } from "../../../src/scorecard/target-plan";
import { judged } from "./judged";
import { stateOf, Workbook } from "./workbook";

export const ROWS = 16;

/** A date cell by its distance from today, with or without a time of day. */
interface Moment {
	offset: number;
	hour: number;
}

/** Words of yes and no, as people type them. */
const WORDS = ["是", "完成", " Done", "YES", "否", "no"] as const;

export interface Line {
	row: number;
	as: "id" | "lower" | "spaced" | "nobody";
	day: Moment | "text" | "blank";
	value: number | boolean | "text" | "blank" | (typeof WORDS)[number];
}

interface Planned {
	row: number;
	end: number | "text";
	value: number;
}

type Cells = {
	[Field in (typeof NUMBER_FIELDS)[number]]: number | "text" | null;
} & { [Field in (typeof DATE_FIELDS)[number]]: Moment | "text" | null };

interface Row extends Cells {
	direction: Direction;
	kind: Kind | null;
	cadence: Cadence | null;
	unit: string;
	department: string;
}

export interface Generated {
	rows: Row[];
	lines: Line[];
	planned: Planned[];
	policy: (typeof POLICY_NAMES)[number];
	onTrack: number | null;
	closingDays: number;
	achievementCap: number | null;
}

const figure = fc.oneof(
	fc.constantFrom(-5, 0, 1, 10, 30, 50, 100),
	fc.integer({ min: -2000, max: 2000 }).map((n) => n / 8),
);
const number = fc.oneof(
	{ weight: 40, arbitrary: figure },
	{ weight: 7, arbitrary: fc.constant(null) },
	{ weight: 1, arbitrary: fc.constant("text" as const) },
);
/** Around every limit of staleness, month, quarter and year that a day can lie at. */
const offset = fc.oneof(
	fc.integer({ min: -400, max: 200 }),
	fc.constantFrom(-4, -5, -11, -12, -21, -22, -46, -47, -137, -138),
	fc.integer({ min: -3, max: 3 }),
	fc.constantFrom(-28, -29, -30, -31, -32, -60, -61, -90, -91, -92, -181),
);
const moment = fc.record({
	offset,
	hour: fc.constantFrom(0, 0, 0, 0.25, 0.999),
});
const day = fc.oneof(
	{ weight: 40, arbitrary: moment },
	{ weight: 7, arbitrary: fc.constant(null) },
	{ weight: 1, arbitrary: fc.constant("text" as const) },
);
/** A due day that is still ahead, so that there is something to forecast. */
const later = fc.record({
	offset: fc.integer({ min: 0, max: 200 }),
	hour: fc.constant(0),
});
const some = <T>(arbitrary: fc.Arbitrary<T>, freq: number) =>
	fc.option(arbitrary, { nil: null, freq });

const anyRow: fc.Arbitrary<Row> = fc.record({
	direction: fc.constantFrom(...Direction.options),
	kind: fc.constantFrom(null, ...Kind.options),
	cadence: fc.constantFrom(null, ...Cadence.options),
	unit: fc.constantFrom("", "%", "km"),
	department: fc.constantFrom("Sales", "Ｓales ", "Ops*", ""),
	baseline: number,
	target: number,
	target_high: number,
	actual: number,
	confidence: fc.constant(null),
	weight: fc.oneof(
		fc.constantFrom<number | "text" | null>(null, 0, -1, "text"),
		fc.integer({ min: 0, max: 20 }).map((n) => n / 4),
	),
	start: day,
	due: fc.oneof(day, later),
	updated: day,
});

/** Most rows make sense, or nearly all would come to `cannot tell`. */
const row = fc
	.tuple(anyRow, fc.integer({ min: 1, max: 5 }))
	.map(([any, sense]) => (sense > 1 ? sensible(any) : any));

function sensible(any: Row): Row {
	const { direction, baseline: b, target: t, target_high: h } = any;
	const [low, high] = ordered(b, t);
	const upwards = { ...any, baseline: low, target: high };
	const [first, last] = ordered(any.start, any.due);
	const dated = { start: first, due: last };
	if (direction === "increase") return { ...upwards, ...dated };
	if (direction === "decrease")
		return { ...any, baseline: high, target: low, ...dated };
	if (direction !== "range") return { ...any, ...dated };
	const [from, to] = ordered(t, h);
	return { ...any, target: from, target_high: to, ...dated };
}

function ordered<T extends Row["target"] | Row["start"]>(a: T, b: T): [T, T] {
	const place = (cell: T) =>
		typeof cell === "object" && cell !== null ? cell.offset : Number(cell);
	return place(a) > place(b) ? [b, a] : [a, b];
}

/** More lines for the first rows, so that some have long histories. */
const ofRow = fc.oneof(fc.nat(3), fc.nat(ROWS - 1));
const line: fc.Arbitrary<Line> = fc.record({
	row: ofRow,
	as: fc.oneof(
		{ weight: 9, arbitrary: fc.constant("id" as const) },
		{ weight: 1, arbitrary: fc.constantFrom("lower", "spaced", "nobody") },
	),
	day: fc.oneof(
		{ weight: 20, arbitrary: moment },
		{
			weight: 1,
			arbitrary: fc.constantFrom("text" as const, "blank" as const),
		},
	),
	value: fc.oneof(
		{ weight: 12, arbitrary: figure },
		{ weight: 8, arbitrary: fc.constantFrom(0, 1) },
		{ weight: 4, arbitrary: fc.constantFrom(true, false, ...WORDS) },
		{
			weight: 1,
			arbitrary: fc.constantFrom("text" as const, "blank" as const),
		},
	),
});

export const generated: fc.Arbitrary<Generated> = fc.record({
	rows: fc.array(row, { minLength: ROWS, maxLength: ROWS }),
	lines: fc.array(line, { maxLength: 80, size: "max" }),
	planned: fc.array(
		fc.record({
			row: ofRow,
			end: fc.oneof(offset, offset, offset, fc.constant("text" as const)),
			value: figure,
		}),
		{ maxLength: 20 },
	),
	policy: fc.constantFrom(...POLICY_NAMES),
	onTrack: some(fc.constantFrom(-0.05, 0.5), 8),
	closingDays: fc.constantFrom(0, 0, 3),
	achievementCap: some(fc.constantFrom(1, 1.2), 2),
});

/** A generated scorecard as it stands in a spreadsheet. */
export interface Made {
	book: Workbook;
	today: Day;
	card: OwnSheet;
	/** The rows as the core knows them, and what else is known of each. */
	kpis: { kpi: Kpi; series: Series }[];
}

export function make(
	given: Generated,
	language: Language,
	locale: string,
	at: { instant: Date; timeZone: string },
): Made {
	const days = new DayReader(at.timeZone);
	const now = days.cell(at.instant);
	if (typeof now !== "object") throw new Error("now is no day");
	const today = now.date;
	const book = new Workbook(at, locale);
	const { rows, moments } = judgedRows(given, today);
	setUp(book, given, language, today);
	if (given.lines.length > 0) writeLog(book, given.lines, language, today);
	book.apply(
		planScorecard({
			source: { sheetId: 1, name: "Source" },
			rows,
			language,
			...stateOf(book),
		}).steps,
	);
	const card = book.sheet("scorecard");
	for (const { index, field, serial } of moments)
		book.putSpecial(card, index + 1, card.columns[field] ?? -1, { serial });
	const log = readLog(book.sheets.find(({ role }) => role === "log"));
	const plan = readPlan(book.sheet("settings"));
	return {
		book,
		today,
		card,
		kpis: rows.map(({ kpi }, i) => {
			const key = seriesKey(idOf(i));
			return {
				kpi,
				series: {
					readings: inPoints(kpi, readingsFor(kpi, log.get(key))),
					plan: inPoints(kpi, plan.get(key)),
				},
			};
		}),
	};
}

const idOf = (row: number) => `K-${String(row + 1).padStart(4, "0")}`;

interface Moments {
	index: number;
	field: FieldKey;
	serial: number;
}

function judgedRows(
	{ rows }: Generated,
	today: Day,
): { rows: JudgedRow[]; moments: Moments[] } {
	const moments: Moments[] = [];
	const result = rows.map((cells, index): JudgedRow => {
		const { direction, kind, cadence, unit, department } = cells;
		const kpi: Kpi = {
			...blankKpi(),
			direction,
			kind,
			cadence,
			unit,
			department,
			goal: `G${index}`,
		};
		const raw: JudgedRow["raw"] = {};
		for (const field of NUMBER_FIELDS) {
			const cell = cells[field];
			if (cell !== "text") kpi[field] = cell;
			else {
				raw[field] = "n/a";
				kpi.unreadable.push(field);
			}
		}
		if (direction === "yes_no" && kpi.actual !== null)
			kpi.actual = Number(kpi.actual > 0);
		for (const field of DATE_FIELDS) {
			const cell = cells[field];
			if (cell === "text") {
				raw[field] = "soon";
				kpi.unreadable.push(field);
			} else if (cell !== null) {
				kpi[field] = addDays(today, cell.offset);
				const serial = toSerial(kpi[field] ?? "") + cell.hour;
				if (cell.hour > 0) moments.push({ index, field, serial });
			}
		}
		return { ...judged(kpi, index), kpi, raw };
	});
	return { rows: result, moments };
}

function setUp(
	book: Workbook,
	given: Generated,
	language: Language,
	today: Day,
): void {
	book.apply(planSettings([], [], language, 0).steps);
	const sheet = book.sheet("settings");
	// The spare rows that people get only cost time here.
	book.grids.set(sheet, { rows: 40, columns: 30 });
	const set = (key: string, value: string | number) => {
		const at = sheet.cells.findIndex((cells) => cells.includes(key));
		book.write(sheet, at, 1, value);
	};
	set("policy", label(`policy.${given.policy}`, language));
	set("closing_days", given.closingDays);
	set("achievement_shown", label("word.yes", language));
	if (given.onTrack !== null) set(`${given.policy}.on_track`, given.onTrack);
	if (given.achievementCap !== null)
		set("achievement_cap", given.achievementCap);
	for (const [i, { row, end, value }] of given.planned.entries()) {
		const put = (key: string, cell: Parameters<Workbook["write"]>[3]) =>
			book.write(sheet, i + 1, sheet.columns[key] ?? -1, cell);
		put("plan_id", idOf(row));
		put("plan_end", end === "text" ? "Q3" : { date: addDays(today, end) });
		put("plan_value", given.rows[row]?.unit === "%" ? value / 100 : value);
	}
}

/** The log as a writer would make it, with the lines that people typed. */
export function writeLog(
	book: Workbook,
	lines: Line[],
	language: Language,
	today: Day,
): void {
	const keys = [...LOG_COLUMNS, ...LOG_HELPERS];
	const sheet = "new:log";
	book.apply([
		{
			do: "make_sheet",
			sheet,
			role: "log",
			name: "Log's sheet",
			grid: { rows: lines.length + 3, columns: keys.length },
			tags: {},
		},
		{
			do: "write",
			sheet,
			top: 0,
			left: 0,
			cells: [keys.map((key) => logHeader(key, language))],
		},
		{
			do: "tag_columns",
			sheet,
			columns: keys.map((key) => ({ key, column: LOG_PLACES[key] })),
		},
	]);
	const log = book.sheet("log");
	for (const [i, line] of lines.entries())
		writeLine(book, log, i + 1, line, today);
	const formulas = helperFormulas(log.columns);
	for (const key of LOG_HELPERS)
		book.write(log, 1, LOG_PLACES[key], { formula: formulas[key] });
}

function writeLine(
	book: Workbook,
	log: OwnSheet,
	at: number,
	{ row, as, day: when, value }: Line,
	today: Day,
): void {
	const id = idOf(row);
	const written = {
		id,
		lower: id.toLowerCase(),
		spaced: ` ${id} `,
		nobody: "",
	};
	book.write(log, at, LOG_PLACES.id, written[as]);
	if (value !== "blank")
		book.write(log, at, LOG_PLACES.value, value === "text" ? "n/a" : value);
	if (when === "text") book.write(log, at, LOG_PLACES.asof, "yesterday");
	if (typeof when === "string") return;
	const date = addDays(today, when.offset);
	book.write(log, at, LOG_PLACES.asof, { date });
	if (when.hour > 0)
		book.putSpecial(log, at, LOG_PLACES.asof, {
			serial: toSerial(date) + when.hour,
		});
}
