import { ENUM_NAMES } from "./enum-names";

/** A member of an Apps Script enum: told apart by identity, printed by name. */
export class EnumMember {
	readonly #name: string;
	readonly #ordinal: number;

	constructor(name: string, ordinal: number) {
		this.#name = name;
		this.#ordinal = ordinal;
	}

	name(): string {
		return this.#name;
	}

	ordinal(): number {
		return this.#ordinal;
	}

	compareTo(other: EnumMember): number {
		return this.#ordinal - other.ordinal();
	}

	toString(): string {
		return this.#name;
	}

	toJSON(): string {
		return this.#name;
	}
}

type EnumName = keyof typeof ENUM_NAMES;

/** Members that the platform has and the types package has not. */
const ADDED: Partial<Record<EnumName, readonly string[]>> = {
	DataValidationCriteria: [
		"DATE_AFTER_RELATIVE",
		"DATE_BEFORE_RELATIVE",
		"DATE_EQUAL_TO_RELATIVE",
	],
};

const made = new Map<string, Record<string, EnumMember>>();

/** The one object for an enum, typed as the platform's own: `enumOf<typeof GoogleAppsScript.Base.Button>("Button")`. */
export function enumOf<T>(name: EnumName): T {
	let members = made.get(name);
	if (!members) {
		members = Object.fromEntries(
			[...ENUM_NAMES[name], ...(ADDED[name] ?? [])].map((member, index) => [
				member,
				new EnumMember(member, index),
			]),
		);
		made.set(name, Object.freeze(members));
	}
	return members as T;
}

export function isEnumName(name: string): name is EnumName {
	return name in ENUM_NAMES;
}

/** True for a member of the named enum. */
export function isMember(name: EnumName, value: unknown): boolean {
	return Object.values(enumOf<Record<string, unknown>>(name)).includes(value);
}

/** Name of a member, as the model keeps it. */
export function nameOf(member: unknown): string {
	return String(member);
}

/** The member with that name. */
export function memberOf<T>(name: EnumName, member: string): T {
	return enumOf<Record<string, T>>(name)[member] as T;
}
