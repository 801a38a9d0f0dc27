import { AxeBuilder } from "@axe-core/playwright";
import { expect } from "@jest/globals";
import type { FrameLocator, Page } from "playwright-core";

/** The view in the sidebar: nothing for axe to find, nothing to scroll sideways, no text cut off, nothing too small to hit. */
export async function sound(page: Page, sidebar: FrameLocator): Promise<void> {
	const { violations, passes } = await new AxeBuilder({ page })
		.include("iframe")
		.analyze();
	expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual(
		[],
	);
	// A target of two parts lies inside the frame: axe did look there.
	const inside = passes.flatMap(({ nodes }) =>
		nodes.filter(({ target }) => target.length > 1),
	);
	expect(inside.length).toBeGreaterThan(10);
	expect(await tooWide(sidebar)).toEqual([]);
	expect(await tooSmall(sidebar)).toEqual([]);
}

/** What reaches beyond its box, and so would be cut off or scroll sideways. */
function tooWide(sidebar: FrameLocator): Promise<string[]> {
	return sidebar.locator("body").evaluate((body) =>
		[...body.querySelectorAll<HTMLElement>("*")]
			.filter((each) => !each.closest(".spoken, select, svg"))
			.filter((each) => each.scrollWidth > each.clientWidth + 1)
			.filter((each) => getComputedStyle(each).display !== "inline")
			.map((each) => `${each.tagName} ${each.className}`),
	);
}

/** Things to press that are less than 24 px high or wide. A box to tick is as large as its label. */
function tooSmall(sidebar: FrameLocator): Promise<string[]> {
	return sidebar.locator("body").evaluate((body) =>
		[
			...body.querySelectorAll<HTMLElement>(
				"button, select, summary, label.pick, input:not(.pick input)",
			),
		]
			.filter((each) => each.checkVisibility())
			.filter((each) => {
				const { width, height } = each.getBoundingClientRect();
				return Math.min(width, height) < 24;
			})
			.map((each) => `${each.tagName} ${each.textContent}`),
	);
}
