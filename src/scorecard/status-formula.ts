/**
 * The live formulas of one row: progress, expected, status and bar, as `src/progress` computes them. Every line of that folder has its
 * counterpart here and a test lets both judge the same KPIs.
 *
 * Written so that they hold in every spreadsheet locale and in old sheets: `;` between arguments, no `{}`, no decimal mark, no LET.
 * In Sheets text is greater than any number and AND evaluates all it is given, so a cell is compared only after ISNUMBER in an outer IF.
 */
import type { Language } from "../i18n/message";
import { label } from "../i18n/render";
import type { Direction, FieldKey, Kind } from "../kpi/kpi";
import type { Status } from "../progress/assessment";
import { quoted } from "./a1";
import type { OwnColumn } from "./columns";
import type { SettingsCells } from "./settings";

/** What a row's formulas stand on. */
export interface RowRefs {
	/** The row's cell of a column; `""` (a blank text) for a field without a column. */
	cell: (key: FieldKey | OwnColumn) => string;
	/** The cells with the actual that counts and its date: the row's own, or those that also look into the log. */
	actual: string;
	updated: string;
	settings: SettingsCells;
	language: Language;
	/** Whether a row without an as-of date counts as stale. */
	stale: boolean;
}

export function progressFormula(row: RowRefs): string {
	const a = row.actual;
	const done = `IF(TRIM(${a})="";"";${yesOrNo(a, row.settings)})`;
	// Where there is no percentage, ROUND of the blank text is an error and IFERROR makes it blank again.
	const share = round4(shareFormula(row));
	const measured = `IF(ISNUMBER(${a});IF(${sound(row)};${share};"");"")`;
	return `=IFERROR(IF(${is(row, "yes_no")};${done};${measured});"")`;
}

/** As `progress/round.ts`: the cells of a percent row are fractions, whose noise must not turn a half. */
export function round4(share: string): string {
	return `ROUND(ROUND(${share};9);4)`;
}

function shareFormula(row: RowRefs): string {
	const { cell } = row;
	const a = row.actual;
	const [b, t, h] = [cell("baseline"), cell("target"), cell("target_high")];
	const way = `(${a}-${b})/(${t}-${b})`;
	const kept = (met: string, otherwise: string) => `IF(${met};1;${otherwise})`;
	const fromNothing = `IF(AND(${is(row, "increase")};${counts(row, "cumulative")};${t}>0);${a}/${t};"")`;
	const change = `IF(ISNUMBER(${b});IF(${b}=${t};IF(${met(row)};1;0);${way});${fromNothing})`;
	const atLeast = kept(
		`${a}>=${t}`,
		`IF(AND(ISNUMBER(${b});${b}<${t});MAX(0;${way});IF(AND(${t}>0;${a}>=0);${a}/${t};""))`,
	);
	const atMost = kept(
		`${a}<=${t}`,
		`IF(AND(ISNUMBER(${b});${b}>${t});MAX(0;${way});IF(AND(${t}>=0;${a}>0);${t}/${a};""))`,
	);
	const away = (x: string) => `MAX(${t}-${x};${x}-${h})`;
	const unit = `IF(ISNUMBER(${b});IF(${away(b)}>0;${away(b)};${h}-${t});${h}-${t})`;
	const range = kept(
		`AND(${a}>=${t};${a}<=${h})`,
		`IF(${unit}=0;0;MAX(0;1-${away(a)}/${unit}))`,
	);
	return `IF(${isChange(row)};${change};IF(${is(row, "at_least")};${atLeast};IF(${is(row, "at_most")};${atMost};${range})))`;
}

export function expectedFormula(row: RowRefs): string {
	const { cell } = row;
	const [b, t, h] = [cell("baseline"), cell("target"), cell("target_high")];
	const range = `IF(AND(${is(row, "range")};ISNUMBER(${h}));OR(${b}<${t};${b}>${h});FALSE)`;
	const bound = `IF(${is(row, "at_least")};${b}<${t};IF(${is(row, "at_most")};${b}>${t};${range}))`;
	const hasLine = `IF(${isChange(row)};TRUE;IF(AND(ISNUMBER(${b});ISNUMBER(${t}));${bound};FALSE))`;
	const byTime = `IF(${dated(row)};IF(INT(${cell("due")})<INT(${cell("start")});"";IF(${hasLine};${elapsed(row)};""));"")`;
	return `=IFERROR(${byPlan(row, byTime)};"")`;
}

