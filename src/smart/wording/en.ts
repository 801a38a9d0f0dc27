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

export const wording: Wording = {
	holes: {
		metric: "[figure]",
		baseline: "[baseline]",
		target: "[target]",
		limit: "[limit]",
		source: "[source]",
	},
	amount: amountOf,
	change({ verb, metric, direction, from, to }) {
		const plain = direction > 0 ? "Increase" : "Reduce";
		const first = CHANGES.test(verb) ? verb : plain;
		return `${first} ${metric} from ${from} to ${to}`;
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
