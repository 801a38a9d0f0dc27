/** Carries plans out on plain data and computes the formulas they write, so that a plan can be compared with what the next one sees. */
import {
	type EvaluationContext,
	errorOf,
	evaluate,
	isError,
	parseFormula,
	type Scalar,
	type Value,
} from "../../../host/core/formula";
import { serialOfInstant } from "../../../host/core/workbook/zone";
import { toSerial } from "../../../src/kpi/day";
import { formulaIn } from "../../../src/scorecard/diff";
import type {
	OwnSheet,
	SpreadsheetState,
	Step,
	Written,
} from "../../../src/scorecard/plan";
import { isDateCell } from "../../../src/table/snapshot";

/** A new sheet's size, large enough for what tests write. */
const GRID = { rows: 1_000, columns: 60 };

/** What a cell may hold that the plain data has no form for: an error's sign, or a moment with its time of day. */
type Special = { error: string } | { serial: number };

export class Workbook {
	readonly sheets: OwnSheet[] = [];
	/** Size of a sheet, where it is not a new one's; the time that formulas take grows with it. */
	readonly grids = new Map<OwnSheet, { rows: number; columns: number }>();
	private readonly made = new Map<string, number>();
	private readonly special = new Map<string, Scalar>();
	/** What formulas have come to since the last change. */
	private results = new Map<string, Value>();
	private readonly gone = new Set<OwnSheet>();

	/** `now` is a day, or an instant with the time zone that it is read in. */
	constructor(
		readonly now: string | { instant: Date; timeZone: string },
		readonly locale = "en_US",
	) {}

	get names(): string[] {
		return ["Source", ...this.sheets.map((sheet) => sheet.name)];
	}

	/** Carries out the first `count` steps; all of them by default. */
	apply(steps: Step[], count = steps.length): void {
		for (const step of steps.slice(0, count)) this.take(step);
	}

	sheet(role: string): OwnSheet {
		const found = this.sheets.find((sheet) => sheet.role === role);
		if (!found) throw new Error(`no ${role}`);
		return found;
	}

	write(sheet: OwnSheet, row: number, column: number, cell: Written): void {
		this.results = new Map();
		for (const grid of [sheet.cells, sheet.formulas] as unknown[][][])
			while (grid.length <= row) grid.push([]);
		for (const grid of [sheet.cells, sheet.formulas] as unknown[][][]) {
			const line = grid[row] ?? [];
			while (line.length <= column) line.push("");
		}
		const isFormula = typeof cell === "object" && "formula" in cell;
		const cells = sheet.cells[row] ?? [];
		const formulas = sheet.formulas[row] ?? [];
		cells[column] = isFormula ? "" : cell;
		formulas[column] = isFormula ? cell.formula : "";
	}

	/** Puts something into a cell that formulas see and `cells` cannot hold. */
	putSpecial(
		sheet: OwnSheet,
		row: number,
		column: number,
		special: Special,
	): void {
		this.results = new Map();
		this.special.set(
			placeOf(sheet, row, column),
			"error" in special ? (errorOf(special.error) ?? null) : special.serial,
		);
	}

	/** Takes a sheet away, as a person does: formulas that name it find nothing there. */
	remove(sheet: OwnSheet): void {
		this.results = new Map();
		this.gone.add(sheet);
	}

	/** Value of a cell, computed where it holds a formula; an error as its sign. */
	value(sheet: OwnSheet, row: number, column: number): unknown {
		const value = this.scalar(sheet, row, column);
		return isError(value) ? value.code : value;
	}

	private scalar(sheet: OwnSheet, row: number, column: number): Scalar {
		const formula = formulaIn(sheet, row, column);
		if (formula) {
			const value = this.result(sheet, row, column, formula);
			return Array.isArray(value) ? (value[0]?.[0] ?? null) : value;
		}
		const special = this.special.get(placeOf(sheet, row, column));
		if (special !== undefined) return special;
		const cell = plain(sheet.cells[row]?.[column] ?? "");
		return cell === null ? this.spilled(sheet, row, column) : cell;
	}

