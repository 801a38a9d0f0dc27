import type { CellStyle } from "../workbook/data";
import type { GradientPoint } from "../workbook/parts";
import { colorText } from "./color";
import {
	ConditionalFormatRule,
	type RuleParts,
} from "./conditional-format-rule";
import { nameOf } from "./platform/enums";
import { platform, runOf, service } from "./platform/service";
import { placeOf } from "./range";
import { readColor } from "./range-arguments";
import type { Run } from "./run-context";
import { addWhen } from "./when";

type Gas = GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder;

type Color = GoogleAppsScript.Spreadsheet.Color;
type Interpolation = GoogleAppsScript.Spreadsheet.InterpolationType;

interface Draft extends RuleParts {
	low?: GradientPoint;
	middle?: GradientPoint;
	high?: GradientPoint;
}

const drafts = new WeakMap<object, Draft>();

export class ConditionalFormatRuleBuilder extends platform<Gas>(
	"ConditionalFormatRuleBuilder",
) {
	constructor(run: Run, from?: RuleParts) {
		super(run);
		const rule = from?.rule ?? { areas: [], style: {} };
		const gradient = rule.gradient ?? [];
		drafts.set(this, {
			rule: { ...rule, style: { ...rule.style } },
			sheet: from?.sheet ?? null,
			low: gradient[0],
			middle: gradient.length > 2 ? gradient[1] : undefined,
			high: gradient[gradient.length - 1],
		});
	}

	override build(): GoogleAppsScript.Spreadsheet.ConditionalFormatRule {
		const draft = draftOf(this);
		const { low, middle, high } = draft;
		const gradient = [low, middle, high].filter((point) => point !== undefined);
		if (!draft.rule.condition && gradient.length < 2)
			throw new Error("No conditional format rule criteria specified.");
		return new ConditionalFormatRule(runOf(this), {
			sheet: draft.sheet,
			rule:
				gradient.length > 1
					? { areas: draft.rule.areas, gradient, style: {} }
					: {
							...draft.rule,
							style: { ...draft.rule.style },
							gradient: undefined,
						},
		});
	}
	override copy(): Gas {
		return new ConditionalFormatRuleBuilder(runOf(this), draftOf(this));
	}
	override getRanges(): GoogleAppsScript.Spreadsheet.Range[] {
		return asRule(this).getRanges();
	}
	override getBooleanCondition(): GoogleAppsScript.Spreadsheet.BooleanCondition | null {
		return asRule(this).getBooleanCondition();
	}
	override getGradientCondition(): GoogleAppsScript.Spreadsheet.GradientCondition | null {
		return asRule(this).getGradientCondition();
	}
	override setRanges(ranges: GoogleAppsScript.Spreadsheet.Range[]): Gas {
		const places = ranges.map(placeOf);
		const sheet = places[0]?.sheet ?? null;
		if (places.some((place) => place.sheet !== sheet))
			throw new Error(
				"Conditional format rule ranges must all be on the same sheet.",
			);
		const draft = draftOf(this);
		draft.sheet = sheet;
		draft.rule.areas = places.map(({ area }) => area);
		return this;
	}

	override setBackground(color: string | null): Gas {
		return style(this, { background: readColor(color) });
	}
	override setFontColor(color: string | null): Gas {
		return style(this, { color: readColor(color) });
	}
	override setBold(bold: boolean | null): Gas {
		return style(this, { bold: bold ?? undefined });
	}
	override setItalic(italic: boolean | null): Gas {
		return style(this, { italic: italic ?? undefined });
	}
	override setStrikethrough(strikethrough: boolean | null): Gas {
		return style(this, { strikethrough: strikethrough ?? undefined });
	}
	override setUnderline(underline: boolean | null): Gas {
		return style(this, { underline: underline ?? undefined });
	}

	setBackgroundObject(color: Color | null): Gas {
		return style(this, { background: colorText(color) ?? undefined });
	}
	setFontColorObject(color: Color | null): Gas {
		return style(this, { color: colorText(color) ?? undefined });
	}
	setGradientMinpointObject(color: Color): Gas {
		return gradient(this, "low", hex(color), "MIN", "");
	}
	setGradientMinpointObjectWithValue(
		color: Color,
		type: Interpolation,
		value: string,
	): Gas {
		return gradient(this, "low", hex(color), nameOf(type), value);
	}
	setGradientMidpointObjectWithValue(
		color: Color,
		type: Interpolation,
		value: string,
	): Gas {
		return gradient(this, "middle", hex(color), nameOf(type), value);
	}
	setGradientMaxpointObject(color: Color): Gas {
		return gradient(this, "high", hex(color), "MAX", "");
	}
	setGradientMaxpointObjectWithValue(
		color: Color,
		type: Interpolation,
		value: string,
	): Gas {
		return gradient(this, "high", hex(color), nameOf(type), value);
	}
	override setGradientMinpoint(color: string): Gas {
		return gradient(this, "low", color, "MIN", "");
	}
	override setGradientMinpointWithValue(
		color: string,
		type: GoogleAppsScript.Spreadsheet.InterpolationType,
		value: string,
	): Gas {
		return gradient(this, "low", color, nameOf(type), value);
	}
	override setGradientMidpointWithValue(
		color: string,
		type: GoogleAppsScript.Spreadsheet.InterpolationType,
		value: string,
	): Gas {
		return gradient(this, "middle", color, nameOf(type), value);
	}
	override setGradientMaxpoint(color: string): Gas {
		return gradient(this, "high", color, "MAX", "");
	}
	override setGradientMaxpointWithValue(
		color: string,
		type: GoogleAppsScript.Spreadsheet.InterpolationType,
		value: string,
	): Gas {
		return gradient(this, "high", color, nameOf(type), value);
	}
}

const hex = (color: Color) => colorText(color) ?? "#ffffff";

function draftOf(builder: ConditionalFormatRuleBuilder): Draft {
	return drafts.get(builder) as Draft;
}

function asRule(builder: ConditionalFormatRuleBuilder) {
	return new ConditionalFormatRule(runOf(builder), draftOf(builder));
}

function style(
	builder: ConditionalFormatRuleBuilder,
	patch: Partial<CellStyle>,
): Gas {
	Object.assign(draftOf(builder).rule.style, patch);
	return builder;
}

function gradient(
	builder: ConditionalFormatRuleBuilder,
	point: "low" | "middle" | "high",
	color: string,
	type: string,
	value: string,
): Gas {
	const draft = draftOf(builder);
	draft[point] = { color: readColor(color) ?? "#ffffff", type, value };
	draft.rule.condition = undefined;
	return builder;
}

/** A later condition takes the place of a gradient, and the other way about. */
addWhen(ConditionalFormatRuleBuilder, (builder, criterion) => {
	const draft = draftOf(builder);
	draft.rule.condition = criterion;
	draft.low = undefined;
	draft.middle = undefined;
	draft.high = undefined;
});

service(ConditionalFormatRuleBuilder, "ConditionalFormatRuleBuilder", {
	live: false,
});
