import { type Day, isDay } from "../../src/kpi/day";
import type { Moment } from "../../src/scorecard/plan";
import type { Cell } from "../../src/table/snapshot";

/** `instanceof` fails for what comes from another realm. */
export function isDate(value: unknown): value is Date {
	return Object.prototype.toString.call(value) === "[object Date]";
}

/**
 * Turns the instants that `getValues` gives for date cells into what the cells show. A JS Date is an instant, the cell shows the
 * spreadsheet's own time zone, and the script runs in a third one
 * (developers.google.com/apps-script/reference/base/session#getScriptTimeZone()). `Intl` does it without a service call per cell.
 */
export class DayReader {
	private readonly parts: Intl.DateTimeFormat;
	private readonly known = new Map<number, Cell>();

	/** @param timeZone the spreadsheet's, an IANA name */
	constructor(timeZone: string) {
		this.parts = new Intl.DateTimeFormat("en-US", {
			timeZone,
			year: "numeric",
			month: "2-digit",
			day: "2-digit",
			hour: "2-digit",
			minute: "2-digit",
			hour12: false,
		});
	}

	/** Today in the spreadsheet's time zone. */
	today(): Day {
		return this.read(new Date()).day;
	}

	/** This moment there. */
	now(): Moment {
		const { day, time } = this.read(new Date());
		const [hours = 0, minutes = 0] = time.split(":").map(Number);
		return { date: day, minutes: 60 * hours + minutes };
	}

	/** The cell for a date value: its day, or `hh:mm` for a bare time of day (Sheets keeps those as moments of 1899-12-30). */
	cell(value: Date): Cell {
		const instant = value.getTime();
		const known = this.known.get(instant);
		if (known !== undefined) return known;
		const { day, time } = this.read(value);
		// A large number that is shown as a day lies beyond all days that the product knows.
		const cell = day < "1899-12-31" ? time : isDay(day) ? { date: day } : day;
		this.known.set(instant, cell);
		return cell;
	}

	/** Whether a value of a cell is a day with a time on it. */
	hasTime(value: unknown): boolean {
		if (!isDate(value)) return false;
		return this.read(value).time !== "00:00" || value.getTime() % 60_000 !== 0;
	}

	private read(value: Date): { day: Day; time: string } {
		const found: Record<string, string> = {};
		for (const { type, value: text } of this.parts.formatToParts(value))
			found[type] = text;
		return {
			day: `${String(found.year).padStart(4, "0")}-${found.month}-${found.day}`,
			time: `${found.hour === "24" ? "00" : found.hour}:${found.minute}`,
		};
	}
}
