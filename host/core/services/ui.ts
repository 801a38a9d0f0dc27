import { htmlOf, sizeOf } from "./html-output";
import { Menu } from "./menu";
import { enumOf, memberOf, nameOf } from "./platform/enums";
import { platform, runOf, service } from "./platform/service";
import { type Reply, type Run, Unanswered } from "./run-context";

type Gas = GoogleAppsScript.Base.Ui;
type Button = GoogleAppsScript.Base.Button;

export class Ui extends platform<Gas>("Ui") {
	constructor(run: Run) {
		super(run);
		for (const name of ["Button", "ButtonSet"] as const)
			Object.defineProperty(this, name, { value: enumOf(name) });
	}

	override createMenu(caption: string): GoogleAppsScript.Base.Menu {
		return new Menu(runOf(this), caption, true);
	}
	override createAddonMenu(): GoogleAppsScript.Base.Menu {
		return new Menu(runOf(this), runOf(this).surroundings.addOnName);
	}
	override showSidebar(html: unknown): void {
		const { surroundings } = runOf(this);
		surroundings.sidebar = htmlOf(html);
		surroundings.workbook.changed({ kind: "sheets" });
	}
	override showModalDialog(html: unknown, title: string): void {
		show(this, html, title, true);
	}
	override showModelessDialog(html: unknown, title: string): void {
		show(this, html, title, false);
	}
	override showDialog(html: unknown): void {
		show(this, html, htmlOf(html).title, false);
	}
	override alert(...args: unknown[]): Button {
		return memberOf("Button", ask(runOf(this), args, false).button);
	}
	override prompt(...args: unknown[]): GoogleAppsScript.Base.PromptResponse {
		return new PromptResponse(runOf(this), ask(runOf(this), args, true));
	}
}

function show(ui: Ui, html: unknown, title: string, modal: boolean): void {
	const { surroundings } = runOf(ui);
	const { content } = htmlOf(html);
	surroundings.dialog = { title, content, modal, ...sizeOf(html) };
	surroundings.workbook.changed({ kind: "sheets" });
}

/** @param args a sentence, or a title and a sentence, each with or without the set of buttons behind it */
export function ask(run: Run, args: readonly unknown[], text: boolean): Reply {
	const texts = args.filter((arg) => typeof arg === "string");
	const set = args.find((arg) => typeof arg === "object" && arg !== null);
	const buttons = (set ? nameOf(set) : "OK").split("_");
	const { answer } = run.surroundings;
	if (!answer)
		throw new Error(
			`Ui.${text ? "prompt" : "alert"} is not available in this local Google Sheets: nobody is there to answer.`,
		);
	const question = {
		title: texts.length > 1 ? (texts[0] ?? "") : "",
		message: texts[texts.length - 1] ?? "",
		buttons,
		text,
	};
	return answer(question) ?? run.end(new Unanswered(question));
}

const replies = new WeakMap<object, Reply>();

class PromptResponse extends platform<GoogleAppsScript.Base.PromptResponse>(
	"PromptResponse",
) {
	constructor(run: Run, reply: Reply) {
		super(run);
		replies.set(this, reply);
	}

	override getResponseText(): string {
		return replies.get(this)?.text ?? "";
	}
	override getSelectedButton(): Button {
		return memberOf("Button", replies.get(this)?.button ?? "CLOSE");
	}
}

service(Ui, "Ui", {
	live: [
		"showSidebar",
		"showModalDialog",
		"showModelessDialog",
		"showDialog",
		"alert",
		"prompt",
	],
});
service(PromptResponse, "PromptResponse", { live: false });
