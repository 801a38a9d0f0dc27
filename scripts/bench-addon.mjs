/**
 * `node scripts/bench-addon.mjs ROWS LINES`: the built add-on in the local Sheets on a sheet of so many KPIs, and where LINES is not 0 with
 * that many lines in its check-in log. Prints one JSON object: service calls, processor time and elapsed time in ms (the first counts what
 * the collector of garbage does beside, the second what else the machine does), and the most memory in MB that this process had by then. `scripts/bench.mjs` runs it as a process of its own.
 */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { kpiRows, TODAY } from "./bench-sheet.mjs";
import { loadModule } from "./bundle.mjs";

const [rows, lines] = process.argv.slice(2).map(Number);
const { createHost } = await loadModule("host/core/index.ts", ["createHost"]);
const dist = (name) =>
	readFileSync(
		fileURLToPath(new URL(`../dist/${name}`, import.meta.url)),
		"utf8",
	);
const host = createHost({
	data: workbook(),
	code: dist("Code.js"),
	files: { Sidebar: dist("Sidebar.html"), Core: dist("Core.html") },
	userLocale: "en",
	scriptTimeZone: "Etc/UTC",
	authMode: "limited",
	now: () => new Date(`${TODAY}T02:00:00Z`),
});
const result = { rows, "lines of the log": lines };

function workbook() {
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

function call(name, args) {
	const [before, start] = [process.cpuUsage(), performance.now()];
	const answer = JSON.parse(
		host.call("sscCall", JSON.stringify({ call: name, args })).value,
	);
	if (!answer.ok) throw new Error(`${name}: ${answer.code}`);
	const elapsed = performance.now() - start;
	const { user, system } = process.cpuUsage(before);
	const ms = (user + system) / 1000;
	return { data: answer.data, calls: host.meter.lastTotal, ms, elapsed };
}

function note(name, { calls, ms, elapsed }) {
	result[`${name} calls`] = calls;
	result[`${name} ms`] = Number(ms.toPrecision(3));
	result[`${name} elapsed ms`] = Number(elapsed.toPrecision(3));
	result[`${name} MB`] = Math.round(process.resourceUsage().maxRSS / 1024);
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
			points: false,
			asof,
			status: "on_track",
			note: "",
			line: true,
		}));
	return { sheetId, sheet: "Plan", entries, by: "", remember: false };
}

/** Makes a scorecard ready for figures of a day and records them. */
function checkIn({ sheetId }, asof, first = "") {
	const figures = tenFigures(sheetId, asof);
	const { entries } = figures;
	const about = { sheetId, language: "en", entries };
	note(`${first}make ready`, call("makeReady", about));
	note(`${first}check-in`, call("checkIn", figures));
}

/** Lines that are pasted into the log, as staff do. */
function fillLog() {
	const log = host.workbook.sheets.find(
		(sheet) => sheet.cell(0, 0)?.value === "Entered at",
	);
	const columnOf = (heading) =>
		log.rows[0].findIndex((cell) => cell?.value === heading);
	const [id, day, value] = ["KPI ID", "As of", "Value"].map(columnOf);
	const first = log.rows.findLastIndex((line) => line?.[id]?.value) + 1;
	log.rowCount = Math.max(log.rowCount, first + lines + 1);
	const newest = log.cell(1, day).value;
	for (let line = 0; line < lines; line++) {
		const kpi = 1 + (line % rows);
		const weeks = 1 + Math.floor(line / rows);
		log.put(first + line, id, { value: `K-${String(kpi).padStart(4, "0")}` });
		log.put(first + line, day, { value: newest - 7 * weeks });
		log.put(first + line, value, { value: 62 + (line % 20) });
	}
}

const source = { sheetId: host.activeSheet.id, language: "en" };
note("open", call("open", { core: false }));
const made = call("write", source);
note("convert", made);
const card = { ...source, sheetId: made.data.sheetId };
if (lines > 0) {
	checkIn(card, "2026-11-22", "first ");
	fillLog();
}
note("refresh", call("write", card));
// Once more, now that the compiler has seen it all.
note("refresh again", call("write", card));
if (lines > 0) checkIn(card, "2026-11-23");
console.log(JSON.stringify(result));
