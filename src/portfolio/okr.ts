import { type SetCheck, type SetPage, setFinding } from "./finding";
import { adviseForm } from "./form";

/** A row that an OKR would fit better; the reason is that of {@link adviseForm}. */
export const okr: SetCheck = {
	id: "set/okr",
	check: ({ kpis, limits }) =>
		kpis.flatMap((kpi, row) => {
			const advice = adviseForm(kpi, limits);
			if (advice?.form !== "okr") return [];
			return [
				{
					...setFinding("okr", "note", [row], kpi.goal.trim()),
					why: advice.why,
				},
			];
		}),
};

export const page: SetPage = {
	looksFor: {
		en: "a bold vision or a change of direction: words of a first time, with no baseline, a leap to more than double, or low confidence",
		"zh-TW":
			"大膽的願景或方向轉變：提到首次、進軍新市場等，而且沒有基準值、要跳到兩倍以上，或信心偏低",
	},
	why: {
		en: "A KPI is a yardstick on work that runs and must be reached; held to it, people stop daring anything new.",
		"zh-TW":
			"KPI 是加在既有工作上、必須達成的標準；用它來考核新嘗試，就沒有人敢嘗試。",
	},
	bad: {
		en: [
			{
				goal: "Become the first choice of clinics in Japan",
				indicator: "Clinics under contract",
				target: 200,
			},
		],
		"zh-TW": [{ goal: "進軍日本市場", indicator: "簽約診所數", target: 200 }],
	},
	good: {
		en: [
			{
				goal: "Keep customers",
				indicator: "Renewal rate",
				baseline: 70,
				target: 85,
				unit: "%",
			},
		],
		"zh-TW": [
			{
				goal: "留住客戶",
				indicator: "續約率",
				baseline: 70,
				target: 85,
				unit: "%",
			},
		],
	},
};
