import { chineseNumber, NUMERALS } from "../../common/chineseNumber";
import { deadlineParser } from "../../common/deadlineParser";
import { type DurationUnit, duration } from "../../common/periods";

const COUNT = `((?<!\\d)\\d{1,3}(?:\\.\\d+)?(?!\\d)|[${NUMERALS}]+|半)`;
const UNIT = "\\s?(個月|個季度?|個禮拜|個星期|季度?|週|禮拜|星期|年|月|天|日)";
const LEAD = "(?:在|於|預計|未來|接下來|的|為期|歷時|今後|往後|\\s)*";
/** 1-2 個月內：以較長的為準。 */
const RANGE = `(?:(?:\\d+|[${NUMERALS}])\\s?[-~～至到]\\s?)?`;
const WITHIN = new RegExp(
	`${LEAD}${RANGE}${COUNT}個?${UNIT}(?:的?時間)?\\s?(?:試[用辦行]|考核|專案|學習|觀察|[輔宣]導|改善|訓練|募資)?(?:期)?(?:以內|之內|內|為限|(?<!月)期間|[裡里](?![約程斯長民])|之後|以後|後(?!續))`,
);
const COMING = new RegExp(
	`(?:未來|接下來(?:的)?|為期|歷時|[連持]續|今後|[維堅]持)\\s?${COUNT}個?${UNIT}(?!\\d{1,2}\\s?[月日天])(?:內)?`,
);
/** 以 5 年為期限。 */
const LIMIT = new RegExp(`以\\s?${COUNT}個?${UNIT}為(?:期限?|限)`);
const BY_END_OF = new RegExp(`用\\s?${COUNT}個?${UNIT}(?:的?時間)?`);
/** 三個月瘦 5 公斤、兩週看完三本書：句首的一段時間，後面接動作。 */
const BARE = new RegExp(
	`(?<=^|[，,。；;：:、\\sA-Za-z])(?<![由從自到至]\\s)${COUNT}個?${UNIT}(?<![\\d${NUMERALS}]\\s?月|[一二三四]季度?)(?:的?時間)?(?=\\s?(?!前)(?:完成|達成|達到|把|將|讓|使|減|增(?!率|幅)|學|從|由|提升(?!率)|提高|降低|成長(?!率)|存|瘦|讀|看|寫|跑|賺|拿|考|取得|訓練|建立|開設|[\\u4e00-\\u9fff][出到完滿](?=[^，。]{0,6}[\\d一二兩三四五六七八九十])))`,
);
/** 短期目標（三個月）、第一階段 (2 週)：括號說出前面那段期間有多長；（30 天）跟在指標後面則是口徑，不是期限。 */
const TERM = new RegExp(
	`(?<=(?:[短中長]期|階段|期間|學期|計畫|專案|試辦|衝刺)(?:的?(?:目標|計畫|任務|重點))?\\s?[（(])\\s?${COUNT}個?${UNIT}(?:內)?(?=\\s?[）)])`,
);
const UNITS: Record<string, DurationUnit> = {
	天: "D",
	日: "D",
	週: "W",
	禮: "W",
	星: "W",
	月: "M",
	季: "Q",
	年: "Y",
};

const read = (
	[, amount, unit]: readonly (string | undefined)[],
	today: string,
) => {
	const count = chineseNumber(amount ?? "");
	const sign = (unit ?? "").replace("個", "").charAt(0);
	return count === null ? null : duration(count, UNITS[sign] ?? "D", today);
};

/** 三個月內、3 個月內、半年內、兩季內、未來五年內、為期 12 週、用三個月時間、短期目標（三個月）。 */
export const durations = [
	deadlineParser(/內|為限|期間|[裡里]|後/, WITHIN, read),
	deadlineParser(
		/未來|接下來|為期|歷時|連續|今後|持續|維持|堅持/,
		COMING,
		read,
	),
	deadlineParser(/為[期限]/, LIMIT, read),
	deadlineParser(/用/, BY_END_OF, read),
	deadlineParser(/[天日週月季年期拜]/, BARE, read),
	deadlineParser(/[（(]/, TERM, read),
];
