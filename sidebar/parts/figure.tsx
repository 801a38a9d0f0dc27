import { useId } from "preact/hooks";
import { amountText } from "../../src/i18n/amount";
import { changeOf, gainOf } from "../../src/progress/figures";
import type { Asked } from "../state/check-in";
import { formatDay } from "../state/format";
import { nameOf } from "../state/list";
import type { Trial } from "../state/trial";
import { figureText } from "../state/values";
import { useSession, useWords } from "./context";
import { StatusChip } from "./progress";

/** One KPI: its name, where it stands, the field, and what the figure would do. */
export function Figure({
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
	const since =
		known && stand.last && kpi.kpi.direction !== "yes_no"
			? ownValue(known) - stand.last.value
			: null;
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
					<>
						<span class={isPlain(text) ? "spoken" : "minor"}>
							= {figureText(kpi.kpi, ownValue(known), language)}
						</span>
						{since !== null && (
							<span class="minor">
								{since === 0
									? t("check_in.same")
									: t("check_in.since", {
											by: amountText(gainOf(kpi.kpi, since), language),
										})}
							</span>
						)}
						<span class="spoken">, {t(`status.${known.status}`)}</span>
					</>
				)}
			</p>
			{known?.turnsRed && <Note row={kpi.row} />}
		</li>
	);
}

/** How a text was read is shown where it is more than a plain number: `1.2 億`, `５`. */
function isPlain(text: string): boolean {
	return /^[-\d.,\s]*%?$|^(?:yes|no)$/.test(text);
}

/** In the KPI's own numbers: percent points of a share. */
function ownValue({ value, figure }: Trial): number {
	return figure === "share" ? Number((value * 100).toPrecision(12)) : value;
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
						by: amountText(changeOf(kpi, Math.abs(change.by)), language),
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
