/** Takes in the reading core, which the server hands over with the first sheet. */
import type * as core from "../core";

export type Core = typeof core;

/** The global under which the build leaves the core. */
declare const sscCore: Core | undefined;

/** Runs the script of the core; `null` if it did not run. */
export function loadCore(script: string): Core | null {
	const element = document.createElement("script");
	element.textContent = script;
	document.head.append(element);
	return typeof sscCore === "undefined" ? null : sscCore;
}
