import { columnIndex, columnLetters } from "../formula";
import type { Area } from "./area";

/** A place written in A1 notation; a bound that the text leaves open is undefined. */
export interface Place {
	sheet?: string;
	top?: number;
	left?: number;
	bottom?: number;
	right?: number;
}

const CELL = /^\$?([A-Za-z]{1,3})?\$?([1-9]\d*)?$/;

/** Reads `B2`, `B2:C9`, `B:B`, `2:3`, `B2:B`, each with or without `Sheet!`; null when the text is none of these. */
export function readPlace(text: string): Place | null {
	const bang = text.lastIndexOf("!");
	const sheet = bang <= 0 ? undefined : unquoted(text.slice(0, bang));
	const [first = "", second, ...more] = text.slice(bang + 1).split(":");
	if (more.length > 0) return null;
	const from = corner(first);
	const to = second === undefined ? from : corner(second);
	if (!from || !to) return null;
	const whole = from.row === undefined || from.column === undefined;
	if (second === undefined && whole) return null;
	return {
		sheet,
		top: least(from.row, to.row),
		bottom:
			from.row === undefined || to.row === undefined
				? undefined
				: Math.max(from.row, to.row),
		left: least(from.column, to.column),
		right:
			from.column === undefined || to.column === undefined
				? undefined
				: Math.max(from.column, to.column),
	};
}

function least(a: number | undefined, b: number | undefined) {
	if (a === undefined) return b;
	return b === undefined ? a : Math.min(a, b);
}

function corner(text: string) {
	const match = CELL.exec(text);
	if (!match || text === "") return null;
	return {
		column: match[1] ? columnIndex(match[1]) : undefined,
		row: match[2] ? Number(match[2]) - 1 : undefined,
	};
}

function unquoted(name: string): string {
	return /^'.*'$/.test(name) ? name.slice(1, -1).replace(/''/g, "'") : name;
}

/** `B2` or `B2:C9`. */
export function printArea(a: Area): string {
	const first = `${columnLetters(a.left)}${a.top + 1}`;
	if (a.top === a.bottom && a.left === a.right) return first;
	return `${first}:${columnLetters(a.right)}${a.bottom + 1}`;
}

/** A sheet's name as it stands before `!` in a formula. */
export function quoteSheet(name: string): string {
	return /^[A-Za-z_]\w*$/.test(name) ? name : `'${name.replace(/'/g, "''")}'`;
}
