import type { Question, Reply } from "../core";

/** An answer to one question: the button's name, a text with OK, or both. */
export type GivenAnswer = string | { button?: string; text?: string };

const BUTTONS = /^(OK|CANCEL|YES|NO|CLOSE)$/i;

/**
 * Answers the questions of a script from a queue. A question with a single button and no text needs no answer.
 * @param queue taken from the front; may be added to at any time
 * @param asked every question is put here
 */
export function answerFrom(
	queue: GivenAnswer[],
	asked: Question[],
): (question: Question) => Reply {
	return (question) => {
		asked.push(question);
		const [only, second] = question.buttons;
		if (queue.length === 0 && only && !second && !question.text)
			return { button: only };
		const given = queue.shift();
		if (given === undefined)
			throw new Error(
				`Nobody has answered the question “${question.message}”.`,
			);
		return replyOf(given, question);
	};
}

function replyOf(given: GivenAnswer, { buttons, text }: Question): Reply {
	const yes = buttons[0] ?? "OK";
	if (typeof given !== "string")
		return { button: (given.button ?? yes).toUpperCase(), text: given.text };
	const isButton = BUTTONS.test(given) && !(text && !isOffered(given, buttons));
	return isButton
		? { button: given.toUpperCase(), text: "" }
		: { button: yes, text: given };
}

function isOffered(name: string, buttons: readonly string[]): boolean {
	return [...buttons, "CLOSE"].includes(name.toUpperCase());
}
