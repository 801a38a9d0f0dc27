import { describe, expect, test } from "@jest/globals";
import { blankKpi, type Kpi } from "../../../src/kpi/kpi";
import { ENTRIES } from "../../../src/library/entries";
import { toKpi } from "../../../src/library/to-kpi";
import { judge, readSubject } from "../../../src/smart";
import { readTable } from "../../../src/table";
import { sheet } from "../table/sheet";

const TODAY = "2026-11-24";
const judged = (cells: Partial<Kpi>) =>
	judge(readSubject({ ...blankKpi(), owner: "Ann", ...cells }, TODAY));
const found = (cells: Partial<Kpi>, rule: string) =>
	judged(cells).findings.find((each) => each.rule === rule);
const wording = (cells: Partial<Kpi>) =>
	String(found(cells, "M/no-measure")?.fix?.edits[0]?.value)
		.replace(/ by 31 March 2027$/, "")
		.replace(/，2027\/3\/31 前$/, "");

describe("a metric that is named and has no target yet", () => {
	test.each(
		ENTRIES.flatMap((entry) =>
			(["en", "zh-TW"] as const).map(
				(language) => [entry[language].name, toKpi(entry, language)] as const,
			),
		),
	)("%s, just taken from the library, is not red on Specific", (_, kpi) => {
		expect(judged(kpi).letters.S).toBe("warn");
	});
	test.each(["成交件數", "離職率", "Churn rate", "Revenue", "Deals closed"])(
		"%s warns and says what to enter",
		(indicator) => {
			expect(found({ indicator }, "S/figure-only")?.verdict).toBe("warn");
		},
	);
	test.each([
		"提升營收",
		"更好的滿意度",
		"Improve satisfaction",
		"Better sales",
		"communication",
	])("%s is no name of a figure", (indicator) => {
		expect(judged({ indicator }).letters.S).toBe("fail");
	});
});

describe("a proposed wording leads the way that the row says", () => {
	test.each<[Partial<Kpi>, string]>([
		[
			{ indicator: "離職率", direction: "at_most" },
			"離職率維持在 [目標值] 以下",
		],
		[
			{ indicator: "回覆率", direction: "at_least" },
			"回覆率維持在 [目標值] 以上",
		],
		[
			{ indicator: "離職率", direction: "at_most", baseline: 14, unit: "%" },
			"離職率從 14% 降至 [目標值]",
		],
		[
			{ indicator: "離職率", direction: "decrease" },
			"離職率從 [基準值] 降至 [目標值]",
		],
		[
			{ indicator: "續約率", direction: "increase" },
			"續約率從 [基準值] 增至 [目標值]",
		],
		[{ indicator: "續約率" }, "續約率由 [基準值] 調整為 [目標值]"],
		[{ indicator: "改善離職率" }, "離職率由 [基準值] 調整為 [目標值]"],
		[
			{ indicator: "Churn rate", direction: "at_most" },
			"Keep churn rate at or below [target]",
		],
		[
			{ indicator: "Reply rate", direction: "at_least" },
			"Keep reply rate at or above [target]",
		],
		[
			{ indicator: "Churn rate", direction: "decrease" },
			"Reduce churn rate from [baseline] to [target]",
		],
		[
			{ indicator: "Churn rate", direction: "at_most", baseline: 9, unit: "%" },
			"Reduce churn rate from 9% to [target]",
		],
		[
			{ indicator: "Churn rate" },
			"Bring churn rate from [baseline] to [target]",
		],
		[
			{ indicator: "Improve churn rate", direction: "decrease" },
			"Reduce churn rate from [baseline] to [target]",
		],
		[
			{ indicator: "NPS", direction: "increase" },
			"Increase NPS from [baseline] to [target]",
		],
		[
			{ indicator: "Net Promoter Score", direction: "increase" },
			"Increase Net Promoter Score from [baseline] to [target]",
		],
		[
			{ indicator: "Taiwan sales", direction: "increase" },
			"Increase Taiwan sales from [baseline] to [target]",
		],
	])("%j: %s", (cells, expected) => {
		expect(wording(cells)).toBe(expected);
	});
	test("an assumed direction says nothing", () => {
		const cells: Partial<Kpi> = {
			indicator: "Churn rate",
			direction: "at_least",
			assumed: ["direction"],
		};
		expect(wording(cells)).toBe("Bring churn rate from [baseline] to [target]");
	});
});

