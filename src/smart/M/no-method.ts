import { finding } from "../finding";
import { measuredBy } from "../fixes";
import { cellRule } from "../rule";
import type { RulePage } from "../verdict";

/** The row says how and how often it is measured. */
export const noMethod = cellRule("M/no-method", "fault", (subject) => {
	const { method, cadence } = subject.kpi;
	if (method.trim() !== "" || cadence !== null) return [];
	const fix = measuredBy(subject);
	return [finding("M.no-method", "warn", [{ field: "method" }], {}, fix)];
});

export const page: RulePage = {
	looksFor: {
		en: "a row that says neither where the figure comes from nor how often",
		"zh-TW": "沒有寫數據來源，也沒有寫多久測量一次",
	},
	why: {
		en: "Two people who take it from two places will report two figures.",
		"zh-TW": "兩個人從兩個地方取數，就會報出兩個數字。",
	},
	bad: {
		en: { method: "", cadence: null },
		"zh-TW": { method: "", cadence: null },
	},
	good: {
		en: { method: "Taken monthly from the support tool" },
		"zh-TW": { method: "每月從客服系統統計" },
	},
};
