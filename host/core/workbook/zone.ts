/** Between instants and the serial numbers that a spreadsheet's own time zone shows for them. */

const DAY = 86_400_000;
/** Serial of 1970-01-01. */
const UNIX_EPOCH = 25_569;

const formats = new Map<string, Intl.DateTimeFormat>();
const midnights = new Map<string, number>();

/** Clocks are changed at a quarter of an hour at most, since they all follow UTC: an offset holds until the next one. */
const QUARTER = 900_000;
const SINCE = Date.UTC(1973, 0);
let last = { zone: "", quarter: 0, offset: 0 };

/** Milliseconds by which the zone's clocks are ahead of UTC at an instant. */
function offsetAt(instant: number, zone: string): number {
	const quarter = Math.floor(instant / QUARTER);
	if (last.zone === zone && last.quarter === quarter) return last.offset;
	const offset = readOffset(instant, zone);
	if (instant >= SINCE) last = { zone, quarter, offset };
	return offset;
}

function readOffset(instant: number, zone: string): number {
	let format = formats.get(zone);
	if (!format) {
		format = new Intl.DateTimeFormat("en-US", {
			timeZone: zone,
			hourCycle: "h23",
			era: "short",
			year: "numeric",
			month: "numeric",
			day: "numeric",
			hour: "numeric",
			minute: "numeric",
			second: "numeric",
		});
		formats.set(zone, format);
	}
	const parts: Record<string, string> = {};
	for (const { type, value } of format.formatToParts(instant))
		parts[type] = value;
	const year = Number(parts.year);
	const wall = new Date(0);
	wall.setUTCFullYear(
		parts.era === "BC" ? 1 - year : year,
		Number(parts.month) - 1,
		Number(parts.day),
	);
	wall.setUTCHours(
		Number(parts.hour),
		Number(parts.minute),
		Number(parts.second),
	);
	return wall.getTime() - Math.floor(instant / 1000) * 1000;
}

/** The serial number that clocks in the zone show at an instant. */
export function serialOfInstant(instant: Date, zone: string): number {
	const wall = instant.getTime() + offsetAt(instant.getTime(), zone);
	return wall / DAY + UNIX_EPOCH;
}

/** The instant at which clocks in the zone show a serial number; where clocks jump over it, the instant after the jump. */
export function instantOfSerial(serial: number, zone: string): Date {
	const wholeDay = Number.isInteger(serial);
	const key = `${zone} ${serial}`;
	const known = wholeDay ? midnights.get(key) : undefined;
	if (known !== undefined) return new Date(known);
	const wall = Math.round((serial - UNIX_EPOCH) * DAY);
	// An offset looked up at the wall clock's own number is off by at most one change of clocks; the second look settles it.
	const guess = wall - offsetAt(wall, zone);
	const instant = wall - offsetAt(guess, zone);
	if (wholeDay) {
		if (midnights.size > 20_000) midnights.clear();
		midnights.set(key, instant);
	}
	return new Date(instant);
}
