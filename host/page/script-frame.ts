import { FontParts } from "./fonts";
import { FRAME_SCRIPT } from "./frame-script";
import { element } from "./grid/dom";
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
	| { kind: "escape" }
	| { kind: "size"; width?: number; height?: number }
	| { kind: "signs"; signs: number[] };

export interface FrameNeeds {
	call(name: string, args: unknown[]): Promise<Outcome>;
	focusEditor(): void;
}

/** What becomes of the place in which the page stands. */
export interface FramePlace {
	close(): void;
	/** The Escape key was pressed in the page, which made nothing of it. */
	escape?(): void;
	resize?(size: { width?: number; height?: number }): void;
}

/** A page of the script. It lives in a frame of foreign origin, as in Sheets, and reaches the script by messages only. */
export class ScriptFrame {
	readonly element: HTMLIFrameElement;
	private readonly fonts = new FontParts();
	private running = 0;
	private readonly waiting: (() => void)[] = [];
	private readonly hear = ({ source, data }: MessageEvent) => {
		if (source === this.element.contentWindow)
			void this.receive(data as FrameMessage);
	};

	constructor(
		html: string,
		title: string,
		private readonly needs: FrameNeeds,
		private readonly place: FramePlace,
	) {
		this.element = element("iframe", { sandbox: SANDBOX, title });
		this.element.srcdoc = withScript(html);
		window.addEventListener("message", this.hear);
	}

	remove(): void {
		window.removeEventListener("message", this.hear);
		this.element.remove();
	}

	private async receive(message: FrameMessage): Promise<void> {
		switch (message.kind) {
			case "close":
				return this.place.close();
			case "escape":
				return this.place.escape?.();
			case "size":
				return this.place.resize?.(message);
			case "focusEditor":
				return this.needs.focusEditor();
			case "signs": {
				const fonts = await this.fonts.for(message.signs);
				if (fonts.length) this.tell({ kind: "fonts", fonts });
				return;
			}
			case "run": {
				const { id, name, args } = message;
				const outcome = await this.inTurn(() => this.needs.call(name, args));
				this.tell({ kind: "outcome", id, outcome });
			}
		}
	}

	private tell(message: unknown): void {
		this.element.contentWindow?.postMessage(message, "*");
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
