import type { Area } from "../workbook/area";
import type { Banding as BandingModel } from "../workbook/parts";
import type { SheetModel } from "../workbook/sheet";
import { colorObject, colorText } from "./color";
import { nameOf } from "./platform/enums";
import { platform, runOf, service } from "./platform/service";
import { placeOf, Range } from "./range";
import { readColor } from "./range-arguments";
import type { Run } from "./run-context";

type Gas = GoogleAppsScript.Spreadsheet.Banding;
type Part = "header" | "first" | "second" | "footer";

/** Colours of `SpreadsheetApp.BandingTheme` as Sheets resolves them: header, second band, footer; the first band is white. */
const THEMES: Record<string, readonly [string, string, string]> = {
	LIGHT_GREY: ["#bdbdbd", "#f3f3f3", "#dedede"],
	CYAN: ["#4dd0e1", "#e0f7fa", "#a2e8f1"],
	GREEN: ["#63d297", "#e7f9ef", "#afe9ca"],
	YELLOW: ["#f7cb4d", "#fef8e3", "#fce8b2"],
	ORANGE: ["#f46524", "#ffe6dd", "#ffccbc"],
	BLUE: ["#5b95f9", "#e8f0fe", "#acc9fe"],
	TEAL: ["#26a69a", "#ddf2f0", "#8cd3cd"],
	GREY: ["#78909c", "#ebeff1", "#bbc8ce"],
	BROWN: ["#cca677", "#f8f2eb", "#e6d3ba"],
	LIGHT_GREEN: ["#8bc34a", "#eef7e3", "#c4e2a0"],
	INDIGO: ["#8989eb", "#e8e7fc", "#c4c3f7"],
	PINK: ["#e91d63", "#fddce8", "#f68ab0"],
};

const places = new WeakMap<object, { sheet: SheetModel; id: number }>();

/** Without a theme light grey; a header and no footer unless it is said. */
export function newBanding(
	run: Run,
	sheet: SheetModel,
	area: Area,
	axis: BandingModel["axis"],
	[theme, header = true, footer = false]: unknown[],
): Banding {
	const [top, second, bottom] =
		THEMES[theme ? nameOf(theme) : "LIGHT_GREY"] ?? [];
	const id = run.workbook.newId();
	sheet.putBanding({
		id,
		area,
		axis,
		header: header ? (top ?? null) : null,
		first: "#ffffff",
		second: second ?? "#ffffff",
		footer: footer ? (bottom ?? null) : null,
	});
	return new Banding(run, sheet, id);
}

export class Banding extends platform<Gas>("Banding") {
	constructor(run: Run, sheet: SheetModel, id: number) {
		super(run);
		places.set(this, { sheet, id });
	}

	override getRange(): GoogleAppsScript.Spreadsheet.Range {
		const { sheet } = placeIn(this);
		return new Range(runOf(this), sheet, model(this).area);
	}
	override setRange(range: GoogleAppsScript.Spreadsheet.Range): Gas {
		return put(this, { area: placeOf(range).area });
	}
	override copyTo(range: GoogleAppsScript.Spreadsheet.Range): Gas {
		const { sheet, area } = placeOf(range);
		runOf(this).mayEdit(sheet, area);
		const id = runOf(this).workbook.newId();
		sheet.putBanding({ ...model(this), id, area });
		return new Banding(runOf(this), sheet, id);
	}
	override remove(): void {
		const { sheet, id } = placeIn(this);
		runOf(this).mayEdit(null);
		model(this);
		sheet.removeBanding(id);
	}

	override getHeaderRowColor(): string | null {
		return color(this, "row", "header");
	}
	override getFirstRowColor(): string | null {
		return color(this, "row", "first");
	}
	override getSecondRowColor(): string | null {
		return color(this, "row", "second");
	}
	override getFooterRowColor(): string | null {
		return color(this, "row", "footer");
	}
	override getHeaderColumnColor(): string | null {
		return color(this, "column", "header");
	}
	override getFirstColumnColor(): string | null {
		return color(this, "column", "first");
	}
	override getSecondColumnColor(): string | null {
		return color(this, "column", "second");
	}
	override getFooterColumnColor(): string | null {
		return color(this, "column", "footer");
	}
	override setHeaderRowColor(css: string | null): Gas {
		return paint(this, "row", "header", css);
	}
	override setFirstRowColor(css: string | null): Gas {
		return paint(this, "row", "first", css);
	}
	override setSecondRowColor(css: string | null): Gas {
		return paint(this, "row", "second", css);
	}
	override setFooterRowColor(css: string | null): Gas {
		return paint(this, "row", "footer", css);
	}
	override setHeaderColumnColor(css: string | null): Gas {
		return paint(this, "column", "header", css);
	}
	override setFirstColumnColor(css: string | null): Gas {
		return paint(this, "column", "first", css);
	}
	override setSecondColumnColor(css: string | null): Gas {
		return paint(this, "column", "second", css);
	}
	override setFooterColumnColor(css: string | null): Gas {
		return paint(this, "column", "footer", css);
	}
}

function placeIn(banding: Banding) {
	return places.get(banding) as { sheet: SheetModel; id: number };
}

function model(banding: Banding): BandingModel {
	const { sheet, id } = placeIn(banding);
	const found = sheet.bandings.find((one) => one.id === id);
	if (!found) throw new Error("The banding no longer exists.");
	return found;
}

function put(banding: Banding, patch: Partial<BandingModel>): Gas {
	runOf(banding).mayEdit(null);
	placeIn(banding).sheet.putBanding({ ...model(banding), ...patch });
	return banding;
}

/** Rows have no colours in a banding of columns, nor columns in one of rows. */
function color(banding: Banding, axis: BandingModel["axis"], part: Part) {
	const found = model(banding);
	return found.axis === axis ? found[part] : null;
}

function paint(
	banding: Banding,
	axis: BandingModel["axis"],
	part: Part,
	css: string | null,
): Gas {
	if (css === null && (part === "first" || part === "second")) {
		const name = part === "first" ? "First" : "Second";
		throw new Error(`${name} ${axis} color should not be null.`);
	}
	return put(banding, { axis, [part]: readColor(css) ?? null });
}

/** Each colour also as an object, for rows and for columns. */
for (const part of ["header", "first", "second", "footer"] as const)
	for (const axis of ["row", "column"] as const) {
		const name = `${capital(part)}${capital(axis)}ColorObject`;
		Object.defineProperty(Banding.prototype, `get${name}`, {
			configurable: true,
			value(this: Banding) {
				const hex = color(this, axis, part);
				return hex === null ? null : colorObject(runOf(this), hex);
			},
		});
		Object.defineProperty(Banding.prototype, `set${name}`, {
			configurable: true,
			value(this: Banding, given: object | null) {
				return paint(this, axis, part, colorText(given));
			},
		});
	}

function capital(word: string): string {
	return word.charAt(0).toUpperCase() + word.slice(1);
}

service(Banding, "Banding", { live: true });
