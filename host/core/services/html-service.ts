import { HtmlOutput } from "./html-output";
import { enumOf } from "./platform/enums";
import { platform, runOf, service } from "./platform/service";
import type { Run } from "./run-context";

type Gas = GoogleAppsScript.HTML.HtmlService;

export class HtmlService extends platform<Gas>("HtmlService") {
	constructor(run: Run) {
		super(run);
		for (const name of ["SandboxMode", "XFrameOptionsMode"] as const)
			Object.defineProperty(this, name, { value: enumOf(name) });
	}

	override createHtmlOutput(
		html: unknown = "",
	): GoogleAppsScript.HTML.HtmlOutput {
		if (typeof html !== "string")
			throw new Error(
				"HtmlService.createHtmlOutput from a blob is not available in this local Google Sheets.",
			);
		return new HtmlOutput(runOf(this), html);
	}
	override createHtmlOutputFromFile(
		name: string,
	): GoogleAppsScript.HTML.HtmlOutput {
		const { files } = runOf(this).surroundings;
		const content = files[name] ?? files[`${name}.html`];
		if (content === undefined)
			throw new Error(`No HTML file named ${name} was found.`);
		return new HtmlOutput(runOf(this), content);
	}
}

service(HtmlService, "HtmlService", { live: false });
