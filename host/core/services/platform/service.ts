/** How a class of ours becomes a class of Apps Script: its members checked, counted and limited as there. */
import type { Run } from "../run-context";
import { isEnumName, isMember } from "./enums";
import { MEMBERS } from "./members";
import { NAMESPACES } from "./signatures";

const RUN = Symbol("run");
const CLASS = Symbol("class");

/** What every object that a script can hold has in common; what it is made of stays out of the script's sight. */
export class ServiceObject {
	readonly [RUN]: Run;

	constructor(run: Run) {
		this[RUN] = run;
	}
}

export function runOf(object: object): Run {
	return (object as ServiceObject)[RUN];
}

/** Name of the Apps Script class of an object, or undefined for anything else. */
export function classOf(value: unknown): string | undefined {
	return typeof value === "object" && value !== null
		? (value as { [CLASS]?: string })[CLASS]
		: undefined;
}

type Constructor<T> = new (run: Run) => T;

/**
 * Base class with every member that the platform's class has. A member that no subclass overrides throws and names itself, so that
 * nothing passes as done that is not.
 */
export function platform<T>(name: string): Constructor<ServiceObject & T> {
	const Base = class extends ServiceObject {};
	const members = MEMBERS[name];
	if (!members) throw new Error(`Apps Script has no class ${name}.`);
	for (const member of Object.keys(members))
		Object.defineProperty(Base.prototype, member, {
			value: () => {
				throw new Error(
					`${fullName(name)}.${member} is not available in this local Google Sheets.`,
				);
			},
		});
	Object.defineProperty(Base.prototype, CLASS, { value: name });
	Object.defineProperty(Base.prototype, "toString", { value: () => name });
	return Base as unknown as Constructor<ServiceObject & T>;
}

export interface ServiceKind<T> {
	/** Which members go to Google's servers, so that they count and can fail: all, none, or those named. */
	live: boolean | readonly string[];
	/** Runs before every member: throws when the object is no longer there. */
	before?: (object: T) => void;
	/** Classes whose members become members of this one: a large class is written family by family. */
	families?: readonly { prototype: object }[];
}

/** Puts the checks in front of every member that the class has of its own. */
export function service<T extends object>(
	Class: { prototype: T },
	name: string,
	{ live, before, families = [] }: ServiceKind<T>,
): void {
	const prototype = Class.prototype as Record<string, unknown>;
	for (const family of families) adopt(prototype, family.prototype);
	const members = MEMBERS[name] ?? {};
	for (const member of Object.getOwnPropertyNames(prototype)) {
		const method = prototype[member];
		if (member === "constructor" || typeof method !== "function") continue;
		const signatures = members[member];
		if (!signatures)
			throw new Error(`${name} has no member ${member} in Apps Script.`);
		const counts = typeof live === "boolean" ? live : live.includes(member);
		Object.defineProperty(prototype, member, {
			value(this: T, ...args: unknown[]) {
				const run = runOf(this);
				return run.enter(`${name}.${member}`, counts, () => {
					checkArguments(name, member, signatures, args);
					before?.(this);
					return method.apply(this, args);
				});
			},
		});
	}
}

function adopt(prototype: object, family: object): void {
	for (const member of Object.getOwnPropertyNames(family)) {
		if (member === "constructor") continue;
		if (Object.hasOwn(prototype, member))
			throw new Error(`Two families have a member ${member}.`);
		const method = Object.getOwnPropertyDescriptor(family, member);
		Object.defineProperty(prototype, member, { ...method });
	}
}

function fullName(name: string): string {
	const namespace = NAMESPACES[name];
	if (namespace === "Spreadsheet")
		return name === "SpreadsheetApp" ? name : `SpreadsheetApp.${name}`;
	return name;
}

/** Apps Script refuses a call that fits none of a member's signatures. */
function checkArguments(
	name: string,
	member: string,
	signatures: readonly string[],
	args: unknown[],
): void {
	if (signatures.some((signature) => fits(signature, args))) return;
	throw new Error(
		`The parameters (${args.map(typeName).join(",")}) don't match the method signature for ${fullName(name)}.${member}.`,
	);
}

function fits(signature: string, args: unknown[]): boolean {
	const kinds = signature === "" ? [] : signature.split(",");
	const last = kinds[kinds.length - 1];
	const rest = last?.startsWith("...") ?? false;
	if (!rest && args.length > kinds.length) return false;
	return kinds.every((kind, index) => {
		if (kind.startsWith("...")) return true;
		if (kind.endsWith("?") && index >= args.length) return true;
		return index < args.length && isOf(kind.replace("?", ""), args[index]);
	});
}

function isOf(kind: string, value: unknown): boolean {
	if (kind === "any") return true;
	if (kind.endsWith("[]"))
		return (
			Array.isArray(value) &&
			value.every((item) => isOf(kind.slice(0, -2), item))
		);
	if (kind === "number") return typeof value === "number";
	// A service takes undefined for null, and null wherever an object or a text may be missing.
	if (value === null || value === undefined) return true;
	if (kind === "string" || kind === "boolean") return typeof value === kind;
	if (kind === "Date")
		return Object.prototype.toString.call(value) === "[object Date]";
	if (isEnumName(kind)) return isMember(kind, value);
	// An interface without members is one of plain data.
	if (Object.keys(MEMBERS[kind] ?? {}).length > 0)
		return classOf(value) === kind || isKind(kind, value);
	return typeof value === "object";
}

/** A typed chart builder is an EmbeddedChartBuilder, too, a builder of colours passes for a colour, and much can be had as a blob. */
function isKind(kind: string, value: unknown): boolean {
	const name = classOf(value);
	if (kind === "Color") return name === "ColorBuilder";
	if (kind === "BlobSource")
		return name !== undefined && "getBlob" in (MEMBERS[name] ?? {});
	return (
		name !== undefined &&
		kind === "EmbeddedChartBuilder" &&
		/^Embedded\w+ChartBuilder$/.test(name)
	);
}

function typeName(value: unknown): string {
	if (value === null || value === undefined) return "null";
	if (Array.isArray(value))
		return value.length > 0 ? `${typeName(value[0])}[]` : "Object[]";
	const name = classOf(value);
	if (name) return fullName(name);
	if (typeof value === "string") return "String";
	return typeof value === "object" ? "Object" : typeof value;
}
