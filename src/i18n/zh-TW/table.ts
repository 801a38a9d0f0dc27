/** 工作表的狀態、略過某列的原因，以及儲存格無法讀取的原因。 */
export const table = {
	"state.empty.title": "這張工作表是空的",
	"state.empty.advice":
		"可從範本或 KPI 庫新增計分卡；也可以在標題列下方輸入或貼上 KPI，一列一項，標題例如「目標名稱、關鍵指標、目標值、期限」，再重新讀取。",
	"state.only_charts.title": "這張工作表只有圖表",
	"state.only_charts.advice": "請開啟圖表資料所在的工作表，再試一次。",
	"state.one_column.title": "只有一欄有資料",
	"state.one_column.advice":
		"請把目標、關鍵指標與目標值分成不同欄位，並在各欄上方加上標題。",
	"state.no_header.title": "找不到標題列",
	"state.no_header.advice":
		"請在同一列寫上欄位名稱，例如「目標名稱、關鍵指標、目標值、期限」，再重新讀取。",
	"state.no_rows.title": "標題列下方沒有資料",
	"state.no_rows.advice": "請在標題列下方至少新增一項 KPI，再重新讀取。",
	"state.table.title": "這張工作表可以轉成計分卡",
	"state.table.advice":
		"請先檢查 KPI，再寫成新的計分卡工作表；這張工作表會保持原樣。",
	"state.scorecard.title": "這是一張計分卡",
	"state.scorecard.advice": "請先檢查 KPI，再更新計分卡。",
	"state.dashboard.title": "這是一張儀表板",
	"state.dashboard.advice": "內容來自計分卡；要修改請開啟計分卡。",
	"state.settings.title": "這是外掛程式的設定",
	"state.settings.advice": "直接修改儲存格的值，計分卡會立即跟著更新。",
	"state.log.title": "這是填報紀錄",
	"state.log.advice":
		"每一列是一項 KPI 的一筆實績；要看目前狀況，請開啟計分卡。",
	"table.reason.synonym": "依欄位標題",
	"table.reason.values": "依欄位內容",
	"table.reason.position": "依欄位位置",
	"table.reason.chosen": "自行指定",
	"table.not_taken": "「{header}」也像是{field}，但已採用另一欄。",
	"skip.blank": "空白列",
	"skip.repeated_header": "重複的標題列",
	"skip.total": "合計列，不是 KPI",
	"skip.note": "附註，不是 KPI",
	"skip.section_department": "分段標題「{text}」：作為以下各列的部門",
	"skip.section_goal": "分段標題「{text}」：作為以下各列的目標",
	"skip.section_unknown": "分段標題「{text}」：不是 KPI，也無法確定代表什麼",
	"skip.no_name": "沒有目標名稱，也沒有關鍵指標",
	"unread.number": "「{text}」無法讀成數字，因此保持原樣。",
	"unread.several": "「{text}」含有多個數字，請讓每個 KPI 各占一列。",
	"unread.date": "「{text}」無法讀成日期，因此保持原樣。",
	"unread.choice": "「{text}」不是這一欄認得的用詞，因此保持原樣。",
	"unread.figure": "「{text}」不是數字。",
	"unread.percent":
		"「{text}」是百分比，但這項 KPI 的單位不是 %，請輸入數字本身。",
	"unread.yes_no": "「{text}」既不是「是」也不是「否」。",
	"unread.error": "儲存格顯示錯誤 {text}。",
	"unread.percent_scale":
		"{text} 與 {other} 的百分比寫法不一致，無法判斷是哪一種。",
} as const;
