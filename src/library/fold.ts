import { normalise } from "../text/normalise";

/** Ways of writing that mean the same here → the one that is compared: 應收賬款, 回復率, 首次聯繫, 顧客. */
const VARIANTS: Readonly<Record<string, string>> = {
	賬: "帳",
	復: "覆",
	繫: "系",
	佔: "占",
	丝: "絲",
	顧客: "客戶",
};
const VARIANT = new RegExp(Object.keys(VARIANTS).join("|"), "g");

/** A text as words are compared in the library: half-width, Traditional, lower case, one way of writing each word. */
export function fold(text: string): string {
	return normalise(text)
		.toLowerCase()
		.replace(VARIANT, (found) => VARIANTS[found] ?? found);
}
