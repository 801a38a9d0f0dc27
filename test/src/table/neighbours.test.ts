import { describe, expect, test } from "@jest/globals";
import type { FieldKey } from "../../../src/kpi/kpi";
import { mapColumns } from "../../../src/table/mapping";

/** Field → header that was taken for it, where headers alone are known. */
function mapped(headers: string): Partial<Record<FieldKey, string>> {
	const texts = headers.split(" | ");
	return Object.fromEntries(
		Object.entries(mapColumns(texts).columns).map(([field, m]) => [
			field,
			texts[m.column],
		]),
	);
}

describe("amounts that the column beside them explains", () => {
	test("of the same thing one is to be reached, one was, one came before", () => {
		expect(mapped("Class | Pass rate target | Pass rate")).toMatchObject({
			target: "Pass rate target",
			actual: "Pass rate",
		});
		expect(mapped("課程 | 報名目標 | 已報名")).toMatchObject({
			target: "報名目標",
			actual: "已報名",
		});
		expect(mapped("目標體重 | 起始體重 | 目前體重")).toEqual({
			target: "目標體重",
			baseline: "起始體重",
			actual: "目前體重",
		});
	});

	test("a thing is no amount because its target has a column", () => {
		expect(mapped("產品 | 產品目標 | 負責人").actual).toBeUndefined();
		expect(mapped("部門 | 部門目標 | 實績")).toMatchObject({
			department: "部門",
			actual: "實績",
		});
	});

	test("bare years before the target's year are where it began and where it stands", () => {
		expect(mapped("指標 | 2024年 | 2025年 | 2026年目標")).toEqual({
			indicator: "指標",
			baseline: "2024年",
			actual: "2025年",
			target: "2026年目標",
		});
		expect(mapped("KPI | Target | 2030")).toEqual({
			indicator: "KPI",
			target: "Target",
		});
		expect(mapped("KPI | 30 days | 60 days | Target").actual).toBeUndefined();
	});

	test("of actuals of two years the earlier is the baseline; of months none is", () => {
		expect(mapped("KPI | FY24 Actual | FY25 Actual | FY26 Target")).toEqual({
			indicator: "KPI",
			baseline: "FY24 Actual",
			actual: "FY25 Actual",
			target: "FY26 Target",
		});
		expect(mapped("KPI | 1月實績 | 2月實績 | 目標值").baseline).toBeUndefined();
	});
});

describe("tables of work", () => {
	test("what a project costs is no amount of a goal; in a ledger it is", () => {
		expect(mapped("Project | Owner | Due date | Budget | Actual cost")).toEqual(
			{ goal: "Project", owner: "Owner", due: "Due date" },
		);
		expect(mapped("策略目標 | 執行策略 | 預算數 | 執行數")).toEqual({
			goal: "策略目標",
		});
		expect(mapped("科目 | 預算數 | 執行數")).toEqual({
			indicator: "科目",
			target: "預算數",
			actual: "執行數",
		});
	});

	test("the only day to the right of a milestone is its end", () => {
		expect(mapped("里程碑 | 日期 | 負責人").due).toBe("日期");
		expect(mapped("日期 | 任務 | 負責人").due).toBeUndefined();
		expect(mapped("日期 | 指標 | 實際值").due).toBeUndefined();
		expect(mapped("Key result | Baseline | Target | Date").due).toBe("Date");
		expect(mapped("KPI | Target | Actual | Date").due).toBeUndefined();
	});

	test("what is done of a task is no amount", () => {
		expect(mapped("任務 | 期限 | 完成情形").actual).toBeUndefined();
		expect(mapped("阶段 | 计划开始 | 计划完成 | 实际完成").actual).toBe(
			undefined,
		);
		expect(mapped("指標 | 目標值 | 完成數").actual).toBe("完成數");
	});

	test("actions to the right of what is measured are means", () => {
		expect(mapped("指標 | 目標值 | 行動方案").goal).toBeUndefined();
		expect(mapped("行動方案 | 指標 | 目標值").goal).toBe("行動方案");
	});

	test("the only column that nothing names, before who and until when, is what is to be done", () => {
		expect(mapped("ID | Enhancement | Owner | Due date").goal).toBe(
			"Enhancement",
		);
		expect(
			mapped("Hazard | Enhancement | Owner | Due date").goal,
		).toBeUndefined();
		expect(mapped("風險 | 負責人 | 期限").goal).toBeUndefined();
	});
});

describe("columns that compete", () => {
	test("the deepest of several levels of indicators is measured", () => {
		expect(mapped("一級指標 | 二級指標 | 三級指標 | 目標值").indicator).toBe(
			"三級指標",
		);
	});

	test("the name of the indicator, the department before the region", () => {
		expect(mapped("指標名稱 | 衡量指標 | 數值").indicator).toBe("指標名稱");
		expect(mapped("Region | Department | Target").department).toBe(
			"Department",
		);
		expect(mapped("Region | Target | Actual").department).toBe("Region");
	});

	test("a standard beside a way of assessing must be reached", () => {
		expect(mapped("學期目標 | 評量標準 | 評量方式")).toEqual({
			goal: "學期目標",
			target: "評量標準",
			method: "評量方式",
		});
		expect(mapped("指標 | 衡量標準 | 評估方式").target).toBeUndefined();
	});

	test("a short header before the indicator heads a number, alone the indicator", () => {
		expect(mapped("KR | 指标 | 目标值").indicator).toBe("指标");
		expect(mapped("KR | 目標值").indicator).toBe("KR");
	});

	test("the code of the row before those of what it belongs to", () => {
		expect(mapped("company_id | kpi_code | kpi_name | target").id).toBe(
			"kpi_code",
		);
		expect(mapped("id | objective_id | title | target_value").id).toBe("id");
	});

	test("a pledge beside a number is the goal", () => {
		expect(mapped("服務承諾 | 服務目標 | 實際表現")).toMatchObject({
			goal: "服務承諾",
			target: "服務目標",
		});
	});
});

describe("what a header says of itself", () => {
	test("a question whether it was reached asks for no amount", () => {
		expect(mapped("目標 | 目標值 | 達成？").actual).toBeUndefined();
		expect(mapped("Goal | Target | Achieved?").actual).toBeUndefined();
		expect(mapped("Goal | Target | Achieved").actual).toBe("Achieved");
	});

	test("a first part that is sure, though nobody knows the second", () => {
		expect(mapped("Objective/Opportunity | Key result").goal).toBe(
			"Objective/Opportunity",
		);
	});

	test("a word that a line break parts", () => {
		expect(mapped("KPI | 單\n位 | 目標\n值")).toEqual({
			indicator: "KPI",
			unit: "單\n位",
			target: "目標\n值",
		});
	});

	test("ways of reaching it and texts of several things are no field", () => {
		expect(mapped("指標 | 目標值 | 達成方式").method).toBeUndefined();
		expect(mapped("KPI 名稱 | 工程意義與目標").target).toBeUndefined();
	});
});
