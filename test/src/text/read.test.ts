import { describe, expect, test } from "@jest/globals";
import { readText } from "../../../src/text";

const TODAY = "2026-11-24";

/** The facts of a text by value. */
function read(text: string) {
	const facts = readText(text, { today: TODAY });
	return {
		baseline: facts.baseline?.value,
		target: facts.target?.value,
		high: facts.targetHigh?.value,
		unit: facts.unit?.value,
		comparator: facts.comparator?.value,
		relative: facts.relativeChange?.value,
		absolute: facts.absoluteChange?.value,
		cadence: facts.cadence?.value,
		due: facts.due?.value.day,
		stated: facts.due?.value.stated,
	};
}

describe("quantities, bounds and changes", () => {
	test.each<[string, Partial<ReturnType<typeof read>>]>([
		["月營收達 １２０萬元", { target: 1_200_000, unit: "元", comparator: "=" }],
		["年營收 1.2 億元以上", { target: 120_000_000, comparator: ">=" }],
		["營收突破 1 億 2,000 萬元", { target: 120_000_000, comparator: ">=" }],
		[
			"Revenue of at least $1.5M",
			{ target: 1_500_000, unit: "$", comparator: ">=" },
		],
		["Sign up 5K members", { target: 5000, unit: "members" }],
		["新客留存率（30 天）達 40%", { target: 40, unit: "%", stated: undefined }],
		[
			"Retention (30 days) above 40%",
			{ target: 40, unit: "%", stated: undefined },
		],
		["Resolve every ticket quickly (2 hours)", { target: 2, unit: "hours" }],
		["短期目標（三個月）：轉換率 >5%", { target: 5, stated: "P3M" }],
		["第一階段（2 週）：錯誤率 3% 以下", { target: 3, stated: "P2W" }],
		[
			"Short-term goals (3 months): conversion above 5%",
			{ target: 5, stated: "P3M" },
		],
		[
			"Raise on-time delivery to 96% by June, from 88% today",
			{ baseline: 88, target: 96, comparator: "increase" },
		],
		[
			"Cut scrap to 2% (from 5%)",
			{ baseline: 5, target: 2, comparator: "decrease" },
		],
		[
			"準交率提升至 96%（由 88%）",
			{ baseline: 88, target: 96, comparator: "increase" },
		],
		["市占率從 3% 變 8%", { baseline: 3, target: 8, comparator: "increase" }],
		[
			"去年營收突破 3 億元，目標今年達到 5 億元",
			{ baseline: 300_000_000, target: 500_000_000 },
		],
		[
			"目前有 12 間門市，業績比同業多 1 成，目標明年達到 20 間",
			{ baseline: 12, target: 20 },
		],
		["耗損率降低三分之一", { relative: -33.33, comparator: "decrease" }],
		["用電量減少百分之五", { relative: -5 }],
		["出席率達廿五%", { target: 25, unit: "%" }],
		["每十萬人口卅四件以下", { target: 34, comparator: "<=" }],
		["巨匠（2468）開設 30 家門市", { target: 30 }],
		["營收達新台幣 20 億元", { target: 2_000_000_000, unit: "元" }],
		["每個星期寫一篇週記", { cadence: "weekly" }],
		[
			"Meet twelve suppliers weekly over six months",
			{ target: 12, cadence: "weekly", stated: "P6M" },
		],
		["Read (at least) 26 books", { target: 26, comparator: ">=" }],
		["Answer in seven minutes or less", { target: 7, comparator: "<=" }],
		["90% of guests receive a reply", { target: 90, unit: "% of guests" }],
		[
			"Cut waste 60 percent by 2030 and 80 percent by 2050",
			{ relative: -60, stated: "2030" },
		],
		["回收率 118 年達 60%，120 年達 80%", { target: 60, stated: "2029" }],
		["招聘 6 位銷售代表", { target: 6, unit: "位銷售代表" }],
		["舉行 4 次防災演習", { target: 4, unit: "次防災演習" }],
		["每季舉行 2 次防災演習", { target: 2, unit: "次" }],
		["與 8 家區域代理商建立關係", { target: 8, unit: "家區域代理商" }],
		["拍攝 6 集前台操作教學", { target: 6, unit: "集前台操作教學" }],
		["週末派對上背譜彈三首歌", { target: 3, unit: "首歌" }],
		["降低零件庫存", { target: undefined }],
		["每季拜訪 40 個潛在買家", { target: 40, unit: "個潛在買家" }],
		["與 4 位經銷商洽談", { target: 4 }],
		["透過新增三個通路，讓回購筆數增加 50 筆", { absolute: 50, unit: "筆" }],
		["Ship 5% faster than last year", { relative: 5 }],
		["Attract 3,000 weekly unique readers", { unit: "weekly unique readers" }],
		["會員數破 2 萬人", { target: 20_000, comparator: ">=" }],
		["10 公里跑進 50 分鐘", { target: 50, unit: "分鐘", comparator: "<=" }],
		["發表 5 篇研究 + 一場展覽", { target: 5, comparator: "=" }],
		["Coach girls under 14", { target: undefined }],
		["Reduce falls on ward 5B", { target: undefined }],
		["Learn the drums by practising 20 minutes a day", { target: 20 }],
		[
			"Lose 6 kg by cycling 40 minutes a day",
			{ target: undefined, absolute: -6 },
		],
		["Save ₱30,000 for a trip", { target: 30_000, unit: "₱" }],
		["Save KES 5,000 for a trip", { target: 5000, unit: "KES" }],
		["Build the shelter with a budget of $900", { target: undefined }],
		["Keep pain at a level of 2/10 or less", { target: 2, unit: "/10" }],
		["Bring open claims down to zero", { target: 0 }],
		["Spell 8 words with 75% accuracy", { target: 75, unit: "%" }],
		["Write 4 complete paragraphs", { unit: "complete paragraphs" }],
		["Finish a 10K in under 55 minutes", { target: 55, comparator: "<=" }],
		["Cut energy use by 30% compared to 2022", { baseline: undefined }],
		[
			"Cut waiting by 50%, from 8 hours to 4 hours",
			{ baseline: 8, target: 4, relative: -50 },
		],
		["Raise 900 dollars for the club", { target: 900, absolute: undefined }],
		["Tidy the workshop every evening", { cadence: "daily" }],
		["舉辦 3 場內訓", { target: 3, unit: "場內訓", comparator: "=" }],
		["零 Incident", { target: 0, unit: "Incident" }],
		["提高整體業績達 12%", { relative: 12, comparator: "increase" }],
		["粉絲數破萬", { target: 10_000, comparator: ">=" }],
		["在 8 縣市招募 90 名志工", { target: 90, unit: "名志工" }],
		["30 個門市中有 12 個完成改裝", { target: 12 }],
		["每月存 2 萬元，一年存到 24 萬元", { target: 240_000 }],
		["錄製 6 支線上 Python 課程影片", { unit: "支線上 Python 課程影片" }],
		["業績成長 20%，達到 6 億元", { target: 6e8, comparator: "increase" }],
		["Bring in 30 new donors", { target: 30, unit: "new donors" }],
		["Keep lead time within 4 days", { target: 4, stated: undefined }],
		["Vaccinate 80% of children under six", { target: 80 }],
		[
			"Sort 60% of parcels within 2 working days",
			{ target: 60, stated: undefined },
		],
		[
			"Hold three 45-minute tastings",
			{ target: 3, unit: "45-minute tastings" },
		],
		["Lose between 3 and 5 pounds", { target: 3, high: 5 }],
		[
			"Have two thirds of staff certified",
			{ target: 66.67, unit: "% of staff" },
		],
		["Film 10 to 12 clips a month", { target: 10, high: 12 }],
		[
			"Cut deaths from 9 to 6 deaths per 1,000 live births",
			{ unit: "deaths per 1,000 live births" },
		],
		["Cut the number of open tickets from 90 to 60", { unit: "open tickets" }],
		["Work out four days a week", { target: 4, cadence: "weekly" }],
		["Give a 20-minute talk", { target: 20, unit: "minute" }],
		["案件由每月 90 件減為 60 件", { baseline: 90, target: 60, unit: "件" }],
		["四歲以下幼童接種率 90%", { target: 90 }],
		["票房比上一檔多賣 15%", { relative: 15, comparator: "increase" }],
		[
			"將週轉天數由 80 天降到 50 天以下",
			{ baseline: 80, target: 50, stated: undefined },
		],
		["不良率從五百分之一降到千分之一", { baseline: 0.2, target: 0.1 }],
		["Have 80% of bills paid by noon", { unit: "% of bills" }],
		["8 visiting lecturers", { target: 8, unit: "visiting lecturers" }],
		[
			"Set up 30 new climate-adapted gardens",
			{ unit: "new climate-adapted gardens" },
		],
		["Open in 4 new regions", { target: 4, comparator: "=" }],
		["Firmware below 64KB flash", { target: 64, unit: "KB" }],
		["Compare the top 4 suppliers", { target: 4, unit: "suppliers" }],
		["Stretch 15 minutes daily for a stronger back", { cadence: "daily" }],
		["每晚閱讀 20 頁", { target: 20, cadence: "daily" }],
		["回覆率不低於 95%", { target: 95, unit: "%", comparator: ">=" }],
		["不良率控制在 2% 以內", { target: 2, comparator: "<=" }],
		[
			"No more than 3 incidents per month",
			{ target: 3, comparator: "<=", cadence: "monthly" },
		],
		["體溫維持在 36~37.5 度", { target: 36, high: 37.5 }],
		[
			"續約率從 70% 提升到 85%",
			{ baseline: 70, target: 85, comparator: "increase" },
		],
		[
			"Response time 30 → 10 minutes",
			{ baseline: 30, target: 10, comparator: "decrease" },
		],
		[
			"新訂戶由 100 增至 120",
			{ baseline: 100, target: 120, comparator: "increase" },
		],
		["營收成長三成", { relative: 30, comparator: "increase" }],
		["成本降低 12%", { relative: -12, comparator: "decrease" }],
		["轉換率提升 3 個百分點", { absolute: 3, unit: "個百分點" }],
		["Increase weekly mileage by 0.5 km", { absolute: 0.5, unit: "km" }],
		["Double revenue", { relative: 100 }],
		["庫存減半", { relative: -50 }],
		["會員數增加 2 倍", { relative: 200 }],
		["每月新增廣告主 20 位", { absolute: 20, cadence: "monthly" }],
		[
			"From 60% of stores to 90%",
			{ baseline: 60, target: 90, unit: "% of stores" },
		],
		[
			"Build 20 miles of cycle paths",
			{ target: 20, unit: "miles of cycle paths" },
		],
		["滿意度提升至 4.6/5 分", { target: 4.6, unit: "分" }],
		["不良率 ≤ 3‰", { target: 3, unit: "‰", comparator: "<=" }],
		["營收不低于 3000 万元", { target: 30_000_000, comparator: ">=" }],
		["GDP 超 140 萬億元", { target: 140e12, comparator: ">=" }],
		[
			"維修從 45 分降為 30 分",
			{ baseline: 45, target: 30, comparator: "decrease" },
		],
		[
			"Cut it from 15 min to 5 min",
			{ baseline: 15, target: 5, comparator: "decrease" },
		],
		[
			"Orders 1,200 -> 1,800",
			{ baseline: 1200, target: 1800, comparator: "increase" },
		],
		["Not spend more than 5 hours", { target: 5, comparator: "<=" }],
		["至少健身 3 次", { target: 3, comparator: ">=" }],
		["Save $3,000 for a trip", { target: 3000, absolute: undefined }],
		[
			"Cut costs by 35% while keeping CSAT above 4.2",
			{ relative: -35, target: undefined },
		],
		["在 22% 的基礎上提高 5 個百分點", { baseline: 22, absolute: 5 }],
		["事故降至零", { target: 0 }],
	])("%s", (text, expected) => {
		expect(read(text)).toMatchObject(expected);
	});
});

