import { add, driveOf, FORM_TYPE } from "../drive/model";
import { enumOf } from "../platform/enums";
import { platform, runOf, service } from "../platform/service";
import type { Run } from "../run-context";
import { Form } from "./form";
import { type FormModel, formById } from "./model";
import { feedbackBuilder, validationBuilder } from "./validation";

type Gas = GoogleAppsScript.Forms.FormApp;

/** Forms that a script makes; nobody can open them, but scripts and tests can answer them. */
export class FormApp extends platform<Gas>("FormApp") {
	constructor(run: Run) {
		super(run);
		for (const name of [
			"Alignment",
			"DestinationType",
			"FeedbackType",
			"ItemType",
			"PageNavigationType",
		] as const)
			Object.defineProperty(this, name, { value: enumOf(name) });
	}

	override create(title: string): GoogleAppsScript.Forms.Form {
		const run = runOf(this);
		const file = add(run, driveOf(run), { name: title, type: FORM_TYPE });
		const form: FormModel = {
			id: file.id,
			properties: new Map([["title", title]]),
			items: [],
			responses: [],
			destination: null,
			editors: [run.surroundings.account],
		};
		run.surroundings.forms.set(form.id, form);
		return new Form(run, form);
	}
	override openById(id: string): GoogleAppsScript.Forms.Form {
		return new Form(runOf(this), formById(runOf(this), id));
	}
	override openByUrl(url: string): GoogleAppsScript.Forms.Form {
		const id = /\/forms\/d\/([^/]+)/.exec(url)?.[1];
		if (!id) throw new Error(`Invalid argument: url`);
		return this.openById(id);
	}
	/** The script belongs to a spreadsheet. */
	override getActiveForm(): GoogleAppsScript.Forms.Form {
		return null as unknown as GoogleAppsScript.Forms.Form;
	}
	override createTextValidation() {
		return validationBuilder(
			runOf(this),
			"Text",
		) as GoogleAppsScript.Forms.TextValidationBuilder;
	}
	override createParagraphTextValidation() {
		return validationBuilder(
			runOf(this),
			"ParagraphText",
		) as GoogleAppsScript.Forms.ParagraphTextValidationBuilder;
	}
	override createCheckboxValidation() {
		return validationBuilder(
			runOf(this),
			"Checkbox",
		) as GoogleAppsScript.Forms.CheckboxValidationBuilder;
	}
	override createGridValidation() {
		return validationBuilder(
			runOf(this),
			"Grid",
		) as GoogleAppsScript.Forms.GridValidationBuilder;
	}
	override createCheckboxGridValidation() {
		return validationBuilder(
			runOf(this),
			"CheckboxGrid",
		) as GoogleAppsScript.Forms.CheckboxGridValidationBuilder;
	}
	override createFeedback(): GoogleAppsScript.Forms.QuizFeedbackBuilder {
		return feedbackBuilder(runOf(this));
	}
}

service(FormApp, "FormApp", { live: true });
