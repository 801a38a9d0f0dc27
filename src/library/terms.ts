/**
 * Which KPI of the library a text speaks of. Small and by itself: the rules that ask need neither names nor definitions, so the entries stay
 * out of their bundle.
 */
import type { Timing } from "../kpi/kpi";
import { fold } from "./fold";

/** How fast, how much, how well, or how much for what is put in. Speed and volume are gamed at the expense of quality. */
export type Nature = "speed" | "volume" | "quality" | "efficiency";
/** What is at stake. A goal and an indicator of one family speak of related things. */
export type Family =
	| "demand"
	| "revenue"
	| "retention"
	| "satisfaction"
	| "profit"
	| "cost"
	| "cash"
	| "reporting"
	| "delivery"
	| "quality"
	| "reliability"
	| "output"
	| "stock"
	| "safety"
	| "people"
	| "learning"
	| "fitness"
	| "health";

/** What is known of the KPI that a text speaks of. */
export interface LibraryTerm {
	/** Id of the entry. */
	id: string;
	family: Family;
	nature: Nature;
	timing: Timing;
}

/**
 * Id → the words for it in both languages, grouped by what the entries share. The last English word may stand in the plural and a hyphen for a
 * space. A word that fits several entries (`satisfaction`, 成本) stands with the one most often meant.
 */
const TERMS: Readonly<
	Partial<
		Record<`${Family} ${Nature} ${Timing}`, Readonly<Record<string, string>>>
	>
