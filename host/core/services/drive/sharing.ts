/** Who may do what with an item of Drive: kept and told, and asked by nobody. */
import { memberOf, nameOf } from "../platform/enums";
import { runOf } from "../platform/service";
import { emailOf, User } from "../user";
import type { DriveItem, Sharing } from "./model";

type Act = (item: object, ...args: unknown[]) => unknown;

const ROLES = ["editor", "viewer", "commenter"] as const;
type Role = (typeof ROLES)[number];

const PERMISSIONS = {
	owner: "OWNER",
	editor: "EDIT",
	viewer: "VIEW",
	commenter: "COMMENT",
} as const;

/** A person has one role; a higher one takes the place of a lower. */
function give(sharing: Sharing, role: Role, emails: readonly string[]): void {
	for (const email of emails) {
		const own = sharing.people.get(email);
		if (own !== "editor") sharing.people.set(email, role);
	}
}

function have(item: object, sharing: Sharing, roles: readonly string[]) {
	return [...sharing.people]
		.filter(([, role]) => roles.includes(role))
		.map(([email]) => new User(runOf(item), email));
}

/** @param itemOf the model of a file or a folder */
export function sharingActs(
	itemOf: (item: object) => DriveItem,
): Record<string, Act> {
	const sharing = (item: object) => itemOf(item).sharing;
	const acts: Record<string, Act> = {
		getEditors: (item) => have(item, sharing(item), ["editor"]),
		// Commenters are among the viewers.
		getViewers: (item) => have(item, sharing(item), ["viewer", "commenter"]),
		getAccess(item, user) {
			const email = emailOf(user);
			const own = email === runOf(item).workbook.people.owner;
			const role = own ? "owner" : sharing(item).people.get(email);
			const permission = role ? PERMISSIONS[role] : "NONE";
			return memberOf("Permission", permission);
		},
		revokePermissions(item, user) {
			sharing(item).people.delete(emailOf(user));
			return item;
		},
		setSharing(item, access, permission) {
			sharing(item).access = nameOf(access);
			sharing(item).permission = nameOf(permission);
			return item;
		},
		getSharingAccess: (item) => memberOf("Access", sharing(item).access),
		getSharingPermission: (item) =>
			memberOf("Permission", sharing(item).permission),
		setShareableByEditors(item, shareable) {
			sharing(item).byEditors = shareable === true;
			return item;
		},
		isShareableByEditors: (item) => sharing(item).byEditors,
	};
	for (const role of ROLES) {
		const name = role[0]?.toUpperCase() + role.slice(1);
		acts[`add${name}`] = (item, user) => {
			give(sharing(item), role, [emailOf(user)]);
			return item;
		};
		acts[`add${name}s`] = (item, emails) => {
			give(sharing(item), role, emails as string[]);
			return item;
		};
		acts[`remove${name}`] = (item, user) => {
			const email = emailOf(user);
			if (sharing(item).people.get(email) === role)
				sharing(item).people.delete(email);
			return item;
		};
	}
	return acts;
}
