/** https://developers.google.com/apps-script/reference/spreadsheet/range unless said otherwise. */
import { describe, expect, test } from "@jest/globals";
import { failure, given, hostOf } from "../script";

describe("looks come back as they were set", () => {
	test.each([
		["FontWeight", "'bold'", "bold", "normal"],
		["FontStyle", "'italic'", "italic", "normal"],
		["FontLine", "'line-through'", "line-through", "none"],
		["FontSize", "14", 14, 10],
		["FontFamily", "'Roboto'", "Roboto", "Arial"],
		["FontColor", "'blue'", "#0000ff", "#000000"],
		["Background", "'#ABCDEF'", "#abcdef", "#ffffff"],
		["HorizontalAlignment", "'center'", "center", "general"],
		["VerticalAlignment", "'middle'", "middle", "bottom"],
	])("%s", (name, value, read, plain) => {
		const many = name === "FontFamily" ? "FontFamilies" : `${name}s`;
		expect(
			given(
				[],
				`var r=r_('A1:B1');r.set${name}(${value});return [r.get${name}(),r.get${many}(),r_('C1').get${name}()]`,
			),
		).toEqual([read, [[read, read]], plain]);
		expect(
			given(
				[],
				`var r=r_('A1:B1');r.set${many}([[${value},${value}]]);return r.get${many}()`,
			),
		).toEqual([[read, read]]);
	});
	test.each([
		"r_('A1').setFontWeight('heavy')",
		"r_('A1').setFontLine('wavy')",
		"r_('A1').setHorizontalAlignment('justify')",
		"r_('A1').setBackground('nocolour')",
		"r_('A1').setBackgroundRGB(256,0,0)",
		"r_('A1:B1').setFontColors([['red']])",
	])("%s is refused", (body) => {
		expect(failure([], body)).toMatch(/Invalid|does not match/);
	});
});

// setWrap, setWrapStrategy: WrapStrategy is WRAP, OVERFLOW or CLIP
test("wrapping is a strategy, and nothing but WRAP wraps", () => {
	expect(
		given(
			[],
			"return ['WRAP','OVERFLOW','CLIP'].map(function(s){var r=r_('A1').setWrapStrategy(SpreadsheetApp.WrapStrategy[s]);return [String(r.getWrapStrategy()),r.getWrap()]})",
		),
	).toEqual([
		["WRAP", true],
		["OVERFLOW", false],
		["CLIP", false],
	]);
});

// setTextRotation, setVerticalText, setTextDirection
test("text turns, stands and runs from the right", () => {
	expect(
		given(
			[],
			"var r=r_('A1');r.setTextRotation(45);var a=r.getTextRotation().getDegrees();r.setVerticalText(true);var b=[r.getTextRotation().getDegrees(),r.getTextRotation().isVertical()];r.setTextDirection(SpreadsheetApp.TextDirection.RIGHT_TO_LEFT);return [a,b,String(r.getTextDirection()),r_('B1').getTextDirection()]",
		),
	).toEqual([45, [0, true], "RIGHT_TO_LEFT", null]);
});

// "A color code in CSS notation (such as '#ffffff' or 'white')"; names: https://www.w3.org/TR/css-color-4/#named-colors
test.each([
	["RebeccaPurple", "#663399"],
	["aliceblue", "#f0f8ff"],
	["yellowgreen", "#9acd32"],
	["lightgoldenrodyellow", "#fafad2"],
	["#F80", "#ff8800"],
	["transparent", "#ffffff"],
])("the colour %s is %s", (css, hex) => {
	expect(
		given([], `return r_('A1').setBackground('${css}').getBackground()`),
	).toBe(hex);
});

// https://developers.google.com/apps-script/reference/spreadsheet/color-builder
describe("colours as objects", () => {
	test("have a type and hex parts", () => {
		expect(
			given(
				[],
				"var c=SpreadsheetApp.newColor().setRgbColor('#102030').build();r_('A1').setBackgroundObject(c);var b=r_('A1').getBackgroundObject().asRgbColor();return [String(c.getColorType()),b.asHexString(),b.getRed(),b.getGreen(),b.getBlue(),String(c)]",
			),
		).toEqual(["RGB", "#102030", 16, 32, 48, "Color"]);
	});
	test("of the theme stay colours of the theme, and show as its hex values", () => {
		expect(
			given(
				[],
				"var c=SpreadsheetApp.newColor().setThemeColor(SpreadsheetApp.ThemeColorType.ACCENT1);var r=r_('A1').setFontColorObject(c.build()).setBackgroundObject(c);var a=[r,r.getTextStyle()].map(function(x){return String((x.getFontColorObject?x.getFontColorObject():x.getForegroundColorObject()).asThemeColor().getThemeColorType())});var b=String(r.getBackgroundObject().getColorType());r.setFontColor('red');return [a,b,r.getBackground(),String(r.getFontColorObject().getColorType())]",
			),
		).toEqual([["ACCENT1", "ACCENT1"], "THEME", "#4285f4", "RGB"]);
	});
	test("of the theme are no RGB colours", () => {
		expect(
			failure(
				[],
				"SpreadsheetApp.newColor().setThemeColor(SpreadsheetApp.ThemeColorType.ACCENT1).build().asRgbColor()",
			),
		).toBe("Object is not of type RgbColor.");
	});
});

