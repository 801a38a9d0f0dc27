import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createHost, type Host, type HostOptions } from "../../host/core";
import type { WorkbookData } from "../../host/core/workbook/data";
import type { Answer, CallName, FailureCode, Request } from "../../src/rpc";

const DIST = join(__dirname, "../../dist");

/** The built bundle, unchanged: what clasp pushes. */
export const CODE = readFileSync(join(DIST, "Code.js"), "utf8");
const FILES = Object.fromEntries(
	["Sidebar", "Core"].map((name) => [
		name,
		readFileSync(join(DIST, `${name}.html`), "utf8"),
	]),
);

/** A workbook opened in the local Sheets with the built add-on. */
export function openOffice(
	data: WorkbookData,
	options: Partial<HostOptions> = {},
): Host {
	return createHost({
		data,
		code: CODE,
		files: FILES,
		userLocale: "en",
		scriptTimeZone: "Etc/UTC",
		authMode: "limited",
		now: () => new Date("2026-06-30T02:00:00Z"),
		...options,
	});
}

type Reply<C extends CallName> =
	| { ok: true; data: Answer<C> }
	| { ok: false; code: FailureCode; detail?: string };

/** One call of the sidebar. */
export function ask<C extends CallName>(
	host: Host,
	call: C,
	args: Request<C>,
): Reply<C> {
	const answer = host.call("sscCall", JSON.stringify({ call, args }));
	if (!answer.ok) throw new Error(answer.message);
	return JSON.parse(String(answer.value));
}

/** The same, where it must succeed. */
export function get<C extends CallName>(
	host: Host,
	call: C,
	args: Request<C>,
): Answer<C> {
	const reply = ask(host, call, args);
	if (!reply.ok)
		throw new Error(`${reply.code}: ${host.log.slice(-1).join("")}`);
	return reply.data;
}

/** Records figures as the sidebar does: where the scorecard is not ready for them, it is made so first. */
export function askCheckIn(
	host: Host,
	args: Request<"checkIn">,
	language: "en" | "zh-TW" = "en",
): Reply<"checkIn"> & { log?: string | null } {
	const first = ask(host, "checkIn", args);
	if (first.ok || first.code !== "not_ready") return first;
	const { sheetId } = args;
	const ready = ask(host, "makeReady", {
		sheetId,
		language,
		entries: args.entries,
	});
	if (!ready.ok) return ready;
	const { log, ids } = ready.data;
	const entries = args.entries.map((entry, i) => ({
		...entry,
		id: ids[i] || entry.id,
	}));
	return { ...ask(host, "checkIn", { ...args, entries }), log };
}

/** The same, where it must succeed. */
export function getCheckIn(
	host: Host,
	args: Request<"checkIn">,
	language?: "en" | "zh-TW",
): Answer<"checkIn">["summary"] & { log: string | null } {
	const { log = null, ...reply } = askCheckIn(host, args, language);
	if (!reply.ok) throw new Error(reply.code);
	return { ...reply.data.summary, log };
}

/** A sheet of rows of plain cells; numbers and texts, blank for "". */
export function sheetOf(
	name: string,
	rows: (string | number)[][],
): WorkbookData["sheets"][number] {
	return {
		name,
		cells: rows.flatMap((row, r) =>
			row.flatMap((value, c) =>
				value === "" ? [] : [{ row: r, column: c, value }],
			),
		),
	};
}

export function workbookOf(...sheets: WorkbookData["sheets"]): WorkbookData {
	return { name: "Test", locale: "en_US", timeZone: "Asia/Taipei", sheets };
}

/** What every cell of a sheet shows, for comparing. */
export function shown(host: Host, name: string): string[][] {
	const sheet = host.workbook.sheetNamed(name);
	if (!sheet) throw new Error(`no sheet ${name}`);
	return Array.from({ length: sheet.lastRow() }, (_, row) =>
		Array.from({ length: sheet.lastColumn() }, (_, column) =>
			host.workbook.display(sheet, row, column),
		),
	);
}

/** Texts of a column by its header in row 1. */
export function column(table: string[][], header: string): string[] {
	const at = table[0]?.indexOf(header) ?? -1;
	if (at < 0) throw new Error(`no column ${header}`);
	return table.slice(1).map((row) => row[at] ?? "");
}