/** The way to the target that the plan has gone; `otherwise` without a plan, or where no way leads from the baseline to the target. */
function byPlan(row: RowRefs, otherwise: string): string {
	const { cell } = row;
	const planned = cell("planned");
	if (planned === BLANK) return otherwise;
	const [b, t] = [cell("baseline"), cell("target")];
	const up = `OR(${is(row, "increase")};${is(row, "at_least")})`;
	const down = `OR(${is(row, "decrease")};${is(row, "at_most")})`;
	const fromNothing = `AND(${t}>0;OR(${is(row, "at_least")};AND(${is(row, "increase")};${counts(row, "cumulative")})))`;
	const hasWay = `IF(ISNUMBER(${b});OR(AND(${up};${b}<${t});AND(${down};${b}>${t}));${fromNothing})`;
	const begins = `IF(ISNUMBER(${b});${b};0)`;
	const share = `IF(ISNUMBER(${planned});${round4(`(${planned}-${begins})/(${t}-${begins})`)};0)`;
	return `IF(IF(AND(${planned}<>"";ISNUMBER(${t}));${hasWay};FALSE);${share};${otherwise})`;
}

export function statusFormula(row: RowRefs): string {
	const { settings, language } = row;
	const lost = quoted(label("formula.no_settings", language));
	const judged = `IF(${trouble(row)};${word(row, "cannot_tell")};IF(${hasActual(row)};${withActual(row)};${withoutActual(row)}))`;
	return `=IFERROR(IF(ISERROR(${settings.cell("use.on_track")});${lost};${judged});${word(row, "cannot_tell")})`;
}

function withoutActual(row: RowRefs): string {
	const start = row.cell("start");
	const waited = `IF(ISNUMBER(${start});TODAY()-INT(${start})>${staleLimit(row)};FALSE)`;
	const waiting = row.stale
		? `IF(${waited};${word(row, "stale")};${word(row, "no_data")})`
		: word(row, "no_data");
	return `IF(${over(row)};${word(row, "missed")};${waiting})`;
}

/** The rules of `progress/status.ts` from `unjudgeable` on, in an order in which each condition stands only once. */
function withActual(row: RowRefs): string {
	const [a, t] = [row.actual, row.cell("target")];
	const w = (status: Status) => word(row, status);
	const isMet = met(row);
	const changeUnmet = `IF(${is(row, "increase")};${a}<${t};IF(${is(row, "decrease")};${a}>${t};FALSE))`;
	const undated = `IF(${changeUnmet};NOT(${dated(row)});FALSE)`;
	const arrived = `IF(AND(${is(row, "increase")};${counts(row, "cumulative")});${a}>=${t};FALSE)`;
	const old = `IF(${arrived};${w("achieved")};${w("stale")})`;
	const ended = `OR(${over(row)};IF(${isChange(row)};NOT(${changeUnmet});FALSE))`;
	const running = overspent(row, `IF(${isMet};${w("on_track")};${pace(row)})`);
	return `IF(IF(${over(row)};NOT(${isMet});FALSE);${w("missed")};IF(${undated};${w("cannot_tell")};IF(${notFresh(row)};${old};IF(${ended};${w("achieved")};${running}))))`;
}

function overspent(row: RowRefs, otherwise: string): string {
	const [a, t] = [row.actual, row.cell("target")];
	const isBudget = `IF(AND(${is(row, "at_most")};${counts(row, "cumulative")};${t}>0);${dated(row)};FALSE)`;
	const excess = `IF(${isBudget};ROUND(${round4(`${a}/${t}`)}-${elapsed(row)};4);0)`;
	return `IF(${excess}>25/100;${word(row, "behind")};IF(${excess}>10/100;${word(row, "at_risk")};${otherwise}))`;
}

function pace(row: RowRefs): string {
	const w = (status: Status) => word(row, status);
	const [p, x] = [row.cell("progress"), row.cell("expected")];
	const late = `IF(${dated(row)};${elapsed(row)}>=8/10;FALSE)`;
	const undone = `IF(${late};${w("at_risk")};${w("on_track")})`;
	const begun = `IF(${dated(row)};${elapsed(row)}<${row.settings.cell("early")};FALSE)`;
	const early = `AND(${begun};${p}<${x})`;
	const line = `IF(${early};${w("early")};${byPolicy(row)})`;
	const nearly = `IF(ISNUMBER(${p});${p}>=9/10;FALSE)`;
	const noLine = `IF(${nearly};${w("at_risk")};${w("behind")})`;
	return `IF(${is(row, "yes_no")};${undone};IF(AND(ISNUMBER(${p});ISNUMBER(${x}));${line};${noLine}))`;
}

function byPolicy(row: RowRefs): string {
	const [p, x] = [row.cell("progress"), row.cell("expected")];
	const { cell } = row.settings;
	const ratio = `IF(${x}<=0;IF(${p}<${x};-1;1)*10^6;ROUND(${p}/${x};4))`;
	const figure = `IF(${cell("use.measure")}=1;ROUND(${p}-${x};4);IF(${cell("use.measure")}=2;${ratio};${p}))`;
	return `IF(${figure}>=${cell("use.on_track")};${word(row, "on_track")};IF(${figure}>=${cell("use.at_risk")};${word(row, "at_risk")};${word(row, "behind")}))`;
}

