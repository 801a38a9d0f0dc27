/** One plan in the making: what should stand on a scorecard, compared with what stands there. */
import type { Remark } from "../i18n/message";
import { type Cell, isBlank } from "../table/snapshot";
import { settingIn } from "./around";
import { type Card, cellAt, isAsJudged, keysInOrder, kpiRows } from "./card";
import { cellOf, numberFormat } from "./cells";
import { type ColumnKey, headerText } from "./columns";
import { planDashboard } from "./dashboard";
import { GROUPED, type Grouped, groupsOf } from "./dashboard-cells";
import { changedBlocks, type Wanted } from "./diff";
import { fingerprint } from "./fingerprint";
import { type RowFormulas, rowFormulas } from "./formulas";
import { greatest } from "./greatest";
import { hash } from "./hash";
import {
	IdIssuer,
	idIn,
	idsInUse,
	issueSteps,
	keptIds,
	twiceRemarks,
} from "./ids";
import { logSheet, readLog, seriesKey } from "./log";
import type {
	PlanSummary,
	SheetPlan,
	SpreadsheetState,
	Step,
	Written,
} from "./plan";
import { inputCells, type JudgedRow, ownCells, saidHash, stored } from "./rows";
import { headings } from "./set-up";
import { planSettings } from "./settings";
import {
	addedFormats,
	keyFirst,
	newFormats,
	ruleSteps,
	sheetSteps,
} from "./sheet-steps";
import { changesOf, changesText, nameOf } from "./source-changes";
import { countsOf, emptySummary, LISTED, listed } from "./summary";
import { type Origin, originIn } from "./verdicts";

/** One plan in the making. */
export class Draft {
	private readonly ids: IdIssuer;
	private readonly homes: Map<string, number>;
	/** Readings of the log by KPI. */
	private readonly logged: ReturnType<typeof readLog>;
	private readonly summary: PlanSummary;
	/** Row of each source row's key hash. */
	private readonly standing: Map<string, number>;
	/** Rows that hold a KPI of ours: with an id or a key. A row typed by people joins them at the next refresh. */
	private readonly takenIn: readonly number[];
	/** Key hashes of rows that the source has changed and that are taken over. */
	private taken: ReadonlySet<string> = new Set();

	constructor(
		private readonly card: Card,
		private readonly source: string,
		private readonly state: SpreadsheetState,
	) {
		this.ids = new IdIssuer(state.own);
		this.homes = idsInUse(state.own);
		this.logged = readLog(logSheet(state.own));
		this.standing = this.standingByKey();
		this.takenIn = this.rowsTakenIn();
		this.summary = {
			...emptySummary(card.name),
			makesScorecard: card.sheet === undefined,
		};
	}

	/** Takes in the rows of the source; of known ones that say something else there, those with a key in `take` are taken over. */
	convert(rows: JudgedRow[], take: readonly string[]): SheetPlan {
		const { standing } = this;
		const known = rows.filter((row) => standing.has(hash(row.key)));
		this.countSource(rows, known, new Set(take));
		return this.join(rows, standing, saidHash);
	}

	/** Takes in rows that no source holds, such as entries of the library; those that stand already stay as they are. */
	add(rows: JudgedRow[]): SheetPlan {
		return this.join(rows, this.standing, () => null);
	}

