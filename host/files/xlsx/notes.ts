import { children, descendants, type Element } from "../xml";
import { unescaped } from "./cell";

/** Notes by address. A note's text comes in one piece or in parts. */
export function readNotes(comments: Element | undefined): Map<string, string> {
	return new Map(
		descendants(comments, "comment").map((comment) => [
			comment.attributes.ref ?? "",
			unescaped(
				children(comment, "text")
					.flatMap((text) => descendants(text, "t"))
					.map(({ text }) => text)
					.join(""),
			),
		]),
	);
}
