/** A slicer that a script has put over the cells: seen, set and taken back by a person. */

import { AxeBuilder } from "@axe-core/playwright";
import { expect, test } from "@jest/globals";
import { Sheet } from "./grid";
import { openPage } from "./page";

const CODE = `
function onOpen() { SpreadsheetApp.getUi().createMenu("Tools").addItem("Slice", "slice").addToUi(); }
function slice() {
	const sheet = SpreadsheetApp.getActiveSheet();
	sheet.getRange("A1:B4").setValues([["Region", "Amount"], ["East", 1], ["West", 2], ["East", 3]]);
	sheet.insertSlicer(sheet.getRange("A1:B4"), 7, 3).setColumnFilterCriteria(1, null);
}
`;

test.each(["en", "zh-TW"] as const)(
	"a slicer hides and shows rows in %s",
	async (lang) => {
		const { page, errors } = await openPage({
			lang,
			addOn: {
				code: CODE,
				files: {},
				timeZone: "Etc/UTC",
				project: { name: "Tools", scopes: null },
			},
		});
		const sheet = new Sheet(page, lang);
		const { say } = sheet;
		await page.getByRole("menuitem", { name: "Tools" }).click();
		await page.getByRole("menuitem", { name: "Slice" }).click();
		const slicer = page.getByRole("button", { name: /^Region/ });
		await slicer.filter({ hasText: say("slicerAll") }).waitFor();
		const { violations } = await new AxeBuilder({ page })
			.include(".slicer")
			.analyze();
		expect(violations.map(({ id }) => id)).toEqual([]);

		await slicer.click();
		await page.getByRole("checkbox", { name: "West" }).uncheck();
		await page.getByRole("button", { name: say("ok"), exact: true }).click();
		await sheet.cell(3, 1).waitFor({ state: "detached" });
		await sheet.shows(4, 2, "3");
		await slicer.filter({ hasText: say("slicerSet") }).waitFor();
		await page.keyboard.press("Control+z");
		await sheet.shows(3, 1, "West");
		expect(errors).toEqual([]);
	},
);
