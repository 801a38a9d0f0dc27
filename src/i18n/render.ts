import { en } from "./en";
import type { Language, Message, MessageKey } from "./message";
import { zhTW } from "./zh-TW";

const CATALOGUES = { en, "zh-TW": zhTW } as const;

const HOLE = /\{(\w+)(?:\|([^|{}]*)\|([^|{}]*))?\}/g;

/**
 * The sentence in a language. `{name}` is replaced by the value; `{name|day|days}` by the first form when the value is 1, else the second.
 * A hole without a value stays as it is, so that a missing value is seen and not hidden.
 */
export function render(message: Message, language: Language): string {
	const values = message.values ?? {};
	return CATALOGUES[language][message.key].replace(
		HOLE,
		(hole, name: string, one?: string, many?: string) => {
			const value = values[name];
			if (value === undefined) return hole;
			if (one === undefined || many === undefined) return String(value);
			return value === 1 ? one : many;
		},
	);
}

/** The sentence without values, for labels. */
export function label(key: MessageKey, language: Language): string {
	return render({ key }, language);
}
