import type { Letter, Rule } from "./verdict";

/** A rule that needs nothing but texts. */
export function textRule(
	id: string,
	finds: Rule["finds"],
	check: Rule["check"],
): Rule {
	return { id, letter: letterOf(id), finds, needs: "text", check };
}

/** A rule that needs cells and so runs in a sheet only. */
export function cellRule(
	id: string,
	finds: Rule["finds"],
	check: Rule["check"],
): Rule {
	return { id, letter: letterOf(id), finds, needs: "cells", check };
}

function letterOf(id: string): Letter {
	return id.charAt(0) as Letter;
}
