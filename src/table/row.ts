/**
 * The headers of one table side by side.
 */
import type { FieldKey } from "../kpi/kpi";
import type { Sense } from "./concepts";
import { naming } from "./match";

/** A field that a column may hold. */
export interface Candidate {
	field: FieldKey;
	column: number;
	score: number;
}

/** The headers of one table with the fields that each may name. */
export class Row {
	private readonly byColumn = new Map<number, Candidate[]>();
	private readonly concepts: readonly ReadonlySet<Sense>[];

	constructor(
		candidates: readonly Candidate[],
		readonly headers: readonly string[],
	) {
		this.concepts = headers.map((header) => naming(header).concepts);
		for (const candidate of candidates) this.add(candidate);
	}

	get candidates(): Candidate[] {
		return this.columns().flatMap((column) => this.at(column));
	}

	add(candidate: Candidate): void {
		const { column } = candidate;
		this.byColumn.set(column, [
			...(this.byColumn.get(column) ?? []),
			candidate,
		]);
	}

	at(column: number): readonly Candidate[] {
		return this.byColumn.get(column) ?? [];
	}

	of(field: FieldKey, column: number): Candidate | undefined {
		return this.at(column).find((c) => c.field === field);
	}

	/** Columns that may name the one field and the other, as likely. */
	between(one: FieldKey, other: FieldKey, within = 0.25): number[] {
		return this.columns().filter((column) => {
			const a = this.of(one, column);
			const b = this.of(other, column);
			return a && b && Math.abs(a.score - b.score) <= within;
		});
	}

	/** True where a column names the field and none of `unless`. */
	surely(field: FieldKey, unless: readonly FieldKey[] = []): boolean {
		return this.columns().some(
			(column) =>
				this.of(field, column) &&
				!unless.some((other) => this.of(other, column)),
		);
	}

	has(fields: readonly FieldKey[], where = (_: number) => true): boolean {
		return this.columns().some(
			(column) =>
				where(column) && fields.some((field) => this.of(field, column)),
		);
	}

	says(column: number, concept: Sense): boolean {
		return this.concepts[column]?.has(concept) ?? false;
	}

	/** 今年目標 is rather a number than 目標 is. */
	leansToTarget(column: number): boolean {
		const goal = this.of("goal", column);
		const target = this.of("target", column);
		return goal && target ? target.score > goal.score : false;
	}

	/** True where no word of the header is known. */
	saysNothingKnown(column: number): boolean {
		const header = this.headers[column] ?? "";
		const { fields, concepts } = naming(header);
		const isUnknown = [...concepts].every((c) => c === "unknown");
		return header.trim() !== "" && fields.size === 0 && isUnknown;
	}

	/** True where the header says this and nothing else. */
	saysOnly(column: number, concept: Sense): boolean {
		return this.says(column, concept) && this.concepts[column]?.size === 1;
	}

	/** `ACV target`, 營收目標: no other column names the indicator of such an amount. */
	saysWhatItMeasures(column: number): boolean {
		return this.says(column, "metric") || this.says(column, "unknown");
	}

	drop(field: FieldKey, column: number): void {
		const kept = this.byColumn.get(column)?.filter((c) => c.field !== field);
		this.byColumn.set(column, kept ?? []);
	}

	columns(): number[] {
		return [...this.byColumn.keys()];
	}
}
