import type { Commands } from "../commands";
import type { Exchange } from "../grid/exchange";
import type { Hit } from "../grid/geometry";
import type { MenuItem } from "../menu";
import { sortItems } from "./data";
import { exchangeItems, removeItem } from "./edit";
import { insertItems } from "./insert";
import { hideItems } from "./view";

/** What a right click on cells, or on the letters or numbers at their side, offers. */
export function cellsMenu(
	commands: Commands,
	exchange: Exchange,
	part: Hit["part"],
): MenuItem[] {
	const line: MenuItem = { separator: true };
	const first = [...exchangeItems(commands, exchange), line];
	if (part === "row" || part === "column")
		return [
			...first,
			...insertItems(commands, part),
			removeItem(commands, part),
			line,
			...hideItems(commands, part),
			...(part === "column" ? [line, ...sortItems(commands)] : []),
		];
	return [
		...first,
		...insertItems(commands, "row"),
		...insertItems(commands, "column"),
		removeItem(commands, "row"),
		removeItem(commands, "column"),
		line,
		{
			label: commands.say("note"),
			keys: "Shift+F2",
			run: () => void commands.note(),
		},
		{ label: commands.say("dropDown"), run: () => void commands.dropDown() },
	];
}
