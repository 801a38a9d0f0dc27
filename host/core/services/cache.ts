import { platform, runOf, service } from "./platform/service";
import type { Run } from "./run-context";

type Gas = GoogleAppsScript.Cache.Cache;
type Store = Map<string, { value: string; until: number }>;

const LONGEST_KEY = 250;
const LONGEST_VALUE = 100 * 1024;
/** Seconds. */
const USUAL_TIME = 600;
const LONGEST_TIME = 21_600;
const MOST_ENTRIES = 1000;

const stores = new WeakMap<object, Store>();

export class Cache extends platform<Gas>("Cache") {
	constructor(run: Run, name: string) {
		super(run);
		const all = run.surroundings.caches;
		if (!all.has(name)) all.set(name, new Map());
		stores.set(this, all.get(name) as Store);
	}

	override get(key: string): string | null {
		const entry = storeOf(this).get(key);
		return entry && entry.until > now(this) ? entry.value : null;
	}
	/** Only the keys that are there. */
	override getAll(keys: string[]): Record<string, string> {
		return Object.fromEntries(
			keys.flatMap((key) => {
				const value = this.get(key);
				return value === null ? [] : [[key, value]];
			}),
		);
	}
	override put(key: string, value: string, seconds = USUAL_TIME): void {
		put(this, key, value, seconds);
	}
	override putAll(values: Record<string, string>, seconds = USUAL_TIME): void {
		for (const [key, value] of Object.entries(values))
			put(this, key, value, seconds);
	}
	override remove(key: string): void {
		storeOf(this).delete(key);
	}
	override removeAll(keys: string[]): void {
		for (const key of keys) storeOf(this).delete(key);
	}
}

function put(cache: Cache, key: string, given: unknown, seconds: number): void {
	const value = String(given);
	if (key.length > LONGEST_KEY) throw new Error("Argument too large: key");
	if (new TextEncoder().encode(value).length > LONGEST_VALUE)
		throw new Error("Argument too large: value");
	const store = storeOf(cache);
	const until = now(cache) + Math.min(seconds, LONGEST_TIME) * 1000;
	store.delete(key);
	store.set(key, { value, until });
	// A cache keeps so many entries; the oldest go first.
	for (const oldest of store.keys()) {
		if (store.size <= MOST_ENTRIES) break;
		store.delete(oldest);
	}
}

function now(cache: Cache): number {
	return runOf(cache).workbook.now().getTime();
}

function storeOf(cache: Cache): Store {
	return stores.get(cache) as Store;
}

service(Cache, "Cache", { live: true });
