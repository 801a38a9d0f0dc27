/**
 * The plan that puts our columns beside people's own, on their sheet. Formulas stand on their cells where these hold numbers, days and
 * our words; what stands only inside texts goes into fact columns of ours. Nothing of theirs is written, moved or dressed.
 */

import type { Language } from "../i18n/message";
import type { FieldKey } from "../kpi/kpi";
import { toShare } from "../kpi/percent";
import { type Cell, isBlank, isDateCell } from "../table/snapshot";
import { cellInRow } from "./a1";
import { aroundIn, settingIn } from "./around";
import {
	columnsBeside,
	factMarks,
	isOvertyped,
	LINKED,
	linkTo,
	packFacts,
	packPlaces,
	shareOf,
} from "./attached";
import { type Card, cardOf, isAsJudged } from "./card";
import { cellOf, numberFormat } from "./cells";
import { type ColumnKey, factKey, headerText, ownColumnsFor } from "./columns";
import { planDashboard } from "./dashboard";
import { groupsOf } from "./dashboard-cells";
import {
	changedBlocks,
	formulaIn,
	sameCell,
	valueIn,
	type Wanted,
} from "./diff";
import { byGrouped } from "./draft";
import { fingerprint } from "./fingerprint";
import { rowFormulas } from "./formulas";
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
import { logSheet } from "./log";
import { markOf } from "./packed";
import type {
	OwnSheet,
	SheetPlan,
	SpreadsheetState,
	Step,
	Written,
} from "./plan";
import { type JudgedRow, saidHash } from "./rows";
import { rulesFor, rulesStand } from "./rules";
import { rowFormats, setUpColumns, WHOLE_BESIDE } from "./set-up";
import { languageTag, planSettings } from "./settings";
import { countsOf, emptySummary } from "./summary";
import { originIn, packVerdicts } from "./verdicts";

/** Fields that formulas read. */
const READ_BY_FORMULAS: readonly FieldKey[] = [
	"direction",
	"kind",
	"baseline",
	"target",
	"target_high",
	"actual",
	"updated",
	"start",
	"due",
	"cadence",
];

/** Input columns without which a scorecard says little. */
const WANTED_INPUTS: readonly FieldKey[] = [
	"actual",
	"updated",
	"due",
	"owner",
];

export interface AttachInput extends SpreadsheetState {
	/** The sheet, with the columns of ours that stand on it. */
	sheet: OwnSheet;
	/** Columns of people's own. */
	given: Partial<Record<FieldKey, number>>;
	/** 0-based row of the last line of the header. */
	header: number;
	rows: JudgedRow[];
	/** Language of our columns when they are made; those that stand keep theirs. */
	language: Language;
	/** Input columns that people ask for; they are theirs from then on. */
	add: FieldKey[];
}

export function planAttach(input: AttachInput): SheetPlan {
	return new Attachment(input).plan();
}

/** Input columns that the sheet does not have and that may be added. */
function missingInputs(given: Partial<Record<FieldKey, number>>): FieldKey[] {
	return WANTED_INPUTS.filter((field) => given[field] === undefined);
}

class Attachment {
	private readonly sheet: OwnSheet;
	private readonly language: Language;
	/** Where fields stand: in people's columns, and in those that are added for them. */
	private readonly given: Partial<Record<FieldKey, number>>;
	private readonly facts: FieldKey[];
	private readonly newInputs: FieldKey[];
	/** Keys of ours that are not there yet. */
	private readonly newKeys: ColumnKey[];
	/** Our columns, those that are added included. */
	private readonly own: Record<string, number>;
	private readonly width: number;
	private readonly card: Card;

	constructor(private readonly input: AttachInput) {
		const { sheet, given } = input;
		this.sheet = sheet;
		this.language = languageTag(sheet) ?? input.language;
		// Columns of a run that was cut off may bear no more than their notes.
		this.width = Math.max(
			sheet.cells[0]?.length ?? 0,
			...Object.values(sheet.columns).map((column) => column + 1),
		);
		this.newInputs = input.add.filter((field) => given[field] === undefined);
		this.given = { ...given };
		for (const [i, field] of this.newInputs.entries())
			this.given[field] = this.width + i;
		this.facts = READ_BY_FORMULAS.filter((field) => this.needsFacts(field));
		const keys: ColumnKey[] = [
			...(given.id === undefined ? ["id" as const] : []),
			...this.facts.map(factKey),
			...ownColumnsFor(
				aroundIn(
					input.own,
					input.rows.map(({ kpi }) => kpi),
				),
			),
			"facts",
		];
		this.newKeys = keys.filter((key) => sheet.columns[key] === undefined);
		this.own = { ...sheet.columns };
		const first = this.width + this.newInputs.length;
		for (const [i, key] of this.newKeys.entries()) this.own[key] = first + i;
		this.card = cardOf(sheet, this.language, {
			columns: columnsBeside(this.given, this.own),
			header: input.header,
		});
	}

