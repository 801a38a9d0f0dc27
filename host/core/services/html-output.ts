import { platform, service } from "./platform/service";
import type { Run, ShownHtml } from "./run-context";

type Gas = GoogleAppsScript.HTML.HtmlOutput;

const pages = new WeakMap<object, ShownHtml>();

export function htmlOf(html: unknown): ShownHtml {
	const page = pages.get(html as object);
	if (!page) throw new Error("This is no HtmlOutput.");
	return { ...page };
}

export class HtmlOutput extends platform<Gas>("HtmlOutput") {
	constructor(run: Run, content: string) {
		super(run);
		pages.set(this, { title: "", content });
	}

	override getContent(): string {
		return htmlOf(this).content;
	}
	override setContent(content: string): Gas {
		return put(this, { content });
	}
	override append(more: string): Gas {
		return put(this, { content: this.getContent() + more });
	}
	override getTitle(): string {
		return htmlOf(this).title;
	}
	override setTitle(title: string): Gas {
		return put(this, { title });
	}
	/** A sidebar is 300 px wide whatever is asked for, so sizes are taken and not kept. */
	override setWidth(): Gas {
		return this;
	}
	override setHeight(): Gas {
		return this;
	}
	override setSandboxMode(): Gas {
		return this;
	}
}

function put(output: HtmlOutput, patch: Partial<ShownHtml>): Gas {
	pages.set(output, { ...htmlOf(output), ...patch });
	return output;
}

service(HtmlOutput, "HtmlOutput", { live: false });