	/** Appends what is not there yet and brings up to date what is. */
	private join(
		rows: JudgedRow[],
		standing: Map<string, number>,
		saidOf: (row: JudgedRow) => Origin["said"],
	): SheetPlan {
		const fresh = rows.filter((row) => !standing.has(hash(row.key)));
		const known = rows.filter((row) => standing.has(hash(row.key)));
		const top = Math.max(
			this.card.header + 1,
			this.card.sheet?.cells.length ?? 0,
		);
		const added = renamedParents(
			fresh.map((judged, i) => ({
				judged,
				row: top + i,
				id: this.idFor(judged.kpi.id),
			})),
		);
		this.summary.rowsKnown = known.length;
		const stale = this.hasDates(fresh);
		return this.assemble(
			stale,
			(formulas) => {
				const wanted: Wanted = new Map();
				for (const row of this.takenIn)
					this.want(wanted, row, ownCells(row, formulas, null));
				for (const judged of known)
					this.wantKnown(wanted, judged, standing.get(hash(judged.key)) ?? -1);
				for (const { judged, row, id } of added)
					this.want(
						wanted,
						row,
						this.newRow(judged, row, id, saidOf(judged), formulas),
					);
				return wanted;
			},
			added.map(({ judged, row }) => ({
				row,
				numbers: numberFormat(judged.kpi),
				grouped: byGrouped((key) =>
					cellOf(judged.kpi, key, this.card.language),
				),
			})),
		);
	}

	refresh(rows: JudgedRow[]): SheetPlan {
		const { card, homes } = this;
		const { ids, twice } = keptIds(
			{
				rows: rows.map(({ row }) => row),
				idAt: (row) => idIn(cellAt(card, row, "id")),
				isHome: (id) => homes.get(id) === card.key,
				isAsJudged: (row) => isAsJudged(card, row),
			},
			this.ids,
		);
		this.summary.remarks.push(...twiceRemarks(twice));
		const judged = rows.map((each) => ({
			...each,
			id: ids.get(each.row) ?? "",
		}));
		const stale = this.hasDates([]);
		this.summary.rowsKnown = rows.length;
		const plan = this.assemble(
			stale,
			(formulas) => {
				const wanted: Wanted = new Map();
				for (const { row, judgement, id } of judged) {
					const origin = this.originAt(row);
					const hidden = stored(
						judgement,
						origin,
						(key) => cellAt(this.card, row, key),
						this.card,
					);
					const cells = ownCells(row, formulas, hidden);
					cells.set("id", id);
					this.want(wanted, row, cells);
				}
				return wanted;
			},
			[],
		);
		return { ...plan, ids };
	}

	/** Settings first, because formulas read them; rules and charts last, because they rest on what was written. */
	private assemble(
		stale: boolean,
		wantedWith: (formulas: RowFormulas) => Wanted,
		added: { row: number; numbers: string; grouped: Record<Grouped, Cell> }[],
	): SheetPlan {
		const { own, taken } = this.state;
		const { card } = this;
		const settings = planSettings(own, taken, card.language, this.ids.highest);
		const setting = settingIn(own, settings.cells, stale);
		const wanted = wantedWith(rowFormulas(card, setting));
		const newKeys = card.sheet?.tags.made ? card.added : keysInOrder(card);
		if (newKeys.length > 0) wanted.set(card.header, headings(card, newKeys));
		const { steps, rows: changed } = changedBlocks(
			card.key,
			card.sheet,
			wanted,
		);
		const lastRow = greatest(
			greatest(card.header + 1, this.takenIn),
			wanted.keys(),
		);
		const fresh = new Set([card.header, ...added.map(({ row }) => row)]);
		const standing = [...wanted.keys()].filter((row) => !fresh.has(row));
		const grouped = [
			...standing.map((row) => byGrouped((key) => cellAt(card, row, key))),
			...added.map((row) => row.grouped),
		];
		const dashboard = planDashboard(
			card,
			this.source,
			this.state,
			groupsOf(grouped),
			settings.cells,
		);
		const all: Step[] = [
			...settings.steps,
			...sheetSteps(card, this.source, lastRow, newKeys),
			...addedFormats(card),
			...newFormats(card, this.takenIn, added, lastRow),
			...keyFirst(card, steps),
			...issueSteps(card, wanted),
			...ruleSteps(card, lastRow),
			...dashboard.steps,
		];
		this.offer([
			...card.gone.map((key) => headerText(key, card.language)),
			...dashboard.gone,
		]);
		this.summary.rowsAdded = added.length;
		this.summary.rowsUpdated = [...changed].filter(
			(row) => !fresh.has(row),
		).length;
		Object.assign(this.summary, countsOf(all));
		this.summary.charts = dashboard.charts;
		return { steps: all, summary: this.summary };
	}

