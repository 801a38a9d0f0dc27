import { tag, xmlDocument } from "../../xml";
import { MAIN } from "./names";

/** The texts of a file's cells, each once, by number. */
export class TextsWriter {
	readonly #numbers = new Map<string, number>();

	/** @param xml the text as `textXml` writes it */
	of(xml: string): number {
		const known = this.#numbers.get(xml);
		if (known !== undefined) return known;
		this.#numbers.set(xml, this.#numbers.size);
		return this.#numbers.size - 1;
	}

	xml(): string {
		const texts = [...this.#numbers.keys()];
		return xmlDocument(
			tag(
				"sst",
				{ xmlns: MAIN, uniqueCount: texts.length },
				texts.map((text) => tag("si", {}, text)),
			),
		);
	}
}
