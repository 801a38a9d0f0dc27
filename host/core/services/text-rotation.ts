import type { CellStyle } from "../workbook/data";
import { platform, service } from "./platform/service";
import type { Run } from "./run-context";

type Gas = GoogleAppsScript.Spreadsheet.TextRotation;
type Rotation = Pick<CellStyle, "rotation" | "verticalText">;

const rotations = new WeakMap<object, Rotation>();

export function rotationOf(rotation: unknown): Rotation {
	return rotations.get(rotation as object) ?? {};
}

export class TextRotation extends platform<Gas>("TextRotation") {
	constructor(run: Run, { rotation, verticalText }: Rotation) {
		super(run);
		rotations.set(this, { rotation, verticalText });
	}

	override getDegrees(): number {
		return rotationOf(this).rotation ?? 0;
	}
	override isVertical(): boolean {
		return rotationOf(this).verticalText ?? false;
	}
}

service(TextRotation, "TextRotation", { live: false });
