import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { label } from "../../../src/i18n/render";
import { addDays } from "../../../src/kpi/day";
import {
	blankKpi,
	Cadence,
	Direction,
	Kind,
	type Kpi,
} from "../../../src/kpi/kpi";
import { assess } from "../../../src/progress/assess";
import { POLICY_NAMES, policyOf } from "../../../src/progress/policy";
import { planScorecard } from "../../../src/scorecard/scorecard";
import { judged } from "./judged";
import { stateOf, Workbook } from "./workbook";

const TODAY = "2026-06-30";
const number = fc.option(
	fc.oneof(
		fc.constantFrom(-5, 0, 1, 10, 30, 50, 100),
		fc.integer({ min: -2000, max: 2000 }).map((n) => n / 8),
	),
	{ nil: null, freq: 6 },
);
const day = fc.option(
	fc
		.oneof(
			fc.integer({ min: -400, max: 200 }),
			fc.constantFrom(-46, -47, -11, -12, -4, -5, -1, 0, 1),
		)
		.map((n) => addDays(TODAY, n)),
	{ nil: null, freq: 6 },
);
const kpi: fc.Arbitrary<Kpi> = fc
	.record({
		direction: fc.constantFrom(...Direction.options),
		kind: fc.constantFrom(null, ...Kind.options),
		baseline: number,
		target: number,
		target_high: number,
		actual: number,
		start: day,
		due: day,
		updated: day,
		cadence: fc.constantFrom(null, ...Cadence.options),
		unit: fc.constantFrom("", "%", "km"),
	})
	.map((some) => {
		const actual =
			some.direction === "yes_no" && some.actual !== null
				? Number(some.actual > 0)
				: some.actual;
		return { ...blankKpi(), ...some, actual };
	});

for (const locale of ["en_US", "zh_TW", "de_DE", "fr_FR"])
	test(`live formulas say what the core says (${locale})`, () => {
		const language = locale === "zh_TW" ? "zh-TW" : "en";
		fc.assert(
			fc.property(
				fc.array(kpi, { minLength: 25, maxLength: 25 }),
				fc.constantFrom(...POLICY_NAMES),
				fc.constantFrom(0, 0, 3),
				(kpis, policyName, closingDays) => {
					const book = new Workbook(TODAY, locale);
					book.apply(
						planScorecard({
							source: { sheetId: 1, name: "Source" },
							rows: kpis.map((each, i) =>
								judged({ ...each, goal: `G${i}` }, i),
							),
							language,
							...stateOf(book),
						}).steps,
					);
					const settings = book.sheet("settings");
					const set = (key: string, value: string | number) => {
						const row = settings.cells.findIndex((cells) =>
							cells.includes(key),
						);
						book.write(settings, row, 1, value);
					};
					set("policy", label(`policy.${policyName}`, language));
					set("closing_days", closingDays);
					const card = book.sheet("scorecard");
					const stale = kpis.some((each) => each.updated !== null);
					for (const [i, each] of kpis.entries()) {
						const is = assess(each, {
							today: TODAY,
							policy: policyOf(policyName),
							stale,
							closingDays,
						});
						const shown = (key: string) =>
							book.value(card, i + 1, card.columns[key] ?? -1);
						expect({
							kpi: each,
							progress: shown("progress"),
							expected: shown("expected"),
							status: shown("status"),
						}).toEqual({
							kpi: each,
							progress: is.progress ?? "",
							expected: is.expected ?? "",
							status: label(`status.${is.status}`, language),
						});
					}
				},
			),
			{ numRuns: 20 },
		);
	}, 60_000);
