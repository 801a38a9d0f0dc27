import { readFileSync } from "node:fs";
import { join } from "node:path";
import { AxeBuilder } from "@axe-core/playwright";
import { beforeEach, describe, expect, test } from "@jest/globals";
import type { Locator, Page } from "playwright-core";
import { readFile } from "../../host/files";
import { openPage } from "./page";

let page: Page;

/** A cell by its row and column, both from 1. */
function cell(row: number, column: number): Locator {
	return page.locator(
		`[role=gridcell][aria-rowindex="${row}"][aria-colindex="${column}"]`,
	);
}

async function shows(row: number, column: number, text: string): Promise<void> {
	await cell(row, column).filter({ hasText: text }).waitFor();
	expect(await cell(row, column).textContent()).toBe(text);
}

const nameBox = () => page.getByRole("textbox", { name: "Name box" });
const bar = () => page.getByRole("textbox", { name: "Formula bar" });

async function named(area: string): Promise<void> {
	expect(await nameBox().inputValue()).toBe(area);
}

async function clipboard(kind: "copy" | "paste", text = ""): Promise<string> {
	return page.evaluate(
		([type, given]) => {
			const clipboardData = new DataTransfer();
			clipboardData.setData("text/plain", given);
			document.activeElement?.dispatchEvent(
				new ClipboardEvent(type, {
					clipboardData,
					bubbles: true,
					cancelable: true,
				}),
			);
			return clipboardData.getData("text/plain");
		},
		[kind, text] as const,
	);
}

beforeEach(async () => {
	({ page } = await openPage({ lang: "en", today: "2026-06-30" }));
	await cell(2, 1).filter({ hasText: "Keep the customers" }).waitFor();
});

describe("typing", () => {
	test("a formula shows its value in the cell and itself in the bar", async () => {
		await cell(20, 1).click();
		await page.keyboard.type("12");
		await page.keyboard.press("Tab");
		await page.keyboard.type("=A20*2");
		await page.keyboard.press("Enter");
		await shows(20, 2, "24");
		await cell(20, 2).click();
		await page.waitForFunction(
			() =>
				document.querySelector<HTMLTextAreaElement>(".formula-bar")?.value ===
				"=A20*2",
		);
		await cell(20, 1).click();
		await page.keyboard.type("5");
		await page.keyboard.press("Enter");
		await shows(20, 2, "10");
	});

	test("Escape leaves the cell as it was", async () => {
		await cell(2, 4).dblclick();
		await page.locator(".editor.editing").waitFor();
		await page.keyboard.type(" and more");
		await page.keyboard.press("Escape");
		await shows(2, 4, "Customer success");
	});

	test("a Chinese input method writes into the cell from its first sign", async () => {
		await cell(20, 1).click();
		const session = await page.context().newCDPSession(page);
		await session.send("Input.imeSetComposition", {
			text: "ㄇㄨ",
			selectionStart: 2,
			selectionEnd: 2,
		});
		await page.locator(".editor.editing").waitFor();
		await session.send("Input.insertText", { text: "目標" });
		await page.keyboard.press("Enter");
		await shows(20, 1, "目標");
	});

	test("in the formula bar changes the cell", async () => {
		await cell(20, 1).click();
		await bar().fill("=1+1");
		await bar().press("Enter");
		await shows(20, 1, "2");
	});
});

describe("the clipboard", () => {
	test("copies what cells show and pastes a block that Delete clears", async () => {
		await cell(2, 4).click();
		await page.keyboard.press("Shift+ArrowRight");
		expect(await clipboard("copy")).toBe("Customer success\tDana Whitfield");
		await cell(22, 1).click();
		await clipboard("paste", "x\ty\n1\t2\n");
		await shows(23, 2, "2");
		await named("A22:B23");
		await page.keyboard.press("Delete");
		await cell(23, 2).filter({ hasNotText: /./ }).waitFor();
		expect(await cell(22, 1).textContent()).toBe("");
	});
});

describe("moving", () => {
	test("a name leads to its cell", async () => {
		await nameBox().fill("A900");
		await nameBox().press("Enter");
		await cell(900, 1).waitFor();
		expect(await cell(900, 1).getAttribute("aria-selected")).toBe("true");
	});

	test("Ctrl and an arrow lead to the edge of the data", async () => {
		await page.keyboard.press("Control+ArrowDown");
		await page.waitForFunction(
			() =>
				document.querySelector<HTMLInputElement>(".name-box")?.value === "A17",
		);
	});
});

