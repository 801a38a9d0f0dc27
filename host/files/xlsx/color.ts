/** A colour as a file gives it: outright, from the palette of old, or from the theme. */
export interface FileColor {
	argb?: string;
	indexed?: number;
	theme?: number;
	/** -1 (black) to 1 (white), applied to the lightness. */
	tint?: number;
}

/** Turns a file's colours into `#rrggbb`. */
export type ColorReader = (color?: FileColor) => string | undefined;

/** Order of the theme's colours by index (ECMA-376 part 1, 20.1.6.2; light and dark change places in cells). */
const THEME_NAMES =
	"lt1 dk1 lt2 dk2 accent1 accent2 accent3 accent4 accent5 accent6".split(" ");

/** Colours 8 to 63 of the palette (ECMA-376 part 1, 18.8.27); 0 to 7 are the same as 8 to 15. */
const PALETTE =
	"000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333".split(
		" ",
	);

/** @param themeXml the file's `theme1.xml`, if it has one */
export function colorReader(themeXml = ""): ColorReader {
	const theme = THEME_NAMES.map((name) => themeColor(themeXml, name));
	return (color) => {
		const hex = baseColor(color, theme);
		return hex && `#${tinted(hex, color?.tint ?? 0).toLowerCase()}`;
	};
}

function themeColor(xml: string, name: string): string | undefined {
	return new RegExp(
		`<a:${name}>[^]*?(?:lastClr|srgbClr val)="([0-9A-Fa-f]{6})"`,
	).exec(xml)?.[1];
}

function baseColor(
	color: FileColor | undefined,
	theme: (string | undefined)[],
): string | undefined {
	if (color?.argb) return color.argb.slice(-6);
	if (color?.theme !== undefined) return theme[color.theme];
	if (color?.indexed === undefined) return undefined;
	return PALETTE[color.indexed < 8 ? color.indexed : color.indexed - 8];
}

/** Each channel moved towards white or black: for the tints in use, as near as the eye tells to moving the lightness. */
function tinted(hex: string, tint: number): string {
	const towards = tint > 0 ? 255 : 0;
	return [0, 2, 4]
		.map((at) => Number.parseInt(hex.slice(at, at + 2), 16))
		.map((channel) => channel + (towards - channel) * Math.abs(tint))
		.map((channel) => Math.round(channel).toString(16).padStart(2, "0"))
		.join("");
}
