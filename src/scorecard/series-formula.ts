/**
 * The live formulas of one row that look beyond it: into the log, for the actual that counts, trend and forecast, and into the target
 * plan. They say what `src/progress` says in `readings`, `trend`, `forecast` and `expected`, and a test lets both judge the same KPIs.
 *
 * The log's readings are sorted by KPI and day, one a day, so those of one KPI lie below each other. Only these formulas use LET, which
 * Sheets has had since 2023: without it a row's formulas would be three times as long.
 */
import { label } from "../i18n/render";
import type { Cadence } from "../kpi/kpi";
import { FEWEST_READINGS, MOST_READINGS } from "../progress/forecast";
import { MONTHS } from "../progress/periods";
import { TREND_SIGNS } from "../progress/trend";
import { quoted } from "./a1";
import { type LogCells, readingKey, type SeriesCells } from "./log";
import { counts, is, type RowRefs, upTo, yesOrNo } from "./status-formula";
import type { PlanCells } from "./target-plan";

/** The row's id as log and plan are searched by it. */
export function key({ cell }: RowRefs): string {
	return `UPPER(TRIM(${cell("id")}))`;
}

/** What a formula says of the readings that count for the row: of a yes/no, those that are words, too. */
export function ofSeries(
	row: Pick<RowRefs, "cell" | "language">,
	log: LogCells,
	say: (cells: SeriesCells) => string,
): string {
	return `IF(${is(row, "yes_no")};${say(log.answers)};${say(log)})`;
}

/** Row of the KPI's last reading before a day; 0 without one. */
function lastBefore(row: RowRefs, log: LogCells, day: string): string {
	const sought = readingKey(key(row), `${day}-1`);
	const place = ofSeries(row, log, ({ keys }) => `MATCH(${sought};${keys};1)`);
	const id = ofSeries(row, log, ({ ids }) => `INDEX(${ids};place)`);
	return `IFERROR(LET(place;${place};IF(${id}=${key(row)};place+1;0));0)`;
}

/** Row of the log's reading that counts before the row's own actual; 0 when the row's own counts (`counted` in `progress/readings.ts`). */
export function latestFormula(row: RowRefs, log: LogCells): string {
	const { cell } = row;
	const updated = cell("updated");
	const filled = `IFERROR(TRIM(${cell("actual")})<>"";TRUE)`;
	const steps = [
		["open", openPeriod(row)],
		[
			"own",
			`IF(${filled};IF(ISNUMBER(${updated});MIN(TODAY();INT(${updated}));0);0)`,
		],
		["closed", lastBefore(row, log, "open")],
		[
			"line",
			`IF(OR(closed>0;AND(own>0;own<open));closed;${lastBefore(row, log, "TODAY()+1")})`,
		],
		["dated", `IF(line>0;${ofSeries(row, log, ({ day }) => day("line"))};0)`],
	];
	const counts = "IF(own<dated;line;IF(AND(own>=open;dated<open);line;0))";
	return `=IFERROR(IF(${key(row)}="";0;LET(${steps.flat().join(";")};IF(line=0;0;${counts})));0)`;
}

/** The actual that counts, from the row's own cell or the log; `?` for an error, which is no number. */
export function countedFormula(row: RowRefs, log: LogCells): string {
	const { cell } = row;
	const [actual, latest] = [cell("actual"), cell("latest")];
	const logged = ofSeries(row, log, ({ value }) => value(latest));
	return `=IFERROR(IF(${latest}>0;${logged};IF(TRIM(${actual})="";"";${actual}));"?")`;
}

/** The day up to which it counts, today at the latest. */
export function countedOnFormula(row: RowRefs, log: LogCells): string {
	const { cell } = row;
	const [updated, latest] = [cell("updated"), cell("latest")];
	const own = `IF(ISNUMBER(${updated});MIN(TODAY();INT(${updated}));"")`;
	const logged = ofSeries(row, log, ({ day }) => day(latest));
	return `=IFERROR(IF(${latest}>0;${logged};${own});"")`;
}

/** Row of the reading before the one that counts. */
export function previousFormula(row: RowRefs, log: LogCells): string {
	const before = lastBefore(row, log, row.updated);
	return `=IFERROR(IF(AND(ISNUMBER(${row.updated});${key(row)}<>"");${before};0);0)`;
}

