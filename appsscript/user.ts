/** What is remembered for each user, in all spreadsheets. Needs AuthMode.FULL. */
import { isLanguage, type Language, languageOf } from "../src/i18n/message";

const LANGUAGE = "ssc.language";
const NAME = "ssc.name";

export interface User {
	/** The language chosen in the sidebar, else that of the user's account. */
	language: Language;
	/** The name under which the user checks in; `""` before the first time. */
	name: string;
}

/** All of it by one call of the store. */
export function readUser(): User {
	const kept = PropertiesService.getUserProperties().getProperties();
	const chosen = kept[LANGUAGE];
	return {
		language:
			chosen !== undefined && isLanguage(chosen)
				? chosen
				: languageOf(Session.getActiveUserLocale()),
		name: kept[NAME] ?? "",
	};
}

export function rememberLanguage(language: Language): void {
	remember(LANGUAGE, language);
}

export function rememberName(name: string): void {
	remember(NAME, name);
}

function remember(key: string, value: string): void {
	PropertiesService.getUserProperties().setProperty(key, value);
}
