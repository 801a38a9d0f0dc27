import { numberText } from "../../src/i18n/amount";
import type { MessageKey } from "../../src/i18n/message";
import type { FieldKey } from "../../src/kpi/kpi";
import type { Answer } from "../../src/rpc";
import { Action } from "../parts/button";
import { useSession, useWords } from "../parts/context";
import { Page } from "../parts/page";
import { Waiting } from "../parts/waiting";
import type { Session } from "../state/session";
import type { WordKey } from "../words";

const CHANGED = "plan.changed";

type Summary = Answer<"preview">["summary"];

/** What would change, the button that does it, and what was done. */
export function Write() {
	const session = useSession();
	const done = session.written.value;
	const plan = session.preview.value;
	if (done) return <Done {...done} />;
	return plan ? (
		<Preview summary={plan} />
	) : (
		<Waiting back title="sidebar.title.write" />
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
				{t(intro(summary, session), {
					scorecard: summary.scorecard,
					sheet: session.snapshot.value?.name ?? "",
				})}
			</p>
			<Counts summary={summary} />
			<Choices summary={summary} />
			<Remarks summary={summary} />
			<p class="minor">{t("sidebar.write.own_only")}</p>
		</Page>
	);
}

function intro(summary: Summary, session: Session): WordKey {
	const { makesScorecard, missing } = summary;
	const job = session.job.value;
	if (job.do === "new")
		return makesScorecard ? "sidebar.write.made" : "sidebar.write.added";
	if (job.speak) return "sidebar.write.speak";
	if (missing) return "sidebar.write.beside";
	if (makesScorecard) return "sidebar.write.new";
	return session.reading.value?.kind === "scorecard"
		? "sidebar.write.in_place"
		: "sidebar.write.existing";
}

/**
 * What people choose before it is written: input columns that their own sheet lacks, which are theirs from then on, and rows that changed
 * in the source and are taken over.
 */
function Choices({
	summary: { missing = [], changed = [], rowsChanged },
}: {
	summary: Summary;
}) {
	const session = useSession();
	const { t, say } = useWords();
	const job = session.job.value;
	if (job.do !== "write") return null;
	return (
		<>
			<Ticks
				legend={say({ key: "plan.missing" })}
				texts={missing.map((field) => [field, t(`field.${field}`)])}
				ticked={job.attach?.add}
				tick={(add) => {
					session.job.value = { ...job, attach: { add: add as FieldKey[] } };
				}}
			/>
			<Ticks
				legend={say({ key: CHANGED, values: { count: rowsChanged } })}
				texts={changed}
				ticked={job.take}
				tick={(take) => {
					session.job.value = { ...job, take };
				}}
			/>
		</>
	);
}

