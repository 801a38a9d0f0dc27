/** An element of an XML document; names are without their namespace prefix. */
export interface Element {
	name: string;
	/** By local name, so that `r:id` is `id`. */
	attributes: Record<string, string>;
	children: Element[];
	/** Characters directly inside, in one piece. */
	text: string;
}

const PIECE =
	/<!\[CDATA\[([\s\S]*?)\]\]>|<!--[\s\S]*?-->|<[?!][^>]*>|<(\/?)([^\s/>]+)((?:\s+[^\s=]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(\/?)>|([^<]+)|(<)/g;
const ATTRIBUTE = /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/**
 * The root of a document. Namespaces are not told apart: the formats read here use no two elements that differ in theirs alone.
 * @throws {Error} when tags do not match
 */
export function parseXml(text: string): Element {
	const root = blank("");
	const open = [root];
	for (const match of text.matchAll(PIECE)) {
		const [, literal, closing, name, attributes = "", empty, content, stray] =
			match;
		const top = open[open.length - 1] as Element;
		if (stray) throw new Error("The document is no XML.");
		if (literal !== undefined) top.text += literal;
		else if (content !== undefined) top.text += decoded(content);
		else if (name === undefined) continue;
		else if (closing) {
			if (open.length < 2 || top.name !== local(name))
				throw new Error(`</${name}> closes nothing.`);
			open.pop();
		} else {
			const element = blank(local(name));
			for (const [, key = "", double, single] of attributes.matchAll(ATTRIBUTE))
				element.attributes[local(key)] = decoded(double ?? single ?? "");
			top.children.push(element);
			if (!empty) open.push(element);
		}
	}
	const [first] = root.children;
	if (open.length > 1 || !first) throw new Error("The document is cut off.");
	return first;
}

/**
 * Takes out of a document what lies between the tags of an element that stands there once, so that a large one can be read piece by
 * piece.
 */
export function cutOut(
	text: string,
	name: string,
): { inside: string; rest: string } {
	const opening = new RegExp(`<(?:[\\w.-]+:)?${name}(?:\\s[^>]*)?>`).exec(text);
	if (!opening || opening[0].endsWith("/>")) return { inside: "", rest: text };
	const start = opening.index + opening[0].length;
	const end = text.slice(start).search(new RegExp(`</(?:[\\w.-]+:)?${name}>`));
	if (end < 0) throw new Error(`${name} is cut off.`);
	return {
		inside: text.slice(start, start + end),
		rest: text.slice(0, start) + text.slice(start + end),
	};
}

/** The elements of that name in a text that holds nothing else, one after the other. */
export function* elementsIn(text: string, name: string): Generator<Element> {
	const pattern = new RegExp(
		`<((?:[\\w.-]+:)?${name})(?:\\s[^>]*?)?(?:/>|>[\\s\\S]*?</\\1>)`,
		"g",
	);
	for (const [piece] of text.matchAll(pattern)) yield parseXml(piece);
}

export function child(
	element: Element | undefined,
	...path: string[]
): Element | undefined {
	let at = element;
	for (const name of path)
		at = at?.children.find((inner) => inner.name === name);
	return at;
}

export function children(
	element: Element | undefined,
	name: string,
): Element[] {
	return element?.children.filter((inner) => inner.name === name) ?? [];
}

/** Every element of that name at any depth, in the order of the document. */
export function descendants(
	element: Element | undefined,
	name: string,
): Element[] {
	return (element?.children ?? []).flatMap((inner) => [
		...(inner.name === name ? [inner] : []),
		...descendants(inner, name),
	]);
}

/** A truth value of a schema; `given` where there is none. */
export function isOn(value: string | undefined, given = false): boolean {
	return value === undefined ? given : /^(1|true|on)$/i.test(value);
}

function blank(name: string): Element {
	return { name, attributes: {}, children: [], text: "" };
}

function local(name: string): string {
	return name.slice(name.indexOf(":") + 1);
}

const ENTITIES: Record<string, string> = {
	amp: "&",
	lt: "<",
	gt: ">",
	quot: '"',
	apos: "'",
};

function decoded(text: string): string {
	if (!text.includes("&")) return text;
	return text.replace(
		/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi,
		(whole, hex, decimal, name) =>
			name
				? (ENTITIES[name] ?? whole)
				: String.fromCodePoint(
						hex ? Number.parseInt(hex, 16) : Number(decimal),
					),
	);
}

type Content = string | Content[] | false | undefined;

/** An element as text; attributes that are undefined or false are left out, `true` is 1. Content is XML already. */
export function tag(
	name: string,
	attributes: Record<string, string | number | boolean | undefined> = {},
	...content: Content[]
): string {
	const written = Object.entries(attributes)
		.filter(([, value]) => value !== undefined && value !== false)
		.map(
			([key, value]) =>
				` ${key}="${escaped(value === true ? "1" : String(value))}"`,
		)
		.join("");
	const inside = flat(content);
	return inside === ""
		? `<${name}${written}/>`
		: `<${name}${written}>${inside}</${name}>`;
}

function flat(content: Content): string {
	if (Array.isArray(content)) return content.map(flat).join("");
	return content || "";
}

/** Text as content or attribute; line ends and tabs survive in attributes too. Characters that XML cannot hold are left out. */
export function escaped(text: string): string {
	return text.replace(/[&<>"\p{Cc}\ufffe\uffff]/gu, (sign) => {
		const code = sign.charCodeAt(0);
		const isAllowed = code > 0x1f && code < 0xfffe;
		return isAllowed || /[\t\n\r]/.test(sign) ? `&#${code};` : "";
	});
}

export function xmlDocument(root: string): string {
	return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${root}`;
}
