import type { GradientPoint } from "../workbook/parts";
import { colorObject } from "./color";
import { memberOf } from "./platform/enums";
import { platform, runOf, service } from "./platform/service";
import type { Run } from "./run-context";

type Gas = GoogleAppsScript.Spreadsheet.GradientCondition;
type Color = GoogleAppsScript.Spreadsheet.Color;
type Interpolation = GoogleAppsScript.Spreadsheet.InterpolationType;

const gradients = new WeakMap<object, readonly GradientPoint[]>();

export class GradientCondition extends platform<Gas>("GradientCondition") {
	constructor(run: Run, points: readonly GradientPoint[]) {
		super(run);
		gradients.set(this, points);
	}

	override getMinColor(): string {
		return low(this)?.color ?? "";
	}
	override getMinType(): Interpolation | null {
		return typeOf(low(this));
	}
	override getMinValue(): string {
		return low(this)?.value ?? "";
	}
	override getMidColor(): string {
		return middle(this)?.color ?? "";
	}
	override getMidType(): Interpolation | null {
		return typeOf(middle(this));
	}
	override getMidValue(): string {
		return middle(this)?.value ?? "";
	}
	override getMaxColor(): string {
		return high(this)?.color ?? "";
	}
	override getMaxType(): Interpolation | null {
		return typeOf(high(this));
	}
	override getMaxValue(): string {
		return high(this)?.value ?? "";
	}
	getMinColorObject(): Color | null {
		return colorOf(this, low(this));
	}
	getMidColorObject(): Color | null {
		return colorOf(this, middle(this));
	}
	getMaxColorObject(): Color | null {
		return colorOf(this, high(this));
	}
}

function colorOf(
	condition: GradientCondition,
	point: GradientPoint | undefined,
): Color | null {
	return point ? colorObject(runOf(condition), point.color) : null;
}

function points(condition: GradientCondition) {
	return gradients.get(condition) ?? [];
}

function low(condition: GradientCondition) {
	return points(condition)[0];
}

function middle(condition: GradientCondition) {
	const all = points(condition);
	return all.length > 2 ? all[1] : undefined;
}

function high(condition: GradientCondition) {
	const all = points(condition);
	return all[all.length - 1];
}

function typeOf(point: GradientPoint | undefined): Interpolation | null {
	return point ? memberOf("InterpolationType", point.type) : null;
}

service(GradientCondition, "GradientCondition", { live: false });
