/**
 * The contract between sidebar and server: one schema a request and an answer. Both sides send JSON text and check what they
 * receive; expected failures are answers with a code, not exceptions.
 */
import * as z from "zod/mini";
import { LANGUAGES } from "./i18n/message";
import { isDay } from "./kpi/day";
import { Cadence, Direction, FieldKey, Kind, Level, Timing } from "./kpi/kpi";
import { DEPARTMENTS } from "./library/entry";
import { STATUSES } from "./progress/assessment";
import { POLICY_NAMES } from "./progress/policy";
import { BAR_STYLES } from "./scorecard/bar-style";
import { Cell, SheetSnapshot } from "./table/snapshot";

/** Field → 0-based column of the sheet. A field that no column holds is left out. */
export const ColumnMapping = z.partialRecord(FieldKey, z.number());
export type ColumnMapping = z.infer<typeof ColumnMapping>;

/** The user's mapping of a sheet with the headings that stood there, so that its columns are found again after being moved. */
export const KeptMapping = z.partialRecord(
	FieldKey,
	z.object({ column: z.number(), header: z.string() }),
);
export type KeptMapping = z.infer<typeof KeptMapping>;

const language = z.enum(LANGUAGES as [string, ...string[]] as ["en", "zh-TW"]);

/** What to turn into a scorecard and how its columns are to be read. */
const Source = z.object({
	sheetId: z.number(),
	/** Language of a scorecard that is made; an existing one keeps its own. */
	language,
	/** The user's mapping, where it differs from the one found. */
	mapping: z.optional(ColumnMapping),
	/** Makes anew what somebody deleted; without it, that is only offered. */
	again: z.optional(z.boolean()),
	/** Keys of rows that changed in the source since, which the scorecard takes over; the others stay as people left them. */
	take: z.optional(z.array(z.string())),
	/** Keeps the sheet and puts our columns beside its own, instead of making a scorecard of it. */
	attach: z.optional(
		z.object({
			/** Input columns to add; they are the user's from then on. */
			add: z.array(FieldKey),
		}),
	),
	/** Puts a scorecard, with its dashboard, into another language. */
	speak: z.optional(language),
	/** Makes the scorecard of the next period from a scorecard, which stays as it is. */
	nextPeriod: z.optional(z.boolean()),
});

/** What a scorecard without a source sheet begins with. */
const Picked = z.object({
	/** Language of a scorecard that is made; one that stands gets entries in its own. */
	language,
	/** Ids of entries of the KPI library, in the order of their rows; none for a blank scorecard. */
	entries: z.array(z.string()),
	/** The preset whose entries they are; it names the scorecard. */
	preset: z.optional(z.string()),
	/** A scorecard that stands, to which they are added; without it, a new one is made. */
	addTo: z.optional(z.number()),
});

const EntryText = z.object({
	name: z.string(),
	definition: z.string(),
	formula: z.string(),
	unit: z.string(),
	goal: z.string(),
	example: z.string(),
});

/** An entry of the KPI library; what its parts mean: `src/library/entry.ts`. */
const LibraryEntry = z.object({
	id: z.string(),
	department: z.enum(DEPARTMENTS),
	level: Level,
	timing: Timing,
	nature: z.enum(["speed", "volume", "quality", "efficiency"]),
	direction: Direction,
	kind: Kind,
	cadence: Cadence,
	counter: z.string(),
	en: EntryText,
	"zh-TW": EntryText,
});

/** A count that people choose. */
const Whole = z.number().check(z.int(), z.gte(0), z.lte(10_000));

/** How the status of a KPI is told in this spreadsheet, as its settings sheet says; without one, as it would say at first. */
export const Settings = z.object({
	policy: z.object({
		name: z.enum(POLICY_NAMES),
		measure: z.enum(["gap", "ratio", "progress"]),
		onTrack: z.number(),
		atRisk: z.number(),
		early: z.number(),
		staleDays: z.record(Cadence, z.number()),
	}),
	/** What each policy calls on track and at risk in this spreadsheet. */
	thresholds: z.record(
		z.enum(POLICY_NAMES),
		z.object({ onTrack: z.number(), atRisk: z.number() }),
	),
	closingDays: z.number(),
	/** First month of the fiscal year, 1 to 12. */
	fiscalStart: z.number(),
	barStyle: z.enum(BAR_STYLES),
	/** What one owner can look after at a time, and report in a month. */
	limits: z.object({ kpisPerOwner: z.number(), readingsPerOwner: z.number() }),
	/** Ids of rules and of checks of a set that are switched off in this spreadsheet. */
	rulesOff: z.array(z.string()),
});
export type Settings = z.infer<typeof Settings>;

