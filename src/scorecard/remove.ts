/**
 * Takes everything of ours out of the spreadsheet. Sheets in which people typed stay as plain sheets, with what they typed: only our own
 * columns, rules and notes go from them.
 */
import { isOwn } from "./columns";
import { runs } from "./diff";
import { tagIn } from "./find-columns";
import { isLogHelper } from "./log";
import type { OwnRole, OwnSheet, Step, WholeSheet } from "./plan";

/** What removing does. */
export interface RemoveSummary {
	/** Sheets that are deleted. */
	deleted: string[];
	/** Sheets that stay, with what people typed. */
	kept: string[];
	/** How many columns of ours go from those. */
	columns: number;
}

/** Roles of sheets that hold nothing but what we put there. */
const OURS_ALONE: readonly OwnRole[] = ["dashboard", "settings"];

/** @param everything also deletes the sheets in which people typed */
export function planRemove(
	own: WholeSheet[],
	everything: boolean,
): { steps: Step[]; summary: RemoveSummary } {
	const steps: Step[] = [];
	const summary: RemoveSummary = { deleted: [], kept: [], columns: 0 };
	for (const sheet of own) {
		const isTheirs = sheet.tags.attached !== undefined;
		if ((everything && !isTheirs) || OURS_ALONE.includes(sheet.role)) {
			summary.deleted.push(sheet.name);
			steps.push({ do: "delete_sheet", sheet: sheet.sheetId });
			continue;
		}
		const columns = ownColumns(sheet);
		summary.kept.push(sheet.name);
		summary.columns += columns.length;
		steps.push(...plainSteps(sheet, columns));
	}
	return { steps, summary };
}

function plainSteps(sheet: WholeSheet, columns: number[]): Step[] {
	const key = sheet.sheetId;
	const plain = sheet.notes.map((note) => (tagIn(note) === null ? note : ""));
	return [
		...(sheet.rules.length > 0
			? [{ do: "rules" as const, sheet: key, rules: [] }]
			: []),
		...(plain.join() !== sheet.notes.join()
			? [
					{
						do: "notes" as const,
						sheet: key,
						top: sheet.header,
						left: 0,
						notes: [plain],
					},
				]
			: []),
		...columnSteps(key, columns),
		{ do: "forget", sheet: key },
	];
}

/** From the right, so that those still to go stand where they stood. */
function columnSteps(sheet: number, columns: number[]): Step[] {
	return runs(columns)
		.reverse()
		.map(({ left, right }) => ({
			do: "delete_columns",
			sheet,
			from: left,
			count: right - left + 1,
		}));
}

/** On a sheet of people's own, all columns that bear a key are ours; in a log, the hidden ones. */
function ownColumns({ role, columns, tags }: OwnSheet): number[] {
	const isOurs = (key: string) =>
		role === "log" ? isLogHelper(key) : tags.attached || isOwn(key);
	return Object.entries(columns).flatMap(([key, column]) =>
		isOurs(key) ? [column] : [],
	);
}
