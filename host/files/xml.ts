import { SaxesParser } from "saxes";

/** An element of an XML document; names are without their namespace prefix. */
export interface Element {
	name: string;
	/** By local name, so that `r:id` is `id`. */
	attributes: Record<string, string>;
	children: Element[];
	/** Characters directly inside, in one piece. */
	text: string;
}

/** Elements that are handed over one by one and not kept, so that a large document need not stand in memory as a whole. */
export interface Taken {
	/** Name of the element whose children they are. */
	from: string;
	take(element: Element): void;
}

/**
 * The root of a document. Namespaces are not told apart: the formats read here use no two elements that differ in theirs alone.
 * @throws {Error} when the document is no well-formed XML, or names an entity of its own
 */
export function parseXml(text: string, taken?: Taken): Element {
	const parser = new SaxesParser({ xmlns: true, position: false });
	const outside = blank("");
	const open = [outside];
	const innermost = () => open[open.length - 1] ?? outside;
	const write = (characters: string) => {
		innermost().text += characters;
	};
	parser.on("text", write);
	parser.on("cdata", write);
	parser.on("opentag", ({ local, attributes }) => {
		const element = blank(local);
		for (const { prefix, local, value } of Object.values(attributes))
			if (prefix !== "xmlns") element.attributes[local] = value;
		open.push(element);
	});
	parser.on("closetag", () => {
		const element = open.pop() ?? outside;
		const parent = innermost();
		if (parent.name === taken?.from) taken.take(element);
		else parent.children.push(element);
	});
	parser.write(text).close();
	const [root = outside] = outside.children;
	return root;
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
