/** Dates as text by patterns of Java's SimpleDateFormat. */
import { momentOf, serialOf } from "../format";
import { instantOfSerial, serialOfInstant } from "../workbook/zone";

/** Letters of Java's SimpleDateFormat that mean the same here; an unknown letter throws, as there. */
export function javaDate(date: Date, zone: string, pattern: string): string {
	const at = momentOf(serialOfInstant(date, zone));
	const name = (options: Intl.DateTimeFormatOptions) =>
		new Intl.DateTimeFormat("en-US", { timeZone: zone, ...options }).format(
			date,
		);
	return pattern.replace(
		/'((?:[^']|'')*)'|([A-Za-z])\2*/g,
		(token, quoted: string | undefined, letter: string) => {
			if (quoted !== undefined)
				return quoted === "" ? "'" : quoted.replace(/''/g, "'");
			const width = token.length;
			const padded = (value: number) => String(value).padStart(width, "0");
			switch (letter) {
				case "y":
					return width === 2
						? String(at.year % 100).padStart(2, "0")
						: padded(at.year);
				case "M":
					return width < 3
						? padded(at.month)
						: name({ month: width === 3 ? "short" : "long" });
				case "d":
					return padded(at.day);
				case "E":
					return name({ weekday: width < 4 ? "short" : "long" });
				case "u":
					return padded(at.weekday || 7);
				case "H":
					return padded(at.hour);
				case "h":
					return padded(at.hour % 12 || 12);
				case "m":
					return padded(at.minute);
				case "s":
					return padded(at.second);
				case "S":
					return padded(at.millisecond);
				case "a":
					return at.hour < 12 ? "AM" : "PM";
				case "z":
					return name({ timeZoneName: width < 4 ? "short" : "long" })
						.split(", ")
						.slice(1)
						.join(", ");
				case "Z":
				case "X":
					return offsetText(date, zone, letter === "X" && width > 2);
				default:
					throw new Error(`Illegal pattern character '${letter}'`);
			}
		},
	);
}

function offsetText(date: Date, zone: string, colon: boolean): string {
	const wall = (serialOfInstant(date, zone) - 25_569) * 86_400_000;
	const minutes = Math.round((wall - date.getTime()) / 60_000);
	const two = (value: number) => String(value).padStart(2, "0");
	const size = Math.abs(minutes);
	return `${minutes < 0 ? "-" : "+"}${two(Math.floor(size / 60))}${colon ? ":" : ""}${two(size % 60)}`;
}

/** Digits and names that a letter stands for when a text is read, by the part of the date that they give. */
const READ: Record<string, string> = {
	y: "year",
	M: "month",
	d: "day",
	H: "hour",
	h: "hour12",
	m: "minute",
	s: "second",
	S: "millisecond",
	a: "half",
};
const MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";

/** The instant that a text in this pattern means in a zone; throws where the text does not fit. */
export function readJavaDate(
	text: string,
	zone: string,
	pattern: string,
): Date {
	const parts: string[] = [];
	const source = pattern.replace(
		/'((?:[^']|'')*)'|([A-Za-z])\2*|[^A-Za-z']/g,
		(token, quoted: string | undefined, letter: string | undefined) => {
			if (quoted !== undefined) return escaped(quoted || "'");
			if (letter === undefined) return escaped(token);
			const part = READ[letter];
			if (!part) throw new Error(`Illegal pattern character '${letter}'`);
			parts.push(part);
			if (part === "half") return "([AaPp][Mm])";
			return part === "month" && token.length > 2
				? "([A-Za-z]+)"
				: `(\\d{1,${Math.max(token.length, 2)}})`;
		},
	);
	const match = new RegExp(`^${source}`).exec(text);
	if (!match) throw new Error(`Unparseable date: "${text}"`);
	const found: Record<string, string> = {};
	parts.forEach((part, index) => {
		found[part] = match[index + 1] ?? "";
	});
	const number = (part: string, otherwise: number) =>
		found[part] === undefined ? otherwise : Number(found[part]);
	const year = number("year", 1970);
	const month = /^\d/.test(found.month ?? "1")
		? number("month", 1)
		: MONTHS.indexOf((found.month ?? "").slice(0, 3).toLowerCase()) / 3 + 1;
	const afternoon = /^p/i.test(found.half ?? "") ? 12 : 0;
	const hour =
		found.hour12 === undefined
			? number("hour", 0)
			: (number("hour12", 0) % 12) + afternoon;
	const seconds =
		hour * 3600 +
		number("minute", 0) * 60 +
		number("second", 0) +
		number("millisecond", 0) / 1000;
	const whole = year < 100 && found.year?.length === 2 ? 2000 + year : year;
	return instantOfSerial(
		serialOf(whole, month, number("day", 1)) + seconds / 86_400,
		zone,
	);
}

function escaped(text: string): string {
	return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
