import { area as areaOf, columnsOf } from "../../workbook/area";
import type { Validation } from "../../workbook/parts";
import type { SheetModel } from "../../workbook/sheet";
import { DataValidation, validationOf } from "../data-validation";
import { runOf } from "../platform/service";
import { checkShape } from "../range-arguments";
import { atHome } from "../validation-arguments";
import {
	each,
	eachWith,
	editable,
	existing,
	first,
	map,
	RangeFamily,
} from "./place";

type Gas = GoogleAppsScript.Spreadsheet.Range;
type Rule = GoogleAppsScript.Spreadsheet.DataValidation;

/** Notes, validations, checkboxes and clearing. */
export class RangeContent extends RangeFamily {
	override getNote(): string {
		return first(this.getNotes());
	}
	override getNotes(): string[][] {
		return map(
			this,
			(sheet, row, column) => sheet.cell(row, column)?.note ?? "",
		);
	}
	override setNote(note: string | null): Gas {
		return each(this, (sheet, row, column) =>
			sheet.put(row, column, { note: note || null }),
		);
	}
	override setNotes(notes: (string | null)[][]): Gas {
		return eachWith(this, notes, ({ sheet, area }, note) =>
			sheet.put(area.top, area.left, { note: note || null }),
		);
	}

	override getDataValidation(): Rule | null {
		return first(this.getDataValidations());
	}
	override getDataValidations(): (Rule | null)[][] {
		return map(this, (sheet, row, column) => {
			const validation = sheet.validationAt(row, column);
			if (!validation) return null;
			atHome(validation.criterion, sheet.workbook);
			return new DataValidation(runOf(this), validation);
		});
	}
	override setDataValidation(rule: Rule | null): Gas {
		const { sheet, area } = editable(this);
		sheet.setValidation(area, rule ? validationOf(rule) : null);
		return this;
	}
	override setDataValidations(rules: (Rule | null)[][]): Gas {
		const { sheet, area } = editable(this);
		checkShape(rules, area);
		// Equal neighbours in a column are one area, as people see them.
		for (let c = 0; c < columnsOf(area); c++)
			for (let first = 0, r = 1; r <= rules.length; r++) {
				if (r < rules.length && rules[r]?.[c] === rules[first]?.[c]) continue;
				const rule = rules[first]?.[c];
				sheet.setValidation(
					areaOf(area.top + first, area.left + c, r - first, 1),
					rule ? validationOf(rule) : null,
				);
				first = r;
			}
		return this;
	}

	override insertCheckboxes(...values: unknown[]): Gas {
		const { sheet, area } = editable(this);
		const criterion = {
			type: "CHECKBOX",
			args: values as (string | number | boolean)[],
		};
		sheet.setValidation(area, { criterion, allowInvalid: false, help: null });
		const box = { checked: values[0] ?? true, unchecked: values[1] ?? false };
		return each(this, (target, row, column) => {
			const value = target.workbook.value(target, row, column);
			if (value !== box.checked && value !== box.unchecked)
				putConstant(
					target,
					row,
					column,
					values.length === 1 ? null : box.unchecked,
				);
		});
	}
	/** The box goes, and with it the value that it stood for; other values stay. */
	override removeCheckboxes(): Gas {
		return each(this, (sheet, row, column) => {
			const box = boxAt(sheet, row, column);
			if (!box) return;
			sheet.setValidation(areaOf(row, column, 1, 1), null);
			const value = sheet.workbook.value(sheet, row, column);
			if (value === box.checked || value === box.unchecked)
				putConstant(sheet, row, column, null);
		});
	}
	override check(): Gas {
		return tick(this, "checked");
	}
	override uncheck(): Gas {
		return tick(this, "unchecked");
	}
	/** Null where the cells are not all ticked or all unticked boxes. */
	override isChecked(): boolean | null {
		const states = map(this, (sheet, row, column) => {
			const box = boxAt(sheet, row, column);
			return box
				? sheet.workbook.value(sheet, row, column) === box.checked
				: null;
		}).flat();
		const [state = null] = states;
		return states.every((other) => other === state) ? state : null;
	}

	override clear(options?: Parameters<Gas["clear"]>[0]): Gas {
		const {
			contentsOnly,
			formatOnly,
			validationsOnly,
			commentsOnly,
		}: NonNullable<typeof options> = options ?? {};
		const all = !(
			contentsOnly ||
			formatOnly ||
			validationsOnly ||
			commentsOnly
		);
		if (all || contentsOnly) this.clearContent();
		if (all || formatOnly) this.clearFormat();
		if (validationsOnly) this.clearDataValidations();
		if (commentsOnly) this.clearNote();
		return this;
	}
	override clearContent(): Gas {
		return existing(this, { value: null, formula: null, runs: null });
	}
	override clearFormat(): Gas {
		return existing(this, { format: null, style: null });
	}
	override clearNote(): Gas {
		return existing(this, { note: null });
	}
	override clearDataValidations(): Gas {
		const { sheet, area } = editable(this);
		sheet.setValidation(area, null);
		return this;
	}
}

type Constant = string | number | boolean | null;

function putConstant(
	sheet: SheetModel,
	row: number,
	column: number,
	value: unknown,
): void {
	sheet.put(row, column, {
		value: value as Constant,
		formula: null,
		runs: null,
	});
}

/** The values of a checkbox: TRUE and FALSE, or its own; one with a single own value is blank when unticked. */
function boxAt(sheet: SheetModel, row: number, column: number) {
	const criterion: Validation["criterion"] | undefined = sheet.validationAt(
		row,
		column,
	)?.criterion;
	if (criterion?.type !== "CHECKBOX") return null;
	const [checked = true, unchecked] = criterion.args as Constant[];
	const blank = criterion.args.length === 0 ? false : null;
	return { checked, unchecked: unchecked ?? blank };
}

function tick(range: Gas, to: "checked" | "unchecked"): Gas {
	return each(range, (sheet, row, column) => {
		const box = boxAt(sheet, row, column);
		if (box) putConstant(sheet, row, column, box[to]);
	});
}
