/** The KPI library as the sidebar shows it: what is looked for in it, what is picked, and where that shall go. */
import { batch, computed, signal } from "@preact/signals";
import type { Language } from "../../src/i18n/message";
import type { Preset } from "../../src/library";
import type { Answer } from "../../src/rpc";
import type { SheetSnapshot } from "../../src/table/snapshot";
import type { Core } from "./core";
import type { Ask } from "./session";
import type { Job } from "./writing";

export type LibraryEntry = Answer<"library">["entries"][number];

/** Entries of one department or of one preset; `""` for all. */
export type Shelf = "" | `department:${string}` | `preset:${string}`;

interface Surroundings {
	ask: Ask;
	/** The reading core, once it is there. */
	reader: () => Core | null;
	/** The sheet at hand. */
	sheet: () => SheetSnapshot | null;
}

export function createLibrary({ ask, reader, sheet }: Surroundings) {
	const entries = signal<readonly LibraryEntry[]>([]);
	const scorecards = signal<Answer<"library">["scorecards"]>([]);
	const query = signal("");
	const shelf = signal<Shelf>("");
	const picked = signal<ReadonlySet<string>>(new Set());
	/** Id of the scorecard that picks shall join; `null` for a new one. */
	const target = signal<number | null>(null);
	let current = false;

	const presets = (): readonly Preset[] => reader()?.PRESETS ?? [];
	const search = computed(() => reader()?.searchIn(entries.value));
	const shown = computed(() =>
		(search.value?.(query.value) ?? []).filter(isOn(shelf.value)),
	);

	function isOn(place: Shelf): (entry: LibraryEntry) => boolean {
		const [kind, name] = place.split(":");
		if (kind === "department") return ({ department }) => department === name;
		const preset = presets().find(({ id }) => id === name);
		return ({ id }) => preset?.entries.includes(id) ?? true;
	}

	/** Opens the library, at a preset with all of it picked. A sheet that is a scorecard is where picks go, unless a preset is to begin one. */
	async function open(preset?: string): Promise<void> {
		const chosen = presets().find(({ id }) => id === preset);
		batch(() => {
			query.value = "";
			shelf.value = chosen ? `preset:${chosen.id}` : "";
			picked.value = new Set(chosen?.entries ?? []);
		});
		if (!current) {
			const answer = await ask("library", {}, () => open(preset));
			if (!answer) return;
			current = true;
			entries.value = answer.entries;
			scorecards.value = answer.scorecards;
		}
		const here = scorecards.value.find(
			({ sheetId }) => sheetId === sheet()?.sheetId,
		);
		target.value = chosen ? null : (here?.sheetId ?? null);
	}

	function toggle(id: string): void {
		const next = new Set(picked.value);
		if (!next.delete(id)) next.add(id);
		picked.value = next;
	}

	/** What is to be done with the picks, in the order of the library; a preset that was left as it is keeps its name and order. */
	function job(): Job {
		const [kind, name] = shelf.value.split(":");
		const preset = presets().find(({ id }) => kind === "preset" && id === name);
		const whole =
			preset !== undefined &&
			preset.entries.length === picked.value.size &&
			preset.entries.every((id) => picked.value.has(id));
		if (whole && target.value === null)
			return { do: "new", entries: [], preset: preset.id };
		return {
			do: "new",
			entries: entries.value
				.map(({ id }) => id)
				.filter((id) => picked.value.has(id)),
			addTo: target.value ?? undefined,
		};
	}

	/** What a department is called. */
	function nameOf(
		department: LibraryEntry["department"],
		language: Language,
	): string {
		return reader()?.DEPARTMENT_NAMES[department][language] ?? department;
	}

	/** The spreadsheet was changed: which scorecards there are must be asked for anew. */
	function outdated(): void {
		current = false;
	}

	return {
		entries,
		scorecards,
		query,
		shelf,
		picked,
		target,
		shown,
		presets,
		nameOf,
		open,
		toggle,
		job,
		outdated,
	};
}
