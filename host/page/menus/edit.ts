import type { Axis, Commands } from "../commands";
import type { Exchange } from "../grid/exchange";
import type { MenuItem } from "../menu";
import type { AreaData, BookView } from "../protocol";

export interface EditNeeds {
	commands: Commands;
	exchange: Exchange;
	book(): BookView | undefined;
	select(area: AreaData): void;
}

export function editMenu({
	commands,
	exchange,
	book,
	select,
}: EditNeeds): MenuItem[] {
	const { say } = commands;
	const { canUndo, canRedo } = book() ?? { canUndo: false, canRedo: false };
	const move = (axis: Axis, by: 1 | -1) => async () =>
		select(await commands.move(axis, by));
	const moving = (
		key: "rowUp" | "rowDown" | "columnLeft" | "columnRight",
		axis: Axis,
		by: 1 | -1,
	): MenuItem => ({
		label: say(key),
		disabled: !commands.canMove(axis, by),
		run: move(axis, by),
	});
	return [
		{
			label: say("undo"),
			keys: "Control+Z",
			disabled: !canUndo,
			run: () => void commands.undo(),
		},
		{
			label: say("redo"),
			keys: "Control+Y",
			disabled: !canRedo,
			run: () => void commands.redo(),
		},
		{ separator: true },
		...exchangeItems(commands, exchange),
		{ separator: true },
		{
			label: say("clearCells"),
			keys: "Delete",
			run: () => commands.clear(),
		},
		{
			label: say("fillDown"),
			keys: "Control+D",
			run: () => commands.fill("row"),
		},
		{
			label: say("fillRight"),
			keys: "Control+R",
			run: () => commands.fill("column"),
		},
		{ separator: true },
		{
			label: say("move"),
			items: [
				moving("rowUp", "row", -1),
				moving("rowDown", "row", 1),
				moving("columnLeft", "column", -1),
				moving("columnRight", "column", 1),
			],
		},
		removeItem(commands, "row"),
		removeItem(commands, "column"),
	];
}

export function exchangeItems(
	{ say }: Commands,
	exchange: Exchange,
): MenuItem[] {
	return [
		{ label: say("cut"), keys: "Control+X", run: () => exchange.byMenu("cut") },
		{
			label: say("copy"),
			keys: "Control+C",
			run: () => exchange.byMenu("copy"),
		},
		{
			label: say("paste"),
			keys: "Control+V",
			run: () => void exchange.pasteByMenu("all"),
		},
		{
			label: say("pasteValues"),
			keys: "Control+Shift+V",
			run: () => void exchange.pasteByMenu("values"),
		},
		{
			label: say("pasteFormat"),
			disabled: !exchange.holdsCells,
			run: () => void exchange.pasteByMenu("format"),
		},
	];
}

export function removeItem(commands: Commands, axis: Axis): MenuItem {
	const many = commands.count(axis) > 1;
	const key =
		axis === "row"
			? many
				? "deleteRows"
				: "deleteRow"
			: many
				? "deleteColumns"
				: "deleteColumn";
	return {
		label: commands.say(key, { span: commands.spanName(axis) }),
		run: () => commands.remove(axis),
	};
}
