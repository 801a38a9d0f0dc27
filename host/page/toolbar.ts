import type { Commands } from "./commands";
import { element, ICONS, icon } from "./grid/dom";
import type { BookView } from "./protocol";
import type { WordKey } from "./words";

interface Tool {
	word: WordKey;
	/** A letter, which is a picture here and no word, or the path of one. */
	sign: { letter: string } | { path: string };
	run(): void;
	/** Whether what it sets is set for the active cell. */
	isOn?(): boolean;
	isOff?(): boolean;
}

/** The row of buttons above the formula bar: what people reach for most. Left and right lead through it. */
export class Toolbar {
	readonly element: HTMLElement;
	private readonly tools: { tool: Tool; button: HTMLButtonElement }[];

	constructor(commands: Commands, book: () => BookView | undefined) {
		const { say } = commands;
		const groups = toolsOf(commands, book).map((tools) =>
			tools.map((tool) => ({ tool, button: makeButton(tool, say(tool.word)) })),
		);
		this.tools = groups.flat();
		this.element = element(
			"div",
			{ class: "toolbar", role: "toolbar", "aria-label": say("toolbar") },
			...groups.map((group) =>
				element(
					"div",
					{ class: "tools" },
					...group.map(({ button }) => button),
				),
			),
		);
		for (const { tool, button } of this.tools)
			button.addEventListener("click", () => {
				if (!tool.isOff?.()) tool.run();
			});
		// The cell that is selected keeps the keyboard.
		this.element.addEventListener("pointerdown", (event) =>
			event.preventDefault(),
		);
		this.element.addEventListener("keydown", (event) => this.key(event));
		this.refresh();
	}

	/** Another cell is active, or something has changed. */
	refresh(): void {
		for (const { tool, button } of this.tools) {
			if (tool.isOn) button.setAttribute("aria-pressed", String(tool.isOn()));
			if (tool.isOff)
				button.setAttribute("aria-disabled", String(tool.isOff()));
		}
	}

	private key(event: KeyboardEvent): void {
		const buttons = this.tools.map(({ button }) => button);
		const at = buttons.indexOf(document.activeElement as HTMLButtonElement);
		const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
		if (!by) return;
		event.preventDefault();
		const next = buttons[(at + by + buttons.length) % buttons.length];
		for (const button of buttons) button.tabIndex = button === next ? 0 : -1;
		next?.focus();
	}
}

function makeButton({ sign, word }: Tool, label: string): HTMLButtonElement {
	return element(
		"button",
		{
			type: "button",
			class: `tool tool-${word}`,
			"aria-label": label,
			title: label,
			tabindex: word === "undo" ? 0 : -1,
			"data-letter": "letter" in sign ? sign.letter : undefined,
		},
		...("path" in sign ? [icon(sign.path)] : []),
	);
}

function toolsOf(
	commands: Commands,
	book: () => BookView | undefined,
): Tool[][] {
	const flag = (
		word: "bold" | "italic" | "strikethrough" | "wrap",
		sign: Tool["sign"],
	): Tool => ({
		word,
		sign,
		run: () => commands.toggle(word),
		isOn: () => commands.has(word),
	});
	return [
		[
			{
				word: "undo",
				sign: { path: ICONS.undo },
				run: () => void commands.undo(),
				isOff: () => !book()?.canUndo,
			},
			{
				word: "redo",
				sign: { path: ICONS.redo },
				run: () => void commands.redo(),
				isOff: () => !book()?.canRedo,
			},
		],
		[
			{
				word: "percent",
				sign: { letter: "%" },
				run: () => commands.format("0.00%"),
			},
			{
				word: "aNumber",
				sign: { letter: ".00" },
				run: () => commands.format("#,##0.00"),
			},
		],
		[
			flag("bold", { letter: "B" }),
			flag("italic", { letter: "I" }),
			flag("strikethrough", { letter: "S" }),
		],
		[
			flag("wrap", { path: ICONS.wrap }),
			{
				word: "mergeAll",
				sign: { path: ICONS.merge },
				run: () => commands.merge(commands.isMerged ? "none" : "all"),
				isOn: () => commands.isMerged,
			},
		],
		[
			{
				word: "note",
				sign: { path: ICONS.note },
				run: () => void commands.note(),
			},
			{
				word: "createFilter",
				sign: { path: ICONS.filterSet },
				run: () => void commands.toggleFilter(),
				isOn: () => commands.hasFilter,
			},
		],
	];
}