const day = z.string().check(z.refine(isDay));

/** What the spreadsheet knows of a scorecard's KPIs beside their rows, by id (in capitals, without outer spaces) and as cells have it. */
export const Past = z.object({
	/** Lines of the check-in log, in the order in which they were written. */
	readings: z.record(
		z.string(),
		z.array(
			z.object({ day, value: z.number(), word: z.optional(z.boolean()) }),
		),
	),
	/** The target plan. */
	plan: z.record(
		z.string(),
		z.array(z.object({ end: day, value: z.number() })),
	),
	/** The last note of each KPI. */
	notes: z.record(
		z.string(),
		z.object({ day, text: z.string(), by: z.string() }),
	),
	/** Name of the log; `null` before the first check-in. */
	log: z.nullable(z.string()),
	/** Rows (1-based) of lines in it that cannot be read; the first of them. */
	unread: z.array(z.number()),
	/** The name under which this user checks in; `""` before the first time. */
	by: z.string(),
});
export type Past = z.infer<typeof Past>;

/** One figure of one KPI; what each part means says `Entry` of `scorecard/check-in.ts`. */
const Entry = z.object({
	row: z.number(),
	id: z.string(),
	name: z.string(),
	value: z.nullable(z.number()),
	figure: z.enum(["number", "share", "yes_no"]),
	points: z.boolean(),
	asof: day,
	status: z.nullable(z.enum(STATUSES)),
	note: z.string(),
	line: z.boolean(),
});

const message = z.object({
	key: z.string(),
	values: z.optional(z.record(z.string(), z.union([z.string(), z.number()]))),
});

export const CheckInSummary = z.object({
	lines: z.number(),
	rows: z.number(),
	onlyLogged: z.array(
		z.object({
			name: z.string(),
			why: z.enum(["no_column", "formula", "protected", "newer"]),
		}),
	),
	notFound: z.array(z.string()),
});

export const Summary = z.object({
	scorecard: z.string(),
	makesScorecard: z.boolean(),
	rowsAdded: z.number(),
	rowsUpdated: z.number(),
	rowsKnown: z.number(),
	rowsVanished: z.number(),
	rowsChanged: z.number(),
	/** Rows that changed in the source and may be taken over, the first of them: key and text of each. */
	changed: z.optional(z.array(z.array(z.string()))),
	cellsWritten: z.number(),
	charts: z.number(),
	/** Names of sheets that are made beside the scorecard. */
	makesSheets: z.array(z.string()),
	/** Input columns that an attached sheet lacks and that may be added. */
	missing: z.optional(z.array(FieldKey)),
	remarks: z.array(message),
});

export const RestoreSummary = z.object({
	/** Names of sheets that the run had made and that are deleted. */
	deleted: z.array(z.string()),
	/** Names of sheets that stay and get back what they held. */
	restored: z.array(z.string()),
	/** How many cells get back what they held. */
	cells: z.number(),
	/** Cells and sheets that were changed since and are left, such as `Plan!B7`; the first of them. */
	left: z.array(z.string()),
	/** How many those are. */
	leftCount: z.number(),
});

const RemoveRequest = z.object({
	/** Also deletes the sheets in which people typed; without it, they stay as plain sheets. */
	everything: z.boolean(),
});

export const RemoveSummary = z.object({
	/** Names of sheets that are deleted. */
	deleted: z.array(z.string()),
	/** Names of sheets that stay, with what people typed. */
	kept: z.array(z.string()),
	/** How many columns of ours go from those. */
	columns: z.number(),
});

/** New content of a cell: what it shall say of a field, or, to take an edit back, the cell as it was. */
const CellEdit = z.object({
	column: z.number(),
	field: z.optional(FieldKey),
	content: Cell,
});
export type CellEdit = z.infer<typeof CellEdit>;

