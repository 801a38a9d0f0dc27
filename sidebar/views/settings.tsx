import type { ComponentChildren } from "preact";
import { useId, useLayoutEffect, useRef } from "preact/hooks";
import { numberText } from "../../src/i18n/amount";
import type { MessageKey } from "../../src/i18n/message";
import { partsOf } from "../../src/kpi/day";
import type { PolicyName } from "../../src/progress/assessment";
import { MEASURES, POLICY_NAMES } from "../../src/progress/policy";
import type { Settings } from "../../src/rpc";
import { BAR_STYLES } from "../../src/scorecard/bar-style";
import { About } from "../parts/about";
import { Action } from "../parts/button";
import { useSession, useWords, type Words } from "../parts/context";
import { Page } from "../parts/page";
import { StatusChip } from "../parts/progress";
import { Waiting } from "../parts/waiting";
import { formatMonth } from "../state/format";
import { nameOf } from "../state/list";
import type { Reading } from "../state/reading";
import { type Choice, choiceOf } from "../state/settings";
import type { WordKey } from "../words";

/** What holds for this spreadsheet: how status is told, how bars are drawn, what is too much, which rules are asked. */
export function SettingsView({ reading }: { reading: Reading }) {
	const session = useSession();
	const { t } = useWords();
	const { setting } = session;
	const settings = session.settings.value;
	const choice = setting.chosen.value;
	if (!settings || !choice)
		return <Waiting back title="sidebar.title.settings" />;
	const count = Object.keys(setting.change.value).length;
	const changed = count > 0;
	return (
		<Page
			back
			title={t("sidebar.title.settings")}
			footer={
				<Action primary disabled={!changed} onClick={setting.save}>
					{changed
						? t("sidebar.settings.save", { count })
						: t("sidebar.settings.unchanged")}
				</Action>
			}
		>
			<div role="status">
				{setting.saved.value && <Saved reading={reading} />}
			</div>
			<Policy choice={choice} settings={settings} reading={reading} />
			<Group title="sidebar.settings.bars">
				{BAR_STYLES.map((style) => (
					<Radio
						key={style}
						group="bar"
						checked={choice.barStyle === style}
						onPick={() => setting.choose({ barStyle: style })}
						title={t(`bar.${style}`)}
						text={t(`sidebar.settings.bar.${style}`)}
					/>
				))}
			</Group>
			<Group title="sidebar.settings.burden">
				<Count field="kpisPerOwner" label="sidebar.settings.kpis_per_owner" />
				<Count
					field="readingsPerOwner"
					label="sidebar.settings.readings_per_owner"
				/>
			</Group>
			<Group title="sidebar.settings.dates">
				<FiscalYear choice={choice} year={yearOf(reading)} />
				<Count field="closingDays" label="sidebar.settings.closing_days" />
			</Group>
			<Rules choice={choice} />
			{changed && <Changes choice={choice} settings={settings} />}
		</Page>
	);
}

function Saved({ reading }: { reading: Reading }) {
	const session = useSession();
	const { t } = useWords();
	const note = useRef<HTMLDivElement>(null);
	useLayoutEffect(() => note.current?.closest("main")?.scrollTo(0, 0), []);
	return (
		<div class="stack" ref={note}>
			<p>{t("sidebar.settings.saved")}</p>
			{reading.kind === "scorecard" && (
				<p class="minor">{t("sidebar.settings.saved.refresh")}</p>
			)}
			<Action icon="restore" onClick={session.lookAtRestore}>
				{t("sidebar.title.restore")}
			</Action>
		</div>
	);
}

function Group({
	title,
	children,
}: {
	title: WordKey;
	children: ComponentChildren;
}) {
	const { t } = useWords();
	return (
		<fieldset class="group">
			<legend>{t(title)}</legend>
			{children}
		</fieldset>
	);
}

