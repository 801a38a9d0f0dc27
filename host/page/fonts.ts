/**
 * The Chinese type is cut into many files by ranges of signs. A page loads those it needs by itself; the sidebar's frame is of foreign
 * origin and may not, so the page reads the files for it.
 */
interface Face {
	family: string;
	range: string;
	spans: [number, number][];
	weight: string;
	address: string;
}

export interface FontPart {
	family: string;
	range: string;
	weight: string;
	bytes: ArrayBuffer;
}

/** Gives the files that hold some signs; each file only once, for one frame. */
export class FontParts {
	private readonly sent = new Set<string>();
	private faces: Face[] | undefined;

	async for(signs: readonly number[]): Promise<FontPart[]> {
		this.faces ??= facesOfPage();
		const faces = this.faces;
		const needed = new Set(signs.flatMap((sign) => facesFor(sign, faces)));
		const wanted = [...needed].filter(({ address }) => !this.sent.has(address));
		for (const { address } of wanted) this.sent.add(address);
		const parts = await Promise.all(
			wanted.map(async ({ family, range, weight, address }) => ({
				family,
				range,
				weight,
				bytes: await bytesAt(address),
			})),
		);
		return parts.flatMap(({ bytes, ...part }) =>
			bytes ? [{ ...part, bytes }] : [],
		);
	}
}

/** Nothing where the server does not answer: the system's own type stands in. */
async function bytesAt(address: string): Promise<ArrayBuffer | undefined> {
	try {
		return await (await fetch(address)).arrayBuffer();
	} catch {
		return undefined;
	}
}

/** All weights of the first family that has the sign: Simplified signs come from another family than the rest. */
function facesFor(sign: number, faces: readonly Face[]): Face[] {
	const holding = faces.filter(({ spans }) =>
		spans.some(([from, to]) => sign >= from && sign <= to),
	);
	return holding.filter(({ family }) => family === holding[0]?.family);
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
					family: rule.style
						.getPropertyValue("font-family")
						.replace(/["']/g, ""),
					range,
					spans: spansOf(range),
					weight: rule.style.getPropertyValue("font-weight"),
					address: new URL(source, sheet.href ?? document.baseURI).href,
				},
			];
		});
}

/** Reads `U+4e00-4e10, U+4e20`. */
function spansOf(range: string): [number, number][] {
	return range.split(",").map((part) => {
		const [from = "", to = from] = part.trim().replace(/^U\+/i, "").split("-");
		return [Number.parseInt(from, 16), Number.parseInt(to, 16)];
	});
}
