import { momentOf } from "../format";
import { serialOfInstant } from "../workbook/zone";
import { formatLine } from "./logger";
import { platform, runOf, service } from "./platform/service";

type Gas = GoogleAppsScript.Utilities.Utilities;

export class Utilities extends platform<Gas>("Utilities") {
	override formatDate(date: unknown, zone: string, pattern: string): string {
		return javaDate(date as Date, zone, pattern);
	}
	override formatString(template: string, ...values: unknown[]): string {
		return formatLine(template, values);
	}
	override getUuid(): string {
		return crypto.randomUUID();
	}
	override sleep(milliseconds: number): void {
		runOf(this).sleep(milliseconds);
	}
}

/** Letters of Java's SimpleDateFormat that mean the same here; an unknown letter throws, as there. */
function javaDate(date: Date, zone: string, pattern: string): string {
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

service(Utilities, "Utilities", { live: false });
