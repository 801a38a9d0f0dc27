import { isLanguage, type Language, languageOf } from "../src/i18n/message";

const PROPERTY = "ssc.language";

/** The language the user chose in the sidebar, else that of the user's account. Needs AuthMode.FULL. */
export function userLanguage(): Language {
	const chosen = PropertiesService.getUserProperties().getProperty(PROPERTY);
	return chosen !== null && isLanguage(chosen)
		? chosen
		: languageOf(Session.getActiveUserLocale());
}

/** Remembers the user's choice for all spreadsheets. */
export function chooseLanguage(language: Language): void {
	PropertiesService.getUserProperties().setProperty(PROPERTY, language);
}
