import type { Language } from "../i18n/message";
import { label } from "../i18n/render";
import { blankKpi, type Kpi } from "../kpi/kpi";
import { DEPARTMENT_NAMES, type Entry } from "./entry";

/** A KPI as the entry describes it, in one language: everything but who, from where to where, and until when. */
export function toKpi(entry: Entry, language: Language): Kpi {
	const { name, formula, unit, goal } = entry[language];
	const { level, timing, direction, kind, cadence } = entry;
	const rhythm = label(`cadence.${cadence}`, language);
	return {
		...blankKpi(),
		goal,
		indicator: name,
		method:
			language === "en" ? `${formula} (${rhythm})` : `${formula}（${rhythm}）`,
		department: DEPARTMENT_NAMES[entry.department][language],
		unit,
		level,
		timing,
		direction,
		kind,
		cadence,
	};
}
