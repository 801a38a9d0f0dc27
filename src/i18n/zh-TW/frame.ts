/** 側邊欄的外框：核心載入之前的文字，以及在那之前可能遇到的問題。 */
export const frame = {
	"sidebar.language": "語言",
	"sidebar.back": "返回",
	"sidebar.reread": "重新讀取工作表",

	"sidebar.running.open": "正在讀取工作表…",
	"sidebar.ready":
		"已讀取工作表「{sheet}」：{kpis} 項 KPI，{unread} 列未讀取。",

	"sidebar.title.trouble": "目前無法繼續",

	"sidebar.sheet": "工作表",

	"sidebar.trouble.retry": "再試一次",

	"trouble.bad_request": "無法理解這個要求。",
	"trouble.bad_request.todo":
		"請重新整理試算表，再次開啟側邊欄。資料沒有任何變更。",
	"trouble.sheet_gone": "這張工作表已不存在。",
	"trouble.sheet_gone.todo": "請切換到其他工作表，然後重新讀取。",
	"trouble.not_a_grid": "這張工作表不是由儲存格組成的表格。",
	"trouble.not_a_grid.todo": "請切換到有列與欄的工作表，然後重新讀取。",
	"trouble.too_wide": "這張工作表的欄數太多，無法讀取。",
	"trouble.too_wide.todo": "請將需要的欄複製到新的工作表，再讀取那一張。",
	"trouble.too_large": "這張工作表的儲存格太多，無法一次讀取。",
	"trouble.too_large.todo": "請將需要的列複製到新的工作表，再讀取那一張。",
	"trouble.several_accounts":
		"Google 未允許外掛程式執行。同時登入多個 Google 帳戶時會發生這種情況。",
	"trouble.several_accounts.todo":
		"請只登入一個帳戶，或改用無痕式視窗或另一個瀏覽器設定檔，然後重新開啟側邊欄。",
	"trouble.quota": "您的帳戶今天執行指令碼的用量已達 Google 的上限。",
	"trouble.quota.todo": "最慢 24 小時後恢復；工作表中的進度條與狀態照常更新。",
	"trouble.many_runs": "您的帳戶目前同時執行太多指令碼。",
	"trouble.many_runs.todo": "請等一分鐘，再試一次。",
	"trouble.time_limit": "執行時間太久，Google 已中止這次執行。",
	"trouble.time_limit.todo": "資料沒有遺失。請再試一次，系統會補完其餘部分。",
	"trouble.offline": "無法連線到試算表。",
	"trouble.offline.todo": "請檢查網路連線，然後再試一次。",
	"trouble.not_loaded": "外掛程式有一部分載入失敗。",
	"trouble.not_loaded.todo":
		"請再試一次；如果還是不行，請關閉側邊欄後重新開啟。",
	"trouble.unexpected": "發生未預期的問題。",
	"trouble.unexpected.todo":
		"請再試一次。若問題持續，請重新整理試算表，再次開啟側邊欄。",
	"trouble.about": "相關項目：{detail}",
} as const;
