import { describe, expect, test } from "@jest/globals";
import type { Kpi } from "../../../src/kpi/kpi";
import { review } from "./set";

const found = (rows: readonly Partial<Kpi>[], check: string) =>
	review(rows, check).map(({ about, rows: on }) => [about, on]);

describe("a goal without a KPI", () => {
	const check = "set/goal-without-kpi";
	test("is one that no row measures, in whatever rows it stands", () => {
		expect(
			found(
				[
					{ goal: "提升服務滿意度" },
					{ goal: "提升服務滿意度 " },
					{ goal: "降低成本", indicator: "單位成本" },
				],
				check,
			),
		).toEqual([["提升服務滿意度", [0, 1]]]);
	});

	test.each<[string, Partial<Kpi>]>([
		["an indicator", { indicator: "Reply rate" }],
		["a target", { target: 95 }],
		["a target nobody could read", { unreadable: ["target"] }],
		["a yes/no", { direction: "yes_no" }],
		["another row of the goal", {}],
	])("is none with %s", (_, cells) => {
		const goal = "Answer customers";
		const rows = [
			{ goal, ...cells },
			{ goal, indicator: "Reply rate" },
		];
		const alone = Object.keys(cells).length > 0 ? rows.slice(0, 1) : rows;
		expect(found(alone, check)).toEqual([]);
	});

	test.each([
		"每月新增 20 家廣告主",
		"Win 20 new advertisers a month",
		"Publish the annual report by 31 March",
		"年底前取得 ISO 27001 認證",
	])(
		"is none where its own words can be measured or ticked off: %s",
		(goal) => {
			expect(found([{ goal }], check)).toEqual([]);
		},
	);

	test("is none where a measured row serves it, by id or by name", () => {
		const above = { id: "K-0001", goal: "Grow in Japan" };
		for (const parent of ["k-0001", "grow in japan"]) {
			const below = { goal: "Sign distributors", parent };
			expect(found([above, { ...below, target: 12 }], check)).toEqual([]);
			expect(found([above, below], check)).toHaveLength(2);
		}
	});
});

test("a parent that no row is called by is noted once, with all who name it", () => {
	const rows = [
		{ id: "K-0001", goal: "提高獲利" },
		{ goal: "降低成本", parent: "提高獲利" },
		{ goal: "增加新客", parent: "擴大市場" },
		{ goal: "開發通路", parent: "擴大市場 " },
	];
	expect(found(rows, "set/unknown-parent")).toEqual([["擴大市場", [2, 3]]]);
	expect(review(rows, "set/unknown-parent")[0]?.severity).toBe("note");
});

test("a strategic goal is unserved only where other rows say what they serve", () => {
	const goals: Partial<Kpi>[] = [
		{ goal: "Grow profit", level: "strategic" },
		{ goal: "Loyal customers", level: "strategic" },
	];
	expect(found(goals, "set/goal-unserved")).toEqual([]);
	expect(
		found(
			[...goals, { goal: "Cut waste", parent: "Grow profit" }],
			"set/goal-unserved",
		),
	).toEqual([["Loyal customers", [1]]]);
	expect(
		found(
			[
				...goals,
				{ goal: "Cut waste", parent: "Grow profit" },
				{ goal: "Loyal customers", level: "functional" },
			],
			"set/goal-unserved",
		),
	).toEqual([]);
});

describe("leading and lagging", () => {
	const check = "set/balance";
	const lagging = { timing: "lagging" } as const;
	test("a goal of lagging KPIs alone is out of balance", () => {
		const goal = "跑完全馬";
		expect(
			found(
				[
					{ goal, ...lagging },
					{ goal, ...lagging },
				],
				check,
			),
		).toEqual([[goal, [0, 1]]]);
		expect(
			found(
				[
					{ goal, ...lagging },
					{ goal, timing: "leading" },
				],
				check,
			),
		).toEqual([]);
	});

	test("a single KPI, or one of unknown timing among them, accuses nobody", () => {
		const goal = "Run a marathon";
		expect(found([{ goal, ...lagging }], check)).toEqual([]);
		expect(
			found(
				[
					{ goal, ...lagging },
					{ goal, indicator: "Smiles" },
					{ goal, ...lagging },
				],
				check,
			),
		).toEqual([]);
	});

	test("the library knows the timing where the cell does not say it", () => {
		const goal = "Sell more";
		const rows = [
			{ goal, indicator: "Revenue" },
			{ goal, indicator: "Churn rate" },
		];
		expect(found(rows, check)).toEqual([[goal, [0, 1]]]);
		expect(
			found([...rows, { goal, indicator: "Customer visits a week" }], check),
		).toEqual([]);
	});

	test("a set of several goals that all lag is out of balance as a whole", () => {
		const rows = ["A", "B", "C"].map((goal) => ({ goal, ...lagging }));
		expect(found(rows, check)).toEqual([["", [0, 1, 2]]]);
		expect(found([...rows, { goal: "D", timing: "leading" }], check)).toEqual(
			[],
		);
		const unknown = ["E", "F", "G"].map((goal) => ({
			goal,
			indicator: "Smiles",
		}));
		expect(found([...rows, ...unknown], check)).toEqual([]);
	});
});

