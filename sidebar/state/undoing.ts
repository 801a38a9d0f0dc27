/** Taking the last run back, and taking everything of ours out: first what it would do, then doing it. */
import { signal } from "@preact/signals";
import type { Answer } from "../../src/rpc";
import type { Ask } from "./session";

export function createUndoing(ask: Ask) {
	const restorable = signal<Answer<"previewRestore">["summary"] | null>(null);
	const restored = signal<Answer<"restore">["summary"] | null>(null);
	const removable = signal<Answer<"previewRemove">["summary"] | null>(null);
	const removed = signal<Answer<"remove">["summary"] | null>(null);
	/** Whether sheets in which people typed go, too. */
	const everything = signal(false);

	async function lookAtRestore(): Promise<void> {
		restored.value = null;
		restorable.value = null;
		const answer = await ask("previewRestore", {}, lookAtRestore);
		restorable.value = answer?.summary ?? null;
	}

	async function restore(): Promise<void> {
		const answer = await ask("restore", {}, lookAtRestore);
		restored.value = answer?.summary ?? null;
	}

	async function lookAtRemove(whole = false): Promise<void> {
		removed.value = null;
		removable.value = null;
		everything.value = whole;
		const again = () => lookAtRemove(whole);
		const answer = await ask("previewRemove", { everything: whole }, again);
		removable.value = answer?.summary ?? null;
	}

	async function remove(): Promise<void> {
		const args = { everything: everything.value };
		const answer = await ask("remove", args, () => lookAtRemove());
		removed.value = answer?.summary ?? null;
	}

	return {
		restorable,
		restored,
		removable,
		removed,
		everything,
		lookAtRestore,
		restore,
		lookAtRemove,
		remove,
	};
}