> = {
	"demand volume leading": {
		"campaign-reach":
			"campaign reach|people reached|impression|awareness|觸及|曝光|知名度",
		"ad-clicks": "clicks|點擊次數|點擊數",
		"website-visits":
			"website visit|visitor|traffic|page view|流量|造訪|訪客|瀏覽量|工作階段",
		"qualified-leads": "qualified lead|leads|mql|名單數|潛在客戶",
		"social-followers": "follower|subscriber|追蹤人數|粉絲|訂閱數|訂閱人數",
	},
	"demand quality leading": {
		"click-through-rate": "click through|ctr|點擊率|點閱率",
		"engagement-rate": "engagement rate|互動率",
	},
	"demand volume lagging": {
		"campaign-conversions":
			"conversions|signup|sign up|轉換次數|轉換數|註冊數|註冊人數",
	},
	"demand quality lagging": {
		"conversion-rate": "conversion|轉換率|轉化率",
		"lead-to-customer-rate": "lead to customer|lead quality|名單成交|名單品質",
	},
	"revenue volume lagging": {
		"revenue-growth": "revenue|income|mrr|arr|營收|營業額|收入",
		"deals-closed": "deal|signed contract|成交件數|簽約",
		"sales-amount": "sales|sales turnover|成交金額|銷售額|銷售金額|業績",
		"new-customers":
			"new customer|new client|new advertiser|new subscriber|paying customer|paid subscription|新增客戶|新客|新增訂閱|新增廣告主|付費訂閱|新會員",
		"quota-attainment": "quota|業績達成|業績目標",
	},
	"revenue volume leading": {
		"pipeline-coverage": "pipeline|商機",
		"sales-calls": "sales call|outbound call|customer visit|拜訪",
	},
	"revenue efficiency lagging": {
		"revenue-per-client":
			"revenue per client|revenue per customer|arpu|order value|每客戶營收|客單價|訂單金額",
	},
	"revenue efficiency leading": {
		"average-discount": "discount|折讓|折扣",
	},
	"revenue quality lagging": {
		"win-rate":
			"win rate|close rate|conversion rate per salesperson|成交率|贏單率|成交轉換率|業務轉換率",
	},
	"revenue speed leading": {
		"sales-cycle": "sales cycle|銷售週期",
	},
	"retention quality lagging": {
		"client-retention-rate": "retention|repeat purchase|留存|回購|忠誠",
		"renewal-rate": "renewal|續約|續訂",
		"churn-rate": "churn|流失|退訂",
	},
	"satisfaction quality lagging": {
		"customer-satisfaction": "satisfaction|csat|service quality|滿意|服務品質",
		"net-promoter-score": "promoter score|nps|淨推薦",
		"complaint-rate": "complaint|客訴|投訴|抱怨",
		"reopen-rate": "reopen rate|reopened|重啟率",
	},
	"satisfaction quality leading": {
		"customer-effort-score": "effort score|費力",
		"first-contact-resolution":
			"first contact resolution|first call resolution|fcr|首次聯繫解決|一次解決",
	},
	"satisfaction speed leading": {
		"first-response-time":
			"response time|reply time|respond within|respond to|waiting time|首次回應|首次回覆|回應時間|回覆時間|等候時間",
		"average-handling-time": "handling time|handle time|aht|處理時間|通話時間",
		"service-level": "service level|服務水準|接通率",
	},
	"satisfaction speed lagging": {
		"resolution-time": "resolution time|time to resolve|解決時間|結案時間",
	},
	"satisfaction volume leading": {
		"service-reply-rate": "reply rate|response rate|回覆率|回應率",
	},
	"satisfaction volume lagging": {
		"tickets-resolved":
			"cases resolved|tickets resolved|support ticket|結案數|結案件數",
	},
	"profit efficiency lagging": {
		"profit-margin": "profit margin|profitability|淨利率|利潤率|獲利能力",
		"gross-margin": "gross margin|gross profit|毛利",
		"return-on-investment": "return on investment|roi|投資報酬|投報率",
		"return-on-ad-spend": "return on ad spend|roas|廣告投資報酬",
	},
	"profit volume lagging": {
		"operating-profit": "profit|ebitda|營業利益|淨利|利潤|獲利",
	},
	"cost efficiency lagging": {
		"cost-per-conversion":
			"cost per conversion|cost per lead|cost per click|cost per acquisition|cpa|轉換成本|名單成本",
		"marketing-spend":
			"campaign cost|ad spend|marketing budget|行銷費用|廣告費|活動費用",
		"customer-acquisition-cost": "acquisition cost|cac|獲取成本|獲客成本",
		"cost-per-contact": "cost per contact|cost to serve|服務成本",
		"budget-variance": "budget|預算",
		"average-monthly-cost":
			"monthly cost|operating cost|costs|expense|成本|費用|支出",
		"cost-per-hire": "cost per hire|招募成本",
		"unit-cost": "unit cost|cost of goods|cost per unit|單位成本|製造成本",
		"labour-cost-ratio":
			"labour cost|labor cost|personnel cost|人事費用|人事成本|人力成本",
	},
	"cost volume lagging": {
		"cost-savings": "savings|cost saving|節省成本|成本節省|節省金額",
	},
	"cash volume lagging": {
		"operating-cash-flow": "cash flow|現金流",
	},
	"cash speed lagging": {
		"days-sales-outstanding": "days sales outstanding|dso|應收帳款週轉",
	},
	"cash quality leading": {
		"overdue-receivables-rate":
			"receivable|overdue invoice|逾期帳款|逾期應收|應收帳款",
		"on-time-payment-rate": "supplier payment|準時付款",
	},
	"cash efficiency lagging": {
		"savings-rate": "savings rate|儲蓄|存款|存錢",
	},
	"reporting speed leading": {
		"closing-days": "days to close|close the books|月結|關帳",
	},
	"reporting quality lagging": {
		"post-close-adjustments": "post close adjustment|關帳後調整|調整分錄",
	},
	"delivery speed leading": {
		"lead-time-for-changes": "lead time for changes|前置時間",
		"deployment-frequency":
			"deployment frequency|deployments|deploys|部署頻率|部署次數",
		"code-review-time": "code review|程式碼審查",
		"order-cycle-time":
			"order cycle time|time to ship|訂單處理時間|出貨時間|出貨天數",
	},
	"delivery speed lagging": {
		"development-time":
			"development time|cycle time|time to market|開發時間|開發週期|開發時程",
		"project-on-time-rate":
			"milestone|on time project|projects on time|里程碑|準時交付|專案準時|專案如期",
	},
	"delivery volume lagging": {
		"features-delivered": "features|velocity|功能交付",
	},
	"delivery quality lagging": {
		"feature-adoption-rate": "adoption|採用率",
		"on-time-delivery-rate":
			"on time delivery|delivered on time|otif|準時交貨|準交率|準時出貨|交期達成",
	},
	"delivery quality leading": {
		"order-accuracy": "order accuracy|訂單正確|出貨正確",
	},
	"quality quality lagging": {
		"change-failure-rate": "change failure|變更失敗|部署失敗率",
		"escaped-defects": "defect|bug|code quality|缺陷|程式錯誤|軟體品質",
	},
	"quality quality leading": {
		"test-coverage": "test coverage|code coverage|測試覆蓋|程式碼覆蓋",
		"first-pass-yield":
			"yield|defect rate|scrap|product quality|良率|報廢|產品品質",
	},
	"reliability quality lagging": {
		availability: "availability|uptime|可用率|可用性|穩定度",
		"unplanned-downtime": "downtime|停機|設備故障",
	},
	"reliability speed lagging": {
		"recovery-time":
			"recovery time|time to restore|time to repair|mttr|復原時間|修復時間|恢復時間",
	},
	"reliability speed leading": {
		"response-latency":
			"latency|load time|page speed|系統回應時間|響應時間|載入時間",
	},
	"reliability volume leading": {
		"preventive-maintenance-rate": "preventive maintenance|預防保養|定期保養",
	},
	"output volume lagging": {
		"units-produced": "units produced|production output|throughput|產量",
	},
	"output efficiency lagging": {
		"equipment-effectiveness":
			"equipment effectiveness|oee|utilization|utilisation|設備綜合效率|稼動率|產能利用",
		"revenue-per-employee":
			"revenue per employee|productivity|人均營收|人均產值|生產力",
	},
	"stock speed lagging": {
		"inventory-turnover":
			"inventory turn|inventory turnover|inventory days|存貨週轉|庫存週轉|庫存天數",
	},
	"stock quality lagging": {
		"stockout-rate": "stockout|out of stock|缺貨",
	},
	"safety quality lagging": {
		"injury-frequency-rate":
			"lost time|injury rate|ltifr|accident|失能傷害|職災|工傷|事故",
	},
	"safety volume leading": {
		"near-miss-reports": "near miss|虛驚",
	},
	"safety quality leading": {
		"corrective-action-rate": "corrective action|矯正措施",
	},
	"people quality lagging": {
		"employee-turnover":
			"turnover|attrition|employee retention|離職|流動率|留任",
		"new-hire-retention": "new hire retention|新人留任|新進人員留任",
	},
	"people quality leading": {
		"offer-acceptance-rate": "offer acceptance|錄取接受|報到率",
		"employee-engagement":
			"employee engagement|employee net promoter|engagement survey|engagement score|employee satisfaction|morale|敬業度|員工滿意|士氣",
		"absence-rate": "absenteeism|absence|attendance rate|缺勤|出勤率",
	},
	"people speed leading": {
		"time-to-fill": "time to fill|time to hire|招募天數|招募時間",
	},
	"people volume leading": {
		"overtime-hours": "overtime|加班",
		"appraisal-completion": "appraisal|performance review|績效面談",
	},
	"learning volume leading": {
		"training-hours": "training|online course|訓練時數|教育訓練|培訓|線上課程",
		"study-hours": "study hour|學習時數",
	},
	"learning quality lagging": {
		"training-pass-rate": "pass rate|合格率|及格率",
		"reading-notes-rate": "books with notes|閱讀心得|讀書心得",
		"exam-score": "test score|exam|測驗成績|模擬考|考試|多益",
	},
	"learning volume lagging": {
		"books-read": "books|閱讀|讀完",
	},
	"fitness volume lagging": {
		"longest-run": "longest run|marathon|馬拉松|最長跑步",
	},
	"fitness volume leading": {
		"weekly-running-distance": "running distance|mileage|跑步|跑量",
		"workout-sessions": "workout|exercise|運動次數|每週運動|健身",
	},
	"fitness speed lagging": {
		"running-pace": "running pace|配速",
	},
	"fitness quality lagging": {
		"injury-days": "days off by injury|因傷",
	},
	"health volume lagging": {
		"body-weight": "body weight|lose weight|weight loss|體重|減重",
	},
	"health quality lagging": {
		"body-fat-rate": "body fat|體脂",
		"energy-score": "energy score|精神評分",
	},
	"health volume leading": {
		"sleep-hours": "sleep|睡眠",
	},
};

