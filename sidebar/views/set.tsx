import { numberText } from "../../src/i18n/amount";
import type { MessageKey } from "../../src/i18n/message";
import type { SetFinding } from "../../src/portfolio";
import { About } from "../parts/about";
import { Action } from "../parts/button";
import { useSession, useWords } from "../parts/context";
import { Icon } from "../parts/icon";
import { Page } from "../parts/page";
import { Waiting } from "../parts/waiting";
import type { SetReview } from "../state/check";
import { nameOf } from "../state/list";
import type { Reading } from "../state/reading";
import type { WordKey } from "../words";

/** The set as a whole: its figures, what is found on it, what to do, and the rows it is about. */
export function SetView({ reading }: { reading: Reading }) {
	const session = useSession();
	const { t } = useWords();
	const review = session.review.value;
	if (!review) return <Waiting back title="sidebar.title.set" />;
	const { overview, findings } = review;
	const warnings = findings.filter(
		({ severity }) => severity === "warn",
	).length;
	return (
		<Page
			back
			title={t("sidebar.title.set")}
			footer={
				<Action primary onClick={() => session.show("list")}>
					{t("sidebar.home.check")}
				</Action>
			}
		>
			<p role="status">
				{t(foundOf(warnings, findings.length - warnings), {
					warnings,
					notes: findings.length - warnings,
				})}
			</p>
			{byCheck(findings).map(([check, own]) => (
				<CheckFindings
					key={check}
					check={check}
					findings={own}
					reading={reading}
				/>
			))}
			<Balance overview={overview} total={reading.rows.length} />
			<Loads overview={overview} />
		</Page>
	);
}

/** The sentence that counts what was found. */
function foundOf(warnings: number, notes: number): WordKey {
	if (warnings > 0)
		return notes > 0 ? "sidebar.set.found" : "sidebar.set.warnings";
	return notes > 0 ? "sidebar.set.notes" : "sidebar.set.sound";
}

/** Findings under their check, in the order in which they come. */
function byCheck(
	findings: readonly SetFinding[],
): [string, readonly SetFinding[]][] {
	const groups = new Map<string, SetFinding[]>();
	for (const finding of findings) {
		const known = groups.get(finding.check);
		if (known) known.push(finding);
		else groups.set(finding.check, [finding]);
	}
	return [...groups];
}

/** Drawn at most of one check; who has more begins with these. */
const MOST_FINDINGS = 20;

function CheckFindings({
	check,
	findings,
	reading,
}: {
	check: string;
	findings: readonly SetFinding[];
	reading: Reading;
}) {
	const { t, say } = useWords();
	const advice = new Set(findings.map((finding) => say(finding.advice)));
	const [common] = advice;
	return (
		<section>
			<h2>{say({ key: `check.${check}` as MessageKey })}</h2>
			{advice.size === 1 && common && <Advice>{common}</Advice>}
			{findings.slice(0, MOST_FINDINGS).map((finding) => (
				<OneFinding
					key={`${finding.about} ${finding.rows.join()}`}
					finding={finding}
					reading={reading}
					advice={advice.size > 1}
				/>
			))}
			{findings.length > MOST_FINDINGS && (
				<p>
					{t("sidebar.columns.more", {
						n: numberText(findings.length - MOST_FINDINGS),
					})}
				</p>
			)}
			<About rule={check} />
		</section>
	);
}

function Advice({ children }: { children: string }) {
	const { t } = useWords();
	return (
		<p>
			<b>{t("sidebar.kpi.advice")}</b> {children}
		</p>
	);
}

/** Rows named at once; the list shows them all. */
const MOST_ROWS = 3;

function OneFinding({
	finding,
	reading,
	advice,
}: {
	finding: SetFinding;
	reading: Reading;
	/** Whether its advice is not that of all findings of its check. */
	advice: boolean;
}) {
	const session = useSession();
	const { t, say } = useWords();
	const rows = finding.rows.flatMap((place) => reading.rows[place] ?? []);
	const tone = finding.severity === "warn" ? "warn" : "cannot_tell";
	return (
		<div class={`finding ${tone}`}>
			<p>{say(finding.why)}</p>
			{advice && <Advice>{say(finding.advice)}</Advice>}
			<ul>
				{rows.slice(0, MOST_ROWS).map((row) => (
					<li key={`${row.row} ${row.metric?.name ?? ""}`}>
						<button
							type="button"
							class="jump"
							onClick={() => session.select(row.row)}
						>
							<span class="minor">
								{t("sidebar.columns.row", { row: row.row + 1 })}
							</span>
							<bdi>{nameOf(row).name}</bdi>
							<Icon name="go" />
						</button>
					</li>
				))}
			</ul>
			{rows.length > MOST_ROWS && (
				<Action
					icon="forward"
					onClick={() => session.listRows(rows.map(({ row }) => row))}
				>
					{t("sidebar.set.list", { n: numberText(rows.length) })}
				</Action>
			)}
		</div>
	);
}

function Balance({
	overview: { goals, leading, lagging, untimed },
	total,
}: {
	overview: SetReview["overview"];
	total: number;
}) {
	const { t } = useWords();
	const facts = [
		[t("sidebar.home.kpis"), total],
		[t("sidebar.set.goals"), goals],
		[t("sidebar.set.leading"), leading],
		[t("sidebar.set.lagging"), lagging],
		[t("sidebar.set.untimed"), untimed],
	] as const;
	return (
		<section>
			<h2>{t("sidebar.set.balance")}</h2>
			<dl class="facts">
				{facts.map(([name, count]) => (
					<div key={name}>
						<dt>{name}</dt>
						<dd>{numberText(count)}</dd>
					</div>
				))}
			</dl>
		</section>
	);
}

/** Owners that are listed; the lighter ones need no look. */
const MOST_OWNERS = 12;

function Loads({ overview }: { overview: SetReview["overview"] }) {
	const { t } = useWords();
	const { loads, unowned } = overview;
	const n = numberText;
	return (
		<section>
			<h2>{t("sidebar.set.loads")}</h2>
			{loads.length > 0 && (
				<table class="loads">
					<thead>
						<tr>
							<th scope="col">{t("field.owner")}</th>
							<th scope="col">{t("sidebar.home.kpis")}</th>
							<th scope="col">{t("sidebar.set.readings")}</th>
						</tr>
					</thead>
					<tbody>
						{loads.slice(0, MOST_OWNERS).map(({ owner, rows, readings }) => (
							<tr key={owner}>
								<th scope="row">
									<bdi>{owner}</bdi>
								</th>
								<td>{n(rows.length)}</td>
								<td>{n(readings)}</td>
							</tr>
						))}
					</tbody>
				</table>
			)}
			{loads.length > MOST_OWNERS && (
				<p>{t("sidebar.columns.more", { n: n(loads.length - MOST_OWNERS) })}</p>
			)}
			{unowned > 0 && (
				<p class="minor">{t("sidebar.set.unowned", { count: unowned })}</p>
			)}
		</section>
	);
}
