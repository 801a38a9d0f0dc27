import { AxeBuilder } from "@axe-core/playwright";
import { expect } from "@jest/globals";
import type { FrameLocator, Page } from "playwright-core";

/** Nothing for axe to find, nothing to scroll sideways, no letter cut off. */
export async function sound(page: Page, sidebar: FrameLocator): Promise<void> {
	const { violations } = await new AxeBuilder({ page })
		.include("iframe")
		.analyze();
	expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual(
		[],
	);
	const tooWide = await sidebar.locator("body").evaluate((body) =>
		[...body.querySelectorAll<HTMLElement>("*")]
			.filter((each) => !each.closest(".spoken, select, svg"))
			.filter((each) => each.scrollWidth > each.clientWidth + 1)
			.filter((each) => getComputedStyle(each).display !== "inline")
			.map((each) => `${each.tagName} ${each.className}`),
	);
	expect(tooWide).toEqual([]);
}
