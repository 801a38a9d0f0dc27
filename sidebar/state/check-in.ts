/** A check-in in the making: which KPIs want a figure, what was typed for them, and what was recorded. */
import { batch, computed, type ReadonlySignal, signal } from "@preact/signals";
import type { Message } from "../../src/i18n/message";
import type { Day } from "../../src/kpi/day";
import type { Answer, Past, Request } from "../../src/rpc";
import type { Core } from "./core";
import { nameOf } from "./list";
import type { CheckedKpi, Reading } from "./reading";
import type { Ask } from "./session";
import type { Stand, Trial } from "./trial";

type Entry = Request<"checkIn">["entries"][number];

export type CheckInSummary = Answer<"checkIn">["summary"];

/** A KPI that may be checked in, and how it stands. */
export interface Asked {
	kpi: CheckedKpi;
	stand: Stand;
}

/** What was typed for a KPI. */
export interface Draft {
	text: string;
	note: string;
}

const NOTHING: Draft = { text: "", note: "" };

interface Surroundings {
	ask: Ask;
	/** The reading core, once it is there. */
	reader: () => Core | null;
	reading: ReadonlySignal<Reading | null>;
	kpis: ReadonlySignal<readonly CheckedKpi[]>;
	/** What every request says of the sheet. */
	about: () => Omit<Request<"makeReady">, "entries">;
	/** Name of the sheet. */
	sheet: () => string;
}

export type CheckIn = ReturnType<typeof createCheckIn>;