function Radio({
	group,
	checked,
	onPick,
	title,
	text,
	children,
}: {
	group: string;
	checked: boolean;
	onPick: () => void;
	title: string;
	text: string;
	children?: ComponentChildren;
}) {
	return (
		<label class="pick">
			<input type="radio" name={group} checked={checked} onChange={onPick} />
			<span>
				<b>{title}</b>
				<span class="minor">{text}</span>
				{children}
			</span>
		</label>
	);
}

/** KPIs that may be taken for the example; a list of ten thousand nobody scrolls. */
const MOST_EXAMPLES = 200;

/** The policies, and what each would call one KPI of the sheet. */
function Policy({
	choice,
	settings,
	reading,
}: {
	choice: Choice;
	settings: Settings;
	reading: Reading;
}) {
	const session = useSession();
	const { setting } = session;
	const words = useWords();
	const { t } = words;
	const id = useId();
	const kpis = session.kpis.value.slice(0, MOST_EXAMPLES);
	const statuses = kpis.length > 0 && setting.statuses.value;
	return (
		<Group title="sidebar.settings.policy">
			{statuses && (
				<div class="stacked">
					<label class="minor" for={id}>
						{t("sidebar.settings.example")}
					</label>
					<select
						id={id}
						value={String(setting.example.value)}
						onChange={(event) => {
							setting.example.value = Number(event.currentTarget.value);
						}}
					>
						{kpis.map((kpi, place) => (
							<option key={kpi.row} value={String(place)}>
								{nameOf(kpi).name ||
									t("sidebar.list.unnamed", { row: kpi.row + 1 })}
							</option>
						))}
					</select>
				</div>
			)}
			{POLICY_NAMES.map((name) => (
				<Radio
					key={name}
					group="policy"
					checked={choice.policy === name}
					onPick={() => setting.choose({ policy: name })}
					title={t(`policy.${name}`)}
					text={meaningOf(name, settings, words)}
				>
					{statuses && <StatusChip status={statuses[name]} />}
				</Radio>
			))}
			{reading.rows.length === 0 && (
				<p class="minor">{t("sidebar.settings.no_example")}</p>
			)}
		</Group>
	);
}

/** A policy in words, with the thresholds that it has in this spreadsheet. */
function meaningOf(
	name: PolicyName,
	{ thresholds }: Settings,
	{ t }: Words,
): string {
	const { onTrack, atRisk } = thresholds[name];
	const points = (share: number) => numberText(Math.abs(share) * 100);
	const measure = MEASURES[name];
	const noGap = measure === "gap" && onTrack === 0;
	return t(`sidebar.settings.measure.${noGap ? "no_gap" : measure}`, {
		on: points(onTrack),
		risk: points(atRisk),
	});
}

function Count({
	field,
	label,
}: {
	field: "kpisPerOwner" | "readingsPerOwner" | "closingDays";
	label: WordKey;
}) {
	const { setting } = useSession();
	const { t } = useWords();
	const id = useId();
	return (
		<div class="count">
			<label for={id}>{t(label)}</label>
			<input
				id={id}
				type="number"
				inputMode="numeric"
				min={0}
				max={10000}
				step={1}
				value={setting.chosen.value?.[field]}
				onInput={(event) => {
					const { valueAsNumber } = event.currentTarget;
					if (Number.isInteger(valueAsNumber) && valueAsNumber >= 0)
						setting.choose({ [field]: Math.min(valueAsNumber, 10_000) });
				}}
			/>
		</div>
	);
}

const MONTHS = Array.from({ length: 12 }, (_, month) => month + 1);

