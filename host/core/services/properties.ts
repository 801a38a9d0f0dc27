import { platform, runOf, service } from "./platform/service";
import type { Run } from "./run-context";

type Gas = GoogleAppsScript.Properties.Properties;

/** Sizes that Apps Script allows, counted as UTF-8. */
const LONGEST_VALUE = 9 * 1024;
const LARGEST_STORE = 500 * 1024;

const FULL =
	"You have exceeded the property storage quota. Please remove some properties and try again.";

const stores = new WeakMap<object, Map<string, string>>();

export class Properties extends platform<Gas>("Properties") {
	constructor(run: Run, store: string) {
		super(run);
		const all = run.surroundings.stores;
		if (!all.has(store)) all.set(store, new Map());
		stores.set(this, all.get(store) as Map<string, string>);
	}

	override getProperty(key: string): string | null {
		return storeOf(this).get(key) ?? null;
	}
	override getProperties(): Record<string, string> {
		return Object.fromEntries(storeOf(this));
	}
	override getKeys(): string[] {
		return [...storeOf(this).keys()];
	}
	override setProperty(key: string, value: string): Gas {
		return this.setProperties({ [key]: String(value) });
	}
	override setProperties(
		properties: Record<string, string>,
		deleteAllOthers = false,
	): Gas {
		const store = storeOf(this);
		const next = new Map(deleteAllOthers ? [] : store);
		for (const [key, value] of Object.entries(properties)) {
			if (bytes(value) > LONGEST_VALUE) throw new Error(FULL);
			next.set(key, String(value));
		}
		const size = sizeOf(next);
		const grows = size > sizeOf(store);
		if (size > LARGEST_STORE) throw new Error(FULL);
		if (grows && runOf(this).surroundings.faults.storeFull)
			throw new Error(FULL);
		store.clear();
		for (const [key, value] of next) store.set(key, value);
		return this;
	}
	override deleteProperty(key: string): Gas {
		storeOf(this).delete(key);
		return this;
	}
	override deleteAllProperties(): Gas {
		storeOf(this).clear();
		return this;
	}
}

function storeOf(properties: Properties): Map<string, string> {
	return stores.get(properties) as Map<string, string>;
}

function sizeOf(store: ReadonlyMap<string, string>): number {
	let size = 0;
	for (const [key, value] of store) size += bytes(key) + bytes(value);
	return size;
}

function bytes(text: string): number {
	return new TextEncoder().encode(String(text)).length;
}

service(Properties, "Properties", { live: true });
