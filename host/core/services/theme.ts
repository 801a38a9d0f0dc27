/** https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet-theme */
import { STANDARD_THEME, type Theme } from "../workbook/theme";
import { colorObject, colorText } from "./color";
import { memberOf, nameOf } from "./platform/enums";
import { platform, runOf, service } from "./platform/service";
import type { Run } from "./run-context";

type Gas = GoogleAppsScript.Spreadsheet.SpreadsheetTheme;
type ColorType = GoogleAppsScript.Spreadsheet.ThemeColorType;

const themes = new WeakMap<object, Theme>();

export function themeOf(theme: unknown): Theme {
	const found = themes.get(theme as object);
	if (!found) throw new Error("This is not a theme.");
	return found;
}

/** A theme as it was read; only `setSpreadsheetTheme` puts it to use. */
export class SpreadsheetTheme extends platform<Gas>("SpreadsheetTheme") {
	constructor(run: Run, theme: Theme) {
		super(run);
		themes.set(this, theme);
	}

	override getFontFamily(): string {
		return themeOf(this).fontFamily;
	}
	override setFontFamily(fontFamily: string): Gas {
		themes.set(this, { ...themeOf(this), fontFamily });
		return this;
	}
	override getThemeColors(): ColorType[] {
		return Object.keys(themeOf(this).colors).map((name) =>
			memberOf("ThemeColorType", name),
		);
	}
	override getConcreteColor(
		type: ColorType,
	): GoogleAppsScript.Spreadsheet.Color {
		return colorObject(runOf(this), colorNamed(this, type));
	}
	/** A colour, or its red, green and blue. */
	override setConcreteColor(type: ColorType, ...color: unknown[]): Gas {
		colorNamed(this, type);
		const hex =
			color.length === 3
				? `#${color.map((part) => Number(part).toString(16).padStart(2, "0")).join("")}`
				: colorText(color[0] as object);
		if (hex === null) throw new Error("Invalid argument: color");
		const { colors } = themeOf(this);
		themes.set(this, {
			...themeOf(this),
			colors: { ...colors, [nameOf(type)]: hex },
		});
		return this;
	}
}

function colorNamed(theme: SpreadsheetTheme, type: unknown): string {
	const hex = themeOf(theme).colors[nameOf(type)];
	if (hex === undefined)
		throw new Error(`The theme has no color ${nameOf(type)}.`);
	return hex;
}

/** Those that can be chosen. Sheets has more, whose colours no page tells. */
export const PREDEFINED: readonly Theme[] = [STANDARD_THEME];

service(SpreadsheetTheme, "SpreadsheetTheme", { live: true });
