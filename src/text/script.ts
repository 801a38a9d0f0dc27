/**
 * Which scripts a text is written in: the patterns of a language are tried only where they can hold, which is half the work of reading.
 */

export function hasLatin(text: string): boolean {
	return /[A-Za-z]/.test(text);
}

export function hasHan(text: string): boolean {
	return /[\u4e00-\u9fff]/.test(text);
}
