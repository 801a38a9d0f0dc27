/**
 * Rows of a source become a scorecard, or join the one that was made from that source before. Cells that people may have typed are
 * written only in rows that the plan adds.
 */
import type { Language, Message } from "../i18n/message";
import { render } from "../i18n/render";
import type { Day } from "../kpi/day";
import type { FieldKey } from "../kpi/kpi";
import { type Cell, isBlank } from "../table/snapshot";
import {
	type Card,
	cellAt,
	headerRow,
	keysInOrder,
	kpiRows,
	placeColumns,
} from "./card";
import { numberFormat } from "./cells";
import { type Around, type ColumnKey, columnsFor, formatOf } from "./columns";
import { departmentsOf, planDashboard } from "./dashboard";
import { changedBlocks, freeName, type Wanted } from "./diff";
import { fingerprint } from "./fingerprint";
import type { Setting } from "./formulas";
import { hash } from "./hash";
import { IdIssuer, idsInUse } from "./ids";
import { logCells, logSheet } from "./log";
import type { OwnSheet, PlanSummary, SheetPlan, Step, Written } from "./plan";
import { inputCells, type JudgedRow, ownCells, saidHash, stored } from "./rows";
import { rulesFor, rulesStand } from "./rules";
import { dropDowns, freeze, rowFormats, setUpColumns } from "./set-up";
import {
	languageTag,
	planSettings,
	readAchievement,
	settingsSheet,
} from "./settings";
import { planCells } from "./target-plan";
import { type Origin, originIn } from "./verdicts";

export type { JudgedRow } from "./rows";

/** Blank rows below the last KPI, for people to type in. */
const SPARE_ROWS = 50;

interface Spreadsheet {
	/** All sheets of ours, in the order of the tabs; none before the first run. */
	own: OwnSheet[];
	/** Names of all tabs. */
	sheetNames: string[];
	today: Day;
	rows: JudgedRow[];
}

export interface ScorecardInput extends Spreadsheet {
	/** The sheet that the rows were read from. */
	source: { sheetId: number; name: string };
	/** Language of a scorecard that is made; one that stands keeps its own. */
	language: Language;
}

export interface RefreshInput extends Spreadsheet {
	/** The scorecard whose own rows were read and judged anew. */
	sheetId: number;
}

/** The plan that makes the scorecard of a source, or adds to it what is new there. */
export function planScorecard(input: ScorecardInput): SheetPlan {
	const source = String(input.source.sheetId);
	const sheet = scorecardOf(input.own, source);
	const card = cardOf(sheet, input);
	return new Draft(card, source, input).convert(input.rows);
}

/** The plan that brings a scorecard up to date: its own rows judged anew, rows typed by people taken in. */
export function planRefresh(input: RefreshInput): SheetPlan {
	const sheet = input.own.find((each) => each.sheetId === input.sheetId);
	if (!sheet) return { steps: [], summary: emptySummary("") };
	const language = languageTag(sheet) ?? "en";
	const card = standingCard(sheet, language, input);
	return new Draft(card, sheet.tags.source ?? "", input).refresh(input.rows);
}

/** The scorecard that was made from a source. */
export function scorecardOf(
	own: OwnSheet[],
	source: string,
): OwnSheet | undefined {
	return own.find(
		(sheet) => sheet.role === "scorecard" && sheet.tags.source === source,
	);
}

function cardOf(sheet: OwnSheet | undefined, input: ScorecardInput): Card {
	if (sheet)
		return standingCard(sheet, languageTag(sheet) ?? input.language, input);
	const { language, source, sheetNames } = input;
	const wish = render(
		{ key: "sheet.scorecard", values: { name: source.name } },
		language,
	);
	return {
		key: "new:scorecard",
		name: freeName(wish, sheetNames),
		language,
		sheet: undefined,
		...placeColumns(undefined, columnsOf(input)),
		header: 0,
	};
}

function standingCard(
	sheet: OwnSheet,
	language: Language,
	input: Spreadsheet,
): Card {
	return {
		key: sheet.sheetId,
		name: sheet.name,
		language,
		sheet,
		...placeColumns(sheet, columnsOf(input)),
		header: headerRow(sheet, language),
	};
}

function columnsOf({ rows, own }: Spreadsheet): ColumnKey[] {
	const has = (field: FieldKey) =>
		rows.some(
			({ kpi, raw }) =>
				(kpi[field] !== null && kpi[field] !== "") ||
				raw?.[field] !== undefined,
		);
	const around: Around = {
		log: logSheet(own) !== undefined,
		plan: planCells(settingsSheet(own)) !== null,
		achievement: readAchievement(own).shown,
	};
	return columnsFor(has, around);
}

/** One plan in the making. */
class Draft {
	private readonly ids: IdIssuer;
	private readonly homes: Map<string, number>;
	private readonly summary: PlanSummary;

	constructor(
		private readonly card: Card,
		private readonly source: string,
		private readonly input: Spreadsheet,
	) {
		this.ids = new IdIssuer(input.own);
		this.homes = idsInUse(input.own);
		this.summary = {
			...emptySummary(card.name),
			makesScorecard: card.sheet === undefined,
		};
	}

