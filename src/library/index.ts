/** The KPI library: entries, presets, and finding them. The words that rules ask for stand in `terms`, which loads none of this. */
export { ENTRIES } from "./entries";
export {
	DEPARTMENT_NAMES,
	DEPARTMENTS,
	type Department,
	type Entry,
	type EntryText,
	type Preset,
} from "./entry";
export { PRESETS } from "./presets";
export { type Search, searchIn } from "./search";
export { toKpi } from "./to-kpi";
