/** Numbers as they stand in a sentence. Both languages part thousands by commas and decimals by a point. */
import type { Amount, Language } from "./message";

/** No more than four decimals, as many as the core rounds to, and no noise of binary fractions: `1,049.5`. */
export function numberText(value: number): string {
	const [whole = "", decimals] = String(Number(value.toFixed(4)) || 0).split(
		".",
	);
	const grouped = /e/.test(whole)
		? whole
		: whole.replace(/\B(?=(\d{3})+$)/g, ",");
	return decimals === undefined ? grouped : `${grouped}.${decimals}`;
}

/** Signs of currencies, which stand before their figure: `$`, `NT$`, `€`. Their names and codes follow it. */
const CURRENCY_SIGN = /^(?:[A-Z]{0,3}\$|\p{Sc})$/u;

/** A number with its unit: `95%`, `120 家`, `-NT$3,500`, `70–75%`; a difference of shares in points. */
export function amountText(
	{ amount, unit, to, change, signed }: Amount,
	language: Language,
): string {
	const sign = amount < 0 ? "-" : signed && amount > 0 ? "+" : "";
	if (CURRENCY_SIGN.test(unit)) {
		const high = to === undefined ? "" : `–${unit}${moneyText(to)}`;
		return `${sign}${unit}${moneyText(Math.abs(amount))}${high}`;
	}
	const first = numberText(Math.abs(amount));
	const second = to === undefined ? null : numberText(to);
	const numbers = `${sign}${first}${second === null ? "" : `–${second}`}`;
	return `${numbers}${unitText(unit, change === true, numbers, language)}`;
}

/** Tenths of a currency are written as hundredths: `4.10`. */
function moneyText(amount: number): string {
	return numberText(amount).replace(/\.\d$/, "$&0");
}

/** The unit behind its number. */
function unitText(
	unit: string,
	change: boolean,
	count: string,
	language: Language,
): string {
	if (unit === "") return "";
	const english = language === "en";
	if (change && unit === "%") {
		const one = /^[-+]?1$/.test(count);
		return english ? ` point${one ? "" : "s"}` : " 個百分點";
	}
	if (!english && unit === "% change") return "% 變化";
	return unit.startsWith("%") ? unit : ` ${unit}`;
}
