import type { Criterion } from "../workbook/parts";
import { criterionFrom } from "./criterion";
import { nameOf } from "./platform/enums";
import { runOf } from "./platform/service";

/** Criterion that each member of these names sets; its arguments are the criterion's. */
const WHEN: Record<string, string> = {
	whenCellEmpty: "CELL_EMPTY",
	whenCellNotEmpty: "CELL_NOT_EMPTY",
	whenDateAfter: "DATE_AFTER",
	whenDateBefore: "DATE_BEFORE",
	whenDateEqualTo: "DATE_EQUAL_TO",
	whenFormulaSatisfied: "CUSTOM_FORMULA",
	whenNumberBetween: "NUMBER_BETWEEN",
	whenNumberEqualTo: "NUMBER_EQUAL_TO",
	whenNumberGreaterThan: "NUMBER_GREATER_THAN",
	whenNumberGreaterThanOrEqualTo: "NUMBER_GREATER_THAN_OR_EQUAL_TO",
	whenNumberLessThan: "NUMBER_LESS_THAN",
	whenNumberLessThanOrEqualTo: "NUMBER_LESS_THAN_OR_EQUAL_TO",
	whenNumberNotBetween: "NUMBER_NOT_BETWEEN",
	whenNumberNotEqualTo: "NUMBER_NOT_EQUAL_TO",
	whenTextContains: "TEXT_CONTAINS",
	whenTextDoesNotContain: "TEXT_DOES_NOT_CONTAIN",
	whenTextEndsWith: "TEXT_ENDS_WITH",
	whenTextEqualTo: "TEXT_EQUAL_TO",
	whenTextStartsWith: "TEXT_STARTS_WITH",
};

/** Gives a builder the members that set a criterion, `when…` and `withCriteria`: rules and filters have the same ones. */
export function addWhen<T extends object>(
	Builder: { prototype: T },
	put: (builder: T, criterion: Criterion) => void,
): void {
	const define = (
		member: string,
		read: (args: unknown[]) => [type: string, args: unknown[]],
	) =>
		Object.defineProperty(Builder.prototype, member, {
			configurable: true,
			value(this: T, ...args: unknown[]) {
				const [type, values] = read(args);
				put(this, criterionFrom(runOf(this), type, values));
				return this;
			},
		});
	for (const [member, type] of Object.entries(WHEN))
		define(member, (args) => [dated(type, args[0]), args]);
	define("withCriteria", ([type, args]) => [nameOf(type), args as unknown[]]);
}

/** A day is given as a Date or as one of `SpreadsheetApp.RelativeDate`, which are criteria of their own. */
function dated(type: string, first: unknown): string {
	const relative =
		type.startsWith("DATE_") &&
		Object.prototype.toString.call(first) !== "[object Date]";
	return relative ? `${type}_RELATIVE` : type;
}
