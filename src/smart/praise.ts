/** Words of attitude and praise, apart from those that leave what is to be done as it is. */
import type { Deed } from "../text/facts";
import { narrowingWords } from "./narrowing";
import type { Evidence, Subject } from "./verdict";
import { type Located, objectSizeAround, quote, textOf, wordsIn } from "./view";

/** Praise that makes a wish of the goal, as no one can say when it is met. */
export function praiseIn(
	subject: Subject,
	deed: Located<Deed> | null,
): Evidence[] {
	return wordsIn(subject, "ATTITUDE").filter(
		(praise) =>
			!(deed && isPurpose(subject, deed, praise)) &&
			!isWishOn(subject, praise) &&
			!isEffort(subject, deed, praise),
	);
}

/** Praise of what the act is for (`a dashboard for better decisions`) says nothing of the act. */
function isPurpose(
	subject: Subject,
	deed: Located<unknown>,
	{ field, span }: Evidence,
): boolean {
	if (field !== deed.field || !span || span.start < deed.end) return false;
	const between = textOf(subject, field).slice(deed.end, span.start);
	return /(?<![A-Za-z])(?:for|to|so|thereby)(?![A-Za-z])|[以為讓使]|進而/.test(
		between,
	);
}

/** `Better communication with the supplier in Turin`: first in the text, a wish like `improve`, if what it is about is narrowed. */
function isWishOn(subject: Subject, praise: Evidence): boolean {
	return (
		praise.span?.start === 0 &&
		/^(?:better|faster|quicker|smarter|stronger|improved|more )/i.test(
			quote(subject, praise),
		) &&
		narrowingWords(subject).length > 0
	);
}

/** 積極爭取某站增設出口, 全力完成某校操場: how hard one tries takes nothing from an act or an object that is told. */
function isEffort(
	subject: Subject,
	deed: Located<Deed> | null,
	praise: Evidence,
): boolean {
	if (!EFFORT.test(quote(subject, praise))) return false;
	const told =
		deed?.value === "firm" && objectSizeAround(subject, deed) >= TOLD;
	return told || narrowingWords(subject).length > 0;
}

const EFFORT = /^(?:[積积][極极]|全力)$/;
/** Words of an object that is told. */
const TOLD = 3;
