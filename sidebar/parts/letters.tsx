import {
	type Judgement,
	LETTERS,
	type Letter,
	type Verdict,
} from "../../src/smart/verdict";
import { useWords } from "./context";
import { Icon } from "./icon";

/** One letter with its sign; the colour only repeats what the sign says. */
export function LetterSign({
	letter,
	verdict,
}: {
	letter: Letter;
	verdict: Verdict;
}) {
	return (
		<span class={`letter ${verdict}`} aria-hidden="true">
			{letter}
			<Icon name={verdict} />
		</span>
	);
}

/** S M A R T in a row, read out as one sentence. */
export function Letters({ letters }: { letters: Judgement["letters"] }) {
	const { t } = useWords();
	const spoken = LETTERS.map(
		(letter) => `${t(`letter.${letter}`)}: ${t(`verdict.${letters[letter]}`)}`,
	);
	return (
		<span class="letters" role="img" aria-label={spoken.join(", ")}>
			{LETTERS.map((letter) => (
				<LetterSign key={letter} letter={letter} verdict={letters[letter]} />
			))}
		</span>
	);
}
