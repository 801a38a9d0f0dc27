import { Action, IconButton } from "../parts/button";
import { useSession, useWords } from "../parts/context";
import { Findings } from "../parts/findings";
import { Form } from "../parts/form";
import { InsightView } from "../parts/insight";
import { Letters } from "../parts/letters";
import { Page } from "../parts/page";
import { ProgressBar, StatusChip } from "../parts/progress";
import { Words } from "../parts/words";
import { formatNumber, formatShare } from "../state/format";
import type { CheckedKpi } from "../state/reading";
import { type Origin, valuesOf } from "../state/values";

/** One KPI: its words, what was found in them, its values, how it stands. */
export function KpiView({ kpi: read }: { kpi: CheckedKpi }) {
	const session = useSession();
	const kpi = session.editing.tried.value ?? read;
	const { t, language } = useWords();
	const place = session.cursor.value;
	const last = session.shown.value.length - 1;
	const title = t("sidebar.title.kpi", {
		n: formatNumber(place + 1, language),
		total: formatNumber(last + 1, language),
	});
	return (
		<Page
			back
			title={title}
			footer={
				<>
					<IconButton
						icon="previous"
						label={t("sidebar.kpi.previous")}
						disabled={place === 0}
						onClick={() => session.openKpi(place - 1)}
					/>
					<IconButton
						icon="next"
						label={t("sidebar.kpi.next")}
						disabled={place === last}
						onClick={() => session.openKpi(place + 1)}
					/>
					<Action primary onClick={() => session.select(kpi.row)}>
						{t("sidebar.kpi.show", { row: kpi.row + 1 })}
					</Action>
				</>
			}
		>
			<p class="row-line">
				<Letters letters={kpi.judgement.letters} />
				<StatusChip status={kpi.assessment.status} />
			</p>
			<Written />
			<Words kpi={kpi} />
			<Findings findings={kpi.judgement.findings} kpi={kpi} />
			<Standing kpi={kpi} />
			<InsightView kpi={kpi} />
			<Form />
			<Values kpi={kpi} />
		</Page>
	);
}

/** What was just written into the row, with the way back. */
function Written() {
	const { editing } = useSession();
	const { t } = useWords();
	const written = editing.written.value;
	return (
		<div role="status">
			{written && (
				<p class="written">
					<span>
						{t("sidebar.kpi.written", {
							fields: written.fields
								.map((field) => t(`field.${field}`))
								.join(t("check_in.comma")),
						})}
					</span>
					<Action onClick={editing.undo}>{t("sidebar.kpi.undo")}</Action>
				</p>
			)}
		</div>
	);
}

/** Progress, what was expected by now, and how the status came about. */
function Standing({ kpi }: { kpi: CheckedKpi }) {
	const session = useSession();
	const { t, say, language } = useWords();
	const { assessment } = kpi;
	const onCard =
		session.reading.value?.kind === "scorecard" || session.attached.value;
	return (
		<section>
			<h2>{t("sidebar.kpi.progress")}</h2>
			<ProgressBar assessment={assessment} />
			{assessment.expected !== null && (
				<p class="minor">
					{t("sidebar.kpi.expected", {
						percent: formatShare(assessment.expected, language),
					})}
				</p>
			)}
			<p>{say(assessment.why)}</p>
			{onCard && kpi.kpi.id !== "" && (
				<Action icon="forward" onClick={() => session.showTrend(kpi.kpi.id)}>
					{t("sidebar.kpi.trend")}
				</Action>
			)}
		</section>
	);
}

const TAGS = {
	cell: null,
	text: "sidebar.kpi.from_text",
	assumed: "sidebar.kpi.assumed",
	unreadable: "sidebar.kpi.unreadable",
} as const satisfies Record<Origin, string | null>;

function Values({ kpi }: { kpi: CheckedKpi }) {
	const { t, language } = useWords();
	const values = valuesOf(kpi, language);
	if (values.length === 0) return null;
	return (
		<section>
			<h2>{t("sidebar.kpi.values")}</h2>
			<dl class="facts">
				{values.map(({ field, text, origin }) => {
					const tag = TAGS[origin];
					return (
						<div key={field}>
							<dt>{t(`field.${field}`)}</dt>
							<dd>
								<bdi>{text}</bdi> {tag && <span class="tag">{t(tag)}</span>}
							</dd>
						</div>
					);
				})}
			</dl>
		</section>
	);
}
