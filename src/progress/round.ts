/**
 * Rounds to 4 decimals, half away from zero, as `ROUND(ROUND(x;9);4)` does in the sheet. Every share is rounded before it is compared:
 * in binary fractions 0.3 - 0.4 lies below -0.1. Rounding to 9 decimals first drops the noise of binary fractions, so that
 * (1.6675 - 0.5) / (0.1 - 0.5) is the half it should be, whether it was computed from percent points or from fractions.
 */
export function round4(value: number): number {
	return halfAway(halfAway(value, 1e9), 1e4);
}

function halfAway(value: number, scale: number): number {
	if (Number.isInteger(value)) return value || 0;
	const scaled = Number((Math.abs(value) * scale).toPrecision(15));
	return (Math.sign(value) * Math.floor(scaled + 0.5)) / scale || 0;
}
