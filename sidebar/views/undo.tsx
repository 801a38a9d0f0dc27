import type { ComponentChildren } from "preact";
import { numberText } from "../../src/i18n/amount";
import { Action } from "../parts/button";
import { useSession, useWords } from "../parts/context";
import { Page } from "../parts/page";
import { Waiting } from "../parts/waiting";
import type { WordKey } from "../words";

/** Takes the last run back: what that would do, then what it did. */
export function Restore() {
	const session = useSession();
	const { t } = useWords();
	const { restorable, restored, restore } = session.undoing;
	const summary = restored.value ?? restorable.value;
	if (!summary) return <Waiting back title="sidebar.title.restore" />;
	const done = restored.value !== null;
	return (
		<Outcome
			done={done}
			title="sidebar.title.restore"
			go={t("sidebar.restore.go")}
			onGo={restore}
		>
			<p>{t(done ? "sidebar.restore.done" : "sidebar.restore.intro")}</p>
			<Facts
				facts={[
					[
						done ? "sidebar.restore.cells.done" : "sidebar.restore.cells",
						summary.cells,
					],
					["sidebar.undo.restored", summary.restored],
					["sidebar.undo.deleted", summary.deleted],
				]}
			/>
			{summary.leftCount > 0 && (
				<section>
					<h2>{t("sidebar.restore.left", { count: summary.leftCount })}</h2>
					<p class="minor">{t("sidebar.restore.left.why")}</p>
					<ul class="remarks">
						{summary.left.map((place) => (
							<li key={place}>
								<bdi>{place}</bdi>
							</li>
						))}
					</ul>
					{summary.leftCount > summary.left.length && (
						<p>
							{t("sidebar.columns.more", {
								n: summary.leftCount - summary.left.length,
							})}
						</p>
					)}
				</section>
			)}
		</Outcome>
	);
}

/** Takes everything of ours out; what people typed stays unless they say otherwise. */
export function Remove() {
	const session = useSession();
	const { t } = useWords();
	const { removable, removed, everything, remove, lookAtRemove } =
		session.undoing;
	const summary = removed.value ?? removable.value;
	if (!summary) return <Waiting back title="sidebar.title.remove" />;
	const done = removed.value !== null;
	const nothing = summary.deleted.length + summary.kept.length === 0;
	if (nothing)
		return (
			<Outcome done title="sidebar.title.remove">
				<p>{t("sidebar.remove.nothing")}</p>
			</Outcome>
		);
	return (
		<Outcome
			done={done}
			title="sidebar.title.remove"
			go={t("sidebar.remove.go")}
			onGo={remove}
		>
			<p>{t(done ? "sidebar.remove.done" : "sidebar.remove.intro")}</p>
			<Facts
				facts={[
					["sidebar.undo.deleted", summary.deleted],
					["sidebar.remove.kept", summary.kept],
					["sidebar.remove.columns", summary.columns],
				]}
			/>
			{!done && (
				<label class="pick">
					<input
						type="checkbox"
						checked={everything.value}
						onChange={() => lookAtRemove(!everything.value)}
					/>
					<span>
						<b>{t("sidebar.remove.everything")}</b>
						<span class="minor">{t("sidebar.remove.everything.text")}</span>
					</span>
				</label>
			)}
		</Outcome>
	);
}

function Outcome({
	done,
	title,
	go,
	onGo,
	children,
}: {
	done: boolean;
	title: WordKey;
	/** Name and effect of the button, as long as there is something to do. */
	go?: string;
	onGo?: () => void;
	children: ComponentChildren;
}) {
	const session = useSession();
	const { t } = useWords();
	return (
		<Page
			back={!done}
			title={t(title)}
			footer={
				done || !onGo ? (
					<Action primary onClick={session.open}>
						{t("sidebar.write.home")}
					</Action>
				) : (
					<Action primary onClick={onGo}>
						{go}
					</Action>
				)
			}
		>
			<div class="stack" role={done ? "status" : undefined}>
				{children}
			</div>
		</Page>
	);
}

/** Counts and names; those with nothing in them are left out. */
function Facts({
	facts,
}: {
	facts: (readonly [WordKey, number | readonly string[]])[];
}) {
	const { t } = useWords();
	return (
		<dl class="facts card">
			{facts
				.filter(([, what]) =>
					typeof what === "number" ? what > 0 : what.length > 0,
				)
				.map(([key, what]) => (
					<div key={key}>
						<dt>{t(key)}</dt>
						<dd>
							{typeof what === "number"
								? numberText(what)
								: what.map((name) => (
										<bdi class="line" key={name}>
											{name}
										</bdi>
									))}
						</dd>
					</div>
				))}
		</dl>
	);
}
