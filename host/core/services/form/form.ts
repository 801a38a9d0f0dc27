import { memberOf, nameOf } from "../platform/enums";
import { platform, runOf, service } from "../platform/service";
import type { Run } from "../run-context";
import { emailOf, User } from "../user";
import { connect } from "./destination";
import { addItem, ITEM_CLASSES, plainItem } from "./item";
import { addressOf, type FormModel } from "./model";
import { FormResponse } from "./response";

type Gas = GoogleAppsScript.Forms.Form;
type GasItem = GoogleAppsScript.Forms.Item;

const models = new WeakMap<object, FormModel>();

export class Form extends platform<Gas>("Form") {
	constructor(run: Run, model: FormModel) {
		super(run);
		models.set(this, model);
	}

	override getId(): string {
		return modelOf(this).id;
	}
	override getEditUrl(): string {
		return addressOf(modelOf(this), "edit");
	}
	override getPublishedUrl(): string {
		return addressOf(modelOf(this), "viewform");
	}
	override getSummaryUrl(): string {
		return addressOf(modelOf(this), "viewanalytics");
	}
	override shortenFormUrl(url: string): string {
		return url;
	}

	override getItems(type?: unknown): GasItem[] {
		const model = modelOf(this);
		return model.items
			.filter((item) => !type || item.type === nameOf(type))
			.map(({ id }) => plainItem(runOf(this), model, id) as GasItem);
	}
	override getItemById(id: number): GasItem {
		const model = modelOf(this);
		const known = model.items.some((item) => item.id === id);
		return (known
			? plainItem(runOf(this), model, id)
			: null) as unknown as GasItem;
	}
	/** @param which an item or its index */
	override deleteItem(which: unknown): void {
		const model = modelOf(this);
		model.items.splice(indexOf(model, which), 1);
	}
	override moveItem(which: unknown, to: number): GasItem {
		const model = modelOf(this);
		const [item] = model.items.splice(indexOf(model, which), 1);
		if (!item) throw new Error("The form item no longer exists.");
		model.items.splice(to, 0, item);
		return plainItem(runOf(this), model, item.id) as GasItem;
	}

	override setDestination(_type: unknown, id: string): Gas {
		connect(runOf(this), modelOf(this), id);
		return this;
	}
	override removeDestination(): Gas {
		modelOf(this).destination = null;
		return this;
	}
	override getDestinationId(): string {
		return destination(this).bookId;
	}
	override getDestinationType(): GoogleAppsScript.Forms.DestinationType {
		destination(this);
		return memberOf("DestinationType", "SPREADSHEET");
	}

	override createResponse(): GoogleAppsScript.Forms.FormResponse {
		return new FormResponse(runOf(this), modelOf(this), null);
	}
	/** @param since only those submitted at that moment or later */
	override getResponses(
		since?: unknown,
	): GoogleAppsScript.Forms.FormResponse[] {
		const model = modelOf(this);
		return model.responses
			.filter(({ timestamp }) => !since || timestamp >= (since as Date))
			.map((response) => new FormResponse(runOf(this), model, response));
	}
	override getResponse(id: string): GoogleAppsScript.Forms.FormResponse {
		const model = modelOf(this);
		const response = model.responses.find((one) => one.id === id);
		if (!response) throw new Error(`Invalid response ID: ${id}`);
		return new FormResponse(runOf(this), model, response);
	}
	override deleteResponse(id: string): Gas {
		const model = modelOf(this);
		model.responses = model.responses.filter((one) => one.id !== id);
		return this;
	}
	override deleteAllResponses(): Gas {
		modelOf(this).responses = [];
		return this;
	}

	override getEditors(): GoogleAppsScript.Base.User[] {
		return modelOf(this).editors.map((email) => new User(runOf(this), email));
	}
	override addEditor(user: unknown): Gas {
		return this.addEditors([emailOf(user)]);
	}
	override addEditors(emails: string[]): Gas {
		const model = modelOf(this);
		model.editors = [...new Set([...model.editors, ...emails])];
		return this;
	}
	override removeEditor(user: unknown): Gas {
		const model = modelOf(this);
		model.editors = model.editors.filter((email) => email !== emailOf(user));
		return this;
	}
}

function modelOf(form: object): FormModel {
	return models.get(form) as FormModel;
}

function indexOf({ items }: FormModel, which: unknown): number {
	const index =
		typeof which === "number"
			? which
			: items.findIndex(({ id }) => id === (which as GasItem).getId());
	if (!items[index]) throw new Error("The form item no longer exists.");
	return index;
}

function destination(form: object) {
	const { destination } = modelOf(form);
	if (!destination) throw new Error("The form has no response destination.");
	return destination;
}

/** Property → its setter, its getter, and what it is before anybody has set it. */
const PROPERTIES: Record<string, [set: string, get: string, first: unknown]> = {
	title: ["setTitle", "getTitle", ""],
	description: ["setDescription", "getDescription", ""],
	confirmationMessage: ["setConfirmationMessage", "getConfirmationMessage", ""],
	customClosedFormMessage: [
		"setCustomClosedFormMessage",
		"getCustomClosedFormMessage",
		"",
	],
	acceptingResponses: ["setAcceptingResponses", "isAcceptingResponses", true],
	allowResponseEdits: ["setAllowResponseEdits", "canEditResponse", false],
	collectEmail: ["setCollectEmail", "collectsEmail", false],
	isQuiz: ["setIsQuiz", "isQuiz", false],
	limitOneResponse: [
		"setLimitOneResponsePerUser",
		"hasLimitOneResponsePerUser",
		false,
	],
	progressBar: ["setProgressBar", "hasProgressBar", false],
	publishingSummary: ["setPublishingSummary", "isPublishingSummary", false],
	requireLogin: ["setRequireLogin", "requiresLogin", false],
	respondAgain: ["setShowLinkToRespondAgain", "hasRespondAgainLink", true],
	shuffleQuestions: ["setShuffleQuestions", "getShuffleQuestions", false],
};

function put(
	member: string,
	act: (form: Form, value: unknown) => unknown,
): void {
	Object.defineProperty(Form.prototype, member, {
		configurable: true,
		value(this: Form, value: unknown) {
			return act(this, value);
		},
	});
}

for (const [property, [set, get, first]] of Object.entries(PROPERTIES)) {
	put(get, (form) => modelOf(form).properties.get(property) ?? first);
	put(set, (form, value) => {
		modelOf(form).properties.set(property, value);
		return form;
	});
}
for (const [type, name] of Object.entries(ITEM_CLASSES))
	put(`add${name}`, (form) => addItem(runOf(form), modelOf(form), type));

service(Form, "Form", { live: true });
