import { describe, expect, test } from "@jest/globals";
import { LANGUAGES, type MessageKey } from "../../../src/i18n/message";
import { label } from "../../../src/i18n/render";
import { judge, RULES } from "../../../src/smart";
import { subjectOfExample } from "../../../src/smart/example";
import { PAGES } from "../../../src/smart/pages";
import type { Example } from "../../../src/smart/verdict";

test("every rule has a page, and every page a rule", () => {
	expect(Object.keys(PAGES).sort()).toEqual(RULES.map(({ id }) => id).sort());
});

test("every rule has a name in each language", () => {
	for (const { id } of RULES)
		for (const language of LANGUAGES)
			expect(label(`check.${id}` as MessageKey, language)).not.toMatch(
				/^check/,
			);
});

test("a rule's letter is that of its id, and ids are unique", () => {
	for (const { id, letter } of RULES) expect(id.charAt(0)).toBe(letter);
	expect(new Set(RULES.map(({ id }) => id)).size).toBe(RULES.length);
});

describe.each(RULES.map((rule) => [rule.id, rule] as const))(
	"%s",
	(id, rule) => {
		describe.each([...LANGUAGES])("%s", (language) => {
			const page = PAGES[id];
			const rulesOn = (example: Example | undefined) =>
				judge(subjectOfExample(example ?? "", language)).findings;

			test("finds what its page calls so, and not the other example", () => {
				const fault = rule.finds === "fault";
				const findings = (example: Example | undefined) =>
					rulesOn(example).filter((found) => found.rule === id);
				const bad = findings(page?.bad[language]);
				const good = findings(page?.good[language]);
				expect(bad.length > 0).toBe(fault);
				expect(good.length > 0).toBe(!fault);
			});

			test("findings carry the rule's id and a fitting verdict", () => {
				const example = rule.finds === "fault" ? page?.bad : page?.good;
				const own = rulesOn(example?.[language]).filter(
					({ rule: of }) => of === id,
				);
				for (const { letter, verdict, advice } of own) {
					expect(letter).toBe(rule.letter);
					expect(verdict === "pass").toBe(rule.finds === "merit");
					expect(advice === undefined).toBe(verdict === "pass");
				}
			});

			if (rule.finds === "fault")
				test("is silent when it is switched off", () => {
					const subject = subjectOfExample(page?.bad[language] ?? "", language);
					const off = judge(subject, new Set([id])).findings;
					expect(off.map((found) => found.rule)).not.toContain(id);
				});
		});
	},
);
