/** Calendars in memory, for scripts that plan something. */
import type { Run } from "../run-context";

export interface CalendarModel {
	readonly id: string;
	/** Name, description, zone, colour and switches, by the property's name. */
	readonly properties: Map<string, unknown>;
	readonly events: Map<string, EventModel>;
}

export interface EventModel {
	readonly id: string;
	readonly calendar: string;
	readonly properties: Map<string, unknown>;
	start: Date;
	end: Date;
	allDay: boolean;
	/** E-mail addresses. */
	guests: Set<string>;
	/** Minutes before the start. */
	reminders: { email: Set<number>; popup: Set<number>; sms: Set<number> };
	tags: Map<string, string>;
	readonly created: Date;
	updated: Date;
}

/** The calendar of the account, which is always there. */
export function primaryOf(run: Run): CalendarModel {
	const { account, calendars } = run.surroundings;
	return calendars.get(account) ?? addCalendar(run, account, account);
}

export function addCalendar(run: Run, id: string, name: string): CalendarModel {
	const calendar: CalendarModel = {
		id,
		properties: new Map([["name", name]]),
		events: new Map(),
	};
	run.surroundings.calendars.set(id, calendar);
	return calendar;
}

export function calendarsOf(run: Run): CalendarModel[] {
	primaryOf(run);
	return [...run.surroundings.calendars.values()];
}

export function addEvent(
	run: Run,
	calendar: CalendarModel,
	title: string,
	when: Pick<EventModel, "start" | "end" | "allDay">,
	options: Readonly<Record<string, unknown>>,
): EventModel {
	if (when.start > when.end)
		throw new Error("Event start date must be before event end date.");
	const now = run.workbook.now();
	const guests = String(options.guests ?? "").split(",");
	const event: EventModel = {
		...when,
		id: `event-${run.workbook.newId()}@google.com`,
		calendar: calendar.id,
		properties: new Map<string, unknown>([
			["title", title],
			["description", options.description ?? ""],
			["location", options.location ?? ""],
		]),
		guests: new Set(guests.map((one) => one.trim()).filter(Boolean)),
		reminders: { email: new Set(), popup: new Set(), sms: new Set() },
		tags: new Map(),
		created: now,
		updated: now,
	};
	calendar.events.set(event.id, event);
	return event;
}

export const DAY_MS = 86_400_000;

/** Property → its getter, its setter, and what it is before anybody has set it. */
export type Properties = Record<
	string,
	[get: string, set: string, first: unknown]
>;

/** Getters and setters of properties; `after` is what a setter answers. */
export function propertyActs(
	properties: Properties,
	of: (at: object) => Map<string, unknown>,
	after: (at: object) => unknown,
): Record<string, (at: object, value: never) => unknown> {
	return Object.fromEntries(
		Object.entries(properties).flatMap(([property, [get, set, first]]) => [
			[get, (at: object) => of(at).get(property) ?? first],
			[
				set,
				(at: object, value: unknown) => {
					of(at).set(property, value);
					return after(at);
				},
			],
		]),
	);
}
