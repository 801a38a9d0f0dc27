import { describe, expect, test } from "@jest/globals";
import type { Kpi } from "../../../src/kpi/kpi";
import { achievementOf } from "../../../src/progress/achievement";
import { STATUSES } from "../../../src/progress/assessment";
import {
	groupBy,
	groupKey,
	type RollUpRow,
	rollUp,
} from "../../../src/progress/rollup";
import { kpiOf } from "./judge";

const row = (
	progress: number | null,
	weight: number | null | "text" = null,
	over: Partial<RollUpRow> = {},
): RollUpRow => ({
	status: "on_track",
	progress,
	achievement: null,
	weight: weight === "text" ? null : weight,
	weightUnread: weight === "text",
	...over,
});

describe("the mean of a roll-up", () => {
	test.each<[string, RollUpRow[], number | null]>([
		// (0.2·1 + 0.8·3) / 4
		["is weighted", [row(0.2, 1), row(0.8, 3)], 0.65],
		["counts all the same without weights", [row(0.2), row(0.8)], 0.5],
		["gives a blank one 0 beside others", [row(0.2), row(0.8, 3)], 0.8],
		["gives a negative one 0", [row(0.2, -5), row(0.8, 3)], 0.8],
		["gives a text 0", [row(0.2, "text"), row(0.8, 3)], 0.8],
		[
			"counts all the same where nothing is left",
			[row(0.2, "text"), row(0.8, -1)],
			0.5,
		],
		[
			"counts all the same where the weighted rows have no percentage",
			[row(0.2), row(0.8), row(null, 3)],
			0.5,
		],
		// (1 + 0 + 0.5) / 3
		["holds each to 0..1", [row(2.5), row(-4), row(0.5)], 0.5],
		["passes over rows without a percentage", [row(null), row(0.4)], 0.4],
		["is blank without any", [row(null)], null],
		// 1/3
		["has 4 decimals", [row(1), row(0), row(0)], 0.3333],
	])("%s", (_, rows, mean) => {
		expect(rollUp(rows).mean).toBe(mean);
	});
});

describe("a roll-up", () => {
	test("names the worst, in the order from missed to achieved", () => {
		for (const [i, status] of STATUSES.entries()) {
			const rows = STATUSES.slice(i)
				.reverse()
				.map((each) => row(1, null, { status: each }));
			expect(rollUp(rows).worst).toBe(status);
		}
		expect(rollUp([]).worst).toBeNull();
	});
	test("counts rows beside the mean", () => {
		expect(rollUp([row(null), row(0.5), row(null)])).toMatchObject({
			rows: 3,
			beside: 2,
		});
	});
	test("sums weight × achievement rate: 60·1.1 + 40·0.5", () => {
		const rows = [
			row(1, 60, { achievement: 1.1 }),
			row(1, 40, { achievement: 0.5 }),
			row(1, 9),
		];
		expect(rollUp(rows)).toMatchObject({ score: 86, weight: 100 });
		expect(rollUp([row(1, 9)]).score).toBeNull();
	});
	test("finds weights that count 0 without meaning to", () => {
		const keys = (rows: RollUpRow[]) =>
			rollUp(rows).findings.map(({ key, values }) => [key, values?.count]);
		expect(keys([row(1), row(1)])).toEqual([]);
		expect(keys([row(1, 2), row(1), row(1)])).toEqual([
			["rollup.blank_weights", 2],
		]);
		expect(keys([row(1, -2), row(1, "text")])).toEqual([
			["rollup.wrong_weights", 2],
		]);
	});
	test("groups by text without regard to width, letter case and outer spaces", () => {
		expect(groupKey(" Ｓales　")).toBe(groupKey("sALES"));
		const groups = groupBy(
			["Sales", "業務", "ｓａｌｅｓ ", "sales"],
			(name) => name,
		);
		expect(groups).toEqual([
			{
				name: "Sales",
				spellings: ["Sales", "ｓａｌｅｓ"],
				rows: ["Sales", "ｓａｌｅｓ ", "sales"],
			},
			{ name: "業務", spellings: ["業務"], rows: ["業務"] },
		]);
	});
});

describe("the achievement rate", () => {
	test.each<[string, Partial<Kpi>, number | null]>([
		[
			"a/t for increase",
			{ direction: "increase", baseline: 100, target: 120, actual: 90 },
			0.75,
		],
		[
			"a/t for at least",
			{ direction: "at_least", target: 80, actual: 100 },
			1.25,
		],
		[
			"t/a for decrease",
			{ direction: "decrease", baseline: 50, target: 10, actual: 40 },
			0.25,
		],
		["t/a for at most", { direction: "at_most", target: 10, actual: 8 }, 1.25],
		[
			"0 for at most 0, broken",
			{ direction: "at_most", target: 0, actual: 2 },
			0,
		],
		["1 for done", { direction: "yes_no", actual: 1 }, 1],
		["0 for undone", { direction: "yes_no", actual: 0 }, 0],
		[
			"blank with target 0",
			{ direction: "at_least", target: 0, actual: 5 },
			null,
		],
		[
			"blank with a negative actual",
			{ direction: "increase", baseline: 0, target: 5, actual: -1 },
			null,
		],
		[
			"blank with two negatives",
			{ direction: "increase", baseline: -9, target: -5, actual: -6 },
			null,
		],
		[
			"blank for nothing used of an at most",
			{ direction: "at_most", target: 5, actual: 0 },
			null,
		],
		[
			"blank for a range",
			{ direction: "range", target: 1, target_high: 2, actual: 1 },
			null,
		],
		[
			"blank without an actual",
			{ direction: "increase", baseline: 0, target: 5 },
			null,
		],
		[
			"blank where the row contradicts itself",
			{ direction: "increase", baseline: 9, target: 5, actual: 4 },
			null,
		],
	])("is %s", (_, kpi, rate) => {
		expect(achievementOf(kpiOf(kpi), null)?.share ?? null).toBe(rate);
	});
	test("counts no further than its cap", () => {
		const kpi = kpiOf({ direction: "at_least", target: 80, actual: 100 });
		expect(achievementOf(kpi, 1.2)?.share).toBe(1.2);
	});
});
