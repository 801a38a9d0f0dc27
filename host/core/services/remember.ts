/** What a script can change outside the workbook, remembered so that a run can be taken back as a whole. */
import { Journal } from "../workbook/journal";
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
const HELD = [
	"toasts",
	"log",
	"outbox",
	"pending",
	"stores",
	"caches",
	"drive",
	"drafts",
	"calendars",
	"forms",
	"library",
	"elsewhere",
	"faults",
] as const satisfies readonly (keyof Surroundings)[];

export interface Remembered {
	/** The run is over: nothing that happens from now on is taken back. */
	end(): void;
	/** Brings the surroundings back to where they were. */
	takeBack(): void;
}

/** Remembers the surroundings as they are now, other spreadsheets among them. */
export function remember(surroundings: Surroundings): Remembered {
	const singles = SINGLE.map((key) => [key, surroundings[key]]);
	const held = HELD.map((key) => restorerOf(surroundings[key]));
	const others = [...surroundings.library.values()].map((book) => {
		const journal = new Journal(book);
		book.journal = journal;
		return { book, journal };
	});
	const end = () => {
		for (const { book } of others) book.journal = null;
	};
	return {
		end,
		takeBack() {
			end();
			for (const { journal } of others) journal.restore();
			Object.assign(surroundings, Object.fromEntries(singles));
			for (const restore of held) restore();
		},
	};
}

/**
 * Gives what brings a list, a map, a set or a plain object back to what it holds now, and all that these hold. Others may keep hold of
 * it, so it stays the same object.
 */
function restorerOf(value: unknown): () => void {
	if (Array.isArray(value)) {
		const items = [...value];
		const inner = items.map(restorerOf);
		return () => {
			value.splice(0, value.length, ...items);
			for (const restore of inner) restore();
		};
	}
	if (value instanceof Map) {
		const entries = [...value];
		const inner = entries.map(([, item]) => restorerOf(item));
		return () => {
			value.clear();
			for (const [key, item] of entries) value.set(key, item);
			for (const restore of inner) restore();
		};
	}
	if (value instanceof Set) {
		const items = [...value];
		return () => {
			value.clear();
			for (const item of items) value.add(item);
		};
	}
	if (!isPlain(value)) return () => {};
	const own = { ...value };
	const inner = Object.values(own).map(restorerOf);
	return () => {
		for (const key of Object.keys(value)) if (!(key in own)) delete value[key];
		Object.assign(value, own);
		for (const restore of inner) restore();
	};
}

function isPlain(value: unknown): value is Record<string, unknown> {
	return (
		typeof value === "object" &&
		value !== null &&
		Object.getPrototypeOf(value) === Object.prototype
	);
}
