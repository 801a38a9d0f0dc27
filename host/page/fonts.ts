/**
 * The Chinese type is cut into many files by ranges of signs. A page loads those it needs by itself; the sidebar's frame is of foreign
 * origin and may not, so the page reads the files for it.
 */
interface Face {
	range: string;
	spans: [number, number][];
	weight: string;
	address: string;
}

export interface FontPart {
	range: string;
	weight: string;
	bytes: ArrayBuffer;
}

/** Gives the files that hold some signs; each file only once. */
export class FontParts {
	private readonly sent = new Set<string>();
	private faces: Face[] | undefined;

	async for(signs: readonly number[]): Promise<FontPart[]> {
		this.faces ??= facesOfPage();
		const wanted = this.faces.filter(
			({ address, spans }) =>
				!this.sent.has(address) &&
				spans.some(([from, to]) =>
					signs.some((sign) => sign >= from && sign <= to),
				),
		);
		for (const { address } of wanted) this.sent.add(address);
		return Promise.all(
			wanted.map(async ({ range, weight, address }) => ({
				range,
				weight,
				bytes: await (await fetch(address)).arrayBuffer(),
			})),
		);
	}

	/** A new frame knows none of them. */
	forget(): void {
		this.sent.clear();
	}
}

function facesOfPage(): Face[] {
	return [...document.styleSheets]
		.flatMap((sheet) => [...sheet.cssRules].map((rule) => ({ rule, sheet })))
		.flatMap(({ rule, sheet }) => {
			if (!(rule instanceof CSSFontFaceRule)) return [];
			const range = rule.style.getPropertyValue("unicode-range");
			const source = /url\("?([^")]+)"?\)/.exec(
				rule.style.getPropertyValue("src"),
			)?.[1];
			if (!range || !source) return [];
			return [
				{
					range,
					spans: spansOf(range),
					weight: rule.style.getPropertyValue("font-weight"),
					address: new URL(source, sheet.href ?? document.baseURI).href,
				},
			];
		});
}

/** Reads `U+4e00-4e10, U+4e20`. */
export function spansOf(range: string): [number, number][] {
	return range.split(",").map((part) => {
		const [from = "", to = from] = part.trim().replace(/^U\+/i, "").split("-");
		return [Number.parseInt(from, 16), Number.parseInt(to, 16)];
	});
}
