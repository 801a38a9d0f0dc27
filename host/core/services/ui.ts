import { htmlOf } from "./html-output";
import { Menu } from "./menu";
import { enumOf } from "./platform/enums";
import { platform, runOf, service } from "./platform/service";
import type { Run } from "./run-context";

type Gas = GoogleAppsScript.Base.Ui;

export class Ui extends platform<Gas>("Ui") {
	constructor(run: Run) {
		super(run);
		for (const name of ["Button", "ButtonSet"] as const)
			Object.defineProperty(this, name, { value: enumOf(name) });
	}

	override createMenu(caption: string): GoogleAppsScript.Base.Menu {
		return new Menu(runOf(this), caption);
	}
	override createAddonMenu(): GoogleAppsScript.Base.Menu {
		return new Menu(runOf(this), runOf(this).surroundings.addOnName);
	}
	override showSidebar(html: unknown): void {
		const { surroundings } = runOf(this);
		surroundings.sidebar = htmlOf(html);
		surroundings.workbook.changed({ kind: "sheets" });
	}
}

service(Ui, "Ui", { live: ["showSidebar"] });
