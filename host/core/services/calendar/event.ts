/** https://developers.google.com/apps-script/reference/calendar/calendar-event and …/calendar-event-series */
import { memberOf, nameOf } from "../platform/enums";
import { MEMBERS } from "../platform/members";
import { platform, runOf, service } from "../platform/service";
import type { Run } from "../run-context";
import {
	type CalendarModel,
	DAY_MS,
	type EventModel,
	type Properties,
	propertyActs,
} from "./model";

interface Handle {
	calendar: CalendarModel;
	id: string;
}
const handles = new WeakMap<object, Handle>();

function eventOf(event: object): EventModel {
	const { calendar, id } = handles.get(event) as Handle;
	const found = calendar.events.get(id);
	if (!found)
		throw new Error(
			"The calendar event does not exist, or it has already been deleted.",
		);
	return found;
}

const PROPERTIES: Properties = {
	title: ["getTitle", "setTitle", ""],
	description: ["getDescription", "setDescription", ""],
	location: ["getLocation", "setLocation", ""],
	color: ["getColor", "setColor", ""],
	anyoneCanAddSelf: ["anyoneCanAddSelf", "setAnyoneCanAddSelf", false],
	guestsCanInviteOthers: [
		"guestsCanInviteOthers",
		"setGuestsCanInviteOthers",
		true,
	],
	guestsCanModify: ["guestsCanModify", "setGuestsCanModify", false],
	guestsCanSeeGuests: ["guestsCanSeeGuests", "setGuestsCanSeeGuests", true],
};

const ENUMS = {
	visibility: ["Visibility", "EventVisibility", "DEFAULT"],
	transparency: ["Transparency", "EventTransparency", "OPAQUE"],
	status: ["MyStatus", "GuestStatus", "OWNER"],
} as const;

type Act = (event: object, ...args: never[]) => unknown;

const ACTS: Record<string, Act> = {
	getId: (event) => handles.get(event)?.id,
	getOriginalCalendarId: (event) => eventOf(event).calendar,
	getCreators: (event) => [runOf(event).surroundings.account],
	getDateCreated: (event) => eventOf(event).created,
	getLastUpdated: (event) => eventOf(event).updated,
	isOwnedByMe: () => true,
	isRecurringEvent: () => false,
	getStartTime: (event) => new Date(eventOf(event).start),
	getEndTime: (event) => new Date(eventOf(event).end),
	isAllDayEvent: (event) => eventOf(event).allDay,
	getAllDayStartDate: (event) => allDay(event).start,
	getAllDayEndDate: (event) => allDay(event).end,
	setTime: (event, start: Date, end: Date) =>
		put(event, { start: new Date(start), end: new Date(end), allDay: false }),
	setAllDayDate: (event, day: Date) =>
		put(event, wholeDays(day, new Date(day.getTime() + DAY_MS))),
	setAllDayDates: (event, start: Date, end: Date) =>
		put(event, wholeDays(start, end)),
	getEventSeries: (event) => {
		const { calendar, id } = handles.get(event) as Handle;
		return new CalendarEventSeries(runOf(event), calendar, id);
	},
	deleteEvent: (event) => {
		const { calendar, id } = handles.get(event) as Handle;
		eventOf(event);
		calendar.events.delete(id);
	},
	deleteEventSeries: (event) => ACTS.deleteEvent?.(event),

	addGuest: (event, email: string) => {
		eventOf(event).guests.add(email);
		return event;
	},
	removeGuest: (event, email: string) => {
		eventOf(event).guests.delete(email);
		return event;
	},
	getGuestList: (event) =>
		[...eventOf(event).guests].map(
			(email) => new EventGuest(runOf(event), email),
		),
	getGuestByEmail: (event, email: string) =>
		eventOf(event).guests.has(email)
			? new EventGuest(runOf(event), email)
			: null,

	getTag: (event, key: string) => eventOf(event).tags.get(key) ?? null,
	setTag: (event, key: string, value: string) => {
		eventOf(event).tags.set(key, value);
		return event;
	},
	deleteTag: (event, key: string) => {
		eventOf(event).tags.delete(key);
		return event;
	},
	getAllTagKeys: (event) => [...eventOf(event).tags.keys()],

	removeAllReminders: (event) => {
		for (const minutes of Object.values(eventOf(event).reminders))
			minutes.clear();
		return event;
	},
	resetRemindersToDefault: (event) => ACTS.removeAllReminders?.(event),
};

Object.assign(
	ACTS,
	propertyActs(
		PROPERTIES,
		(event) => eventOf(event).properties,
		(event) => put(event, {}),
	),
);
for (const [property, [suffix, name, first]] of Object.entries(ENUMS)) {
	ACTS[`get${suffix}`] = (event) =>
		memberOf(name, String(eventOf(event).properties.get(property) ?? first));
	ACTS[`set${suffix}`] = (event, value: unknown) => {
		eventOf(event).properties.set(property, nameOf(value));
		return put(event, {});
	};
}
for (const [kind, suffix] of [
	["email", "Email"],
	["popup", "Popup"],
	["sms", "Sms"],
] as const) {
	ACTS[`add${suffix}Reminder`] = (event, minutes: number) => {
		eventOf(event).reminders[kind].add(minutes);
		return event;
	};
	ACTS[`get${suffix}Reminders`] = (event) => [
		...eventOf(event).reminders[kind],
	];
}

function allDay(event: object): EventModel {
	const model = eventOf(event);
	if (!model.allDay) throw new Error("This event is not an all-day event.");
	return model;
}

/** Days begin and end at midnight of the script's own clock. */
export function wholeDays(
	start: Date,
	end: Date,
): Pick<EventModel, "start" | "end" | "allDay"> {
	const midnight = (at: Date) =>
		new Date(at.getFullYear(), at.getMonth(), at.getDate());
	return { start: midnight(start), end: midnight(end), allDay: true };
}

function put(event: object, patch: Partial<EventModel>): object {
	Object.assign(eventOf(event), patch, {
		updated: runOf(event).workbook.now(),
	});
	return event;
}

function eventClass(name: "CalendarEvent" | "CalendarEventSeries") {
	const Class = class extends platform<object>(name) {
		constructor(run: Run, calendar: CalendarModel, id: string) {
			super(run);
			handles.set(this, { calendar, id });
		}
	};
	for (const [member, act] of Object.entries(ACTS))
		if (MEMBERS[name]?.[member])
			Object.defineProperty(Class.prototype, member, {
				configurable: true,
				value(this: object, ...args: never[]) {
					return act(this, ...args);
				},
			});
	service(Class, name, { live: true });
	return Class;
}

export const CalendarEvent = eventClass("CalendarEvent");
/** A single event is a series of one. */
export const CalendarEventSeries = eventClass("CalendarEventSeries");

const emails = new WeakMap<object, string>();

class EventGuest extends platform<GoogleAppsScript.Calendar.EventGuest>(
	"EventGuest",
) {
	constructor(run: Run, email: string) {
		super(run);
		emails.set(this, email);
	}

	override getEmail(): string {
		return emails.get(this) ?? "";
	}
	/** Nobody tells the name. */
	override getName(): string {
		return "";
	}
	override getGuestStatus(): GoogleAppsScript.Calendar.GuestStatus {
		return memberOf("GuestStatus", "INVITED");
	}
	override getAdditionalGuests(): number {
		return 0;
	}
}

service(EventGuest, "EventGuest", { live: true });