export function trendFormula(row: RowRefs, log: LogCells): string {
	const { cell } = row;
	const [low, high] = [cell("target"), cell("target_high")];
	const last = `IF(${is(row, "yes_no")};${cell("progress")};${row.actual})`;
	const was = log.answers.value(cell("previous"));
	const previous = `IF(${is(row, "yes_no")};${yesOrNo(was, row.settings)};${log.value(cell("previous"))})`;
	const away = (value: string) => `MAX(0;${low}-${value};${value}-${high})`;
	const range = `IF(AND(ISNUMBER(${low});ISNUMBER(${high}));${away(previous)}-${away(last)};"")`;
	const falls = `OR(${is(row, "decrease")};${is(row, "at_most")})`;
	const gain = `IF(${is(row, "range")};${range};IF(${falls};-1;1)*(${last}-${previous}))`;
	const sign = `CHOOSE(2+SIGN(ROUND(${gain};9));"${TREND_SIGNS.worse}";"${TREND_SIGNS.same}";"${TREND_SIGNS.better}")`;
	const known = `IF(${cell("previous")}>0;IF(ISNUMBER(${last});${cell("direction")}<>"";FALSE);FALSE)`;
	return reaching(row, log, `IF(${known};${sign};"")`);
}

/** Least squares over the last readings with days counted from the newest, which is the row's own point at 0. */
export function forecastFormula(row: RowRefs, log: LogCells): string {
	const { cell, actual, updated } = row;
	const [due, previous] = [cell("due"), cell("previous")];
	const most = MOST_READINGS - 1;
	const block = (of: Parameters<LogCells["block"]>[0]) =>
		log.block(
			of,
			`MAX(0;${previous}-${most + 1})`,
			`MIN(${most};${previous}-1)`,
		);
	const sums = [
		["own", `(${block("id")}=${key(row)})*1`],
		["ago", `${block("day")}-${updated}`],
		["was", block("value")],
		["many", "SUM(own)+1"],
		["sum_ago", "SUM(own*ago)"],
		["sum_was", `SUM(own*was)+${actual}`],
	];
	const slope =
		"(many*SUM(own*ago*was)-sum_ago*sum_was)/(many*SUM(own*ago*ago)-sum_ago*sum_ago)";
	const value = `sum_was/many+${slope}*(INT(${due})-${updated}-sum_ago/many)`;
	const line = `ARRAYFORMULA(LET(${sums.flat().join(";")};IF(many<${FEWEST_READINGS};"";${value})))`;
	const open = `IF(ISNUMBER(${due});INT(${due})>=TODAY();FALSE)`;
	const directed = `AND(${cell("direction")}<>"";NOT(${is(row, "yes_no")}))`;
	const known = `AND(${directed};${open};ISNUMBER(${actual});${previous}>0)`;
	return reaching(row, log, `IF(${known};${line};"")`);
}

/**
 * Value planned for the last period ended; a dash before any has; blank for a KPI without a plan. Day and row of a line make one number,
 * the greatest of which is the last line of the latest period.
 */
export function plannedFormula(row: RowRefs, plan: PlanCells): string {
	const { ids, ends, values } = plan;
	const tomorrow = `INT(${upTo(row.updated)})+1`;
	const lines = `(UPPER(TRIM(${ids}))=${key(row)})*ISNUMBER(${ends})*ISNUMBER(${values})`;
	const last = `MAX(IF(${lines};IF(${ends}<${tomorrow};INT(${ends})*10^6+ROW(${ends});1);0))`;
	const planned = `IF(last=0;"";IF(last=1;"–";${plan.value("MOD(last;10^6)")}))`;
	return `=IFERROR(ARRAYFORMULA(IF(${key(row)}="";"";LET(last;${last};${planned})));"")`;
}

/** A plain word where the log cannot be reached, and nothing at all where the row says nothing. */
export function reaching(
	{ language }: RowRefs,
	log: LogCells,
	value: string,
): string {
	const lost = quoted(label("formula.no_log", language));
	return `=IFERROR(IF(ISERROR(${log.there});${lost};${value});"")`;
}

/** First day of the period that is not over yet; the day after today where no periods are counted (`progress/periods.ts`). */
export function openPeriod(row: RowRefs): string {
	const day = "(TODAY()+1)";
	const start = row.cell("start");
	const month = `DATE(YEAR${day};MONTH${day}-MOD(MONTH${day}-1;${monthsOfPeriod(row)});1)`;
	const fortnight = `${day}-MOD(${day}-IF(ISNUMBER(${start});INT(${start});2);14)`;
	const first = `IF(${comesUp(row, "daily")};${day};IF(${comesUp(row, "weekly")};${day}-MOD(${day}-2;7);IF(${comesUp(row, "fortnightly")};${fortnight};${month})))`;
	return `IF(${counts(row, "per_period")};${first};${day})`;
}

/** Whether a row is read at that cadence. */
export function comesUp({ cell, language }: RowRefs, cadence: Cadence): string {
	return `${cell("cadence")}=${quoted(label(`cadence.${cadence}`, language))}`;
}

/** How many months a period has, of a cadence that is counted in months. */
export function monthsOfPeriod(row: RowRefs): string {
	return (["quarterly", "half_yearly", "yearly"] as const).reduce(
		(otherwise, cadence) =>
			`IF(${comesUp(row, cadence)};${MONTHS[cadence]};${otherwise})`,
		"1",
	);
}