// setBorder: "Set to true to add, false to remove, null for no change"
test("borders are drawn around and between cells, and taken off", () => {
	const host = hostOf(
		"function f(){r_('A1:B2').setBorder(true,true,true,true,false,true,'red',SpreadsheetApp.BorderStyle.DOUBLE);r_('A1').setBorder(false,null,null,null,null,null)}",
	);
	expect(host.call("f").ok).toBe(true);
	const line = { color: "#ff0000", style: "DOUBLE" };
	const borders = (row: number, column: number) =>
		host.activeSheet.cell(row, column)?.style?.borders;
	expect(borders(0, 0)).toEqual({ left: line, bottom: line });
	expect(borders(0, 1)).toEqual({ top: line, right: line, bottom: line });
	expect(borders(1, 1)).toEqual({ top: line, right: line, bottom: line });
});

// not in the reference; other emulators found it on Google's servers
test("getBorder tells the lines around a range", () => {
	expect(
		given(
			[],
			"var r=r_('B2:C3');var none=r.getBorder();r.setBorder(true,null,true,true,true,true,'#00ff00',SpreadsheetApp.BorderStyle.DASHED);var b=r.getBorder();return [none,String(b.getTop().getBorderStyle()),b.getTop().getColor().asRgbColor().asHexString(),b.getLeft().getBorderStyle()]",
		),
	).toEqual([null, "DASHED", "#00ff00", null]);
});

// https://developers.google.com/apps-script/reference/spreadsheet/rich-text-value-builder
describe("rich text", () => {
	const text =
		"var bold=SpreadsheetApp.newTextStyle().setBold(true).build();var v=SpreadsheetApp.newRichTextValue().setText('one two three').setTextStyle(0,3,bold).setLinkUrl(4,7,'https://example.com').build();r_('A1').setRichTextValue(v);var back=r_('A1').getRichTextValue();";
	test("is the cell's value as text", () => {
		expect(
			given([], `${text}return [r_('A1').getValue(),back.getText()]`),
		).toEqual(["one two three", "one two three"]);
	});
	// getRuns: "Returns the Rich Text string split into an array of runs, wherein each run is the longest possible substring having a
	// consistent text style."
	test("splits into the longest runs of one style", () => {
		expect(
			given(
				[],
				`${text}return back.getRuns().map(function(r){return [r.getText(),r.getStartIndex(),r.getEndIndex(),r.getTextStyle().isBold(),r.getLinkUrl()]})`,
			),
		).toEqual([
			["one", 0, 3, true, null],
			[" ", 3, 4, false, null],
			["two", 4, 7, false, "https://example.com"],
			[" three", 7, 13, false, null],
		]);
	});
	// https://developers.google.com/apps-script/reference/spreadsheet/text-style: "If the RichTextValue spans multiple text runs that have
	// different values for a given text style read method, the method returns null."
	test("of several styles has none of its own", () => {
		expect(
			given(
				[],
				`${text}return [back.getTextStyle().isBold(),back.getTextStyle(0,3).isBold(),back.getTextStyle().getFontSize(),back.getLinkUrl()]`,
			),
		).toEqual([null, true, 10, null]);
	});
	// getRichTextValue: "Returns the Rich Text value for the top left cell of the range, or null if the cell value is not text."
	test("is null for a number and for a formula", () => {
		expect(
			given(
				[[1, "=1+1", "x"]],
				"return r_('A1:C1').getRichTextValues()[0].map(function(v){return v&&v.getText()})",
			),
		).toEqual([null, null, "x"]);
	});
	test("styles of cells are text styles, and copies can be changed", () => {
		expect(
			given(
				[],
				"var r=r_('A1');r.setTextStyle(SpreadsheetApp.newTextStyle().setFontSize(20).setForegroundColor('#00ff00').build());var s=r.getTextStyle();var t=s.copy().setItalic(true).build();return [s.getFontSize(),s.getForegroundColor(),s.isItalic(),t.isItalic(),t.getFontSize(),r.getFontSize()]",
			),
		).toEqual([20, "#00ff00", false, true, 20, 20]);
	});
});
