import { useLayoutEffect, useRef } from "preact/hooks";
import { numberText } from "../../src/i18n/amount";
import type { FieldKey } from "../../src/kpi/kpi";
import { Action, IconButton } from "../parts/button";
import { useSession, useWords } from "../parts/context";
import { Findings } from "../parts/findings";
import { Form } from "../parts/form";
import { InsightView } from "../parts/insight";
import { Letters } from "../parts/letters";
import { Page } from "../parts/page";
import { ProgressBar, StatusChip } from "../parts/progress";
import { Words } from "../parts/words";
import { formatShare } from "../state/format";
import type { CheckedKpi } from "../state/reading";
import { type Origin, valuesOf } from "../state/values";

/** One KPI: its words, what was found in them, its values, how it stands. */
export function KpiView({ kpi: read }: { kpi: CheckedKpi }) {
	const session = useSession();
	const kpi = session.editing.tried.value ?? read;
	const { t } = useWords();
	const place = session.cursor.value;
	const last = session.shown.value.length - 1;
	const title = t("sidebar.title.kpi", {
		n: numberText(place + 1),
		total: numberText(last + 1),
	});
	return (
		<Page
			back
			title={title}
			notice={<Written />}
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
			<Words kpi={kpi} />
			<Findings findings={kpi.judgement.findings} kpi={kpi} />
			<Standing kpi={kpi} />
			<InsightView kpi={kpi} />
			<Form />
			<Values kpi={kpi} />
		</Page>
	);
}

/** What was just written into the row, with the way back; then that it was taken back. */
function Written() {
	const { editing } = useSession();
	const { t } = useWords();
	const notice = useRef<HTMLParagraphElement>(null);
	const written = editing.written.value;
	const undone = editing.undone.value;
	// The button that was pressed is gone: the focus goes where the next step is.
	useLayoutEffect(() => {
		if (!document.hasFocus() || document.activeElement !== document.body)
			return;
		const next = notice.current?.querySelector("button") ?? notice.current;
		next?.focus();
	}, [written, undone]);
	const names = (fields: readonly FieldKey[]) =>
		fields.map((field) => t(`field.${field}`)).join(t("check_in.comma"));
	return (
		<div role="status">
			{written && (
				<p class="written" ref={notice}>
					<span>
						{t("sidebar.kpi.written", { fields: names(written.fields) })}
					</span>
					<Action onClick={editing.undo}>{t("sidebar.kpi.undo")}</Action>
				</p>
			)}
			{undone && (
				<p class="written" ref={notice} tabIndex={-1}>
					{t("sidebar.kpi.undone", { fields: names(undone) })}
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
