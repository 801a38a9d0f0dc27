/** What an entry of the KPI library says: enough to put a KPI into a scorecard, and the KPI that keeps it honest. */
import type { Language } from "../i18n/message";
import type { Cadence, Direction, Kind, Level, Timing } from "../kpi/kpi";
import type { Nature } from "./terms";

/** The departments, in the order in which they are shown. */
export const DEPARTMENTS = [
	"marketing",
	"sales",
	"service",
	"engineering",
	"finance",
	"hr",
	"operations",
	"personal",
] as const;
export type Department = (typeof DEPARTMENTS)[number];

/** What departments are called on a row. */
export const DEPARTMENT_NAMES: Readonly<
	Record<Department, Readonly<Record<Language, string>>>
> = {
	marketing: { en: "Marketing", "zh-TW": "行銷" },
	sales: { en: "Sales", "zh-TW": "業務" },
	service: { en: "Customer service", "zh-TW": "客戶服務" },
	engineering: { en: "Engineering", "zh-TW": "研發" },
	finance: { en: "Finance", "zh-TW": "財務" },
	hr: { en: "Human resources", "zh-TW": "人力資源" },
	operations: { en: "Operations", "zh-TW": "營運" },
	personal: { en: "Personal", "zh-TW": "個人" },
};

/** The words of an entry in one language. */
export interface EntryText {
	name: string;
	/** What it tells, in one sentence. */
	definition: string;
	/** How it is computed; the rhythm is the entry's cadence. */
	formula: string;
	/** Money has the unit of the spreadsheet's owner; `currency` and 元 stand for it. */
	unit: string;
	/** The goal that people usually measure by it. */
	goal: string;
	/** A target as one would write it, with a quantity and a time. */
	example: string;
}

/** An entry as its department's file holds it: the same KPI in every language. */
export interface EntryData extends Readonly<Record<Language, EntryText>> {
	/** kebab-case, never changed once published. */
	id: string;
	level: Level;
	timing: Timing;
	nature: Nature;
	direction: Direction;
	kind: Kind;
	cadence: Cadence;
	/**
	 * Id of the entry that shows when this one is reached at the cost of something else. It is of another nature; whatever counts speed or volume
	 * has one of quality.
	 */
	counter: string;
}

export interface Entry extends EntryData {
	department: Department;
}

/** A balanced choice of entries to begin a scorecard with. */
export interface Preset {
	id: string;
	/** `null`: the whole company. */
	department: Department | null;
	name: Readonly<Record<Language, string>>;
	/** Ids, in the order of the rows. */
	entries: readonly string[];
}
