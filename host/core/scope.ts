/** What a script sees around its own names: the services, a clock, one global object, and nothing of a browser or of Node. */
import type { Run } from "./services/run-context";

/** Names that browsers, workers and Node have and Apps Script has not. */
const HIDDEN = [
	"window",
	"document",
	"self",
	"global",
	"process",
	"require",
	"module",
	"navigator",
	"location",
	"localStorage",
	"indexedDB",
	"fetch",
	"XMLHttpRequest",
	"WebSocket",
	"Worker",
	"postMessage",
	"importScripts",
	"setTimeout",
	"setInterval",
	"setImmediate",
	"queueMicrotask",
	"performance",
	"crypto",
	"TextEncoder",
	"TextDecoder",
	"URL",
	"URLSearchParams",
	"Blob",
	"File",
	"FormData",
	"ReadableStream",
	"WritableStream",
	"structuredClone",
	"atob",
	"btoa",
];

/** Names of the functions that stand on the top level of a script, at the beginning of a line. */
export function topLevelFunctions(code: string): string[] {
	const found = code.matchAll(
		/^(?:async\s+)?function\s*\*?\s*([A-Za-z$_][\w$]*)/gm,
	);
	return [...new Set([...found].map(([, name = ""]) => name))];
}

export interface Scope {
	/** Runs the script's top level and gives what a name or a path such as `menu.open` stands for. */
	load(code: string, name: string): unknown;
}

/** Names that runs under way have put on the global object. */
const lent = new Set<string>();

/**
 * Carries out the runs of a script. Top-level functions are members of the global object meanwhile, as scripts take for granted that
 * say `this[name]()`; whatever a script leaves on it, such as a variable it did not declare, is gone afterwards.
 */
export function inScope<T>(
	run: Run,
	services: Record<string, unknown>,
	work: (scope: Scope) => T,
): T {
	const before = new Set(Object.getOwnPropertyNames(globalThis));
	const shadowed = new Map<string, PropertyDescriptor>();
	const load = (code: string, name: string): unknown => {
		const start = compiled(code, name, services);
		const scopeObject = globalObject(services);
		const [found, evaluate, functions] = start.call(
			scopeObject,
			clockedDate(run.workbook.now),
			scopeObject,
			...Object.values(services),
		);
		run.evaluate = evaluate ?? null;
		for (const [own, value] of Object.entries(functions)) {
			const old = Object.getOwnPropertyDescriptor(globalThis, own);
			if (typeof value !== "function" || (own in globalThis && !lent.has(own)))
				continue;
			if (old) shadowed.set(own, old);
			lent.add(own);
			Object.defineProperty(globalThis, own, {
				value,
				configurable: true,
				writable: true,
				enumerable: true,
			});
		}
		return found;
	};
	try {
		return work({ load });
	} finally {
		for (const name of Object.getOwnPropertyNames(globalThis))
			if (!before.has(name)) {
				delete (globalThis as Record<string, unknown>)[name];
				lent.delete(name);
			}
		for (const [name, old] of shadowed)
			Object.defineProperty(globalThis, name, old);
	}
}

type Start = (
	this: unknown,
	...services: unknown[]
) => [
	found: unknown,
	evaluate: ((source: string) => unknown) | undefined,
	functions: Record<string, unknown>,
];

/** Scripts as they were compiled last, by their services, the name asked for and their code. */
const known = new Map<string, Start>();
const MOST_KNOWN = 20;

function compiled(
	code: string,
	name: string,
	services: Record<string, unknown>,
): Start {
	const key = `${Object.keys(services)}\n${name}\n${code}`;
	let start = known.get(key);
	if (!start) {
		if (known.size >= MOST_KNOWN) known.clear();
		start = compile(code, name, topLevelFunctions(code), services);
		known.set(key, start);
	}
	return start;
}

/**
 * The script inside a function of its own, so that it may use the name of a service or a hidden name for something else. Only a script
 * with templates may evaluate text among its functions. The brackets around the function have it compiled at once and not looked
 * through first.
 */
function compile(
	code: string,
	name: string,
	functions: readonly string[],
	services: Record<string, unknown>,
): Start {
	const root = name.split(".")[0];
	const evaluates = /createTemplate|asTemplate/.test(code);
	const members = functions.map(
		(own) => `${own}:typeof ${own}==="function"?${own}:undefined`,
	);
	return new Function(
		"Date",
		"globalThis",
		...Object.keys(services),
		...HIDDEN,
		`return (function(){${code}
;return [typeof ${root}==="undefined"?undefined:${name},${
			evaluates ? "function(){return eval(arguments[0])}" : "undefined"
		},{${members.join(",")}}]}).call(this)`,
	) as Start;
}

/** What `globalThis` and `this` are on the top level: reads the services too, shows no hidden name, and writes to the real one. */
function globalObject(services: Record<string, unknown>): object {
	const hidden = new Set(HIDDEN);
	return new Proxy(globalThis, {
		has: (target, key) =>
			typeof key === "string" && hidden.has(key)
				? false
				: key in services || key in target,
		get: (target, key) => {
			if (typeof key !== "string") return Reflect.get(target, key);
			if (hidden.has(key)) return undefined;
			return key in services ? services[key] : Reflect.get(target, key);
		},
		set: (target, key, value) => Reflect.set(target, key, value),
	});
}

/** The same `Date`, except that the moment it gives without arguments is that of the workbook's clock. */
function clockedDate(now: () => Date): DateConstructor {
	return new Proxy(Date, {
		construct: (target, args, newTarget) =>
			Reflect.construct(
				target,
				args.length === 0 ? [now().getTime()] : args,
				newTarget,
			),
		get: (target, key) =>
			key === "now" ? () => now().getTime() : Reflect.get(target, key),
	});
}
