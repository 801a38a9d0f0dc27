import type { MessageKey } from "../../src/i18n/message";
import type { Answer } from "../../src/rpc";
import { Action } from "../parts/button";
import { useSession, useWords } from "../parts/context";
import { Page } from "../parts/page";
import { formatNumber } from "../state/format";
import type { WordKey } from "../words";

type Summary = Answer<"preview">["summary"];

/** What would change, the button that does it, and what was done. */
export function Write() {
	const session = useSession();
	const done = session.written.value;
	const plan = session.preview.value;
	if (done) return <Done summary={done} />;
	return plan ? <Preview summary={plan} /> : <Waiting />;
}

function Waiting() {
	const { t } = useWords();
	return (
		<Page back title={t("sidebar.title.write")}>
			<div class="skeleton" aria-busy="true">
				<span style={{ width: "90%" }} />
				<span style={{ width: "70%" }} />
				<span style={{ width: "80%" }} />
			</div>
		</Page>
	);
}

function Preview({ summary }: { summary: Summary }) {
	const session = useSession();
	const { t } = useWords();
	if (changesNothing(summary)) return <UpToDate summary={summary} />;
	const writing = session.running.value === "write";
	return (
		<Page
			back
			title={t("sidebar.write.preview")}
			footer={
				<Action primary onClick={session.write}>
					{t(writing ? "sidebar.write.running" : "sidebar.write.go")}
				</Action>
			}
		>
			<p>
				{t(intro(summary, session.reading.value?.kind === "scorecard"), {
					scorecard: summary.scorecard,
					sheet: session.snapshot.value?.name ?? "",
				})}
			</p>
			<Counts summary={summary} />
			<Remarks summary={summary} />
			<p class="minor">{t("sidebar.write.own_only")}</p>
		</Page>
	);
}

function intro(summary: Summary, inPlace: boolean): WordKey {
	if (summary.makesScorecard) return "sidebar.write.new";
	return inPlace ? "sidebar.write.in_place" : "sidebar.write.existing";
}

function UpToDate({ summary }: { summary: Summary }) {
	const session = useSession();
	const { t } = useWords();
	return (
		<Page
			back
			title={t("sidebar.write.preview")}
			footer={
				<Action primary onClick={() => session.show("home")}>
					{t("sidebar.write.home")}
				</Action>
			}
		>
			<p>{t("sidebar.write.nothing")}</p>
			<Counts summary={summary} />
			<Remarks summary={summary} />
		</Page>
	);
}

function Done({ summary }: { summary: Summary }) {
	const session = useSession();
	const { t } = useWords();
	return (
		<Page
			title={t("sidebar.write.done")}
			footer={
				<Action primary onClick={session.open}>
					{t("sidebar.write.again")}
				</Action>
			}
		>
			<p>{t(resultOf(summary), { scorecard: summary.scorecard })}</p>
			<Counts summary={summary} />
			<Remarks summary={summary} />
			<p>{t("sidebar.write.done.next")}</p>
		</Page>
	);
}

/** The sentence that says what a run has done. */
export function resultOf(summary: Summary): WordKey {
	return summary.makesScorecard
		? "sidebar.write.done.made"
		: "sidebar.write.done.updated";
}

const COUNTS = [
	["rowsAdded", "sidebar.write.rows_added"],
	["rowsUpdated", "sidebar.write.rows_updated"],
	["rowsKnown", "sidebar.write.rows_known"],
	["rowsChanged", "sidebar.write.rows_changed"],
	["rowsVanished", "sidebar.write.rows_vanished"],
	["cellsWritten", "sidebar.write.cells"],
	["charts", "sidebar.write.charts"],
] as const;

function Counts({ summary }: { summary: Summary }) {
	const { t, language } = useWords();
	return (
		<dl class="facts card">
			{COUNTS.filter(([count]) => summary[count] > 0).map(([count, key]) => (
				<div key={count}>
					<dt>{t(key)}</dt>
					<dd>{formatNumber(summary[count], language)}</dd>
				</div>
			))}
		</dl>
	);
}

function Remarks({ summary }: { summary: Summary }) {
	const { t, say } = useWords();
	if (summary.remarks.length === 0) return null;
	return (
		<section>
			<h2>{t("sidebar.write.remarks")}</h2>
			<ul class="remarks">
				{summary.remarks.map(({ key, values }) => (
					<li key={`${key} ${JSON.stringify(values)}`}>
						{say({ key: key as MessageKey, values })}
					</li>
				))}
			</ul>
		</section>
	);
}

/** True for a plan without steps. */
function changesNothing(summary: Summary): boolean {
	return (
		!summary.makesScorecard &&
		summary.rowsAdded + summary.rowsUpdated + summary.cellsWritten === 0
	);
}
