import { useId, useRef } from "preact/hooks";
import { Action } from "../parts/button";
import { useSession, useWords } from "../parts/context";
import { Page } from "../parts/page";
import { StatusChip } from "../parts/progress";
import type { Asked } from "../state/check-in";
import { formatDay, formatNumber } from "../state/format";
import { nameOf } from "../state/list";
import { figureText } from "../state/values";
import { Recorded } from "./recorded";

/** What is due now, to be filled in with the keyboard alone: Enter goes from one figure to the next. */
export function CheckInView() {
	const { checkIn } = useSession();
	const done = checkIn.done.value;
	if (done) return <Recorded summary={done} />;
	const nothing =
		checkIn.shown.value.length + checkIn.offered.value.length === 0;
	return nothing ? <NothingDue /> : <Form />;
}

function NothingDue() {
	const session = useSession();
	const { t, language } = useWords();
	const { asked, all } = session.checkIn;
	const days = asked.value.flatMap(({ stand }) => stand.next ?? []);
	const next = days.sort()[0];
	return (
		<Page
			back
			title={t("check_in.title")}
			footer={
				<Action primary onClick={() => session.show("home")}>
					{t("check_in.done.home")}
				</Action>
			}
		>
			<h2>{t("check_in.none_due")}</h2>
			<p>
				{next === undefined
					? t("check_in.none_due.ever")
					: t("check_in.none_due.text", { day: formatDay(next, language) })}
			</p>
			{asked.value.length > 0 && (
				<Action
					onClick={() => {
						all.value = true;
					}}
				>
					{t("check_in.show_all", { n: asked.value.length })}
				</Action>
			)}
		</Page>
	);
}

function Form() {
	const session = useSession();
	const { checkIn } = session;
	const { t } = useWords();
	const form = useRef<HTMLFormElement>(null);
	const record = useRef<HTMLDivElement>(null);
	const { due, shown, asked, all, past, offered } = checkIn;
	const next = (from: HTMLElement) => {
		const fields = [
			...(form.current?.querySelectorAll<HTMLElement>("[data-figure]") ?? []),
		];
		const place = fields.indexOf(from);
		const field = fields[place + 1];
		if (place >= 0 && field) field.focus();
		else record.current?.querySelector("button")?.focus();
	};
	return (
		<Page
			back
			title={t("check_in.title")}
			footer={
				<div class="record" ref={record}>
					<RecordButton />
				</div>
			}
		>
			<form
				ref={form}
				class="check-in"
				onSubmit={(event) => event.preventDefault()}
			>
				<AsOf />
				<p class="shown" role="status">
					{t("check_in.due", { n: due.value.length })}
				</p>
				<ul class="plain">
					{shown.value.map((each) => (
						<Figure key={each.kpi.row} asked={each} onEnter={next} />
					))}
				</ul>
				{asked.value.length > due.value.length && (
					<Action
						onClick={() => {
							all.value = !all.value;
						}}
					>
						{all.value
							? t("check_in.show_due")
							: t("check_in.show_all", { n: asked.value.length })}
					</Action>
				)}
				{offered.value.length > 0 && <Offered />}
				<By />
				<p class="minor">
					{past.value?.log
						? t("check_in.where", { log: past.value.log })
						: t("check_in.first", { log: t("check_in.log") })}
				</p>
			</form>
		</Page>
	);
}

function RecordButton() {
	const { checkIn } = useSession();
	const { t } = useWords();
	const n = checkIn.entries.value.length;
	const hint = !isPossible(checkIn.asof.value, checkIn.today.value)
		? t("check_in.asof.wrong")
		: checkIn.unread.value
			? t("check_in.unread")
			: n === 0
				? t("check_in.nothing_typed")
				: null;
	return (
		<>
			<span class="minor" role="status">
				{hint}
			</span>
			<Action primary disabled={hint !== null} onClick={checkIn.record}>
				{n === 0 ? t("check_in.record.none") : t("check_in.record", { n })}
			</Action>
		</>
	);
}

function isPossible(asof: string, today: string): boolean {
	return asof !== "" && asof <= today;
}

function AsOf() {
	const { checkIn } = useSession();
	const { t } = useWords();
	const id = useId();
	const { asof, today } = checkIn;
	return (
		<div class="field">
			<label for={id}>{t("check_in.asof")}</label>
			<input
				id={id}
				type="date"
				max={today.value}
				value={asof.value}
				aria-describedby={`${id}-help`}
				onInput={(event) => {
					asof.value = event.currentTarget.value;
				}}
			/>
			<span id={`${id}-help`} class="minor">
				{isPossible(asof.value, today.value)
					? t("check_in.asof.help")
					: t("check_in.asof.wrong")}
			</span>
		</div>
	);
}

