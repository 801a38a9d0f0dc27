import type { FrameLocator, Page } from "playwright-core";
import { openPage, type PageOptions } from "./page";
import { sound } from "./sound";

const MENU = {
	en: { extensions: "Extensions", openSidebar: "Open sidebar" },
	"zh-TW": { extensions: "擴充功能", openSidebar: "開啟側邊欄" },
} as const;

export type Language = keyof typeof MENU;

export const LANGUAGES = Object.keys(MENU) as Language[];

/** The page on a day of the sample, and the sidebar as somebody at the keyboard meets it. */
export class Sidebar {
	readonly frame: FrameLocator;

	private constructor(
		readonly page: Page,
		/** What page and frame reported as errors; empty on a sound page. */
		readonly errors: string[],
		private readonly lang: Language,
	) {
		this.frame = page.frameLocator("iframe");
	}

	/** Opens the page alone. */
	static async onPage(
		lang: Language,
		viewport?: PageOptions["viewport"],
	): Promise<Sidebar> {
		const options = { lang, today: "2026-06-30", viewport };
		const { page, errors } = await openPage(options);
		return new Sidebar(page, errors, lang);
	}

	/** Opens the page, brings a sheet to the front and opens the sidebar on it. */
	static async on(
		lang: Language,
		tab: string,
		viewport?: PageOptions["viewport"],
	): Promise<Sidebar> {
		const sidebar = await Sidebar.onPage(lang, viewport);
		await sidebar.tab(tab).click();
		await sidebar.open();
		return sidebar;
	}

	/** Opens it from the menu of the add-on. */
	async open(): Promise<void> {
		const { extensions, openSidebar } = MENU[this.lang];
		for (const name of [extensions, /SMART/, openSidebar])
			await this.page.getByRole("menuitem", { name }).click();
	}

	tab(name: string) {
		return this.page.getByRole("tab", { name, exact: true });
	}

	cell(row: number, column: number) {
		return this.page.locator(
			`[role=gridcell][aria-rowindex="${row}"][aria-colindex="${column}"]`,
		);
	}

	/** Waits for the view of this title. */
	async heading(name: string): Promise<void> {
		const title = { name, level: 1, exact: true };
		await this.frame.getByRole("heading", title).waitFor();
	}

	/** Presses a button as a keyboard does; of several, the one that comes first. */
	async press(name: string | RegExp): Promise<void> {
		await this.frame.getByRole("button", { name, exact: true }).first().focus();
		await this.page.keyboard.press("Enter");
	}

	/** The view as it is now: see `sound`. */
	sound(): Promise<void> {
		return sound(this.page, this.frame);
	}
}
