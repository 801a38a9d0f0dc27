/** Milliseconds that the fastest of several runs takes: what the work itself needs, whatever else the machine is busy with. */
export function shortest(work: () => void, runs = 7): number {
	let best = Number.POSITIVE_INFINITY;
	for (let run = 0; run < runs; run++) {
		const start = performance.now();
		work();
		best = Math.min(best, performance.now() - start);
	}
	return best;
}
