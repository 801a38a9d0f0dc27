import { memberOf, nameOf } from "../platform/enums";
import { platform, runOf, service } from "../platform/service";
import type { Run } from "../run-context";

type Gas = GoogleAppsScript.Forms.Choice;

export interface ChoiceModel {
	readonly value: string;
	readonly correct: boolean;
	/** Name of the `FormApp.PageNavigationType`, or null. */
	readonly navigation: string | null;
	/** The page break that it leads to. */
	readonly page: object | null;
}

const models = new WeakMap<object, ChoiceModel>();

/** One of the answers that a question offers. */
export class Choice extends platform<Gas>("Choice") {
	constructor(run: Run, model: ChoiceModel) {
		super(run);
		models.set(this, model);
	}

	override getValue(): string {
		return choiceModel(this).value;
	}
	override isCorrectAnswer(): boolean {
		return choiceModel(this).correct;
	}
	override getGotoPage(): GoogleAppsScript.Forms.PageBreakItem {
		return choiceModel(this).page as GoogleAppsScript.Forms.PageBreakItem;
	}
	override getPageNavigationType(): GoogleAppsScript.Forms.PageNavigationType {
		const { navigation } = choiceModel(this);
		return memberOf("PageNavigationType", navigation ?? "");
	}
}

export function choiceModel(choice: object): ChoiceModel {
	return models.get(choice) as ChoiceModel;
}

/** @param more whether it is correct, where it leads to, or nothing */
export function newChoice(item: object, value: string, more: unknown): Choice {
	const isPage = typeof more === "object" && more !== null && "getId" in more;
	return new Choice(runOf(item), {
		value,
		correct: more === true,
		navigation: isPage
			? "GO_TO_PAGE"
			: typeof more === "object" && more !== null
				? nameOf(more)
				: null,
		page: isPage ? more : null,
	});
}

service(Choice, "Choice", { live: true });