/** Phrases that hold one of the words above and speak of no KPI. */
const OTHER = "leads to|deal with|sales team|income statement|每月結|粉絲專頁";

/** Folded words → what they speak of. */
export const BY_WORDS: ReadonlyMap<string, LibraryTerm | null> = byWords();
const PATTERN = patternOf([...BY_WORDS.keys()]);

/**
 * The KPI that a text speaks of, `null` if the library knows none of it. Of several the first; of words in a row the last, which the others
 * describe (客訴處理時間 is a time).
 */
export function entryFor(text: string): LibraryTerm | null {
	const folded = fold(text);
	let found: LibraryTerm | null = null;
	let end = -1;
	PATTERN.lastIndex = 0;
	for (let hit = PATTERN.exec(folded); hit; hit = PATTERN.exec(folded)) {
		if (found && folded.slice(end, hit.index).trim() !== "") break;
		found = termOf(hit[0]) ?? found;
		end = PATTERN.lastIndex;
	}
	return found;
}

function byWords(): Map<string, LibraryTerm | null> {
	const map = new Map<string, LibraryTerm | null>();
	for (const words of OTHER.split("|")) map.set(words, null);
	for (const [group, entries] of Object.entries(TERMS)) {
		const [family, nature, timing] = group.split(" ") as [
			Family,
			Nature,
			Timing,
		];
		for (const [id, list] of Object.entries(entries))
			for (const words of list.split("|"))
				map.set(fold(words), { id, family, nature, timing });
	}
	return map;
}

