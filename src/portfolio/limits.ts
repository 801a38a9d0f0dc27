/** How much is too much. Every limit has a default with its reason, and every spreadsheet may have its own. */
export interface Limits {
	/** KPIs that one person can keep an eye on. */
	kpisPerOwner: number;
	/** Readings a month that one person can take and enter. */
	readingsPerOwner: number;
	/** KPIs of one goal, from which on one that leads is missed. */
	balancedFrom: number;
	/** Dice similarity (0..1) of the words of two indicators, from which on they may be the same; 1 asks for the same words. */
	similarity: number;
	/** A target of more than so many times the baseline is a leap, and so is one of less than that part of it. */
	leap: number;
	/** Confidence (0-10) up to which the owner calls it a bet. */
	bet: number;
}

export const LIMITS: Readonly<Limits> = {
	// G. A. Miller, "The Magical Number Seven, Plus or Minus Two", Psychological Review 63 (1956): what one mind holds at a time.
	kpisPerOwner: 7,
	// Half a working day a month at five minutes a reading. A judgement, not a measurement: two daily KPIs already take most of it.
	readingsPerOwner: 48,
	// A result and what drives it are a pair; a single KPI cannot be one.
	balancedFrom: 2,
	// One word more in an indicator of five comes to 8/9. In a shorter one every word tells: on-time delivery, and of projects.
	similarity: 0.88,
	// Twice as much is what teams still reach by doing more of the same: the marathon from 21 to 42 km. Beyond, the way itself must change.
	leap: 2,
	// OKRs begin at an even chance: C. Wodtke, "Radical Focus" (2016), sets every key result at a confidence of 5 of 10.
	bet: 5,
};
