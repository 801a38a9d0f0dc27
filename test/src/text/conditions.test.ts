import { describe, expect, test } from "@jest/globals";
import { readText } from "../../../src/text";

const read = (text: string) => readText(text, { today: "2026-06-30" });

describe("a time limit that only says which cases count is not the target", () => {
	test.each([
		["每月客服 24 小時內回覆率 ≥ 95%", 95, ">="],
		["48 小時內完成 90% 的維修", 90, "="],
		["Answer within 2 hours in 80% of chats", 80, "="],
	])("%s", (text, target, comparator) => {
		const facts = read(text);
		expect(facts.target?.value).toBe(target);
		expect(facts.comparator?.value).toBe(comparator);
	});
	test.each([
		["Answer every chat within 2 hours", 2, "<="],
		["客訴 24 小時內回覆", 24, "<="],
	])(
		"without a share the limit itself is the target: %s",
		(text, target, comparator) => {
			const facts = read(text);
			expect(facts.target?.value).toBe(target);
			expect(facts.comparator?.value).toBe(comparator);
		},
	);
});
