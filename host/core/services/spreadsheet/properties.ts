import { isLocale } from "../../format";
import { copySheet } from "../../workbook/copy-sheet";
import { setLocale, setTimeZone } from "../../workbook/settings";
import { STANDARD_THEME, setTheme } from "../../workbook/theme";
import { DeveloperMetadata } from "../developer-metadata";
import { DeveloperMetadataFinder } from "../developer-metadata-finder";
import { newSpreadsheet } from "../library";
import { memberOf, nameOf } from "../platform/enums";
import { runOf } from "../platform/service";
import { Spreadsheet } from "../spreadsheet";
import { PREDEFINED, SpreadsheetTheme, themeOf } from "../theme";
import { bookOf, editable, SpreadsheetFamily } from "./book";

type Gas = GoogleAppsScript.Spreadsheet.Spreadsheet;
type GasTheme = GoogleAppsScript.Spreadsheet.SpreadsheetTheme;

/** What a spreadsheet is called, where it lives, how it calculates, and its metadata. */
export class SpreadsheetProperties extends SpreadsheetFamily {
	override getId(): string {
		return bookOf(this).id;
	}
	/** Older name of getId. */
	getKey(): string {
		return bookOf(this).id;
	}
	override getUrl(): string {
		return `https://docs.google.com/spreadsheets/d/${bookOf(this).id}/edit`;
	}
	override getName(): string {
		return bookOf(this).name;
	}
	override rename(name: string): void {
		const workbook = editable(this);
		workbook.name = name;
		workbook.changed({ kind: "sheets" });
	}
	override getSpreadsheetTheme(): GasTheme {
		return new SpreadsheetTheme(runOf(this), bookOf(this).theme);
	}
	override setSpreadsheetTheme(theme: GasTheme): GasTheme {
		setTheme(editable(this), themeOf(theme));
		return this.getSpreadsheetTheme();
	}
	override resetSpreadsheetTheme(): GasTheme {
		setTheme(editable(this), STANDARD_THEME);
		return this.getSpreadsheetTheme();
	}
	override getPredefinedSpreadsheetThemes(): GasTheme[] {
		return PREDEFINED.map((theme) => new SpreadsheetTheme(runOf(this), theme));
	}
	override copy(name: string): Gas {
		const workbook = bookOf(this);
		const copy = newSpreadsheet(runOf(this), name, workbook);
		for (const sheet of workbook.sheets)
			copySheet(sheet, copy, copy.sheets.length, sheet.name);
		copy.theme = workbook.theme;
		copy.names = workbook.names.flatMap((entry) => {
			const at = workbook.sheets.findIndex(({ id }) => id === entry.sheetId);
			const sheetId = copy.sheets[at]?.id;
			return sheetId === undefined ? [] : [{ ...entry, sheetId }];
		});
		for (const { place, key, value, visibility } of workbook.metadata)
			if (place.kind === "SPREADSHEET")
				copy.addMetadata(place, key, value, visibility);
		return new Spreadsheet(runOf(this), copy);
	}
	override getSpreadsheetLocale(): string {
		return bookOf(this).locale;
	}
	override setSpreadsheetLocale(locale: string): void {
		if (!isLocale(locale)) throw new Error(`Invalid locale: ${locale}`);
		setLocale(editable(this), locale);
	}
	override getSpreadsheetTimeZone(): string {
		return bookOf(this).timeZone;
	}
	override setSpreadsheetTimeZone(zone: string): void {
		setTimeZone(editable(this), zone);
	}

	override getRecalculationInterval(): GoogleAppsScript.Spreadsheet.RecalculationInterval {
		return memberOf("RecalculationInterval", bookOf(this).calculating.interval);
	}
	override setRecalculationInterval(
		interval: GoogleAppsScript.Spreadsheet.RecalculationInterval,
	): Gas {
		editable(this).calculating.interval = nameOf(interval);
		return this;
	}
	override isIterativeCalculationEnabled(): boolean {
		return bookOf(this).calculating.iterative;
	}
	override setIterativeCalculationEnabled(enabled: boolean): Gas {
		editable(this).calculating.iterative = enabled;
		return this;
	}
	override getMaxIterativeCalculationCycles(): number {
		return bookOf(this).calculating.cycles;
	}
	override setMaxIterativeCalculationCycles(cycles: number): Gas {
		editable(this).calculating.cycles = cycles;
		return this;
	}
	override getIterativeCalculationConvergenceThreshold(): number {
		return bookOf(this).calculating.threshold;
	}
	override setIterativeCalculationConvergenceThreshold(threshold: number): Gas {
		editable(this).calculating.threshold = threshold;
		return this;
	}

	override addDeveloperMetadata(
		key: string,
		value?: unknown,
		visibility?: unknown,
	): Gas {
		const workbook = editable(this);
		const place = { kind: "SPREADSHEET" } as const;
		DeveloperMetadata.add(workbook, place, key, value, visibility);
		return this;
	}
	override getDeveloperMetadata(): GoogleAppsScript.Spreadsheet.DeveloperMetadata[] {
		return this.createDeveloperMetadataFinder()
			.withLocationType(
				memberOf("DeveloperMetadataLocationType", "SPREADSHEET"),
			)
			.find();
	}
	override createDeveloperMetadataFinder(): GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder {
		return new DeveloperMetadataFinder(runOf(this), { book: bookOf(this) });
	}
}
