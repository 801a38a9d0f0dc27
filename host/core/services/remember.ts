/** What a script can change outside the workbook, remembered so that a run can be taken back as a whole. */
import type { Surroundings } from "./run-context";

const SINGLE = [
	"activeSheet",
	"selection",
	"moreSelected",
	"currentCell",
	"menu",
	"sidebar",
	"dialog",
	"triggers",
] as const satisfies readonly (keyof Surroundings)[];
const LISTS = [
	"toasts",
	"log",
	"outbox",
	"pending",
] as const satisfies readonly (keyof Surroundings)[];
const MAPS = [
	"stores",
	"caches",
	"drive",
	"drafts",
	"calendars",
	"forms",
	"library",
	"elsewhere",
] as const satisfies readonly (keyof Surroundings)[];

/**
 * Gives a function that brings the surroundings back to where they are now. Other spreadsheets that were there already keep what was
 * written into them.
 */
export function remember(surroundings: Surroundings): () => void {
	const singles = SINGLE.map((key) => [key, surroundings[key]] as const);
	const lists = LISTS.map((key) => [key, [...surroundings[key]]] as const);
	const maps = MAPS.map((key) => {
		const entries = [...(surroundings[key] as Map<unknown, unknown>)];
		return [
			key,
			entries.map(([name, value]) => [name, value, copyOf(value)] as const),
		] as const;
	});
	const faults = { ...surroundings.faults };
	return () => {
		Object.assign(surroundings, Object.fromEntries(singles));
		for (const [key, items] of lists) {
			const list: unknown[] = surroundings[key];
			list.splice(0, list.length, ...items);
		}
		for (const [key, entries] of maps) {
			const map = surroundings[key] as Map<unknown, unknown>;
			map.clear();
			for (const [name, value, copy] of entries)
				map.set(name, restored(value, copy));
		}
		Object.assign(surroundings.faults, faults);
	};
}

/** Plain objects and maps are copied one level deep; anything else is kept as it is. */
function copyOf(value: unknown): unknown {
	if (value instanceof Map) return new Map(value);
	return isPlain(value) ? { ...value } : value;
}

/** The same object again, with what it held: others may hold on to it. */
function restored(value: unknown, copy: unknown): unknown {
	if (value instanceof Map && copy instanceof Map) {
		value.clear();
		for (const [key, inner] of copy) value.set(key, inner);
	} else if (isPlain(value)) Object.assign(value, copy);
	return value;
}

function isPlain(value: unknown): value is Record<string, unknown> {
	return (
		typeof value === "object" &&
		value !== null &&
		Object.getPrototypeOf(value) === Object.prototype
	);
}
