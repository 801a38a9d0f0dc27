/**
 * The entry points. The build makes one top-level function of each export; nothing else is global.
 * Nothing here may touch a service while the bundle loads: `onOpen` may run in AuthMode.NONE, where that kills the menu
 * (developers.google.com/workspace/add-ons/concepts/editor-auth-lifecycle).
 */
import "./words";
import { answer } from "./calls/answer";
import { buildMenu, openSidebar } from "./menu";

/** Adds the menu when a spreadsheet is opened; runs in any authorisation mode. */
export function onOpen(): void {
	buildMenu();
}

/** The file is already open when the add-on is installed into it, so `onOpen` does not come by itself. */
export function onInstall(): void {
	buildMenu();
}

/** Menu item: shows the sidebar. */
export function sscShowSidebar(): void {
	openSidebar();
}

/** The one function that the sidebar calls: JSON text in, JSON text out, never an exception. */
export function sscCall(request: unknown): string {
	return answer(request);
}
