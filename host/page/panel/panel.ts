import type { Circumstances, Faulty, Settable } from "../circumstances";
import { element, ICONS, icon } from "../grid/dom";
import type { Link } from "../link";
import type { Say } from "../words";
import { faultsSection } from "./faults";
import { meterSection } from "./meter";
import { settingsSections } from "./settings";

export interface PanelNeeds {
	link: Link;
	say: Say;
	/** A setting was not taken; the reason is the script's own. */
	refused(reason: string): void;
	closed(): void;
}

/** The panel in which a person sets the circumstances and reads what a run has cost. */
export class Panel {
	readonly element: HTMLElement;
	private readonly forms = element("div", { class: "forms" });
	private readonly meter = element("div", { class: "meter" });
	/** What the forms show, so that they are made anew only when something else is to be shown. */
	private shown = "";

	constructor(private readonly needs: PanelNeeds) {
		const { say } = needs;
		const close = element(
			"button",
			{ type: "button", "aria-label": say("closePanel") },
			icon(ICONS.close),
		);
		close.addEventListener("click", () => this.close());
		this.element = element(
			"aside",
			{ class: "panel", "aria-label": say("panelTitle"), hidden: "" },
			element(
				"div",
				{ class: "sidebar-title" },
				element("h2", {}, say("panelTitle")),
				close,
			),
			element(
				"div",
				{
					class: "panel-body",
					tabindex: 0,
					role: "group",
					"aria-label": say("panelTitle"),
				},
				this.forms,
				this.meter,
			),
		);
		this.element.addEventListener("keydown", (event) => {
			if (event.key === "Escape") this.close();
		});
	}

	async open(): Promise<void> {
		this.element.hidden = false;
		await this.refresh();
		this.forms.querySelector("select")?.focus();
	}

	close(): void {
		this.element.hidden = true;
		this.needs.closed();
	}

	/** Something has changed: shows it, if the panel is open. */
	async refresh(): Promise<void> {
		if (this.element.hidden) return;
		this.show(await this.needs.link.call("circumstances", {}));
	}

	private show(now: Circumstances): void {
		const { say } = this.needs;
		this.meter.replaceChildren(meterSection(say, now.cost));
		const shown = stateOf(now);
		if (shown === this.shown) return;
		this.shown = shown;
		const focused = [...this.forms.querySelectorAll("select,input")].indexOf(
			document.activeElement as Element,
		);
		this.forms.replaceChildren(
			...settingsSections(say, now, (change) => void this.set(change)),
			faultsSection(say, now.faults, (change) => void this.break(change)),
		);
		const controls = this.forms.querySelectorAll<HTMLElement>("select,input");
		controls[focused]?.focus();
	}

	private async set(change: Partial<Settable>): Promise<void> {
		const { link, refused } = this.needs;
		try {
			this.show(await link.call("set", change));
		} catch (error) {
			refused(error instanceof Error ? error.message : String(error));
			await this.refresh();
		}
	}

	/** The form shows already what it has asked for, and the person may be typing into it. */
	private async break(change: Partial<Faulty>): Promise<void> {
		const now = await this.needs.link.call("break", change);
		this.shown = stateOf(now);
	}
}

/** What the forms show of it. */
function stateOf({ cost: _, ...forms }: Circumstances): string {
	return JSON.stringify(forms);
}
