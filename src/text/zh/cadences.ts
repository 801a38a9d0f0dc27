import type { Cadence } from "../../kpi/kpi";

const UNITS: Readonly<Record<string, Cadence>> = {
	天: "daily",
	日: "daily",
	晚: "daily",
	早: "daily",
	週: "weekly",
	星期: "weekly",
	禮拜: "weekly",
	月: "monthly",
	季: "quarterly",
	半年: "half_yearly",
	年: "yearly",
};

const UNIT = "(半年|天|日|晚|早|週|個?星期|個?禮拜|個?月|個?季|年)";
/** 每月、每個月、每季度、每週、按月、逐季、單月、／月；每雙週與每兩週另計。每日活躍用戶是名稱，不是頻率。 */
export const EVERY = new RegExp(
	`(?:每一?|按|逐|依|(?<=^|[，。、\\s])一(?=(?:週|天|個月|個?星期|個?禮拜)(?![內後前之以期到]|至(?![多少]))\\s?(?:最[多少]|至[多少]|不超過|[^，。]{0,6}[\\d一兩二三四五六七]\\s?次)))${UNIT}度?(?!活躍|不重複|經常性|[一二三四五六日]?次?留存|(?<=(?:[把將]|減少|縮短|降低|戒掉?|改掉)每.)[^，。\\d二兩三四五六七八九十半]*(?=$|[，。]))`,
	"g",
);
export const PER = new RegExp(`\\/\\s?(?:每)?${UNIT}(?![\\d])`, "g");
export const FORTNIGHT =
	/每?(?:雙週|隔週|[兩二2] ?[個]?(?:週|星期|禮拜)一次)|每[兩二2] ?個?(?:週|星期|禮拜)/g;
/** 週報、月報、季報這類名稱本身就是定期產出；動作在前才算。 */
export const REPORT =
	/(?:[提繳]交|產出|發[布佈]|撰寫|交付|寄送)(日|週|月|季|年)報/g;
/** The cadence of a unit of time. */
export function cadenceOf(unit: string): Cadence {
	if (/[雙隔兩二2]週/.test(unit)) return "fortnightly";
	return UNITS[unit.replace("個", "")] ?? "monthly";
}
