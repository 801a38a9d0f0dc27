/** Rows with a past, for the examples on the pages of Attainable. */

/** Hardly moved in four months: what is left would take a pace that it never had. */
export const SLOW = {
	baseline: 60,
	target: 95,
	past: [
		{ day: "2026-07-31", value: 60 },
		{ day: "2026-08-31", value: 60.5 },
		{ day: "2026-09-30", value: 61 },
		{ day: "2026-10-31", value: 61.4 },
	],
};

/** Gained ground every month: what is left takes no more than it did before. */
export const STEADY = {
	baseline: 60,
	target: 95,
	past: [
		{ day: "2026-07-31", value: 60 },
		{ day: "2026-08-31", value: 66 },
		{ day: "2026-09-30", value: 71 },
		{ day: "2026-10-31", value: 78 },
	],
};
