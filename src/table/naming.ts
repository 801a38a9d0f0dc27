/**
 * Which concepts in a header name which field, for every language alike.
 */
import type { FieldKey } from "../kpi/kpi";
import type { HeaderSense, Sense } from "./concepts";

/** `other` is any column that no field holds. */
export type HeaderField = FieldKey | "other";

/**
 * In order, the first that holds is followed: concepts that must all be there (`a|b`: either; `@a`: as the head), concepts that must not, and
 * the fields with what they count for. More than one field: the rest of the row decides between them. Below 0.58 the cells must confirm it.
 */
const RULES: readonly Rule[] = (
	[
		// Whatever these say something about, they are none of it.
		["@nothing", "", "other 1"],
		["aside", "", "other 1"],
		["aim|target|plan actual", "", "other 0.9"],
		["past aim|target|plan|goal", "", "other 0.9"],
		["@description department", "", "department 0.9"],
		["@description", "aim|goal|action|thing|indicator", "other 0.9"],
		["@description amount|actual|finished|reached", "", "other 0.9"],
		[
			"aim|target reached|finished",
			"amount|date|clock|plan|result",
			"other 0.9",
		],
		["@score target|aim|plan", "", "target 0.88"],
		["@score actual|now", "", "actual 0.85"],
		["@score past|base", "", "baseline 0.85"],
		["@score", "confidence|weight", "other 0.9"],
		["@progress now", "plan|actual", "actual 0.7"],
		["@progress", "", "other 0.9"],
		["@amount reached|finished ratio", "actual|now|past", "other 0.9"],
		["@strategy|action|plan nothing|reached|finished", "", "other 0.9"],
		["@sort", "direction|counting|leading|lagging", "level 0.5"],

		// What says outright which field it is.
		["code above|linked", "", "parent 0.95"],
		["@code person|responsible", "", "owner 0.8"],
		["@code department", "", "other 0.9"],
		["@code", "", "id 0.9"],
		["@number indicator|aim|goal|action|target", "", "id 0.8"],
		["@number", "", "other 0.9"],
		["@frequency", "", "cadence 0.92"],
		["@cycle action|thing|plan", "", "timeframe 0.85"],
		["@cycle measuring|as_of|review", "", "cadence 0.9"],
		["@cycle", "", "cadence 0.8 timeframe 0.7"],
		["@clock review", "", "cadence 0.7"],
		["@confidence|amount|score confidence", "", "confidence 0.92"],
		["@weight|amount weight", "actual|reached", "weight 0.92"],
		["direction", "actual|now", "direction 0.9"],
		["leading lagging|result", "", "timing 0.95"],
		["leading|lagging nature|sort", "", "timing 0.9"],
		["@nature", "amount", "timing 0.5 kind 0.5"],
		["counting", "", "kind 0.92"],
		["@way|sort total", "", "kind 0.9"],
		["@tier", "", "level 0.85"],

		// Who.
		["@unit responsible", "", "department 0.92"],
		["@unit measuring|indicator|amount|aim|target", "", "unit 0.92"],
		["@unit review|as_of", "", "department 0.72"],
		["@unit unknown|thing|action|strategy|plan", "", "department 0.8"],
		["@unit", "", "unit 0.92 department 0.6"],
		["@responsible|person department", "", "owner 0.75 department 0.7"],
		["@department|responsible department responsible", "", "department 0.92"],
		[
			"@person responsible|department|indicator|aim|goal|action|name",
			"",
			"owner 0.92",
		],
		["@person measuring|review|as_of", "", "owner 0.7"],
		["@person", "", "owner 0.9"],
		["@responsible", "", "owner 0.88"],
		["@unknown responsible", "nothing", "owner 0.7"],
		["@department|name department", "", "department 0.9"],

		// Days.
		["date|clock begin", "actual", "start 0.92"],
		["date|clock actual", "", "other 0.9"],
		["@date|clock|as_of date|clock as_of", "", "updated 0.92"],
		["date|clock end measuring", "", "updated 0.9"],
		["date|clock end", "", "due 0.92"],
		["@clock measuring", "", "updated 0.7"],
		["@clock unknown target|aim|plan", "", "target 0.9"],
		["@clock unknown", "", "other 0.6"],
		["@date|clock finished|reached|plan|target|aim|limit", "", "due 0.92"],
		["@date now|measuring|amount|result", "", "updated 0.85"],
		["@end as_of", "", "updated 0.85"],
		["@span aim|target", "", "due 0.8"],
		["@span finished|end", "amount|actual|result", "due 0.8"],
		["@begin amount|state|result", "", "baseline 0.9"],
		["@amount|state|result begin", "", "baseline 0.9"],
		["@begin", "", "start 0.82 baseline 0.7"],
		["@end", "", "due 0.88"],
		["@as_of", "source|measuring|nothing", "updated 0.8"],
		["@date", "", "updated 0.5"],

		// How.
		["@formula", "", "method 0.95"],
		["@way measuring|review|definition", "", "method 0.92"],
		["@tool measuring|review|as_of", "", "method 0.88"],
		["@criterion|base|definition measuring", "accepted", "method 0.82"],
		["@measuring", "indicator|unknown|personal", "method 0.78"],
		[
			"@way",
			"unknown|finished|responsible|action|plan|nothing|as_of|base",
			"method 0.8",
		],
		["@tool", "source", "method 0.55"],
		["@definition|source|tool", "", "method 0.55"],

		// What stands above.
		["above", "", "parent 0.95"],
		["linked indicator", "", "indicator 0.8 parent 0.76"],
		["linked aim|goal|action|target|strategy", "", "parent 0.92"],
		["@linked", "unknown", "parent 0.8"],

		// Amounts.
		["@name target", "", "indicator 0.9"],
		["@accepted|criterion|base|amount accepted", "", "target 0.85"],
		[
			"@high|amount|limit|target|aim high|limit aim|target|plan|accepted|criterion|amount|high",
			"past",
			"target_high 0.86 target 0.7",
		],
		["@high", "", "target_high 0.8 target 0.66"],
		["@limit", "", "target 0.7"],
		["@low", "", "target 0.86"],
		["@amount|target|aim|criterion low", "", "target 0.86"],
		["@accepted", "unknown", "target 0.68"],
		["@unknown plan", "nothing", "target 0.66"],
		["@unknown base", "nothing", "baseline 0.7"],
		["@span base", "", "baseline 0.6"],
		["base target|aim", "", "target 0.85"],
		["@amount|base|state|result|actual|target base", "", "baseline 0.92"],
		[
			"@past|amount|actual|total|finished|reached|result|now|span|state|when past",
			"",
			"baseline 0.88",
		],
		[
			"@amount|result|reached|target target|plan|criterion|threshold",
			"nothing",
			"target 0.92",
		],
		["@amount aim", "", "target 0.92"],
		["@amount goal", "", "target 0.8"],
		["@reached plan", "", "target 0.8"],
		["@finished plan", "", "due 0.8"],
		["@target", "", "target 0.95"],
		["@unknown target|aim", "nothing|actual|past", "target 0.7"],
		["@threshold", "nothing", "target 0.68"],
		["@criterion", "", "target 0.64 indicator 0.6"],
		["@plan now|span|each|when|total", "", "target 0.8"],
		["@plan", "", "target 0.6"],
		["@actual", "", "actual 0.94"],
		["@state plan|target|aim", "", "target 0.9"],
		["@state", "", "actual 0.84 baseline 0.6"],
		["@amount reached", "now|actual|total|finished", "actual 0.9 target 0.7"],
		[
			"@amount|weight actual|now|total|reached|finished|measuring",
			"",
			"actual 0.9",
		],
		["@result actual|now|total", "", "actual 0.88"],
		["@total|reached|finished now|actual|total", "", "actual 0.88"],
		["@now", "", "actual 0.84"],
		["@total", "", "actual 0.72"],
		["@result review|measuring|accepted|unknown", "", "other 0.9"],
		["@review now", "", "updated 0.8"],
		["@reached|result|finished", "", "actual 0.66"],
		["@amount indicator", "", "target 0.66 actual 0.62"],
		["@amount", "unknown|nothing|metric", "actual 0.6"],
		["@unknown actual", "nothing", "actual 0.7"],
		["@unknown total", "nothing", "actual 0.68"],
		["@unknown past", "nothing", "baseline 0.7"],

		// What it is about.
		[
			"@aim when|now|each|span",
			"strategy|department|personal",
			"target 0.88 goal 0.86",
		],
		["@aim amount", "", "target 0.9 goal 0.6"],
		[
			"@aim strategy|company|department|personal|action",
			"",
			"goal 0.9 target 0.6",
		],
		["@name|description|thing aim|goal|strategy", "", "goal 0.92"],
		["@aim", "", "target 0.86 goal 0.86"],
		["@goal", "", "goal 0.92"],
		["@strategy", "", "goal 0.85"],
		["@indicator", "", "indicator 0.95"],
		["@description indicator", "", "indicator 0.82"],
		[
			"@name|description|thing indicator|measuring|review",
			"",
			"indicator 0.92",
		],
		["@action", "nothing", "goal 0.68"],
		["@name person", "", "owner 0.9"],
		["@name|description|thing action", "", "goal 0.7"],
		["@name plan", "", "goal 0.68"],
		["@thing", "", "indicator 0.66 goal 0.66"],
		["@name", "nothing", "indicator 0.66 goal 0.66"],
		["@span when", "", "other 0.9"],
		["@each plan", "", "other 0.6"],
		["@span|clock|each", "unknown", "timeframe 0.85"],
	] as const
).map(([needs, without, fields]) => parseRule(needs, without, fields));

