/**
 * `npm run bench [-- --json]`: how fast the core is, how often the add-on calls Sheets, and how soon the sidebar stands. Medians of five runs;
 * ratios say more than milliseconds, because machines differ. Nothing here passes or fails.
 */
import { readFileSync, statSync } from "node:fs";
import { cpus } from "node:os";
import { fileURLToPath } from "node:url";
import { kpiRows, kpiSnapshot, TODAY } from "./bench-sheet.mjs";
import { build } from "./build.mjs";
import { loadCore, loadModule } from "./bundle.mjs";
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

/** Service calls and times of the built add-on in the local Sheets; one run each. */
async function benchAddOn() {
	const { createHost } = await loadModule("host/core/index.ts", ["createHost"]);
	const dist = (name) =>
		readFileSync(
			fileURLToPath(new URL(`../dist/${name}`, import.meta.url)),
			"utf8",
		);
	const files = { Sidebar: dist("Sidebar.html"), Core: dist("Core.html") };
	return ROWS.map((rows) => {
		const host = createHost({
			data: workbook(rows),
			code: dist("Code.js"),
			files,
			userLocale: "en",
			scriptTimeZone: "Etc/UTC",
			authMode: "limited",
			now: () => new Date(`${TODAY}T02:00:00Z`),
		});
		const result = { rows };
		const call = (name, args) => {
			const start = performance.now();
			const answer = JSON.parse(
				host.call("sscCall", JSON.stringify({ call: name, args })).value,
			);
			if (!answer.ok) throw new Error(`${name}: ${answer.code}`);
			return {
				data: answer.data,
				calls: host.meter.lastTotal,
				ms: round(performance.now() - start),
			};
		};
		const note = (name, { calls, ms }) => {
			result[`${name} calls`] = calls;
			result[`${name} ms`] = ms;
		};
		const source = { sheetId: host.activeSheet.id, language: "en" };
		note("open", call("open", { core: false }));
		const made = call("write", source);
		note("convert", made);
		const { sheetId } = made.data;
		note("refresh", call("write", { ...source, sheetId }));
		note("first check-in", call("checkIn", tenFigures(sheetId, "2026-11-22")));
		note("check-in", call("checkIn", tenFigures(sheetId, "2026-11-23")));
		return result;
	});
}

/** Figures of the first ten KPIs of a scorecard, as of a day. */
function tenFigures(sheetId, asof) {
	const entries = kpiRows(10)
		.slice(1)
		.map(([, name], i) => ({
			row: i + 1,
			id: `K-${String(i + 1).padStart(4, "0")}`,
			name,
			value: (64 + i) / 100,
			figure: "share",
			asof,
			status: "on_track",
			note: "",
			line: true,
		}));
	return { sheetId, language: "en", entries, by: "", remember: false };
}

function workbook(rows) {
	const cells = kpiRows(rows).flatMap((values, row) =>
		values.map((value, column) => ({ row, column, value })),
	);
	return {
		name: "Bench",
		locale: "en_US",
		timeZone: "Asia/Taipei",
		sheets: [{ name: "Plan", cells }],
	};
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
	addOn: await benchAddOn(),
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
	console.table(result.addOn);
	console.table([result.bytes]);
	console.table([result.sidebar]);
}
