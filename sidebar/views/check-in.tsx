import { useId, useRef, useState } from "preact/hooks";
import { Action } from "../parts/button";
import { By } from "../parts/by";
import { useSession, useWords } from "../parts/context";
import { Figure } from "../parts/figure";
import { Page } from "../parts/page";
import { formatDay } from "../state/format";
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
			<UnreadLines />
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

/** KPIs that are drawn at once; nobody fills in more without pausing. */
const AT_ONCE = 50;

function Form() {
	const session = useSession();
	const { checkIn } = session;
	const { t } = useWords();
	const [most, setMost] = useState(AT_ONCE);
	const form = useRef<HTMLFormElement>(null);
	const record = useRef<HTMLDivElement>(null);
	const { due, shown, asked, all, past, offered } = checkIn;
	const log = past.value?.log ?? checkIn.made.value;
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
					{due.value.length === 0
						? t("check_in.none_due")
						: t("check_in.due", { n: due.value.length })}
				</p>
				<ul class="plain">
					{shown.value.slice(0, most).map((each) => (
						<Figure key={each.kpi.row} asked={each} onEnter={next} />
					))}
				</ul>
				{shown.value.length > most && (
					<Action onClick={() => setMost(most + AT_ONCE)}>
						{t("check_in.more", {
							n: Math.min(AT_ONCE, shown.value.length - most),
						})}
					</Action>
				)}
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
				<UnreadLines />
				<By />
				<p class="minor">
					{log
						? t("check_in.where", { log })
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
	const made = checkIn.made.value;
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
				{hint ?? (made && t("check_in.made", { log: made }))}
			</span>
			<Action primary disabled={hint !== null} onClick={checkIn.record}>
				{!checkIn.isReady.value
					? t("check_in.prepare")
					: n === 0
						? t("check_in.record.none")
						: t("check_in.record", { n })}
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

/** Lines that people wrote into the log and that do not count, because something in them cannot be read. */
function UnreadLines() {
	const { past } = useSession().checkIn;
	const { t } = useWords();
	const { log, unread = [] } = past.value ?? {};
	if (!log || unread.length === 0) return null;
	return (
		<section>
			<h2>{t("check_in.unread_lines")}</h2>
			<p class="minor">
				{t("check_in.unread_lines.text", {
					log,
					n: unread.length,
					rows: unread.join(t("check_in.comma")),
				})}
			</p>
		</section>
	);
}
