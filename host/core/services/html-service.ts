import { HtmlOutput } from "./html-output";
import { HtmlTemplate, TemplateOutput } from "./html-template";
import { enumOf } from "./platform/enums";
import { classOf, platform, runOf, service } from "./platform/service";
import type { Run } from "./run-context";

type Gas = GoogleAppsScript.HTML.HtmlService;

export class HtmlService extends platform<Gas>("HtmlService") {
	constructor(run: Run) {
		super(run);
		for (const name of ["SandboxMode", "XFrameOptionsMode"] as const)
			Object.defineProperty(this, name, { value: enumOf(name) });
		// The code of a template calls it; the reference shows such code without listing it.
		Object.defineProperty(this, "initTemplate", {
			value: () => new TemplateOutput(),
		});
	}

	override createHtmlOutput(
		html: unknown = "",
	): GoogleAppsScript.HTML.HtmlOutput {
		return new HtmlOutput(runOf(this), textOf(html));
	}
	override createHtmlOutputFromFile(
		name: string,
	): GoogleAppsScript.HTML.HtmlOutput {
		return new HtmlOutput(runOf(this), fileOf(this, name));
	}
	override createTemplate(html: unknown): GoogleAppsScript.HTML.HtmlTemplate {
		return new HtmlTemplate(runOf(this), textOf(html));
	}
	override createTemplateFromFile(
		name: string,
	): GoogleAppsScript.HTML.HtmlTemplate {
		return new HtmlTemplate(runOf(this), fileOf(this, name));
	}
	/** Scripts that no browser has called have none. */
	override getUserAgent(): string {
		return null as unknown as string;
	}
}

function textOf(html: unknown): string {
	return classOf(html) === "Blob"
		? (html as GoogleAppsScript.Base.Blob).getDataAsString()
		: String(html);
}

function fileOf(service: HtmlService, name: string): string {
	const { files } = runOf(service).surroundings;
	const content = files[name] ?? files[`${name}.html`];
	if (content === undefined)
		throw new Error(`No HTML file named ${name} was found.`);
	return content;
}

service(HtmlService, "HtmlService", { live: false });
