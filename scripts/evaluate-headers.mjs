/**
 * `node scripts/evaluate-headers.mjs FILE.jsonl [--json]`: maps columns from the header texts alone and compares with the labels.
 *
 * Scored are the columns that have a meaning: a (field, header) pair of the answer is right when the label names the same header for that
 * field, or one of several under `mapping_multi`. `type` and `status` are not scored. With `--json` prints one line a table and nothing else:
 * `{"index":…,"mapping":{field: header or null}}`.
 */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

/** The fields of the labels; `frequency` is what the product calls cadence. */
const FIELDS = {
	goal: "goal",
	indicator: "indicator",
	method: "method",
	timeframe: "timeframe",
	owner: "owner",
	department: "department",
	unit: "unit",
	baseline: "baseline",
	target: "target",
	actual: "actual",
	start: "start",
	due: "due",
	frequency: "cadence",
	weight: "weight",
};

async function loadMapColumns() {
	const entry = fileURLToPath(
		new URL("../src/table/mapping.ts", import.meta.url),
	);
	const { outputFiles } = await build({
		entryPoints: [entry],
		bundle: true,
		write: false,
		format: "esm",
	});
	const code = Buffer.from(outputFiles[0].contents).toString("base64");
	return (await import(`data:text/javascript;base64,${code}`)).mapColumns;
}

function answer(mapColumns, headers) {
	const { columns } = mapColumns(headers);
	return Object.fromEntries(
		Object.entries(FIELDS).map(([label, field]) => [
			label,
			columns[field] ? headers[columns[field].column] : null,
		]),
	);
}

function score(rows, answers) {
	const count = { right: 0, answered: 0, labelled: 0, whole: 0 };
	const wrong = [];
	rows.forEach((row, index) => {
		let whole = true;
		for (const label of Object.keys(FIELDS)) {
			const expected = row.mapping[label] ?? null;
			const said = answers[index][label];
			if (expected !== null) count.labelled++;
			if (said !== null) count.answered++;
			const several = row.mapping_multi?.[label] ?? [];
			if (said === expected || several.includes(said)) {
				if (said !== null) count.right++;
				continue;
			}
			whole = false;
			wrong.push(
				`${index + 1} ${label}: expected ${expected ?? "none"}, got ${said ?? "none"}`,
			);
		}
		if (whole) count.whole++;
	});
	return { count, wrong };
}

const [file] = process.argv.slice(2).filter((a) => !a.startsWith("--"));
if (!file) {
	console.error("usage: node scripts/evaluate-headers.mjs FILE.jsonl [--json]");
	process.exit(2);
}
const rows = readFileSync(file, "utf8")
	.split("\n")
	.filter((line) => line.trim() !== "")
	.map((line) => JSON.parse(line));
const mapColumns = await loadMapColumns();
const answers = rows.map((row) => answer(mapColumns, row.headers));
if (process.argv.includes("--json")) {
	answers.forEach((mapping, index) => {
		console.log(JSON.stringify({ index, mapping }));
	});
} else {
	const { count, wrong } = score(rows, answers);
	const precision = count.right / count.answered;
	const recall = count.right / count.labelled;
	const f1 = (2 * precision * recall) / (precision + recall);
	console.log(
		`precision ${precision.toFixed(3)}  recall ${recall.toFixed(3)}  F1 ${f1.toFixed(3)}  (${count.labelled} labelled, ${count.answered} answered)`,
	);
	console.log(`tables wholly right ${count.whole} of ${rows.length}`);
	for (const line of wrong) console.log(`  ${line}`);
}
