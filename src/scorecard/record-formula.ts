/**
 * How often a KPI per period met its target, live beside its last figure: what `progress/period-record.ts` says, as `4/6`. The readings of
 * a KPI lie below each other in the log's copy by day, and the last of each period is the one that counts for it.
 */
import { type LogCells, readingKey } from "./log";
import {
	comesUp,
	key,
	monthsOfPeriod,
	ofSeries,
	openPeriod,
	reaching,
} from "./series-formula";
import { counts, is, type RowRefs } from "./status-formula";

/** Wider than any figure. */
const FAR = "10^300";

export function recordFormula(row: RowRefs, log: LogCells): string {
	const { cell, updated } = row;
	const now = `IF(${is(row, "yes_no")};${cell("progress")};${row.actual})`;
	const due = cell("due");
	const open = openPeriod(row);
	const common = [
		["open", open],
		["bound", `IF(ISNUMBER(${due});MIN(open;INT(${due})+1);open)`],
		...periodParts(row),
		...boundParts(row),
		[
			"first",
			`IFERROR(${ofSeries(row, log, ({ keys }) => `MATCH(${readingKey(key(row), "0")};${keys};1)`)};0)`,
		],
		["many", `${cell("previous")}-1-first`],
		["this_period", period(updated)],
		["here", `IF(this_period="";0;1)`],
		["kept", `here*${meets(now)}`],
	];
	const days = (from: string) =>
		ofSeries(row, log, ({ block }) => block("day", from, "many"));
	const figures = log.block("value", "first", "many");
	const answers = log.answers.block("value", "first", "many");
	const past = [
		["on_day", days("first")],
		["next_day", `IF(on_day=MAX(on_day);${updated};${days("first+1")})`],
		["its_period", period("on_day")],
		["last", `(its_period<>"")*(its_period<>${period("next_day")})`],
		[
			"met",
			`SUM(last*IF(${is(row, "yes_no")};${isDone(answers, row)};${meets(figures)}))+kept`,
		],
		["all", "SUM(last)+here"],
	];
	const alone = `IF(here=0;"";kept&"/1")`;
	const together = `LET(${past.flat().join(";")};IF(all=0;"";met&"/"&all))`;
	const value = `ARRAYFORMULA(LET(${common.flat().join(";")};IF(many<1;${alone};${together})))`;
	const known = `AND(${counts(row, "per_period")};ISNUMBER(${updated});ISNUMBER(${now}))`;
	return reaching(row, log, `IF(${known};${value};"")`);
}

/** How periods are counted, by the cadence: in months, or in days from a day. */
function periodParts(row: RowRefs): string[][] {
	const start = row.cell("start");
	return [
		[
			"period_days",
			`IF(${comesUp(row, "daily")};1;IF(${comesUp(row, "weekly")};7;IF(${comesUp(row, "fortnightly")};14;0)))`,
		],
		["period_months", monthsOfPeriod(row)],
		[
			"counted_from",
			`IF(AND(period_days=14;ISNUMBER(${start}));INT(${start});2)`,
		],
	];
}

/** Number of the period of a day; blank for one that is not over, or ends after the due day. */
function period(day: string): string {
	const number = `IF(period_days>0;INT((${day}-counted_from)/period_days);INT((YEAR(${day})*12+MONTH(${day})-1)/period_months))`;
	return `IF(${day}<bound;${number};"")`;
}

/** The band in which a figure meets the target; none where the target cannot be told. */
function boundParts(row: RowRefs): string[][] {
	const [t, h] = [row.cell("target"), row.cell("target_high")];
	const up = `OR(${is(row, "increase")};${is(row, "at_least")})`;
	const down = `OR(${is(row, "decrease")};${is(row, "at_most")})`;
	const band = (single: string, range: string, otherwise: string) =>
		`IF(${is(row, "yes_no")};1;IF(${is(row, "range")};IF(AND(ISNUMBER(${t});ISNUMBER(${h}));${range};${otherwise});IF(ISNUMBER(${t});${single};${otherwise})))`;
	return [
		["low", band(`IF(${up};${t};IF(${down};0-${FAR};1))`, t, "1")],
		["high", band(`IF(${down};${t};IF(${up};${FAR};0))`, h, "0")],
	];
}

/** 1 for each answer that is a yes. Nobody's `?` or `*` stands for a word. */
function isDone(answers: string, { settings }: RowRefs): string {
	const words = settings.words("yes");
	const said = `ISNUMBER(XLOOKUP(TRIM(${answers});${words};COLUMN(${words})))`;
	return `IF(ISLOGICAL(${answers});${answers}*1;${said}*1)`;
}

function meets(figure: string): string {
	return `(${figure}>=low)*(${figure}<=high)`;
}
