import type { Locator } from "playwright-core";

/** What reaches beyond its box, and so would be cut off or scroll sideways. */
export function tooWide(body: Locator): Promise<string[]> {
	return body.evaluate((body) =>
		[...body.querySelectorAll<HTMLElement>("*")]
			.filter((each) => !each.closest(".spoken, select, svg"))
			.filter((each) => each.scrollWidth > each.clientWidth + 1)
			.filter((each) => getComputedStyle(each).display !== "inline")
			.map((each) => `${each.tagName} ${each.className}`),
	);
}

/** Things to press that are less than 24 px high or wide. A box to tick is as large as its label. */
export function tooSmall(body: Locator): Promise<string[]> {
	return body.evaluate((body) =>
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
