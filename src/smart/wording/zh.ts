import { partsOf } from "../../kpi/day";
import type { Cadence } from "../../kpi/kpi";
import { amountOf, type Wording } from "./wording";

const RHYTHM: Record<Cadence, string> = {
	daily: "每日",
	weekly: "每週",
	fortnightly: "每兩週",
	monthly: "每月",
	quarterly: "每季",
	half_yearly: "每半年",
	yearly: "每年",
};

export const wording: Wording = {
	holes: {
		metric: "[指標]",
		baseline: "[基準值]",
		target: "[目標值]",
		limit: "[上限]",
		source: "[資料來源]",
	},
	figureOf: (thing) => `[${thing}的哪一項數字]`,
	amount: amountOf,
	change({ metric, direction, kept, from, to }) {
		if (kept) return `${metric}維持在 ${to} ${direction > 0 ? "以上" : "以下"}`;
		if (direction === 0) return `${metric}由 ${from} 調整為 ${to}`;
		return `${metric}從 ${from} ${direction > 0 ? "增至" : "降至"} ${to}`;
	},
	endingBy: (text, day) => `${unstopped(text)}，${written(day)} 前`,
	end: (day) => `${written(day)} 前`,
	lastingUntil: (text, day) => `${unstopped(text)}，至 ${written(day)} 止`,
	method: (source, cadence) => `${RHYTHM[cadence]}從${source}統計`,
	atMost: (amount) => `不超過 ${amount}`,
};

function unstopped(text: string): string {
	return text.trimEnd().replace(/[。．.；;，,、]+$/, "");
}

function written(day: string): string {
	const { year, month, date } = partsOf(day);
	return `${year}/${month}/${date}`;
}
