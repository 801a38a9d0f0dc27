import { platform, runOf, service } from "../platform/service";
import type { Run } from "../run-context";
import { writeAnswer } from "./destination";
import { plainItem } from "./item";
import {
	type AnswerModel,
	addressOf,
	type FormAnswer,
	type FormModel,
	type ItemModel,
	type ResponseModel,
} from "./model";
import { submitted } from "./submit";

type Gas = GoogleAppsScript.Forms.FormResponse;
type GasAnswer = GoogleAppsScript.Forms.ItemResponse;

const answers = new WeakMap<object, { form: FormModel; answer: AnswerModel }>();

export class ItemResponse extends platform<GasAnswer>("ItemResponse") {
	constructor(run: Run, form: FormModel, answer: AnswerModel) {
		super(run);
		answers.set(this, { form, answer });
	}

	override getItem(): GoogleAppsScript.Forms.Item {
		const { form, answer } = answerOf(this);
		return plainItem(
			runOf(this),
			form,
			answer.item,
		) as GoogleAppsScript.Forms.Item;
	}
	override getResponse(): FormAnswer {
		return answerOf(this).answer.value;
	}
}

function answerOf(response: object) {
	return answers.get(response) as { form: FormModel; answer: AnswerModel };
}

/** @param given arguments of `createResponse` */
export function newItemResponse(
	item: object,
	form: FormModel,
	{ id, type }: ItemModel,
	given: readonly unknown[],
): ItemResponse {
	return new ItemResponse(runOf(item), form, {
		item: id,
		value: written(runOf(item), type, given),
	});
}

/** An answer as Forms keeps it: days and times as texts. */
function written(
	run: Run,
	type: string,
	given: readonly unknown[],
): FormAnswer {
	const two = (value: unknown) => String(value ?? 0).padStart(2, "0");
	const [first] = given;
	if (type === "TIME") return given.map(two).join(":");
	if (type === "DURATION") return given.map(two).join(":");
	if (type === "DATE" || type === "DATETIME") {
		const at = first as Date;
		const parts = new Intl.DateTimeFormat("sv-SE", {
			timeZone: run.surroundings.scriptTimeZone,
			dateStyle: "short",
			timeStyle: type === "DATETIME" ? "short" : undefined,
		});
		return parts.format(at);
	}
	return Array.isArray(first) ? (first as FormAnswer) : String(first);
}

interface Draft {
	form: FormModel;
	model: ResponseModel | null;
	answers: AnswerModel[];
}
const drafts = new WeakMap<object, Draft>();

/** One person's answers; a new one is not among those of the form before it is submitted. */
export class FormResponse extends platform<Gas>("FormResponse") {
	constructor(run: Run, form: FormModel, model: ResponseModel | null) {
		super(run);
		drafts.set(this, { form, model, answers: [...(model?.answers ?? [])] });
	}

	override getId(): string {
		return draftOf(this).model?.id ?? (null as unknown as string);
	}
	override getTimestamp(): GoogleAppsScript.Base.Date {
		const { model } = draftOf(this);
		return (model?.timestamp ?? null) as unknown as GoogleAppsScript.Base.Date;
	}
	/** Empty where the form does not collect addresses. */
	override getRespondentEmail(): string {
		const { form, model } = draftOf(this);
		return form.properties.get("collectEmail") ? (model?.email ?? "") : "";
	}
	/** In the order of the form's questions. */
	override getItemResponses(): GasAnswer[] {
		const { form, answers: given } = draftOf(this);
		return form.items.flatMap(({ id }) =>
			given
				.filter(({ item }) => item === id)
				.map((answer) => new ItemResponse(runOf(this), form, answer)),
		);
	}
	override getResponseForItem(item: GoogleAppsScript.Forms.Item): GasAnswer {
		const id = item.getId();
		const { form, answers: given } = draftOf(this);
		const answer = given.find((one) => one.item === id);
		return (answer
			? new ItemResponse(runOf(this), form, answer)
			: null) as unknown as GasAnswer;
	}
	override withItemResponse(response: GasAnswer): Gas {
		const { answer } = answerOf(response);
		const draft = draftOf(this);
		if (draft.model)
			throw new Error("Sorry, this response has already been submitted.");
		draft.answers = draft.answers.filter(({ item }) => item !== answer.item);
		draft.answers.push(answer);
		return this;
	}
	override submit(): Gas {
		const run = runOf(this);
		const draft = draftOf(this);
		const { form } = draft;
		draft.model = submitAnswers(run, form, draft.answers);
		return this;
	}
	override getEditResponseUrl(): string {
		const { form, model } = draftOf(this);
		return `${addressOf(form, "viewform")}?edit=${model?.id ?? ""}`;
	}
	override toPrefilledUrl(): string {
		const { form, answers: given } = draftOf(this);
		const fields = given.flatMap(({ item, value }) =>
			[value].flat(2).map((one) => `entry.${item}=${encodeURIComponent(one)}`),
		);
		return `${addressOf(form, "viewform")}?${["usp=pp_url", ...fields].join("&")}`;
	}
}

/** Takes answers down, and into the sheet that they go to. */
export function submitAnswers(
	run: Run,
	form: FormModel,
	given: readonly AnswerModel[],
): ResponseModel {
	if (form.properties.get("acceptingResponses") === false)
		throw new Error("This form is currently not accepting responses.");
	const response: ResponseModel = {
		id: `response-${form.responses.length + 1}`,
		email: run.surroundings.account,
		timestamp: run.workbook.now(),
		answers: given,
	};
	form.responses.push(response);
	submitted(run, form, response, writeAnswer(run, form, response));
	return response;
}

function draftOf(response: object): Draft {
	return drafts.get(response) as Draft;
}

service(ItemResponse, "ItemResponse", { live: true });
service(FormResponse, "FormResponse", { live: true });
