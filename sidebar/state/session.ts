/**
 * What the sidebar knows and what it can do. Views read the signals and call the actions; nothing else changes a signal.
 */
import { batch, computed, signal } from "@preact/signals";
import type { Language } from "../../src/i18n/message";
import type {
	Answer,
	CallName,
	FailureCode,
	Request,
	Settings,
} from "../../src/rpc";
import type { Cell } from "../../src/table/snapshot";
import type { Call } from "../server";
import type { SetReview } from "./check";
import { createCheckIn } from "./check-in";
import { createColumns } from "./columns";
import type { Core } from "./core";
import { createEditing } from "./editing";
import { createLibrary } from "./library";
import { countsOf, EVERYTHING, type Filter, filtered } from "./list";
import type { CheckedKpi } from "./reading";
import { createReview } from "./review";
import { createRows, nextTurn } from "./rows";
import { createSettings } from "./settings";
import { createUndoing } from "./undoing";
import { createWriting } from "./writing";

export type View =
	| "home"
	| "columns"
	| "list"
	| "kpi"
	| "set"
	| "settings"
	| "new"
	| "library"
	| "checkIn"
	| "review"
	| "write"
	| "restore"
	| "remove";

/** The view that "Back" leads to; from writing it leads to where it was asked for. */
const PARENT: Record<Exclude<View, "write">, View> = {
	home: "home",
	columns: "home",
	list: "home",
	kpi: "list",
	set: "home",
	settings: "home",
	new: "home",
	library: "home",
	checkIn: "home",
	review: "home",
	restore: "home",
	remove: "home",
};

/** Views that hold nothing without an answer of the server. */
const ASKING: readonly View[] = ["library", "restore", "remove"];

/** Something that is in the way, and what trying again means. */
export interface Trouble {
	code: FailureCode;
	detail?: string;
	again: () => void;
}

export type Session = ReturnType<typeof createSession>;

/** What the user waits for; the other calls are made in the background. */
export type AskedCall = Exclude<CallName, "setLanguage" | "keepMapping">;

/** Asks the server; `again` is the way on from a failure, which is on screen then. */
export type Ask = <C extends AskedCall>(
	name: C,
	args: Request<C>,
	again: () => void,
	expected?: Expected,
) => Promise<Answer<C> | null>;

