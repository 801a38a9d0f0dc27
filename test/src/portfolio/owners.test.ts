import { describe, expect, test } from "@jest/globals";
import type { Kpi } from "../../../src/kpi/kpi";
import { LIMITS, readingsAMonth } from "../../../src/portfolio";
import { ownersOf } from "../../../src/portfolio/groups";
import { review, row } from "./set";

const times = (count: number, cells: Partial<Kpi>) =>
	Array.from({ length: count }, () => cells);
const burden = (rows: readonly Partial<Kpi>[]) =>
	review(rows, "set/burden").map(({ why, about, rows: found }) => [
		why.key,
		about,
		found.length,
	]);

describe("the people a cell names", () => {
	test.each([
		["王小明、李大華", ["王小明", "李大華"]],
		["Ann, Bob", ["Ann", "Bob"]],
		["Ann Lee and Bob", ["Ann Lee", "Bob"]],
		["王小明／李大華；陳美玲", ["王小明", "李大華", "陳美玲"]],
		["Ａｎｎ，ann", ["Ann"]],
		["Alexander Sands", ["Alexander Sands"]],
		["", []],
		["N/A", []],
		["待定", []],
	])("%s", (cell, people) => {
		expect(ownersOf(cell)).toEqual(people);
	});
});

describe("readings a month", () => {
	test.each([
		["daily", 21.67],
		["weekly", 4.33],
		["fortnightly", 2.17],
		["monthly", 1],
		[null, 1],
		["quarterly", 0.33],
		["half_yearly", 0.17],
		["yearly", 0.08],
	] as const)("%s: %d", (cadence, readings) => {
		expect(readingsAMonth(row({ cadence }))).toBeCloseTo(readings, 2);
	});
});

describe("the burden of an owner", () => {
	test("eight KPIs are one too many, however the name is written", () => {
		const rows = [
			...times(6, { owner: "Ann" }),
			{ owner: " ann " },
			{ owner: "ＡＮＮ" },
		];
		expect(burden(rows)).toEqual([["set.burden.count.why", "Ann", 8]]);
		expect(burden(rows.slice(1))).toEqual([]);
	});

	test("every person in a cell carries the row", () => {
		const rows = times(8, { owner: "王小明、李大華" });
		expect(burden(rows).map(([, about]) => about)).toEqual([
			"王小明",
			"李大華",
		]);
	});

	test("two daily KPIs and one weekly one are 48 readings, three daily ones 65", () => {
		const two = times(2, { owner: "Ann", cadence: "daily" });
		const weekly: Partial<Kpi> = { owner: "Ann", cadence: "weekly" };
		expect(burden([...two, weekly])).toEqual([]);
		const [found] = review(
			[...two, { owner: "Ann", cadence: "daily" }],
			"set/burden",
		);
		expect(found?.why).toEqual({
			key: "set.burden.readings.why",
			values: { owner: "Ann", readings: 65, limit: LIMITS.readingsPerOwner },
		});
	});

	test("only what runs at the same time is carried at the same time", () => {
		const quarter = (start: string, due: string) =>
			times(4, { owner: "Ann", start, due });
		const plan = [
			...quarter("2027-01-01", "2027-03-31"),
			...quarter("2027-04-01", "2027-06-30"),
		];
		expect(burden(plan)).toEqual([]);
		expect(burden([...plan, ...quarter("2027-01-01", "2027-12-31")])).toEqual([
			["set.burden.count.why", "Ann", 8],
		]);
		expect(burden(times(20, { owner: "Ann", due: "2026-11-23" }))).toEqual([]);
		expect(burden(times(8, { owner: "Ann", due: "2026-11-24" }))).toHaveLength(
			1,
		);
	});

	test("rows without an owner are nobody's burden", () => {
		expect(burden(times(100, { cadence: "daily" }))).toEqual([]);
	});

	test.each(["業務部", "客服團隊", "Sales team", "HR department"])(
		"a team is no person: %s",
		(owner) => {
			expect(burden(times(30, { owner }))).toEqual([]);
		},
	);

	test("a spreadsheet may allow more", () => {
		const limits = { ...LIMITS, kpisPerOwner: 12 };
		expect(
			review(times(12, { owner: "Ann" }), "set/burden", { limits }),
		).toEqual([]);
	});
});

describe("stale rows", () => {
	const reported: Partial<Kpi> = {
		direction: "at_least",
		target: 95,
		actual: 90,
		cadence: "weekly",
	};
	test("weekly figures are stale after 11 days, by owner", () => {
		const found = review(
			[
				{ ...reported, owner: "Ann", updated: "2026-11-12" },
				{ ...reported, owner: "Ann", updated: "2026-11-13" },
				{ ...reported, owner: "Bob, Ann", updated: "2026-01-01" },
				{ ...reported, updated: "2026-01-01" },
			],
			"set/stale",
		);
		expect(found.map(({ about, rows }) => [about, rows])).toEqual([
			["Ann", [0, 2]],
			["Bob", [2]],
			["", [3]],
		]);
	});

	test("a blank cadence counts as monthly", () => {
		const monthly = { ...reported, owner: "Ann", cadence: null };
		expect(
			review([{ ...monthly, updated: "2026-10-09" }], "set/stale"),
		).toEqual([]);
		expect(
			review([{ ...monthly, updated: "2026-10-08" }], "set/stale"),
		).toHaveLength(1);
	});

	test("a sheet without as-of dates has none", () => {
		const rows = [{ ...reported, owner: "Ann" }];
		expect(review(rows, "set/stale")).toHaveLength(1);
		expect(review(rows, "set/stale", { stale: false })).toEqual([]);
	});
});
