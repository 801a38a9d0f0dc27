import { SIGNATURES } from "./signatures";

type Members = Record<string, Record<string, readonly string[]>>;

const COLOR = ["Color"];
const NOTHING = [""];

/** Members that the reference lists, or that older scripts still call, and @types/google-apps-script has not. */
const ADDED: Members = {
	Banding: Object.fromEntries(
		["Header", "First", "Second", "Footer"].flatMap((part) =>
			["Row", "Column"].flatMap((axis) => [
				[`get${part}${axis}ColorObject`, NOTHING],
				[`set${part}${axis}ColorObject`, COLOR],
			]),
		),
	),
	Blob: { getBlob: NOTHING },
	Border: {
		getBottom: NOTHING,
		getLeft: NOTHING,
		getRight: NOTHING,
		getTop: NOTHING,
	},
	BorderSide: { getBorderStyle: NOTHING, getColor: NOTHING },
	BooleanCondition: {
		getBackgroundObject: NOTHING,
		getFontColorObject: NOTHING,
	},
	ConditionalFormatRuleBuilder: {
		setBackgroundObject: COLOR,
		setFontColorObject: COLOR,
		setGradientMaxpointObject: COLOR,
		setGradientMaxpointObjectWithValue: ["Color,InterpolationType,string"],
		setGradientMidpointObjectWithValue: ["Color,InterpolationType,string"],
		setGradientMinpointObject: COLOR,
		setGradientMinpointObjectWithValue: ["Color,InterpolationType,string"],
	},
	// Sheets turns numbers into texts here.
	DataValidationBuilder: {
		requireValueInList: ["any[]", "any[],boolean"],
	},
	Filter: { getColumnSortSpec: ["number"] },
	GradientCondition: {
		getMaxColorObject: NOTHING,
		getMidColorObject: NOTHING,
		getMinColorObject: NOTHING,
	},
	// Numbers and booleans are kept as texts.
	Properties: { setProperty: ["string,any"] },
	Range: {
		getBackgroundColor: NOTHING,
		getBackgroundColors: NOTHING,
		getBorder: NOTHING,
		getColumnIndex: NOTHING,
		setBackgroundColor: ["string"],
		setBackgroundColors: ["string[][]"],
	},
	Sheet: { getTabColorObject: NOTHING, setTabColorObject: COLOR },
	Spreadsheet: { getKey: NOTHING },
	SpreadsheetApp: { openByKey: ["string"] },
	// The types take a Char for a number; scripts give the character itself.
	Utilities: { parseCsv: ["string", "string,number", "string,string"] },
};

/** Class → member → one string a signature: the kinds of its parameters with commas between them. */
export const MEMBERS: Members = { ...SIGNATURES };
for (const [name, members] of Object.entries(ADDED))
	MEMBERS[name] = { ...SIGNATURES[name], ...members };