describe("sheets", () => {
	test("are added, renamed and deleted", async () => {
		const tabs = page.getByRole("tab");
		const before = await tabs.count();
		await page.getByRole("button", { name: "Add sheet" }).click();
		const added = page.locator("[role=tab][aria-selected=true]", {
			hasText: `Sheet${before + 1}`,
		});
		await added.dblclick();
		await page.getByRole("dialog").getByRole("textbox").fill("Plan B");
		await page.keyboard.press("Enter");
		await page.getByRole("tab", { name: "Plan B" }).locator("svg").click();
		await page.getByRole("menuitem", { name: "Delete" }).click();
		await page.getByRole("button", { name: "OK" }).click();
		await page
			.getByRole("tab", { name: "Plan B" })
			.waitFor({ state: "detached" });
		expect(await tabs.count()).toBe(before);
	});
});

describe("the add-on", () => {
	test("opens its sidebar from the menu, in a frame of foreign origin", async () => {
		await page.getByRole("menuitem", { name: "Extensions" }).click();
		await page.getByRole("menuitem", { name: "SMART Scorecard" }).click();
		await page.getByRole("menuitem", { name: "Open sidebar" }).click();
		const frame = page.locator("iframe");
		await frame.contentFrame().getByRole("button").first().waitFor();
		expect(await frame.getAttribute("sandbox")).not.toContain(
			"allow-same-origin",
		);
		const { violations } = await new AxeBuilder({ page }).analyze();
		expect(violations).toEqual([]);
		await page.getByRole("button", { name: "Close the sidebar" }).click();
		expect(await frame.count()).toBe(0);
	});
});

describe("files", () => {
	test("one that cannot be read leaves open what was open", async () => {
		await page.evaluate(() => {
			const given = new DataTransfer();
			given.items.add(new File(["no workbook"], "plan.xlsx"));
			window.dispatchEvent(
				new DragEvent("drop", { dataTransfer: given, cancelable: true }),
			);
		});
		await page.getByText("plan.xlsx was not opened").waitFor();
		await shows(2, 4, "Customer success");
	});

	test.each([
		[
			"Microsoft Excel (.xlsx)",
			"KPI 2026.xlsx",
			"KPI 2026.xlsx was saved with everything in it.",
		],
		[
			"Comma-separated values (.csv, this sheet)",
			"KPI 2026 - Company plan 2026.csv",
			"no formulas, formats, rules, charts or other sheets.",
		],
	])(
		"a download as %s holds what was just typed",
		async (entry, name, notice) => {
			await cell(20, 1).click();
			await page.keyboard.type("typed just now");
			const file = page.waitForEvent("download");
			await page.getByRole("menuitem", { name: "File" }).click();
			await page.getByRole("menuitem", { name: "Download" }).click();
			await page.getByRole("menuitem", { name: entry }).click();
			const download = await file;
			expect(download.suggestedFilename()).toBe(name);
			await page.getByText(notice).waitFor();
			const bytes = Buffer.concat(
				await (await download.createReadStream()).toArray(),
			);
			const { data } = await readFile(name, bytes);
			const [sheet] = data.sheets;
			expect(
				sheet?.cells.find(({ row, column }) => row === 19 && column === 0)
					?.value,
			).toBe("typed just now");
		},
	);

	test("a workbook that is dropped onto the page opens, and what is lost is said", async () => {
		const name = "xlsxwriter-kpi.xlsx";
		const bytes = readFileSync(join(__dirname, "../fixtures/xlsx", name));
		await page.evaluate(
			([title, content]) => {
				const given = new DataTransfer();
				const signs = [...atob(content)].map((sign) => sign.charCodeAt(0));
				given.items.add(new File([Uint8Array.from(signs)], title));
				window.dispatchEvent(
					new DragEvent("drop", { dataTransfer: given, cancelable: true }),
				);
			},
			[name, bytes.toString("base64")] as const,
		);
		await page.getByRole("tab", { name: "KPI 追蹤" }).waitFor();
		await shows(2, 4, "102.63%");
		await page.getByText("Cell borders were not read.").waitFor();
	});

	test("a new spreadsheet is empty and is found without fault by axe", async () => {
		await page.getByRole("menuitem", { name: "File" }).click();
		await page.getByRole("menuitem", { name: "New empty spreadsheet" }).click();
		await page.getByRole("tab", { name: "Sheet1" }).waitFor();
		expect(await page.getByRole("tab").count()).toBe(1);
		const { violations } = await new AxeBuilder({ page }).analyze();
		expect(violations).toEqual([]);
	});
});
