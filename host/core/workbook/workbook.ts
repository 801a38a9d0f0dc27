import { formatValue, localeFacts } from "../format";
import { isError, isSparkline, type Scalar } from "../formula";
import { holds } from "./area";
import { Calculation } from "./calculation";
import type { Cell } from "./cell";
import type { Change, ChangeListener } from "./change";
import { type CustomFunctions, callsCustom } from "./custom";
import { type Formula, FormulaReader } from "./formula";
import type { Journal } from "./journal";
import type { Metadata, MetadataPlace, NamedArea } from "./parts";
import { formatOfResult } from "./result-format";
import { SheetModel } from "./sheet";
import { editFormulas } from "./structure";
import { STANDARD_THEME, type Theme } from "./theme";
import { serialOfInstant } from "./zone";

export interface WorkbookOptions {
	/** As it stands in the spreadsheet's address. */
	id?: string;
	name: string;
	/** As Sheets writes it: `zh_TW`. */
	locale: string;
	/** IANA name. */
	timeZone: string;
	now?: () => Date;
	/** E-mail address of the owner. */
	owner?: string;
}

/** Account that a spreadsheet belongs to where nothing else is said. */
export const OWNER = "owner@example.com";

/** A spreadsheet: its sheets, names and metadata, the clock it lives by, and who is told of changes. */
export class Workbook {
	readonly id: string;
	name: string;
	#locale: string;
	#reader: FormulaReader;
	timeZone: string;
	readonly now: () => Date;
	readonly calculation = new Calculation(this);
	#custom: CustomFunctions | null = null;
	sheets: SheetModel[] = [];
	theme: Theme = STANDARD_THEME;
	names: NamedArea[] = [];
	metadata: Metadata[] = [];
	/** E-mail addresses. */
	readonly people: {
		owner: string;
		editors: Set<string>;
		viewers: Set<string>;
	};
	/** What File → Settings → Calculation says; formulas here are computed whenever they are read, circles never. */
	readonly calculating = {
		interval: "ON_CHANGE",
		iterative: false,
		cycles: 50,
		threshold: 0.05,
	};
	/** Open while a step is recorded that can be taken back. */
	journal: Journal | null = null;
	/** Raised by everything that may change a computed result. */
	epoch = 0;
	#lastId = 0;
	#clock = 0;
	#batches = 0;
	#pending: Change[] = [];
	readonly #listeners = new Set<ChangeListener>();

	constructor({ id, name, locale, timeZone, now, owner }: WorkbookOptions) {
		this.id = id ?? "local";
		this.people = {
			owner: owner ?? OWNER,
			editors: new Set(),
			viewers: new Set(),
		};
		this.name = name;
		this.#locale = locale;
		this.#reader = new FormulaReader(locale);
		this.timeZone = timeZone;
		this.now = now ?? (() => new Date());
	}

	/** Changed by settings.ts alone, which carries the formulas along. */
	get locale(): string {
		return this.#locale;
	}
	set locale(locale: string) {
		this.#locale = locale;
		this.#reader = new FormulaReader(locale);
	}

	/** What the script at hand adds to the formulas. */
	get custom(): CustomFunctions | null {
		return this.#custom;
	}
	set custom(functions: CustomFunctions | null) {
		this.#custom = functions;
		this.epoch++;
		for (const sheet of this.sheets)
			for (const [row, column, cell] of sheet.cellsIn(sheet.whole))
				if (cell.formula) this.noteSpiller(sheet, row, column, cell.formula);
	}

	/** A number that no other sheet, chart, protection or metadata of this workbook has. */
	newId(): number {
		// Sheets' ids are large numbers without order; a fixed step keeps them so, and tests repeatable.
		this.#lastId = (this.#lastId + 982_451_653) % 2_147_483_647;
		return this.#lastId;
	}

	sheetById(id: number): SheetModel | undefined {
		return this.sheets.find((sheet) => sheet.id === id);
	}

	/** Sheet names are told apart without regard to case. */
	sheetNamed(name: string): SheetModel | undefined {
		const exact = this.sheets.find((sheet) => sheet.name === name);
		if (exact) return exact;
		const folded = name.toLowerCase();
		return this.sheets.find((sheet) => sheet.name.toLowerCase() === folded);
	}

	nameOf(name: string): NamedArea | undefined {
		const folded = name.toLowerCase();
		return this.names.find((entry) => entry.name.toLowerCase() === folded);
	}

	addSheet(
		name: string,
		at = this.sheets.length,
		id = this.newId(),
	): SheetModel {
		const sheet = new SheetModel(this, id, name);
		this.sheets.splice(at, 0, sheet);
		this.epoch++;
		this.changed({ kind: "sheets" });
		return sheet;
	}

	/** Formulas that refer to the sheet come to `#REF!`. */
	deleteSheet(sheet: SheetModel): void {
		editFormulas(this, { kind: "delete_sheet", sheet: sheet.name });
		this.sheets = this.sheets.filter((other) => other !== sheet);
		this.names = this.names.filter(({ sheetId }) => sheetId !== sheet.id);
		this.metadata = this.metadata.filter(
			({ place }) => !("sheetId" in place) || place.sheetId !== sheet.id,
		);
		this.epoch++;
		this.changed({ kind: "sheets" });
	}

	/** Formulas follow the new name. */
	renameSheet(sheet: SheetModel, name: string): void {
		editFormulas(this, { kind: "rename_sheet", from: sheet.name, to: name });
		sheet.name = name;
		this.epoch++;
		this.changed({ kind: "sheets" });
	}

