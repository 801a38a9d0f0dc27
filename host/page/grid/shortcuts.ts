import type { Commands } from "../commands";

interface Elsewhere {
	addSheet(): void;
	menu(): void;
}

type Act = (commands: Commands, elsewhere: Elsewhere) => void;

/** Keys as Sheets has them, written as a menu shows them; Ctrl is ⌘ on a Mac. */
const ACTS: Record<string, Act> = {
	"Control+z": (commands) => void commands.undo(),
	"Control+y": (commands) => void commands.redo(),
	"Control+Shift+z": (commands) => void commands.redo(),
	"Control+d": (commands) => commands.fill("row"),
	"Control+r": (commands) => commands.fill("column"),
	"Control+b": (commands) => commands.toggle("bold"),
	"Control+i": (commands) => commands.toggle("italic"),
	"Control+u": (commands) => commands.toggle("underline"),
	"Alt+Shift+5": (commands) => commands.toggle("strikethrough"),
	"Control+\\": (commands) => commands.clearFormat(),
	"Control+Shift+1": (commands) => commands.format("#,##0.00"),
	"Control+Shift+3": (commands) => commands.format("yyyy-mm-dd"),
	"Control+Shift+5": (commands) => commands.format("0.00%"),
	"Control+Alt+9": (commands) => commands.hide("row"),
	"Control+Alt+0": (commands) => commands.hide("column"),
	"Control+Shift+9": (commands) => commands.show("row"),
	"Control+Shift+0": (commands) => commands.show("column"),
	"Shift+F2": (commands) => void commands.note(),
	"Shift+F11": (_, { addSheet }) => addSheet(),
	"Shift+F10": (_, { menu }) => menu(),
	ContextMenu: (_, { menu }) => menu(),
};

/** What a key stands for in the grid, or nothing. */
export function shortcut(
	event: KeyboardEvent,
	commands: Commands,
	elsewhere: Elsewhere,
): (() => void) | undefined {
	// With Shift a digit is another sign, so that the place on the keyboard counts.
	const digit = /^Digit(\d)$/.exec(event.code)?.[1];
	const key =
		digit ?? (event.key.length === 1 ? event.key.toLowerCase() : event.key);
	const names = [
		event.ctrlKey || event.metaKey ? "Control" : "",
		event.altKey ? "Alt" : "",
		event.shiftKey ? "Shift" : "",
		key,
	];
	const act = ACTS[names.filter(Boolean).join("+")];
	return act && (() => act(commands, elsewhere));
}
