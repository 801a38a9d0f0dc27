import type { Axis, Commands } from "../commands";
import type { MenuItem } from "../menu";
import type { BookView, SheetView } from "../protocol";

export interface ViewNeeds {
	commands: Commands;
	book(): BookView | undefined;
	sheet(): SheetView | undefined;
	activate(sheet: number): void;
}

export function viewMenu({
	commands,
	book,
	sheet,
	activate,
}: ViewNeeds): MenuItem[] {
	const { say, active, columnName } = commands;
	const { frozenRows = 0, frozenColumns = 0 } = sheet() ?? {};
	const freeze = (
		axis: Axis,
		count: number,
		now: number,
		label: string,
	): MenuItem => ({
		label,
		checked: now === count,
		run: () => commands.freeze(axis, count),
	});
	const toHere = (axis: Axis, count: number, now: number, label: string) =>
		count > 1 ? [freeze(axis, count, now, label)] : [];
	const rows = active.row + 1;
	const columns = active.column + 1;
	const hidden = (book()?.sheets ?? []).filter((one) => one.hidden);
	return [
		{
			label: say("freeze"),
			items: [
				freeze("row", 0, frozenRows, say("freezeNoRows")),
				freeze("row", 1, frozenRows, say("freezeRow")),
				...toHere(
					"row",
					rows,
					frozenRows,
					say("freezeRows", { at: String(rows) }),
				),
				{ separator: true },
				freeze("column", 0, frozenColumns, say("freezeNoColumns")),
				freeze("column", 1, frozenColumns, say("freezeColumn")),
				...toHere(
					"column",
					columns,
					frozenColumns,
					say("freezeColumns", { at: columnName }),
				),
			],
		},
		...hideItems(commands, "row"),
		...hideItems(commands, "column"),
		{ separator: true },
		{
			label: say("hiddenSheets"),
			items: hidden.length
				? hidden.map(({ id, name }) => ({
						label: name,
						run: () => activate(id),
					}))
				: [{ label: say("noHiddenSheets"), disabled: true }],
		},
	];
}

export function hideItems(commands: Commands, axis: Axis): MenuItem[] {
	const [hide, show] =
		axis === "row"
			? (["hideRows", "showRows"] as const)
			: (["hideColumns", "showColumns"] as const);
	const values = { span: commands.spanName(axis) };
	return [
		{
			label: commands.say(hide, values),
			run: () => commands.hide(axis),
		},
		{
			label: commands.say(show, values),
			run: () => commands.show(axis),
		},
	];
}
