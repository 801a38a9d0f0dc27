import type { Criterion } from "../workbook/parts";
import { instantOfSerial, serialOfInstant } from "../workbook/zone";
import { isMember, memberOf, nameOf } from "./platform/enums";
import type { Run } from "./run-context";

/** A criterion from what a builder was given: dates become serial numbers in the spreadsheet's zone. */
export function criterionFrom(
	run: Run,
	type: string,
	args: readonly unknown[],
): Criterion {
	return {
		type,
		args: args.map((arg) => {
			if (Object.prototype.toString.call(arg) === "[object Date]")
				return serialOfInstant(arg as Date, run.workbook.timeZone);
			if (isMember("RelativeDate", arg)) return nameOf(arg);
			return arg as string | number | boolean | string[];
		}),
	};
}

/** The arguments as a script reads them back. */
export function criterionValues(run: Run, criterion: Criterion): unknown[] {
	const dates = /^DATE_/.test(criterion.type);
	const relative = /_RELATIVE$/.test(criterion.type);
	return criterion.args.map((arg) => {
		if (relative) return memberOf("RelativeDate", String(arg));
		if (dates && typeof arg === "number")
			return instantOfSerial(arg, run.workbook.timeZone);
		return arg;
	});
}
