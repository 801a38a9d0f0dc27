export interface Operator {
	/** Ending of the criterion's name behind `NUMBER_` and `DATE_`; a day has no such criterion where it is empty. */
	number: string;
	day: string;
	/** Empty where there are two bounds. */
	sign: string;
}

/** Comparisons of rules and validations by their names in a file (ECMA-376 part 1, 18.18.15 and 18.18.20). */
export const OPERATORS: Record<string, Operator> = {
	between: { number: "BETWEEN", day: "BETWEEN", sign: "" },
	notBetween: { number: "NOT_BETWEEN", day: "NOT_BETWEEN", sign: "" },
	equal: { number: "EQUAL_TO", day: "EQUAL_TO", sign: "=" },
	notEqual: { number: "NOT_EQUAL_TO", day: "", sign: "<>" },
	greaterThan: { number: "GREATER_THAN", day: "AFTER", sign: ">" },
	greaterThanOrEqual: {
		number: "GREATER_THAN_OR_EQUAL_TO",
		day: "ON_OR_AFTER",
		sign: ">=",
	},
	lessThan: { number: "LESS_THAN", day: "BEFORE", sign: "<" },
	lessThanOrEqual: {
		number: "LESS_THAN_OR_EQUAL_TO",
		day: "ON_OR_BEFORE",
		sign: "<=",
	},
};
