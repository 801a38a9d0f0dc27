import { copySheet } from "../../workbook/copy-sheet";
import { colorObject, colorText } from "../color";
import { focus } from "../focus";
import { memberOf } from "../platform/enums";
import { runOf } from "../platform/service";
import { readColor } from "../range-arguments";
import { Sheet } from "../sheet";
import { bookOf, Spreadsheet } from "../spreadsheet";
import { editable, modelOf, SheetFamily } from "./model";

type Gas = GoogleAppsScript.Spreadsheet.Sheet;

/** What a sheet is called and how it is shown among the others. */
export class SheetIdentity extends SheetFamily {
	override getSheetId(): number {
		return modelOf(this).id;
	}
	override getName(): string {
		return modelOf(this).name;
	}
	override getSheetName(): string {
		return modelOf(this).name;
	}
	override setName(name: string): Gas {
		const model = editable(this);
		const other = model.workbook.sheetNamed(name);
		if (name === "") throw new Error("The sheet name cannot be empty.");
		if (other && other !== model)
			throw new Error(
				`A sheet with the name "${name}" already exists. Please enter another name.`,
			);
		model.workbook.renameSheet(model, name);
		return this;
	}
	override getIndex(): number {
		const model = modelOf(this);
		return model.workbook.sheets.indexOf(model) + 1;
	}
	override getParent(): GoogleAppsScript.Spreadsheet.Spreadsheet {
		return new Spreadsheet(runOf(this), modelOf(this).workbook);
	}
	override getType(): GoogleAppsScript.Spreadsheet.SheetType {
		return memberOf("SheetType", modelOf(this).type);
	}
	override activate(): Gas {
		focus(runOf(this), modelOf(this));
		return this;
	}
	/** At the end of the other spreadsheet, or of the same one, as “Copy of …”. */
	override copyTo(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): Gas {
		const model = modelOf(this);
		const workbook = bookOf(spreadsheet);
		runOf(this).mayEdit(null);
		const copy = copySheet(model, workbook, workbook.sheets.length);
		return new Sheet(runOf(this), copy);
	}

	override hideSheet(): Gas {
		const model = editable(this);
		const others = model.workbook.sheets.filter((one) => one !== model);
		if (others.every((one) => one.hidden))
			throw new Error("You can't hide all the sheets in a document.");
		model.setHidden(true);
		return this;
	}
	override showSheet(): Gas {
		editable(this).setHidden(false);
		return this;
	}
	override isSheetHidden(): boolean {
		return modelOf(this).hidden;
	}
	override setTabColor(color: string | null): Gas {
		editable(this).setTabColor(readColor(color) ?? null);
		return this;
	}
	override getTabColor(): string | null {
		return modelOf(this).tabColor;
	}
	setTabColorObject(color: GoogleAppsScript.Spreadsheet.Color | null): Gas {
		editable(this).setTabColor(colorText(color));
		return this;
	}
	getTabColorObject(): GoogleAppsScript.Spreadsheet.Color | null {
		const { tabColor } = modelOf(this);
		return tabColor === null ? null : colorObject(runOf(this), tabColor);
	}
	override setHiddenGridlines(hidden: boolean): Gas {
		editable(this).setView({ gridlinesHidden: hidden });
		return this;
	}
	override hasHiddenGridlines(): boolean {
		return modelOf(this).gridlinesHidden;
	}
	override setRightToLeft(rightToLeft: boolean): Gas {
		editable(this).setView({ rightToLeft });
		return this;
	}
	override isRightToLeft(): boolean {
		return modelOf(this).rightToLeft;
	}
}
