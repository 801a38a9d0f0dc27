import { languageOf } from "../src/i18n/message";
import { label } from "../src/i18n/render";
import { readUser } from "./user";

/**
 * The menu under Extensions. In AuthMode.NONE only locale and menu may be touched, so its language is that of the user's account
 * and not the one chosen in the sidebar, which is kept in a property.
 */
export function buildMenu(): void {
	const language = languageOf(Session.getActiveUserLocale());
	SpreadsheetApp.getUi()
		.createAddonMenu()
		.addItem(label("menu.open", language), "sscShowSidebar")
		.addToUi();
}

/** Shows the sidebar; its page asks for its data itself once it is drawn. */
export function openSidebar(): void {
	const page = HtmlService.createHtmlOutputFromFile("Sidebar").setTitle(
		label("product.name", readUser().language),
	);
	SpreadsheetApp.getUi().showSidebar(page);
}
