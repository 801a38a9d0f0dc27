import { expect } from "@jest/globals";
import type { Locator, Page } from "playwright-core";
import { type Say, sayIn, type WordKey } from "../../host/page/words";

type Lang = "en" | "zh-TW";
interface Point {
	x: number;
	y: number;
}

/** The grid and the menus of a page, as a person sees them. Rows and columns count from 1. */
export class Sheet {
	readonly say: Say;

	constructor(
		readonly page: Page,
		lang: Lang,
	) {
		this.say = sayIn(lang);
	}

	cell(row: number, column: number): Locator {
		return this.page.locator(
			`[role=gridcell][aria-rowindex="${row}"][aria-colindex="${column}"]`,
		);
	}

	/** Waits until a cell shows a text, and nothing else. */
	async shows(row: number, column: number, text: string): Promise<void> {
		const whole = new RegExp(
			`^${text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}$`,
		);
		await this.cell(row, column).filter({ hasText: whole }).waitFor();
	}

	/** Waits until cells of a column, from its first row, show these texts. */
	async showsColumn(column: number, texts: readonly string[]): Promise<void> {
		for (const [index, text] of texts.entries())
			await this.shows(index + 1, column, text);
	}

	/** Waits until the formula bar shows a text. */
	async bar(text: string): Promise<void> {
		await this.page.waitForFunction(
			(wanted) =>
				document.querySelector<HTMLTextAreaElement>(".formula-bar")?.value ===
				wanted,
			text,
		);
	}

	async name(text: string): Promise<void> {
		await this.page.waitForFunction(
			(wanted) =>
				document.querySelector<HTMLInputElement>(".name-box")?.value === wanted,
			text,
		);
	}

	item(key: WordKey, values?: Record<string, string>): Locator {
		const label = this.say(key, values).replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
		return this.page
			.locator("[role=menuitem], [role=menuitemradio]")
			.filter({ hasText: new RegExp(`^${label}(Ctrl|Shift|Alt|Delete|$)`) });
	}

	/** Chooses by the mouse an item of a menu, or of a menu in a menu. */
	async choose(
		...path: (WordKey | [WordKey, Record<string, string>])[]
	): Promise<void> {
		for (const step of path)
			await (typeof step === "string"
				? this.item(step)
				: this.item(...step)
			).click();
	}

	async point(row: number, column: number): Promise<Point> {
		return middle(this.cell(row, column));
	}

	/** Drags as a hand does: with places between. */
	async drag(from: Point, to: Point): Promise<void> {
		const { mouse } = this.page;
		await mouse.move(from.x, from.y);
		await mouse.down();
		await mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2, { steps: 4 });
		await mouse.move(to.x, to.y, { steps: 4 });
		await mouse.up();
	}

	/** Types one text a row, from where the selection is. */
	async type(...texts: string[]): Promise<void> {
		for (const text of texts) {
			await this.page.keyboard.type(text);
			await this.page.keyboard.press("Enter");
		}
	}

	async press(...keys: string[]): Promise<void> {
		for (const key of keys) await this.page.keyboard.press(key);
	}
}

export async function middle(locator: Locator): Promise<Point> {
	const box = await locator.boundingBox();
	expect(box).not.toBeNull();
	const { x, y, width, height } = box ?? { x: 0, y: 0, width: 0, height: 0 };
	return { x: x + width / 2, y: y + height / 2 };
}
