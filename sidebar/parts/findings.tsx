import {
	type Finding,
	type Fix,
	LETTERS,
	type Letter,
} from "../../src/smart/verdict";
import { groundsOf } from "../state/evidence";
import type { CheckedKpi } from "../state/reading";
import { editedText } from "../state/values";
import { About } from "./about";
import { Action } from "./button";
import { useSession, useWords } from "./context";
import { LetterSign } from "./letters";

/** Letter by letter: the verdict in words, why, and what to do about it. */
export function Findings({
	kpi,
	findings,
}: {
	kpi: CheckedKpi;
	findings: readonly Finding[];
}) {
	const { t } = useWords();
	return (
		<section>
			<h2>{t("sidebar.kpi.findings")}</h2>
			{LETTERS.map((letter) => (
				<LetterFindings
					key={letter}
					letter={letter}
					kpi={kpi}
					findings={findings.filter((found) => found.letter === letter)}
				/>
			))}
		</section>
	);
}

function LetterFindings({
	letter,
	kpi,
	findings,
}: {
	letter: Letter;
	kpi: CheckedKpi;
	findings: readonly Finding[];
}) {
	const { t } = useWords();
	const verdict = kpi.judgement.letters[letter];
	return (
		<div class="letter-findings">
			<h3>
				<LetterSign letter={letter} verdict={verdict} />
				<span>{t(`letter.${letter}`)}</span>
				<span class="verdict">{t(`verdict.${verdict}`)}</span>
			</h3>
			{findings.map((finding, index) => (
				<OneFinding
					key={`${finding.rule} ${index}`}
					finding={finding}
					kpi={kpi}
				/>
			))}
		</div>
	);
}

function OneFinding({ finding, kpi }: { finding: Finding; kpi: CheckedKpi }) {
	const { t, say } = useWords();
	const grounds = groundsOf(finding, kpi);
	return (
		<div class={`finding ${finding.verdict}`}>
			<p>{say(finding.why)}</p>
			{finding.advice && (
				<p>
					<b>{t("sidebar.kpi.advice")}</b> {say(finding.advice)}
				</p>
			)}
			{finding.fix && <Proposal fix={finding.fix} kpi={kpi} />}
			{grounds.length > 0 && (
				<p class="minor">
					{t("sidebar.kpi.rests_on")}{" "}
					{grounds.map(({ field, words }) => (
						<span class="ground" key={`${field} ${words}`}>
							{t(`field.${field}`)}
							{words && <q>{words}</q>}
						</span>
					))}
				</p>
			)}
			<About rule={finding.rule} />
		</div>
	);
}

/** New content of cells that would mend it, to be written there at a press. */
function Proposal({ fix, kpi }: { fix: Fix; kpi: CheckedKpi }) {
	const { editing } = useSession();
	const { t, language } = useWords();
	// It is for what stands in the cell, not for what is being typed.
	if (editing.draft.value !== null) return null;
	return (
		<div class="proposal">
			<p>
				<b>{t("sidebar.kpi.proposal")}</b>{" "}
				{fix.edits.map((edit) => (
					<span class="ground" key={edit.field}>
						{t(`field.${edit.field}`)}
						<q>{editedText(kpi.kpi, edit, language)}</q>
					</span>
				))}
			</p>
			{editing.canWrite(fix.edits) ? (
				<Action onClick={() => editing.apply(fix)}>
					{t(fix.open ? "sidebar.kpi.fill" : "sidebar.kpi.apply")}
				</Action>
			) : (
				<p class="minor">{t("sidebar.kpi.no_column")}</p>
			)}
		</div>
	);
}
