import { expect, test } from "@jest/globals";
import { aboutRule } from "../../sidebar/core";
import { CHECKS } from "../../src/portfolio";
import { RULES } from "../../src/smart";

test("every rule and every check can be unfolded, with an example each way", () => {
	for (const { id } of [...RULES, ...CHECKS])
		expect(aboutRule(id, "zh-TW")).toMatchObject({
			looksFor: expect.stringMatching(/\S/),
			why: expect.stringMatching(/\p{Script=Han}/u),
			bad: expect.arrayContaining([expect.anything()]),
			good: expect.arrayContaining([expect.anything()]),
		});
});

test("only what speaks against a row can be switched off", () => {
	expect(aboutRule("S/wish-word", "en")?.finds).toBe("fault");
	expect(aboutRule("S/narrowed", "en")?.finds).toBe("merit");
	expect(aboutRule("set/burden", "en")?.finds).toBe("fault");
});

test("a rule of a later version has no page here", () => {
	expect(aboutRule("S/of-next-year", "en")).toBeNull();
});
