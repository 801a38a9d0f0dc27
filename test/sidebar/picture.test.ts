import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { HEIGHT, pictureOf, WIDTH } from "../../sidebar/state/picture";
import { addDays } from "../../src/kpi/day";

test("days run to the right, more is higher, and target and forecast are in sight", () => {
	const { points, targets, forecast } = pictureOf({
		points: [
			{ day: "2026-01-01", value: 10 },
			{ day: "2026-03-01", value: 20 },
		],
		target: 40,
		targetHigh: null,
		forecast: { day: "2026-06-01", value: 30, low: 25, high: 35 },
	});
	expect(points[0]?.x).toBeLessThan(points[1]?.x ?? 0);
	expect(points[0]?.y).toBeGreaterThan(points[1]?.y ?? 0);
	expect(targets[0]).toBeLessThan(forecast?.high ?? 0);
	expect(forecast?.high).toBeLessThan(forecast?.at.y ?? 0);
	expect(forecast?.at.y).toBeLessThan(forecast?.low ?? 0);
	expect(forecast?.at.x).toBeGreaterThan(points[1]?.x ?? 0);
});

test("nothing lies outside of the plane, whatever the figures", () => {
	const value = fc.double({ min: -1e9, max: 1e9, noNaN: true });
	const figures = fc.record({
		days: fc.uniqueArray(fc.nat(2000), { minLength: 2, maxLength: 30 }),
		values: fc.array(value, { minLength: 30, maxLength: 30 }),
		target: fc.option(value),
		targetHigh: fc.option(value),
		forecast: fc.option(value),
	});
	fc.assert(
		fc.property(figures, ({ days, values, target, targetHigh, forecast }) => {
			const points = days
				.sort((a, b) => a - b)
				.map((day, i) => ({
					day: addDays("2026-01-01", day),
					value: values[i] ?? 0,
				}));
			const picture = pictureOf({
				points,
				target,
				targetHigh,
				forecast:
					forecast === null
						? null
						: {
								day: "2033-01-01",
								value: forecast,
								low: forecast - 1,
								high: forecast + 1,
							},
			});
			const { at, low, high } = picture.forecast ?? {
				at: { x: 0, y: 0 },
				low: 0,
				high: 0,
			};
			const ys = [...picture.points.map(({ y }) => y), ...picture.targets];
			for (const y of [...ys, at.y, low, high]) {
				expect(y).toBeGreaterThanOrEqual(0);
				expect(y).toBeLessThanOrEqual(HEIGHT);
			}
			for (const { x } of [...picture.points, at]) {
				expect(x).toBeGreaterThanOrEqual(0);
				expect(x).toBeLessThanOrEqual(WIDTH);
			}
		}),
	);
});