describe("numbers that are no quantities", () => {
	test.each([
		"通過 ISO 27001",
		"24/7 支援",
		"Web 2.0",
		"Top 10 品牌",
		"Q3 檢討",
		"2026 年計畫",
		"第二階段",
		"5S 活動",
		"P0 事件",
		"版本 3.2.1",
		"Meet at 9:00 AM",
		"整修 3F 展廳",
		"Answers 404 for an unknown order",
	])("%s", (text) => {
		expect(readText(text, { today: TODAY }).quantities).toEqual([]);
	});
});

describe("ends of time", () => {
	test.each<[string, string | null, string]>([
		["3 個月內", "2027-02-24", "P3M"],
		["within 6 weeks", "2027-01-05", "P6W"],
		["2026 年底前", "2026-12-31", "2026-12-31"],
		["民國115年6月30日前", "2026-06-30", "2026-06-30"],
		["116/3/31 前完成", "2027-03-31", "2027-03-31"],
		["by Q4 2026", "2026-12-31", "2026-Q4"],
		["2027 年第一季", "2027-03-31", "2027-Q1"],
		["by FY27", "2027-12-31", "FY27"],
		["上半年", "2027-06-30", "H1"],
		["by the end of next quarter", "2027-03-31", "end of next quarter"],
		["月底前", "2026-11-30", "end of month"],
		["下個月", "2026-12-31", "next month"],
		["by March 31st", "2027-03-31", "--03-31"],
		["by 31 December 2026", "2026-12-31", "2026-12-31"],
		["12/31 前", "2026-12-31", "--12-31"],
		["until 2027-02-15", "2027-02-15", "2027-02-15"],
		["二○二七年", "2027-12-31", "2027"],
		["一一六年底前", "2027-12-31", "2027-12-31"],
		["以 5 年為期限", "2031-11-24", "P5Y"],
		["for the next 48 hours", "2026-11-26", "PT48H"],
		["in FY 2026-27", "2027-12-31", "FY 2026-27"],
		["by EOY SY 26-27", "2027-06-30", "SY 26-27"],
		["by the end of 9th grade", null, "end of 9th grade"],
		["by end 2027", "2027-12-31", "2027-12-31"],
		["during this current quarter", "2026-12-31", "this quarter"],
		[
			"by the end of the 2026-27 school year",
			"2027-06-30",
			"end of the 2026-27 school year",
		],
		["throughout the winter shift", null, "winter shift"],
		["週五之前", "2026-11-27", "Friday"],
		["周一前", "2026-11-30", "Monday"],
		["半年內", "2027-05-24", "P6M"],
		["2-3 個月內", "2027-02-24", "P3M"],
		["within 2-3 months", "2027-02-24", "P3M"],
		["全店在 3 個月內開始採用新流程", "2027-02-24", "P3M"],
		["半年存到 10 萬元", "2027-05-24", "P6M"],
		["by the end of 2028", "2028-12-31", "2028-12-31"],
		["這週五前", "2026-11-27", "this Friday"],
		["下星期三", "2026-12-02", "next Wednesday"],
		["學期末能自己上台報告", null, "學期末"],
		["before the launch", null, "launch"],
		["by Christmas", "2026-12-25", "--12-25"],
		["by Friday", "2026-11-27", "Friday"],
		["by the 15th", "2026-12-15", "by the 15th"],
		["from January to June", "2027-06-30", "--06"],
		["2026-2028", "2028-12-31", "2028"],
		["by mid-2027", "2027-06-30", "mid 2027"],
		["by year-end 2027", "2027-12-31", "2027-12-31"],
		["over the course of the year", "2026-12-31", "this year"],
		["within the first year", "2027-11-24", "P1Y"],
		["by the end of the month", "2026-11-30", "end of the month"],
		["in 2 sprints", null, "2 sprints"],
		["by age 40", null, "age 40"],
		["by our next board meeting", null, "next board meeting"],
		["by Q2W4", null, "Q2W4"],
		["年底前", "2026-12-31", "--12-31"],
		["6 月底前", "2027-06-30", "--06-30"],
		["今年第三季", "2026-09-30", "Q3"],
		["明年 3 月", "2027-03-31", "--03"],
		["26/12/31 前", "2026-12-31", "2026-12-31"],
		["20270331 前", "2027-03-31", "2027-03-31"],
		["115.12.31", "2026-12-31", "2026-12-31"],
		["1-3 月", "2027-03-31", "--03"],
		["114 學年度", "2026-07-31", "114 學年度"],
		["114 學年度第一學期", "2026-01-31", "114 學年度第一學期"],
		["本月 28 日前", "2026-11-28", "2026-11-28"],
		["下半年度", "2026-12-31", "H2"],
		["後年", "2028-12-31", "後年"],
		["雙 11 前", "2027-11-11", "--11-11"],
		["季度末", "2026-12-31", "end of quarter"],
		["畢業前", null, "畢業"],
		["for the next month", "2026-12-24", "P1M"],
		["over the next quarter", "2027-03-31", "next quarter"],
		["by the end of June", "2027-06-30", "--06"],
		["before the summer break", null, "summer break"],
		["before testing begins", null, "before testing begins"],
		["Patient will sit up within 36 hours", "2026-11-26", "PT36H"],
		["雨季前", null, "雨季"],
		["下次回診前", null, "下次回診"],
		["before the lease expires", null, "before the lease expires"],
		["by my next birthday", null, "my next birthday"],
		["by the third lesson", null, "the third lesson"],
		["this weekend", "2026-11-29", "this weekend"],
		["Sort the mail today", "2026-11-24", "today"],
	])("%s", (text, day, stated) => {
		expect(read(text)).toMatchObject({ due: day, stated });
	});

	test.each([
		"比去年同期成長 5%",
		"盡快完成",
		"monthly active users",
		"respond within 24 hours",
		"從 15 到 20",
		"每學期末檢討",
		"每週五前回報",
		"去年開始推行",
	])("%s names none", (text) => {
		expect(readText(text, { today: TODAY }).due).toBeUndefined();
	});
});

test("spans are those of the original text", () => {
	const text = "３個月內服务回复率≥９５％";
	const { target, due } = readText(text, { today: TODAY });
	expect(text.slice(target?.start, target?.end)).toBe("９５％");
	expect(text.slice(due?.start, due?.end)).toBe("３個月內");
});

test.each([
	"1",
	"1,000,",
	"提升",
	"一二三百萬",
	"from to ",
	" ",
	"increase ",
	"Q3 2026 ",
	"a.b-",
	"@",
	"每一個 all the ",
	"2026/1/1前",
	"within the next ",
	"by the end of the ",
	"(",
	"12% → ",
	"www.",
])("50,000 hostile characters of %j are read in no time", (piece) => {
	const text = piece.repeat(Math.ceil(50_000 / piece.length));
	// A hang would be the bug; how fast it is, npm run bench says.
	const start = performance.now();
	readText(text, { today: TODAY });
	expect(performance.now() - start).toBeLessThan(2000);
});
