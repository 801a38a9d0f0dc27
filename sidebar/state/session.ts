/**
 * What the sidebar knows and what it can do. Views read the signals and call the actions; nothing else changes a signal.
 */
import { batch, computed, signal } from "@preact/signals";
import type { Language } from "../../src/i18n/message";
import type { FieldKey } from "../../src/kpi/kpi";
import type {
	Answer,
	CallName,
	ColumnMapping,
	FailureCode,
	Request,
	Settings,
} from "../../src/rpc";
import type { SheetSnapshot } from "../../src/table/snapshot";
import type { Call } from "../server";
import { reassigned } from "./columns";
import type { Core } from "./core";
import { countsOf, EVERYTHING, type Filter, filtered } from "./list";
import type { CheckedKpi, Reading } from "./reading";

export type View = "home" | "columns" | "list" | "kpi" | "write";

/** The view that "Back" leads to. */
const PARENT: Record<View, View> = {
	home: "home",
	columns: "home",
	list: "home",
	kpi: "list",
	write: "list",
};

/** Something that is in the way, and what trying again means. */
export interface Trouble {
	code: FailureCode;
	detail?: string;
	again: () => void;
}

/** Rows are checked for this long before the browser gets its turn, so that the panel stays alive (three frames). */
const SLICE_MS = 48;

const nextTurn = () => new Promise<void>((done) => setTimeout(done, 0));

export type Session = ReturnType<typeof createSession>;

/**
 * A session over a server. `first` is the language until the server says which one the user chose; `load` makes the reading core out
 * of its script, or `null` if it cannot.
 */
export function createSession(
	call: Call,
	first: Language,
	load: (script: string) => Core | null,
) {
	let core: Core | null = null;
	let settings: Settings | null = null;
	const language = signal<Language>(first);
	const snapshot = signal<SheetSnapshot | null>(null);
	const reading = signal<Reading | null>(null);
	const kpis = signal<readonly CheckedKpi[]>([]);
	/** How many rows have been checked so far; `null` when none are waiting. */
	const checking = signal<number | null>(null);
	/** The user's own mapping; none as long as the one found stands. */
	const mapping = signal<ColumnMapping | undefined>(undefined);
	const view = signal<View>("home");
	/** The view before this one: coming back to the list, its row takes the focus again. */
	const from = signal<View>("home");
	const filter = signal<Filter>(EVERYTHING);
	/** Place of the current KPI among the shown ones. */
	const cursor = signal(0);
	/** The call that the server is busy with. */
	const running = signal<CallName | null>(null);
	const trouble = signal<Trouble | null>(null);
	const preview = signal<Answer<"preview">["summary"] | null>(null);
	const written = signal<Answer<"write">["summary"] | null>(null);

	const shown = computed(() => filtered(kpis.value, filter.value));
	const counts = computed(() => countsOf(kpis.value));
	const current = computed(() => shown.value[cursor.value] ?? null);

	/** Asks the server; a failure becomes the trouble on screen, with `again` as the way on. */
	async function ask<C extends CallName>(
		name: C,
		args: Request<C>,
		again: () => void,
	): Promise<Answer<C> | null> {
		running.value = name;
		trouble.value = null;
		const reply = await call(name, args);
		running.value = null;
		if (reply.ok) return reply.data;
		trouble.value = { code: reply.code, detail: reply.detail, again };
		return null;
	}

	/** Reads the active sheet and starts over with it. */
	async function open(): Promise<void> {
		const answer = await ask("open", { core: core === null }, open);
		if (!answer) return;
		settings = answer.settings;
		if (answer.core !== null) core = load(answer.core);
		if (core === null) {
			language.value = answer.language;
			trouble.value = { code: "not_loaded", again: open };
			return;
		}
		batch(() => {
			language.value = answer.language;
			snapshot.value = answer.snapshot;
			mapping.value = undefined;
			filter.value = EVERYTHING;
			show("home");
		});
		await read();
	}

	let turn = 0;

	/** Reads the rows of the snapshot and checks them slice by slice; a later reading ends an earlier one. */
	async function read(): Promise<void> {
		const mine = ++turn;
		const sheet = snapshot.value;
		if (!sheet || !core || !settings) return;
		const { readSheet, checkRow } = core;
		try {
			const found = readSheet(sheet, settings, mapping.value);
			batch(() => {
				reading.value = found;
				kpis.value = [];
				checking.value = 0;
				cursor.value = 0;
			});
			const done: CheckedKpi[] = [];
			while (done.length < found.rows.length) {
				const until = Date.now() + SLICE_MS;
				do {
					const row = found.rows[done.length];
					if (row) done.push(checkRow(row, found));
				} while (done.length < found.rows.length && Date.now() < until);
				if (done.length === found.rows.length) break;
				checking.value = done.length;
				await nextTurn();
				if (mine !== turn) return;
			}
			batch(() => {
				kpis.value = done;
				checking.value = null;
			});
		} catch {
			checking.value = null;
			trouble.value = { code: "unexpected", again: open };
		}
	}

	/** Opens a view; results of an earlier write are left behind. */
	function show(next: View): void {
		batch(() => {
			from.value = view.value;
			view.value = next;
			preview.value = null;
			written.value = null;
			trouble.value = null;
		});
	}

	/** From trouble back to the view it came up in; from a view to the one above it. */
	function back(): void {
		const stay = trouble.value && view.value !== "write";
		show(stay ? view.value : PARENT[view.value]);
	}

	/** Narrows the list; the current KPI is then the first shown. */
	function narrow(change: Partial<Filter>): void {
		batch(() => {
			filter.value = { ...filter.value, ...change };
			cursor.value = 0;
		});
	}

	/** Opens the KPI at a place of the shown list. */
	function openKpi(place: number): void {
		cursor.value = place;
		show("kpi");
	}

	/** Reads a column as another field (`null`: not at all); a field stands in one column only. */
	function assign(column: number, field: FieldKey | null): Promise<void> {
		mapping.value = reassigned(reading.value?.columns ?? [], column, field);
		return read();
	}

	/** Takes back the user's own mapping. */
	function unassign(): Promise<void> {
		mapping.value = undefined;
		return read();
	}

	function source(): Request<"write"> {
		return {
			sheetId: snapshot.value?.sheetId ?? 0,
			language: language.value,
			mapping: mapping.value,
		};
	}

	/** Opens the view of writing and asks what would change. */
	async function plan(): Promise<void> {
		show("write");
		const answer = await ask("preview", source(), plan);
		preview.value = answer?.summary ?? null;
	}

	async function write(): Promise<void> {
		const answer = await ask("write", source(), plan);
		written.value = answer?.summary ?? null;
	}

	/** Shows a row (0-based) in the sheet. */
	async function select(row: number): Promise<void> {
		const sheetId = snapshot.value?.sheetId ?? 0;
		await ask("select", { sheetId, row }, () => select(row));
	}

	/** Switches at once; that the server could not remember it is no reason to stop the user. */
	async function speak(next: Language): Promise<void> {
		language.value = next;
		const remembered = call("setLanguage", { language: next });
		// The language is that of a new scorecard too: the preview on screen would no longer be what is written.
		if (view.value === "write" && preview.value && !written.value) await plan();
		await remembered;
	}

	return {
		language,
		snapshot,
		reading,
		kpis,
		checking,
		mapping,
		view,
		from,
		filter,
		cursor,
		running,
		trouble,
		preview,
		written,
		shown,
		counts,
		current,
		open,
		show,
		back,
		narrow,
		openKpi,
		assign,
		unassign,
		plan,
		write,
		select,
		speak,
	};
}
