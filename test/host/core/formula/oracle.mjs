// Computes formulas with IronCalc: `{cells: {A1: "5"}, formulas: []}` on standard input, the texts of the results on standard output.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { initSync, Model } from "@ironcalc/wasm";

const require = createRequire(import.meta.url);
const file = require.resolve("@ironcalc/wasm/wasm_bg.wasm");
initSync({ module: readFileSync(file) });
const { rows, formulas } = JSON.parse(readFileSync(0, "utf8"));
const model = new Model("oracle", "en", "UTC", "en");
rows.forEach((row, r) => {
	row.forEach((cell, c) => {
		if (cell !== null) model.setUserInput(0, r + 1, c + 1, String(cell));
	});
});
const COLUMN = 20;
formulas.forEach((formula, index) => {
	model.setUserInput(0, index + 1, COLUMN, formula);
});
model.evaluate();
const results = formulas.map((_, index) =>
	model.getFormattedCellValue(0, index + 1, COLUMN),
);
process.stdout.write(JSON.stringify(results));
