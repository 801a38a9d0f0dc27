/** Texts, each once, with the numbers in which they came. */
export class Numbered {
	readonly #numbers = new Map<string, number>();

	constructor(...first: string[]) {
		for (const text of first) this.of(text);
	}

	of(text: string): number {
		const known = this.#numbers.get(text);
		if (known !== undefined) return known;
		this.#numbers.set(text, this.#numbers.size);
		return this.#numbers.size - 1;
	}

	get all(): string[] {
		return [...this.#numbers.keys()];
	}
}
