/** The rows of the sheet at hand: read in one go, then checked slice by slice so that the panel stays alive. */
import { batch, signal } from "@preact/signals";
import type { ColumnMapping, Past, Settings } from "../../src/rpc";
import type { ReadRow } from "../../src/table";
import type { Cell, SheetSnapshot } from "../../src/table/snapshot";
import type { Core } from "./core";
import type { CheckedKpi, Reading } from "./reading";

/** Rows are checked for this long before the browser gets its turn (three frames). */
const SLICE_MS = 48;

export const nextTurn = () => new Promise<void>((done) => setTimeout(done, 0));

interface Surroundings {
	reader: () => Core | null;
	settings: () => Settings | null;
	mapping: () => ColumnMapping | undefined;
	past: () => Past | null;
	/** Rows were read and are about to be checked. */
	begun: () => void;
	/** Reading or checking broke off. */
	failed: () => void;
}

export function createRows(around: Surroundings) {
	const snapshot = signal<SheetSnapshot | null>(null);
	const reading = signal<Reading | null>(null);
	const kpis = signal<readonly CheckedKpi[]>([]);
	/** How many rows have been checked so far; `null` when none are waiting. */
	const checking = signal<number | null>(null);
	/** Whether somebody stopped it. */
	const stopped = signal(false);
	let turn = 0;

	/** Reads the rows of the snapshot and checks them; a later reading ends an earlier one. */
	async function read(): Promise<void> {
		const mine = ++turn;
		stopped.value = false;
		const core = around.reader();
		const settings = around.settings();
		if (!snapshot.value || !core || !settings) return;
		try {
			const found = core.readSheet(
				snapshot.value,
				settings,
				around.mapping(),
				around.past(),
			);
			batch(() => {
				reading.value = found;
				kpis.value = [];
				checking.value = 0;
				around.begun();
			});
			await check(found, [], mine, core.checkRow);
		} catch {
			failed();
		}
	}

	function failed(): void {
		checking.value = null;
		around.failed();
	}

	/** Checks the rows that are not done yet, until all are or somebody stops it. */
	async function check(
		found: Reading,
		done: CheckedKpi[],
		mine: number,
		checkRow: Core["checkRow"],
	): Promise<void> {
		while (done.length < found.rows.length && !stopped.value) {
			const until = Date.now() + SLICE_MS;
			do {
				const row = found.rows[done.length];
				if (row) done.push(checkRow(row, found));
			} while (done.length < found.rows.length && Date.now() < until);
			if (done.length === found.rows.length) break;
			checking.value = done.length;
			await nextTurn();
			if (mine !== turn) return;
		}
		batch(() => {
			kpis.value = done;
			checking.value = null;
		});
	}

	/** Stops checking; what has been checked is shown. */
	function stopChecking(): void {
		stopped.value = true;
	}

	/** Checks the rows that were left when somebody stopped it. */
	async function checkRest(): Promise<void> {
		const core = around.reader();
		const found = reading.value;
		if (!core || !found) return;
		const done = [...kpis.value];
		batch(() => {
			stopped.value = false;
			checking.value = done.length;
		});
		await check(found, done, turn, core.checkRow).catch(failed);
	}

	/** Puts a row with new cells in the place of the one that was read. */
	function replaceRow(row: number, cells: Cell[], formats: string[]): void {
		const core = around.reader();
		const sheet = snapshot.value;
		const found = reading.value;
		if (!core || !sheet || !found) return;
		// Several measures of a row are several KPIs.
		const read = <R extends ReadRow>(each: R) =>
			each.row === row ? found.reread(each, cells, formats) : each;
		const at = <T>(lines: readonly T[], line: T) =>
			lines.map((each, i) => (i === row ? line : each));
		snapshot.value = {
			...sheet,
			cells: at(sheet.cells, cells),
			formats: at(sheet.formats, formats),
		};
		reading.value = {
			...found,
			rows: found.rows.map(read),
		};
		kpis.value = kpis.value.map((kpi) =>
			kpi.row === row ? core.checkRow(read(kpi), found) : kpi,
		);
	}

	return {
		snapshot,
		reading,
		kpis,
		checking,
		stopped,
		read,
		stopChecking,
		checkRest,
		replaceRow,
	};
}
