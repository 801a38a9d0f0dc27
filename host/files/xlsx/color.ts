import { descendants, type Element } from "../xml";

/** Turns a colour as a file gives it (outright, from the palette of old, or from the theme) into `#rrggbb`. */
export type ColorReader = (color: Element | undefined) => string | undefined;

/** Order of the theme's colours by index (ECMA-376 part 1, 20.1.6.2; light and dark change places in cells). */
const THEME_NAMES =
	"lt1 dk1 lt2 dk2 accent1 accent2 accent3 accent4 accent5 accent6 hlink folHlink".split(
		" ",
	);

/** Colours 8 to 63 of the palette (ECMA-376 part 1, 18.8.27); 0 to 7 are the same as 8 to 15. */
const PALETTE =
	"000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333".split(
		" ",
	);

/** @param theme the file's theme, if it has one */
export function colorReader(theme?: Element): ColorReader {
	const ofTheme = THEME_NAMES.map((name) => themeColor(theme, name));
	return (color) => {
		const hex = color && baseColor(color.attributes, ofTheme);
		const tint = Number(color?.attributes.tint ?? 0);
		return hex && `#${tinted(hex, tint).toLowerCase()}`;
	};
}

/** A colour of the theme by its name, as charts refer to it too. */
export function themeColor(
	theme: Element | undefined,
	name: string,
): string | undefined {
	const [color] = descendants(theme, name)[0]?.children ?? [];
	return color?.attributes.lastClr ?? color?.attributes.val;
}

function baseColor(
	{ rgb, theme, indexed }: Record<string, string>,
	ofTheme: (string | undefined)[],
): string | undefined {
	if (rgb) return rgb.slice(-6);
	if (theme !== undefined) return ofTheme[Number(theme)];
	if (indexed === undefined) return undefined;
	const index = Number(indexed);
	return PALETTE[index < 8 ? index : index - 8];
}

/** Each channel moved towards white or black: for the tints in use, as near as the eye tells to moving the lightness. */
function tinted(hex: string, tint: number): string {
	const towards = tint > 0 ? 255 : 0;
	return [0, 2, 4]
		.map((at) => {
			const channel = Number.parseInt(hex.slice(at, at + 2), 16);
			const moved = channel + (towards - channel) * Math.abs(tint);
			return Math.round(moved).toString(16).padStart(2, "0");
		})
		.join("");
}
