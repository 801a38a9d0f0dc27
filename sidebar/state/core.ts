/** Takes in the reading core, which the server hands over with the first sheet. */
import { learn } from "../../src/i18n/render";
import type * as core from "../core";

export type Core = typeof core;

/** The global under which the build leaves the core. */
declare const sscCore: Core | undefined;

/** Runs the script of the core and learns its sentences; `null` if it did not run. */
export function loadCore(script: string): Core | null {
	const element = document.createElement("script");
	element.textContent = script;
	document.head.append(element);
	if (typeof sscCore === "undefined") return null;
	learn(...sscCore.WORDS);
	return sscCore;
}
