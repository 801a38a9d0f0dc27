import { runOf } from "../platform/service";
import { emailOf, User } from "../user";
import { bookOf, editable, SpreadsheetFamily } from "./book";

type Gas = GoogleAppsScript.Spreadsheet.Spreadsheet;
type GasUser = GoogleAppsScript.Base.User;

/** Who may see and change the spreadsheet. */
export class SpreadsheetPeople extends SpreadsheetFamily {
	override getOwner(): GasUser {
		return new User(runOf(this), bookOf(this).people.owner);
	}
	override getEditors(): GasUser[] {
		const { owner, editors } = bookOf(this).people;
		return [...new Set([owner, ...editors])].map(
			(email) => new User(runOf(this), email),
		);
	}
	/** Editors may view, too, but are not listed here. */
	override getViewers(): GasUser[] {
		return [...bookOf(this).people.viewers].map(
			(email) => new User(runOf(this), email),
		);
	}
	override addEditor(user: unknown): Gas {
		return this.addEditors([emailOf(user)]);
	}
	override addEditors(emails: string[]): Gas {
		const { editors, viewers } = editable(this).people;
		for (const email of emails) {
			viewers.delete(email);
			editors.add(email);
		}
		return this;
	}
	override removeEditor(user: unknown): Gas {
		editable(this).people.editors.delete(emailOf(user));
		return this;
	}
	override addViewer(user: unknown): Gas {
		return this.addViewers([emailOf(user)]);
	}
	/** An editor who is added as a viewer stays an editor. */
	override addViewers(emails: string[]): Gas {
		const { editors, viewers, owner } = editable(this).people;
		for (const email of emails)
			if (email !== owner && !editors.has(email)) viewers.add(email);
		return this;
	}
	override removeViewer(user: unknown): Gas {
		editable(this).people.viewers.delete(emailOf(user));
		return this;
	}
}
