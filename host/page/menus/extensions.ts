import type { MenuItem } from "../menu";
import type { MenuEntry } from "../protocol";
import type { Say } from "../words";

/** What the add-on has put below Extensions. */
export function extensionsMenu(
	say: Say,
	entries: readonly MenuEntry[],
	run: (name: string) => void,
): MenuItem[] {
	if (entries.length === 0) return [{ label: say("noAddOn"), disabled: true }];
	return entries.map((entry) => {
		if ("separator" in entry) return entry;
		return "entries" in entry
			? { label: entry.label, items: extensionsMenu(say, entry.entries, run) }
			: { label: entry.label, run: () => run(entry.function) };
	});
}
