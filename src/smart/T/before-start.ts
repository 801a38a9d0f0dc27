import { finding } from "../finding";
import { fixOf } from "../fixes";
import { cellRule } from "../rule";
import type { RulePage } from "../verdict";

/** The end lies after the start. */
export const beforeStart = cellRule("T/before-start", "fault", ({ kpi }) => {
	const { start, due } = kpi;
	if (start === null || due === null || due >= start) return [];
	const swapped = fixOf(
		{ field: "start", value: due },
		{ field: "due", value: start },
	);
	const evidence = [{ field: "start" as const }, { field: "due" as const }];
	return [finding("T.before-start", "fail", evidence, { start, due }, swapped)];
});

export const page: RulePage = {
	looksFor: { en: "a due day before the start", "zh-TW": "期限早於開始日" },
	why: {
		en: "No day lies between them, so nothing can be expected of any.",
		"zh-TW": "兩者之間沒有任何一天，無從推算應有的進度。",
	},
	bad: {
		en: { start: "2027-05-01", due: "2027-03-31" },
		"zh-TW": { start: "2027-05-01", due: "2027-03-31" },
	},
	good: {
		en: { start: "2027-01-01", due: "2027-03-31" },
		"zh-TW": { start: "2027-01-01", due: "2027-03-31" },
	},
};
