import { describe, expect, test } from "@jest/globals";
import { rowAfterKey, windowOf } from "../../sidebar/state/window";

describe("a long list", () => {
	test("draws what is in sight and six rows beyond each edge", () => {
		expect(windowOf(10_000, 100, 50_000, 600)).toEqual({ from: 494, to: 512 });
	});

	test("draws nothing outside of the list", () => {
		expect(windowOf(10, 100, -300, 600)).toEqual({ from: 0, to: 9 });
		expect(windowOf(10, 100, 99_999, 600)).toEqual({ from: 10, to: 10 });
		expect(windowOf(0, 100, 0, 600)).toEqual({ from: 0, to: 0 });
	});

	test("is walked by keys and never left by them", () => {
		expect(rowAfterKey("ArrowDown", 3, 5, 6)).toBe(4);
		expect(rowAfterKey("ArrowDown", 4, 5, 6)).toBe(4);
		expect(rowAfterKey("PageUp", 3, 5, 6)).toBe(0);
		expect(rowAfterKey("End", 0, 10_000, 6)).toBe(9_999);
		expect(rowAfterKey("x", 3, 5, 6)).toBe(3);
	});
});
