import { describe, expect, test } from "@jest/globals";
import { openPage } from "./page";

describe.each(["en", "zh-TW"] as const)("the local Sheets in %s", (lang) => {
	test("opens the sample workbook without an error", async () => {
		const { page, errors } = await openPage({ lang, today: "2026-06-30" });
		await page.getByText("Keep the customers we have").first().waitFor();
		expect(errors).toEqual([]);
	});
});
