/** The colours and the type that a spreadsheet's cells take by name. */
import type { Workbook } from "./workbook";

export interface Theme {
	fontFamily: string;
	/** `#rrggbb` by the name of the `SpreadsheetApp.ThemeColorType`. */
	colors: Readonly<Record<string, string>>;
}

/** That of every new spreadsheet. */
export const STANDARD_THEME: Theme = {
	fontFamily: "Arial",
	colors: {
		TEXT: "#000000",
		BACKGROUND: "#ffffff",
		ACCENT1: "#4285f4",
		ACCENT2: "#ea4335",
		ACCENT3: "#fbbc04",
		ACCENT4: "#34a853",
		ACCENT5: "#ff6d01",
		ACCENT6: "#46bdc6",
		HYPERLINK: "#1155cc",
	},
};

/** Cells that took a colour by its name in the theme have the new one. */
export function setTheme(workbook: Workbook, theme: Theme): void {
	workbook.theme = theme;
	const { colors } = theme;
	for (const sheet of workbook.sheets)
		for (const [row, column, { style }] of sheet.cellsIn(sheet.whole)) {
			const { colorTheme, backgroundTheme } = style ?? {};
			if (!colorTheme && !backgroundTheme) continue;
			sheet.put(row, column, {
				style: {
					...style,
					...(colorTheme && { color: colors[colorTheme] }),
					...(backgroundTheme && { background: colors[backgroundTheme] }),
				},
			});
		}
	workbook.changed({ kind: "sheets" });
}
