import { memberOf, nameOf } from "./platform/enums";
import { platform, runOf, service } from "./platform/service";
import { readColor } from "./range-arguments";
import type { Run } from "./run-context";

type Gas = GoogleAppsScript.Spreadsheet.Color;

/** `#rrggbb`, or the name of a theme colour, or neither while a builder has been told nothing. */
interface ColorParts {
	rgb?: string;
	theme?: string;
}

const parts = new WeakMap<object, ColorParts>();

function partsOf(color: object): ColorParts {
	return parts.get(color) as ColorParts;
}

/** The colour as cells keep it, `#rrggbb`; null stays null. */
export function colorText(color: object | null | undefined): string | null {
	if (!color) return null;
	const found = parts.get(color);
	if (!found) throw new Error("This is not a color.");
	return (
		found.rgb ??
		runOf(color).activeWorkbook.theme.colors[found.theme ?? ""] ??
		null
	);
}

/** Name of the theme's colour that an object stands for; undefined for any other. */
export function colorTheme(
	color: object | null | undefined,
): string | undefined {
	return color ? parts.get(color)?.theme : undefined;
}

export function colorObject(run: Run, hex: string, theme?: string): Gas {
	return new Color(run, theme ? { theme } : { rgb: hex });
}

function asRgb(color: object): GoogleAppsScript.Base.RgbColor {
	const { rgb } = partsOf(color);
	if (rgb === undefined) throw new Error("Object is not of type RgbColor.");
	return new RgbColor(runOf(color), rgb);
}

function asTheme(color: object): GoogleAppsScript.Spreadsheet.ThemeColor {
	const { theme } = partsOf(color);
	if (theme === undefined) throw new Error("Object is not of type ThemeColor.");
	return new ThemeColor(runOf(color), theme);
}

function typeOf(color: object): GoogleAppsScript.Base.ColorType {
	const { rgb, theme } = partsOf(color);
	return memberOf("ColorType", rgb ? "RGB" : theme ? "THEME" : "UNSUPPORTED");
}

export class Color extends platform<Gas>("Color") {
	constructor(run: Run, from: ColorParts) {
		super(run);
		parts.set(this, { ...from });
	}
	override asRgbColor() {
		return asRgb(this);
	}
	override asThemeColor() {
		return asTheme(this);
	}
	override getColorType() {
		return typeOf(this);
	}
}

type GasBuilder = GoogleAppsScript.Spreadsheet.ColorBuilder;

export class ColorBuilder extends platform<GasBuilder>("ColorBuilder") {
	constructor(run: Run) {
		super(run);
		parts.set(this, {});
	}
	override asRgbColor() {
		return asRgb(this);
	}
	override asThemeColor() {
		return asTheme(this);
	}
	override getColorType() {
		return typeOf(this);
	}
	override setRgbColor(css: string): GasBuilder {
		parts.set(this, { rgb: readColor(css) });
		return this;
	}
	override setThemeColor(
		type: GoogleAppsScript.Spreadsheet.ThemeColorType,
	): GasBuilder {
		parts.set(this, { theme: nameOf(type) });
		return this;
	}
	override build(): Gas {
		return new Color(runOf(this), partsOf(this));
	}
}

const hexes = new WeakMap<object, string>();

class RgbColor extends platform<GoogleAppsScript.Base.RgbColor>("RgbColor") {
	constructor(run: Run, hex: string) {
		super(run);
		hexes.set(this, hex);
	}
	override asHexString(): string {
		return hexes.get(this) ?? "";
	}
	override getRed(): number {
		return channel(this, 1);
	}
	override getGreen(): number {
		return channel(this, 3);
	}
	override getBlue(): number {
		return channel(this, 5);
	}
	override getColorType(): GoogleAppsScript.Base.ColorType {
		return memberOf("ColorType", "RGB");
	}
}

function channel(color: RgbColor, at: number): number {
	return Number.parseInt((hexes.get(color) ?? "").slice(at, at + 2), 16);
}

const themes = new WeakMap<object, string>();

class ThemeColor extends platform<GoogleAppsScript.Spreadsheet.ThemeColor>(
	"ThemeColor",
) {
	constructor(run: Run, theme: string) {
		super(run);
		themes.set(this, theme);
	}
	override getColorType(): GoogleAppsScript.Base.ColorType {
		return memberOf("ColorType", "THEME");
	}
	override getThemeColorType(): GoogleAppsScript.Spreadsheet.ThemeColorType {
		return memberOf("ThemeColorType", themes.get(this) ?? "");
	}
}

for (const [Class, name] of [
	[Color, "Color"],
	[ColorBuilder, "ColorBuilder"],
	[RgbColor, "RgbColor"],
	[ThemeColor, "ThemeColor"],
] as const)
	service(Class as { prototype: object }, name, { live: false });
