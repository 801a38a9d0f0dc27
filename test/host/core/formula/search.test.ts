/** A line that is searched again gives the same places by its index as at the first look. */
import { expect, test } from "@jest/globals";
import fc from "fast-check";
import {
	exact,
	nearest,
	sorted,
} from "../../../../host/core/formula/functions/search";
import { DIV0, type Scalar } from "../../../../host/core/formula/values";

const scalar: fc.Arbitrary<Scalar> = fc.oneof(
	fc.integer({ min: -3, max: 3 }),
	fc.constantFrom<Scalar>("a", "A", "b", "a1", "", "*", 0.5, -0),
	fc.boolean(),
	fc.constantFrom<Scalar>(null, DIV0),
);
const key = scalar.filter((value) => value !== DIV0);
const RUNS = { numRuns: 2000, seed: 5 };

test("exact", () =>
	fc.assert(
		fc.property(
			fc.array(scalar, { maxLength: 12 }),
			key,
			fc.boolean(),
			(cells, sought, wild) => {
				const first = exact(sought, cells, wild);
				expect(exact(sought, cells, wild)).toBe(first);
				expect(exact(sought, cells, wild)).toBe(first);
			},
		),
		RUNS,
	));

test.each([1, -1] as const)("sorted, direction %i", (direction) =>
	fc.assert(
		fc.property(
			fc.array(scalar, { maxLength: 12 }),
			key,
			fc.boolean(),
			(given, sought, inOrder) => {
				const numbers = given.filter((cell) => typeof cell === "number");
				const cells = inOrder
					? numbers.sort((a, b) => (a - b) * direction)
					: given;
				const first = sorted(sought, cells, direction);
				expect(sorted(sought, cells, direction)).toBe(first);
				expect(sorted(sought, cells, direction)).toBe(first);
			},
		),
		RUNS,
	),
);

test("nearest is on the asked side, and nothing lies between", () =>
	fc.assert(
		fc.property(
			fc.array(fc.integer({ min: -9, max: 9 })),
			fc.integer({ min: -9, max: 9 }),
			fc.constantFrom(1 as const, -1 as const),
			(cells, sought, side) => {
				const found = cells[nearest(sought, cells, side)];
				const beyond = cells.filter((cell) => (cell - sought) * side >= 0);
				expect(found === undefined).toBe(beyond.length === 0);
				for (const cell of beyond)
					expect((cell - (found ?? 0)) * side).toBeGreaterThanOrEqual(0);
			},
		),
		RUNS,
	));
