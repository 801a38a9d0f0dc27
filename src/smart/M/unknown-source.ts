import { finding } from "../finding";
import { cellRule } from "../rule";
import { meansSame, type NamedSource, sourcesNamedIn } from "../sources/named";
import type { Place, RulePage } from "../verdict";

/** The measurement names a column or a sheet that is not there. */
export const unknownSource = cellRule(
	"M/unknown-source",
	"fault",
	({ kpi, place }) => {
		const named = place ? sourcesNamedIn(kpi.method) : [];
		const missing = place && missingOf(named, place);
		if (!missing) return [];
		const { name, start, end } = missing;
		const evidence = { field: "method" as const, span: { start, end } };
		return [finding("M.unknown-source", "warn", [evidence], { name })];
	},
);

/** The first place that is surely not there. A column beside the name of a sheet may stand on that sheet. */
function missingOf(
	named: readonly NamedSource[],
	{ columns, missingSheets }: Place,
): NamedSource | undefined {
	const sheets = named.filter(({ kind }) => kind === "sheet");
	if (sheets.length > 0)
		return sheets.find(({ name }) => missingSheets.includes(name));
	return named.find(
		({ name }) =>
			columns !== null && !columns.some((each) => meansSame(each, name)),
	);
}

export const page: RulePage = {
	looksFor: {
		en: "a measurement that names a column or a sheet of this spreadsheet which is not there",
		"zh-TW": "測量方式提到的欄位或工作表不存在",
	},
	why: {
		en: "Whoever has to enter the figure looks for it in vain, and takes another.",
		"zh-TW": "填報的人找不到來源，就會改用別的數字。",
	},
	bad: {
		en: {
			method: "Monthly, from the column Revenue",
			columns: ["Goal", "Indicator", "Net sales"],
		},
		"zh-TW": {
			method: "每月取自「銷售紀錄」工作表",
			missingSheets: ["銷售紀錄"],
		},
	},
	good: {
		en: {
			method: "Monthly, from the column Net sales",
			columns: ["Goal", "Indicator", "Net sales (USD)"],
		},
		"zh-TW": {
			method: "每月取自〈營收〉欄",
			columns: ["目標名稱", "關鍵指標", "營收（萬元）"],
		},
	},
};