	/** What an array formula in the row below the header puts into the cells under it. */
	private spilled(sheet: OwnSheet, row: number, column: number): Scalar {
		const formula = formulaIn(sheet, 1, column);
		if (sheet.role !== "log" || row < 2 || !formula) return null;
		const value = this.result(sheet, 1, column, formula);
		return Array.isArray(value) ? (value[row - 1]?.[0] ?? null) : null;
	}

	private result(
		sheet: OwnSheet,
		row: number,
		column: number,
		formula: string,
	): Value {
		const place = placeOf(sheet, row, column);
		const known = this.results.get(place);
		if (known !== undefined) return known;
		const result = this.evaluate(sheet, row, column, formula);
		this.results.set(place, result);
		return result;
	}

	private evaluate(
		sheet: OwnSheet,
		row: number,
		column: number,
		formula: string,
	): Value {
		const named = (name: string | null) => {
			const found =
				name === null ? sheet : this.sheets.find((each) => each.name === name);
			return found && !this.gone.has(found) ? found : undefined;
		};
		const context: EvaluationContext = {
			cell: (name, r, c) => {
				const at = named(name);
				return at ? this.scalar(at, r, c) : null;
			},
			extent: (name) => {
				const at = named(name);
				return at ? (this.grids.get(at) ?? GRID) : null;
			},
			here: { sheet: sheet.name, row, column },
			now: () =>
				typeof this.now === "string"
					? toSerial(this.now) + 0.6
					: serialOfInstant(this.now.instant, this.now.timeZone),
			locale: this.locale,
		};
		return evaluate(parseFormula(formula, this.locale), context);
	}

	private take(step: Step): void {
		this.results = new Map();
		if (step.do === "make_sheet") {
			const sheetId = 100 + this.sheets.length;
			this.made.set(String(step.sheet), sheetId);
			const sheet: OwnSheet = {
				sheetId,
				name: step.name,
				role: step.role,
				tags: { ...step.tags },
				columns: {},
				cells: [],
				formulas: [],
				rules: [],
				charts: [],
			};
			this.sheets.push(sheet);
			if (step.grid) this.grids.set(sheet, { ...GRID, ...step.grid });
			return;
		}
		const sheet = this.of(step.sheet);
		switch (step.do) {
			case "tag_sheet":
				Object.assign(sheet.tags, step.tags);
				return;
			case "tag_columns":
				for (const { column, key } of step.columns) sheet.columns[key] = column;
				return;
			case "write":
				for (const [r, line] of step.cells.entries())
					for (const [c, cell] of line.entries())
						this.write(sheet, step.top + r, step.left + c, cell);
				return;
			case "rules":
				sheet.rules = step.rules.map((rule) => ({
					...rule,
					formula: rule.formula.replace(/;/g, ", "),
				}));
				return;
			case "charts":
				for (const { key } of step.charts)
					if (!sheet.charts.includes(key)) sheet.charts.push(key);
				return;
			default:
				return;
		}
	}

	private of(key: number | string): OwnSheet {
		const id = typeof key === "number" ? key : this.made.get(key);
		const sheet = this.sheets.find((each) => each.sheetId === id);
		if (!sheet) throw new Error(`no sheet ${key}`);
		return sheet;
	}
}

/** What a plan is told of the workbook. */
export function stateOf(book: Workbook): SpreadsheetState {
	return {
		own: book.sheets,
		taken: book.names,
		again: false,
		dashboardGone: false,
	};
}

function placeOf(sheet: OwnSheet, row: number, column: number): string {
	return `${sheet.name}/${row}/${column}`;
}

function plain(cell: OwnSheet["cells"][number][number]): Scalar {
	if (cell === "") return null;
	return isDateCell(cell) ? toSerial(cell.date) : cell;
}
