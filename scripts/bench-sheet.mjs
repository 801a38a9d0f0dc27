/** A sheet of KPIs to measure on: every row with texts of its own, half English and half Chinese, as people write them. */

export const TODAY = "2026-11-24";

const HEADER = [
	"目標名稱 Goal",
	"關鍵指標 Key indicator",
	"測量方式 Measurement",
	"時間範圍 Time frame",
	"負責人 Owner",
	"基準值 Baseline",
	"目標值 Target",
	"目前值 Actual",
	"開始日 Start",
	"期限 Due",
];
const REGIONS = ["Taipei", "Berlin", "Osaka", "Lyon", "Austin", "Leeds"];
const PLACES = ["臺北", "高雄", "新竹", "臺中", "花蓮", "嘉義"];
const KPIS = [
	(place, i) => [
		`Keep the customers of ${place}`,
		`Raise the renewal rate of plan ${i} in ${place} from ${60 + (i % 9)}% to 85% by 31 March 2027`,
	],
	(place, i) => [
		`Faster support in ${place}`,
		`Answer ${90 + (i % 9)}% of the tickets of team ${i} within ${4 + (i % 20)} hours until Q2 2027`,
	],
	(place, i) => [
		`Lower cost of ${place}`,
		`Cut the cost per order of store ${i} by ${5 + (i % 12)}% within 6 months`,
	],
];
const KPIS_ZH = [
	(place, i) => [
		`提升${place}客戶忠誠`,
		`${place}第 ${i} 區續約率從 ${60 + (i % 9)}% 提升到 85%，2027/3/31 前`,
	],
	(place, i) => [
		`加快${place}客服`,
		`${place} ${i} 號櫃台 24 小時內回覆率達 ${90 + (i % 9)}% 以上，每週統計`,
	],
	(place, i) => [
		`降低${place}成本`,
		`六個月內${place}第 ${i} 店單位成本降低 ${5 + (i % 12)}%`,
	],
];

/** Header and rows of plain cells. */
export function kpiRows(count) {
	return [HEADER, ...Array.from({ length: count }, (_, i) => rowOf(i))];
}

function rowOf(i) {
	const chinese = i % 2 === 1;
	const place = (chinese ? PLACES : REGIONS)[i % 6];
	const [goal, indicator] = (chinese ? KPIS_ZH : KPIS)[(i >> 1) % 3](place, i);
	return [
		goal,
		indicator,
		chinese
			? `每月由系統 ${i % 40} 匯出統計`
			: `Taken monthly from report ${i % 40}`,
		chinese ? "2027 年第一季底前" : "by the end of Q1 2027",
		chinese ? `員工${i % 50}` : `Employee ${i % 50}`,
		60 + (i % 9),
		85,
		62 + (i % 20),
		"2026-10-01",
		"2027-03-31",
	];
}

/** The same as the snapshot that the shell hands to the core. */
export function kpiSnapshot(count) {
	const cells = kpiRows(count);
	return {
		sheetId: 1,
		name: "KPI",
		role: "foreign",
		locale: "zh_TW",
		today: TODAY,
		cells,
		formats: cells.map((row) => row.map(() => "")),
		merges: [],
		columns: {},
		hasCharts: false,
	};
}
