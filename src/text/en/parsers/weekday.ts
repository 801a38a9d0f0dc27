import { addDays, type Day } from "../../../kpi/day";
import { deadlineParser } from "../../common/deadlineParser";
import { mondayOf, named } from "../../common/periods";

const NAMES = ["sun", "mon", "tues", "wednes", "thurs", "fri", "satur"];
const WEEKDAY = new RegExp(
	`(?:by|before|until|on|due)\\s+((?:next\\s+|this\\s+|the\\s+coming\\s+)?(${NAMES.join("|")})day)(?![A-Za-z]|\\s(?:mornings|afternoons|evenings|nights)(?![A-Za-z]))`,
	"i",
);
const TOMORROW =
	/(?:(?:by|before|until)\s+)?(?<!(?:better|brighter|greener|a|the|our|of) )(tomorrow|tonight)(?![A-Za-z]|'s)/i;

const WEEKEND =
	/(?:(?:by|before|on|over|at)\s+)?(?:the\s+)?(this|next|coming)\s+weekend(?![A-Za-z])/i;
/** At the beginning or the end: `from 80% today` says where something stands. */
const TODAY =
	/^today(?=[ ,])|(?<=[a-z])(?<!(?<![A-Za-z])(?:is|are|was|being|used|have|has|do|does|as of|of|than)(?![A-Za-z])[^.,;]{0,60}|\d.{0,12})\s+(?:by\s+)?today(?= *[.!]?$)/i;

/** `by Friday`, `on the coming Monday`, `by tomorrow`: the next day of that name. A rhythm (`every Friday`) is none. */
export const weekdays = [
	deadlineParser(/day/i, WEEKDAY, ([, said, name], today) => ({
		...named(said ?? ""),
		day: nextOf(NAMES.indexOf((name ?? "").toLowerCase()), today),
	})),
	deadlineParser(/weekend/i, WEEKEND, ([, which = ""], today) => ({
		...named(`${which.toLowerCase()} weekend`),
		day: addDays(mondayOf(today), /next/i.test(which) ? 13 : 6),
	})),
	deadlineParser(/today/i, TODAY, (_, today) => ({
		...named("today"),
		day: today,
	})),
	deadlineParser(/tomorrow|tonight/i, TOMORROW, ([, said], today) => ({
		...named((said ?? "").toLowerCase()),
		day: /tomorrow/i.test(said ?? "") ? addDays(today, 1) : today,
	})),
];

function nextOf(weekday: number, today: Day): Day {
	const now = new Date(`${today}T00:00:00Z`).getUTCDay();
	return addDays(today, (weekday - now + 7) % 7 || 7);
}
