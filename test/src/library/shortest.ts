/** Milliseconds of processor time that the fastest of several runs takes: the work's own, whatever else the machine is busy with. */
export function shortest(work: () => void, runs = 7): number {
	let best = Number.POSITIVE_INFINITY;
	for (let run = 0; run < runs; run++) {
		const before = process.cpuUsage();
		work();
		const { user, system } = process.cpuUsage(before);
		best = Math.min(best, (user + system) / 1000);
	}
	return best;
}
