import { finding } from "../finding";
import { fixOf } from "../fixes";
import { cellRule } from "../rule";
import type { RulePage } from "../verdict";
import { stated } from "../view";

/** A number without a unit says nothing. */
export const noUnit = cellRule("M/no-unit", "fault", (subject) => {
	const { kpi } = subject;
	if (kpi.target === null || kpi.unit.trim() || kpi.direction === "yes_no")
		return [];
	const said = stated(subject, "unit")?.value;
	const fix = said ? fixOf({ field: "unit", value: said }) : null;
	return [finding("M.no-unit", "warn", [{ field: "unit" }], {}, fix)];
});

export const page: RulePage = {
	looksFor: { en: "a target without a unit", "zh-TW": "沒有單位的目標值" },
	why: {
		en: "80 may be percent, people or thousands.",
		"zh-TW": "80 可能是百分比、人數，也可能是千元。",
	},
	bad: { en: { unit: "" }, "zh-TW": { unit: "" } },
	good: { en: { unit: "%" }, "zh-TW": { unit: "%" } },
};