/** TRUE where the cells say nothing that can be judged. */
function trouble(row: RowRefs): string {
	const { cell } = row;
	const a = row.actual;
	const [start, due] = [cell("start"), cell("due")];
	const neither = `AND(${cell("progress")}="";TRIM(${a})<>"")`;
	const reversed = `IF(${dated(row)};INT(${due})<INT(${start});FALSE)`;
	const numbers = `IF(${is(row, "yes_no")};${neither};NOT(${sound(row)}))`;
	const days = unread([start, due, cell("updated")]);
	return `OR(${numbers};${days};${reversed})`;
}

/** TRUE where direction and numbers make sense together; an actual may be missing. */
export function sound(row: RowRefs): string {
	const { cell } = row;
	const [b, t, h] = [cell("baseline"), cell("target"), cell("target_high")];
	const range = `IF(ISNUMBER(${h});${t}<=${h};FALSE)`;
	const increase = `IF(ISNUMBER(${b});${b}<=${t};TRUE)`;
	const decrease = `IF(ISNUMBER(${b});${b}>=${t};TRUE)`;
	const byDirection = `IF(${is(row, "range")};${range};IF(${is(row, "increase")};${increase};IF(${is(row, "decrease")};${decrease};OR(${is(row, "at_least")};${is(row, "at_most")}))))`;
	const bad = unread([b, t, h, row.actual]);
	return `IF(${bad};FALSE;IF(ISNUMBER(${t});${byDirection};FALSE))`;
}

/** TRUE where one of the cells holds something that is no number (a day is one); also for an error. */
function unread(refs: string[]): string {
	const there = refs.filter((ref) => ref !== BLANK);
	const bad = there.map(
		(ref) => `IF(ISNUMBER(${ref});FALSE;IFERROR(TRIM(${ref})<>"";TRUE))`,
	);
	return `OR(${bad.join(";")})`;
}

/** Stands for the cell of a column that the sheet does not have. */
export const BLANK = '""';

/** 1, 0, or a blank text for what is neither; TRIM makes a text of a number. */
export function yesOrNo(
	a: string,
	settings: Pick<SettingsCells, "words">,
): string {
	const among = (words: string) => `SUMPRODUCT((${words}=TRIM(${a}))*1)>0`;
	return `IF(ISLOGICAL(${a});IF(${a};1;0);IF(${among(settings.words("yes"))};1;IF(${among(settings.words("no"))};0;"")))`;
}

function hasActual({ actual }: RowRefs): string {
	return `TRIM(${actual})<>""`;
}

function met(row: RowRefs): string {
	const { actual: a, cell } = row;
	const [t, h] = [cell("target"), cell("target_high")];
	const number = `IF(OR(${is(row, "increase")};${is(row, "at_least")});${a}>=${t};IF(${is(row, "range")};AND(${a}>=${t};${a}<=${h});${a}<=${t}))`;
	return `IF(${is(row, "yes_no")};${cell("progress")}=1;${number})`;
}

/** TRUE where both dates are there. */
export function dated({ cell }: RowRefs): string {
	return `AND(ISNUMBER(${cell("start")});ISNUMBER(${cell("due")}))`;
}

/** Share of the time gone on the as-of day. Start and due on one day: all of it on that day. */
function elapsed({ cell, updated }: RowRefs): string {
	const [start, due] = [`INT(${cell("start")})`, `INT(${cell("due")})`];
	const gone = `INT(${upTo(updated)})-${start}+IF(${start}=${due};1;0)`;
	return `ROUND(MAX(0;MIN(1;(${gone})/MAX(1;${due}-${start})));4)`;
}

/** A day, today at the latest. MIN passes over a blank cell, but a blank text that stands for no column is an error to it. */
export function upTo(day: string): string {
	return day === BLANK ? "TODAY()" : `MIN(TODAY();${day})`;
}

function over({ cell, settings }: RowRefs): string {
	const due = cell("due");
	return `IF(ISNUMBER(${due});TODAY()>INT(${due})+${settings.cell("closing_days")};FALSE)`;
}

function notFresh(row: RowRefs): string {
	const { cell, updated } = row;
	const days = `INT(${upTo(cell("due"))})-INT(${updated})`;
	const undated = row.stale ? "TRUE" : "FALSE";
	return `IF(ISNUMBER(${updated});${days}>${staleLimit(row)};${undated})`;
}

function staleLimit({ cell, settings, language }: RowRefs): string {
	const { days, words } = settings.cadences(language);
	return `IFERROR(INDEX(${days};MATCH(${cell("cadence")};${words};0));${settings.cell("stale.monthly")})`;
}

export function is(
	{ cell, language }: Pick<RowRefs, "cell" | "language">,
	direction: Direction,
): string {
	return `${cell("direction")}=${quoted(label(`direction.${direction}`, language))}`;
}

export function isChange(row: RowRefs): string {
	return `OR(${is(row, "increase")};${is(row, "decrease")})`;
}

export function counts({ cell, language }: RowRefs, kind: Kind): string {
	return `${cell("kind")}=${quoted(label(`kind.${kind}`, language))}`;
}

function word({ language }: RowRefs, status: Status): string {
	return quoted(label(`status.${status}`, language));
}
