/**
 * The contract between sidebar and server: one schema a request and an answer. Both sides send JSON text and check what they
 * receive; expected failures are answers with a code, not exceptions.
 */
import * as z from "zod/mini";
import { LANGUAGES } from "./i18n/message";
import { Cadence, FieldKey } from "./kpi/kpi";
import { POLICY_NAMES } from "./progress/policy";
import { SheetSnapshot } from "./table/snapshot";

/** Field → 0-based column of the sheet. A field that no column holds is left out. */
export const ColumnMapping = z.partialRecord(FieldKey, z.number());
export type ColumnMapping = z.infer<typeof ColumnMapping>;

const language = z.enum(LANGUAGES as [string, ...string[]] as ["en", "zh-TW"]);

/** What to turn into a scorecard and how its columns are to be read. */
const Source = z.object({
	sheetId: z.number(),
	/** Language of a scorecard that is made; an existing one keeps its own. */
	language,
	/** The user's mapping, where it differs from the one found. */
	mapping: z.optional(ColumnMapping),
});

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
	closingDays: z.number(),
	/** Ids of rules and of checks of a set that are switched off in this spreadsheet. */
	rulesOff: z.array(z.string()),
});
export type Settings = z.infer<typeof Settings>;

export const Summary = z.object({
	scorecard: z.string(),
	makesScorecard: z.boolean(),
	rowsAdded: z.number(),
	rowsUpdated: z.number(),
	rowsKnown: z.number(),
	rowsVanished: z.number(),
	rowsChanged: z.number(),
	cellsWritten: z.number(),
	charts: z.number(),
	remarks: z.array(
		z.object({
			key: z.string(),
			values: z.optional(
				z.record(z.string(), z.union([z.string(), z.number()])),
			),
		}),
	),
});

/** Every call the sidebar can make: its arguments and its answer. */
export const CALLS = {
	/**
	 * Reads the active sheet and what the sidebar needs to start: one call opens it. With `core: true` the answer brings the script of
	 * the reading core, which the sidebar asks for once.
	 */
	open: {
		request: z.object({ core: z.boolean() }),
		answer: z.object({
			language,
			snapshot: SheetSnapshot,
			settings: Settings,
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
	/** Selects a row (0-based) of a sheet and brings it into view. */
	select: {
		request: z.object({ sheetId: z.number(), row: z.number() }),
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
	"no_edit_rights",
	"protected",
	"busy",
	"several_accounts",
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
