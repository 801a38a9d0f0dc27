/** 說明每個數字如何得出。`sum` 形如 `(30-50)/(10-50) = 50%`。 */
export const explain = {
	"explain.progress": "{sum}",
	"explain.no_percentage": "沒有基準值可供比較，算不出百分比。",
	"explain.no_line": "這個目標沒有從基準值出發的預期進度線。",
	"explain.expected.time": "{total} 天中已過 {gone} 天 = {expected}%",
	"explain.expected.plan": "{end} 的計畫值：{sum} = {expected}%",
	"explain.expected.plan_not_begun":
		"目標計畫還沒有任何一期結束，目前不要求進度。",
	"explain.achievement": "目標的 {sum}",
	"explain.no_achievement": "目前值與目標值相除沒有意義，不計達成率。",
	"explain.no_trend": "還沒有兩筆資料可以比較。",
	"explain.trend.better":
		"{day} 為 {last}，前一筆 {before} 為 {previous}：變好",
	"explain.trend.worse": "{day} 為 {last}，前一筆 {before} 為 {previous}：變差",
	"explain.trend.same": "{day} 為 {last}，前一筆 {before} 為 {previous}：持平",
	"explain.forecast":
		"依 {first} 至 {last} 的 {count} 筆資料畫直線，{due} 預估為 {value}；五次中有四次會落在 {low} 到 {high} 之間。",
	"explain.met_on": "照此趨勢，{day} 會達到目標 {target}。",
	"explain.never_met": "照此趨勢達不到目標 {target}。",
	"forecast.no_figure": "是/否類的 KPI 不做預估。",
	"forecast.no_due": "未填期限，沒有可預估的日期。",
	"forecast.over": "期限 {due} 已過。",
	"forecast.too_few": "目前只有 {count} 筆資料，至少要 {needed} 筆才能預估。",
	"explain.no_pace": "沒有剩餘的差距，或沒有剩餘的時間。",
	"explain.pace.day": "從現在起，每天需要 {needed}。",
	"explain.pace.week": "從現在起，每週需要 {needed}。",
	"explain.pace.month": "從現在起，每月需要 {needed}。",
	"explain.pace.day.so_far":
		"從現在起，每天需要 {needed}；目前為每天 {soFar}。",
	"explain.pace.week.so_far":
		"從現在起，每週需要 {needed}；目前為每週 {soFar}。",
	"explain.pace.month.so_far":
		"從現在起，每月需要 {needed}；目前為每月 {soFar}。",
	"explain.periods": "{reported} 期中有 {met} 期達標。",
	"explain.periods_blank":
		"{reported} 期中有 {met} 期達標，另有 {blank} 期沒有數字。",
	"rollup.mean": "平均進度 {mean}%（{rows} 項 KPI 中計入 {counted} 項）。",
	"rollup.no_mean": "{rows} 項 KPI 都沒有百分比。",
	"rollup.score": "加權達成率 {score}，權重合計 {weight}。",
	"rollup.blank_weights": "有 {count} 項 KPI 未填權重而其他項有填，以 0 計。",
	"rollup.wrong_weights": "有 {count} 項 KPI 的權重為負數或不是數字，以 0 計。",
} as const;
