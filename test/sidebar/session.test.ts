import { describe, expect, test } from "@jest/globals";
import * as core from "../../sidebar/core";
import type { Call } from "../../sidebar/server";
import { createSession } from "../../sidebar/state/session";
import type { Answer, CallName, Reply } from "../../src/rpc";
import { readSettings } from "../../src/scorecard/settings";
import type { Cell, SheetSnapshot } from "../../src/table/snapshot";

const CELLS: Cell[][] = [
	["Goal", "Key indicator", "Target", "Owner"],
	["Service", "Reply rate at least 95%", "95%", "Bob"],
	["Growth", "New subscribers a month from 100 to 120", 120, "Ann"],
];

const SNAPSHOT: SheetSnapshot = {
	sheetId: 7,
	name: "Team",
	role: "foreign",
	today: "2026-03-01",
	cells: CELLS,
	formats: CELLS.map((row) => row.map(() => "")),
	merges: [],
	columns: {},
	hasCharts: false,
};

const OPENED: Answer<"open"> = {
	language: "en",
	snapshot: SNAPSHOT,
	attached: false,
	written: null,
	scorecard: null,
	settings: readSettings([]),
	mapping: null,
	past: null,
	core: "the script of the core",
};

/** A session over a server that answers `open` with the sheet above, and the calls it has received. */
function sessionOver(
	answers: Partial<Record<CallName, Reply<CallName>>> = {},
	load: Parameters<typeof createSession>[2] = () => core,
) {
	const calls: { name: CallName; args: unknown }[] = [];
	const call = (async (name: CallName, args: unknown) => {
		calls.push({ name, args });
		return (
			answers[name] ?? {
				ok: true,
				data: name === "open" ? OPENED : {},
			}
		);
	}) as unknown as Call;
	return { session: createSession(call, "zh-TW", load), calls };
}

describe("a session", () => {
	test("opens with one call and has read and checked every row", async () => {
		const { session, calls } = sessionOver();
		await session.open();
		expect(calls.map(({ name }) => name)).toEqual(["open"]);
		expect(session.language.value).toBe("en");
		expect(session.reading.value?.kind).toBe("table");
		expect(session.kpis.value.map(({ row }) => row)).toEqual([1, 2]);
		expect(session.checking.value).toBeNull();
	});

	test("asks for the reading core until it has it, and never again", async () => {
		const loaded: string[] = [];
		const { session, calls } = sessionOver({}, (script) => {
			loaded.push(script);
			return loaded.length === 1 ? null : core;
		});
		await session.open();
		expect(session.trouble.value?.code).toBe("not_loaded");
		expect(session.language.value).toBe("en");
		expect(session.reading.value).toBeNull();
		await session.trouble.value?.again();
		expect(session.trouble.value).toBeNull();
		expect(session.kpis.value).toHaveLength(2);
		await session.open();
		expect(calls.map(({ args }) => args)).toEqual([
			{ core: true },
			{ core: true },
			{ core: false },
		]);
		expect(loaded[0]).toBe(OPENED.core);
	});

	test("reads again at once when a column is taken for something else, and takes it back", async () => {
		const { session } = sessionOver();
		await session.open();
		await session.columns.assign(3, "department");
		expect(session.kpis.value[0]?.kpi).toMatchObject({
			department: "Bob",
			owner: "",
		});
		await session.columns.unassign();
		expect(session.kpis.value[0]?.kpi.owner).toBe("Bob");
	});

	test("has each change of the mapping kept, with the headings, and waits for none of them", async () => {
		const { session, calls } = sessionOver({
			keepMapping: { ok: false, code: "busy" },
		});
		await session.open();
		await session.columns.assign(3, "department");
		expect(session.trouble.value).toBeNull();
		await session.columns.unassign();
		expect(calls.slice(1)).toEqual([
			{
				name: "keepMapping",
				args: {
					sheetId: 7,
					mapping: {
						goal: { column: 0, header: "Goal" },
						indicator: { column: 1, header: "Key indicator" },
						target: { column: 2, header: "Target" },
						department: { column: 3, header: "Owner" },
					},
				},
			},
			{ name: "keepMapping", args: { sheetId: 7, mapping: null } },
		]);
	});

	test("searches across full and half width, and starts over at the first row", async () => {
		const { session } = sessionOver();
		await session.open();
		session.openKpi(1);
		session.narrow({ text: "ＢＯＢ" });
		expect(session.shown.value.map(({ row }) => row)).toEqual([1]);
		expect(session.current.value?.row).toBe(1);
	});

	test("a failure becomes trouble whose way on asks again", async () => {
		const { session, calls } = sessionOver({
			preview: { ok: false, code: "busy" },
		});
		await session.open();
		await session.plan();
		expect(session.trouble.value?.code).toBe("busy");
		session.trouble.value?.again();
		expect(calls.filter(({ name }) => name === "preview")).toHaveLength(2);
	});

	test("writes the sheet, mapping and language that were shown", async () => {
		const { session, calls } = sessionOver();
		await session.open();
		await session.columns.assign(3, null);
		await session.write();
		expect(calls[2]).toEqual({
			name: "write",
			args: {
				sheetId: 7,
				language: "en",
				mapping: { goal: 0, indicator: 1, target: 2 },
			},
		});
	});
});

describe("checking many rows", () => {
	const rows: Cell[][] = [
		CELLS[0] ?? [],
		...Array.from({ length: 4000 }, (_, i) => [
			`Goal ${i}`,
			`Reply rate of team ${i} at least ${50 + (i % 40)}%`,
			"95%",
			"Ann",
		]),
	];
	const opened: Answer<"open"> = {
		...OPENED,
		snapshot: {
			...SNAPSHOT,
			cells: rows,
			formats: rows.map((row) => row.map(() => "")),
		},
	};

	test("can be stopped, keeps what was done, and goes on where it stopped", async () => {
		const { session } = sessionOver({ open: { ok: true, data: opened } });
		const reading = session.open();
		await new Promise<void>((done) => {
			const stop = session.checking.subscribe((n) => {
				if (!n) return;
				session.stopChecking();
				setTimeout(() => done(stop()), 0);
			});
		});
		await reading;
		const some = session.kpis.value.length;
		expect(session.checking.value).toBeNull();
		expect(some).toBeGreaterThan(0);
		expect(some).toBeLessThan(4000);
		const first = session.kpis.value[0];
		await session.checkRest();
		expect(session.kpis.value).toHaveLength(4000);
		expect(session.kpis.value[0]).toBe(first);
		expect(session.stopped.value).toBe(false);
	}, 30_000);
});
