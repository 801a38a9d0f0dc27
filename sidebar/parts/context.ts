/** The session and the reader's words, for every view. */
import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Language, Message } from "../../src/i18n/message";
import { render } from "../../src/i18n/render";
import { isDay } from "../../src/kpi/day";
import { formatDay } from "../state/format";
import type { Session } from "../state/session";
import type { WordKey } from "../words";

export const SessionContext = createContext<Session | null>(null);

export function useSession(): Session {
	const session = useContext(SessionContext);
	if (!session) throw new Error("A view stands outside of a session.");
	return session;
}

/** How to say things to this reader. */
export interface Words {
	language: Language;
	/** A sentence of the catalogue. */
	t(key: WordKey, values?: Message["values"]): string;
	/** A sentence that the core hands over. */
	say(message: Message): string;
}

export function useWords(): Words {
	const language = useSession().language.value;
	return {
		language,
		t: (key, values) => render({ key, values }, language),
		say: (message) => render(localised(message, language), language),
	};
}

/** The core says days as `2026-06-30`; a reader sees them in the way of the language. */
function localised({ key, values = {} }: Message, language: Language): Message {
	const shown = Object.entries(values).map(([name, value]) => [
		name,
		typeof value === "string" && isDay(value)
			? formatDay(value, language)
			: value,
	]);
	return { key, values: Object.fromEntries(shown) };
}