describe("a proposed wording is no other wish", () => {
	test.each([
		[
			"Increase communication between the teams",
			"Bring [which figure of communication between the teams] from [baseline] to [target]",
		],
		[
			"加強團隊之間的溝通",
			"[團隊之間的溝通的哪一項數字]由 [基準值] 調整為 [目標值]",
		],
		[
			"Increase revenue significantly and improve customer happiness",
			"Increase revenue from [baseline] to [target]",
		],
		["大幅提升營收並改善客戶幸福感", "營收從 [基準值] 增至 [目標值]"],
		[
			"Increase repeat orders from dealers",
			"Increase repeat orders from dealers from [baseline] to [target]",
		],
	])("%s", (indicator, expected) => {
		expect(wording({ indicator })).toBe(expected);
		expect(found({ indicator }, "M/no-measure")?.fix?.open).toBe(true);
	});
});

describe("one goal a row, and somebody who owns it", () => {
	test.each([
		"Increase revenue significantly and improve customer happiness",
		"Reduce costs while improve quality",
		"大幅提升營收並改善客戶幸福感",
		"降低成本、提升品質",
	])("%s is several", (indicator) => {
		expect(found({ indicator }, "S/several-goals")?.verdict).toBe("warn");
	});
	test.each([
		"Improve and expand the service",
		"Increase revenue and growth",
		"Parcels returned within 14 days of delivery, from 30 to 12 in a quarter",
		"加強溝通與協調",
		"提升並維持續約率",
		"改善流程以提升效率",
	])("%s is one", (indicator) => {
		expect(found({ indicator }, "S/several-goals")).toBeUndefined();
	});
	test.each(["Everyone", "All staff", "大家", "全體同仁", "全員", ""])(
		"%s owns nothing",
		(owner) => {
			const indicator = "續約率";
			expect(found({ indicator, owner }, "S/no-owner")?.verdict).toBe("warn");
		},
	);
	test.each(["Ann", "Allan", "全家福", "王大家", "Every Day Ltd"])(
		"%s may own it",
		(owner) => {
			expect(found({ indicator: "續約率", owner }, "S/no-owner")).toBe(
				undefined,
			);
		},
	);
});

describe("a goal does not stand for an indicator that only wishes or names a figure", () => {
	test.each([
		["Answer customers sooner", "Improve communication with customers"],
		["更快回覆客戶", "加強與客戶的溝通"],
		["Publish the price list for dealers", "Better communication"],
		["Publish the price list for dealers", "Reply rate"],
		["發布經銷商價目表", "回覆率"],
		["Answer customers sooner", ""],
		["更快回覆客戶", ""],
	])("%s | %s", (goal, indicator) => {
		const [row] = readTable(
			sheet([
				["目標名稱", "關鍵指標"],
				[goal, indicator],
			]),
		).rows;
		expect(row?.kpi).toMatchObject({ direction: null, target: null });
		expect(row && judge(readSubject(row.kpi, TODAY)).letters).not.toMatchObject(
			{ S: "pass" },
		);
	});
	test("but for one that leaves it open it does", () => {
		const [row] = readTable(
			sheet([
				["目標名稱", "關鍵指標"],
				["發布經銷商價目表", "上線與否"],
			]),
		).rows;
		expect(row?.kpi).toMatchObject({ direction: "yes_no", target: 1 });
	});
});