	plan(): SheetPlan {
		const { input, sheet, card } = this;
		const ids = new IdIssuer(input.own);
		const { ids: idAt, twice } = this.idsOfRows(ids);
		const settings = planSettings(
			input.own,
			input.taken,
			this.language,
			ids.highest,
		);
		// On their sheet the column's being there says that as-of dates are kept, were it blank all the way down.
		const stale =
			logSheet(input.own) !== undefined ||
			this.given.updated !== undefined ||
			input.rows.some(({ kpi }) => kpi.updated !== null);
		const setting = settingIn(input.own, settings.cells, stale);
		const formulas = rowFormulas(card, setting);
		const wanted: Wanted = new Map();
		wanted.set(input.header, this.headings());
		for (const judged of input.rows) {
			const cells = this.cellsOf(judged, idAt.get(judged.row));
			for (const [key, cell] of formulas(judged.row))
				if (this.own[key] !== undefined) cells.set(this.at(key), cell);
			wanted.set(judged.row, cells);
		}
		for (const row of this.leftRows())
			wanted.set(row, new Map(Object.values(this.own).map((c) => [c, ""])));
		const { steps, rows } = changedBlocks(sheet.sheetId, sheet, wanted);
		const lastRow = greatest(input.header + 1, wanted.keys());
		// Formulas see what stands in the cells, not what was read for them.
		const groups = groupsOf(
			input.rows.map(({ row }) => byGrouped((key) => this.theirs(row, key))),
		);
		const dashboard = planDashboard(
			card,
			sheet.tags.source ?? "",
			input,
			groups,
			settings.cells,
		);
		const touched = [...rows].filter((row) => row !== input.header);
		const all = [
			// First of all, because their notes tell a run after one that was cut off that the columns are ours.
			...this.setUp(lastRow),
			...settings.steps,
			...steps,
			...issueSteps(card, wanted),
			...this.ruleSteps(lastRow),
			...dashboard.steps,
		];
		return {
			steps: all,
			ids: new Map(
				input.rows.map(({ row, kpi }) => [row, idAt.get(row) ?? kpi.id]),
			),
			summary: {
				...emptySummary(sheet.name),
				...countsOf(all),
				...(sheet.tags.attached
					? { rowsKnown: input.rows.length, rowsUpdated: touched.length }
					: { rowsAdded: input.rows.length }),
				charts: dashboard.charts,
				missing: missingInputs(this.given),
				remarks: [...this.remarks(stale), ...twiceRemarks(twice)],
			},
		};
	}

	/** A field needs facts where some row's value is not just what stands in a cell of its own. */
	private needsFacts(field: FieldKey): boolean {
		if (this.sheet.columns[factKey(field)] !== undefined) return true;
		return this.input.rows.some(
			(judged) =>
				!sameCell(
					this.theirs(judged.row, field),
					cellOf(judged.kpi, field, this.language),
				) && !judged.kpi.unreadable.includes(field),
		);
	}

	private theirs(row: number, field: FieldKey): Cell {
		const column = this.given[field];
		const cell = valueIn(this.sheet, row, column);
		return isBlank(cell) ? "" : cell;
	}

	private idsOfRows(ids: IdIssuer): ReturnType<typeof keptIds> {
		const { sheet, card, input } = this;
		if (this.own.id === undefined) return { ids: new Map(), twice: [] };
		const homes = idsInUse(input.own);
		return keptIds(
			{
				rows: input.rows.map(({ row }) => row),
				idAt: (row) => idIn(valueIn(sheet, row, sheet.columns.id)),
				isHome: (id) => homes.get(id) === sheet.sheetId,
				isAsJudged: (row) => isAsJudged(card, row),
			},
			ids,
		);
	}

	/** Our cells of a row, but for the formulas. */
	private cellsOf(
		judged: JudgedRow,
		id: string | undefined,
	): Map<number, Written> {
		const { row, judgement } = judged;
		const cells = new Map<number, Written>();
		const marks = new Map<FieldKey, string>();
		const values = new Map<FieldKey, Cell>();
		// The id is ours and no part of what they say.
		const said = saidHash({ ...judged, kpi: { ...judged.kpi, id: "" } });
		const before = this.hiddenCell(row, "facts");
		const kept = factMarks(before);
		const unchanged = originIn(this.hiddenCell(row, "verdicts")).said === said;
		for (const field of this.facts) {
			const column = this.at(factKey(field));
			const mark = kept.get(field);
			const stands = valueIn(this.sheet, row, column);
			const isFormula = formulaIn(this.sheet, row, column) !== "";
			const fact = this.factOf(judged, field);
			const keeps =
				isOvertyped(this.sheet, row, field) ||
				(unchanged && mark !== undefined && !isFormula && !isLink(fact));
			if (keeps) {
				values.set(field, stands);
				if (mark !== undefined) marks.set(field, mark);
				continue;
			}
			cells.set(column, fact);
			values.set(field, cellOf(judged.kpi, field, this.language));
			marks.set(field, isLink(fact) ? LINKED : markOf(fact, row));
		}
		if (id !== undefined && this.own.id !== undefined)
			cells.set(this.own.id, id);
		const cell = (field: FieldKey): Cell =>
			values.get(field) ?? this.theirs(row, field);
		cells.set(this.at("checked"), fingerprint(cell));
		const origin = { key: hash(judged.key), said };
		cells.set(
			this.at("verdicts"),
			packVerdicts(judgement, origin, this.language),
		);
		cells.set(this.at("facts"), packFacts(marks));
		return cells;
	}

