/**
 * `node scripts/evaluate-headers.mjs FILE.jsonl [--json]`: maps columns from the header texts alone and compares with the labels.
 *
 * Scored are the columns that have a meaning: a (field, header) pair of the answer is right when the label names the same header for that
 * field, or one of several under `mapping_multi`, or another answer under `alt` (a list by field; `null` in it: no column is right too, and
 * then the field counts neither as labelled nor as missed). `type` and `status` are not scored; the fields that only newer labels know
 * (`LATER_FIELDS`) are, in a file where any row labels one of them: there a row without the key has no such column. With `--json` prints one
 * line a table and nothing else: `{"index":…,"mapping":{field: header or null}}`.
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

const LATER_FIELDS = {
	id: "id",
	level: "level",
	timing: "timing",
	direction: "direction",
	kind: "kind",
	parent: "parent",
	target_high: "target_high",
	updated: "updated",
	confidence: "confidence",
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

function answer(mapColumns, headers, fields) {
	const { columns } = mapColumns(headers);
	return Object.fromEntries(
		Object.entries(fields).map(([label, field]) => [
			label,
			columns[field] ? headers[columns[field].column] : null,
		]),
	);
}

/** The labels that are scored in these rows, with the product's name of the field. */
function scoredFields(rows) {
	const later = rows.some((row) =>
		Object.keys(LATER_FIELDS).some((label) => label in row.mapping),
	);
	return later ? { ...FIELDS, ...LATER_FIELDS } : FIELDS;
}

function score(rows, answers, labels) {
	const count = { right: 0, answered: 0, labelled: 0, whole: 0 };
	const wrong = [];
	rows.forEach((row, index) => {
		let whole = true;
		for (const label of labels) {
			const expected = row.mapping[label] ?? null;
			const said = answers[index][label];
			const right = [
				expected,
				...(row.mapping_multi?.[label] ?? []),
				...(row.alt?.[label] ?? []),
			];
			if (right.includes(said)) {
				if (said === null) continue;
				count.labelled++;
				count.answered++;
				count.right++;
				continue;
			}
			if (expected !== null && !(said === null && right.includes(null)))
				count.labelled++;
			if (said !== null) count.answered++;
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
const fields = scoredFields(rows);
const mapColumns = await loadMapColumns();
const answers = rows.map((row) => answer(mapColumns, row.headers, fields));
if (process.argv.includes("--json")) {
	answers.forEach((mapping, index) => {
		console.log(JSON.stringify({ index, mapping }));
	});
} else {
	const { count, wrong } = score(rows, answers, Object.keys(fields));
	const precision = count.right / count.answered;
	const recall = count.right / count.labelled;
	const f1 = (2 * precision * recall) / (precision + recall);
	console.log(
		`precision ${precision.toFixed(3)}  recall ${recall.toFixed(3)}  F1 ${f1.toFixed(3)}  (${count.labelled} labelled, ${count.answered} answered)`,
	);
	console.log(`tables wholly right ${count.whole} of ${rows.length}`);
	for (const line of wrong) console.log(`  ${line}`);
}
