/** How a spreadsheet locale writes numbers, dates and formulas. Locales are named as Sheets does: `en_US`, `zh_TW`, `de_DE`. */

export type DatePart = "y" | "m" | "d";

export interface LocaleFacts {
	/** BCP 47 tag, such as `zh-TW`. */
	tag: string;
	decimal: "." | ",";
	/** Thousands separator; narrow and no-break spaces are given as one no-break space. */
	group: string;
	/** Order of year, month and day in a short date. */
	dateOrder: DatePart[];
	/** Pattern of a date that was typed in, such as `yyyy/m/d`. */
	datePattern: string;
	/** Sign of the country's money. */
	currency: string;
	/** Between arguments. */
	argument: "," | ";";
	/** Between the columns of an array literal; rows are always set apart by `;`. */
	arrayColumn: "," | "\\";
	months: string[];
	shortMonths: string[];
	/** From Sunday. */
	days: string[];
	shortDays: string[];
	am: string;
	pm: string;
}

/** Currency sign by country, for the countries whose sign is not `$`. */
const CURRENCY_SIGN: Record<string, string> = {
	GB: "£",
	JP: "¥",
	CN: "¥",
	KR: "₩",
	IN: "₹",
	CH: "CHF",
};
const EURO_COUNTRIES = /^(AT|BE|DE|ES|FI|FR|GR|IE|IT|NL|PT|SI|SK|LT|LV|EE)$/;

const known = new Map<string, LocaleFacts>();

/** Facts of a locale, from the runtime's own locale data; an unknown one is taken as `en_US`. */
export function localeFacts(locale: string): LocaleFacts {
	let facts = known.get(locale);
	if (!facts) {
		facts = read(locale);
		known.set(locale, facts);
	}
	return facts;
}

function read(locale: string): LocaleFacts {
	const tag = supportedTag(locale);
	const number = new Intl.NumberFormat(tag, {
		useGrouping: true,
	}).formatToParts(-1234567.5);
	const part = (type: string) =>
		number.find((one) => one.type === type)?.value ?? "";
	const decimal = part("decimal") === "," ? "," : ".";
	const date = datePatternOf(tag);
	return {
		tag,
		decimal,
		group: part("group").replace(/\s/, " ") || (decimal === "," ? "." : ","),
		dateOrder: date.order,
		datePattern: date.pattern,
		currency: currencyOf(tag),
		argument: decimal === "," ? ";" : ",",
		arrayColumn: decimal === "," ? "\\" : ",",
		months: names(tag, 12, "month", "long"),
		shortMonths: names(tag, 12, "month", "short"),
		days: names(tag, 7, "weekday", "long"),
		shortDays: names(tag, 7, "weekday", "short"),
		am: dayPeriod(tag, 9),
		pm: dayPeriod(tag, 21),
	};
}

/** True for a locale as Sheets writes it, `zh_TW` or `fr`, that numbers and dates can be written in here. */
export function isLocale(locale: string): boolean {
	if (!/^[a-z]{2,3}(_[A-Z]{2})?$/.test(locale)) return false;
	const tag = locale.replace("_", "-");
	return Intl.NumberFormat.supportedLocalesOf([tag]).length > 0;
}

function supportedTag(locale: string): string {
	const tag = locale.replace(/_/g, "-");
	try {
		return Intl.NumberFormat.supportedLocalesOf([tag])[0] ?? "en-US";
	} catch {
		return "en-US";
	}
}

function datePatternOf(tag: string): { order: DatePart[]; pattern: string } {
	const parts = new Intl.DateTimeFormat(tag, {
		year: "numeric",
		month: "numeric",
		day: "numeric",
		calendar: "gregory",
		timeZone: "UTC",
	}).formatToParts(new Date(Date.UTC(2020, 0, 2)));
	const order: DatePart[] = [];
	let pattern = "";
	for (const { type, value } of parts) {
		if (type === "literal") pattern += value;
		else if (type === "year" || type === "month" || type === "day") {
			const letter = type.charAt(0) as DatePart;
			order.push(letter);
			pattern += letter.repeat(
				letter === "y" ? 4 : padsDates(tag) ? 2 : value.length,
			);
		}
	}
	return { order, pattern: pattern.trim() };
}

/** Sheets writes typed dates with two-digit days and months except in American English and in Chinese. */
function padsDates(tag: string): boolean {
	return tag !== "en-US" && !tag.startsWith("zh");
}

function currencyOf(tag: string): string {
	const country = tag.split("-").pop() ?? "";
	return EURO_COUNTRIES.test(country) ? "€" : (CURRENCY_SIGN[country] ?? "$");
}

function names(
	tag: string,
	count: number,
	field: "month" | "weekday",
	width: "long" | "short",
): string[] {
	const format = new Intl.DateTimeFormat(tag, {
		[field]: width,
		timeZone: "UTC",
	});
	// 2023-01-01 is a Sunday, so that days 1 to 7 of that January run from Sunday.
	return Array.from({ length: count }, (_, index) =>
		format.format(
			field === "month"
				? new Date(Date.UTC(2023, index, 1))
				: new Date(Date.UTC(2023, 0, 1 + index)),
		),
	);
}

function dayPeriod(tag: string, hour: number): string {
	const parts = new Intl.DateTimeFormat(tag, {
		hour: "numeric",
		hour12: true,
		timeZone: "UTC",
	}).formatToParts(new Date(Date.UTC(2023, 0, 1, hour)));
	return (
		parts.find((part) => part.type === "dayPeriod")?.value ??
		(hour < 12 ? "AM" : "PM")
	);
}
