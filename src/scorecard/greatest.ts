/** The greatest of a list of any length and of `least`: `Math.max(...list)` gives out where a sheet has 100,000 rows. */
export function greatest(least: number, list: Iterable<number>): number {
	let most = least;
	for (const value of list) if (value > most) most = value;
	return most;
}
