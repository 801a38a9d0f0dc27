/**
 * Which scripts a text is written in: the patterns of a language are tried only where they can hold, which is half the work of reading.
 */

export function hasLatin(text: string): boolean {
	return /[A-Za-z]/.test(text);
}

export function hasHan(text: string): boolean {
	return /[\u4e00-\u9fff]/.test(text);
}

/** Picks what is to be tried on a text: what holds for any script, and what its own scripts need. The lists are joined once. */
export function byScript<T>(
	any: readonly T[],
	latin: readonly T[],
	han: readonly T[],
): (text: string) => readonly T[] {
	const ofLatin = [...any, ...latin];
	const ofHan = [...any, ...han];
	const ofBoth = [...any, ...latin, ...han];
	return (text) => {
		if (!hasHan(text)) return hasLatin(text) ? ofLatin : any;
		return hasLatin(text) ? ofBoth : ofHan;
	};
}
