/** What a plan does to the sheet of a scorecard beside its cells: making it, its size, its formats and colours. */
import { type Card, cellAt, keysInOrder } from "./card";
import { formatFor } from "./cells";
import { type ColumnKey, formatOf, isHelper } from "./columns";
import { greatest } from "./greatest";
import type { Step } from "./plan";
import { rulesFor, rulesStand } from "./rules";
import { dropDowns, freeze, rowFormats, setUpColumns } from "./set-up";

/** Columns of a row that share its number format. */
const OWN_NUMBERS = ["baseline", "target", "target_high", "actual"] as const;

/** Blank rows below the last KPI, for people to type in. */
const SPARE_ROWS = 50;

/** How many rows drop-downs and colours reach over: some below the last KPI, for people to type in. */
export function rowsFor(card: Card, lastRow: number): number {
	const standing = Number(card.sheet?.tags.rows ?? 0);
	return lastRow < standing ? standing : lastRow + 1 + SPARE_ROWS;
}

/** Makes the sheet, or completes one whose making was cut off, or adds columns and rows to one that stands. */
export function sheetSteps(
	card: Card,
	source: string,
	lastRow: number,
	newKeys: ColumnKey[],
): Step[] {
	const { sheet } = card;
	const rows = rowsFor(card, lastRow);
	const columns = 1 + Math.max(...Object.values(card.columns));
	const grow: Step = { do: "grow", sheet: card.key, rows, columns };
	const extent: Step = {
		do: "tag_sheet",
		sheet: card.key,
		tags: { made: "1", rows: String(rows) },
	};
	if (sheet?.tags.made) {
		const reached = Number(sheet.tags.rows ?? sheet.cells.length);
		const grows = rows > reached;
		return [
			...(grows || newKeys.length > 0 ? [grow] : []),
			...setUpColumns(card, newKeys, rows),
			...(grows
				? [...dropDowns(card, keysInOrder(card), reached, rows - 1), extent]
				: []),
		];
	}
	const make: Step = {
		do: "make_sheet",
		sheet: card.key,
		role: "scorecard",
		name: card.name,
		grid: { rows, columns },
		tags: { ...card.tags, source, lang: card.language },
	};
	return [
		sheet ? grow : make,
		...setUpColumns(card, newKeys, rows),
		freeze(card),
		extent,
	];
}

/** Formats of rows that are added; in a new sheet those of the spare rows too, so that what people type there is read as it is meant. */
export function newFormats(
	card: Card,
	takenIn: readonly number[],
	added: { row: number; numbers: string }[],
	lastRow: number,
): Step[] {
	const last = greatest(
		greatest(card.header, takenIn),
		added.map(({ row }) => row),
	);
	const spare = card.sheet?.tags.made ? 0 : rowsFor(card, lastRow) - last - 1;
	return rowFormats(card, added[0]?.row ?? last + 1, [
		...added.map(({ numbers }) => numbers),
		...Array<string>(spare).fill("General"),
	]);
}

/** Formats of columns that join a scorecard that stands, where they are not those of a new sheet. */
export function addedFormats(card: Card): Step[] {
	const keys = card.added.filter(
		(key) => isHelper(key) || formatOf(key, "0%") === "0%",
	);
	if (!card.sheet?.tags.made || keys.length === 0) return [];
	const first = card.header + 1;
	const formats = card.sheet.cells
		.slice(first)
		.map((_, i) => formatAt(card, first + i));
	return rowFormats(card, first, formats, keys);
}

/** The number format that a row's own cells ask for, whoever wrote them. */
function formatAt(card: Card, row: number): string {
	const figures = OWN_NUMBERS.map((key) => cellAt(card, row, key));
	return formatFor(String(cellAt(card, row, "unit")), figures);
}

/** The block with the rows' keys goes first: a run that is cut off then leaves rows that the next one knows. */
export function keyFirst(card: Card, steps: Step[]): Step[] {
	const column = card.columns.verdicts ?? -1;
	const holdsKeys = (step: Step) =>
		step.do === "write" &&
		step.left <= column &&
		column < step.left + (step.cells[0]?.length ?? 0);
	return [
		...steps.filter(holdsKeys),
		...steps.filter((step) => !holdsKeys(step)),
	];
}

/** The rules of colour, where one is missing or ends too early. */
export function ruleSteps(card: Card, lastRow: number): Step[] {
	const rules = rulesFor(
		card.columns,
		card.header + 1,
		rowsFor(card, lastRow) - 1,
		card.language,
	);
	if (card.sheet && rulesStand(card.sheet, rules, lastRow)) return [];
	return [{ do: "rules", sheet: card.key, rules }];
}
