import { children, type Element, parseXml } from "../xml";
import { unpack, type ZipEntry } from "../zip";

/** A part that another one names, by the last word of its type, such as `worksheet`. */
export interface Relation {
	id: string;
	type: string;
	/** Path in the archive, or the address outside. */
	target: string;
	external: boolean;
}

/** The parts of an Office file and how they hang together (ECMA-376 part 2). */
export class Package {
	readonly #bytes: Uint8Array;
	readonly #entries: Map<string, ZipEntry>;

	constructor(bytes: Uint8Array, entries: readonly ZipEntry[]) {
		this.#bytes = bytes;
		this.#entries = new Map(
			entries.map((entry) => [entry.path.toLowerCase(), entry]),
		);
	}

	/** The text of a part; empty where there is none. */
	async text(path: string | undefined): Promise<string> {
		const entry = path && this.#entries.get(path.toLowerCase());
		if (!entry) return "";
		const bytes = await unpack(this.#bytes, entry);
		const [first, second] = bytes;
		const wide = first === 0xff && second === 0xfe;
		return new TextDecoder(wide ? "utf-16le" : "utf-8").decode(bytes);
	}

	async root(path: string | undefined): Promise<Element | undefined> {
		const text = await this.text(path);
		return text ? parseXml(text) : undefined;
	}

	async relations(path: string): Promise<Relation[]> {
		const slash = path.lastIndexOf("/") + 1;
		const folder = path.slice(0, slash);
		const root = await this.root(`${folder}_rels/${path.slice(slash)}.rels`);
		return children(root, "Relationship").map(({ attributes }) => {
			const { Id = "", Type = "", Target = "", TargetMode } = attributes;
			const external = TargetMode === "External";
			return {
				id: Id,
				type: Type.slice(Type.lastIndexOf("/") + 1),
				target: external ? Target : resolved(folder, Target),
				external,
			};
		});
	}
}

/** A target is relative to the folder of the part that names it, or begins with `/`. */
function resolved(folder: string, target: string): string {
	const steps = target.startsWith("/") ? [] : folder.split("/").slice(0, -1);
	for (const step of target.split("/"))
		if (step === "..") steps.pop();
		else if (step !== "." && step !== "") steps.push(step);
	return steps.join("/");
}
