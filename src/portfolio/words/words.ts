/** Words of a language by which indicators are compared and bold aims are told. The patterns read normalised text. */
export interface Words {
	/** Words of a new beginning or a change of direction. */
	BOLD: RegExp;
	/** Words that do not say which figure is meant: with and without them it is the same one. */
	LIGHT: readonly string[];
	/** Names that fit any goal: what they measure stands in the goal. */
	GENERIC: readonly string[];
	/** Words that set one group, place or kind apart from others. */
	APART: RegExp;
	/** Words that mean how well something is done. */
	QUALITY: RegExp;
}

/**
 * Words of one meaning, in both languages. Latin words in lower case. Words that some readers tell apart (users and customers,
 * profit and margin) are not put together.
 */
export const SAME: readonly (readonly string[])[] = [
	["customer", "client", "客戶", "顧客", "客人"],
	["user", "用戶", "使用者"],
	["member", "會員"],
	["subscriber", "subscription", "訂閱戶", "訂戶", "訂閱"],
	["employee", "staff", "personnel", "員工", "同仁", "人員"],
	["supplier", "vendor", "供應商", "廠商"],
	["advertiser", "廣告主"],
	["service", "support", "customer service", "客戶服務", "客服", "服務"],
	["satisfaction", "滿意度", "滿意"],
	["retention", "留存", "留任", "保留"],
	["renewal", "續約", "續訂"],
	["churn", "流失"],
	["turnover", "attrition", "離職"],
	["complaint", "客訴", "抱怨", "投訴", "客戶投訴", "顧客抱怨"],
	["reply", "response", "回覆", "回復", "回應", "答覆"],
	["resolution", "resolve", "solve", "解決"],
	["revenue", "營收", "營業收入", "營業額", "收入"],
	["sale", "銷售額", "銷售金額", "業績", "銷售"],
	["profit", "獲利", "利潤"],
	["gross margin", "gross profit margin", "毛利率", "毛利"],
	["net margin", "net profit margin", "淨利率", "純益率"],
	["cost", "expense", "成本", "費用", "支出", "開銷"],
	["conversion", "轉換", "轉化"],
	["order", "訂單"],
	["shipment", "ship", "出貨"],
	["delivery", "deliver", "交貨", "交付", "送達"],
	["on time", "on-time", "punctual", "準時", "如期", "按時"],
	["defect", "不良", "缺陷", "瑕疵"],
	["error", "mistake", "錯誤", "失誤"],
	["accident", "事故", "意外"],
	["inventory", "stock", "庫存", "存貨"],
	["training", "教育訓練", "培訓", "訓練"],
	["recruit", "recruitment", "hire", "招募", "招聘", "徵才"],
	["visit", "拜訪", "造訪"],
	["website", "site", "網站", "官網"],
	["new", "新"],
	["first", "首次", "第一次", "首"],
	[
		"rate",
		"ratio",
		"percentage",
		"share",
		"proportion",
		"比率",
		"比例",
		"率",
		"占比",
		"佔比",
	],
	["time", "duration", "時間", "時長"],
	["hour", "時數", "工時"],
	["project", "專案"],
	["product", "產品", "商品"],
	["market share", "市占率", "市佔率", "市場占有率", "市場佔有率"],
	["return", "退貨"],
	["refund", "退款"],
	["uptime", "availability", "可用率", "可用性"],
	["downtime", "停機", "停機時間"],
	["handle", "process", "處理"],
	["complete", "completion", "finish", "完成"],
];

/** Short forms and names of their own → the words they stand for. */
export const STANDS_FOR: Readonly<Record<string, string>> = {
	csat: "customer satisfaction",
	nps: "net promoter",
	淨推薦值: "net promoter",
	淨推薦分數: "net promoter",
	ctr: "click through rate",
	點擊率: "click through rate",
	點閱率: "click through rate",
	aht: "handling time",
	fcr: "first contact resolution",
	首次聯繫解決率: "first contact resolution rate",
	roi: "investment return rate",
	"return on investment": "investment return rate",
	投資報酬率: "investment return rate",
};
