/**
 * Percent points and the fraction that cells hold of them: 57 and 0.57 are the same share. 15 digits drop what binary arithmetic adds,
 * such as the last digits of 0.57 * 100.
 */
export function toShare(points: number): number {
	return Number((points / 100).toPrecision(15));
}

export function toPoints(share: number): number {
	return Number((share * 100).toPrecision(15));
}
