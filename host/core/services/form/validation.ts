/** What questions ask of an answer, and what a quiz says to it: kept, and shown to nobody. */
import { MEMBERS } from "../platform/members";
import { platform, runOf, service } from "../platform/service";
import type { Run } from "../run-context";

const KINDS = [
	"Text",
	"ParagraphText",
	"Checkbox",
	"Grid",
	"CheckboxGrid",
] as const;

type Kind = (typeof KINDS)[number];

const built = new Map(
	KINDS.map((kind) => {
		const name = `${kind}Validation`;
		const Class = class extends platform<object>(name) {};
		service(Class, name, { live: false });
		return [kind, Class];
	}),
);

const builders = new Map(
	KINDS.map((kind) => {
		const name = `${kind}ValidationBuilder`;
		const Class = class extends platform<object>(name) {};
		for (const member of Object.keys(MEMBERS[name] ?? {}))
			Object.defineProperty(Class.prototype, member, {
				configurable: true,
				value(this: object) {
					const Built = built.get(kind);
					return member === "build" && Built ? new Built(runOf(this)) : this;
				},
			});
		service(Class, name, { live: false });
		return [kind, Class];
	}),
);

export function validationBuilder(run: Run, kind: Kind): unknown {
	const Class = builders.get(kind);
	return Class && new Class(run);
}

interface FeedbackModel {
	text: string;
	links: string[];
}
const feedbacks = new WeakMap<object, FeedbackModel>();

class QuizFeedback extends platform<GoogleAppsScript.Forms.QuizFeedback>(
	"QuizFeedback",
) {
	constructor(run: Run, model: FeedbackModel) {
		super(run);
		feedbacks.set(this, model);
	}
	override getText(): string {
		return feedbackOf(this).text;
	}
	override getLinkUrls(): string[] {
		return [...feedbackOf(this).links];
	}
}

class QuizFeedbackBuilder extends platform<GoogleAppsScript.Forms.QuizFeedbackBuilder>(
	"QuizFeedbackBuilder",
) {
	constructor(run: Run, model: FeedbackModel) {
		super(run);
		feedbacks.set(this, { text: model.text, links: [...model.links] });
	}
	override setText(text: string) {
		feedbackOf(this).text = text;
		return this;
	}
	override addLink(url: string) {
		feedbackOf(this).links.push(url);
		return this;
	}
	override copy() {
		return new QuizFeedbackBuilder(runOf(this), feedbackOf(this));
	}
	override build() {
		const { text, links } = feedbackOf(this);
		return new QuizFeedback(runOf(this), { text, links: [...links] });
	}
}

function feedbackOf(feedback: object): FeedbackModel {
	return feedbacks.get(feedback) as FeedbackModel;
}

export function feedbackBuilder(
	run: Run,
): GoogleAppsScript.Forms.QuizFeedbackBuilder {
	return new QuizFeedbackBuilder(run, { text: "", links: [] });
}

service(QuizFeedback, "QuizFeedback", { live: false });
service(QuizFeedbackBuilder, "QuizFeedbackBuilder", { live: false });
