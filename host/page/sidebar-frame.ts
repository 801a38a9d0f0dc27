import { FRAME_SCRIPT } from "./frame-script";
import { element, ICONS, icon } from "./grid/dom";
import type { Outcome } from "./protocol";

const SANDBOX =
	"allow-scripts allow-forms allow-popups allow-popups-to-escape-sandbox allow-downloads allow-modals";
/** Google lets so many calls run at once; the next waits. */
const CALLS_AT_ONCE = 10;

/** What the frame asks for. */
type FrameMessage =
	| { kind: "run"; id: number; name: string; args: unknown[] }
	| { kind: "close" }
	| { kind: "focusEditor" }
	| { kind: "signs"; signs: number[] };

export interface SidebarNeeds {
	call(name: string, args: unknown[]): Promise<Outcome>;
	closed(): void;
	focusEditor(): void;
	fontsFor(
		signs: number[],
	): Promise<{ range: string; weight: string; bytes: ArrayBuffer }[]>;
}

/** The 300 px panel at the right. Its page lives in a frame of foreign origin, as in Sheets, and reaches the script by messages only. */
export class SidebarFrame {
	readonly element: HTMLElement;
	private readonly title = element("h2", {});
	private frame: HTMLIFrameElement | undefined;
	private running = 0;
	private readonly waiting: (() => void)[] = [];

	constructor(
		private readonly needs: SidebarNeeds,
		closeLabel: string,
	) {
		const close = element(
			"button",
			{ type: "button", "aria-label": closeLabel },
			icon(ICONS.close),
		);
		close.addEventListener("click", () => this.close());
		this.element = element(
			"aside",
			{ class: "sidebar", hidden: "" },
			element("div", { class: "sidebar-title" }, this.title, close),
		);
		window.addEventListener("message", ({ source, data }) => {
			if (this.frame && source === this.frame.contentWindow)
				void this.receive(data as FrameMessage);
		});
	}

	/** A new sidebar takes the place of the one before. */
	open(html: string, title: string): void {
		this.frame?.remove();
		this.title.textContent = title;
		this.element.setAttribute("aria-label", title);
		this.frame = element("iframe", { sandbox: SANDBOX, title });
		this.frame.srcdoc = withScript(html);
		this.element.append(this.frame);
		this.element.hidden = false;
	}

	close(): void {
		this.frame?.remove();
		this.frame = undefined;
		this.element.hidden = true;
		this.needs.closed();
	}

	private async receive(message: FrameMessage): Promise<void> {
		const { frame } = this;
		if (message.kind === "close") return this.close();
		if (message.kind === "focusEditor") return this.needs.focusEditor();
		if (message.kind === "signs") {
			const fonts = await this.needs.fontsFor(message.signs);
			if (fonts.length)
				frame?.contentWindow?.postMessage({ kind: "fonts", fonts }, "*");
			return;
		}
		const { id } = message;
		const outcome = await this.inTurn(() =>
			this.needs.call(message.name, message.args),
		);
		frame?.contentWindow?.postMessage({ kind: "outcome", id, outcome }, "*");
	}

	private async inTurn<T>(work: () => Promise<T>): Promise<T> {
		if (this.running >= CALLS_AT_ONCE)
			await new Promise<void>((go) => this.waiting.push(go));
		this.running++;
		try {
			return await work();
		} finally {
			this.running--;
			this.waiting.shift()?.();
		}
	}
}

/** The page with our script before all of its own, after a doctype if there is one. */
export function withScript(html: string): string {
	const script = `<script>${FRAME_SCRIPT}</script>`;
	const place = /<head[^>]*>|<html[^>]*>|<!doctype[^>]*>/i;
	const head = /<head[^>]*>/i.exec(html) ?? place.exec(html);
	const at = head ? head.index + head[0].length : 0;
	return html.slice(0, at) + script + html.slice(at);
}
