import { htmlOf, sizeOf } from "../html-output";
import { placeMenu } from "../menu";
import { runOf } from "../platform/service";
import type { MenuEntry } from "../run-context";
import { SpreadsheetFamily } from "./book";

type OldMenu = readonly ({ name: string; functionName: string } | null)[];

/** What a spreadsheet shows to the person: notices, and the menus and pages of older scripts. */
export class SpreadsheetInterface extends SpreadsheetFamily {
	override toast(
		message: string,
		title?: string | null,
		_seconds?: number | null,
	): void {
		const toast = { message, title: title ?? "" };
		runOf(this).surroundings.toasts.push(toast);
	}
	override addMenu(name: string, items: OldMenu): void {
		placeMenu(runOf(this), name, entriesOf(items), true);
	}
	override updateMenu(name: string, items: OldMenu): void {
		placeMenu(runOf(this), name, entriesOf(items), true);
	}
	override removeMenu(name: string): void {
		const { surroundings } = runOf(this);
		surroundings.menu = surroundings.menu.filter(
			(entry) => entry.kind !== "menu" || entry.caption !== name,
		);
	}
	override show(html: unknown): void {
		const { surroundings } = runOf(this);
		surroundings.dialog = { ...htmlOf(html), modal: false, ...sizeOf(html) };
		surroundings.workbook.changed({ kind: "sheets" });
	}
}

function entriesOf(items: OldMenu): MenuEntry[] {
	return items.map((item) =>
		item
			? { kind: "item", caption: item.name, functionName: item.functionName }
			: { kind: "separator" },
	);
}
