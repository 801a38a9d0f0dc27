import type { RuleSpec } from "../../src/scorecard/plan";
import { toRange } from "./ranges";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;

const MARKER = /N\("ssc:([^"]+)"\)/;

/** Key and formula of a rule of ours; `null` for anybody else's. Sheets gives rules no id: ours carry a marker in their formula. */
export function ruleKey(rule: Rule): { key: string; formula: string } | null {
	const condition = rule.getBooleanCondition();
	if (
		condition?.getCriteriaType() !==
		SpreadsheetApp.BooleanCriteria.CUSTOM_FORMULA
	)
		return null;
	const formula = String(condition.getCriteriaValues()[0] ?? "");
	const key = MARKER.exec(formula)?.[1];
	return key === undefined ? null : { key, formula };
}

/**
 * Replaces our rules on a sheet. Everybody else's rule objects are handed back untouched and stay first, so that they keep
 * precedence; setting rules replaces the whole list (developers.google.com/apps-script/reference/spreadsheet/sheet).
 */
export function setOwnRules(sheet: Sheet, rules: RuleSpec[]): void {
	const others = sheet
		.getConditionalFormatRules()
		.filter((rule) => ruleKey(rule) === null);
	sheet.setConditionalFormatRules([
		...others,
		...rules.map((rule) => buildRule(sheet, rule)),
	]);
}

function buildRule(sheet: Sheet, rule: RuleSpec): Rule {
	const builder = SpreadsheetApp.newConditionalFormatRule()
		.whenFormulaSatisfied(rule.formula)
		.setRanges(rule.areas.map((area) => toRange(sheet, area)));
	if (rule.background !== undefined) builder.setBackground(rule.background);
	if (rule.color !== undefined) builder.setFontColor(rule.color);
	if (rule.bold !== undefined) builder.setBold(rule.bold);
	return builder.build();
}
