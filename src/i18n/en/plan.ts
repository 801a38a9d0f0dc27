/** Remarks on a plan, read before writing. */
export const plan = {
	"plan.stale_off": "No row has an as-of date, so nothing is called stale.",
	"plan.changed":
		"{count} {count|row has|rows have} changed in the source since; the scorecard keeps what it says.",
	"plan.vanished":
		"{count} {count|row is|rows are} no longer in the source; the scorecard keeps {count|it|them}.",
	"plan.gone": "Someone deleted these, so they are not made again: {names}.",
} as const;
