import { describe, expect, test } from "@jest/globals";
import { render } from "../../../src/i18n/render";
import { blankKpi, type Kpi } from "../../../src/kpi/kpi";
import { assess } from "../../../src/progress/assess";
import type { PolicyName } from "../../../src/progress/assessment";
import { policyOf } from "../../../src/progress/policy";

/** Half of the year 2026, by days: (181 - 0) / 364 = 0.4973 on 1 July. */
const YEAR = { start: "2026-01-01", due: "2026-12-31", updated: "2026-07-01" };

function judge(
	over: Partial<Kpi>,
	today = "2026-07-01",
	policy: PolicyName = "gap",
) {
	return assess(
		{ ...blankKpi(), ...over },
		{ today, policy: policyOf(policy), stale: true, closingDays: 0 },
	);
}

describe("progress", () => {
	test.each<[string, Partial<Kpi>, number | null]>([
		[
			"decrease 50 to 10 at 30 is half the way",
			{ direction: "decrease", baseline: 50, target: 10, actual: 30 },
			0.5,
		],
		[
			"over 100 % stays visible",
			{ direction: "increase", baseline: 0, target: 10, actual: 15 },
			1.5,
		],
		[
			"and so does going backwards",
			{ direction: "increase", baseline: 10, target: 20, actual: 5 },
			-0.5,
		],
		[
			"baseline is target, met",
			{ direction: "increase", baseline: 10, target: 10, actual: 10 },
			1,
		],
		[
			"baseline is target, not met",
			{ direction: "increase", baseline: 10, target: 10, actual: 9 },
			0,
		],
		[
			"a sum counts from nothing",
			{ direction: "increase", kind: "cumulative", target: 200, actual: 50 },
			0.25,
		],
		[
			"a level does not",
			{ direction: "increase", kind: "level", target: 200, actual: 50 },
			null,
		],
		[
			"at least, fallen below where it started",
			{ direction: "at_least", baseline: 98, target: 95, actual: 76 },
			0.8,
		],
		[
			"at least, from below",
			{ direction: "at_least", baseline: 70, target: 90, actual: 80 },
			0.5,
		],
		[
			"at least 0, below it",
			{ direction: "at_least", target: 0, actual: -1 },
			null,
		],
		["at most, kept", { direction: "at_most", target: 5, actual: 3 }, 1],
		["at most, broken", { direction: "at_most", target: 4, actual: 5 }, 0.8],
		["at most 0, broken", { direction: "at_most", target: 0, actual: 2 }, 0],
		[
			"range, inside",
			{ direction: "range", target: 36, target_high: 38, actual: 37 },
			1,
		],
		[
			"range, half its width away",
			{ direction: "range", target: 36, target_high: 38, actual: 39 },
			0.5,
		],
		[
			"range of one value",
			{ direction: "range", target: 36, target_high: 36, actual: 37 },
			0,
		],
		["done", { direction: "yes_no", actual: 1 }, 1],
	])("%s", (_, kpi, progress) => {
		expect(judge(kpi).progress).toBe(progress);
	});
});

describe("status", () => {
	const change = {
		direction: "increase",
		baseline: 0,
		target: 100,
		...YEAR,
	} as const;
	test.each<[string, Partial<Kpi>, string, string]>([
		[
			"no target is never green",
			{ direction: "increase", actual: 5, ...YEAR },
			"2026-07-01",
			"cannot_tell",
		],
		["no actual, over", { ...change }, "2027-01-01", "missed"],
		[
			"no actual, long begun",
			{ ...change, updated: null },
			"2026-02-17",
			"stale",
		],
		[
			"no actual, just begun",
			{ ...change, updated: null },
			"2026-02-16",
			"no_data",
		],
		["9.73 points behind", { ...change, actual: 40 }, "2026-07-01", "on_track"],
		["19.73 points behind", { ...change, actual: 30 }, "2026-07-01", "at_risk"],
		["29.73 points behind", { ...change, actual: 20 }, "2026-07-01", "behind"],
		["46 days old", { ...change, actual: 50 }, "2026-08-16", "on_track"],
		["47 days old", { ...change, actual: 50 }, "2026-08-17", "stale"],
		[
			"a bound kept long ago is not green",
			{ direction: "at_least", target: 5, actual: 9, ...YEAR },
			"2026-08-17",
			"stale",
		],
		[
			"a sum that arrived stays",
			{ ...change, kind: "cumulative", actual: 100 },
			"2026-08-17",
			"achieved",
		],
		[
			"a bound kept",
			{ direction: "at_least", target: 5, actual: 9, ...YEAR },
			"2026-07-01",
			"on_track",
		],
		[
			"over, not met",
			{ ...change, actual: 99, updated: "2026-12-31" },
			"2027-01-01",
			"missed",
		],
		[
			"early",
			{ ...change, actual: 0, updated: "2026-02-01" },
			"2026-02-01",
			"early",
		],
		[
			"a budget 20 points over",
			{
				direction: "at_most",
				kind: "cumulative",
				target: 100,
				actual: 70,
				...YEAR,
			},
			"2026-07-01",
			"at_risk",
		],
		[
			"a budget 30 points over",
			{
				direction: "at_most",
				kind: "cumulative",
				target: 100,
				actual: 80,
				...YEAR,
			},
			"2026-07-01",
			"behind",
		],
		[
			"a quarterly one on plan at its last reading",
			{ ...change, cadence: "quarterly", actual: 24.7, updated: "2026-04-01" },
			"2026-06-30",
			"on_track",
		],
		[
			"undone at half time",
			{ direction: "yes_no", actual: 0, ...YEAR },
			"2026-07-01",
			"on_track",
		],
		[
			"undone near the end",
			{ direction: "yes_no", actual: 0, ...YEAR, updated: "2026-11-01" },
			"2026-11-01",
			"at_risk",
		],
		[
			"change without dates",
			{
				direction: "increase",
				baseline: 0,
				target: 9,
				actual: 5,
				updated: "2026-07-01",
			},
			"2026-07-01",
			"cannot_tell",
		],
	])("%s", (_, kpi, today, status) => {
		expect(judge(kpi, today).status).toBe(status);
	});

	test("says how it came about with the row's own figures", () => {
		const is = judge({
			direction: "decrease",
			baseline: 50,
			target: 10,
			actual: 34,
			...YEAR,
		});
		expect(render(is.why, "en")).toBe(
			"(34-50)/(10-50) = 40 %, expected 49.7 %, 9.7 points behind → on track",
		);
	});

	test("0.3 against 0.4 is 10 points behind, not more", () => {
		const is = judge(
			{
				direction: "increase",
				baseline: 0,
				target: 10,
				actual: 3,
				start: "2026-01-01",
				due: "2026-01-11",
				updated: "2026-01-05",
			},
			"2026-01-05",
		);
		expect(is).toMatchObject({ expected: 0.4, gap: -0.1, status: "on_track" });
	});

	test.each<[PolicyName, string]>([
		["gap", "at_risk"],
		["gap_wide", "at_risk"],
		["ratio", "behind"],
		["corridor", "behind"],
		["strict", "behind"],
	])("by policy %s", (policy, status) => {
		expect(
			judge(
				{
					direction: "increase",
					baseline: 0,
					target: 100,
					actual: 30,
					...YEAR,
				},
				"2026-07-01",
				policy,
			).status,
		).toBe(status);
	});
});
