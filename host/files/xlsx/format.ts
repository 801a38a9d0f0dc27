/** Number formats that files name by number alone (ECMA-376 part 1, 18.8.30). Those that follow the place of the reader are given as in Taiwan. */
const BUILT_IN: Record<number, string> = {
	1: "0",
	2: "0.00",
	3: "#,##0",
	4: "#,##0.00",
	5: '"$"#,##0;("$"#,##0)',
	6: '"$"#,##0;[Red]("$"#,##0)',
	7: '"$"#,##0.00;("$"#,##0.00)',
	8: '"$"#,##0.00;[Red]("$"#,##0.00)',
	9: "0%",
	10: "0.00%",
	11: "0.00E+00",
	12: "# ?/?",
	13: "# ??/??",
	14: "yyyy/m/d",
	15: "d-mmm-yy",
	16: "d-mmm",
	17: "mmm-yy",
	18: "h:mm AM/PM",
	19: "h:mm:ss AM/PM",
	20: "h:mm",
	21: "h:mm:ss",
	22: "yyyy/m/d h:mm",
	27: "yyyy/m/d",
	28: 'yyyy"年"m"月"d"日"',
	29: 'yyyy"年"m"月"d"日"',
	30: "m/d/yy",
	31: 'yyyy"年"m"月"d"日"',
	32: 'hh"時"mm"分"',
	33: 'hh"時"mm"分"ss"秒"',
	34: 'hh"時"mm"分"',
	35: 'hh"時"mm"分"ss"秒"',
	36: "yyyy/m/d",
	37: "#,##0;(#,##0)",
	38: "#,##0;[Red](#,##0)",
	39: "#,##0.00;(#,##0.00)",
	40: "#,##0.00;[Red](#,##0.00)",
	41: "#,##0;-#,##0;-;@",
	42: '"$"#,##0;-"$"#,##0;"$"-;@',
	43: "#,##0.00;-#,##0.00;-;@",
	44: '"$"#,##0.00;-"$"#,##0.00;"$"-;@',
	45: "mm:ss",
	46: "[h]:mm:ss",
	47: "mmss.0",
	48: "##0.0E+0",
	49: "@",
	50: "yyyy/m/d",
	51: 'yyyy"年"m"月"d"日"',
	52: 'yyyy"年"m"月"',
	53: 'm"月"d"日"',
	54: 'yyyy"年"m"月"d"日"',
	55: 'hh"時"mm"分"',
	56: 'hh"時"mm"分"ss"秒"',
	57: "yyyy/m/d",
	58: 'm"月"d"日"',
};

/** The lowest number that a file's own formats have. */
export const FIRST_OWN_FORMAT = 164;

/** Formats whose years are counted from 1912 in Taiwan. */
const REPUBLICAN = new Set([27, 28, 29, 36, 50, 51, 52, 54, 57]);

export interface FileFormat {
	/** `undefined` for the general one. */
	pattern?: string;
	/** Its years are counted by an era, which Sheets has no format for; the pattern has western years in their place. */
	ofEra: boolean;
}

/** A format by its number. */
export function formatOf(
	id: number,
	own: ReadonlyMap<number, string>,
): FileFormat {
	const given = own.get(id);
	if (given === undefined)
		return { pattern: BUILT_IN[id], ofEra: REPUBLICAN.has(id) };
	if (/^general$/i.test(given)) return { ofEra: false };
	const plain = given.replace(/上午\/下午/g, "AM/PM");
	const pattern = westernYears(plain);
	return { pattern, ofEra: pattern !== plain };
}

/** `e` and `ggge` outside of quotes, brackets and escapes, if it is not the exponent of a number or a part of General. */
function westernYears(pattern: string): string {
	return pattern.replace(
		/"[^"]*"|\[[^\]]*\]|\\.|general|E[+-]|g{0,3}e{1,2}/gi,
		(piece) => (/^g{0,3}e{1,2}$/i.test(piece) ? "yyyy" : piece),
	);
}