/** What happens at a failure that is no trouble. */
type Expected = Partial<Record<FailureCode, () => void>>;

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
	/** The settings in force. */
	const settings = signal<Settings | null>(null);
	const language = signal<Language>(first);
	const rows = createRows({
		reader: () => core,
		settings: () => settings.value,
		mapping: () => columns.mapping.value,
		past: () => checkIn.past.value,
		begun: () => {
			cursor.value = 0;
		},
		failed: () => {
			trouble.value = { code: "unexpected", again: open };
		},
	});
	const { snapshot, reading, kpis, read } = rows;
	const view = signal<View>("home");
	/** The view before this one: coming back to the list, its row takes the focus again. */
	const from = signal<View>("home");
	const filter = signal<Filter>(EVERYTHING);
	/** Place of the current KPI among the shown ones. */
	const cursor = signal(0);
	/** The call that the server is busy with. */
	const running = signal<AskedCall | null>(null);
	const trouble = signal<Trouble | null>(null);
	/** Whether our columns stand beside those of the sheet's people. */
	const attached = signal(false);
	/** The language that a scorecard is written in; `null` for other sheets. */
	const cardLanguage = signal<Language | null>(null);
	/** The scorecard that a sheet of ours belongs to. */
	const scorecard = signal<number | null>(null);
	/** What there is to say of the whole set; `null` until it has been looked at. */
	const review = signal<SetReview | null>(null);
	/** The selected row (0-based), where it holds no KPI. */
	const noKpiIn = signal<number | null>(null);
	/** A row (0-based) that stays in the list while it is worked on, whether or not the filter still lets it pass. */
	const kept = signal<number | null>(null);
	const shown = computed(() => filtered(kpis.value, filter.value, kept.value));
	const counts = computed(() => countsOf(kpis.value));
	const current = computed(() => shown.value[cursor.value] ?? null);

	/** Asks the server; a failure becomes the trouble on screen, with `again` as the way on, unless it is expected. */
	async function ask<C extends AskedCall>(
		name: C,
		args: Request<C>,
		again: () => void,
		expected: Expected = {},
	): Promise<Answer<C> | null> {
		running.value = name;
		trouble.value = null;
		const reply = await call(name, args);
		running.value = null;
		if (reply.ok) return reply.data;
		const { [reply.code]: instead } = expected;
		if (instead) instead();
		else trouble.value = { code: reply.code, detail: reply.detail, again };
		return null;
	}

	/** Reads the active sheet, or another one that is brought to the front, and starts over with it. */
	async function open(front?: number): Promise<void> {
		const args = { core: core === null, front };
		const answer = await ask("open", args, () => open(front));
		if (!answer) return;
		settings.value = answer.settings;
		if (answer.core !== null) core = load(answer.core);
		if (core === null) {
			language.value = answer.language;
			trouble.value = { code: "not_loaded", again: open };
			return;
		}
		batch(() => {
			language.value = answer.language;
			snapshot.value = answer.snapshot;
			writing.periodsTaken.value = "no";
			attached.value = answer.attached;
			cardLanguage.value = answer.written;
			scorecard.value = answer.scorecard;
			columns.adopt(answer.mapping, answer.snapshot);
			filter.value = EVERYTHING;
			checkIn.begin(answer.past);
			show("home");
		});
		await read();
	}

	/** Opens a view; results of an earlier write are left behind. */
	function show(next: View): void {
		batch(() => {
			if (next !== view.value) editing.leave();
			kept.value = null;
			from.value = view.value;
			view.value = next;
			writing.forget();
			trouble.value = null;
		});
	}

	/** From trouble back to the view it came up in; from a view to the one above it. */
	function back(): void {
		if (view.value === "write") show(writing.askedIn.value);
		else {
			const stay = trouble.value && !ASKING.includes(view.value);
			show(stay ? view.value : PARENT[view.value]);
		}
	}

	/** Narrows the list; the current KPI is then the first shown. */
	function narrow(change: Partial<Filter>): void {
		batch(() => {
			kept.value = null;
			noKpiIn.value = null;
			filter.value = { ...filter.value, ...change };
			cursor.value = 0;
		});
	}

	/** Opens the KPI at a place of the shown list. */
	function openKpi(place: number): void {
		editing.leave();
		cursor.value = place;
		show("kpi");
	}

	/** Opens the KPI of the row that is selected in the sheet. */
	async function openSelected(): Promise<void> {
		const answer = await ask("selected", {}, openSelected);
		if (!answer) return;
		if (answer.sheetId !== snapshot.value?.sheetId) await open();
		const place = kpis.value.findIndex(({ row }) => row === answer.row);
		batch(() => {
			noKpiIn.value = place < 0 ? answer.row : null;
			if (place < 0) return;
			filter.value = EVERYTHING;
			openKpi(place);
		});
	}

	/** Puts a row with new cells in the place of the one that was read; it stays the current one. */
	function replace(
		{ row }: CheckedKpi,
		cells: Cell[],
		formats: string[],
	): void {
		batch(() => {
			kept.value = row;
			rows.replaceRow(row, cells, formats);
			// A list sorted by urgency may have moved it.
			cursor.value = shown.value.findIndex((kpi) => kpi.row === row);
		});
	}

	/** Opens the view of the whole set; looking at ten thousand rows takes a moment, so the view stands first. */
	async function openSet(): Promise<void> {
		review.value = null;
		show("set");
		await nextTurn();
		if (core && reading.value) review.value = core.reviewRows(reading.value);
	}

	/** Narrows the list to some rows (0-based, of the sheet) and opens it. */
	function listRows(only: readonly number[]): void {
		narrow({ ...EVERYTHING, rows: new Set(only) });
		show("list");
	}

	/** Opens the settings of the spreadsheet. */
	function openSettings(): void {
		setting.open();
		show("settings");
	}

	/** Opens the library, at a preset if one is named. */
	function openLibrary(preset?: string): Promise<void> {
		show("library");
		return library.open(preset);
	}

	/** Opens the view for a meeting. */
	function lookAtReview(): void {
		meeting.clear();
		checkIn.start();
		show("review");
	}

	/** Opens the view of checking figures in. */
	function lookAtCheckIn(): void {
		checkIn.start();
		show("checkIn");
	}

	/** Opens the view of taking the last run back. */
	function lookAtRestore(): Promise<void> {
		show("restore");
		return undoing.lookAtRestore();
	}

	/** Opens the view of taking everything of ours out. */
	function lookAtRemove(): Promise<void> {
		show("remove");
		return undoing.lookAtRemove();
	}

	/** Shows a row (0-based) in the sheet. */
	async function select(row: number): Promise<void> {
		const sheetId = snapshot.value?.sheetId ?? 0;
		await ask("select", { sheetId, row }, () => select(row));
	}

	/** Shows the dashboard of all scorecards. */
	async function showAll(): Promise<void> {
		await ask("showAll", { language: language.value }, showAll);
	}

	/** Shows the trend of a KPI on the dashboard of the scorecard. */
	async function showTrend(id: string): Promise<void> {
		const sheetId = snapshot.value?.sheetId ?? 0;
		await ask("showTrend", { sheetId, id }, () => showTrend(id));
	}

	/** Switches at once; that the server could not remember it is no reason to stop the user. */
	async function speak(next: Language): Promise<void> {
		language.value = next;
		const remembered = call("setLanguage", { language: next });
		// The language is that of a new scorecard, too.
		await writing.planAgain();
		await remembered;
	}

	/** What every call about the sheet at hand says of it. */
	const about = () => ({
		sheetId: snapshot.value?.sheetId ?? 0,
		language: language.value,
		mapping: columns.mapping.value,
	});
	const columns = createColumns({
		reader: () => core,
		columns: () => reading.value?.columns ?? [],
		sheetId: () => about().sheetId,
		keep: (args) => call("keepMapping", args),
		read,
	});
	const writing = createWriting({
		ask,
		about,
		view,
		show,
		changed: () => library.outdated(),
	});
	const library = createLibrary({
		ask,
		reader: () => core,
		sheet: () => snapshot.value,
	});
	const undoing = createUndoing(ask);
	const setting = createSettings({
		ask,
		reader: () => core,
		language: () => language.value,
		reading: () => reading.value,
		kpis: () => kpis.value,
		settings: () => settings.value,
		adopt: (next) => {
			settings.value = next;
			void read();
		},
	});
	const editing = createEditing({
		ask,
		reader: () => core,
		snapshot,
		reading,
		current,
		language,
		replace,
	});
	/** Whether the current KPI is better kept as a KPI or an OKR; `null` where nothing tells. */
	const form = computed(() =>
		core && current.value ? core.adviseForm(current.value.kpi) : null,
	);
	const checkIn = createCheckIn({
		ask,
		reader: () => core,
		reading,
		kpis,
		about,
		sheet: () => snapshot.value?.name ?? "",
	});

	const meeting = createReview({ reader: () => core, reading, checkIn });

	/** The page of a rule; `null` for one that this version does not know. */
	const aboutRule = (id: string) => core?.aboutRule(id, language.value) ?? null;

	return {
		...writing,
		aboutRule,
		review,
		form,
		openSet,
		listRows,
		openSelected,
		noKpiIn,
		editing,
		library,
		undoing,
		checkIn,
		insight: computed(() => {
			const context = reading.value?.context;
			return context && current.value && core
				? core.insightOf(current.value, context)
				: null;
		}),
		setting,
		settings,
		openSettings,
		attached,
		cardLanguage,
		scorecard,
		language,
		...rows,
		columns,
		view,
		from,
		filter,
		cursor,
		running,
		trouble,
		shown,
		counts,
		current,
		open,
		show,
		back,
		narrow,
		openKpi,
		openLibrary,
		lookAtCheckIn,
		lookAtReview,
		meeting,
		lookAtRestore,
		lookAtRemove,
		select,
		showTrend,
		showAll,
		speak,
	};
}