/** With which month the fiscal year begins, and what FY and a number then means. */
function FiscalYear({ choice, year }: { choice: Choice; year: number }) {
	const { setting } = useSession();
	const { t, language } = useWords();
	const id = useId();
	const first = choice.fiscalStart;
	const name = (month: number, of: number | null) =>
		formatMonth(month, of, language);
	return (
		<div class="stacked">
			<label for={id}>{t("sidebar.settings.fiscal_start")}</label>
			<select
				id={id}
				value={String(first)}
				onChange={(event) =>
					setting.choose({ fiscalStart: Number(event.currentTarget.value) })
				}
			>
				{MONTHS.map((month) => (
					<option key={month} value={String(month)}>
						{name(month, null)}
					</option>
				))}
			</select>
			<span class="minor">
				{t("sidebar.settings.fiscal_year", {
					year: `FY${year % 100}`,
					from: name(first, first === 1 ? year : year - 1),
					to: name(first === 1 ? 12 : first - 1, year),
				})}
			</span>
		</div>
	);
}

function yearOf({ context }: Reading): number {
	return partsOf(context.today).year;
}

/** Rules that have something against this sheet, and those that are off: a tick is one that is asked. */
function Rules({ choice }: { choice: Choice }) {
	const { setting } = useSession();
	const words = useWords();
	const { t, say } = words;
	const speaking = setting.rules.value;
	const silent = choice.rulesOff
		.filter((id) => !speaking.some((rule) => rule.id === id))
		.map((id) => ({ id, example: null }));
	const all = [...speaking, ...silent];
	return (
		<Group title="sidebar.settings.rules">
			<p class="minor">
				{t(
					all.length === 0
						? "sidebar.settings.rules.none"
						: "sidebar.settings.rules.intro",
				)}
			</p>
			{all.map(({ id, example }) => (
				<div key={id}>
					<label class="pick">
						<input
							type="checkbox"
							checked={!choice.rulesOff.includes(id)}
							onChange={() => setting.switchRule(id)}
						/>
						<span>
							<b>{nameOfRule(id, words)}</b>
							{example && <span class="minor">{say(example)}</span>}
						</span>
					</label>
					<About rule={id} />
				</div>
			))}
		</Group>
	);
}

/** A rule's name; its id where this version does not know it. */
function nameOfRule(id: string, { say }: Words): string {
	const key = `check.${id}`;
	const name = say({ key: key as MessageKey });
	return name === key ? id : name;
}

const LABELS = {
	policy: "sidebar.settings.policy",
	barStyle: "sidebar.settings.bars",
	kpisPerOwner: "sidebar.settings.kpis_per_owner",
	readingsPerOwner: "sidebar.settings.readings_per_owner",
	closingDays: "sidebar.settings.closing_days",
	fiscalStart: "sidebar.settings.fiscal_start",
	rulesOff: "sidebar.settings.rules_off",
} as const satisfies Record<keyof Choice, WordKey>;

/** What saving would change, each before and after. */
function Changes({ choice, settings }: { choice: Choice; settings: Settings }) {
	const { setting } = useSession();
	const words = useWords();
	const { t, language } = words;
	const before = choiceOf(settings);
	const said = (values: Choice, key: keyof Choice): string => {
		if (key === "policy") return t(`policy.${values.policy}`);
		if (key === "barStyle") return t(`bar.${values.barStyle}`);
		if (key === "rulesOff")
			return (
				values.rulesOff
					.map((id) => nameOfRule(id, words))
					.join(t("check_in.comma")) || t("sidebar.settings.none")
			);
		if (key === "fiscalStart")
			return formatMonth(values.fiscalStart, null, language);
		return numberText(values[key]);
	};
	const keys = Object.keys(setting.change.value) as (keyof Choice)[];
	return (
		<section aria-live="polite">
			<h2>{t("sidebar.write.preview")}</h2>
			<dl class="changes">
				{keys.map((key) => (
					<div key={key}>
						<dt>{t(LABELS[key])}</dt>
						<dd>
							{t("sidebar.settings.from_to", {
								before: said(before, key),
								after: said(choice, key),
							})}
						</dd>
					</div>
				))}
			</dl>
			<p class="minor">{t("sidebar.settings.where")}</p>
		</section>
	);
}
