/**
 * Which concepts in a header name which field, for every language alike.
 */
import type { FieldKey } from "../kpi/kpi";
import type { HeaderSense, Sense } from "./concepts";

/** `other` is any column that no field holds. */
export type HeaderField = FieldKey | "other";

/**
 * In order, the first that holds is followed: concepts that must all be there (`a|b`: either; `@a`: as the head) or must not (`-a|b`), and after the
 * colon the fields with what they count for. More than one field: the rest of the row decides between them. Below 0.58 the cells must confirm it.
 */
const RULES: readonly Rule[] = [
	// Whatever these say something about, they are none of it.
	"@nothing: other 1",
	"aside: other 1",
	"aim|target|plan actual: other .9",
	"past aim|target|plan|goal: other .9",
	"@description department: department .9",
	"@description -aim|goal|action|thing|indicator: other .9",
	"@description amount|actual|finished|reached: other .9",
	"aim|target reached|finished -amount|date|clock|plan|result: other .9",
	"@score target|aim|plan|accepted: target .88",
	"@score actual|now: actual .85",
	"@score past|base: baseline .85",
	"@score -confidence|weight: other .9",
	"@progress now -plan|actual: actual .7",
	"@progress: other .9",
	"@amount reached|finished ratio -actual|now|past: other .9",
	"@strategy|action|plan nothing|reached|finished: other .9",
	"@sort -direction|counting|leading|lagging: level .5",
	// What says outright which field it is.
	"code above|linked: parent .95",
	"@code person|responsible: owner .8",
	"@code department|company: other .9",
	"@code nothing: other .9",
	"@code: id .9",
	"@number indicator|aim|goal|action|target: id .8",
	"@number span: timeframe .8",
	"@number: other .9",
	"@frequency: cadence .92",
	"@cycle clock|span: timeframe .85",
	"@cycle action|thing|plan: timeframe .85",
	"@cycle measuring|as_of|review: cadence .9",
	"@cycle: cadence .8 timeframe .7",
	"@clock review: cadence .7",
	"@confidence|amount|score confidence: confidence .92",
	"@weight|amount weight -actual|reached: weight .92",
	"direction -actual|now: direction .9",
	"leading lagging|result: timing .95",
	"leading|lagging nature|sort: timing .9",
	"@nature -amount: timing .5 kind .5",
	"counting: kind .92",
	"@way|sort total: kind .9",
	"@tier -thing: level .85",
	// Who.
	"@unit responsible: department .92",
	"@unit measuring|indicator|amount|aim|target: unit .92",
	"@unit review|as_of: department .72",
	"@unit linked: department .72",
	"@unit unknown|thing|action|strategy|plan: department .8",
	"@unit: unit .92 department .6",
	"@responsible|person department: owner .75 department .7",
	"@department measuring -responsible: other .9",
	"@department|responsible department responsible: department .92",
	"@person linked|above: other .9",
	"@person responsible|department|indicator|aim|goal|action|name: owner .92",
	"@person measuring: other .9",
	"@person review|as_of: owner .7",
	"@person: owner .9",
	"@responsible: owner .88",
	"@unknown responsible -nothing: owner .7",
	"@department|name department: department .9",
	// Days.
	"date|clock begin -actual: start .92",
	"date|clock actual: other .9",
	"@date|clock|as_of date|clock as_of: updated .92",
	"date|clock end measuring: updated .9",
	"date|clock end: due .92",
	"@clock unknown target|aim|plan: target .9",
	"@clock unknown: other .6",
	"@date|clock finished|reached|accepted|plan|target|aim|limit: due .92",
	"@date now|measuring|amount|result -metric: updated .85",
	"@end as_of: updated .85",
	"@span aim|target: due .8",
	"@span finished|end -amount|actual|result: due .8",
	"@begin amount|state|result: baseline .9",
	"@amount|state|result begin: baseline .9",
	"@begin: start .82 baseline .7",
	"@end actual: other .9",
	"@end: due .88",
	"@as_of plan: other .9",
	"@as_of -source|measuring|nothing: updated .8",
	"@date: updated .5",
	// How.
	"@formula: method .95",
	"@way reached -measuring|formula: other .9",
	"@way measuring|review|definition: method .92",
	"@tool measuring|review|as_of: method .88",
	"@criterion|base|definition measuring -accepted: method .82",
	"@measuring now|past: other .9",
	"@measuring -indicator|unknown|personal: method .78",
	"@way -unknown|finished|responsible|action|plan|nothing|as_of|base: method .8",
	"@tool -source: method .55",
	"@definition|source|tool: method .55",
	// What stands above.
	"above: parent .95",
	"linked indicator: indicator .8 parent .76",
	"linked aim|goal|action|target|strategy: parent .92",
	"@linked -unknown|nothing: parent .8",
	// Amounts.
	"@name target: indicator .9",
	"@accepted|criterion|base|amount accepted: target .85",
	"@high|amount|limit|target|aim high|limit aim|target|plan|accepted|criterion|amount|high -past: target_high .86 target .7",
	"@high: target_high .8 target .66",
	"@criterion aim: target .85",
	"@limit: target .7",
	"@low: target .86",
	"@amount|target|aim|criterion low: target .86",
	"@accepted -unknown: target .68",
	"@unknown plan -nothing: target .66",
	"@unknown base -nothing: baseline .7",
	"@span base: baseline .6",
	"base target|aim: target .85",
	"@amount|base|state|result|actual|target base: baseline .92",
	"@past|amount|actual|total|finished|reached|result|now|span|state|when past: baseline .88",
	"@amount end: target .8",
	"@amount target|plan|criterion|threshold -nothing: target .92",
	"@result|reached target|plan: target .84",
	"@target target -nothing: target .92",
	"@amount aim: target .92",
	"@amount goal: target .8",
	"@reached plan: target .8",
	"@finished plan: due .8",
	"@target: target .95",
	"@unknown target|aim -nothing|actual|past: target .7",
	"@threshold -nothing: target .68",
	"@criterion: target .64 indicator .6",
	"@plan budget now|span|each|when|total: target .8",
	"@plan action: other .6",
	"@plan unknown -nothing: target .67",
	"@plan: target .6",
	"@actual: actual .94",
	"@state plan|target|aim: target .9",
	"@state: actual .84 baseline .6",
	"@amount state -past|base: actual .84 baseline .6",
	"@amount reached -now|actual|total|finished: actual .9 target .7",
	"@amount now -actual|total|reached|finished|measuring: actual .9 baseline .72",
	"@amount|weight actual|now|total|reached|finished|measuring: actual .9",
	"@result actual|now|total: actual .88",
	"@total|reached|finished now|actual|total: actual .88",
	"@now: actual .84",
	"@total: actual .72",
	"@result when: actual .8",
	"@result review|measuring|accepted|unknown: other .9",
	"@review now: updated .8",
	"@reached|result|finished: actual .66",
	"@amount indicator: target .66 actual .62",
	"@amount -unknown|nothing|metric|thing: actual .6",
	"@amount metric -ratio|unknown|nothing: actual .59",
	"@unknown actual -nothing: actual .7",
	"@unknown now -nothing: actual .66",
	"@unknown total -nothing: actual .68",
	"@unknown reached -nothing: actual .66",
	"@unknown past -nothing: baseline .7",
	// What it is about.
	"@aim when|now|each|span -strategy|department|personal: target .88 goal .86",
	"@aim clock: target .9 goal .6",
	"@aim amount: target .9 goal .6",
	"@aim strategy|company|department|personal|action: goal .9 target .6",
	"@name|description|thing aim|goal|strategy: goal .92",
	"@aim: target .86 goal .86",
	"@goal each|span|when: goal .9 target .7",
	"@goal: goal .92",
	"@company -unknown: department .66",
	"@strategy responsible|action: goal .62",
	"@strategy: goal .85",
	"@indicator: indicator .95",
	"@description indicator: indicator .82",
	"@name|description|thing indicator|measuring|review: indicator .92",
	"@action -nothing: goal .68",
	"@name person: owner .9",
	"@name|description|thing action: goal .7",
	"@name plan: goal .68",
	"@thing: indicator .66 goal .66",
	"@name -nothing: indicator .66 goal .66",
	"@span when: other .9",
	"@each plan: other .6",
	"@span|clock|each -unknown: timeframe .85",
].map(parseRule);

interface Rule {
	/** Of each list one concept must be there. */
	needs: Sense[][];
	heads: Sense[] | null;
	without: Sense[];
	fields: (readonly [HeaderField, number])[];
}

function parseRule(rule: string): Rule {
	const [when = "", then = ""] = rule.split(": ");
	const lists = when.split(" ");
	const of = (list = "") => list.replace(/^[@-]/, "").split("|") as Sense[];
	const said = then.split(" ");
	return {
		heads: when.startsWith("@") ? of(lists.shift()) : null,
		needs: lists
			.filter((list) => !list.startsWith("-"))
			.map((list) => of(list)),
		without: lists
			.filter((list) => list.startsWith("-"))
			.flatMap((list) => of(list)),
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
