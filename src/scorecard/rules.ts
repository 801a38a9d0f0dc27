/**
 * Conditional formats. Each rule carries its key in a part of the formula that is always true, because Sheets gives rules no id.
 * Every look sets background and text together, with a contrast of at least 4.5:1, so that it reads the same on a dark sheet; and no
 * state is told by colour alone: the status is a word, the letters are signs, the bar has a length.
 */
import type { Language } from "../i18n/message";
import { label } from "../i18n/render";
import { STATUSES } from "../progress/assessment";
import { LETTERS } from "../smart/verdict";
import type { Area } from "../table/snapshot";
import { columnName, normalised, quoted } from "./a1";
import type { ColumnKey } from "./columns";
import { runs } from "./diff";
import { type Paint, STATUS_PAINT } from "./paint";
import type { OwnSheet, RuleSpec } from "./plan";
import { SIGNS, UNCHECKED } from "./verdicts";

const SIGN_PAINT: Record<string, Paint> = {
	[SIGNS.pass]: STATUS_PAINT.on_track,
	[SIGNS.warn]: STATUS_PAINT.at_risk,
	[SIGNS.fail]: STATUS_PAINT.behind,
	[SIGNS.cannot_tell]: STATUS_PAINT.cannot_tell,
	[UNCHECKED]: STATUS_PAINT.stale,
};

const SIGN_KEYS: Record<string, string> = {
	[SIGNS.pass]: "pass",
	[SIGNS.warn]: "warn",
	[SIGNS.fail]: "fail",
	[SIGNS.cannot_tell]: "cannot_tell",
	[UNCHECKED]: "unchecked",
};

/** Rules over the KPI rows, from the first below the header to `lastRow`. */
export function rulesFor(
	columns: Record<string, number>,
	firstRow: number,
	lastRow: number,
	language: Language,
): RuleSpec[] {
	const area = (keys: ColumnKey[]): Area[] =>
		runs(
			keys.flatMap((key) => {
				const column = columns[key];
				return column === undefined ? [] : [column];
			}),
		).map((run) => ({ top: firstRow, bottom: lastRow, ...run }));
	const status = columnName(columns.status ?? 0);
	const statusRules = STATUSES.map((each) => ({
		key: `status.${each}`,
		areas: area(["status", "bar"]),
		formula: marked(
			`status.${each}`,
			`$${status}${firstRow + 1}=${quoted(label(`status.${each}`, language))}`,
		),
		...STATUS_PAINT[each],
	}));
	const letterAreas = area([...LETTERS]);
	// A formula is read from the first cell of the first area on.
	const first = columnName(letterAreas[0]?.left ?? 0);
	const letterRules = Object.entries(SIGN_PAINT).map(([sign, paint]) => ({
		key: `letter.${SIGN_KEYS[sign]}`,
		areas: letterAreas,
		formula: marked(
			`letter.${SIGN_KEYS[sign]}`,
			`${first}${firstRow + 1}=${quoted(sign)}`,
		),
		...paint,
	}));
	return [...statusRules, ...letterRules];
}

function marked(key: string, condition: string): string {
	return `=AND(${condition};N("ssc:${key}")=0)`;
}

/** True when each rule is on the sheet, says the same and reaches over all of its cells down to `lastRow`. */
export function rulesStand(
	sheet: OwnSheet,
	wanted: RuleSpec[],
	lastRow: number,
): boolean {
	const ours = new Map(sheet.rules.map((rule) => [rule.key, rule]));
	return (
		sheet.rules.length === wanted.length &&
		wanted.every((rule) => {
			const standing = ours.get(rule.key);
			return (
				standing !== undefined &&
				normalised(standing.formula) === normalised(rule.formula) &&
				rule.areas.every((area) =>
					covers(standing.areas, { ...area, bottom: lastRow }),
				)
			);
		})
	);
}

/** Whether areas together cover another one; Sheets splits and joins them as rows are moved. */
function covers(areas: Area[], wanted: Area): boolean {
	for (let column = wanted.left; column <= wanted.right; column++) {
		let row = wanted.top;
		while (row <= wanted.bottom) {
			const over = areas.find(
				(area) =>
					area.left <= column &&
					area.right >= column &&
					area.top <= row &&
					area.bottom >= row,
			);
			if (!over) return false;
			row = over.bottom + 1;
		}
	}
	return true;
}
