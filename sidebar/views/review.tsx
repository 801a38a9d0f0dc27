import { useId } from "preact/hooks";
import { Action } from "../parts/button";
import { By } from "../parts/by";
import { useSession, useWords } from "../parts/context";
import { Page } from "../parts/page";
import { ProgressBar, StatusChip } from "../parts/progress";
import type { Asked } from "../state/check-in";
import { formatDay } from "../state/format";
import { nameOf } from "../state/list";
import { Recorded } from "./recorded";

/** For a meeting: what is not where it should be, the worst first, with the last note; and what is decided about it. */
export function ReviewView() {
	const session = useSession();
	const { t } = useWords();
	const { meeting, checkIn } = session;
	const done = checkIn.done.value;
	if (done) return <Recorded summary={done} />;
	const rows = meeting.rows.value;
	const n = meeting.entries.value.length;
	if (rows.length === 0)
		return (
			<Page
				back
				title={t("review.title")}
				footer={
					<Action primary onClick={() => session.show("list")}>
						{t("sidebar.home.check")}
					</Action>
				}
			>
				<p>{t("review.none")}</p>
			</Page>
		);
	return (
		<Page
			back
			title={t("review.title")}
			footer={
				<Action primary disabled={n === 0} onClick={meeting.record}>
					{n === 0
						? t("review.record.none")
						: checkIn.isReady.value
							? t("review.record", { n })
							: t("check_in.prepare")}
				</Action>
			}
		>
			<p>{t("review.intro", { n: rows.length })}</p>
			<ul class="plain">
				{rows.map((each) => (
					<Item key={each.kpi.row} asked={each} />
				))}
			</ul>
			<By />
		</Page>
	);
}

function Item({ asked }: { asked: Asked }) {
	const { meeting } = useSession();
	const { t, say, language } = useWords();
	const id = useId();
	const { kpi } = asked;
	const { name, goal } = nameOf(kpi);
	const note = meeting.noteOn(asked);
	return (
		<li class="card figure">
			<p class="row-line">
				<bdi class="name">
					{name || t("sidebar.list.unnamed", { row: kpi.row + 1 })}
				</bdi>
				<StatusChip status={kpi.assessment.status} />
			</p>
			<p class="minor">
				<bdi>{[goal, kpi.kpi.owner].filter(Boolean).join(" · ")}</bdi>
			</p>
			<ProgressBar assessment={kpi.assessment} />
			<p class="minor">{say(kpi.assessment.why)}</p>
			<p>
				{note === null ? (
					<span class="minor">{t("review.no_note")}</span>
				) : (
					<>
						<q>{note.text}</q>{" "}
						<span class="minor">
							{[note.by, formatDay(note.day, language)]
								.filter(Boolean)
								.join(" · ")}
						</span>
					</>
				)}
			</p>
			<div class="field">
				<label for={id}>{t("review.decision")}</label>
				<textarea
					id={id}
					rows={2}
					aria-label={t("review.decision_on", { name })}
					value={meeting.decisionOn(kpi.row)}
					onInput={(event) =>
						meeting.decide(kpi.row, event.currentTarget.value)
					}
				/>
			</div>
		</li>
	);
}