	convert(rows: JudgedRow[]): SheetPlan {
		const standing = this.standingByKey();
		const fresh = rows.filter((row) => !standing.has(hash(row.key)));
		const known = rows.filter((row) => standing.has(hash(row.key)));
		const top = Math.max(
			this.card.header + 1,
			this.card.sheet?.cells.length ?? 0,
		);
		const added = fresh.map((judged, i) => ({
			judged,
			row: top + i,
			id: this.idFor(judged.kpi.id),
		}));
		this.countSource(rows, known, standing);
		const stale = this.hasDates(fresh);
		return this.assemble(
			stale,
			(setting) => {
				const wanted: Wanted = new Map();
				for (const row of this.takenIn())
					this.want(wanted, row, ownCells(this.card, row, setting, null));
				for (const judged of known)
					this.wantKnown(wanted, judged, standing.get(hash(judged.key)) ?? -1);
				for (const { judged, row, id } of added)
					this.want(wanted, row, this.newRow(judged, row, id, setting));
				return wanted;
			},
			added.map(({ judged, row }) => ({
				row,
				numbers: numberFormat(judged.kpi),
				department: judged.kpi.department,
			})),
		);
	}

	refresh(rows: JudgedRow[]): SheetPlan {
		const seen = new Set<string>();
		const judged = rows.map((each) => ({
			...each,
			id: this.keptId(each.row, seen),
		}));
		const stale = this.hasDates([]);
		this.summary.rowsKnown = rows.length;
		return this.assemble(
			stale,
			(setting) => {
				const wanted: Wanted = new Map();
				for (const { row, judgement, id } of judged) {
					const origin = this.originAt(row);
					const hidden = stored(
						judgement,
						origin,
						(key) => cellAt(this.card, row, key),
						this.card,
					);
					const cells = ownCells(this.card, row, setting, hidden);
					cells.set("id", id);
					this.want(wanted, row, cells);
				}
				return wanted;
			},
			[],
		);
	}

	/** Settings first, because formulas read them; rules and charts last, because they rest on what was written. */
	private assemble(
		stale: boolean,
		wantedWith: (setting: Setting) => Wanted,
		added: { row: number; numbers: string; department: string }[],
	): SheetPlan {
		const { own, sheetNames } = this.input;
		const { card } = this;
		const settings = planSettings(
			own,
			sheetNames,
			card.language,
			this.ids.highest,
		);
		const log = logSheet(own);
		const wanted = wantedWith({
			settings: settings.cells,
			stale,
			log: log ? logCells(log) : null,
			plan: planCells(settingsSheet(own)),
		});
		const { steps, rows: changed } = changedBlocks(
			card.key,
			card.sheet,
			wanted,
		);
		const lastRow = Math.max(
			card.header + 1,
			...this.takenIn(),
			...wanted.keys(),
		);
		const fresh = new Set(added.map(({ row }) => row));
		const standing = [...wanted.keys()].filter((row) => !fresh.has(row));
		const departments = departmentsOf([
			...standing.map((row) => cellAt(card, row, "department")),
			...added.map((row) => row.department),
		]);
		const names = [...sheetNames, card.name];
		const dashboard = planDashboard(card, this.source, own, names, departments);
		const all: Step[] = [
			...settings.steps,
			...this.sheetSteps(lastRow + 1 + SPARE_ROWS),
			...(added[0]
				? rowFormats(
						card,
						added[0].row,
						added.map((row) => row.numbers),
					)
				: []),
			...this.keyFirst(steps),
			...this.ruleSteps(lastRow),
			...dashboard.steps,
		];
		if (card.sheet === undefined) all.push({ do: "show", sheet: card.key });
		this.summary.rowsAdded = added.length;
		this.summary.rowsUpdated = [...changed].filter(
			(row) => !fresh.has(row),
		).length;
		this.summary.cellsWritten = countCells(all);
		this.summary.charts = dashboard.charts;
		return { steps: all, summary: this.summary };
	}

	/** Makes the sheet, or completes one whose making was cut off, or adds columns and rows to one that stands. */
	private sheetSteps(rows: number): Step[] {
		const { card, source } = this;
		const { sheet } = card;
		const width = 1 + Math.max(...Object.values(card.columns));
		if (sheet?.tags.made) {
			const grows = sheet.rows < rows - SPARE_ROWS || sheet.columnCount < width;
			const size = grows ? rows : sheet.rows;
			return [
				...(grows
					? [
							{
								do: "grow" as const,
								sheet: card.key,
								rows: size,
								columns: width,
							},
						]
					: []),
				...setUpColumns(card, card.added, size),
				...this.addedFormats(),
				...dropDowns(card, keysInOrder(card), sheet.rows, size - 1),
			];
		}
		const keys = keysInOrder(card);
		return [
			sheet
				? { do: "grow", sheet: card.key, rows, columns: width }
				: {
						do: "make_sheet",
						sheet: card.key,
						role: "scorecard",
						name: card.name,
						rows,
						columns: width,
						tags: { source, lang: card.language },
					},
			...setUpColumns(card, keys, rows),
			freeze(card),
			{ do: "tag_sheet", sheet: card.key, tags: { made: "1" } },
		];
	}

