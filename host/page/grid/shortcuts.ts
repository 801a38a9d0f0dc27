import type { Commands } from "../commands";

/** Where keys lead that leave the grid. */
export interface Elsewhere {
	/** Opens a menu of the bar, by its place from 0. */
	menu(place: number): void;
	/** Opens the menu of the cells that are selected. */
	cellsMenu(): void;
	tabMenu(): void;
	/** Shows the next sheet, or the one before. */
	turn(by: 1 | -1): void;
	addSheet(): void;
	/** Leads out of the grid: into the sidebar where one is open. */
	leave(): void;
}

type Act = (commands: Commands, elsewhere: Elsewhere) => void;

/** The letters that open the menus in Sheets, in the order of the bar; the last menu is our own. */
const MENU_LETTERS = "feviodnt";

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
	"Shift+F10": (_, { cellsMenu }) => cellsMenu(),
	ContextMenu: (_, { cellsMenu }) => cellsMenu(),
	"Control+Shift+PageDown": (_, { turn }) => turn(1),
	"Control+Shift+PageUp": (_, { turn }) => turn(-1),
	"Alt+Shift+s": (_, { tabMenu }) => tabMenu(),
	"Control+Alt+Shift+m": (_, { leave }) => leave(),
	...Object.fromEntries(
		[...MENU_LETTERS].map((letter, place): [string, Act] => [
			`Alt+${letter}`,
			(_, { menu }) => menu(place),
		]),
	),
};

/** What a key stands for in the grid, or nothing. */
export function shortcut(
	event: KeyboardEvent,
	commands: Commands,
	elsewhere: Elsewhere,
): (() => void) | undefined {
	const names = [
		event.ctrlKey || event.metaKey ? "Control" : "",
		event.altKey ? "Alt" : "",
		event.shiftKey ? "Shift" : "",
		nameOf(event),
	];
	const act = ACTS[names.filter(Boolean).join("+")];
	return act && (() => act(commands, elsewhere));
}

/** With Shift a digit is another sign, and with Alt some systems make another sign of a letter: then its place on the keyboard counts. */
function nameOf({ key, code }: KeyboardEvent): string {
	const digit = /^Digit(\d)$/.exec(code)?.[1];
	if (digit) return digit;
	if (key.length > 1 || /^[a-z\\]$/i.test(key)) return lowered(key);
	return /^Key([A-Z])$/.exec(code)?.[1]?.toLowerCase() ?? key;
}

function lowered(key: string): string {
	return key.length === 1 ? key.toLowerCase() : key;
}
