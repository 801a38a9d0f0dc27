import type { Commands } from "../commands";
import type { MenuItem } from "../menu";

export function dataMenu(commands: Commands): MenuItem[] {
	const { say, areaName, columnName, hasFilter } = commands;
	const { column } = commands.active;
	return [
		...sortItems(commands),
		{ separator: true },
		{
			label: say(hasFilter ? "removeFilter" : "createFilter"),
			run: () => void commands.toggleFilter(),
		},
		{
			label: say("filterBy", { column: columnName }),
			disabled: !hasFilter,
			run: () => void commands.filterBy(column),
		},
		{ separator: true },
		{
			label: say("protectRange", { span: areaName }),
			run: () => commands.protect(false),
		},
		{
			label: say("warnRange", { span: areaName }),
			run: () => commands.protect(false, true),
		},
		{ label: say("protectSheet"), run: () => commands.protect(true) },
		{
			label: say("unprotect", { span: areaName }),
			run: () => commands.unprotect(),
		},
	];
}

export function sortItems(commands: Commands): MenuItem[] {
	const values = { column: commands.columnName };
	return [
		{
			label: commands.say("sortUp", values),
			run: () => void commands.sort(true),
		},
		{
			label: commands.say("sortDown", values),
			run: () => void commands.sort(false),
		},
	];
}
