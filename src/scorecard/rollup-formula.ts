/**
 * Live roll-ups over the columns of a scorecard, as `progress/rollup.ts` computes them. Every formula takes a `group`: an expression that
 * is 1 for the rows that belong to it (see `inGroup`), or `"1"` for all rows.
 */
import type { Language } from "../i18n/message";
import { label } from "../i18n/render";
import { STATUSES } from "../progress/assessment";
import { quoted } from "./a1";
import { round4 } from "./status-formula";

/** The columns' ranges, all of the same height; `null` for a column that the scorecard does not have. */
export interface RollUpRanges {
	status: string;
	progress: string;
	weight: string | null;
	achievement: string | null;
}

/** 1 for the rows whose cell is one of the spellings of a group; letter case and outer spaces do not matter. */
export function inGroup(range: string, spellings: readonly string[]): string {
	const text = `IFERROR(TRIM(${range});"")`;
	const same = spellings.map((each) => `(${text}=${quoted(each)})`);
	// Adding 0 makes numbers of truth values: TRUE and FALSE are both greater than 0 in Sheets.
	return `(0+${same.join("+")}>0)`;
}

/** Weighted mean of progress, each held to 0..1; blank where no row has a percentage. */
export function meanFormula(ranges: RollUpRanges, group: string): string {
	const { progress: p } = ranges;
	const held = `IF(ISNUMBER(${p});IF(${p}>1;1;IF(${p}<0;0;${p}));0)`;
	const has = `${group}*ISNUMBER(${p})`;
	const equal = `${sum(`${has}*${held}`)}/${sum(has)}`;
	return `=IF(${sum(has)}=0;"";${round4(weighted(ranges, has, held, true, equal))})`;
}

/** Σ weight × achievement rate; blank where no row has a rate. */
export function scoreFormula(ranges: RollUpRanges, group: string): string {
	const { achievement: rate } = ranges;
	if (rate === null) return '=""';
	const has = `${group}*ISNUMBER(${rate})`;
	const held = `IF(ISNUMBER(${rate});${rate};0)`;
	const equal = sum(`${has}*${held}`);
	return `=IF(${sum(has)}=0;"";${round4(weighted(ranges, has, held, false, equal))})`;
}

/** Rows with a status but without a percentage, which the mean does not count. */
export function besideFormula(ranges: RollUpRanges, group: string): string {
	return `=${countOf(ranges, group)}-${sum(`${group}*ISNUMBER(${ranges.progress})`)}`;
}

export function countFormula(ranges: RollUpRanges, group: string): string {
	return `=${countOf(ranges, group)}`;
}

/** The worst status there is, in the language of the scorecard; blank without rows. */
export function worstFormula(
	{ status }: RollUpRanges,
	group: string,
	language: Language,
): string {
	const worst = STATUSES.reduceRight((otherwise, each) => {
		const word = quoted(label(`status.${each}`, language));
		return `IF(${sum(`${group}*(${status}=${word})`)}>0;${word};${otherwise})`;
	}, '""');
	return `=${worst}`;
}

/** Blank, negative and unreadable weights count 0; where nothing is left, all count the same. */
function weighted(
	{ weight: w }: RollUpRanges,
	has: string,
	value: string,
	mean: boolean,
	equal: string,
): string {
	if (w === null) return equal;
	const given = `${has}*IF(ISNUMBER(${w});IF(${w}>0;${w};0);0)`;
	const total = sum(given);
	const share = mean ? `/${total}` : "";
	return `IF(${total}=0;${equal};${sum(`${given}*${value}`)}${share})`;
}

function countOf({ status }: RollUpRanges, group: string): string {
	return sum(`${group}*(${status}<>"")`);
}

function sum(product: string): string {
	return `SUMPRODUCT(${product})`;
}