	/** Formats of own columns that join a scorecard that stands: its rows have their numbers in the format of the actual. */
	private addedFormats(): Step[] {
		const { card } = this;
		const { sheet, columns, header } = card;
		const actual = columns.actual ?? -1;
		const keys = card.added.filter((key) => formatOf(key, "0%") === "0%");
		const numbers = (sheet?.formats ?? [])
			.slice(header + 1)
			.map((line) => line[actual] ?? "General");
		return keys.length === 0 ? [] : rowFormats(card, header + 1, numbers, keys);
	}

	/** The block with the rows' keys goes first: a run that is cut off then leaves rows that the next one knows. */
	private keyFirst(steps: Step[]): Step[] {
		const column = this.card.columns.verdicts ?? -1;
		const holdsKeys = (step: Step) =>
			step.do === "write" &&
			step.left <= column &&
			column < step.left + (step.cells[0]?.length ?? 0);
		return [
			...steps.filter(holdsKeys),
			...steps.filter((step) => !holdsKeys(step)),
		];
	}

	private ruleSteps(lastRow: number): Step[] {
		const { card } = this;
		const rules = rulesFor(
			card.columns,
			card.header + 1,
			lastRow,
			card.language,
		);
		return card.sheet && rulesStand(card.sheet, rules)
			? []
			: [{ do: "rules", sheet: card.key, rules }];
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
		setting: Setting,
	): Map<ColumnKey, Written> {
		const inputs = inputCells(judged, id, this.card);
		const origin = { key: hash(judged.key), said: saidHash(judged) };
		const hidden = stored(
			judged.judgement,
			origin,
			(key) => (inputs.get(key) as Cell | undefined) ?? "",
			this.card,
		);
		return new Map([...inputs, ...ownCells(this.card, row, setting, hidden)]);
	}

	/**
	 * A row that stands already. While it still says what the source says, its verdict is brought up to date; a row whose writing was
	 * cut off (it has its key, and no id yet) is completed where it is blank.
	 */
	private wantKnown(wanted: Wanted, judged: JudgedRow, row: number): void {
		const { card } = this;
		const complete = !isBlank(cellAt(card, row, "id"));
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

	/** Rows that hold a KPI of ours: with an id or a key. A row typed by people joins them at the next refresh. */
	private takenIn(): number[] {
		const { card } = this;
		const rows = new Set(
			kpiRows(card).filter((row) => !isBlank(cellAt(card, row, "id"))),
		);
		for (const row of this.standingByKey().values()) rows.add(row);
		return [...rows].sort((a, b) => a - b);
	}

	/** Row of each source row's key hash. */
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

	/** The id that stands in a row, unless an earlier row or an earlier sheet has it too. */
	private keptId(row: number, seen: Set<string>): string {
		const cell = cellAt(this.card, row, "id");
		const id = typeof cell === "string" ? cell.trim() : "";
		const isHome = this.homes.get(id) === this.card.key;
		if (id !== "" && isHome && !seen.has(id)) {
			seen.add(id);
			return id;
		}
		return this.ids.next();
	}

	/** Whether the spreadsheet has a log or any row an as-of date: only then does a row without one count as stale. */
	private hasDates(added: JudgedRow[]): boolean {
		const { card } = this;
		const dated =
			logSheet(this.input.own) !== undefined ||
			added.some(({ kpi }) => kpi.updated !== null) ||
			kpiRows(card).some((row) => !isBlank(cellAt(card, row, "updated")));
		if (!dated) this.remark({ key: "plan.stale_off" });
		return dated;
	}

	private countSource(
		rows: JudgedRow[],
		known: JudgedRow[],
		standing: Map<string, number>,
	): void {
		const keys = new Set(rows.map((row) => hash(row.key)));
		const vanished = [...standing.keys()].filter((key) => !keys.has(key));
		const changed = known.filter((judged) => {
			const row = standing.get(hash(judged.key)) ?? -1;
			return this.originAt(row).said !== saidHash(judged);
		});
		this.summary.rowsKnown = known.length;
		this.summary.rowsVanished = vanished.length;
		this.summary.rowsChanged = changed.length;
		if (changed.length > 0)
			this.remark({ key: "plan.changed", values: { count: changed.length } });
		if (vanished.length > 0)
			this.remark({ key: "plan.vanished", values: { count: vanished.length } });
	}

	private remark(message: Message): void {
		this.summary.remarks.push(message);
	}
}

function emptySummary(scorecard: string): PlanSummary {
	return {
		scorecard,
		makesScorecard: false,
		rowsAdded: 0,
		rowsUpdated: 0,
		rowsKnown: 0,
		rowsVanished: 0,
		rowsChanged: 0,
		cellsWritten: 0,
		charts: 0,
		remarks: [],
	};
}

function countCells(steps: Step[]): number {
	return steps.reduce(
		(sum, step) =>
			step.do === "write"
				? sum + step.cells.length * (step.cells[0]?.length ?? 0)
				: sum,
		0,
	);
}