describe("speed or volume without quality", () => {
	const check = "set/counter-kpi";
	const speed = { indicator: "客訴處理時間", target: 5, goal: "更快回應客戶" };
	test("is found by goal", () => {
		expect(found([speed], check)).toEqual([["更快回應客戶", [0]]]);
		expect(found([{ ...speed, target: null }], check)).toEqual([]);
	});

	test("names the indicator and its entry in the library, by which its counter-KPI is found", () => {
		const [finding] = review([speed], check);
		expect(finding?.why.values).toMatchObject({
			words: "客訴處理時間",
			entry: "average-handling-time",
		});
	});

	test.each<[string, Partial<Kpi>]>([
		["goal", { goal: "更快回應客戶" }],
		["owner", { owner: "李大華" }],
		["department", { department: "客服部" }],
	])("is guarded by quality in the same %s", (_, place) => {
		const fast = { ...speed, owner: "王小明、李大華", department: "客服部" };
		for (const indicator of ["客戶滿意度", "登打錯誤率"])
			expect(found([fast, { indicator, ...place }], check)).toEqual([]);
		expect(
			found(
				[fast, { indicator: "客戶滿意度", goal: "其他", owner: "陳" }],
				check,
			),
		).toHaveLength(1);
	});
});

describe("weights", () => {
	const weights = (...each: (number | null)[]) =>
		each.map((weight, at) => ({ goal: `Goal ${at}`, weight }));
	test("blank beside filled", () => {
		expect(found(weights(60, null, 40, null), "set/weight-blank")).toEqual([
			["", [1, 3]],
		]);
		expect(found(weights(null, null), "set/weight-blank")).toEqual([]);
		expect(found(weights(60, 40), "set/weight-blank")).toEqual([]);
	});

	test("negative and unreadable ones warn, zero is noted", () => {
		const rows: Partial<Kpi>[] = [
			...weights(-1, 0, 5),
			{ weight: null, unreadable: ["weight"] },
		];
		expect(
			review(rows, "set/weight-void").map(({ severity, rows: on }) => [
				severity,
				on,
			]),
		).toEqual([
			["warn", [0, 3]],
			["note", [1]],
		]);
		expect(found(rows, "set/weight-blank")).toEqual([]);
	});

	test.each<[number[], number | null]>([
		[[60, 30], 90],
		[[0.5, 0.4], 90],
		[[60, 40], null],
		[[0.3, 0.7], null],
		[[33.3, 33.3, 33.3], null],
		[[3, 2, 1], null],
		[[60, 60, 60], null],
		[[95], null],
	])("%j come to %d", (each, sum) => {
		const [hint] = review(weights(...each), "set/weight-sum");
		expect(hint?.why.values?.sum ?? null).toBe(sum);
	});

	test("each owner's weights come to 100, but for one", () => {
		const of = (owner: string, ...each: number[]) =>
			each.map((weight) => ({ owner, weight }));
		const sound = [...of("Ann", 60, 40), ...of("Bob", 50, 50)];
		expect(found(sound, "set/weight-sum")).toEqual([]);
		const [hint, ...more] = review(
			[...sound, ...of("Cy", 60, 20)],
			"set/weight-sum",
		);
		expect(more).toEqual([]);
		expect(hint).toMatchObject({ about: "Cy", rows: [4, 5] });
		expect(hint?.why.values?.sum).toBe(80);
	});
});