export function createCheckIn(around: Surroundings) {
	const { reading, kpis } = around;
	/** What the spreadsheet knows beside the rows; `null` for a sheet that is no scorecard. */
	const past = signal<Past | null>(null);
	/** The day up to which the figures count. */
	const asof = signal<Day>("");
	const by = signal("");
	/** Whether KPIs are shown that want no figure yet. */
	const all = signal(false);
	const drafts = signal<ReadonlyMap<number, Draft>>(new Map());
	/** Rows that take over the later figure of the log. */
	const taken = signal<ReadonlySet<number>>(new Set());
	const done = signal<CheckInSummary | null>(null);
	/** Whether log, columns and ids are there, as far as is known: the server refuses figures where something is missing. */
	const isReady = signal(true);
	/** Name of a log that was just made. */
	const made = signal<string | null>(null);
	/** Ids that rows were given on the way. */
	const ids = signal<ReadonlyMap<number, string>>(new Map());

	const asked = computed((): Asked[] => {
		const context = reading.value?.context;
		const core = around.reader();
		if (!context || !core) return [];
		return kpis.value.map((kpi) => ({
			kpi,
			stand: core.standOf(kpi, context),
		}));
	});
	const today = computed(() => reading.value?.context.today ?? "");
	const due = computed(() =>
		asked.value.filter(({ stand: { next } }) => isDue(next, today.value)),
	);
	const shown = computed(() => (all.value ? asked.value : due.value));
	/** KPIs whose row does not show the later figure that somebody wrote into the log. */
	const offered = computed(() =>
		asked.value.filter(({ stand }) => stand.logged !== null),
	);
	const entries = computed((): Entry[] => [
		...shown.value.flatMap(({ kpi }) => typedEntry(kpi) ?? []),
		...offered.value.flatMap((each) => takenEntry(each) ?? []),
	]);
	/** Whether something was typed that cannot be read: it would be lost without a word. */
	const unread = computed(() =>
		shown.value.some(({ kpi }) => {
			const trial = trialOf(kpi);
			return trial !== null && "key" in trial;
		}),
	);

	/** What a KPI's typed figure does; `null` where nothing was typed. */
	function trialOf(kpi: CheckedKpi): Trial | Message | null {
		const { text } = draftOf(kpi.row);
		const core = around.reader();
		if (text.trim() === "" || !core || !reading.value) return null;
		return core.tryFigure(kpi, text, asof.value, reading.value);
	}

	function typedEntry(kpi: CheckedKpi): Entry | null {
		const trial = trialOf(kpi);
		if (trial === null || "key" in trial || !asof.value) return null;
		const { note } = draftOf(kpi.row);
		return { ...entryOf(kpi, trial), asof: asof.value, note, line: true };
	}

	function takenEntry({ kpi, stand: { logged } }: Asked): Entry | null {
		const core = around.reader();
		if (!logged || !taken.value.has(kpi.row) || !core || !reading.value)
			return null;
		const trial = core.trialOf(kpi, logged, reading.value);
		return { ...entryOf(kpi, trial), asof: logged.day, note: "", line: false };
	}

	function draftOf(row: number): Draft {
		return drafts.value.get(row) ?? NOTHING;
	}

	function type(row: number, change: Partial<Draft>): void {
		drafts.value = new Map(drafts.value).set(row, {
			...draftOf(row),
			...change,
		});
	}

	function take(row: number, wanted: boolean): void {
		const next = new Set(taken.value);
		if (wanted) next.add(row);
		else next.delete(row);
		taken.value = next;
	}

	/** Begins anew, for the KPIs of a sheet that was read. */
	function begin(known: Past | null): void {
		batch(() => {
			past.value = known;
			by.value = known?.by ?? "";
			isReady.value = known?.log !== null;
			made.value = null;
			ids.value = new Map();
			clear();
		});
	}

	function clear(): void {
		batch(() => {
			asof.value = "";
			all.value = false;
			drafts.value = new Map();
			taken.value = new Set();
			done.value = null;
		});
	}

	/** Opens the form, as of today unless another day was set. */
	function start(): void {
		if (asof.value === "") asof.value = today.value;
		done.value = null;
	}

	function record(): Promise<boolean> {
		return send(entries.value);
	}

	/** Sends figures or decisions under the user's name; the first time has the scorecard made ready for them, and sends nothing yet. */
	function send(what: Entry[]): Promise<boolean> {
		return isReady.value ? write(what) : prepare(what);
	}

	/** Makes the log and all else that figures need: a run of its own, and a step of its own. */
	async function prepare(what: Entry[]): Promise<false> {
		const again = async () => {
			await prepare(what);
		};
		const args = { ...around.about(), entries: what.map(named) };
		const ready = await around.ask("makeReady", args, again);
		if (!ready) return false;
		const given = what.flatMap(({ row }, i) =>
			ready.ids[i] ? [[row, ready.ids[i]] as const] : [],
		);
		batch(() => {
			ids.value = new Map([...ids.value, ...given]);
			isReady.value = true;
			made.value = ready.log;
		});
		return false;
	}

	async function write(what: Entry[]): Promise<boolean> {
		const again = async () => {
			await write(what);
		};
		const name = by.value.trim();
		const asked: Request<"checkIn"> = {
			sheetId: around.about().sheetId,
			sheet: around.sheet(),
			entries: what.map((entry) => ({
				...entry,
				id: ids.value.get(entry.row) ?? entry.id,
			})),
			by: name,
			remember: name !== "" && name !== past.value?.by,
		};
		const answer = await around.ask("checkIn", asked, again, {
			not_ready: () => {
				isReady.value = false;
			},
		});
		if (!answer) return false;
		batch(() => {
			clear();
			done.value = answer.summary;
		});
		return true;
	}

	return {
		past,
		asof,
		today,
		by,
		all,
		due,
		shown,
		asked,
		offered,
		taken,
		entries,
		unread,
		done,
		isReady,
		made,
		draftOf,
		trialOf,
		type,
		take,
		begin,
		start,
		record,
		send,
	};
}

function isDue(next: Day | null, today: Day): boolean {
	return next !== null && next <= today;
}

function named({ row, id, name }: Entry) {
	return { row, id, name };
}

export function entryOf(
	kpi: CheckedKpi,
	{
		value,
		figure,
		points,
		status,
	}: Pick<Entry, "value" | "figure" | "points" | "status">,
): Omit<Entry, "asof" | "note" | "line"> {
	const { name } = nameOf(kpi);
	const { row } = kpi;
	return { row, id: kpi.kpi.id, name, value, figure, points, status };
}
