/**
 * The hidden cell `verdicts`: one sign a letter, whose row of the source this is, what that row said when it was taken over, and the
 * advice. The positions are fixed, so that formulas can cut it with MID.
 */
import type { Language } from "../i18n/message";
import { label, render } from "../i18n/render";
import {
	type Finding,
	type Judgement,
	LETTERS,
	type Verdict,
} from "../smart/verdict";
import { HASH_LENGTH } from "./hash";

export const SIGNS: Record<Verdict, string> = {
	pass: "✓",
	warn: "!",
	fail: "✗",
	cannot_tell: "?",
};
/** Shown while a row says something else than what was judged. */
export const UNCHECKED = "↻";

/** 1-based position of the advice in the cell. */
export const ADVICE_AT = LETTERS.length + 2 * HASH_LENGTH + 1;

const NO_HASH = "-".repeat(HASH_LENGTH);

/** Where a row of a scorecard came from. */
export interface Origin {
	/** Hash of the source row's key; `null` for a row that people typed here. */
	key: string | null;
	/** Hash of what the source row said when it was taken over; `null` for a row that came from no source, but from the library. */
	said: string | null;
}

export function packVerdicts(
	judgement: Judgement,
	origin: Origin,
	language: Language,
): string {
	const signs = LETTERS.map((letter) => SIGNS[judgement.letters[letter]]);
	return [
		...signs,
		origin.key ?? NO_HASH,
		origin.said ?? NO_HASH,
		adviceText(judgement, language),
	].join("");
}

const ORIGIN = new RegExp(
	`^.{${LETTERS.length}}([0-9a-f-]{${HASH_LENGTH}})([0-9a-f-]{${HASH_LENGTH}})`,
);

/** The origin that a `verdicts` cell names; nothing in one that was overtyped. */
export function originIn(cell: unknown): Origin {
	const text = typeof cell === "string" ? cell : "";
	const found = ORIGIN.exec(text);
	const known = (digits?: string) =>
		digits === undefined || digits === NO_HASH ? null : digits;
	return { key: known(found?.[1]), said: known(found?.[2]) };
}

/** What cannot be told yet asks for nothing in the cell; the sidebar says what it would take. */
const GRAVITY: readonly Verdict[] = ["fail", "warn"];
/** More than this nobody reads in a cell; the sidebar shows all of it. */
const SENTENCES = 3;

/** The gravest things to do, each after its letter. */
function adviceText({ findings }: Judgement, language: Language): string {
	const open = GRAVITY.flatMap((verdict) =>
		findings.filter((finding) => finding.verdict === verdict),
	);
	const sentences = open.map((finding) => sentence(finding, language));
	const distinct = [...new Set(sentences)].slice(0, SENTENCES);
	return distinct.join(" ") || label("advice.none", language);
}

function sentence(
	{ letter, advice, why }: Finding,
	language: Language,
): string {
	return `${letter}: ${render(advice ?? why, language)}`;
}

/** Whether some cell is a `verdicts` cell of ours. */
export function holdsVerdicts(cells: unknown[][]): boolean {
	const signs = Object.values(SIGNS).join("");
	const packed = new RegExp(
		`^[${signs}]{${LETTERS.length}}[0-9a-f-]{${2 * HASH_LENGTH}}`,
	);
	return cells.some((row) =>
		row.some((cell) => typeof cell === "string" && packed.test(cell)),
	);
}
