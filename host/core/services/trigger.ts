import { memberOf, nameOf } from "./platform/enums";
import { platform, runOf, service } from "./platform/service";
import type { Run, TriggerData } from "./run-context";

type Gas = GoogleAppsScript.Script.Trigger;
type Clock = GoogleAppsScript.Script.ClockTriggerBuilder;

/** Triggers that one user may have in one script. */
const MOST_TRIGGERS = 20;

export function triggersOf(run: Run): readonly TriggerData[] {
	return run.surroundings.triggers;
}

const ids = new WeakMap<object, string>();

/** A trigger that a script has installed. Nothing here calls it: a test calls its function. */
export class Trigger extends platform<Gas>("Trigger") {
	constructor(run: Run, id: string) {
		super(run);
		ids.set(this, id);
	}

	override getUniqueId(): string {
		return data(this).id;
	}
	override getHandlerFunction(): string {
		return data(this).functionName;
	}
	override getEventType(): GoogleAppsScript.Script.EventType {
		return memberOf("EventType", data(this).event);
	}
	override getTriggerSource(): GoogleAppsScript.Script.TriggerSource {
		const { event, source } = data(this);
		if (event === "CLOCK") return memberOf("TriggerSource", "CLOCK");
		const isForm = runOf(this).surroundings.forms.has(source as string);
		return memberOf("TriggerSource", isForm ? "FORMS" : "SPREADSHEETS");
	}
	override getTriggerSourceId(): string {
		return data(this).source as string;
	}
}

function data(trigger: Trigger): TriggerData {
	const found = triggersOf(runOf(trigger)).find(
		({ id }) => id === ids.get(trigger),
	);
	if (!found) throw new Error("The trigger no longer exists.");
	return found;
}

const drafts = new WeakMap<object, Omit<TriggerData, "id">>();

function create(builder: object): Trigger {
	const run = runOf(builder);
	const { surroundings } = run;
	if (surroundings.triggers.length >= MOST_TRIGGERS)
		throw new Error(
			"This script has too many triggers. Triggers must be deleted from the script before more can be added.",
		);
	const draft = drafts.get(builder) as Omit<TriggerData, "id">;
	const id = String(run.workbook.newId());
	surroundings.triggers = [...surroundings.triggers, { ...draft, id }];
	return new Trigger(run, id);
}

export class TriggerBuilder extends platform<GoogleAppsScript.Script.TriggerBuilder>(
	"TriggerBuilder",
) {
	constructor(run: Run, functionName: string) {
		super(run);
		drafts.set(this, { functionName, event: "CLOCK", source: null, when: {} });
	}

	override timeBased(): Clock {
		return new ClockTriggerBuilder(runOf(this), draftOf(this));
	}
	/** @param form the object or its id */
	override forForm(form: unknown): GoogleAppsScript.Script.FormTriggerBuilder {
		const id =
			typeof form === "string"
				? form
				: (form as GoogleAppsScript.Forms.Form).getId();
		return new FormTriggerBuilder(runOf(this), {
			...draftOf(this),
			source: id,
		});
	}
	/** @param spreadsheet the object or its id */
	override forSpreadsheet(
		spreadsheet: unknown,
	): GoogleAppsScript.Script.SpreadsheetTriggerBuilder {
		const id =
			typeof spreadsheet === "string"
				? spreadsheet
				: (spreadsheet as GoogleAppsScript.Spreadsheet.Spreadsheet).getId();
		return new SpreadsheetTriggerBuilder(runOf(this), {
			...draftOf(this),
			source: id,
		});
	}
}

class SpreadsheetTriggerBuilder extends platform<GoogleAppsScript.Script.SpreadsheetTriggerBuilder>(
	"SpreadsheetTriggerBuilder",
) {
	constructor(run: Run, draft: Omit<TriggerData, "id">) {
		super(run);
		drafts.set(this, draft);
	}
	override create(): Gas {
		return create(this);
	}
	override onChange() {
		return on(this, "ON_CHANGE");
	}
	override onEdit() {
		return on(this, "ON_EDIT");
	}
	override onFormSubmit() {
		return on(this, "ON_FORM_SUBMIT");
	}
	override onOpen() {
		return on(this, "ON_OPEN");
	}
}

class FormTriggerBuilder extends platform<GoogleAppsScript.Script.FormTriggerBuilder>(
	"FormTriggerBuilder",
) {
	constructor(run: Run, draft: Omit<TriggerData, "id">) {
		super(run);
		drafts.set(this, draft);
	}
	override create(): Gas {
		return create(this);
	}
	override onFormSubmit() {
		return on(this, "ON_FORM_SUBMIT");
	}
	override onOpen() {
		return on(this, "ON_OPEN");
	}
}

class ClockTriggerBuilder extends platform<Clock>("ClockTriggerBuilder") {
	constructor(run: Run, draft: Omit<TriggerData, "id">) {
		super(run);
		drafts.set(this, draft);
	}
	override create(): Gas {
		return create(this);
	}
}

/** What each member says of the time is kept under its own name. */
for (const member of [
	"after",
	"at",
	"atDate",
	"atHour",
	"everyDays",
	"everyHours",
	"everyMinutes",
	"everyWeeks",
	"inTimezone",
	"nearMinute",
	"onMonthDay",
	"onWeekDay",
] as const)
	Object.defineProperty(ClockTriggerBuilder.prototype, member, {
		configurable: true,
		value(this: object, ...args: unknown[]) {
			const draft = draftOf(this);
			const given = args.map((arg) =>
				typeof arg === "object" ? nameOf(arg) : arg,
			);
			drafts.set(this, {
				...draft,
				when: { ...draft.when, [member]: given },
			});
			return this;
		},
	});

function draftOf(builder: object): Omit<TriggerData, "id"> {
	return drafts.get(builder) as Omit<TriggerData, "id">;
}

function on<T extends object>(builder: T, event: TriggerData["event"]): T {
	drafts.set(builder, { ...draftOf(builder), event });
	return builder;
}

service(Trigger, "Trigger", { live: true });
service(TriggerBuilder, "TriggerBuilder", { live: false });
service(SpreadsheetTriggerBuilder, "SpreadsheetTriggerBuilder", {
	live: ["create"],
});
service(FormTriggerBuilder, "FormTriggerBuilder", { live: ["create"] });
service(ClockTriggerBuilder, "ClockTriggerBuilder", { live: ["create"] });
