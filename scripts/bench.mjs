/**
 * `npm run bench [-- --json]`: how fast the core is, how often the add-on calls Sheets, and how soon the sidebar stands. Medians of five runs;
 * ratios say more than milliseconds, because machines differ. Nothing here passes or fails.
 */
import { execFileSync } from "node:child_process";
import { readFileSync, statSync } from "node:fs";
import { cpus } from "node:os";
import { fileURLToPath } from "node:url";
import { kpiSnapshot, TODAY } from "./bench-sheet.mjs";
import { build } from "./build.mjs";
import { loadCore } from "./bundle.mjs";
import { ensureDependencies } from "./ensure.mjs";

const RUNS = 5;
const ROWS = [10, 100, 1_000, 10_000];
const HOSTILE = JSON.parse(
	readFileSync(
		new URL("../test/fixtures/hostile.json", import.meta.url),
		"utf8",
	),
);

/**
 * Median processor time of five runs, in ms: what else the machine does is not in it. One run before them lets the compiler settle.
 */
function median(run) {
	run();
	const times = Array.from({ length: RUNS }, () => {
		const before = process.cpuUsage();
		run();
		const { user, system } = process.cpuUsage(before);
		return (user + system) / 1000;
	});
	return times.sort((a, b) => a - b)[Math.floor(RUNS / 2)];
}

/** Reading and judging each row of a sheet, and looking over the whole set, near-duplicates included. */
async function benchCheck() {
	const { readTable, judge, rowSubject, reviewSet, policyOf } = await loadCore({
		readTable: "table",
		judge: "smart",
		rowSubject: "smart",
		reviewSet: "portfolio",
		policyOf: "progress/policy",
	});
	const context = {
		today: TODAY,
		policy: policyOf("gap"),
		closingDays: 0,
		stale: false,
	};
	return ROWS.map((rows) => {
		const snapshot = kpiSnapshot(rows);
		const check = () => {
			const table = readTable(snapshot);
			for (const row of table.rows) judge(rowSubject(row, TODAY));
			return table;
		};
		const checked = median(check);
		const whole = median(() => {
			const table = check();
			reviewSet(
				table.rows.map(({ kpi }) => kpi),
				{ ...context, facts: table.rows.map(({ facts }) => facts) },
			);
		});
		return {
			rows,
			"read and judge, ms": round(checked),
			"rows a second": Math.round((rows / checked) * 1000),
			"with the set, ms": round(whole),
		};
	});
}

/** Cells of 50,000 characters made to send patterns astray: the slowest, in ms. */
async function benchHostile() {
	const { judgeText } = await loadCore({ judgeText: "smart" });
	const times = HOSTILE.map((piece) => {
		const text = piece.repeat(Math.ceil(50_000 / piece.length));
		let run = 0; // another text each time: what was read once is kept
		return {
			piece,
			ms: round(median(() => judgeText(`${run++} ${text}`, TODAY))),
		};
	});
	return times.sort((a, b) => b.ms - a.ms)[0];
}

/**
 * Service calls, processor time and memory of the built add-on in the local Sheets; one run each, in a process of its own whose heap is
 * held to `heap` MB: without a limit V8 lets garbage lie about as long as the machine has room, and the figure would say nothing.
 */
function benchAddOn(rows, lines, heap) {
	const script = fileURLToPath(new URL("./bench-addon.mjs", import.meta.url));
	const options = [`--max-old-space-size=${heap}`, script, rows, lines];
	const text = execFileSync(process.execPath, options.map(String), {
		encoding: "utf8",
	});
	return { ...JSON.parse(text), "heap MB": heap };
}

function sizes() {
	return Object.fromEntries(
		["Code.js", "Core.html", "Sidebar.html"].map((name) => [
			name,
			statSync(fileURLToPath(new URL(`../dist/${name}`, import.meta.url))).size,
		]),
	);
}

/** First paint and readiness of the sidebar in the local page. */
async function benchSidebar() {
	const { measureSidebar } = await import("./bench-page.mjs");
	return measureSidebar(RUNS);
}

/** A line for each measure, with the runs beside each other. */
function beside(runs) {
	const measures = new Set(runs.flatMap(Object.keys));
	return Object.fromEntries(
		[...measures].map((name) => [name, runs.map((run) => run[name] ?? "")]),
	);
}

function round(value) {
	return Number(value.toPrecision(3));
}

ensureDependencies();
await build({ quiet: true });
const check = await benchCheck();
const perRow = (rows) => {
	const found = check.find((each) => each.rows === rows);
	return found["with the set, ms"] / found.rows;
};
const result = {
	processor: cpus()[0].model,
	check,
	"time per row, 10,000 over 1,000 rows": round(perRow(10_000) / perRow(1_000)),
	hostile: await benchHostile(),
	addOn: [
		...ROWS.map((rows) => benchAddOn(rows, 0, 256)),
		...ROWS.map((rows) => benchAddOn(rows, 6 * rows, 640)),
	],
	bytes: sizes(),
	sidebar: await benchSidebar(),
};
if (process.argv.includes("--json")) console.log(JSON.stringify(result));
else {
	console.log(result.processor);
	console.table(check);
	console.log(
		`time per row, 10,000 over 1,000 rows: ${result["time per row, 10,000 over 1,000 rows"]}`,
	);
	console.log(
		`slowest of ${HOSTILE.length} hostile cells: ${result.hostile.ms} ms (${JSON.stringify(result.hostile.piece)})`,
	);
	console.table(beside(result.addOn));
	console.table([result.bytes]);
	console.table([result.sidebar]);
}
