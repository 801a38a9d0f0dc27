// Computes formulas with IronCalc: a list of `{locale, rows, formulas}` on standard input; on standard output, for each, the kind and the
// text of every result.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { initSync, Model } from "@ironcalc/wasm";

const require = createRequire(import.meta.url);
const file = require.resolve("@ironcalc/wasm/wasm_bg.wasm");
initSync({ module: readFileSync(file) });

/** Formulas stand here, and far enough from them, so that an array has room, the digits of their results. */
const COLUMN = 20;
const DIGITS_COLUMN = 29;
const KINDS = { 1: "number", 2: "text", 4: "boolean", 16: "error" };

function compute({ locale, rows, formulas }) {
	const model = new Model("oracle", locale, "UTC", "en");
	const separator = locale === "en" ? "," : ";";
	model.pauseEvaluation();
	rows.forEach((row, r) => {
		row.forEach((cell, c) => {
			if (cell !== null) model.setUserInput(0, r + 1, c + 1, cell);
		});
	});
	formulas.forEach((formula, index) => {
		const row = index + 1;
		model.setUserInput(0, row, COLUMN, formula);
		// Numbers are shown with nine digits; this text of them has all fifteen.
		const digits = `=TEXT(T${row}${separator}"0.00000000000000E+00")`;
		model.setUserInput(0, row, DIGITS_COLUMN, digits);
	});
	model.resumeEvaluation();
	model.evaluate();
	return formulas.map((_, index) => {
		const shown = (column) => model.getFormattedCellValue(0, index + 1, column);
		const kind = KINDS[model.getCellType(0, index + 1, COLUMN)];
		return kind === "number"
			? { kind, text: shown(DIGITS_COLUMN).replace(",", ".") }
			: { kind, text: shown(COLUMN) };
	});
}

const jobs = JSON.parse(readFileSync(0, "utf8"));
process.stdout.write(JSON.stringify(jobs.map(compute)));
