/** Carries plans out on plain data and computes the formulas they write, so that a plan can be compared with what the next one sees. */
import {
	type EvaluationContext,
	evaluate,
	isError,
	parseFormula,
	type Scalar,
} from "../../../host/core/formula";
import { toSerial } from "../../../src/kpi/day";
import type {
	OwnSheet,
	SpreadsheetState,
	Step,
	Written,
} from "../../../src/scorecard/plan";
import { isDateCell } from "../../../src/table/snapshot";

/** Large enough for what tests write. */
const GRID = { rows: 1_000, columns: 60 };

export class Workbook {
	readonly sheets: OwnSheet[] = [];
	private readonly made = new Map<string, number>();

	constructor(
		readonly today: string,
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

	/** Value of a cell, computed where it holds a formula; an error as its sign. */
	value(sheet: OwnSheet, row: number, column: number): unknown {
		const value = this.compute(sheet, row, column, new Map());
		return isError(value) ? value.code : value;
	}

	private compute(
		sheet: OwnSheet,
		row: number,
		column: number,
		memo: Map<string, Scalar>,
	): Scalar {
		const key = `${sheet.name}/${row}/${column}`;
		const known = memo.get(key);
		if (known !== undefined) return known;
		const formula = sheet.formulas[row]?.[column];
		const result = formula
			? this.evaluate(sheet, row, column, formula, memo)
			: plain(sheet.cells[row]?.[column] ?? "");
		memo.set(key, result);
		return result;
	}

	private evaluate(
		sheet: OwnSheet,
		row: number,
		column: number,
		formula: string,
		memo: Map<string, Scalar>,
	): Scalar {
		const named = (name: string | null) =>
			name === null ? sheet : this.sheets.find((each) => each.name === name);
		const context: EvaluationContext = {
			cell: (name, r, c) => {
				const at = named(name);
				return at ? this.compute(at, r, c, memo) : null;
			},
			extent: (name) => {
				const at = named(name);
				return at ? GRID : null;
			},
			here: { sheet: sheet.name, row, column },
			now: () => toSerial(this.today) + 0.6,
			locale: this.locale,
		};
		const value = evaluate(parseFormula(formula, this.locale), context);
		return Array.isArray(value) ? (value[0]?.[0] ?? null) : value;
	}

	private take(step: Step): void {
		if (step.do === "make_sheet") {
			const sheetId = 100 + this.sheets.length;
			this.made.set(String(step.sheet), sheetId);
			this.sheets.push({
				sheetId,
				name: step.name,
				role: step.role,
				tags: { ...step.tags },
				columns: {},
				cells: [],
				formulas: [],
				rules: [],
				charts: [],
			});
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

function plain(cell: OwnSheet["cells"][number][number]): Scalar {
	if (cell === "") return null;
	return isDateCell(cell) ? toSerial(cell.date) : cell;
}
