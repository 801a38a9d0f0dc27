/** Remarks on a plan, read before writing. */
export const plan = {
	"plan.stale_off": "沒有任何一列填資料截止日，因此不判定資料過期。",
	"plan.changed": "來源有 {count} 列已變動；未勾選的列，計分卡保留原來的內容。",
	"plan.vanished": "有 {count} 列已不在來源中，計分卡予以保留：{names}。",
	"plan.ids_twice":
		"有 {count} 列的編號與其他列相同（{names}），改用新編號；填報紀錄仍屬於保留原編號的那一列。",
	"plan.rows_moved":
		"寫入時有人插入、刪除或排序了資料列。我們的內容已放回各自所屬的列；「復原」只會復原最後這一步。",
	"plan.gone": "以下項目已被刪除，不會自動重新加上：{names}。",
	"plan.attached": "將在這張工作表右側加上 {count} 欄；您原有的欄位維持不變。",
	"plan.metrics":
		"有 {count} 列各含多項指標（{names}），且各有目標值：每項指標會成為一項 KPI，共 {kpis} 項。",
	"plan.measures_beside":
		"這張工作表每列含多項指標（{names}），但一列旁邊只能放一項 KPI。若要全部追蹤，請改為轉成新的計分卡。",
	"plan.missing": "這張工作表缺少以下欄位，請勾選要加上的：",
	"plan.filter":
		"這張工作表的篩選器不包含我們的欄位。用它排序時，只有您的列會移動；受影響的列會顯示 ↻，直到下次執行。",
	"plan.protected_range":
		"這張工作表的受保護範圍不包含我們的欄位，其他人仍可在那裡輸入。",
	"plan.next_sums":
		"有 {count} 項累計型 KPI，新的一期從 0 重新起算；其他各項以上期最後的數字為基準值。",
	"plan.next_targets": "有 {count} 項 KPI 已達到原目標，請設定新的目標值。",
	"plan.next_undated":
		"有 {count} 項 KPI 只填了開始日或期限，又沒有其他列可得知一期多長，因此日期留白。",
} as const;
