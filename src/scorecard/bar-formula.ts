/**
 * The progress bar of one row. Blocks are text: they take the colour of the status from our conditional formats and show the same on
 * phones, in print and in other programs. A `SPARKLINE` is drawn by Sheets alone.
 */
import { label } from "../i18n/render";
import { STATUSES } from "../progress/assessment";
import { quoted } from "./a1";
import type { BarStyle } from "./bar-style";
import { STATUS_PAINT } from "./paint";
import type { RowRefs } from "./status-formula";

export function barFormula(row: RowRefs, style: BarStyle): string {
	const p = row.cell("progress");
	const held = `MAX(0;MIN(1;${p}))`;
	const bar = style === "blocks" ? blocks(held) : sparkline(row, held);
	return `=IF(ISNUMBER(${p});${bar};"")`;
}

function blocks(held: string): string {
	const full = `INT(10*${held})`;
	return `REPT("█";${full})&REPT("░";10-${full})`;
}

/** The whole width stands for 100 %. Options are an array of two columns, which only functions can make in every locale. */
function sparkline(row: RowRefs, held: string): string {
	const values = `"bar,1,"&${colour(row)}`;
	const column = (texts: string) => `TRANSPOSE(SPLIT(${texts};","))`;
	const options = `IF(SPLIT("1,0";",")=1;${column('"charttype,max,color1"')};${column(values)})`;
	return `ARRAYFORMULA(SPARKLINE(${held};${options}))`;
}

/** The text colour of the row's status, which is readable on the background that the rules give the cell, on a dark sheet, too. */
function colour({ cell, language }: RowRefs): string {
	const words = STATUSES.map((each) => label(`status.${each}`, language));
	const colours = STATUSES.map((each) => quoted(STATUS_PAINT[each].color));
	const place = `MATCH(${cell("status")};SPLIT(${quoted(words.join(","))};",");0)`;
	const otherwise = quoted(STATUS_PAINT.cannot_tell.color);
	return `IFERROR(CHOOSE(${place};${colours.join(";")});${otherwise})`;
}
