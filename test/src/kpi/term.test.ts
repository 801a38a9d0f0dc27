import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { addDays, addMonths, fromSerial, toSerial } from "../../../src/kpi/day";
import { beginAfter, termAfter, termName, termOf } from "../../../src/kpi/term";

test.each([
	// start, due, start and due of the next period
	["2026-01-01", "2026-12-31", "2027-01-01", "2027-12-31"],
	["2026-01-01", "2026-03-31", "2026-04-01", "2026-06-30"],
	["2026-01-01", "2026-01-31", "2026-02-01", "2026-02-28"],
	["2028-02-01", "2028-02-29", "2028-03-01", "2028-03-31"],
	["2026-05-15", "2027-05-14", "2027-05-15", "2028-05-14"],
	// "within six months of 15 January", as people write it
	["2026-01-15", "2026-07-15", "2026-07-16", "2027-01-15"],
	// a fortnight, ten days, one day
	["2026-06-01", "2026-06-14", "2026-06-15", "2026-06-28"],
	["2026-06-25", "2026-07-04", "2026-07-05", "2026-07-14"],
	["2026-06-25", "2026-06-25", "2026-06-26", "2026-06-26"],
])("after %s to %s comes %s to %s", (start, due, nextStart, nextDue) => {
	const next = termAfter(due, termOf(start, due));
	expect(next).toEqual({ start: nextStart, due: nextDue });
});

test("a start alone moves by the term", () => {
	expect(beginAfter("2026-01-01", { months: 3 })).toBe("2026-04-01");
	expect(beginAfter("2026-01-01", { days: 10 })).toBe("2026-01-11");
});

test.each([
	["2027-01-01", "2027-12-31", "2027"],
	["2026-07-01", "2026-12-31", "2026 H2"],
	["2026-10-01", "2026-12-31", "2026 Q4"],
	["2026-04-01", "2026-04-30", "2026-04"],
	["2026-02-01", "2026-04-30", "2026-02-01 – 2026-04-30"],
	["2026-04-01", "2027-03-31", "2026-04-01 – 2027-03-31"],
	["2026-01-15", "2026-04-14", "2026-01-15 – 2026-04-14"],
	["2026-01-01", "2026-04-01", "2026-01-01 – 2026-04-01"],
])("%s to %s is called %s", (start, due, name) => {
	expect(termName(start, due)).toBe(name);
});

test("periods follow each other without a gap, and whole months stay whole", () => {
	fc.assert(
		fc.property(
			fc.integer({ min: 40_000, max: 50_000 }),
			fc.integer({ min: 1, max: 36 }),
			(serial, months) => {
				const start = fromSerial(serial);
				fc.pre(start.slice(8) <= "28");
				const due = addDays(addMonths(start, months), -1);
				const term = termOf(start, due);
				expect(term).toEqual({ months });
				const next = termAfter(due, term);
				expect(toSerial(next.start)).toBe(toSerial(due) + 1);
				expect(termOf(next.start, next.due)).toEqual({ months });
			},
		),
	);
});
