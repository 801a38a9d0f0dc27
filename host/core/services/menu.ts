import { platform, runOf, service } from "./platform/service";
import type { MenuEntry, Run } from "./run-context";

type Gas = GoogleAppsScript.Base.Menu;

const menus = new WeakMap<object, { caption: string; entries: MenuEntry[] }>();

export class Menu extends platform<Gas>("Menu") {
	constructor(run: Run, caption: string) {
		super(run);
		menus.set(this, { caption, entries: [] });
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
		modelOf(this).entries.push({ kind: "menu", ...modelOf(menu) });
		return this;
	}
	/** A menu of the same name takes the old one's place. */
	override addToUi(): void {
		const { caption, entries } = modelOf(this);
		placeMenu(runOf(this), caption, entries);
	}
}

export function placeMenu(
	run: Run,
	caption: string,
	entries: MenuEntry[],
): void {
	const { surroundings } = run;
	surroundings.menu = [
		...surroundings.menu.filter(
			(entry) => entry.kind !== "menu" || entry.caption !== caption,
		),
		{ kind: "menu", caption, entries },
	];
}

function modelOf(menu: object) {
	return menus.get(menu) as { caption: string; entries: MenuEntry[] };
}

service(Menu, "Menu", { live: false });
