import type { SourcePatterns } from "./named";

/** 引號或書名號裡的名稱。 */
const QUOTED = `[「『〈《【“"']([^「」『』〈〉《》【】“”"'\\n]{1,40})[」』〉》】”"']`;
/** 沒有引號時，只認出處動詞後面緊接的短名稱。 */
const FROM = "(?:[取來]自|引用|參[見照]|抓取|詳見|見)\\s?";
const SHEET = "(?:工作表|分頁|頁籤|工作頁)";
const COLUMN = "欄(?:位)?(?!目|杆)";
const BARE =
	"((?:[A-Za-z0-9%]|(?![的與和及或之這該此各每同本某其])[\\u4e00-\\u9fff]){2,12}?)";

export const patterns: SourcePatterns = {
	elsewhere:
		/檔|試算表|活頁簿|系統|平台|平臺|資料庫|報[表告]|匯出|後[台臺]|網站|雲端|表單|問卷|儀表板|軟體|程式|年報|財報|https?:|CRM|ERP|Excel|App/i,
	sheet: [
		new RegExp(`${QUOTED}\\s?(?:這|那|此)?(?:個|張)?${SHEET}`, "g"),
		new RegExp(`${SHEET}(?:名稱)?\\s?[:：]?\\s?${QUOTED}`, "g"),
		new RegExp(`(?:${FROM}|[從由]\\s?)${BARE}\\s?${SHEET}`, "g"),
	],
	column: [
		new RegExp(`${QUOTED}\\s?(?:這|那|此)?一?${COLUMN}`, "g"),
		new RegExp(`欄位(?:名稱)?\\s?[:：]?\\s?${QUOTED}`, "g"),
		new RegExp(`${FROM}${BARE}\\s?${COLUMN}`, "g"),
	],
	noName:
		/^(?:[上下左右前後最]+.?|第.+|[A-Za-z]{1,2}\d*|\d+|[一二三四五六七八九十兩]+|google|excel)$/i,
};
