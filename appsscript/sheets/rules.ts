import type { RuleSpec } from "../../src/scorecard/plan";
import type { Area } from "../../src/table/snapshot";
import type { Book } from "./book";
import { areaOf } from "./ranges";

type Range = GoogleAppsScript.Spreadsheet.Range;
type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;

const MARKER = /N\("ssc:([^"]+)"\)/;

/** Key and formula of a rule of ours; `null` for anybody else's. Sheets gives rules no id: ours carry a marker in their formula. */
function ownRule(rule: Rule): Omit<RuleSpec, "areas"> | null {
	const condition = rule.getBooleanCondition();
	if (
		condition?.getCriteriaType() !==
		SpreadsheetApp.BooleanCriteria.CUSTOM_FORMULA
	)
		return null;
	const formula = String(condition.getCriteriaValues()[0] ?? "");
	const key = MARKER.exec(formula)?.[1];
	if (key === undefined) return null;
	return {
		key,
		formula,
		background: condition.getBackground() ?? undefined,
		color: condition.getFontColor() ?? undefined,
		bold: condition.getBold() ?? undefined,
	};
}

/**
 * Our rules on a sheet. Where a range lies is a call each, and what people do to cells happens to all rules of a column at once: so only
 * the first of several rules with as many ranges is asked, and stands for its family (`status`, `letter`).
 */
export function readOwnRules(book: Book, sheetId: number): RuleSpec[] {
	const asked = new Map<string, Area[]>();
	return book.rules(sheetId).flatMap((rule) => {
		const own = ownRule(rule);
		if (!own) return [];
		const ranges = rule.getRanges();
		const family = `${own.key.split(".")[0]} ${ranges.length}`;
		const areas = asked.get(family) ?? ranges.map(areaOf);
		asked.set(family, areas);
		return [{ ...own, areas }];
	});
}

/**
 * Replaces our rules on a sheet. Everybody else's rule objects are handed back untouched and stay first, so that they keep
 * precedence; setting rules replaces the whole list (developers.google.com/apps-script/reference/spreadsheet/sheet).
 */
export function setOwnRules(
	book: Book,
	sheetId: number,
	rules: RuleSpec[],
	rangeOf: (area: Area) => Range,
): void {
	const others = book.rules(sheetId).filter((rule) => ownRule(rule) === null);
	book
		.sheet(sheetId)
		.setConditionalFormatRules([
			...others,
			...rules.map((rule) => buildRule(rule, rangeOf)),
		]);
}

function buildRule(rule: RuleSpec, rangeOf: (area: Area) => Range): Rule {
	const builder = SpreadsheetApp.newConditionalFormatRule()
		.whenFormulaSatisfied(rule.formula)
		.setRanges(rule.areas.map(rangeOf));
	if (rule.background !== undefined) builder.setBackground(rule.background);
	if (rule.color !== undefined) builder.setFontColor(rule.color);
	if (rule.bold !== undefined) builder.setBold(rule.bold);
	return builder.build();
}
