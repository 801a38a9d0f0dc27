/**
 * Rounds to 4 decimals, half away from zero, as `ROUND(x;4)` does in the sheet. Every share is rounded before it is compared: in
 * binary fractions 0.3 - 0.4 lies below -0.1. Noise in the 15th digit is dropped first, so that 0.00005 written as 0.0000499999999999
 * is still a half.
 */
export function round4(value: number): number {
	const scaled = Number((Math.abs(value) * 10_000).toPrecision(15));
	return (Math.sign(value) * Math.floor(scaled + 0.5)) / 10_000 || 0;
}
