import type { Day } from "../../kpi/day";
import type { Cadence } from "../../kpi/kpi";

/** How a language puts the new text that a fix proposes. Sentences are such as its own readers understand. */
export interface Wording {
	/** Words in square brackets for what only the user knows. */
	holes: Record<"metric" | "baseline" | "target" | "limit" | "source", string>;
	/** A word in square brackets for the figure of something that cannot be counted itself. */
	figureOf(thing: string): string;
	/** An amount with its unit: `70%`, `NT$480`, `12 orders`. */
	amount(value: number, unit: string): string;
	/** A change of a metric, in the verb that was used where there was one. */
	change(change: Change): string;
	/** A text with an end put behind it. */
	endingBy(text: string, day: Day): string;
	/** The end alone, to stand in place of words that bound nothing. */
	end(day: Day): string;
	/** A text that names a rhythm, with the day until which it holds. */
	lastingUntil(text: string, day: Day): string;
	/** How something is measured: where the figure comes from, and how often. */
	method(source: string, cadence: Cadence): string;
	/** An upper bound in place of none at all. */
	atMost(amount: string): string;
}

/** A metric led from one amount to another. */
export interface Change {
	/** As the text has it; `""` where it has none. */
	verb: string;
	metric: string;
	/** Which way is good: 1 more, -1 less, 0 unsaid. */
	direction: 1 | 0 | -1;
	/** Which way the verb leads; 0 where it does not say. */
	verbDirection: 1 | 0 | -1;
	/** True where it shall not pass the target, wherever it stands now. */
	kept: boolean;
	from: string;
	to: string;
}

const MARK = /^(?:NT\$|US\$|HK\$|[$€£¥₹₩])/;

/** An amount as both languages write it: `70%`, `$480`; a space before a word. */
export function amountOf(value: number, unit: string): string {
	const figure = value.toLocaleString("en-US", { maximumFractionDigits: 6 });
	if (unit === "") return figure;
	if (unit === "%") return `${figure}%`;
	const mark = MARK.exec(unit);
	return mark
		? `${mark[0]}${figure}${unit.slice(mark[0].length)}`
		: `${figure} ${unit}`;
}
