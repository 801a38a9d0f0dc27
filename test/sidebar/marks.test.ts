import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { segmentsOf } from "../../sidebar/state/marks";

describe("marking words", () => {
	test("where marks overlap, the gravest shows", () => {
		const marks = [
			{ start: 0, end: 6, verdict: "pass" as const },
			{ start: 4, end: 9, verdict: "fail" as const },
		];
		expect(segmentsOf("more income now", marks)).toEqual([
			{ text: "more", verdict: "pass" },
			{ text: " inco", verdict: "fail" },
			{ text: "me now", verdict: null },
		]);
	});

	test("the stretches together are the text, whatever the marks", () => {
		const mark = fc.record({
			start: fc.integer({ min: -5, max: 40 }),
			end: fc.integer({ min: -5, max: 40 }),
			verdict: fc.constantFrom(
				"pass" as const,
				"warn" as const,
				"fail" as const,
				"cannot_tell" as const,
			),
		});
		fc.assert(
			fc.property(fc.string(), fc.array(mark), (text, marks) => {
				const joined = segmentsOf(text, marks).map((s) => s.text);
				expect(joined.join("")).toBe(text);
			}),
		);
	});
});
