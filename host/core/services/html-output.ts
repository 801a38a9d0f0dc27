import { Blob } from "./blob";
import { HtmlTemplate } from "./html-template";
import { platform, runOf, service } from "./platform/service";
import type { Run, ShownHtml } from "./run-context";

type Gas = GoogleAppsScript.HTML.HtmlOutput;

interface Page extends ShownHtml {
	favicon: string | null;
	meta: { name: string; content: string }[];
	/** px; null leaves it to the place where the page is shown. */
	width: number | null;
	height: number | null;
}

const pages = new WeakMap<object, Page>();

function pageOf(html: unknown): Page {
	const page = pages.get(html as object);
	if (!page) throw new Error("This is no HtmlOutput.");
	return page;
}

export function htmlOf(html: unknown): ShownHtml {
	const { title, content } = pageOf(html);
	return { title, content };
}

export function sizeOf(html: unknown): { width?: number; height?: number } {
	const { width, height } = pageOf(html);
	return { ...(width && { width }), ...(height && { height }) };
}

export class HtmlOutput extends platform<Gas>("HtmlOutput") {
	constructor(run: Run, content: string) {
		super(run);
		pages.set(this, {
			title: "",
			content,
			favicon: null,
			meta: [],
			width: null,
			height: null,
		});
	}

	override getContent(): string {
		return pageOf(this).content;
	}
	override setContent(content: string): Gas {
		return put(this, { content });
	}
	override append(more: string): Gas {
		return put(this, { content: this.getContent() + more });
	}
	override appendUntrusted(more: string): Gas {
		return put(this, { content: this.getContent() + escapeHtml(more) });
	}
	override clear(): Gas {
		return put(this, { content: "" });
	}
	override getTitle(): string {
		return pageOf(this).title;
	}
	override setTitle(title: string): Gas {
		return put(this, { title });
	}
	/** A sidebar is 300 px wide whatever is asked for; dialogs keep to it. */
	override getWidth(): number {
		return pageOf(this).width as number;
	}
	override setWidth(width: number): Gas {
		return put(this, { width });
	}
	override getHeight(): number {
		return pageOf(this).height as number;
	}
	override setHeight(height: number): Gas {
		return put(this, { height });
	}
	override getFaviconUrl(): string {
		return pageOf(this).favicon as string;
	}
	override setFaviconUrl(url: string): Gas {
		return put(this, { favicon: url });
	}
	override addMetaTag(name: string, content: string): Gas {
		return put(this, { meta: [...pageOf(this).meta, { name, content }] });
	}
	override getMetaTags(): GoogleAppsScript.HTML.HtmlOutputMetaTag[] {
		return pageOf(this).meta.map(
			(tag) => new HtmlOutputMetaTag(runOf(this), tag),
		);
	}
	override setSandboxMode(): Gas {
		return this;
	}
	override setXFrameOptionsMode(): Gas {
		return this;
	}
	override asTemplate(): GoogleAppsScript.HTML.HtmlTemplate {
		return new HtmlTemplate(runOf(this), this.getContent());
	}
	override getAs(type: string): GoogleAppsScript.Base.Blob {
		return this.getBlob().getAs(type);
	}
	override getBlob(): GoogleAppsScript.Base.Blob {
		return Blob.ofText(runOf(this), this.getContent(), "text/html", null);
	}
}

function put(output: HtmlOutput, patch: Partial<Page>): Gas {
	pages.set(output, { ...pageOf(output), ...patch });
	return output;
}

const ENTITIES: Record<string, string> = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	'"': "&#34;",
	"'": "&#39;",
};

export function escapeHtml(text: string): string {
	return text.replace(/[&<>"']/g, (char) => ENTITIES[char] ?? char);
}

const tags = new WeakMap<object, { name: string; content: string }>();

class HtmlOutputMetaTag extends platform<GoogleAppsScript.HTML.HtmlOutputMetaTag>(
	"HtmlOutputMetaTag",
) {
	constructor(run: Run, tag: { name: string; content: string }) {
		super(run);
		tags.set(this, tag);
	}
	override getContent(): string {
		return tags.get(this)?.content ?? "";
	}
	override getName(): string {
		return tags.get(this)?.name ?? "";
	}
}

service(HtmlOutput, "HtmlOutput", { live: false });
service(HtmlOutputMetaTag, "HtmlOutputMetaTag", { live: false });
