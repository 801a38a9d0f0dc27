/** 側邊欄的外框：核心載入之前，以及遇到問題時的說法。 */
export const frame = {
	"sidebar.language": "語言",
	"sidebar.back": "返回",
	"sidebar.reread": "重新讀取工作表",

	"sidebar.running.open": "正在讀取工作表…",
	"sidebar.running.preview": "正在計算將有哪些變更…",
	"sidebar.running.write": "正在寫入試算表…可能需要一分鐘，無法中途停止。",
	"sidebar.running.library": "正在開啟 KPI 庫…",
	"sidebar.running.previewNew": "正在計算將有哪些變更…",
	"sidebar.running.makeNew": "正在建立計分卡…可能需要一分鐘，無法中途停止。",
	"sidebar.running.checkIn": "正在記錄數字…",
	"sidebar.running.previewRestore": "正在查看最近一次的寫入…",
	"sidebar.running.restore": "正在復原最近一次的寫入…",
	"sidebar.running.previewRemove": "正在查看要移除的項目…",
	"sidebar.running.remove": "正在移除…",
	"sidebar.running.takePeriods": "正在匯入各期數字…",
	"sidebar.running.showAll": "正在繪製儀表板…",
	"sidebar.running.showTrend": "正在繪製趨勢…",
	"sidebar.running.saveSettings": "正在儲存設定…",
	"sidebar.running.editRow": "正在寫入該列…",
	"sidebar.running.selected": "正在查看選取的列…",
	"sidebar.running.select": "正在移至該列…",
	"sidebar.ready": "已讀取工作表「{sheet}」。",

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
	"trouble.empty_sheet": "這張工作表是空的。",
	"trouble.empty_sheet.todo": "請輸入標題列與 KPI，然後重新讀取。",
	"trouble.only_charts": "這張工作表只有圖表。",
	"trouble.only_charts.todo":
		"請切換到圖表資料來源所在的工作表，然後重新讀取。",
	"trouble.one_column": "這張工作表只有一欄。",
	"trouble.one_column.todo":
		"請將每項 KPI 的內容分成多欄並加上標題，然後重新讀取。",
	"trouble.no_header": "找不到標題列。",
	"trouble.no_header.todo": "請在每一欄上方加上標題，然後重新讀取。",
	"trouble.no_rows": "標題下方找不到 KPI。",
	"trouble.no_rows.todo": "請每列填寫一項 KPI，或修正欄位對應，然後重新讀取。",
	"trouble.not_convertible": "這張工作表無法轉成計分卡。",
	"trouble.not_convertible.todo": "請切換到存放 KPI 的工作表，然後重新讀取。",
	"trouble.no_edit_rights": "您只能檢視這份試算表，無法編輯。",
	"trouble.no_edit_rights.todo": "請向擁有者要求編輯權限，或自行建立副本。",
	"trouble.protected": "受保護的範圍擋住了寫入。",
	"trouble.protected.todo": "請擁有者開放您編輯，或解除保護，然後再試一次。",
	"trouble.cell_changed": "這一列在讀取之後已經變更。",
	"trouble.cell_changed.todo":
		"沒有寫入任何內容。請重新讀取工作表，再修改一次。",
	"trouble.cell_formula": "這個儲存格是公式。",
	"trouble.cell_formula.todo":
		"沒有寫入任何內容。請在工作表中修改公式，或修改公式引用的儲存格。",
	"trouble.busy": "目前有其他人正在寫入這份試算表。",
	"trouble.busy.todo": "請稍候片刻，再試一次。",
	"trouble.no_scorecard": "這張工作表還沒有計分卡。",
	"trouble.no_scorecard.todo": "請先建立計分卡，再匯入各期數字。",
	"trouble.no_dashboard": "這張計分卡沒有儀表板。",
	"trouble.no_dashboard.todo":
		"儀表板已被刪除。請更新計分卡，並選擇重新加上已刪除的項目。",
	"trouble.nothing_to_restore": "沒有可以復原的內容。",
	"trouble.nothing_to_restore.todo":
		"只能復原最近一次的寫入，而且只能復原一次。",
	"trouble.several_accounts":
		"Google 未允許外掛程式執行。同時登入多個 Google 帳戶時會發生這種情況。",
	"trouble.several_accounts.todo":
		"請只登入一個帳戶，或改用無痕式視窗或另一個瀏覽器設定檔，然後重新開啟側邊欄。",
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