interface Rule {
	/** Of each list one concept must be there. */
	needs: Sense[][];
	heads: Sense[] | null;
	without: Sense[];
	fields: (readonly [HeaderField, number])[];
}

function parseRule(needs: string, without: string, fields: string): Rule {
	const lists = needs
		.split(" ")
		.map((list) => list.replace("@", "").split("|"));
	const said = fields.split(" ");
	return {
		heads: needs.startsWith("@") ? ((lists.shift() ?? []) as Sense[]) : null,
		needs: lists as Sense[][],
		without: without === "" ? [] : (without.split("|") as Sense[]),
		fields: said.flatMap((field, i) =>
			i % 2 === 0 ? [[field as HeaderField, Number(said[i + 1])] as const] : [],
		),
	};
}

/** A word that no list knows may make it something else. */
const UNKNOWN_WORD = 0.08;

const rulesByHead = new Map<Sense, readonly Rule[]>();

/** The rules that may hold for a head, in order. */
function rulesFor(head: Sense): readonly Rule[] {
	const known = rulesByHead.get(head);
	if (known) return known;
	const found = RULES.filter(
		({ heads }) => heads === null || heads.includes(head),
	);
	rulesByHead.set(head, found);
	return found;
}

/** The fields that a header with these concepts may name, each with what speaks for it (0..1). */
export function fieldsMeantBy(
	sense: HeaderSense,
): readonly (readonly [HeaderField, number])[] {
	const { concepts, head } = sense;
	const any = (list: readonly Sense[]) => list.some((c) => concepts.has(c));
	const rule = rulesFor(head).find(
		({ needs, without }) => needs.every(any) && !any(without),
	);
	if (!rule) return [];
	if (!concepts.has("unknown")) return rule.fields;
	return rule.fields.map(([field, score]) => [
		field,
		field === "other" ? score : score - UNKNOWN_WORD,
	]);
}
