import type { AreaData, ValidationData } from "../../core/workbook/data";
import { areaOf } from "./area";

/** A data validation as the xlsx library gives it, one a cell. */
export interface FileValidation {
	type: string;
	formulae?: unknown[];
	/** Whether a wrong entry is refused. */
	showErrorMessage?: boolean;
	errorStyle?: string;
	prompt?: string;
	showInputMessage?: boolean;
}

/** The drop-downs of a sheet; cells below one another with the same list become one area. */
export function validationsOf(
	sheet: string,
	byAddress: Record<string, FileValidation | undefined>,
): ValidationData[] {
	const found: ValidationData[] = [];
	const open = new Map<string, ValidationData>();
	for (const [address, validation] of Object.entries(byAddress)) {
		const area = areaOf(address);
		const read = validation && listOf(sheet, validation);
		if (!area || !read) continue;
		const key = `${area.left}-${area.right} ${JSON.stringify(read)}`;
		const above = open.get(key);
		if (above && continues(above.area, area)) {
			above.area.bottom = area.bottom;
			continue;
		}
		const next = { area, ...read };
		open.set(key, next);
		found.push(next);
	}
	return found;
}

function continues(above: AreaData, area: AreaData): boolean {
	return above.bottom + 1 === area.top;
}

function listOf(
	sheet: string,
	validation: FileValidation,
): Omit<ValidationData, "area"> | undefined {
	if (validation.type !== "list") return undefined;
	const source = String(validation.formulae?.[0] ?? "");
	const rest = {
		allowInvalid:
			!validation.showErrorMessage ||
			["warning", "information"].includes(validation.errorStyle ?? ""),
		...(validation.showInputMessage &&
			validation.prompt && { help: validation.prompt }),
	};
	const words = /^"(.*)"$/s.exec(source)?.[1];
	if (words !== undefined)
		return {
			type: "VALUE_IN_LIST",
			args: [words.split(",").map((word) => word.trim()), true],
			...rest,
		};
	const range = source.replace(/^=/, "");
	if (!areaOf(range.replace(/^.*!/, ""))) return undefined;
	return {
		type: "VALUE_IN_RANGE",
		args: [
			range.includes("!") ? range : `'${sheet.replaceAll("'", "''")}'!${range}`,
			true,
		],
		...rest,
	};
}
