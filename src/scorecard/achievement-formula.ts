/** The live achievement rate of one row, as `progress/achievement.ts` computes it. */
import { is, type RowRefs, round4, sound } from "./status-formula";

/** a/t, t/a where less is better, 1 or 0 for a yes/no; blank where the signs leave it no meaning. */
export function achievementFormula(row: RowRefs): string {
	const { cell, settings, actual: a } = row;
	const t = cell("target");
	const rate = (part: string, whole: string) =>
		`IF(AND(${part}>=0;${whole}>0);${round4(`${part}/${whole}`)};NA())`;
	const lessIsBetter = `OR(${is(row, "decrease")};${is(row, "at_most")})`;
	const share = `IF(${is(row, "range")};NA();IF(${lessIsBetter};${rate(t, a)};${rate(a, t)}))`;
	const cap = settings.cell("achievement_cap");
	const capped = `MIN(IF(ISNUMBER(${cap});${cap};10^9);${share})`;
	const measured = `IF(ISNUMBER(${a});IF(${sound(row)};${capped};"");"")`;
	return `=IFERROR(IF(${is(row, "yes_no")};${cell("progress")};${measured});"")`;
}
