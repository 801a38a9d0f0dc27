/** What a person sets for a whole spreadsheet under File → Settings. */
import { printFormula } from "../formula";
import type { Cell } from "./cell";
import type { Criterion } from "./parts";
import type { Workbook } from "./workbook";

/** Formulas stay the same and are written in the separators of the new locale; numbers and dates show as it shows them. */
export function setLocale(workbook: Workbook, locale: string): void {
	if (locale === workbook.locale) return;
	const translated = (text: string) => {
		const { ast } = workbook.formula(text);
		return ast ? printFormula(ast, locale) : text;
	};
	const criterion = (given: Criterion): Criterion => ({
		...given,
		args: given.args.map((arg) =>
			typeof arg === "string" && arg.startsWith("=") ? translated(arg) : arg,
		),
	});
	const formulas: [cell: Cell, text: string][] = [];
	for (const sheet of workbook.sheets) {
		for (const [, , cell] of sheet.cellsIn(sheet.whole)) {
			const ast = cell.formula?.ast;
			if (ast) formulas.push([cell, printFormula(ast, locale)]);
		}
		sheet.rules = sheet.rules.map((rule) =>
			rule.condition ? { ...rule, condition: criterion(rule.condition) } : rule,
		);
		sheet.validations = sheet.validations.map((entry) => ({
			...entry,
			criterion: criterion(entry.criterion),
		}));
	}
	workbook.locale = locale;
	for (const [cell, text] of formulas) cell.formula = workbook.formula(text);
	redraw(workbook);
}

/** Days and times in cells stay what they show; what a script reads for them becomes another instant. */
export function setTimeZone(workbook: Workbook, timeZone: string): void {
	try {
		new Intl.DateTimeFormat("en", { timeZone });
	} catch {
		throw new Error(`Invalid time zone: ${timeZone}`);
	}
	workbook.timeZone = timeZone;
	redraw(workbook);
}

function redraw(workbook: Workbook): void {
	workbook.epoch++;
	workbook.changed({ kind: "sheets" });
	for (const sheet of workbook.sheets) sheet.changed("cells");
}
