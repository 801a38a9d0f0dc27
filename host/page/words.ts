/** Words of the page itself, in the user's language. The add-on brings its own. */
import * as circumstances from "./words/circumstances";
import * as menus from "./words/menus";
import * as page from "./words/page";

export type PageLanguage = "en" | "zh-TW";

const en = { ...page.en, ...menus.en, ...circumstances.en };
const zhTW: { readonly [K in keyof typeof en]: string } = {
	...page.zhTW,
	...menus.zhTW,
	...circumstances.zhTW,
};
const BOOKS = { en, "zh-TW": zhTW };
export type WordKey = keyof typeof en;

export type Say = (key: WordKey, values?: Record<string, string>) => string;

export function sayIn(language: PageLanguage): Say {
	return (key, values = {}) =>
		BOOKS[language][key].replace(
			/\{(\w+)\}/g,
			(hole, name: string) => values[name] ?? hole,
		);
}

/** Every Chinese locale reads Traditional Chinese, all others English. */
export function pageLanguage(locale: string): PageLanguage {
	return /^zh\b|^zh[_-]/i.test(locale) ? "zh-TW" : "en";
}