	private at(key: string): number {
		return this.own[key] ?? 0;
	}

	private hiddenCell(row: number, key: string): Cell {
		return valueIn(this.sheet, row, this.sheet.columns[key]);
	}

	/** A link to their cell where it says the same, so that what they type there counts at once; else what was read. */
	private factOf(judged: JudgedRow, field: FieldKey): Written {
		const { row, kpi } = judged;
		const column = this.given[field];
		const value = cellOf(kpi, field, this.language);
		if (column === undefined) return value;
		const theirs = this.theirs(row, field);
		const ref = cellInRow(column, row);
		if (sameCell(theirs, value) || kpi.unreadable.includes(field))
			return { formula: linkTo(ref) };
		if (
			typeof theirs === "number" &&
			typeof value === "number" &&
			toShare(theirs) === value
		)
			return { formula: shareOf(ref) };
		return value;
	}

	/** Rows that held a KPI at the last run and no longer do. */
	private leftRows(): number[] {
		const judged = new Set(this.input.rows.map(({ row }) => row));
		return this.sheet.cells.flatMap((_, row) =>
			row > this.input.header &&
			!judged.has(row) &&
			!isBlank(this.hiddenCell(row, "verdicts"))
				? [row]
				: [],
		);
	}

	private headings(): Map<number, Written> {
		const texts = new Map<number, Written>();
		for (const key of Object.keys(this.own))
			texts.set(this.at(key), headerText(key as ColumnKey, this.language));
		for (const field of this.newInputs)
			texts.set(this.given[field] ?? 0, headerText(field, this.language));
		return texts;
	}

	/** Columns are put in right of all that stands there, so that taking them out leaves the grid as it was. */
	private setUp(lastRow: number): Step[] {
		const { sheet, newKeys, card } = this;
		const key = sheet.sheetId;
		const count = this.newInputs.length + newKeys.length;
		// Where a run was cut off, what it had inserted is set up anew.
		const keys = sheet.tags.attached
			? newKeys
			: (Object.keys(this.own) as ColumnKey[]);
		if (count === 0 && keys.length === 0) return [];
		const columns = Object.fromEntries(
			keys.map((each) => [each, this.at(each)]),
		);
		const added = { ...card, columns };
		const insert: Step = {
			do: "insert_columns",
			sheet: key,
			after: this.width - 1,
			count,
		};
		return [
			...(count > 0 ? [insert] : []),
			...setUpColumns(added, keys, lastRow + 1, WHOLE_BESIDE),
			...rowFormats(added, card.header + 1, this.numberFormats()),
			{
				do: "tag_sheet",
				sheet: key,
				tags: {
					role: "scorecard",
					attached: "1",
					made: "1",
					lang: this.language,
					source: sheet.tags.source ?? "",
					places: packPlaces(sheet.cells, {
						header: card.header,
						given: this.given,
					}),
				},
			},
		];
	}

	/** Formats of the rows' own numbers, from the row below the header to the last KPI. */
	private numberFormats(): string[] {
		const formats: string[] = [];
		for (const { row, kpi } of this.input.rows)
			formats[row - this.input.header - 1] = numberFormat(kpi);
		return Array.from(formats, (format) => format ?? "General");
	}

	private ruleSteps(lastRow: number): Step[] {
		const rules = rulesFor(
			this.own,
			this.input.header + 1,
			lastRow,
			this.language,
		);
		return rulesStand(this.sheet, rules, lastRow)
			? []
			: [{ do: "rules", sheet: this.sheet.sheetId, rules }];
	}

	private remarks(stale: boolean): SheetPlan["summary"]["remarks"] {
		const columns = this.newKeys.length + this.newInputs.length;
		return [
			...(columns > 0
				? [{ key: "plan.attached" as const, values: { count: columns } }]
				: []),
			...(stale ? [] : [{ key: "plan.stale_off" as const }]),
		];
	}
}

function isLink(fact: Written): boolean {
	return typeof fact === "object" && !isDateCell(fact);
}
