import { numberText } from "../../src/i18n/amount";
import { STATUSES, type Status } from "../../src/progress/assessment";
import { LETTERS } from "../../src/smart/verdict";
import { Action } from "../parts/button";
import { useSession, useWords } from "../parts/context";
import { Letters } from "../parts/letters";
import { Page } from "../parts/page";
import { ProgressBar, StatusChip } from "../parts/progress";
import { Rows } from "../parts/rows";
import { EVERYTHING, nameOf, ORDERS, type Order } from "../state/list";
import type { CheckedKpi, Reading } from "../state/reading";

/** All KPIs with their letters, progress and status. */
export function List({ reading }: { reading: Reading }) {
	const session = useSession();
	const { t } = useWords();
	const n = numberText;
	const done = session.checking.value;
	const shown = session.shown.value;
	const total = reading.rows.length;
	const inPlace = reading.kind === "scorecard" || session.attached.value;
	return (
		<Page
			back
			title={t("sidebar.title.list")}
			footer={
				<Action primary onClick={() => session.plan({ do: "write" })}>
					{t(inPlace ? "sidebar.write.refresh" : "sidebar.write.next")}
				</Action>
			}
		>
			{done !== null ? (
				<>
					<p role="status">
						{t("sidebar.checking", { n: n(done), total: n(total) })}
					</p>
					<progress
						aria-label={t("sidebar.title.list")}
						max={total}
						value={done}
					/>
					<Action onClick={session.stopChecking}>
						{t("sidebar.checking.stop")}
					</Action>
				</>
			) : (
				<>
					{session.checkIn.past.value && (
						<Action icon="forward" onClick={session.lookAtCheckIn}>
							{t("check_in.title")}
						</Action>
					)}
					{session.stopped.value && (
						<>
							<p role="status">
								{t("sidebar.checking.stopped", {
									n: n(session.kpis.value.length),
									total: n(total),
								})}
							</p>
							<Action onClick={session.checkRest}>
								{t("sidebar.checking.rest")}
							</Action>
						</>
					)}
					<Filters />
					<p class="shown" role="status">
						{t("sidebar.list.shown", { n: n(shown.length), total: n(total) })}
					</p>
					{shown.length === 0 && <Nothing />}
					<Rows
						key={`${session.filter.value.letter} ${session.filter.value.status}`}
						label={t("sidebar.list.label")}
						items={shown}
						cursor={session.cursor.value}
						focus={session.from.value === "kpi"}
						onMove={(place) => {
							session.cursor.value = place;
						}}
						onOpen={session.openKpi}
					>
						{(kpi) => <Row kpi={kpi} />}
					</Rows>
				</>
			)}
		</Page>
	);
}

function Filters() {
	const session = useSession();
	const { t } = useWords();
	const { text, letter, status, owner, department, order, rows } =
		session.filter.value;
	const counts = session.counts.value;
	const n = numberText;
	return (
		<search class="filters">
			<p class="sound">
				{t("sidebar.list.sound", {
					n: n(counts.sound),
					total: n(counts.total),
				})}
			</p>
			<fieldset class="letter-filter">
				<legend>{t("sidebar.list.filter")}</legend>
				{LETTERS.map((key) => (
					<button
						key={key}
						type="button"
						aria-pressed={letter === key}
						title={t(`letter.${key}`)}
						onClick={() =>
							session.narrow({ letter: letter === key ? null : key })
						}
					>
						<b>{key}</b>
						<span>{n(counts.problems[key])}</span>
						<span class="spoken">{t(`letter.${key}`)}</span>
					</button>
				))}
			</fieldset>
			<div class="filter-row">
				<input
					type="search"
					value={text}
					placeholder={t("sidebar.list.search")}
					aria-label={t("sidebar.list.search")}
					onInput={(event) =>
						session.narrow({ text: event.currentTarget.value })
					}
				/>
				<select
					aria-label={t("sidebar.list.status")}
					value={status ?? ""}
					onChange={(event) =>
						session.narrow({
							status: (event.currentTarget.value || null) as Status | null,
						})
					}
				>
					<option value="">{t("sidebar.list.any_status")}</option>
					{STATUSES.filter((key) => counts.statuses.has(key)).map((key) => (
						<option key={key} value={key}>
							{`${t(`status.${key}`)} (${n(counts.statuses.get(key) ?? 0)})`}
						</option>
					))}
				</select>
				<Names
					label={t("field.owner")}
					any={t("sidebar.list.any_owner")}
					names={counts.owners}
					value={owner}
					onChange={(name) => session.narrow({ owner: name })}
				/>
				<Names
					label={t("field.department")}
					any={t("sidebar.list.any_department")}
					names={counts.departments}
					value={department}
					onChange={(name) => session.narrow({ department: name })}
				/>
				<select
					aria-label={t("sidebar.list.order")}
					value={order}
					onChange={(event) =>
						session.narrow({ order: event.currentTarget.value as Order })
					}
				>
					{ORDERS.map((key) => (
						<option key={key} value={key}>
							{t(`sidebar.list.order.${key}`)}
						</option>
					))}
				</select>
			</div>
			<Action onClick={session.openSelected}>
				{t("sidebar.list.selected")}
			</Action>
			{session.noKpiIn.value !== null && (
				<p role="status">
					{t("sidebar.list.no_kpi", { row: session.noKpiIn.value + 1 })}
				</p>
			)}
			{rows && (
				<Action onClick={() => session.narrow(EVERYTHING)}>
					{t("sidebar.list.clear")}
				</Action>
			)}
		</search>
	);
}

/** A choice of names; none where there is nothing to choose from. */
function Names({
	label,
	any,
	names,
	value,
	onChange,
}: {
	label: string;
	any: string;
	names: readonly string[];
	value: string | null;
	onChange: (name: string | null) => void;
}) {
	if (names.length < 2) return null;
	return (
		<select
			aria-label={label}
			value={value ?? ""}
			onChange={(event) => onChange(event.currentTarget.value || null)}
		>
			<option value="">{any}</option>
			{names.map((name) => (
				<option key={name} value={name}>
					{name}
				</option>
			))}
		</select>
	);
}

function Nothing() {
	const session = useSession();
	const { t } = useWords();
	return (
		<div class="nothing">
			<p>{t("sidebar.list.nothing")}</p>
			<Action onClick={() => session.narrow(EVERYTHING)}>
				{t("sidebar.list.clear")}
			</Action>
		</div>
	);
}

function Row({ kpi }: { kpi: CheckedKpi }) {
	const { t } = useWords();
	const { name, goal } = nameOf(kpi);
	return (
		<>
			<bdi class="name">
				{name || t("sidebar.list.unnamed", { row: kpi.row + 1 })}
			</bdi>
			{goal && <bdi class="goal">{goal}</bdi>}
			<span class="row-line">
				<Letters letters={kpi.judgement.letters} />
				<StatusChip status={kpi.assessment.status} />
			</span>
			<ProgressBar assessment={kpi.assessment} />
		</>
	);
}
