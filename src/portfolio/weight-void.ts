import type { Kpi } from "../kpi/kpi";
import {
	type SetCheck,
	type SetFinding,
	type SetFindingName,
	type SetPage,
	setFinding,
} from "./finding";

/** Weights that weigh nothing: zero, which may be meant, and negative ones and words, which cannot be. */
export const weightVoid: SetCheck = {
	id: "set/weight-void",
	check: ({ kpis }) => [
		...found(kpis, "weight-void.unusable", "warn", isUnusable),
		...found(kpis, "weight-void.zero", "note", ({ weight }) => weight === 0),
	],
};

function isUnusable({ weight, unreadable }: Kpi): boolean {
	return (weight ?? 0) < 0 || unreadable.includes("weight");
}

function found(
	kpis: readonly Kpi[],
	name: SetFindingName,
	severity: SetFinding["severity"],
	is: (kpi: Kpi) => boolean,
): SetFinding[] {
	const rows = kpis.flatMap((kpi, row) => (is(kpi) ? [row] : []));
	if (rows.length === 0) return [];
	return [setFinding(name, severity, rows, "", { count: rows.length })];
}

export const page: SetPage = {
	looksFor: {
		en: "a weight of 0, a negative one, or words in the weight column",
		"zh-TW": "權重是 0、負數或文字",
	},
	why: {
		en: "The row counts for nothing in any average, whatever it achieves.",
		"zh-TW": "不管做得多好，這一列在任何平均裡都不算數。",
	},
	bad: {
		en: [
			{ goal: "Sales", weight: 100 },
			{ goal: "Service", weight: -20 },
		],
		"zh-TW": [
			{ goal: "業務", weight: 100 },
			{ goal: "服務", weight: 0 },
		],
	},
	good: {
		en: [
			{ goal: "Sales", weight: 80 },
			{ goal: "Service", weight: 20 },
		],
		"zh-TW": [
			{ goal: "業務", weight: 80 },
			{ goal: "服務", weight: 20 },
		],
	},
};