	moveSheet(sheet: SheetModel, to: number): void {
		this.sheets = this.sheets.filter((other) => other !== sheet);
		this.sheets.splice(to, 0, sheet);
		this.changed({ kind: "sheets" });
	}

	setName(entry: NamedArea): void {
		this.removeName(entry.name);
		this.names.push(entry);
		this.epoch++;
		this.changed({ kind: "names" });
	}

	removeName(name: string): void {
		const entry = this.nameOf(name);
		this.names = this.names.filter((other) => other !== entry);
		this.epoch++;
		this.changed({ kind: "names" });
	}

	addMetadata(
		place: MetadataPlace,
		key: string,
		value: string | null,
		visibility: Metadata["visibility"],
	): Metadata {
		const entry = { id: this.newId(), key, value, visibility, place };
		this.metadata.push(entry);
		this.changed({ kind: "metadata" });
		return entry;
	}

	putMetadata(id: number, patch: Partial<Metadata>): void {
		this.metadata = this.metadata.map((entry) =>
			entry.id === id ? { ...entry, ...patch } : entry,
		);
		this.changed({ kind: "metadata" });
	}

	removeMetadata(id: number): void {
		this.metadata = this.metadata.filter((entry) => entry.id !== id);
		this.changed({ kind: "metadata" });
	}

	/** Reads a formula in the workbook's locale; one that cannot be read gives a formula that shows `#ERROR!`. */
	formula(text: string): Formula {
		return this.#reader.read(text);
	}

	value(sheet: SheetModel, row: number, column: number): Scalar {
		return this.calculation.value(sheet, row, column);
	}

	/** The format a cell is shown in: its own, or what its formula's result brings along; `""` is automatic. */
	formatAt(sheet: SheetModel, row: number, column: number): string {
		const cell = sheet.cell(row, column);
		if (cell?.format) return cell.format;
		const facts = localeFacts(this.locale);
		if (cell?.formula) return formatOfResult(cell.formula, sheet, facts);
		if (sheet.spillers.size === 0 || (cell && cell.value !== null)) return "";
		const filler = this.calculation.fillerAt(sheet, row, column);
		const at = filler && sheet.spillers.get(filler);
		if (!at || !filler.formula) return "";
		const offset = { down: row - at[0], right: column - at[1] };
		return formatOfResult(filler.formula, sheet, facts, offset);
	}

	/** The text that a cell shows. */
	display(sheet: SheetModel, row: number, column: number): string {
		const value = this.value(sheet, row, column);
		if (value === null || isSparkline(value)) return "";
		if (isError(value)) return value.code;
		return formatValue(value, this.formatAt(sheet, row, column), this.locale);
	}

	/** This moment as a serial number in the spreadsheet's time zone. */
	nowSerial(): number {
		return serialOfInstant(this.now(), this.timeZone);
	}

	/** Makes what depends on the clock stale if a minute has passed, as Sheets does from time to time. */
	tick(): void {
		const minute = Math.floor(this.now().getTime() / 60_000);
		if (minute !== this.#clock) this.epoch++;
		this.#clock = minute;
	}

	onChange(listener: ChangeListener): () => void {
		this.#listeners.add(listener);
		return () => this.#listeners.delete(listener);
	}

	/** Holds back the news of changes until the work is done. */
	batch<T>(work: () => T): T {
		this.#batches++;
		try {
			return work();
		} finally {
			this.#batches--;
			this.#tell();
		}
	}

	/** Called by SheetModel.put for every change of a cell. */
	touched(
		sheet: SheetModel,
		row: number,
		column: number,
		patch: Partial<Cell>,
	): void {
		const recalculates = "value" in patch || "formula" in patch;
		if (recalculates) {
			this.epoch++;
			this.noteSpiller(sheet, row, column, patch.formula ?? null);
		}
		this.#noteCell(recalculates ? "cells" : "look", sheet.id, row, column);
	}

	changed(change: Change): void {
		this.#pending.push(change);
		this.#tell();
	}

	noteSpiller(
		sheet: SheetModel,
		row: number,
		column: number,
		formula: Formula | null,
	): void {
		const cell = sheet.cell(row, column);
		if (!cell) return;
		const spills =
			formula &&
			(formula.pattern.maySpill ||
				callsCustom(this.custom, formula.pattern.ast));
		if (spills) sheet.spillers.set(cell, [row, column]);
		else if (sheet.spillers.size > 0) sheet.spillers.delete(cell);
	}

	/** Changes of neighbouring cells one after another become one change of the area around them. */
	#noteCell(
		kind: Change["kind"],
		sheetId: number,
		row: number,
		column: number,
	): void {
		const last = this.#pending[this.#pending.length - 1];
		if (last?.kind === kind && last.sheetId === sheetId && last.area) {
			const { area } = last;
			if (!holds(area, row, column)) {
				area.top = Math.min(area.top, row);
				area.left = Math.min(area.left, column);
				area.bottom = Math.max(area.bottom, row);
				area.right = Math.max(area.right, column);
			}
			if (this.#batches === 0) this.#tell();
			return;
		}
		const area = { top: row, left: column, bottom: row, right: column };
		this.changed({ kind, sheetId, area });
	}

	#tell(): void {
		if (this.#batches > 0 || this.#pending.length === 0) return;
		const changes = this.#pending;
		this.#pending = [];
		for (const listener of this.#listeners) listener(changes);
	}
}