	private want(
		wanted: Wanted,
		row: number,
		cells: Map<ColumnKey, Written>,
	): void {
		const line = wanted.get(row) ?? new Map<number, Written>();
		wanted.set(row, line);
		for (const [key, content] of cells) {
			const column = this.card.columns[key];
			if (column !== undefined) line.set(column, content);
		}
	}

	private newRow(
		judged: JudgedRow,
		row: number,
		id: string,
		said: Origin["said"],
		formulas: RowFormulas,
	): Map<ColumnKey, Written> {
		const inputs = inputCells(judged, id, this.card);
		const origin = { key: hash(judged.key), said };
		const hidden = stored(
			judged.judgement,
			origin,
			(key) => (inputs.get(key) as Cell | undefined) ?? "",
			this.card,
		);
		return new Map([...inputs, ...ownCells(row, formulas, hidden)]);
	}

	/**
	 * A row that stands already. While it still says what the source says, its verdict is brought up to date; a row whose writing was
	 * cut off (it has its key, and no id yet) is completed where it is blank.
	 */
	private wantKnown(wanted: Wanted, judged: JudgedRow, row: number): void {
		const { card } = this;
		const complete = !isBlank(cellAt(card, row, "id"));
		if (this.taken.has(hash(judged.key))) {
			this.want(wanted, row, this.takenOver(judged, row));
			return;
		}
		if (!complete) {
			const inputs = inputCells(judged, this.idFor(judged.kpi.id), card);
			for (const [key, content] of inputs)
				if (!isBlank(cellAt(card, row, key))) inputs.delete(key);
				else if (content === "") inputs.delete(key);
			this.want(wanted, row, inputs);
			return;
		}
		const inputs = inputCells(judged, "", card);
		const source = fingerprint((key) => (inputs.get(key) as Cell) ?? "");
		const here = fingerprint((key) => cellAt(card, row, key));
		if (source !== here) return;
		// What the source says knows nothing of the readings; the next refresh looks at both.
		const id = seriesKey(cellAt(card, row, "id"));
		if (this.logged.has(id)) return;
		const hidden = stored(
			judged.judgement,
			this.originAt(row),
			(key) => cellAt(card, row, key),
			card,
		);
		this.want(
			wanted,
			row,
			new Map(Object.entries(hidden)) as Map<ColumnKey, Written>,
		);
	}

	/**
	 * What the source says of a row now, with its verdict: shown where the row then says just that. What the source says knows nothing of
	 * the readings, so a row that has some waits for the next refresh.
	 */
	private takenOver(judged: JudgedRow, row: number): Map<ColumnKey, Written> {
		const { card } = this;
		const cells = changesOf(judged, row, card);
		const inputs = inputCells(judged, "", card);
		const hidden = stored(
			judged.judgement,
			{ key: hash(judged.key), said: saidHash(judged) },
			(key) => (inputs.get(key) as Cell) ?? "",
			card,
		);
		cells.set("verdicts", hidden.verdicts);
		const isLogged = this.logged.has(seriesKey(cellAt(card, row, "id")));
		if (!isLogged) cells.set("checked", hidden.checked);
		return cells;
	}

	private rowsTakenIn(): number[] {
		const { card } = this;
		const rows = new Set(
			kpiRows(card).filter((row) => !isBlank(cellAt(card, row, "id"))),
		);
		for (const row of this.standing.values()) rows.add(row);
		return [...rows].sort((a, b) => a - b);
	}

