import { expect, test } from "@jest/globals";
import { LANGUAGES, type MessageKey } from "../../../src/i18n/message";
import { label } from "../../../src/i18n/render";
import { CHECKS, overviewOf, reviewSet } from "../../../src/portfolio";
import { CONTEXT, row } from "./set";

const SET = [
	row({
		owner: "Ann",
		goal: "Grow",
		indicator: "Sales calls",
		timing: "leading",
		cadence: "daily",
	}),
	row({
		owner: "Ann, Bo",
		goal: "grow",
		indicator: "Revenue",
		timing: "lagging",
		cadence: "monthly",
	}),
	row({ owner: "Bo", goal: "Serve", indicator: "Line A", cadence: "weekly" }),
	row({ owner: "Bo", goal: "Serve", indicator: "Line B", cadence: "weekly" }),
	row({ owner: "n/a", goal: "", indicator: "Line C" }),
];

test("who looks after how much, what leads and what lags, how many goals there are", () => {
	expect(overviewOf(SET, CONTEXT.today)).toEqual({
		// 1 + 52/12 + 52/12 a month, and 260/12 + 1.
		loads: [
			{ owner: "Bo", rows: [1, 2, 3], readings: 10 },
			{ owner: "Ann", rows: [0, 1], readings: 23 },
		],
		unowned: 1,
		goals: 2,
		leading: 1,
		lagging: 1,
		untimed: 3,
	});
});

test("the load that is shown is the load that a finding speaks of", () => {
	const many = Array.from({ length: 9 }, (_, i) =>
		row({ owner: "Ann", indicator: `Line ${i}`, cadence: "weekly" }),
	);
	const [load] = overviewOf(many, CONTEXT.today).loads;
	const [finding] = reviewSet(many, CONTEXT);
	expect(finding?.why.values).toMatchObject({ owner: "Ann", count: 9 });
	expect(load).toEqual({ owner: "Ann", rows: finding?.rows, readings: 39 });
});

test("every check has a name in both languages", () => {
	for (const { id } of CHECKS)
		for (const language of LANGUAGES) {
			const key = `check.${id}` as MessageKey;
			expect(label(key, language)).not.toBe(key);
		}
});
