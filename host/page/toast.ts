import { element, ICONS, icon } from "./grid/dom";

/** Short messages at the lower edge, as `Spreadsheet.toast` shows them. A screen reader says them. */
export class Toasts {
	readonly element = element("div", { class: "toasts", role: "status" });

	constructor(private readonly closeLabel: string) {}

	/** Shows a message for some seconds; a negative number leaves it until it is closed. Gives a function that takes it away. */
	show(message: string, title = "", seconds = 5): () => void {
		const close = element(
			"button",
			{ type: "button", "aria-label": this.closeLabel },
			icon(ICONS.close, 12),
		);
		const toast = element(
			"div",
			{ class: "toast" },
			element("div", {}, ...(title ? [element("b", {}, title)] : []), message),
			close,
		);
		const remove = () => toast.remove();
		close.addEventListener("click", remove);
		this.element.append(toast);
		if (seconds >= 0) window.setTimeout(remove, seconds * 1000);
		return remove;
	}
}
