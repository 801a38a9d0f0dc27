/** https://developers.google.com/apps-script/reference/calendar/calendar-app; the app itself stands for the account's own calendar. */
import { enumOf } from "../platform/enums";
import { MEMBERS } from "../platform/members";
import { platform, runOf, service } from "../platform/service";
import type { Run } from "../run-context";
import { CalendarEvent, CalendarEventSeries, wholeDays } from "./event";
import {
	addCalendar,
	addEvent,
	type CalendarModel,
	calendarsOf,
	DAY_MS,
	type EventModel,
	type Properties,
	primaryOf,
	propertyActs,
} from "./model";

type Act = (at: object, ...args: never[]) => unknown;
type Options = Record<string, unknown>;

const models = new WeakMap<object, CalendarModel>();

function calendarOf(at: object): CalendarModel {
	const run = runOf(at);
	const model = models.get(at) ?? primaryOf(run);
	if (!run.surroundings.calendars.has(model.id))
		throw new Error("The calendar no longer exists.");
	return model;
}

const PROPERTIES: Properties = {
	name: ["getName", "setName", ""],
	description: ["getDescription", "setDescription", ""],
	color: ["getColor", "setColor", "#9fe1e7"],
	hidden: ["isHidden", "setHidden", false],
	selected: ["isSelected", "setSelected", true],
};

/** What calendars and the app have alike. */
const ACTS: Record<string, Act> = {
	getId: (at) => (models.get(at) ?? primaryOf(runOf(at))).id,
	isMyPrimaryCalendar: (at) => calendarOf(at) === primaryOf(runOf(at)),
	isOwnedByMe: () => true,
	getTimeZone: (at) =>
		calendarOf(at).properties.get("timeZone") ??
		runOf(at).surroundings.scriptTimeZone,
	setTimeZone: (at, zone: string) => {
		calendarOf(at).properties.set("timeZone", zone);
		return at;
	},
	createEvent: (at, title: string, start: Date, end: Date, options?: Options) =>
		made(
			at,
			title,
			{ start: new Date(start), end: new Date(end), allDay: false },
			options,
		),
	createAllDayEvent: (at, title: string, day: Date, ...more: unknown[]) => {
		const end = more.find((one) => one instanceof Date) as Date | undefined;
		const options = more.find((one) => !(one instanceof Date)) as Options;
		const days = wholeDays(day, end ?? new Date(day.getTime() + DAY_MS));
		return made(at, title, days, options);
	},
	getEventById: (at, id: string) =>
		calendarOf(at).events.has(id)
			? new CalendarEvent(runOf(at), calendarOf(at), id)
			: null,
	getEventSeriesById: (at, id: string) =>
		calendarOf(at).events.has(id)
			? new CalendarEventSeries(runOf(at), calendarOf(at), id)
			: null,
	getEvents: (at, from: Date, to: Date, options?: Options) =>
		eventsBetween(at, from, to, options),
	getEventsForDay: (at, day: Date, options?: Options) => {
		const from = new Date(day.getFullYear(), day.getMonth(), day.getDate());
		return eventsBetween(at, from, new Date(from.getTime() + DAY_MS), options);
	},
	deleteCalendar: (at) => {
		const { id } = calendarOf(at);
		if (calendarOf(at) === primaryOf(runOf(at)))
			throw new Error("The primary calendar cannot be deleted.");
		runOf(at).surroundings.calendars.delete(id);
	},

	createCalendar: (at, name: string, options: Options = {}) => {
		const run = runOf(at);
		const id = `calendar-${run.workbook.newId()}@group.calendar.google.com`;
		const calendar = addCalendar(run, id, name);
		for (const [key, value] of Object.entries(options))
			calendar.properties.set(key === "summary" ? "description" : key, value);
		return new Calendar(run, calendar);
	},
	getDefaultCalendar: (at) => new Calendar(runOf(at), primaryOf(runOf(at))),
	getAllCalendars: (at) => found(at, () => true),
	getAllOwnedCalendars: (at) => found(at, () => true),
	getCalendarById: (at, id: string) =>
		found(at, (one) => one.id === id)[0] ?? null,
	getOwnedCalendarById: (at, id: string) =>
		found(at, (one) => one.id === id)[0] ?? null,
	getCalendarsByName: (at, name: string) =>
		found(at, ({ properties }) => properties.get("name") === name),
	getOwnedCalendarsByName: (at, name: string) =>
		found(at, ({ properties }) => properties.get("name") === name),
};

Object.assign(
	ACTS,
	propertyActs(
		PROPERTIES,
		(at) => calendarOf(at).properties,
		(at) => at,
	),
);

function made(
	at: object,
	title: string,
	when: Pick<EventModel, "start" | "end" | "allDay">,
	options: Options = {},
): object {
	const { id } = addEvent(runOf(at), calendarOf(at), title, when, options);
	return new CalendarEvent(runOf(at), calendarOf(at), id);
}

/** Those that touch the time, in the order of their start. */
function eventsBetween(
	at: object,
	from: Date,
	to: Date,
	{ search, start = 0, max }: Options = {},
): object[] {
	const wanted = String(search ?? "").toLowerCase();
	const events = [...calendarOf(at).events.values()]
		.filter((event) => event.start < to && event.end > from)
		.filter(({ properties }) =>
			[...properties.values()].join(" ").toLowerCase().includes(wanted),
		)
		.sort((a, b) => a.start.getTime() - b.start.getTime());
	const first = Number(start);
	return events
		.slice(first, max === undefined ? undefined : first + Number(max))
		.map(({ id }) => new CalendarEvent(runOf(at), calendarOf(at), id));
}

function found(
	at: object,
	fits: (calendar: CalendarModel) => boolean,
): object[] {
	return calendarsOf(runOf(at))
		.filter(fits)
		.map((calendar) => new Calendar(runOf(at), calendar));
}

function equip(Class: { prototype: object }, name: string): void {
	for (const [member, act] of Object.entries(ACTS))
		if (MEMBERS[name]?.[member])
			Object.defineProperty(Class.prototype, member, {
				configurable: true,
				value(this: object, ...args: never[]) {
					return act(this, ...args);
				},
			});
	service(Class as { prototype: object }, name, { live: true });
}

class Calendar extends platform<object>("Calendar") {
	constructor(run: Run, model: CalendarModel) {
		super(run);
		models.set(this, model);
	}
}

export class CalendarApp extends platform<GoogleAppsScript.Calendar.CalendarApp>(
	"CalendarApp",
) {
	constructor(run: Run) {
		super(run);
		for (const [name, members] of [
			["Color", "CalendarColor"],
			["EventColor", "EventColor"],
			["EventTransparency", "EventTransparency"],
			["EventType", "CalendarEventType"],
			["GuestStatus", "GuestStatus"],
			["Month", "Month"],
			["Visibility", "EventVisibility"],
			["Weekday", "Weekday"],
		] as const)
			Object.defineProperty(this, name, { value: enumOf(members) });
	}
}

equip(Calendar, "Calendar");
equip(CalendarApp, "CalendarApp");
