import type { Commands } from "./commands";
import { askText, confirmed } from "./dialog";
import type { Link } from "./link";
import type { TabActions } from "./tabs";

/** What the tabs command; what is refused is explained. */
export function tabActions(
	link: Link,
	commands: Commands,
	/** Takes over what is being typed. */
	commit: () => void,
): TabActions {
	const { say } = commands;
	return {
		activate: (sheet) => {
			commit();
			void link.call("activate", { sheet });
		},
		add: async () => commands.explain(await link.call("addSheet", {})),
		rename: async (sheet, before) => {
			const name = await askText(say, say("newName"), before);
			if (name === undefined || name === before) return;
			commands.explain(await link.call("renameSheet", { sheet, name }));
		},
		remove: async (sheet, name) => {
			if (!(await confirmed(say, say("confirmDelete", { name })))) return;
			commands.explain(await link.call("deleteSheet", { sheet }));
		},
		copy: async (sheet, before) => {
			const name = say("copyOf", { name: before });
			commands.explain(await link.call("copySheet", { sheet, name }));
		},
		hide: async (sheet) =>
			commands.explain(await link.call("hideSheet", { sheet })),
		move: async (sheet, to) =>
			commands.explain(await link.call("moveSheet", { sheet, to })),
	};
}