/** Every call the sidebar can make: its arguments and its answer. */
export const CALLS = {
	/**
	 * Reads the active sheet and what the sidebar needs to start: one call opens it. With `core: true` the answer brings the script of
	 * the reading core, which the sidebar asks for once; with `front` that sheet is brought to the front first.
	 */
	open: {
		request: z.object({ core: z.boolean(), front: z.optional(z.number()) }),
		answer: z.object({
			language,
			snapshot: SheetSnapshot,
			/** Whether our columns stand beside those of its people. */
			attached: z.boolean(),
			/** The language that a scorecard is written in; `null` for other sheets. */
			written: z.nullable(language),
			/** On a sheet of ours that is no scorecard: the one it belongs to, or the first there is. */
			scorecard: z.nullable(z.number()),
			settings: Settings,
			/** How people chose to read its columns; `null` where they did not. */
			mapping: z.nullable(KeptMapping),
			/** `null` for a sheet that is no scorecard. */
			past: z.nullable(Past),
			core: z.nullable(z.string()),
		}),
	},
	/** What writing would do, without doing it. */
	preview: { request: Source, answer: z.object({ summary: Summary }) },
	/** Makes the scorecard, or brings it up to date. A scorecard given as the source is refreshed in place. */
	write: {
		request: Source,
		answer: z.object({ summary: Summary, sheetId: z.number() }),
	},
	/** The KPI library, and the scorecards that its entries can be added to. */
	library: {
		request: z.object({}),
		answer: z.object({
			entries: z.array(LibraryEntry),
			scorecards: z.array(z.object({ sheetId: z.number(), name: z.string() })),
		}),
	},
	/** What making a scorecard of picked entries, or adding them to one, would do. */
	previewNew: { request: Picked, answer: z.object({ summary: Summary }) },
	/** Makes a scorecard of picked entries, or adds them to one. */
	makeNew: {
		request: Picked,
		answer: z.object({ summary: Summary, sheetId: z.number() }),
	},
	/**
	 * Brings a scorecard to where figures can be recorded: the log is made or gets room, the scorecard gets the columns that look into it,
	 * and every row an id of its own.
	 */
	makeReady: {
		request: z.object({
			sheetId: z.number(),
			/** Language of a log that is made. */
			language,
			/** The user's mapping of a sheet of people's own, where it differs from the one found. */
			mapping: z.optional(ColumnMapping),
			/** The KPIs that figures are at hand for. */
			entries: z
				.array(z.object({ row: z.number(), id: z.string(), name: z.string() }))
				.check(z.minLength(1)),
		}),
		answer: z.object({
			/** Name of a log that was made. */
			log: z.nullable(z.string()),
			/** The id that each of them has now; `""` for one that was not found. */
			ids: z.array(z.string()),
		}),
	},
	/**
	 * Records figures of one or many KPIs of a scorecard: lines in the log, and actual and as-of on their rows. Refused as `not_ready` where
	 * the log, an id or a column is missing or was moved.
	 */
	checkIn: {
		request: z.object({
			sheetId: z.number(),
			/** Name of the sheet, for the log. */
			sheet: z.string(),
			entries: z.array(Entry).check(z.minLength(1)),
			by: z.string(),
			/** Whether `by` is new and is to be remembered for this user. */
			remember: z.boolean(),
		}),
		answer: z.object({ summary: CheckInSummary }),
	},
	/** What taking the last run back would do, whoever made it. */
	previewRestore: {
		request: z.object({}),
		answer: z.object({ summary: RestoreSummary }),
	},
	/** Takes the last run back. What somebody changed since is left and listed. */
	restore: {
		request: z.object({}),
		answer: z.object({ summary: RestoreSummary }),
	},
	/** What taking everything of ours out would do. */
	previewRemove: {
		request: RemoveRequest,
		answer: z.object({ summary: RemoveSummary }),
	},
	/** Takes everything of ours out of the spreadsheet. */
	remove: {
		request: RemoveRequest,
		answer: z.object({ summary: RemoveSummary }),
	},
	/** Takes what stands in the period columns of a wide table over into the log and the target plan; the scorecard of it stands. */
	takePeriods: {
		request: z.object({
			sheetId: z.number(),
			language,
			mapping: z.optional(ColumnMapping),
		}),
		answer: z.object({
			readings: z.number(),
			planned: z.number(),
			unknown: z.number(),
		}),
	},
	/** Shows the trend of a KPI on the dashboard of its scorecard. */
	showTrend: {
		request: z.object({ sheetId: z.number(), id: z.string() }),
		answer: z.object({ dashboardId: z.number() }),
	},
	/**
	 * Puts new content into cells of one row, as a fix proposes it or somebody typed it. Refused where one of the `known` cells is no longer
	 * what it was, so that nothing goes into another row or over what a colleague just wrote. Answers with the cells as they are then.
	 */
	editRow: {
		request: z.object({
			sheetId: z.number(),
			row: z.number(),
			language,
			known: z.array(z.object({ column: z.number(), cell: Cell })),
			edits: z.array(CellEdit),
		}),
		answer: z.object({
			cells: z.array(
				z.object({ column: z.number(), cell: Cell, format: z.string() }),
			),
		}),
	},
	/** The row (0-based) that is selected in the sheet in front. */
	selected: {
		request: z.object({}),
		answer: z.object({ sheetId: z.number(), row: z.number() }),
	},
	/** Makes the dashboard of all scorecards, or brings it up to date, and shows it. */
	showAll: {
		request: z.object({ language }),
		answer: z.object({ dashboardId: z.number() }),
	},
	/** Selects a row (0-based) of a sheet and brings it into view. */
	select: {
		request: z.object({ sheetId: z.number(), row: z.number() }),
		answer: z.object({}),
	},
	/** Writes settings into the settings sheet, which is made where there is none; what is left out stays. */
	saveSettings: {
		request: z.object({
			language,
			policy: z.optional(z.enum(POLICY_NAMES)),
			barStyle: z.optional(z.enum(BAR_STYLES)),
			closingDays: z.optional(Whole),
			fiscalStart: z.optional(z.number().check(z.int(), z.gte(1), z.lte(12))),
			kpisPerOwner: z.optional(Whole),
			readingsPerOwner: z.optional(Whole),
			rulesOff: z.optional(z.array(z.string())),
		}),
		answer: z.object({ settings: Settings }),
	},
	/** Keeps the user's mapping of a sheet for the next time; `null` for the one found. */
	keepMapping: {
		request: z.object({
			sheetId: z.number(),
			mapping: z.nullable(KeptMapping),
		}),
		answer: z.object({}),
	},
	/** Remembers the user's language for the interface. */
	setLanguage: { request: z.object({ language }), answer: z.object({}) },
} as const;

