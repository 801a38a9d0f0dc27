/** SMART 規則為何如此判定。名稱有第三段的，是同一條規則的另一種情況。 */
export const findings = {
	"finding.S.measured": "目標明確：{words}。",
	"finding.S.deliverable": "要完成的成果明確：「{words}」。",
	"finding.S.deliverable.yes_no": "目標明確：完成或未完成。",
	"finding.S.narrowed": "「{words}」界定了範圍。",
	"finding.S.wish-word":
		"「{words}」只是期望，沒有說明是哪個數字、哪個範圍或哪些對象。",
	"finding.S.attitude": "「{words}」是形容或比較，沒有人能判斷何時算做到。",
	"finding.S.bare-deliverable": "「{words}」的對象太籠統，可以指任何東西。",
	"finding.S.no-object": "「{words}」沒有說明要衡量或交付什麼。",
	"finding.S.figure-only": "「{words}」說明了看哪個數字，但還沒填要達到多少。",
	"finding.S.no-owner": "沒有指定負責人。",
	"finding.S.several-goals": "一項關鍵指標裡有好幾個目標。",
	"finding.M.quantity": "可以衡量：{words}。",
	"finding.M.deliverable": "「{words}」完成與否一看就知道。",
	"finding.M.deliverable.yes_no": "完成與否一看就知道。",
	"finding.M.bare-deliverable": "「{words}」沒有說明怎樣才算完成。",
	"finding.M.no-measure": "沒有可衡量的內容：沒有數字，也沒有完成與否的成果。",
	"finding.M.name-only": "「{words}」是名稱或時間，不是衡量標準。",
	"finding.M.no-unit": "目標值沒有單位。",
	"finding.M.no-baseline": "要增加或減少，卻沒有可以比較的基準值。",
	"finding.M.no-method": "沒有說明如何測量、多久測量一次。",
	"finding.M.unknown-source":
		"測量方式以「{name}」為來源，但這裡沒有這個欄位或工作表。",
	"finding.M.text-against-target": "文字寫的是 {text}，目標值欄卻是 {cell}。",
	"finding.M.text-against-change":
		"文字寫的是 {text}，由基準值與目標值算出來卻是 {cells}。",
	"finding.M.text-against-unit":
		"文字的單位是「{text}」，單位欄卻是「{cell}」。",
	"finding.M.mixed-scale":
		"「{text}」與同一列的其他數字不同，一邊是百分比，一邊是小數。",
	"finding.M.direction-against-target":
		"方向不符：基準值是 {baseline}，目標值是 {target}。",
	"finding.A.grounded": "「{words}」說明了起點或做法。",
	"finding.A.modest": "{days} 天變動 {percent}%，一般營運做得到。",
	"finding.A.perfection": "{days} 天內完全沒有「{words}」，沒有人能保證。",
	"finding.A.never-again": "永遠不發生任何「{words}」，沒有人能保證。",
	"finding.A.jump": "{days} 天內要躍進這麼多，不切實際。",
	"finding.A.kept-pace.up":
		"之後每月需增加 {needed}；過去最快每月增加 {best}。",
	"finding.A.kept-pace.down":
		"之後每月需減少 {needed}；過去最快每月減少 {best}。",
	"finding.A.kept-pace.reached": "目前已符合目標值。",
	"finding.A.too-fast.up":
		"之後每月需增加 {needed}，過去最快每月只增加 {best}。",
	"finding.A.too-fast.down":
		"之後每月需減少 {needed}，過去最快每月只減少 {best}。",
	"finding.A.too-fast.up.never": "之後每月需增加 {needed}，過去卻從未增加過。",
	"finding.A.too-fast.down.never":
		"之後每月需減少 {needed}，過去卻從未減少過。",
	"finding.A.low-confidence": "信心只有 {confidence} 分（滿分 10 分）。",
	"finding.A.no-history": "過去的數字太少，無法判斷這樣的步調是否做得到。",
	"finding.A.no-history.no_target": "尚無目標值，無法判斷是否做得到。",
	"finding.A.no-history.no_due": "沒有期限，無法得知需要多快的步調。",
	"finding.A.no-history.yes_no":
		"這一項是一次完成，無法由過去的數字判斷是否做得到。",
	"finding.R.why": "「{words}」說明了目的。",
	"finding.R.targeted": "「{words}」是特別選定的對象。",
	"finding.R.parent": "支援上層目標「{words}」。",
	"finding.R.related": "目標名稱與關鍵指標都提到「{words}」。",
	"finding.R.same-subject": "目標名稱與關鍵指標在 KPI 庫中屬於同一主題。",
	"finding.R.no-goal": "這一列沒有寫明支援哪個目標。",
	"finding.R.copy": "關鍵指標只是重複目標名稱。",
	"finding.R.unrelated":
		"目標名稱與關鍵指標沒有共同的詞，看不出兩者有什麼關係。",
	"finding.R.level-above-parent": "這一列的類型比所支援的上層目標更高層級。",
	"finding.R.vanity": "單看「{words}」，看不出對目標有什麼幫助。",
	"finding.T.end": "期限明確：{words}。",
	"finding.T.end.cell": "期限為 {due}。",
	"finding.T.end-unknown": "無法由「{words}」推算出日期。",
	"finding.T.no-end": "沒有寫明期限。",
	"finding.T.open-time": "「{words}」不算期限。",
	"finding.T.rhythm-only": "「{words}」只是頻率，沒有說明何時結束。",
	"finding.T.time-is-measure":
		"「{words}」是要衡量的時間，不是這個目標的期限。",
	"finding.T.before-start": "期限 {due} 早於開始日 {start}。",
	"finding.T.past": "期限 {due} 已經過了。",
	"finding.T.few-readings":
		"依目前的更新頻率，到期前只會有 {count} 次數字；至少要 3 次才來得及調整。",
	"finding.T.text-against-due": "文字寫的是「{words}」，期限欄卻是 {cell}。",
} as const;
