import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { LANGUAGES } from "../../../src/i18n/message";
import { render } from "../../../src/i18n/render";
import {
	Cadence,
	Direction,
	FIELD_KEYS,
	Kind,
	type Kpi,
	Level,
	Timing,
} from "../../../src/kpi/kpi";
import { reviewSet, type SetFinding } from "../../../src/portfolio";
import { CONTEXT, row } from "./set";

/** Few words and names, so that rows meet. */
const some = (...each: string[]) => fc.constantFrom("", ...each);
const maybe = <T>(each: fc.Arbitrary<T>) => fc.option(each, { nil: null });
const number = maybe(fc.constantFrom(-5, 0, 0.5, 1, 5, 10, 40, 60, 95));
const day = maybe(fc.constantFrom("2026-01-01", "2026-11-30", "2027-06-30"));

const kpi: fc.Arbitrary<Kpi> = fc
	.record({
		id: some("K-0001", "K-0002"),
		goal: some(
			"提升服務滿意度",
			"Grow in Japan",
			"進軍日本市場",
			"GROW IN JAPAN",
		),
		indicator: some(
			"客戶滿意度 ≥ 90%",
			"顾客满意度達 ９５％",
			"Customer satisfaction",
			"Average time to resolve a support ticket of dealers",
			"Average time to resolve a hardware support ticket of dealers",
			"客訴處理時間",
			"完成率",
			"每月新增 20 家廣告主",
		),
		level: maybe(fc.constantFrom(...Level.options)),
		timing: maybe(fc.constantFrom(...Timing.options)),
		department: some("業務部", "Sales"),
		owner: some("王小明", "Ann", "ann, 王小明"),
		parent: some("K-0001", "Grow in Japan", "K-0099"),
		direction: maybe(fc.constantFrom(...Direction.options)),
		kind: maybe(fc.constantFrom(...Kind.options)),
		unit: some("%", "元", "天"),
		baseline: number,
		target: number,
		actual: number,
		start: day,
		due: day,
		updated: day,
		cadence: maybe(fc.constantFrom(...Cadence.options)),
		confidence: number,
		weight: number,
		unreadable: fc.subarray([...FIELD_KEYS], { maxLength: 2 }),
		assumed: fc.subarray([...FIELD_KEYS], { maxLength: 2 }),
	})
	.map(row);
const set = fc.array(kpi, { maxLength: 24 });

/** Findings with the rows themselves instead of their places, in an order of their own. */
function said(kpis: readonly Kpi[], ids: readonly number[]) {
	return reviewSet(kpis, CONTEXT)
		.map((finding) => {
			const rows = finding.rows.map((at) => ids[at]);
			return JSON.stringify({ ...finding, rows: rows.sort() });
		})
		.sort();
}

test("the order of the rows changes nothing", () => {
	fc.assert(
		fc.property(
			set.chain((kpis) =>
				fc.record({
					kpis: fc.constant(kpis),
					order: fc.shuffledSubarray(
						kpis.map((_, at) => at),
						{ minLength: kpis.length },
					),
				}),
			),
			({ kpis, order }) => {
				const shuffled = order.map((at) => kpis[at] as Kpi);
				expect(said(shuffled, order)).toEqual(
					said(
						kpis,
						kpis.map((_, at) => at),
					),
				);
			},
		),
		{ numRuns: 300 },
	);
});

/** A sound row with words, people and a goal of its own, lagging as most are. */
const stranger = row({
	id: "K-7777",
	goal: "Keep the archive dry",
	indicator: "Air moisture in the archive",
	department: "Facilities",
	owner: "Zoe",
	level: "functional",
	timing: "lagging",
	unit: "g/m³",
	direction: "at_most",
	baseline: 12,
	target: 9,
	actual: 10,
	start: "2026-11-01",
	due: "2027-10-31",
	updated: "2026-11-20",
	cadence: "monthly",
});

test("adding an unrelated row removes no finding and no row of one", () => {
	fc.assert(
		fc.property(set, fc.nat(), (kpis, at) => {
			const place = at % (kpis.length + 1);
			const more = [...kpis.slice(0, place), stranger, ...kpis.slice(place)];
			const moved = (rows: readonly number[]) =>
				rows.map((each) => (each < place ? each : each + 1));
			const same = (one: SetFinding, other: SetFinding) =>
				one.check === other.check &&
				one.about === other.about &&
				one.why.key === other.why.key &&
				moved(one.rows).every((each) => other.rows.includes(each));
			const after = reviewSet(more, CONTEXT);
			for (const finding of reviewSet(kpis, CONTEXT))
				expect(after.some((each) => same(finding, each))).toBe(true);
		}),
		{ numRuns: 300 },
	);
});

describe("no check throws", () => {
	test("on no rows, or blank ones", () => {
		expect(reviewSet([], CONTEXT)).toEqual([]);
		expect(reviewSet([row({}), row({}), row({})], CONTEXT)).toEqual([]);
	});

	test("on any text", () => {
		const text = fc.string({ unit: "grapheme", maxLength: 40 });
		const rows = fc.array(
			fc
				.record({ goal: text, indicator: text, owner: text, parent: text })
				.map(row),
			{ maxLength: 6 },
		);
		fc.assert(
			fc.property(rows, (kpis) => {
				expect(Array.isArray(reviewSet(kpis, CONTEXT))).toBe(true);
			}),
		);
	});
});

test("every finding has two whole sentences in both languages, and rows of the set in order", () => {
	fc.assert(
		fc.property(set, (kpis) => {
			for (const { why, advice, rows } of reviewSet(kpis, CONTEXT)) {
				expect(rows.length).toBeGreaterThan(0);
				expect([...new Set(rows)].sort((a, b) => a - b)).toEqual(rows);
				for (const language of LANGUAGES)
					for (const sentence of [why, advice])
						expect(render(sentence, language)).toMatch(/^[^{}]+[.。]$/);
			}
		}),
	);
});
