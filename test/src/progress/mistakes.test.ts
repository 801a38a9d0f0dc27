/** Mistakes that other tools make with the same rows, a test each, for the core and for the live formulas. */
import { expect, test } from "@jest/globals";
import { render } from "../../../src/i18n/render";
import type { Assessment } from "../../../src/progress/assessment";
import { type RollUpRow, rollUp } from "../../../src/progress/rollup";
import { live } from "../scorecard/live";
import { at, DATES, judge as judgedByCore, on } from "./judge";

/** What the core says of a row, once the formulas of the sheet have said the same. */
function judge(
	kpi: Parameters<typeof judgedByCore>[0],
	today: string,
): Assessment {
	const is = judgedByCore(kpi, today);
	const { progress, expected, status } = is;
	expect(live(kpi, today)).toEqual({ progress, expected, status });
	return is;
}

const row = (over: Partial<RollUpRow>): RollUpRow => ({
	status: "on_track",
	progress: 1,
	achievement: null,
	weight: null,
	weightUnread: false,
	...over,
});

test("decrease 50 to 10 at 30 is 50 %, not 300 % or -100 %", () => {
	const kpi = {
		direction: "decrease",
		baseline: 50,
		target: 10,
		actual: 30,
	} as const;
	expect(judge({ ...kpi, ...at(50) }, on(50)).progress).toBe(0.5);
});

test("baseline = target is 100 % when met and 0 % when not, never 50 % or NaN", () => {
	const kpi = { direction: "increase", baseline: 10, target: 10 } as const;
	const progress = (actual: number) =>
		judge({ ...kpi, actual, ...at(50) }, on(50)).progress;
	expect([progress(10), progress(11), progress(9)]).toEqual([1, 1, 0]);
});

test("weights that are all zero count the same", () => {
	const rows = [
		row({ progress: 1, weight: 0 }),
		row({ progress: 0.5, weight: 0 }),
	];
	expect(rollUp(rows).mean).toBe(0.75);
});

test("target 0 divides nothing by zero", () => {
	const least = judge(
		{ direction: "at_least", target: 0, actual: -1, ...at(50) },
		on(50),
	);
	const most = judge(
		{ direction: "at_most", target: 0, actual: 3, ...at(50) },
		on(50),
	);
	// from 8 to 0, 6 left: (6-8)/(0-8) = 1/4
	const down = judge(
		{ direction: "decrease", baseline: 8, target: 0, actual: 6, ...at(50) },
		on(50),
	);
	expect([least.progress, most.progress, down.progress]).toEqual([
		null,
		0,
		0.25,
	]);
	expect([least.status, most.status]).toEqual(["behind", "behind"]);
});

test.each(["increase", "decrease", "at_least", "at_most", "range"] as const)(
	"%s without a target is never green",
	(direction) => {
		const is = judge({ direction, baseline: 1, actual: 5, ...at(50) }, on(50));
		expect(is.status).toBe("cannot_tell");
	},
);

test("over 100 % stays visible on the row and does not hide another row's red in a roll-up", () => {
	const over = judge(
		{ direction: "increase", baseline: 0, target: 10, actual: 30, ...at(50) },
		on(50),
	);
	const red = judge(
		{ direction: "increase", baseline: 0, target: 10, actual: 0, ...at(50) },
		on(50),
	);
	expect([over.progress, red.progress]).toEqual([3, 0]);
	// held at 100 %: (1 + 0) / 2, not (3 + 0) / 2; and the worst is named beside it
	expect(rollUp([row(over), row(red)])).toMatchObject({
		mean: 0.5,
		worst: "behind",
	});
});

test("stale is never green, even where the target is kept", () => {
	const kept = {
		direction: "at_most",
		target: 10,
		actual: 1,
		...at(10),
	} as const;
	expect(judge(kept, on(57)).status).toBe("stale");
	expect(
		judge({ ...kept, direction: "decrease", baseline: 20 }, on(57)).status,
	).toBe("stale");
});

test("a quarterly KPI exactly on plan at its last reading is not behind a day before the next one", () => {
	// read on day 9 with 9 %, the next reading is due a quarter later: judged as of day 9
	const kpi = {
		direction: "increase",
		baseline: 0,
		target: 100,
		actual: 9,
		cadence: "quarterly",
		...at(9),
	} as const;
	expect(judge(kpi, on(98))).toMatchObject({ gap: 0, status: "on_track" });
});

test("never typing a number is no way to avoid red", () => {
	const silent = {
		direction: "increase",
		baseline: 0,
		target: 100,
		...DATES,
	} as const;
	expect(judge(silent, on(47)).status).toBe("stale");
	expect(judge(silent, on(101)).status).toBe("missed");
	expect(
		rollUp([row({}), row({ status: "missed", progress: null })]),
	).toMatchObject({ worst: "missed", beside: 1 });
});

test("an at least that was met at the start and fell below is not 267 %", () => {
	// (90-98)/(95-98) would be 267 %; 90/95 = 0.94737
	const kpi = {
		direction: "at_least",
		baseline: 98,
		target: 95,
		actual: 90,
	} as const;
	expect(judge({ ...kpi, ...at(50) }, on(50))).toMatchObject({
		progress: 0.9474,
		status: "at_risk",
	});
});

test("30 % against 40 % is 10 points behind, although 0.3 - 0.4 lies below -0.1 in floating point", () => {
	const kpi = {
		direction: "increase",
		baseline: 0,
		target: 100,
		actual: 30,
		...at(40),
	} as const;
	const is = judge(kpi, on(40));
	expect(is).toMatchObject({ expected: 0.4, gap: -0.1, status: "on_track" });
	expect(render(is.why, "en")).toBe(
		"(30-0)/(100-0) = 30%, expected 40%, 10 points behind → on track",
	);
});
