import type { KeptMapping } from "../../src/rpc";

/**
 * What the spreadsheet remembers of our sheets, and of how people's own are read: one document property a sheet, under its id, which stays
 * when the sheet is moved or renamed. All of it is read by one call and written by one; developer metadata would take a call for each key,
 * value and place.
 */
type Properties = GoogleAppsScript.Properties.Properties;

const SHEET = "ssc.sheet.";
const MAPPING = "ssc.mapping.";
const UNDO = "ssc.undo";
/** What a property of 9 KB holds, as characters of up to three bytes. */
const PIECE = 2_900;

/** What is known of one of our sheets. */
export interface Entry {
	/** `role`, `lang`, `source`, `made` …; `chart.<key>` is the id of a chart of ours. */
	tags: Record<string, string>;
	/** Key → 0-based column, as the last run found them. */
	columns: Record<string, number>;
}

export class Register {
	readonly sheets = new Map<number, Entry>();
	/** How people chose to read the columns of a sheet, by its id. */
	readonly mappings = new Map<number, KeptMapping>();
	private stored: Record<string, string>;
	private undoNote: string | null;

	private constructor(private readonly properties: Properties) {
		this.stored = properties.getProperties();
		for (const [key, value] of Object.entries(this.stored))
			if (key.startsWith(SHEET))
				this.sheets.set(Number(key.slice(SHEET.length)), JSON.parse(value));
			else if (key.startsWith(MAPPING))
				this.mappings.set(Number(key.slice(MAPPING.length)), JSON.parse(value));
		this.undoNote = joined(this.stored);
	}

	static read(): Register {
		return new Register(PropertiesService.getDocumentProperties());
	}

	/** What is needed to find the state before the last run; `null` where there is nothing to take back. */
	get undo(): string | null {
		return this.undoNote;
	}
	set undo(note: string | null) {
		this.undoNote = note;
	}

	tag(sheetId: number, tags: Record<string, string>): void {
		const entry = this.entry(sheetId);
		entry.tags = { ...entry.tags, ...tags };
	}

	place(sheetId: number, columns: Record<string, number>): void {
		const entry = this.entry(sheetId);
		entry.columns = { ...entry.columns, ...columns };
	}

	forget(sheetId: number): void {
		this.sheets.delete(sheetId);
	}

	/** Writes what differs from what is stored, by one call; nothing where nothing does. */
	save(): void {
		const next = this.texts();
		const same =
			Object.keys(next).length === Object.keys(this.stored).length &&
			Object.entries(next).every(([key, text]) => this.stored[key] === text);
		if (same) return;
		// The document's store is ours alone, and what was dropped must go.
		this.properties.setProperties(next, true);
		this.stored = next;
	}

	private entry(sheetId: number): Entry {
		const entry = this.sheets.get(sheetId) ?? { tags: {}, columns: {} };
		this.sheets.set(sheetId, entry);
		return entry;
	}

	private texts(): Record<string, string> {
		const texts: Record<string, string> = {};
		for (const [sheetId, entry] of this.sheets)
			texts[SHEET + sheetId] = JSON.stringify(entry);
		for (const [sheetId, mapping] of this.mappings)
			texts[MAPPING + sheetId] = JSON.stringify(mapping);
		if (this.undoNote !== null)
			for (const [i, piece] of piecesOf(this.undoNote).entries())
				texts[pieceKey(i)] = piece;
		return texts;
	}
}

function pieceKey(i: number): string {
	return i === 0 ? UNDO : `${UNDO}.${i}`;
}

function piecesOf(text: string): string[] {
	const pieces: string[] = [];
	for (let at = 0; at < text.length; at += PIECE)
		pieces.push(text.slice(at, at + PIECE));
	return pieces;
}

function joined(stored: Record<string, string>): string | null {
	let text = "";
	for (let i = 0; ; i++) {
		const piece = stored[pieceKey(i)];
		if (piece === undefined) return text === "" ? null : text;
		text += piece;
	}
}
