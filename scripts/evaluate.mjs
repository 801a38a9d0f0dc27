/**
 * `npm run evaluate -- statements|facts|headers FILE.jsonl [--json] [--today YYYY-MM-DD]`: judges, reads or maps labelled rows and compares.
 *
 * statements: on S, M and T a `warn` counts as not passed and `cannot tell` on a row labelled pass or fail is a miss; on A and R both are no
 * verdict. Rows labelled unknown are reported, not scored.
 * facts: per key, over the rows where label or answer has it, both must agree.
 */
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { loadCore } from "./bundle.mjs";

const LETTERS = ["S", "M", "A", "R", "T"];
const COMPARATOR_KEYS = ["baseline", "target", "unit", "comparator", "cadence"];
const CADENCES = { half_yearly: "half-yearly" };

/** What is evaluated: judging and reading texts. */
function loadEvaluated() {
	return loadCore({ judgeText: "smart", readText: "text" });
}

/** Facts of a text in the vocabulary of the labels. */
export function factsOf(read) {
	const facts = {};
	for (const key of COMPARATOR_KEYS)
		if (read[key] !== undefined) facts[key] = read[key].value;
	if (facts.cadence) facts.cadence = CADENCES[facts.cadence] ?? facts.cadence;
	if (read.relativeChange)
		facts.relative_change_percent = read.relativeChange.value;
	if (read.absoluteChange) facts.absolute_change = read.absoluteChange.value;
	if (read.due) facts.due = read.due.value.stated;
	return facts;
}

function verdictOf(verdict) {
	return verdict === "cannot_tell" ? "cannot tell" : verdict;
}

function languageOf(row) {
	return row.lang.startsWith("zh") ? "zh" : "en";
}

function evaluateStatements(core, rows, today, json) {
	const judged = rows.map((row) => core.judgeText(row.text, today));
	if (json) {
		rows.forEach((row, index) => {
			console.log(JSON.stringify(answerLine(row, judged[index])));
		});
		return;
	}
	for (const language of ["en", "zh"]) {
		const own = rows
			.map((row, index) => ({ row, verdicts: judged[index].letters }))
			.filter(({ row }) => languageOf(row) === language);
		if (own.length === 0) continue;
		console.log(`\n${language}: ${own.length} rows, today ${today}`);
		console.table(
			Object.fromEntries(LETTERS.flatMap((letter) => scores(own, letter))),
		);
	}
}

function answerLine(row, { letters, findings }) {
	return {
		id: row.id,
		verdicts: Object.fromEntries(
			LETTERS.map((letter) => [letter, verdictOf(letters[letter])]),
		),
		findings: findings.flatMap(({ rule, letter, evidence }) =>
			evidence
				.filter(({ span }) => span)
				.map(({ span }) => ({ rule, letter, ...span })),
		),
	};
}

/** Precision, recall and F1 of both classes of a letter, with the two baselines' F1 beside. */
function scores(rows, letter) {
	const labelled = rows.filter(({ row }) => row.labels[letter] !== "unknown");
	const given = ({ verdicts }) => verdicts[letter];
	const soft = letter === "A" || letter === "R";
	const answer = (each) =>
		given(each) === "warn" && !soft ? "fail" : given(each);
	const digit = ({ row }) => (/\d/.test(row.text) ? "pass" : "fail");
	return ["pass", "fail"].map((wanted) => {
		const own = figures(labelled, letter, wanted, answer);
		return [
			`${letter} ${wanted}`,
			{
				...own,
				"cannot tell": labelled.filter(
					(each) =>
						each.row.labels[letter] === wanted && given(each) === "cannot_tell",
				).length,
				"unknown rows": rows.length - labelled.length,
				"F1 of “contains a digit”": figures(labelled, letter, wanted, digit).F1,
				"F1 of “always pass”": figures(labelled, letter, wanted, () => "pass")
					.F1,
			},
		];
	});
}

function figures(rows, letter, wanted, answer) {
	const support = rows.filter(
		({ row }) => row.labels[letter] === wanted,
	).length;
	const answered = rows.filter((each) => answer(each) === wanted);
	const right = answered.filter(
		({ row }) => row.labels[letter] === wanted,
	).length;
	const ratio = (part, whole) =>
		whole === 0 ? null : Number((part / whole).toFixed(3));
	return {
		support,
		right,
		wrong: answered.length - right,
		precision: ratio(right, answered.length),
		recall: ratio(right, support),
		F1: ratio(2 * right, answered.length + support),
	};
}

function evaluateFacts(core, rows, today, json) {
	const answers = rows.map((row) =>
		factsOf(core.readText(row.text, { today })),
	);
	if (json) {
		rows.forEach((row, index) => {
			console.log(JSON.stringify({ id: row.id, facts: answers[index] }));
		});
		return;
	}
	const keys = [
		...COMPARATOR_KEYS,
		"due",
		"relative_change_percent",
		"absolute_change",
	];
	const table = {};
	for (const key of keys) {
		let support = 0;
		let right = 0;
		rows.forEach((row, index) => {
			const label = row.facts?.[key];
			const answer = answers[index][key];
			if (label === undefined && answer === undefined) return;
			support++;
			if (agree(label, answer)) right++;
			else console.log(`${row.id} ${key}: label ${label}, answer ${answer}`);
		});
		table[key] = {
			support,
			right,
			share: Number((right / support).toFixed(3)),
		};
	}
	console.table(table);
}

function agree(label, answer) {
	if (typeof label === "number" && typeof answer === "number")
		return Math.abs(label - answer) <= 1e-9;
	if (typeof label !== typeof answer) return false;
	return (
		String(label).normalize("NFKC").trim() ===
		String(answer).normalize("NFKC").trim()
	);
}

async function main([what, file, ...flags]) {
	if (what === "headers") {
		const script = fileURLToPath(
			new URL("evaluate-headers.mjs", import.meta.url),
		);
		process.exitCode =
			spawnSync(process.execPath, [script, file, ...flags], {
				stdio: "inherit",
			}).status ?? 1;
		return;
	}
	const run = { statements: evaluateStatements, facts: evaluateFacts }[what];
	if (!run || !file) {
		console.error(
			"Usage: npm run evaluate -- statements|facts|headers FILE.jsonl [--json] [--today YYYY-MM-DD]",
		);
		process.exitCode = 2;
		return;
	}
	const rows = readFileSync(file, "utf8")
		.split("\n")
		.filter((line) => line.trim())
		.map((line) => JSON.parse(line));
	const at = flags.indexOf("--today");
	const today = at >= 0 ? flags[at + 1] : new Date().toISOString().slice(0, 10);
	run(await loadEvaluated(), rows, today, flags.includes("--json"));
}

if (process.argv[1] === fileURLToPath(import.meta.url))
	await main(process.argv.slice(2));
