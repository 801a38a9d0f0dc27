import type { Axis, Commands } from "../commands";
import type { MenuItem } from "../menu";

export function insertMenu(
	commands: Commands,
	addSheet: () => void,
): MenuItem[] {
	const { say } = commands;
	return [
		...insertItems(commands, "row"),
		...insertItems(commands, "column"),
		{ separator: true },
		{ label: say("note"), keys: "Shift+F2", run: () => void commands.note() },
		{ label: say("checkbox"), run: () => commands.checkbox() },
		{ label: say("dropDown"), run: () => void commands.dropDown() },
		{ label: say("noChoice"), run: () => commands.noChoice() },
		{ separator: true },
		{ label: say("newSheet"), keys: "Shift+F11", run: addSheet },
	];
}

export function insertItems(commands: Commands, axis: Axis): MenuItem[] {
	const count = commands.count(axis);
	const key =
		axis === "row"
			? count > 1
				? (["rowsAbove", "rowsBelow"] as const)
				: (["rowAbove", "rowBelow"] as const)
			: count > 1
				? (["columnsBefore", "columnsAfter"] as const)
				: (["columnBefore", "columnAfter"] as const);
	const values = { count: String(count) };
	return [
		{
			label: commands.say(key[0], values),
			run: () => commands.insert(axis, "before"),
		},
		{
			label: commands.say(key[1], values),
			run: () => commands.insert(axis, "after"),
		},
	];
}
