/** Decimal text of numbers. Rounding works on the shortest decimal form of a number, so that 1.005 rounds to 1.01 as in Sheets. */

/** Rounds half away from zero at a decimal place; negative places round left of the point. */
export function roundHalfUp(value: number, places: number): number {
	if (!Number.isFinite(value) || places > 300) return value;
	if (places >= 0 && Number.isInteger(value)) return value || 0;
	const shifted = shift(Math.abs(value), places);
	if (shifted > Number.MAX_SAFE_INTEGER) return value;
	return (Math.sign(value) || 1) * shift(Math.round(shifted), -places) || 0;
}

/** `value` × 10^places without the rounding error of a multiplication. */
export function shift(value: number, places: number): number {
	if (places === 0) return value;
	const [digits, exponent] = String(value).split("e");
	return Number(`${digits}e${Number(exponent ?? 0) + places}`);
}

/** Digits of a non-negative number with exactly this many decimals, such as `1234.50`. */
export function fixed(value: number, decimals: number): string {
	const rounded = roundHalfUp(value, decimals);
	return plain(rounded.toFixed(Math.min(decimals, 100)), rounded);
}

/** `toFixed` falls back to an exponent from 1e21 on. */
function plain(text: string, value: number): string {
	return text.includes("e") ? BigInt(value).toString() : text;
}

/**
 * Shortest text of a number with at most this many significant digits; very large and very small numbers get an exponent as Sheets
 * writes it (`1.5E+20`). The decimal mark is a point.
 */
export function general(value: number, significant: number): string {
	if (value === 0) return "0";
	const [mantissa = "", exponentText] = value
		.toExponential(significant - 1)
		.split("e");
	const exponent = Number(exponentText);
	if (exponent >= 15 || exponent < -9) {
		const sign = exponent < 0 ? "-" : "+";
		const digits = Number(Number(mantissa).toPrecision(6));
		return `${digits}E${sign}${String(Math.abs(exponent)).padStart(2, "0")}`;
	}
	const decimals = Math.max(0, significant - 1 - exponent);
	const text = fixed(Math.abs(value), decimals);
	const trimmed = text.includes(".") ? text.replace(/\.?0+$/, "") : text;
	return value < 0 ? `-${trimmed}` : trimmed;
}
