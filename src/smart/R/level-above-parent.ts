import type { Level } from "../../kpi/kpi";
import { finding } from "../finding";
import { cellRule } from "../rule";
import type { RulePage } from "../verdict";

/** From the whole company down to one department. */
const RANK: Record<Level, number> = {
	strategic: 0,
	operational: 1,
	functional: 2,
};

/** A KPI serves one of its own level or a higher one. */
export const levelAboveParent = cellRule(
	"R/level-above-parent",
	"fault",
	({ kpi, parent }) => {
		const own = kpi.level;
		const above = parent?.level ?? null;
		if (own === null || above === null || RANK[own] >= RANK[above]) return [];
		return [
			finding("R.level-above-parent", "warn", [
				{ field: "level" },
				{ field: "parent" },
			]),
		];
	},
);

export const page: RulePage = {
	looksFor: {
		en: "a strategic KPI that serves an operational or functional one, or an operational one that serves a functional one",
		"zh-TW":
			"戰略型指標的上層是營運型或功能單位型，或營運型指標的上層是功能單位型",
	},
	why: {
		en: "The whole does not serve the part; the link was drawn the wrong way round.",
		"zh-TW": "整體不會為部分服務；關聯畫反了。",
	},
	bad: {
		en: { level: "strategic", above: "functional" },
		"zh-TW": { level: "strategic", above: "functional" },
	},
	good: {
		en: { level: "functional", above: "strategic" },
		"zh-TW": { level: "functional", above: "strategic" },
	},
};
