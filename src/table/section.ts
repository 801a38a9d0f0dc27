/**
 * Rows that are no KPI: sums, notes, and lines that head the rows below them.
 */
import type { FieldKey } from "../kpi/kpi";
import { normalise } from "../text/normalise";
import { textOf } from "./cells";
import { DEPARTMENT_ENDS, GOAL_STARTS, TOTAL_WORDS } from "./lexicon";
import { type Cell, isBlank, type SheetSnapshot } from "./snapshot";
import { wordsOf } from "./words";

/** A line over the rows below it. `unknown` where it is not certain what it names: then it is only passed over. */
export interface Section {
	row: number;
	text: string;
	as: "department" | "goal" | "unknown";
}

const LONGEST_TOTAL = 20;

/** True for a row whose first text is a word such as 合計 or `Total`, alone or before what is summed. */
export function isTotal(row: readonly Cell[]): boolean {
	const first = row.find((cell) => !isBlank(cell));
	if (typeof first !== "string") return false;
	const words = wordsOf(first.replace(/\s+/g, " "));
	if (words.length > LONGEST_TOTAL) return false;
	return (
		TOTAL_WORDS.has(words) ||
		// 合 計 is written apart to fill its cell.
		(!/[a-z]/.test(words) && TOTAL_WORDS.has(words.replace(/\s/g, "")))
	);
}

/** 註：…, `Note: …`, ※, 資料來源：… and `* without maintenance`: what is said below a table, and not over rows. */
const NOTE =
	/^(?:※|\*(?!.*\*\s*$)|[(（]?(?:[備附]?[註注](?:解|釋)?|[備附]註|說明|說明事項|資料來源|數據來源|来源|資料出處|PS|P\.S\.|N\.B\.|foot ?notes?|notes?|remarks?|(?:data )?sources?)\s?[\d一二三四五六七八九十]{0,2}\s?[)）]?\s?[:：])/i;

/** True for a row that says something of the table in a single text, or behind a cell that calls it a note. */
export function isNote(row: readonly Cell[]): boolean {
	const [first, ...others] = row.filter((cell) => !isBlank(cell));
	if (typeof first !== "string") return false;
	const text = normalise(first).trim();
	const said = NOTE.exec(text)?.[0];
	if (said === undefined) return false;
	return (
		others.length === 0 || (/[:：]$/.test(said) && said.length === text.length)
	);
}

/**
 * The section that a row heads, or `null` for a row that is a KPI. A section is a single text in its row that is merged over columns, is numbered
 * or bracketed like a heading, or stands where no name of a KPI stands.
 */
export function sectionOf(
	snapshot: SheetSnapshot,
	row: number,
	columns: Partial<Record<FieldKey, number>>,
): Section | null {
	const cells = snapshot.cells[row] ?? [];
	const column = cells.findIndex((cell) => !isBlank(cell));
	const only = cells[column];
	if (typeof only !== "string" || !cells.slice(column + 1).every(isBlank))
		return null;
	const text = textOf(only);
	const named = Object.values(columns);
	const merged = snapshot.merges.some(
		(m) =>
			m.top <= row &&
			row <= m.bottom &&
			m.left <= column &&
			column <= m.right &&
			m.right > m.left,
	);
	const isName = column === columns.goal || column === columns.indicator;
	if (!merged && isName && !looksLikeHeading(text)) return null;
	if (
		!merged &&
		!isName &&
		named.includes(column) &&
		column !== columns.department &&
		column > 0
	)
		return null;
	return { row, ...meaningOf(text, column === columns.department) };
}

/** 一、財務構面 · (二) 客戶 · 【業務部】 · I. Finance · A. Customers · 業務部: */
function looksLikeHeading(text: string): boolean {
	return (
		/^(?:[一二三四五六七八九十]+[、.．]|[(（][一二三四五六七八九十]+[)）]|[IVX]+[.、)]\s|[A-Z][.、)]\s|第.{1,3}[章節部分])/.test(
			text,
		) ||
		/^[【[〔《■◆●▼▶#=]/.test(text) ||
		/[:：]$|構面$|面向$|构面$/.test(text)
	);
}

function meaningOf(
	text: string,
	inDepartmentColumn: boolean,
): { text: string; as: Section["as"] } {
	const bare = text
		.replace(/^[【[〔《■◆●▼▶#=\s]+|[】\]〕》:：\s]+$/g, "")
		.replace(
			/^(?:[一二三四五六七八九十]+[、.．]|[(（][一二三四五六七八九十]+[)）]|[IVX]+[.、)]\s|[A-Z][.、)]\s)\s*/,
			"",
		);
	const words = wordsOf(bare);
	const goal = /^([^:：]+)[:：]\s*(.+)$/.exec(bare);
	if (
		goal &&
		GOAL_STARTS.has(
			wordsOf(goal[1] ?? "").replace(/\s?[\d一二三四五六七八九十]+$/, ""),
		)
	)
		return { text: (goal[2] ?? "").trim(), as: "goal" };
	const isDepartment = DEPARTMENT_ENDS.some((end) =>
		/[a-z]/.test(end)
			? words.endsWith(` ${end}`)
			: words.endsWith(end) && words.length <= 12,
	);
	if (inDepartmentColumn || isDepartment)
		return { text: bare, as: "department" };
	return { text: bare, as: "unknown" };
}
