import { bytesOf, signed, textOf, unsigned } from "./bytes";
import { platform, runOf, service } from "./platform/service";
import type { Run } from "./run-context";

type Gas = GoogleAppsScript.Base.Blob;

interface Content {
	bytes: Uint8Array;
	type: string | null;
	name: string | null;
}

const contents = new WeakMap<object, Content>();

/** Content types by the ending of a name. */
const TYPES: Record<string, string> = {
	csv: "text/csv",
	css: "text/css",
	gif: "image/gif",
	htm: "text/html",
	html: "text/html",
	jpeg: "image/jpeg",
	jpg: "image/jpeg",
	js: "text/javascript",
	json: "application/json",
	pdf: "application/pdf",
	png: "image/png",
	svg: "image/svg+xml",
	txt: "text/plain",
	xml: "text/xml",
	zip: "application/zip",
};

/** The content type that a file of that name has; null where its ending says none. */
export function typeOfName(name: string | null): string | null {
	const ending = /\.(\w+)$/.exec(name ?? "")?.[1] ?? "";
	return TYPES[ending.toLowerCase()] ?? null;
}

function contentOf(blob: object): Content {
	return contents.get(blob) as Content;
}

/** Data with a type and a name. Bytes are signed in Apps Script: -128 to 127. */
export class Blob extends platform<Gas>("Blob") {
	constructor(run: Run, content: Content) {
		super(run);
		contents.set(this, { ...content });
	}

	static ofText(
		run: Run,
		text: string,
		type: string | null,
		name: string | null,
	): Blob {
		return new Blob(run, { bytes: bytesOf(text), type, name });
	}

	override getBlob(): Gas {
		return this;
	}
	override getBytes(): number[] {
		return signed(contentOf(this).bytes);
	}
	override setBytes(bytes: number[]): Gas {
		return put(this, { bytes: unsigned(bytes) });
	}
	override getDataAsString(charset = "UTF-8"): string {
		return textOf(contentOf(this).bytes, charset);
	}
	override setDataFromString(text: string, charset = "UTF-8"): Gas {
		return put(this, { bytes: bytesOf(text, charset) });
	}
	override getContentType(): string | null {
		return contentOf(this).type;
	}
	override setContentType(type: string | null): Gas {
		return put(this, { type });
	}
	override setContentTypeFromExtension(): Gas {
		return put(this, { type: typeOfName(contentOf(this).name) });
	}
	override getName(): string | null {
		return contentOf(this).name;
	}
	override setName(name: string): Gas {
		return put(this, { name });
	}
	override copyBlob(): Gas {
		return new Blob(runOf(this), contentOf(this));
	}
	override isGoogleType(): boolean {
		return false;
	}
	/** Only as what it is: other kinds are made by Google's servers. */
	override getAs(type: string): Gas {
		const content = contentOf(this);
		if (type === content.type) return this.copyBlob();
		if (/^text\//.test(type) && /^text\//.test(content.type ?? ""))
			return new Blob(runOf(this), { ...content, type });
		throw new Error(
			`Conversion from ${content.type} to ${type} is not available in this local Google Sheets.`,
		);
	}
}

function put(blob: Blob, patch: Partial<Content>): Gas {
	contents.set(blob, { ...contentOf(blob), ...patch });
	return blob;
}

service(Blob, "Blob", { live: false });