/** One pass over the text, which at each place tries the words with the sign that stands there, the longest first. */
function patternOf(words: readonly string[]): RegExp {
	const longestFirst = [...words].sort((a, b) => b.length - a.length);
	const latin = longestFirst.filter((term) => /[a-z]/.test(term));
	const han = longestFirst.filter((term) => !/[a-z]/.test(term));
	const english = latin.map((term) => `${term.replace(/ /g, "[ -]")}s?`);
	return new RegExp(
		`(?<![a-z])${byFirstSign(english)}(?![a-z])|${byFirstSign(han)}`,
		"g",
	);
}

/** Any of the patterns. An engine that does not sort alternatives itself would try every one of them at every place. */
function byFirstSign(patterns: readonly string[]): string {
	const rests = new Map<string, string[]>();
	for (const pattern of patterns) {
		const first = pattern.charAt(0);
		rests.set(first, [...(rests.get(first) ?? []), pattern.slice(1)]);
	}
	const groups = [...rests].map(
		([first, own]) => `${first}(?:${own.join("|")})`,
	);
	return `(?=[${[...rests.keys()].join("")}])(?:${groups.join("|")})`;
}

function termOf(hit: string): LibraryTerm | null {
	const words = hit.replace(/-/g, " ");
	return BY_WORDS.get(words) ?? BY_WORDS.get(words.replace(/s$/, "")) ?? null;
}
