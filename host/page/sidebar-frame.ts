import { element, ICONS, icon } from "./grid/dom";
import { type FrameNeeds, ScriptFrame } from "./script-frame";

export interface SidebarNeeds extends FrameNeeds {
	closed(): void;
}

/** The 300 px panel at the right. */
export class SidebarFrame {
	readonly element: HTMLElement;
	private readonly title = element("h2", {});
	private frame: ScriptFrame | undefined;

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
	}

	/** A new sidebar takes the place of the one before. */
	open(html: string, title: string): void {
		this.frame?.remove();
		this.title.textContent = title;
		this.element.setAttribute("aria-label", title);
		this.frame = new ScriptFrame(html, title, this.needs, {
			close: () => this.close(),
		});
		this.element.append(this.frame.element);
		this.element.hidden = false;
	}

	close(): void {
		this.frame?.remove();
		this.frame = undefined;
		this.element.hidden = true;
		this.needs.closed();
	}
}
