import type { Criterion, Rule } from "../workbook/parts";
import { colorObject } from "./color";
import { criterionValues } from "./criterion";
import { memberOf } from "./platform/enums";
import { platform, runOf, service } from "./platform/service";
import type { Run } from "./run-context";

type Gas = GoogleAppsScript.Spreadsheet.BooleanCondition;

const rules = new WeakMap<object, Rule>();
const NONE: Criterion = { type: "", args: [] };

export class BooleanCondition extends platform<Gas>("BooleanCondition") {
	constructor(run: Run, rule: Rule) {
		super(run);
		rules.set(this, rule);
	}

	override getCriteriaType(): GoogleAppsScript.Spreadsheet.BooleanCriteria {
		return memberOf("BooleanCriteria", criterion(this).type);
	}
	override getCriteriaValues(): unknown[] {
		return criterionValues(runOf(this), criterion(this));
	}
	override getBackground(): string | null {
		return style(this).background ?? null;
	}
	override getFontColor(): string | null {
		return style(this).color ?? null;
	}
	getBackgroundObject(): GoogleAppsScript.Spreadsheet.Color | null {
		const { background } = style(this);
		return background ? colorObject(runOf(this), background) : null;
	}
	getFontColorObject(): GoogleAppsScript.Spreadsheet.Color | null {
		const { color } = style(this);
		return color ? colorObject(runOf(this), color) : null;
	}
	override getBold(): boolean | null {
		return style(this).bold ?? null;
	}
	override getItalic(): boolean | null {
		return style(this).italic ?? null;
	}
	override getStrikethrough(): boolean | null {
		return style(this).strikethrough ?? null;
	}
	override getUnderline(): boolean | null {
		return style(this).underline ?? null;
	}
}

function criterion(condition: BooleanCondition): Criterion {
	return rules.get(condition)?.condition ?? NONE;
}

function style(condition: BooleanCondition) {
	return rules.get(condition)?.style ?? {};
}

service(BooleanCondition, "BooleanCondition", { live: false });
