import { platform, runOf, service } from "./platform/service";
import type { MenuEntry, Run } from "./run-context";

type Gas = GoogleAppsScript.Base.Menu;

interface MenuModel {
	caption: string;
	entries: MenuEntry[];
	own: boolean;
}
const menus = new WeakMap<object, MenuModel>();

export class Menu extends platform<Gas>("Menu") {
	/** @param own whether it stands beside Sheets' own menus */
	constructor(run: Run, caption: string, own = false) {
		super(run);
		menus.set(this, { caption, entries: [], own });
	}

	override addItem(caption: string, functionName: string): Gas {
		modelOf(this).entries.push({ kind: "item", caption, functionName });
		return this;
	}
	override addSeparator(): Gas {
		modelOf(this).entries.push({ kind: "separator" });
		return this;
	}
	override addSubMenu(menu: Gas): Gas {
		const { caption, entries } = modelOf(menu);
		modelOf(this).entries.push({ kind: "menu", caption, entries });
		return this;
	}
	/** A menu of the same name takes the old one's place. */
	override addToUi(): void {
		const { caption, entries, own } = modelOf(this);
		placeMenu(runOf(this), caption, entries, own);
	}
}

export function placeMenu(
	run: Run,
	caption: string,
	entries: MenuEntry[],
	own: boolean,
): void {
	const { surroundings } = run;
	surroundings.menu = [
		...surroundings.menu.filter(
			(entry) => entry.kind !== "menu" || entry.caption !== caption,
		),
		{ kind: "menu", caption, entries, ...(own && { own }) },
	];
}

function modelOf(menu: object) {
	return menus.get(menu) as MenuModel;
}

service(Menu, "Menu", { live: false });
