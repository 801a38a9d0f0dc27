/** Settings that people choose in the sidebar, written into the cells of the settings sheet that formulas and readers look at. */
import type { Language } from "../i18n/message";
import { label } from "../i18n/render";
import type { PolicyName } from "../progress/assessment";
import type { BarStyle } from "./bar-style";
import type { OwnSheet, SheetPlan, Step, Written } from "./plan";
import { highestIssued, planSettings, settingsSheet } from "./settings";
import { MOST_WORDS, type SettingKey, VALUE } from "./settings-rows";
import { emptySummary } from "./summary";

/** What is to be set otherwise; what is left out stays. */
export interface SettingsChange {
	policy?: PolicyName;
	barStyle?: BarStyle;
	closingDays?: number;
	/** First month of the fiscal year, 1 to 12. */
	fiscalStart?: number;
	kpisPerOwner?: number;
	readingsPerOwner?: number;
	/** Ids of all rules that are off from then on. */
	rulesOff?: readonly string[];
}

/** The plan that sets them; it makes the settings sheet where there is none. */
export function planSettingsChange(
	own: OwnSheet[],
	taken: string[],
	asked: Language,
	change: SettingsChange,
): SheetPlan {
	const highest = highestIssued(settingsSheet(own));
	const { steps, sheet, language, places } = planSettings(
		own,
		taken,
		asked,
		highest,
	);
	const writes = [...cellsFor(change, language)].map(
		([key, cells]): Step => ({
			do: "write",
			sheet,
			top: places.get(key) ?? 0,
			left: VALUE,
			cells: [cells],
		}),
	);
	return { steps: [...steps, ...writes], summary: emptySummary("") };
}

/** What a setting's row holds from its value on. */
function cellsFor(
	change: SettingsChange,
	language: Language,
): Map<SettingKey, Written[]> {
	const cells = new Map<SettingKey, Written[]>();
	const { policy, barStyle, rulesOff } = change;
	if (policy) cells.set("policy", [label(`policy.${policy}`, language)]);
	if (barStyle) cells.set("bar_style", [label(`bar.${barStyle}`, language)]);
	for (const [key, value] of [
		["closing_days", change.closingDays],
		["fiscal_start", change.fiscalStart],
		["kpis_per_owner", change.kpisPerOwner],
		["readings_per_owner", change.readingsPerOwner],
	] as const)
		if (value !== undefined) cells.set(key, [value]);
	// People may have written several ids side by side.
	if (rulesOff)
		cells.set("rules_off", [
			rulesOff.join(language === "en" ? ", " : "、"),
			...Array<Written>(MOST_WORDS - 1).fill(""),
		]);
	return cells;
}
