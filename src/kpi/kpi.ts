/**
 * The record the whole product turns on: one KPI, as read from one row of a sheet.
 * The schemas are the single source of the types; the wire between sidebar and server is checked by the same schemas.
 */
import * as z from "zod/mini";
import { isDay } from "./day";

/** Strategic: whole company. Operational: narrower and shorter. Functional: one department. */
export const Level = z.enum(["strategic", "operational", "functional"]);
/** Leading predicts; lagging shows where we are. */
export const Timing = z.enum(["leading", "lagging"]);
/** Which way is good. */
export const Direction = z.enum([
	"increase",
	"decrease",
	"at_least",
	"at_most",
	"range",
	"yes_no",
]);
/** Level: a rate, score or stock. Cumulative: sum since start. Per period: the target holds for each period. */
export const Kind = z.enum(["level", "cumulative", "per_period"]);
/** How often a new actual is due. */
export const Cadence = z.enum([
	"daily",
	"weekly",
	"fortnightly",
	"monthly",
	"quarterly",
	"half_yearly",
	"yearly",
]);

export type Level = z.infer<typeof Level>;
export type Timing = z.infer<typeof Timing>;
export type Direction = z.infer<typeof Direction>;
export type Kind = z.infer<typeof Kind>;
export type Cadence = z.infer<typeof Cadence>;

/** Keys of the fields, in the order of the columns of a scorecard. */
export const FieldKey = z.enum([
	"id",
	"goal",
	"indicator",
	"method",
	"timeframe",
	"level",
	"timing",
	"department",
	"owner",
	"parent",
	"direction",
	"kind",
	"unit",
	"baseline",
	"target",
	"target_high",
	"actual",
	"start",
	"due",
	"updated",
	"cadence",
	"confidence",
	"weight",
]);
export type FieldKey = z.infer<typeof FieldKey>;
export const FIELD_KEYS: readonly FieldKey[] = FieldKey.options;

const text = z.string();
const number = z.nullable(z.number());
const date = z.nullable(z.string().check(z.refine(isDay)));

/**
 * One KPI. A blank cell is `""` in a text field and `null` elsewhere.
 * With unit `%` the numbers are percent points (95, not 0.95). With direction `yes_no`, `actual` is 1 for yes and 0 for no.
 */
export const Kpi = z.object({
	id: text,
	goal: text,
	indicator: text,
	method: text,
	timeframe: text,
	level: z.nullable(Level),
	timing: z.nullable(Timing),
	department: text,
	owner: text,
	parent: text,
	direction: z.nullable(Direction),
	kind: z.nullable(Kind),
	unit: text,
	baseline: number,
	target: number,
	target_high: number,
	actual: number,
	start: date,
	due: date,
	updated: date,
	cadence: z.nullable(Cadence),
	/** 0-10. */
	confidence: number,
	weight: number,
	/** Fields whose cell holds something that could not be read; their value above is `null`. */
	unreadable: z.array(FieldKey),
	/** Fields that nobody stated and a default filled (product rule: shown on the row as assumed). */
	assumed: z.array(FieldKey),
});
export type Kpi = z.infer<typeof Kpi>;

/** The fields that hold free text. */
export type TextField =
	| "id"
	| "goal"
	| "indicator"
	| "method"
	| "timeframe"
	| "department"
	| "owner"
	| "parent"
	| "unit";
/** The fields that hold a number. */
export type NumberField =
	| "baseline"
	| "target"
	| "target_high"
	| "actual"
	| "confidence"
	| "weight";
/** The fields that hold a day. */
export type DateField = "start" | "due" | "updated";
/** The fields that hold one word of a fixed list. */
export type ChoiceField = "level" | "timing" | "direction" | "kind" | "cadence";

export const NUMBER_FIELDS: readonly NumberField[] = [
	"baseline",
	"target",
	"target_high",
	"actual",
	"confidence",
	"weight",
];
export const DATE_FIELDS: readonly DateField[] = ["start", "due", "updated"];
export const CHOICES = {
	level: Level,
	timing: Timing,
	direction: Direction,
	kind: Kind,
	cadence: Cadence,
} as const;

/** A KPI with nothing filled in. */
export function blankKpi(): Kpi {
	return {
		id: "",
		goal: "",
		indicator: "",
		method: "",
		timeframe: "",
		level: null,
		timing: null,
		department: "",
		owner: "",
		parent: "",
		direction: null,
		kind: null,
		unit: "",
		baseline: null,
		target: null,
		target_high: null,
		actual: null,
		start: null,
		due: null,
		updated: null,
		cadence: null,
		confidence: null,
		weight: null,
		unreadable: [],
		assumed: [],
	};
}
