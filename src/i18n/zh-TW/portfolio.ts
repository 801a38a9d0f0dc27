/** 對整份計分卡的檢查，以及每一列適合用 KPI 或 OKR。 */
export const portfolio = {
	"check.set/burden": "負責人的負擔",
	"check.set/stale": "太久沒更新",
	"check.set/duplicate": "重複的項目",
	"check.set/goal-without-kpi": "沒有衡量方式的目標",
	"check.set/goal-unserved": "沒有任何列支援的目標",
	"check.set/unknown-parent": "找不到的上層目標",
	"check.set/balance": "領先與落後指標",
	"check.set/counter-kpi": "只重速度或數量，沒有顧及品質",
	"check.set/weight-blank": "缺少權重",
	"check.set/weight-void": "不計入的權重",
	"check.set/weight-sum": "權重合計",
	"check.set/okr": "比較適合用 OKR",
	"set.burden.count.why":
		"「{owner}」同時負責 {count} 項 KPI，超過 {limit} 項就很難兼顧。",
	"set.burden.count.advice": "留下會影響決策的項目，其餘移交他人或取消。",
	"set.burden.readings.why":
		"「{owner}」每月要填報 {readings} 次，超過 {limit} 次會占用做事的時間。",
	"set.burden.readings.advice":
		"不需要那麼快反應的項目可以降低更新頻率，或改由系統自動收集數字。",
	"set.stale.owner.why":
		"「{owner}」有 {count} 項 KPI 太久沒更新，已超過更新頻率允許的天數。",
	"set.stale.owner.advice": "補上最新數值，或改成做得到的更新頻率。",
	"set.stale.nobody.why":
		"有 {count} 項沒有負責人的 KPI 太久沒更新，已超過更新頻率允許的天數。",
	"set.stale.nobody.advice": "指定負責人補上最新數值，或刪除這些列。",
	"set.duplicate.same.why":
		"「{words}」出現在 {count} 列，只是用詞或寫法不同。",
	"set.duplicate.same.advice": "只留一列，或寫明差別在哪裡。",
	"set.duplicate.targets.why":
		"「{words}」出現在 {count} 列，目標值卻不同：{targets}。",
	"set.duplicate.targets.advice":
		"確認以哪個目標值為準，或寫明各適用於哪段期間或哪個範圍。",
	"set.duplicate.near.why": "「{words}」與「{other}」只差一個詞。",
	"set.duplicate.near.advice": "如果指的是同一個數字，就合併成一列。",
	"set.goal-without-kpi.why": "目標「{goal}」沒有任何衡量方式。",
	"set.goal-without-kpi.advice":
		"加上關鍵指標與目標值，或由有指標的列支援這個目標。",
	"set.goal-unserved.why":
		"其他列都填了上層目標，卻沒有任何一列支援戰略型目標「{goal}」。",
	"set.goal-unserved.advice":
		"在有貢獻的列填入這個上層目標；若沒有，請確認它是否仍是目標。",
	"set.unknown-parent.why": "找不到編號或名稱為「{goal}」的列。",
	"set.unknown-parent.advice":
		"填入目標的編號或完整名稱；如果目標在另一張工作表，可以不改。",
	"set.balance.goal.why":
		"「{goal}」的 {count} 項 KPI 全是落後指標，沒有領先指標。",
	"set.balance.goal.advice":
		"加上要先做到、每週都能計算的項目，例如拜訪次數、試用人數或訓練時數。",
	"set.balance.all.why":
		"整份計分卡沒有領先指標，能判斷的 {count} 項全是落後指標。",
	"set.balance.all.advice": "為每個重要目標加上一項會比成果更早變動的數字。",
	"set.counter-kpi.why":
		"「{words}」鼓勵速度或數量，卻沒有相關的 KPI 顧及品質。",
	"set.counter-kpi.advice":
		"加上最先受影響的項目，例如錯誤率、退貨率、客訴件數或滿意度。",
	"set.weight-blank.why": "{of} 列中有 {count} 列沒有權重，計算平均時以 0 計。",
	"set.weight-blank.advice": "補上權重；若要每一列同等重要，就清空整欄。",
	"set.weight-void.unusable.why":
		"有 {count} 列的權重是負數或不是數字，以 0 計。",
	"set.weight-void.unusable.advice": "改填大於 0 的數字。",
	"set.weight-void.zero.why": "有 {count} 列的權重是 0，不會算進任何平均。",
	"set.weight-void.zero.advice": "填入權重；如果本來就不計分，可以不改。",
	"set.weight-sum.all.why": "權重看起來是百分比，合計卻是 {sum}%。",
	"set.weight-sum.all.advice": "調整各列權重，使合計為 100%。",
	"set.weight-sum.group.why":
		"「{name}」的權重合計是 {sum}%，其他多數合計為 100%。",
	"set.weight-sum.group.advice": "調整各列權重，使合計為 100%。",
	"set.okr.why": "這一列比較適合用 OKR。",
	"set.okr.advice":
		"改寫成一個目標（O）配上有挑戰性的關鍵成果（KR），並且不與考績掛鉤。",
	"form.okr.bold_new":
		"「{words}」是全新的嘗試，沒有基準值可以比較：比較適合用 OKR。",
	"form.okr.bold_leap":
		"「{words}」是全新的嘗試，而且要從 {from} 跳到 {to}：比較適合用 OKR。",
	"form.okr.bold_bet":
		"「{words}」是全新的嘗試，信心只有 {confidence} 分（滿分 10 分）：比較適合用 OKR。",
	"form.okr.leap_bet":
		"要從 {from} 跳到 {to}，信心只有 {confidence} 分（滿分 10 分）：比較適合用 OKR。",
	"form.kpi.improve": "現有的數字要從 {from} 改善到 {to}：適合用 KPI。",
	"form.kpi.change": "在現有基礎上變動 {by}：適合用 KPI。",
	"form.kpi.at_least": "至少 {target} 是日常工作要守住的標準：適合用 KPI。",
	"form.kpi.at_most": "至多 {target} 是日常工作要守住的上限：適合用 KPI。",
	"form.kpi.range": "{target} 是日常工作要守住的區間：適合用 KPI。",
	"form.kpi.per_period": "每期 {target} 是日常工作的標準：適合用 KPI。",
} as const;
