import { amountText } from "./amount";
import { type Area, fields } from "./areas";
import {
	type Amount,
	LANGUAGES,
	type Language,
	type Message,
	type MessageKey,
	type Value,
} from "./message";

/** The sentences that can be rendered. Names of fields are, everywhere: sheets are read by them. */
const KNOWN: Record<Language, Map<string, string>> = {
	en: new Map(Object.entries(fields.en)),
	"zh-TW": new Map(Object.entries(fields["zh-TW"])),
};

/** A hole, with the space that parts it from a Chinese character behind it. */
const HOLE = /\{(\w+)(?:\|([^|{}]*)\|([^|{}]*))?\}( (?=\p{Script=Han}))?/gu;

/**
 * Chinese characters stand beside each other without a space, figures and Latin words with one: 從 62 天改善到 45 天. What the user wrote, such
 * as the name of a sheet, stays apart.
 */
const ENDS_CHINESE = /\p{Script=Han}$/u;
const CHINESE_DAY = /\d日$/;

/** Makes the sentences of further areas known. Each bundle does so once, for the areas that it shows, before anything else loads. */
export function learn(...areas: readonly Area[]): void {
	for (const area of areas)
		for (const language of LANGUAGES)
			for (const [key, sentence] of Object.entries(area[language]))
				KNOWN[language].set(key, sentence);
}

/**
 * The sentence in a language. `{name}` is replaced by the value as the language writes it; `{name|day|days}` by the first form when the value is 1, else the second.
 * A hole without a value stays as it is, so that a missing value is seen and not hidden. A key that is not known is shown itself: the
 * server may have been brought up to date while an older sidebar is open.
 */
export function render(message: Message, language: Language): string {
	const values = message.values ?? {};
	const sentence = KNOWN[language].get(message.key) ?? message.key;
	return sentence.replace(HOLE, (hole, name: string, one, many, after = "") => {
		const value = values[name];
		if (value === undefined) return hole;
		if (one !== undefined && many !== undefined)
			return `${value === 1 ? one : many}${after}`;
		const text = valueText(value, language);
		const chinese = typeof value === "string" ? CHINESE_DAY : ENDS_CHINESE;
		return chinese.test(text) ? text : text + after;
	});
}

/** What a value reads like; a list of amounts is read as alternatives. */
function valueText(value: Value, language: Language): string {
	if (typeof value !== "object") return String(value);
	if ("word" in value) return label(value.word, language);
	return "amount" in value
		? amountText(value, language)
		: listText(value, language);
}

function listText(amounts: readonly Amount[], language: Language): string {
	return amounts.map((each) => amountText(each, language)).join(" / ");
}

/** The sentence without values, for labels. */
export function label(key: MessageKey, language: Language): string {
	return render({ key }, language);
}
