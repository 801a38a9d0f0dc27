import { partsOf } from "../../kpi/day";
import type { Cadence } from "../../kpi/kpi";
import { MONTHS } from "../../text/en/words";
import { amountOf, type Wording } from "./wording";

const RHYTHM: Record<Cadence, string> = {
	daily: "daily",
	weekly: "weekly",
	fortnightly: "every two weeks",
	monthly: "monthly",
	quarterly: "quarterly",
	half_yearly: "every six months",
	yearly: "yearly",
};

/** A word of change, else the plain one: `Have happier customers` changes nothing that can be counted. */
const CHANGES =
	/^(?:increas|rais|grow|boost|improv|expand|lift|reduc|decreas|cut|lower|shorten|minimi|maximi|enhanc|strengthen|accelerat|elevat)/i;

const PLAIN = { 1: "Increase", 0: "Bring", "-1": "Reduce" } as const;

/** Capitalised wherever they stand. */
const PROPER =
	/^(?:I|Google|Facebook|Instagram|Amazon|Apple|Microsoft|Taiwan|Taipei|Japan|Korea|China|Asia|Europe|America|Germany|France|Britain|Singapore|Vietnam|Thailand|India|English|Chinese|Japanese|Korean|German|French|January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)$/;

/** A name as it stands inside a sentence: `churn rate`, but NPS, iOS, `Net Promoter Score`, `Taiwan sales`. */
function inSentence(name: string): string {
	const [first = "", ...others] = name.split(" ");
	const isName =
		!/^[A-Z](?:[a-z'-]+)?$/.test(first) ||
		PROPER.test(first) ||
		others.some((word) => /^[A-Z][a-z]/.test(word));
	return isName ? name : name.charAt(0).toLowerCase() + name.slice(1);
}

export const wording: Wording = {
	holes: {
		metric: "[figure]",
		baseline: "[baseline]",
		target: "[target]",
		limit: "[limit]",
		source: "[source]",
	},
	figureOf: (thing) => `[which figure of ${inSentence(thing)}]`,
	amount: amountOf,
	change({ verb, verbDirection, metric, direction, kept, from, to }) {
		const name = inSentence(metric);
		if (kept)
			return `Keep ${name} at or ${direction > 0 ? "above" : "below"} ${to}`;
		const fits = CHANGES.test(verb) && direction === verbDirection;
		return `${fits ? verb : PLAIN[direction]} ${name} from ${from} to ${to}`;
	},
	endingBy: (text, day) => `${unstopped(text)} by ${written(day)}`,
	end: (day) => `by ${written(day)}`,
	lastingUntil: (text, day) => `${unstopped(text)} until ${written(day)}`,
	method: (source, cadence) => `Taken ${RHYTHM[cadence]} from ${source}`,
	atMost: (amount) => `at most ${amount}`,
};

function unstopped(text: string): string {
	return text.trimEnd().replace(/[.;,]+$/, "");
}

function written(day: string): string {
	const { year, month, date } = partsOf(day);
	const name = MONTHS[month - 1] ?? "";
	return `${date} ${name.charAt(0).toUpperCase()}${name.slice(1)} ${year}`;
}