/** Boxes to tick: each key with its text. */
function Ticks({
	legend,
	texts,
	ticked = [],
	tick,
}: {
	legend: string;
	texts: string[][];
	ticked: string[] | undefined;
	tick: (keys: string[]) => void;
}) {
	if (texts.length === 0) return null;
	return (
		<fieldset class="choices">
			<legend>{legend}</legend>
			{texts.map(([key = "", text]) => (
				<label class="pick" key={key}>
					<input
						type="checkbox"
						checked={ticked.includes(key)}
						onChange={() =>
							tick(
								ticked.includes(key)
									? ticked.filter((other) => other !== key)
									: [...ticked, key],
							)
						}
					/>
					<span>{text}</span>
				</label>
			))}
		</fieldset>
	);
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

function Done({ summary, sheetId }: Answer<"write">) {
	const session = useSession();
	const { t } = useWords();
	const isBlank =
		summary.makesScorecard && summary.rowsAdded + summary.rowsKnown === 0;
	return (
		<Page
			title={t("sidebar.write.done")}
			footer={
				<Action primary onClick={() => session.open(sheetId)}>
					{t(isBlank ? "sidebar.home.to_scorecard" : "sidebar.write.again")}
				</Action>
			}
		>
			<p>{t(resultOf(summary), resultValues(summary))}</p>
			<Counts summary={summary} />
			<Remarks summary={summary} />
			<p>
				{t(isBlank ? "sidebar.write.done.fill" : "sidebar.write.done.next")}
			</p>
			<Periods />
			<Action icon="restore" onClick={session.lookAtRestore}>
				{t("sidebar.title.restore")}
			</Action>
		</Page>
	);
}

/** Of a wide table that is a scorecard, or that one was made of: its past and its plan can follow. */
function Periods() {
	const session = useSession();
	const { t } = useWords();
	const { kind, rows } = session.reading.value ?? { kind: null, rows: [] };
	const count = rows.reduce(
		(sum, { periods }) =>
			sum + (periods ? periods.readings.length + periods.plan.length : 0),
		0,
	);
	const taken = session.periodsTaken.value;
	if (kind !== "table" || count === 0 || taken === "read") return null;
	const isTaken = taken === "taken";
	return (
		<section>
			<p role="status">
				{t(isTaken ? "sidebar.write.periods.taken" : "sidebar.write.periods", {
					count,
				})}
			</p>
			<Action
				icon="forward"
				onClick={isTaken ? session.readPeriods : session.takePeriods}
			>
				{t(isTaken ? "sidebar.write.refresh" : "sidebar.write.periods.go")}
			</Action>
		</section>
	);
}

/** The sentence that says what a run has done. */
export function resultOf(summary: Summary): WordKey {
	if (summary.makesScorecard) return "sidebar.write.done.made";
	return summary.rowsAdded > 0
		? "sidebar.write.done.added"
		: "sidebar.write.done.updated";
}

/** What stands in that sentence. */
export function resultValues({ scorecard, rowsAdded }: Summary) {
	return { scorecard, count: rowsAdded };
}

const COUNTS = [
	["rowsAdded", "sidebar.write.rows_added"],
	["rowsUpdated", "sidebar.write.rows_updated"],
	["rowsKnown", "sidebar.write.rows_known"],
	["cellsWritten", "sidebar.write.cells"],
	["charts", "sidebar.write.charts"],
] as const;

function Counts({ summary }: { summary: Summary }) {
	const { t } = useWords();
	return (
		<dl class="facts card">
			{COUNTS.filter(([count]) => summary[count] > 0).map(([count, key]) => (
				<div key={count}>
					<dt>{t(key)}</dt>
					<dd>{numberText(summary[count])}</dd>
				</div>
			))}
			{summary.makesSheets.length > 0 && (
				<div>
					<dt>{t("sidebar.write.sheets")}</dt>
					<dd>
						{summary.makesSheets.map((name) => (
							<bdi class="line" key={name}>
								{name}
							</bdi>
						))}
					</dd>
				</div>
			)}
		</dl>
	);
}

function Remarks({ summary }: { summary: Summary }) {
	const session = useSession();
	const { t, say } = useWords();
	const job = session.job.value;
	// What stands beside boxes to tick is said there.
	const remarks = summary.remarks.filter(
		({ key }) => key !== CHANGED || session.written.value,
	);
	if (remarks.length === 0) return null;
	const mayMakeAgain =
		job.do === "write" &&
		!session.written.value &&
		remarks.some(({ key }) => key === "plan.gone");
	return (
		<section>
			<h2>{t("sidebar.write.remarks")}</h2>
			<ul class="remarks">
				{remarks.map(({ key, values }) => (
					<li key={`${key} ${JSON.stringify(values)}`}>
						{say({ key: key as MessageKey, values })}
					</li>
				))}
			</ul>
			{mayMakeAgain && (
				<Action onClick={() => session.plan({ ...job, again: true })}>
					{t("sidebar.write.make_again")}
				</Action>
			)}
		</section>
	);
}

/** True for a plan without steps, and nothing to choose. */
function changesNothing(summary: Summary): boolean {
	return (
		!summary.makesScorecard &&
		!summary.changed &&
		summary.rowsAdded + summary.rowsUpdated + summary.cellsWritten === 0
	);
}
