import { platform, service } from "./platform/service";
import type { Run } from "./run-context";

type Gas = GoogleAppsScript.Base.User;

const emails = new WeakMap<object, string>();

/** The address of a user, given as one or as an object that stands for one. */
export function emailOf(user: unknown): string {
	return typeof user === "string" ? user : (emails.get(user as object) ?? "");
}

export class User extends platform<Gas>("User") {
	constructor(run: Run, email: string) {
		super(run);
		emails.set(this, email);
	}

	override getEmail(): string {
		return emailOf(this);
	}
	override getUserLoginId(): string {
		return emailOf(this);
	}
}

service(User, "User", { live: false });
