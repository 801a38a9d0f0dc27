import { AxeBuilder } from "@axe-core/playwright";
import { expect } from "@jest/globals";
import type { FrameLocator, Page } from "playwright-core";
import { tooSmall, tooWide } from "./fits";

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
	expect(await tooWide(sidebar.locator("body"))).toEqual([]);
	expect(await tooSmall(sidebar.locator("body"))).toEqual([]);
}
