import { escapeHtml, HtmlOutput } from "./html-output";
import { platform, runOf, service } from "./platform/service";
import type { Run } from "./run-context";

type Gas = GoogleAppsScript.HTML.HtmlTemplate;

const sources = new WeakMap<object, string>();

/**
 * A page with scriptlets: `<? … ?>` runs, `<?= … ?>` prints and escapes, `<?!= … ?>` prints as it is. What a script sets on the
 * template is a variable in it; the script's own functions are at hand, too.
 */
export class HtmlTemplate extends platform<Gas>("HtmlTemplate") {
	constructor(run: Run, source: string) {
		super(run);
		sources.set(this, source);
	}

	override getRawContent(): string {
		return sourceOf(this);
	}
	override getCode(): string {
		return codeOf(sourceOf(this));
	}
	override getCodeWithComments(): string {
		return codeOf(sourceOf(this), true);
	}
	override evaluate(): GoogleAppsScript.HTML.HtmlOutput {
		const run = runOf(this);
		const names = Object.keys(this);
		const values = names.map((name) => (this as Record<string, unknown>)[name]);
		const inScript = run.evaluate;
		if (!inScript)
			throw new Error("A template is evaluated only while its script runs.");
		const make = inScript(
			`(function(${names.join(",")}){return ${codeOf(sourceOf(this))}})`,
		) as (...values: unknown[]) => TemplateOutput;
		return new HtmlOutput(run, run.outside(() => make(...values)).text);
	}
}

function sourceOf(template: HtmlTemplate): string {
	return sources.get(template) ?? "";
}

/** What the code of a template writes to: `_` takes text as it is, `_$` escapes it for where it stands. */
export class TemplateOutput {
	text = "";

	set _(value: unknown) {
		this.text += print(value);
	}
	set _$(value: unknown) {
		this.text += isInScript(this.text)
			? scriptText(value, this.text)
			: escapeHtml(print(value));
	}
}

function print(value: unknown): string {
	if (value instanceof HtmlOutput) return value.getContent();
	return value === null || value === undefined ? String(value) : `${value}`;
}

function isInScript(before: string): boolean {
	const open = before.toLowerCase().lastIndexOf("<script");
	return open >= 0 && before.toLowerCase().lastIndexOf("</script") < open;
}

/** A value as JavaScript: in quotes unless it stands between quotes already, without anything that could end the script. */
function scriptText(value: unknown, before: string): string {
	if (typeof value === "number" || typeof value === "boolean" || value === null)
		return String(value);
	const text = print(value).replace(/[\\'"<>&\n\r\u2028\u2029]/g, (char) => {
		const code = char.charCodeAt(0);
		return code < 256
			? `\\x${code.toString(16).padStart(2, "0")}`
			: `\\u${code.toString(16)}`;
	});
	return /['"]$/.test(before) ? text : `'${text}'`;
}

/** JavaScript that gives a TemplateOutput, line for line as the template. */
function codeOf(source: string, comments = false): string {
	const parts = source.split(/<\?(!?=)?([\s\S]*?)\?>/);
	let code = "(function() { var output = HtmlService.initTemplate();";
	for (let index = 0; index < parts.length; index += 3) {
		const [text = "", mark, inner = ""] = parts.slice(index, index + 3);
		if (text !== "") code += ` output._ = ${JSON.stringify(text)};`;
		if (index + 1 >= parts.length) break;
		if (comments)
			code += ` /* <?${mark ?? ""}${inner.replace(/\*\//g, "")}?> */`;
		if (mark === undefined) code += `${inner}\n`;
		else code += ` output.${mark === "=" ? "_$" : "_"} = ${trimmed(inner)};\n`;
	}
	return `${code} return output; })()`;
}

/** An expression without the semicolon that people put behind it. */
function trimmed(expression: string): string {
	return expression.trim().replace(/;$/, "");
}

service(HtmlTemplate, "HtmlTemplate", { live: false });
