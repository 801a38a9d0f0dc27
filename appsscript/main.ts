/**
 * The entry points. The build makes one top-level function of each export; nothing else is global.
 * Nothing here may touch a service while the bundle loads: `onOpen` may run in AuthMode.NONE, where that kills the menu
 * (developers.google.com/workspace/add-ons/concepts/editor-auth-lifecycle).
 */
import "./words";
import { answer } from "./calls/answer";
import { stamp } from "./calls/stamp";
import { buildMenu, openSidebar } from "./menu";

/** Adds the menu when a spreadsheet is opened; runs in any authorisation mode. */
export function onOpen(): void {
	buildMenu();
}

/** The file is already open when the add-on is installed into it, so `onOpen` does not come by itself. */
export function onInstall(): void {
	buildMenu();
}

/**
 * Dates a figure that somebody types on a scorecard. Runs only where the add-on is in use, and must never stand in the way of typing: a
 * date that cannot be written, because its cell is protected, say, is left to the person.
 */
export function onEdit(event?: {
	range?: GoogleAppsScript.Spreadsheet.Range;
}): void {
	try {
		if (event?.range) stamp(event.range);
	} catch {
		// Nobody waits for an answer.
	}
}

/** Menu item: shows the sidebar. */
export function sscShowSidebar(): void {
	openSidebar();
}

/** The one function that the sidebar calls: JSON text in, JSON text out, never an exception. */
export function sscCall(request: unknown): string {
	return answer(request);
}
