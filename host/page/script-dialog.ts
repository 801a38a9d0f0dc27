import { element, ICONS, icon } from "./grid/dom";
import type { HostEvent } from "./protocol";
import { type FrameNeeds, ScriptFrame } from "./script-frame";

export type ShownPage = Extract<HostEvent, { event: "dialog" }>;

/** Size of a page that asks for none, in px. */
const USUAL = { width: 600, height: 400 };

/** A page of the script in front of the spreadsheet. A new one takes the place of the one before, as in Sheets. */
export class ScriptDialog {
	private dialog: HTMLDialogElement | undefined;

	constructor(
		private readonly needs: FrameNeeds & { closed(): void },
		private readonly closeLabel: string,
	) {}

	open({ title, content, modal, width, height }: ShownPage): void {
		this.dialog?.close();
		const close = element(
			"button",
			{ type: "button", class: "dialog-close", "aria-label": this.closeLabel },
			icon(ICONS.close),
		);
		const frame = new ScriptFrame(content, title, this.needs, {
			close: () => dialog.close(),
			escape: () => dialog.close(),
			resize: (size) => setSize(frame, size),
		});
		setSize(frame, {
			width: width ?? USUAL.width,
			height: height ?? USUAL.height,
		});
		const heading = element("h2", { id: "script-page" }, title);
		const dialog = element(
			"dialog",
			{ class: "script-page", "aria-labelledby": "script-page" },
			element("div", { class: "dialog-title" }, heading, close),
			frame.element,
		);
		this.dialog = dialog;
		close.addEventListener("click", () => dialog.close());
		dialog.addEventListener("keydown", ({ key }) => {
			if (key === "Escape") dialog.close();
		});
		dialog.addEventListener("close", () => {
			frame.remove();
			dialog.remove();
			if (this.dialog === dialog) this.dialog = undefined;
			this.needs.closed();
		});
		document.body.append(dialog);
		if (modal) dialog.showModal();
		else dialog.show();
		frame.element.focus();
	}
}

function setSize(
	{ element: frame }: ScriptFrame,
	{ width, height }: { width?: number; height?: number },
): void {
	if (width) frame.style.width = `${width}px`;
	if (height) frame.style.height = `${height}px`;
}
