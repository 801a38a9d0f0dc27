// Computes workbooks with IronCalc: a list of `{sheets: [{name, cells: [[row, column, input]]}], wanted: [[sheet, row, column]]}` on
// standard input, for each the texts of the wanted cells on standard output.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { initSync, Model } from "@ironcalc/wasm";

const require = createRequire(import.meta.url);
initSync({
	module: readFileSync(require.resolve("@ironcalc/wasm/wasm_bg.wasm")),
});
const books = JSON.parse(readFileSync(0, "utf8"));
const results = books.map(({ sheets, wanted }) => {
	const model = new Model("oracle", "en", "UTC", "en");
	model.pauseEvaluation();
	for (const [index, { name }] of sheets.entries()) {
		if (index > 0) model.newSheet();
		model.renameSheet(index, name);
	}
	for (const [index, { cells }] of sheets.entries())
		for (const [row, column, input] of cells)
			model.setUserInput(index, row + 1, column + 1, input);
	model.resumeEvaluation();
	model.evaluate();
	const texts = wanted.map(([sheet, row, column]) =>
		model.getFormattedCellValue(sheet, row + 1, column + 1),
	);
	model.free();
	return texts;
});
process.stdout.write(JSON.stringify(results));
