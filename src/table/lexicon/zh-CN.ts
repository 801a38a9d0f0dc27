import type { Lexicon } from "./types";

/** Simplified Chinese, as mainland offices write it: own terms, not only other characters. */
export const zhCN: Lexicon = {
	headers: {
		weight: "分值",
		other: "目标(客户|群体|人群),缺口,挑战值",
	},
	concepts: {
		amount: "数额",
		plan: "计划",
		now: "本(季度|周),上线以来",
		past: "上(年度|季度|个月|周),同期数",
		responsible: "责任,经办,牵头",
		department: "班组,车间,部室",
		person: "被考核人,对接人",
		span: "季度,月度,年度,学年",
		measuring: "考评,测算,核算",
		way: "手段",
		tool: "平台",
		counting: "",
		indicator: "考核项,考核(指标|内容)",
		actual: "实际完成",
		finished: "完成情况",
		nothing: "进展,扣分,加分,证据,缺口,差异分析",
		thing: "事项",
	},
	choices: {
		level: {
			operational: ["运营", "运营型"],
			functional: ["职能型"],
		},
		timing: {
			lagging: ["滞后指标"],
		},
		direction: {
			increase: ["增长"],
			at_least: ["不低于", "不少于"],
			at_most: ["不高于"],
			range: ["介于"],
		},
		kind: {
			level: ["水平值"],
		},
		cadence: {
			monthly: ["月度"],
			quarterly: ["每季度", "季度"],
		},
	},
	departmentEnds: ["科"],
	goalStarts: ["战略目标"],
	spending: ["差旅费"],
	periods: [/每(?:个|一)?(?:日|天|周|月|季|季度|半年|年)/],
};
