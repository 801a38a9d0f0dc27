import { blankKpi, type Kpi } from "../kpi/kpi";
import { fold } from "../text/fold";
import { type SetCheck, type SetPage, setFinding } from "./finding";
import { groupsBy, ownersOf } from "./groups";
import { termOf } from "./terms";
import { words as en } from "./words/en";
import { words as zh } from "./words/zh";

/** Speed or volume is targeted, and nothing of quality in the same goal, by the same owner or in the same department. */
export const counterKpi: SetCheck = {
	id: "set/counter-kpi",
	check({ kpis }) {
		const guarded = new Set(
			kpis.flatMap((kpi) => (isOfQuality(kpi) ? placesOf(kpi) : [])),
		);
		const bare = (kpi: Kpi) =>
			isOfAmount(kpi) && !placesOf(kpi).some((place) => guarded.has(place));
		return groupsBy(kpis, (kpi) => (bare(kpi) ? [nameOf(kpi)] : [])).map(
			({ name, rows }) => {
				const [first = blankKpi()] = rows
					.map((row) => kpis[row] ?? blankKpi())
					.sort((a, b) => (saidBy(a) < saidBy(b) ? -1 : 1));
				// The entry's own counter-KPI stands in the library, which the checks do not load.
				const entry = termOf(first)?.id ?? "";
				const values = { name, words: saidBy(first), entry };
				return setFinding("counter-kpi", "warn", rows, name, values);
			},
		);
	},
};

function saidBy({ indicator, goal }: Kpi): string {
	return indicator.trim() || goal.trim();
}

/** Under which name the finding stands: the goal, else the department or owner. */
function nameOf({ goal, department, owner, indicator }: Kpi): string {
	return [goal, department, owner, indicator].find((name) => name.trim()) ?? "";
}

/** Where a row stands: what it shares with the rows that can guard it. */
function placesOf({ goal, department, owner }: Kpi): string[] {
	const named = [
		`goal ${fold(goal)}`,
		`department ${fold(department)}`,
		...ownersOf(owner).map((each) => `owner ${fold(each)}`),
	].filter((place) => !/ $/.test(place));
	return named.length > 0 ? named : ["nowhere"];
}

function isOfAmount(kpi: Kpi): boolean {
	if (kpi.target === null || isOfQuality(kpi)) return false;
	const nature = termOf(kpi)?.nature;
	return nature === "speed" || nature === "volume";
}

/** By the library, else by words that mean nothing but quality. */
function isOfQuality(kpi: Kpi): boolean {
	const nature = termOf(kpi)?.nature;
	if (nature) return nature === "quality";
	return en.QUALITY.test(kpi.indicator) || zh.QUALITY.test(kpi.indicator);
}

export const page: SetPage = {
	looksFor: {
		en: "a target on speed or volume with no KPI of quality in the same goal, by the same owner or in the same department",
		"zh-TW":
			"訂了速度或數量的目標值，但同一目標、負責人、部門都沒有品質類的 KPI",
	},
	why: {
		en: "People reach the number they are held to, and what is not looked at pays for it.",
		"zh-TW": "大家會達成被考核的數字，代價由沒人看的地方付。",
	},
	bad: {
		en: [
			{
				department: "Service",
				indicator: "Average handling time of calls",
				target: 5,
				unit: "minutes",
			},
		],
		"zh-TW": [
			{
				department: "客服部",
				indicator: "每通電話平均處理時間",
				target: 5,
				unit: "分鐘",
			},
		],
	},
	good: {
		en: [
			{
				department: "Service",
				indicator: "Average handling time of calls",
				target: 5,
				unit: "minutes",
			},
			{ department: "Service", indicator: "Customer satisfaction", target: 90 },
		],
		"zh-TW": [
			{
				department: "客服部",
				indicator: "每通電話平均處理時間",
				target: 5,
				unit: "分鐘",
			},
			{ department: "客服部", indicator: "客戶滿意度", target: 90 },
		],
	},
};