export type CallName = keyof typeof CALLS;
export type Request<C extends CallName> = z.infer<(typeof CALLS)[C]["request"]>;
export type Answer<C extends CallName> = z.infer<(typeof CALLS)[C]["answer"]>;

/** Expected failures; each has a plain sentence in the catalogue under `trouble.<code>`. */
export const FailureCode = z.enum([
	"bad_request",
	"sheet_gone",
	"not_a_grid",
	"too_wide",
	"too_large",
	"empty_sheet",
	"only_charts",
	"one_column",
	"no_header",
	"no_rows",
	"not_convertible",
	"not_ready",
	"no_edit_rights",
	"protected",
	"cell_changed",
	"cell_formula",
	"busy",
	"no_dashboard",
	"no_scorecard",
	"nothing_to_restore",
	"several_accounts",
	"quota",
	"many_runs",
	"time_limit",
	"offline",
	"not_loaded",
	"unexpected",
]);
export type FailureCode = z.infer<typeof FailureCode>;

export const Envelope = z.object({
	call: z.enum(Object.keys(CALLS) as [CallName, ...CallName[]]),
	args: z.unknown(),
});

/** Answer on the wire. `detail` is a name or a figure for the sentence, never the text of an exception. */
export type Reply<C extends CallName> =
	| { ok: true; data: Answer<C> }
	| { ok: false; code: FailureCode; detail?: string };
export const Failure = z.object({
	ok: z.literal(false),
	code: FailureCode,
	detail: z.optional(z.string()),
});
