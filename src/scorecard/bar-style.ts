/** How progress bars are drawn. */
import { LANGUAGES } from "../i18n/message";
import { label } from "../i18n/render";

export const BAR_STYLES = ["blocks", "sparkline"] as const;
export type BarStyle = (typeof BAR_STYLES)[number];

/** The style that a word of the settings names, in either language; blocks for any other. */
export function barStyleOf(word: unknown): BarStyle {
	const named = (style: BarStyle) =>
		LANGUAGES.some((language) => label(`bar.${style}`, language) === word);
	return BAR_STYLES.find(named) ?? "blocks";
}
