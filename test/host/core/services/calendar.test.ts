/** https://developers.google.com/apps-script/reference/calendar */
import { describe, expect, test } from "@jest/globals";
import { LocalSheets } from "../../../../host/local";

function run(body: string): unknown {
	return new LocalSheets({
		project: [
			{
				name: "a.gs",
				text: `const at = (day, hour) => new Date(2026, 0, day, hour);\nfunction f() { ${body} }`,
			},
		],
	}).run("f");
}

describe("calendars", () => {
	test("are made, found by id and name, and deleted; the account's own stays", () => {
		expect(
			run(`
				const own = CalendarApp.getDefaultCalendar(), one = CalendarApp.createCalendar('Talks', { summary: 'all', color: CalendarApp.Color.BLUE });
				const seen = [one.getName(), one.getDescription(), CalendarApp.getCalendarById(one.getId()).getName(), CalendarApp.getCalendarsByName('Talks').length, CalendarApp.getAllCalendars().length, own.isMyPrimaryCalendar(), own.getName(), CalendarApp.getName()];
				one.setName('New').deleteCalendar();
				return [...seen, CalendarApp.getCalendarById(one.getId())];
			`),
		).toEqual([
			"Talks",
			"all",
			"Talks",
			1,
			2,
			true,
			"owner@example.com",
			"owner@example.com",
			null,
		]);
		expect(() =>
			run("CalendarApp.getDefaultCalendar().deleteCalendar()"),
		).toThrow("The primary calendar cannot be deleted.");
	});
});

describe("events", () => {
	test("keep what they were given, and change", () => {
		expect(
			run(`
				const event = CalendarApp.createEvent('Talk', at(5, 9), at(5, 10), { location: 'Hall', guests: 'a@x.com, b@x.com' }).setGuestsCanSeeGuests(false).addGuest('c@x.com').removeGuest('a@x.com').setTag('k', 'v').addPopupReminder(10).setVisibility(CalendarApp.Visibility.PRIVATE);
				const again = CalendarApp.getEventById(event.getId());
				again.setTime(at(6, 9), at(6, 11)).setTitle('Later');
				return [event.getTitle(), event.getLocation(), event.getStartTime().getDate(), event.getEndTime().getHours(), event.guestsCanSeeGuests(), event.getGuestList().map(g => g.getEmail()).join(), event.getTag('k'), event.getPopupReminders(), String(event.getVisibility()), event.isAllDayEvent()];
			`),
		).toEqual([
			"Later",
			"Hall",
			6,
			11,
			false,
			"b@x.com,c@x.com",
			"v",
			[10],
			"PRIVATE",
			false,
		]);
	});
	test("of a stretch of time or a day come in their order, and by what they say", () => {
		expect(
			run(`
				const c = CalendarApp.getDefaultCalendar();
				c.createEvent('late', at(5, 15), at(5, 16)); c.createEvent('early', at(5, 9), at(5, 10)); c.createAllDayEvent('whole', at(6, 12)); c.createEvent('next', at(7, 9), at(7, 10));
				const titles = events => events.map(e => e.getTitle()).join();
				return [titles(c.getEventsForDay(at(5, 12))), titles(c.getEvents(at(5, 10), at(7, 1))), titles(c.getEvents(at(1, 0), at(9, 0), { search: 'e', max: 2 })), c.getEventsForDay(at(6, 0))[0].isAllDayEvent()];
			`),
		).toEqual(["early,late", "late,whole", "early,late", true]);
	});
	test("are a series of one, and gone once deleted", () => {
		expect(
			run(`
				const e = CalendarApp.createEvent('x', at(5, 9), at(5, 10));
				CalendarApp.getEventSeriesById(e.getId()).addGuest('a@x.com');
				const guests = e.getGuestList().length;
				e.deleteEvent();
				return [guests, CalendarApp.getEventById(e.getId())];
			`),
		).toEqual([1, null]);
		expect(() =>
			run(
				"const e = CalendarApp.createEvent('x', at(5, 9), at(5, 10)); e.deleteEvent(); e.getTitle()",
			),
		).toThrow("The calendar event does not exist");
		expect(() =>
			run("CalendarApp.createEvent('x', at(5, 10), at(5, 9))"),
		).toThrow("Event start date must be before event end date.");
	});
});