	private standingByKey(): Map<string, number> {
		const { card } = this;
		const found = new Map<string, number>();
		const count = card.sheet?.cells.length ?? 0;
		for (let row = card.header + 1; row < count; row++) {
			const { key } = this.originAt(row);
			if (key !== null && !found.has(key)) found.set(key, row);
		}
		return found;
	}

	private originAt(row: number): Origin {
		return originIn(cellAt(this.card, row, "verdicts"));
	}

	/** The source's own id where nobody else has it, so that references to it stay true; else a new one. */
	private idFor(wish: string): string {
		const id = wish.trim();
		if (id !== "" && !this.homes.has(id)) {
			this.homes.set(id, Number(this.card.key));
			return id;
		}
		return this.ids.next();
	}

	/** Whether the spreadsheet has a log or any row an as-of date: only then does a row without one count as stale. */
	private hasDates(added: JudgedRow[]): boolean {
		const { card } = this;
		const dated =
			logSheet(this.state.own) !== undefined ||
			added.some(({ kpi }) => kpi.updated !== null) ||
			kpiRows(card).some((row) => !isBlank(cellAt(card, row, "updated")));
		if (!dated && this.hasActuals(added))
			this.remark({ key: "plan.stale_off" });
		return dated;
	}

	private hasActuals(added: JudgedRow[]): boolean {
		const { card } = this;
		return (
			added.some(({ kpi }) => kpi.actual !== null) ||
			kpiRows(card).some((row) => !isBlank(cellAt(card, row, "actual")))
		);
	}

	private countSource(
		rows: JudgedRow[],
		known: JudgedRow[],
		take: ReadonlySet<string>,
	): void {
		const { card, standing, summary } = this;
		const keys = new Set(rows.map((row) => hash(row.key)));
		const vanished = [...standing].filter(
			([key, row]) => !keys.has(key) && this.originAt(row).said !== null,
		);
		const changed = known.flatMap((judged): [string, string][] => {
			const key = hash(judged.key);
			const row = standing.get(key) ?? -1;
			if (this.originAt(row).said === saidHash(judged)) return [];
			const text = changesText(judged, row, card);
			return text === null ? [] : [[key, text]];
		});
		const left = changed.filter(([key]) => !take.has(key));
		this.taken = new Set(
			changed.flatMap(([key]) => (take.has(key) ? [key] : [])),
		);
		summary.rowsVanished = vanished.length;
		summary.rowsChanged = left.length;
		if (left.length > 0) {
			summary.changed = left.slice(0, LISTED);
			this.remark({ key: "plan.changed", values: { count: left.length } });
		}
		if (vanished.length > 0) {
			const names = vanished.map(([, row]) =>
				nameOf((key) => cellAt(card, row, key)),
			);
			this.remark({
				key: "plan.vanished",
				values: { count: vanished.length, names: listed(names, "; ") },
			});
		}
	}

	/** What somebody deleted stays away until it is asked for. */
	private offer(gone: string[]): void {
		if (gone.length > 0)
			this.remark({ key: "plan.gone", values: { names: gone.join(", ") } });
	}

	private remark(message: Remark): void {
		this.summary.remarks.push(message);
	}
}

/** Rows of a next period that name the goal above them by its id, with the id that it has now. */
function renamedParents<Row extends { judged: JudgedRow; id: string }>(
	rows: Row[],
): Row[] {
	const idNow = new Map(rows.map(({ judged, id }) => [judged.predecessor, id]));
	return rows.map((row) => {
		const { kpi } = row.judged;
		const parent = idNow.get(kpi.parent.trim());
		return parent === undefined || kpi.parent === ""
			? row
			: { ...row, judged: { ...row.judged, kpi: { ...kpi, parent } } };
	});
}

/** What a row is added up by. */
export function byGrouped(cell: (key: Grouped) => Cell): Record<Grouped, Cell> {
	return Object.fromEntries(GROUPED.map((key) => [key, cell(key)])) as Record<
		Grouped,
		Cell
	>;
}
