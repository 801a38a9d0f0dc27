/** Settings of the spreadsheet while they are being changed: what is chosen, what that changes, and what it would mean. */
import { batch, computed, signal } from "@preact/signals";
import type { Language } from "../../src/i18n/message";
import type { PolicyName, Status } from "../../src/progress/assessment";
import type { Request, Settings } from "../../src/rpc";
import type { SpeakingRule } from "./check";
import type { Core } from "./core";
import type { CheckedKpi, Reading } from "./reading";
import type { Ask } from "./session";

/** What can be chosen. */
export interface Choice {
	policy: PolicyName;
	barStyle: Settings["barStyle"];
	kpisPerOwner: number;
	readingsPerOwner: number;
	closingDays: number;
	fiscalStart: number;
	rulesOff: readonly string[];
}

export type Change = Omit<Request<"saveSettings">, "language">;

interface Surroundings {
	ask: Ask;
	reader: () => Core | null;
	language: () => Language;
	reading: () => Reading | null;
	kpis: () => readonly CheckedKpi[];
	/** The settings in force, and what happens when others are. */
	settings: () => Settings | null;
	adopt: (settings: Settings) => void;
}

export function createSettings(around: Surroundings) {
	const chosen = signal<Choice | null>(null);
	const saved = signal(false);
	const rules = signal<readonly SpeakingRule[]>([]);
	/** Place of the KPI that shows what a policy means. */
	const example = signal(0);

	/** What is chosen otherwise than it is set. */
	const change = computed<Change>(() => {
		const settings = around.settings();
		const now = chosen.value;
		if (!settings || !now) return {};
		const before = choiceOf(settings);
		return Object.fromEntries(
			Object.entries(now).filter(
				([key, value]) => String(value) !== String(before[key as keyof Choice]),
			),
		);
	});

	/** The status of the example under each policy. */
	const statuses = computed<Record<PolicyName, Status> | null>(() => {
		const row = around.kpis()[example.value];
		const reading = around.reading();
		const settings = around.settings();
		if (!row || !reading || !settings) return null;
		return (
			around.reader()?.statusesOf(row, reading, settings.thresholds) ?? null
		);
	});

	/** Begins with what is set, and with a KPI on which the policies differ. */
	function open(): void {
		const settings = around.settings();
		const reading = around.reading();
		const core = around.reader();
		if (!settings || !reading || !core) return;
		const differs = (kpi: CheckedKpi) =>
			new Set(Object.values(core.statusesOf(kpi, reading, settings.thresholds)))
				.size;
		const variety = around.kpis().slice(0, 300).map(differs);
		batch(() => {
			chosen.value = choiceOf(settings);
			saved.value = false;
			rules.value = core.speakingRules(reading);
			example.value = Math.max(0, variety.indexOf(Math.max(0, ...variety)));
		});
	}

	function choose(change: Partial<Choice>): void {
		if (!chosen.value) return;
		batch(() => {
			chosen.value = { ...(chosen.value as Choice), ...change };
			saved.value = false;
		});
	}

	function switchRule(id: string): void {
		const off = chosen.value?.rulesOff ?? [];
		choose({
			rulesOff: off.includes(id)
				? off.filter((other) => other !== id)
				: [...off, id],
		});
	}

	async function save(): Promise<void> {
		const args = { language: around.language(), ...change.value };
		const answer = await around.ask("saveSettings", args, save);
		if (!answer) return;
		around.adopt(answer.settings);
		batch(() => {
			chosen.value = choiceOf(answer.settings);
			saved.value = true;
		});
	}

	return {
		chosen,
		saved,
		rules,
		example,
		change,
		statuses,
		open,
		choose,
		switchRule,
		save,
	};
}

export function choiceOf(settings: Settings): Choice {
	const { policy, limits, barStyle, closingDays, fiscalStart, rulesOff } =
		settings;
	return {
		policy: policy.name,
		...limits,
		barStyle,
		closingDays,
		fiscalStart,
		rulesOff,
	};
}
