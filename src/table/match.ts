/**
 * Which fields a header's text may name.
 */
import { CHOICES, type ChoiceField, type FieldKey } from "../kpi/kpi";
import { type Sense, senseOf } from "./concepts";
import { CHOICE_WORDS, HEADERS, OWN_HEADERS } from "./lexicon";
import { fieldsMeantBy, type HeaderField } from "./naming";
import { wordsOf } from "./words";

export type { HeaderField } from "./naming";

export interface Naming {
	/** 0 (not at all) to 1 (its very name) for each field that the header may name; fields without a match are left out. */
	fields: ReadonlyMap<HeaderField, number>;
	concepts: ReadonlySet<Sense>;
}

/** A field that has a fixed list of words needs the cells to confirm our own name for it, which may head anything (類型). */
const OWN_NAME = 0.9;
const OWN_NAME_OF_CHOICE = 0.5;
/** The words of one list, side by side: `領先/落後`. */
const CHOICES_SAID = 0.95;
const LONGEST_HEADER = 80;

const namings = new Map<string, Naming>();
const MEMORY = 2_000;

export function naming(header: string): Naming {
	const known = namings.get(header);
	if (known) return known;
	const found = readHeader(header);
	if (namings.size > MEMORY) namings.clear();
	namings.set(header, found);
	return found;
}

/** The fields that a header may name, each with what speaks for it. */
export function fieldsNamedBy(
	header: string,
): ReadonlyMap<HeaderField, number> {
	return naming(header).fields;
}

function readHeader(header: string): Naming {
	const read =
		asksWhether(header) || saysOtherThings(header)
			? NO_FIELD
			: firstThatNames(headerReadings(header));
	const fields = new Map<HeaderField, number>(read.fields);
	const own = OWN_HEADERS.get(headWords(header));
	if (own) {
		const score = own in CHOICES ? OWN_NAME_OF_CHOICE : OWN_NAME;
		fields.set(own, Math.max(score, fields.get(own) ?? 0));
	}
	const choice = choicesSaid(header, read.concepts);
	if (choice && (choice.surely || !namesAmount(fields))) {
		fields.clear();
		fields.set(choice.field, CHOICES_SAID);
	}
	return { fields, concepts: read.concepts };
}

interface Read {
	fields: readonly (readonly [HeaderField, number])[];
	concepts: ReadonlySet<Sense>;
}

const NOTHING: Read = { fields: [], concepts: new Set() };
const NO_FIELD: Read = { fields: [["other", 1]], concepts: new Set() };

const WHETHER: ReadonlySet<Sense> = new Set([
	"reached",
	"finished",
	"filler",
	"when",
]);

/** 意義與目標: a text of several things, one of which no field holds. */
function saysOtherThings(header: string): boolean {
	const parts = header.replace(BRACKETS, " ").split(/[與和]|(?<!普|涉)及|&/);
	if (parts.length < 2) return false;
	const [first] = readWords(headWords(parts[0] ?? "")).fields;
	return first?.[0] === "other";
}

/** `Achieved?`, 達成？: yes or no, and not how much. */
function asksWhether(header: string): boolean {
	if (!/[?？]\s*$/.test(header)) return false;
	const { concepts } = senseOf(headWords(header));
	return concepts.size > 0 && [...concepts].every((c) => WHETHER.has(c));
}

function firstThatNames(readings: readonly string[]): Read {
	let first: Read | null = null;
	for (const reading of readings) {
		const words = headWords(reading);
		if (words === "" || words.length > LONGEST_HEADER) continue;
		const read = readWords(words);
		if (read.fields.length > 0) return read;
		first = first ?? read;
	}
	return first ?? NOTHING;
}

function readWords(words: string): Read {
	const sense = senseOf(words);
	const whole = HEADERS.get(words)?.map((field) => [field, 1] as const);
	return { fields: whole ?? fieldsMeantBy(sense), concepts: sense.concepts };
}

const BRACKETS = /[(（[【][^)）\]】]*[)）\]】]/g;

/**
 * The first of two headers that a stroke parts (`權責單位/負責人`); a header without what stands in its brackets (`目標值(%)`, `KPI (monthly)`);
 * with it; a word that a line break parts (`單\n位`) in one; without a line break's second line; the lower part of a two-line Chinese header alone (`數值 目前`). The first that names anything is
 * followed.
 */
function headerReadings(header: string): string[] {
	const bare = header.replace(BRACKETS, " ");
	const unbroken = bare.replace(
		/([\u4e00-\u9fff])\s*\n\s*(?=[\u4e00-\u9fff])/g,
		"$1",
	);
	const firstLine = bare.trim().split("\n")[0] ?? "";
	const lower = /\s([\u4e00-\u9fff]+)\s*$/.exec(bare)?.[1] ?? "";
	return [
		...new Set([...firstOfTwo(bare), unbroken, bare, header, firstLine, lower]),
	];
}

/** So likely a part of a header is what it names that the other part, which nobody knows, changes nothing. */
const SURE = 0.9;

/**
 * The first of two headers in one, where nobody knows them as one and each names something alone, or the first is sure (`Objective/Opportunity`).
 */
function firstOfTwo(bare: string): string[] {
	const parts = bare.split(/[/／、]/);
	if (parts.length < 2) return [];
	const words = headWords(bare);
	if (HEADERS.has(words)) return [];
	const [together] = readWords(words).fields;
	if (together?.[0] === "other") return [];
	const named = parts.map((part) => readWords(headWords(part)).fields[0]);
	const first = named[0];
	const isSure = first && first[0] !== "other" && first[1] >= SURE;
	return named.every(Boolean) || (!together && isSure) ? parts.slice(0, 1) : [];
}

function headWords(text: string): string {
	return wordsOf(
		text
			.replace(/['’]s\b|[?？!！]/g, " ")
			.replace(/['’]/g, " ")
			.replace(/→/g, " of "),
	);
}

const LEAD_OR_LAG: readonly Sense[] = ["leading", "lagging"];

/** The field of fixed words whose words the header lists: `KPI 形式（戰略／營運）`, `leading or lagging`. */
function choicesSaid(
	header: string,
	concepts: ReadonlySet<Sense>,
): { field: ChoiceField; surely: boolean } | null {
	const bracket = /[(（[]([^)）\]]+)[)）\]]/.exec(header)?.[1];
	const parts = (bracket ?? header)
		.split(/[/／、，,|]|\s(?:or|vs)\s|或/i)
		.map(wordsOf);
	if (/[?？]\s*$/.test(header) && LEAD_OR_LAG.some((c) => concepts.has(c)))
		return { field: "timing", surely: true };
	if (parts.length < 2) return null;
	// Days and amounts may say their form in brackets: 期限（年/月/日）.
	const fields = (Object.keys(CHOICES) as ChoiceField[]).filter(
		(field) => field !== "cadence",
	);
	if (!bracket && concepts.has("department")) return null;
	for (const field of fields) {
		const said = parts.filter((part) => CHOICE_WORDS[field].has(part)).length;
		if (said >= Math.max(2, parts.length - 1))
			return { field, surely: !bracket && said === parts.length };
	}
	return null;
}

const AMOUNTS: readonly FieldKey[] = [
	"target",
	"target_high",
	"actual",
	"baseline",
	"owner",
	"due",
];

function namesAmount(fields: ReadonlyMap<HeaderField, number>): boolean {
	return AMOUNTS.some((field) => (fields.get(field) ?? 0) >= 0.8);
}
