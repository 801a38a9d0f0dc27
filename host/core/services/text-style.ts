import type { CellStyle } from "../workbook/data";
import { colorObject, colorText, colorTheme } from "./color";
import { platform, runOf, service } from "./platform/service";
import { readColor } from "./range-arguments";
import type { Run } from "./run-context";

type Gas = GoogleAppsScript.Spreadsheet.TextStyle;
type GasBuilder = GoogleAppsScript.Spreadsheet.TextStyleBuilder;

/** The part of a look that a stretch of text can have; what is not given is not said. */
export type TextLook = Pick<
	CellStyle,
	| "bold"
	| "italic"
	| "underline"
	| "strikethrough"
	| "color"
	| "colorTheme"
	| "fontFamily"
	| "fontSize"
>;

/** The look of text in a cell that nobody has styled. */
export const CELL_STYLE: Required<Omit<TextLook, "colorTheme">> = {
	bold: false,
	italic: false,
	underline: false,
	strikethrough: false,
	color: "#000000",
	fontFamily: "arial,sans,sans-serif",
	fontSize: 10,
};

const NAMES = [...Object.keys(CELL_STYLE), "colorTheme"] as (keyof TextLook)[];
const styles = new WeakMap<object, TextLook>();

export function styleOf(style: unknown): TextLook {
	const found = styles.get(style as object);
	if (!found) throw new Error("This is not a text style.");
	return found;
}

/** Only what belongs to text. */
export function textLook(style: Partial<CellStyle>): TextLook {
	return Object.fromEntries(
		NAMES.flatMap((name) =>
			style[name] === undefined ? [] : [[name, style[name]]],
		),
	);
}

export class TextStyle extends platform<Gas>("TextStyle") {
	constructor(run: Run, style: TextLook) {
		super(run);
		styles.set(this, textLook(style));
	}

	override copy(): GasBuilder {
		return new TextStyleBuilder(runOf(this), styleOf(this));
	}
	override getFontFamily(): string | null {
		return styleOf(this).fontFamily ?? null;
	}
	override getFontSize(): number | null {
		return styleOf(this).fontSize ?? null;
	}
	/** The name of a theme's colour, where it is one. */
	override getForegroundColor(): string | null {
		const { color, colorTheme: theme } = styleOf(this);
		return theme ?? color ?? null;
	}
	override getForegroundColorObject(): GoogleAppsScript.Spreadsheet.Color | null {
		const { color, colorTheme: theme } = styleOf(this);
		return color ? colorObject(runOf(this), color, theme) : null;
	}
	override isBold(): boolean | null {
		return styleOf(this).bold ?? null;
	}
	override isItalic(): boolean | null {
		return styleOf(this).italic ?? null;
	}
	override isStrikethrough(): boolean | null {
		return styleOf(this).strikethrough ?? null;
	}
	override isUnderline(): boolean | null {
		return styleOf(this).underline ?? null;
	}
}

export class TextStyleBuilder extends platform<GasBuilder>("TextStyleBuilder") {
	constructor(run: Run, style: TextLook = {}) {
		super(run);
		styles.set(this, { ...style });
	}

	override build(): Gas {
		return new TextStyle(runOf(this), styleOf(this));
	}
	override setBold(bold: boolean): GasBuilder {
		return put(this, { bold });
	}
	override setItalic(italic: boolean): GasBuilder {
		return put(this, { italic });
	}
	override setStrikethrough(strikethrough: boolean): GasBuilder {
		return put(this, { strikethrough });
	}
	override setUnderline(underline: boolean): GasBuilder {
		return put(this, { underline });
	}
	override setFontFamily(fontFamily: string): GasBuilder {
		return put(this, { fontFamily });
	}
	override setFontSize(fontSize: number): GasBuilder {
		return put(this, { fontSize });
	}
	override setForegroundColor(css: string): GasBuilder {
		return put(this, { color: readColor(css), colorTheme: undefined });
	}
	override setForegroundColorObject(
		color: GoogleAppsScript.Spreadsheet.Color,
	): GasBuilder {
		return put(this, {
			color: colorText(color) ?? undefined,
			colorTheme: colorTheme(color),
		});
	}
}

function put(builder: TextStyleBuilder, patch: TextLook): GasBuilder {
	styles.set(builder, textLook({ ...styleOf(builder), ...patch }));
	return builder;
}

service(TextStyle, "TextStyle", { live: false });
service(TextStyleBuilder, "TextStyleBuilder", { live: false });
