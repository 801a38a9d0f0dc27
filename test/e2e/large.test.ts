import { beforeEach, describe, expect, test } from "@jest/globals";
import type { Page } from "playwright-core";
import { Sheet } from "./grid";
import { openPage } from "./page";

const ROWS = 10_000;
const COLUMNS = 20;

/** Numbers, words and a formula in F that doubles A, below a header. */
function csv(): string {
	const line = (row: number) =>
		Array.from({ length: COLUMNS }, (_, column) => {
			if (column === 0) return row;
			if (column === 5) return `=A${row + 1}*2`;
			return column % 3 === 1 ? `word ${row % 97}` : row * column;
		}).join(",");
	const head = Array.from({ length: COLUMNS }, (_, column) => `h${column}`);
	return [
		head.join(","),
		...Array.from({ length: ROWS }, (_, row) => line(row + 1)),
	].join("\n");
}

/** Scrolls on for some seconds, and gives the time of the middle frame in ms. */
function scroll(page: Page, seconds: number, by: number): Promise<number> {
	return page.evaluate(
		([length, step]) =>
			new Promise<number>((done) => {
				const scroller = document.querySelector(".scroller");
				const times: number[] = [];
				const start = performance.now();
				let last = start;
				const frame = () => {
					const now = performance.now();
					times.push(now - last);
					last = now;
					scroller?.scrollBy(0, step);
					if (now - start < length * 1000) requestAnimationFrame(frame);
					else
						done(
							times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0,
						);
				};
				requestAnimationFrame(frame);
			}),
		[seconds, by] as const,
	);
}

describe("ten thousand rows", () => {
	let sheet: Sheet;

	beforeEach(async () => {
		const { page } = await openPage({
			lang: "en",
			viewport: { width: 1920, height: 1080 },
		});
		sheet = new Sheet(page, "en");
		await sheet.cell(2, 1).filter({ hasText: /./ }).waitFor();
		await page.evaluate((text) => {
			const given = new DataTransfer();
			given.items.add(new File([text], "large.csv"));
			window.dispatchEvent(
				new DragEvent("drop", { dataTransfer: given, cancelable: true }),
			);
		}, csv());
		await page.getByRole("tab", { name: "large" }).waitFor();
		await sheet.shows(2, 6, "2");
	});

	test("scroll without a stutter, and only what is seen is drawn", async () => {
		const { page } = sheet;
		// A screen without a graphics card of its own, on a machine that others use: 17 ms when it has nothing else to do.
		expect(await scroll(page, 2, 60)).toBeLessThan(100);
		await sheet.press("Control+End");
		await sheet.shows(ROWS + 1, 6, String(ROWS * 2));
		const cells = await page.getByRole("gridcell").count();
		expect(cells).toBeLessThan(60 * COLUMNS);
	});

	test("an edit, a fill of a whole column and their undoing show at once", async () => {
		await sheet.cell(3, 1).click();
		await sheet.type("50");
		await sheet.shows(3, 6, "100");
		await sheet.cell(2, 6).click();
		await sheet.type("=A2*3");
		await sheet.press("ArrowUp", "Control+Shift+ArrowDown");
		await sheet.name(`F2:F${ROWS + 1}`);
		await sheet.press("Control+d");
		await sheet.shows(ROWS + 1, 6, String(ROWS * 3));
		await sheet.press("Control+Home");
		await sheet.shows(3, 6, "150");
		await sheet.press("Control+z", "Control+z", "Control+z", "Control+Home");
		await sheet.shows(3, 6, "4");
	});
});
