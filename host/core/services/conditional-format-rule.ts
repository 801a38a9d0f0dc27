import type { Rule } from "../workbook/parts";
import type { SheetModel } from "../workbook/sheet";
import { BooleanCondition } from "./boolean-condition";
import { ConditionalFormatRuleBuilder } from "./conditional-format-rule-builder";
import { GradientCondition } from "./gradient-condition";
import { platform, runOf, service } from "./platform/service";
import { Range } from "./range";
import type { Run } from "./run-context";

type Gas = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;

/** A rule and the sheet that its ranges lie on; null while it has none. */
export interface RuleParts {
	rule: Rule;
	sheet: SheetModel | null;
}

const parts = new WeakMap<object, RuleParts>();

export function ruleOf(rule: unknown): RuleParts {
	const found = parts.get(rule as object);
	if (!found) throw new Error("This is not a conditional format rule.");
	return found;
}

export class ConditionalFormatRule extends platform<Gas>(
	"ConditionalFormatRule",
) {
	constructor(run: Run, rule: RuleParts) {
		super(run);
		parts.set(this, rule);
	}

	override copy(): GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder {
		return new ConditionalFormatRuleBuilder(runOf(this), ruleOf(this));
	}
	override getRanges(): GoogleAppsScript.Spreadsheet.Range[] {
		const { rule, sheet } = ruleOf(this);
		return sheet
			? rule.areas.map((area) => new Range(runOf(this), sheet, area))
			: [];
	}
	override getBooleanCondition(): GoogleAppsScript.Spreadsheet.BooleanCondition | null {
		const { rule } = ruleOf(this);
		return rule.condition ? new BooleanCondition(runOf(this), rule) : null;
	}
	override getGradientCondition(): GoogleAppsScript.Spreadsheet.GradientCondition | null {
		const { rule } = ruleOf(this);
		return rule.gradient
			? new GradientCondition(runOf(this), rule.gradient)
			: null;
	}
}

service(ConditionalFormatRule, "ConditionalFormatRule", { live: false });
