import { enumOf } from "./platform/enums";
import { platform, runOf, service } from "./platform/service";
import type { Run } from "./run-context";
import { ask } from "./ui";

type Gas = GoogleAppsScript.Base.Browser;

/** The older way to ask the person at the keyboard. */
export class Browser extends platform<Gas>("Browser") {
	constructor(run: Run) {
		super(run);
		Object.defineProperty(this, "Buttons", { value: enumOf("ButtonSet") });
	}

	override msgBox(...args: unknown[]): string {
		return ask(runOf(this), args, false).button.toLowerCase();
	}
	/** `cancel` where the person gave no answer. */
	override inputBox(...args: unknown[]): string {
		const { button, text } = ask(runOf(this), args, true);
		return /^(OK|YES)$/.test(button) ? (text ?? "") : "cancel";
	}
}

service(Browser, "Browser", { live: true });
