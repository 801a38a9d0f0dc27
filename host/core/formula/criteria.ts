import { parseTyped } from "../format/typed";
import { compare } from "./coerce";
import { isError, type Scalar } from "./values";

/** `*` any text, `?` one character, `~` before either takes it as it is. The whole text must match; case is ignored. */
export function wildcard(pattern: string): RegExp {
	const source = pattern.replace(/~[*?~]|[*?]|[.+^${}()|[\]\\]/g, (sign) =>
		sign === "*"
			? "[\\s\\S]*"
			: sign === "?"
				? "[\\s\\S]"
				: `\\${sign.slice(-1)}`,
	);
	return new RegExp(`^${source}$`, "i");
}

/**
 * Reads a criterion of COUNTIF and its family: a value, or text such as `>=5`, `<>x`, `a*`. What stands behind the sign is read as if typed;
 * `=` alone means blank, `<>` alone not blank. `<>` also holds for cells of another kind; `<` and `>` compare only within a kind.
 */
export function criterion(
	given: Scalar,
	locale: string,
): (cell: Scalar) => boolean {
	if (typeof given !== "string") {
		if (given === null) return (cell) => cell === null || cell === "";
		return (cell) => same(cell, given);
	}
	const [, sign = "", text = ""] =
		/^(<>|<=|>=|=|<|>)?([\s\S]*)$/.exec(given) ?? [];
	const equal = equals(text, sign, locale);
	if (sign === "<>") return (cell) => !equal(cell);
	if (sign === "" || sign === "=") return equal;
	const bound = parseTyped(text, locale).value;
	return (cell) => {
		if (cell === null || typeof cell !== typeof bound) return false;
		const order = compare(cell, bound);
		if (sign === "<") return order < 0;
		if (sign === "<=") return order <= 0;
		return sign === ">" ? order > 0 : order >= 0;
	};
}

function equals(
	text: string,
	sign: string,
	locale: string,
): (cell: Scalar) => boolean {
	if (text === "")
		return sign === ""
			? (cell) => cell === null || cell === ""
			: (cell) => cell === null;
	const value = parseTyped(text, locale).value;
	// A number as text is met by the number and by the same text.
	if (typeof value === "number")
		return (cell) => cell === text || same(cell, value);
	if (typeof value !== "string") return (cell) => same(cell, value);
	const pattern = wildcard(text);
	return (cell) =>
		isError(cell)
			? cell.code === text.toUpperCase()
			: typeof cell === "string" && pattern.test(cell);
}

function same(cell: Scalar, value: Scalar): boolean {
	if (isError(cell) || isError(value))
		return isError(cell) && isError(value) && cell.code === value.code;
	return (
		cell !== null && typeof cell === typeof value && compare(cell, value) === 0
	);
}
