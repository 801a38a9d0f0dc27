import { daysBetween } from "../../kpi/day";
import { Cadence } from "../../kpi/kpi";
import { finding } from "../finding";
import { fixOf } from "../fixes";
import { cellRule } from "../rule";
import type { RulePage } from "../verdict";

const DAYS: Record<Cadence, number> = {
	daily: 1,
	weekly: 7,
	fortnightly: 14,
	monthly: 30,
	quarterly: 91,
	half_yearly: 182,
	yearly: 365,
};
const ENOUGH = 3;

/** The rhythm gives at least three readings before the end; with fewer nobody can steer. */
export const fewReadings = cellRule("T/few-readings", "fault", ({ kpi }) => {
	const { start, due, cadence } = kpi;
	if (start === null || due === null || cadence === null || due < start)
		return [];
	// Both ends count, and months differ in length: three of them may have 89 days.
	const days = daysBetween(start, due) + 1;
	const readings = (rhythm: Cadence) => Math.round(days / DAYS[rhythm]);
	const count = readings(cadence);
	if (count >= ENOUGH) return [];
	const faster = [...Cadence.options]
		.reverse()
		.find((rhythm) => readings(rhythm) >= ENOUGH);
	return [
		finding(
			"T.few-readings",
			"warn",
			[{ field: "cadence" }, { field: "due" }],
			{ count },
			faster ? fixOf({ field: "cadence", value: faster }) : null,
		),
	];
});

export const page: RulePage = {
	looksFor: {
		en: "a rhythm that gives fewer than three readings before the end",
		"zh-TW": "更新頻率在期限前不到三次",
	},
	why: {
		en: "The second reading shows a trend, the third whether what you changed helped.",
		"zh-TW": "第二次看得出趨勢，第三次才知道調整有沒有用。",
	},
	bad: {
		en: { start: "2027-01-01", due: "2027-03-31", cadence: "quarterly" },
		"zh-TW": { start: "2027-01-01", due: "2027-03-31", cadence: "quarterly" },
	},
	good: {
		en: { start: "2027-01-01", due: "2027-03-31", cadence: "monthly" },
		"zh-TW": { start: "2027-01-01", due: "2027-03-31", cadence: "monthly" },
	},
};
