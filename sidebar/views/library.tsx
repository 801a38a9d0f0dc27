import { numberText } from "../../src/i18n/amount";
import { LANGUAGES } from "../../src/i18n/message";
import { Action } from "../parts/button";
import { useSession, useWords } from "../parts/context";
import { Page } from "../parts/page";
import { Waiting } from "../parts/waiting";
import type { LibraryEntry, Shelf } from "../state/library";

/** The KPI library: search, pick several, make a scorecard of them or add them to one. */
export function LibraryView() {
	const session = useSession();
	const { library } = session;
	const { t } = useWords();
	const n = library.picked.value.size;
	const adds = library.target.value !== null;
	const shown = library.shown.value;
	if (library.entries.value.length === 0)
		return <Waiting back title="sidebar.title.library" />;
	return (
		<Page
			back
			title={t("sidebar.title.library")}
			footer={
				<Action
					primary
					disabled={n === 0}
					onClick={() => session.plan(library.job())}
				>
					{t(adds ? "sidebar.library.add" : "sidebar.library.make", {
						count: numberText(n),
					})}
				</Action>
			}
		>
			<Finder />
			<p class="shown" role="status">
				{t("sidebar.library.shown", {
					n: numberText(shown.length),
					total: numberText(library.entries.value.length),
					picked: numberText(n),
				})}
			</p>
			{shown.length === 0 && <p>{t("sidebar.library.nothing")}</p>}
			<ul class="entries">
				{shown.map((entry) => (
					<Entry key={entry.id} entry={entry} />
				))}
			</ul>
		</Page>
	);
}

function Finder() {
	const { library } = useSession();
	const { t, language } = useWords();
	const { entries, query, shelf, target, scorecards } = library;
	const departments = [
		...new Set(entries.value.map(({ department }) => department)),
	];
	return (
		<search class="filters">
			<input
				type="search"
				value={query.value}
				placeholder={t("sidebar.library.search")}
				aria-label={t("sidebar.library.search")}
				onInput={(event) => {
					query.value = event.currentTarget.value;
				}}
			/>
			<select
				aria-label={t("sidebar.library.shelf")}
				value={shelf.value}
				onChange={(event) => {
					shelf.value = event.currentTarget.value as Shelf;
				}}
			>
				<option value="">{t("sidebar.library.all")}</option>
				<optgroup label={t("field.department")}>
					{departments.map((department) => (
						<option key={department} value={`department:${department}`}>
							{library.nameOf(department, language)}
						</option>
					))}
				</optgroup>
				<optgroup label={t("sidebar.new.presets")}>
					{library.presets().map(({ id, name }) => (
						<option key={id} value={`preset:${id}`}>
							{name[language]}
						</option>
					))}
				</optgroup>
			</select>
			{scorecards.value.length > 0 && (
				<label class="stacked">
					<span class="minor">{t("sidebar.library.target")}</span>
					<select
						value={String(target.value ?? "")}
						onChange={(event) => {
							const { value } = event.currentTarget;
							target.value = value === "" ? null : Number(value);
						}}
					>
						<option value="">{t("sidebar.library.new")}</option>
						{scorecards.value.map(({ sheetId, name }) => (
							<option key={sheetId} value={String(sheetId)}>
								{name}
							</option>
						))}
					</select>
				</label>
			)}
		</search>
	);
}

function Entry({ entry }: { entry: LibraryEntry }) {
	const { library, kpis } = useSession();
	const { t, language } = useWords();
	const { name, definition } = entry[language];
	const names = LANGUAGES.map((each) => entry[each].name);
	const isThere = kpis.value.some(({ kpi }) => names.includes(kpi.indicator));
	return (
		<li>
			<label class="pick">
				<input
					type="checkbox"
					checked={library.picked.value.has(entry.id)}
					onChange={() => library.toggle(entry.id)}
				/>
				<span>
					<b>{name}</b>
					{isThere && <span class="tag">{t("sidebar.library.there")}</span>}
					<span class="minor">{definition}</span>
				</span>
			</label>
			<details>
				<summary>
					{t("sidebar.library.details")}
					<span class="spoken">{name}</span>
				</summary>
				<Details entry={entry} />
			</details>
		</li>
	);
}

function Details({ entry }: { entry: LibraryEntry }) {
	const { library } = useSession();
	const { t, language } = useWords();
	const { formula, unit, goal, example } = entry[language];
	const counter = library.entries.value.find(({ id }) => id === entry.counter);
	const facts = [
		[t("sidebar.library.formula"), formula],
		[t("field.unit"), unit],
		[t("field.direction"), t(`direction.${entry.direction}`)],
		[t("field.kind"), t(`kind.${entry.kind}`)],
		[t("field.timing"), t(`timing.${entry.timing}`)],
		[t("field.level"), t(`level.${entry.level}`)],
		[t("field.cadence"), t(`cadence.${entry.cadence}`)],
		[t("field.department"), library.nameOf(entry.department, language)],
		[t("field.goal"), goal],
		[t("sidebar.library.example"), example],
	];
	return (
		<>
			<dl class="facts">
				{facts.map(([term, text]) => (
					<div key={term}>
						<dt>{term}</dt>
						<dd>{text}</dd>
					</div>
				))}
			</dl>
			{counter && (
				<p class="minor">
					{t("sidebar.library.counter", { name: counter[language].name })}
				</p>
			)}
		</>
	);
}
