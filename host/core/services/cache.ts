import { platform, runOf, service } from "./platform/service";
import type { Run } from "./run-context";

type Gas = GoogleAppsScript.Cache.Cache;
type Store = Map<string, { value: string; until: number }>;

const LONGEST_KEY = 250;
const LONGEST_VALUE = 100 * 1024;
/** Seconds. */
const USUAL_TIME = 600;
const LONGEST_TIME = 21_600;

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
		const now = runOf(this).workbook.now().getTime();
		return entry && entry.until > now ? entry.value : null;
	}
	override put(key: string, value: string, seconds = USUAL_TIME): void {
		if (key.length > LONGEST_KEY) throw new Error(`Argument too large: key`);
		if (new TextEncoder().encode(value).length > LONGEST_VALUE)
			throw new Error(`Argument too large: value`);
		const now = runOf(this).workbook.now().getTime();
		const until = now + Math.min(seconds, LONGEST_TIME) * 1000;
		storeOf(this).set(key, { value, until });
	}
	override remove(key: string): void {
		storeOf(this).delete(key);
	}
	override removeAll(keys: string[]): void {
		for (const key of keys) storeOf(this).delete(key);
	}
}

function storeOf(cache: Cache): Store {
	return stores.get(cache) as Store;
}

service(Cache, "Cache", { live: true });
