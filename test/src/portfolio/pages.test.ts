import { describe, expect, test } from "@jest/globals";
import { LANGUAGES } from "../../../src/i18n/message";
import { render } from "../../../src/i18n/render";
import { CHECKS } from "../../../src/portfolio";
import { SET_PAGES } from "../../../src/portfolio/pages";
import { review } from "./set";

test("every check has a page, and every page a check", () => {
	expect(Object.keys(SET_PAGES)).toEqual(CHECKS.map(({ id }) => id));
});

describe.each(Object.entries(SET_PAGES))("%s", (id, page) => {
	test.each(LANGUAGES)(
		"finds its bad example and not its good one: %s",
		(language) => {
			expect(review(page.bad[language], id)).not.toEqual([]);
			expect(review(page.good[language], id)).toEqual([]);
		},
	);

	test.each(LANGUAGES)(
		"says whole sentences on its bad example: %s",
		(language) => {
			for (const { why, advice } of review(page.bad[language], id))
				for (const sentence of [why, advice])
					expect(render(sentence, language)).toMatch(/^[^{}]{6,}[.。]$/);
		},
	);
});

test("a check that is switched off finds nothing", () => {
	for (const [id, { bad }] of Object.entries(SET_PAGES))
		expect(review(bad.en, id, { off: new Set([id]) })).toEqual([]);
});