/** One KPI: its name, where it stands, the field, and what the figure would do. */
function Figure({
	asked: { kpi, stand },
	onEnter,
}: {
	asked: Asked;
	onEnter: (from: HTMLElement) => void;
}) {
	const { checkIn } = useSession();
	const { t, language, say } = useWords();
	const id = useId();
	const { name, goal } = nameOf(kpi);
	const { text } = checkIn.draftOf(kpi.row);
	const trial = checkIn.trialOf(kpi);
	const unread = trial !== null && "key" in trial ? trial : null;
	const known = trial !== null && "status" in trial ? trial : null;
	const about = `${id}-last ${id}-result`;
	const keyed = (event: KeyboardEvent) => {
		if (event.key !== "Enter" || event.isComposing) return;
		event.preventDefault();
		onEnter(event.currentTarget as HTMLElement);
	};
	const common = {
		id,
		"data-figure": true,
		"aria-describedby": about,
		"aria-label": t("check_in.figure", { name }),
		onKeyDown: keyed,
	};
	return (
		<li class="card figure">
			<label for={id}>
				<bdi class="name">
					{name || t("sidebar.list.unnamed", { row: kpi.row + 1 })}
				</bdi>
				{goal && <bdi class="goal minor">{goal}</bdi>}
			</label>
			<Last id={`${id}-last`} kpi={kpi} stand={stand} />
			<div class="entry">
				{kpi.kpi.direction === "yes_no" ? (
					<select
						{...common}
						value={text}
						onChange={(event) =>
							checkIn.type(kpi.row, { text: event.currentTarget.value })
						}
					>
						<option value="">{t("check_in.choose")}</option>
						<option value="yes">{t("sidebar.kpi.yes")}</option>
						<option value="no">{t("sidebar.kpi.no")}</option>
					</select>
				) : (
					<>
						<input
							{...common}
							type="text"
							inputMode="decimal"
							autoComplete="off"
							value={text}
							aria-invalid={unread !== null}
							onInput={(event) =>
								checkIn.type(kpi.row, { text: event.currentTarget.value })
							}
						/>
						{kpi.kpi.unit && <bdi class="unit">{kpi.kpi.unit}</bdi>}
					</>
				)}
				{known && <StatusChip status={known.status} />}
			</div>
			<p id={`${id}-result`} class={unread ? "error" : "result"} role="status">
				{unread && say(unread)}
				{known && (
					<span class="spoken">
						{`${figureOf(known.value, known.figure, language)}: ${t(`status.${known.status}`)}`}
					</span>
				)}
			</p>
			{known?.turnsRed && <Note row={kpi.row} />}
		</li>
	);

	function figureOf(
		value: number,
		figure: "number" | "share" | "yes_no",
		of: typeof language,
	): string {
		const own = figure === "share" ? value * 100 : value;
		return figureText(kpi.kpi, Number(own.toPrecision(12)), of);
	}
}

function Last({
	id,
	kpi: { kpi },
	stand: { last, change, next },
}: { id: string } & Asked) {
	const { checkIn } = useSession();
	const { t, language } = useWords();
	const waits = next !== null && next > checkIn.today.value;
	return (
		<p id={id} class="minor">
			{last === null
				? t("check_in.last.none")
				: t("check_in.last", {
						value: figureText(kpi, last.value, language),
						day: formatDay(last.day, language),
					})}
			{change && kpi.direction !== "yes_no" && (
				<span class={`change ${change.trend}`}>
					<span aria-hidden="true">{SIGNS[change.trend]} </span>
					{t(`check_in.${change.trend}`, {
						by:
							kpi.unit === "%"
								? t("check_in.points", {
										n: formatNumber(Math.abs(change.by), language),
									})
								: figureText(kpi, Math.abs(change.by), language),
					})}
				</span>
			)}
			{waits && (
				<span class="change">
					{t("check_in.next", { day: formatDay(next, language) })}
				</span>
			)}
		</p>
	);
}

const SIGNS = { better: "▲", worse: "▼", same: "＝" } as const;

function Note({ row }: { row: number }) {
	const { checkIn } = useSession();
	const { t } = useWords();
	const id = useId();
	return (
		<div class="field">
			<label for={id}>{t("check_in.note")}</label>
			<textarea
				id={id}
				rows={2}
				value={checkIn.draftOf(row).note}
				onInput={(event) =>
					checkIn.type(row, { note: event.currentTarget.value })
				}
			/>
		</div>
	);
}

/** Lines that people wrote into the log by hand: offered, never copied by themselves. */
function Offered() {
	const { checkIn } = useSession();
	const { t, language } = useWords();
	return (
		<section>
			<h2>{t("check_in.logged")}</h2>
			<p class="minor">{t("check_in.logged.text")}</p>
			<ul class="plain ticks">
				{checkIn.offered.value.map(({ kpi, stand: { logged } }) =>
					logged === null ? null : (
						<li key={kpi.row}>
							<label>
								<input
									type="checkbox"
									checked={checkIn.taken.value.has(kpi.row)}
									onChange={(event) =>
										checkIn.take(kpi.row, event.currentTarget.checked)
									}
								/>
								<span>
									{t("check_in.logged.line", {
										name: nameOf(kpi).name,
										value: figureText(kpi.kpi, logged.value, language),
										day: formatDay(logged.day, language),
									})}
								</span>
							</label>
						</li>
					),
				)}
			</ul>
		</section>
	);
}

function By() {
	const { checkIn } = useSession();
	const { t } = useWords();
	const id = useId();
	const { by, past } = checkIn;
	return (
		<div class="field">
			<label for={id}>{t("check_in.by")}</label>
			<input
				id={id}
				type="text"
				autoComplete="name"
				maxLength={100}
				value={by.value}
				onInput={(event) => {
					by.value = event.currentTarget.value;
				}}
			/>
			{!past.value?.by && <span class="minor">{t("check_in.by.help")}</span>}
		</div>
	);
}
