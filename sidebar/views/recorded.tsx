import { Action } from "../parts/button";
import { useSession, useWords } from "../parts/context";
import { Page } from "../parts/page";
import type { CheckInSummary } from "../state/check-in";

/** What a check-in has done, and what was only logged. */
export function Recorded({ summary }: { summary: CheckInSummary }) {
	const session = useSession();
	const { t } = useWords();
	const { lines, rows, onlyLogged, notFound } = summary;
	return (
		<Page
			title={t("check_in.done")}
			footer={
				<Action primary onClick={() => session.open()}>
					{t("check_in.done.home")}
				</Action>
			}
		>
			<div role="status">
				{lines > 0 && <p>{t("check_in.done.lines", { n: lines })}</p>}
				{rows > 0 && <p>{t("check_in.done.rows", { n: rows })}</p>}
			</div>
			{onlyLogged.length > 0 && (
				<section>
					<h2>{t("check_in.done.only")}</h2>
					<p class="minor">{t("check_in.done.only.text")}</p>
					<ul class="remarks">
						{onlyLogged.map(({ name, why }) => (
							<li key={name}>
								<bdi>{name}</bdi>
								<span class="why minor">{t(`check_in.why.${why}`)}</span>
							</li>
						))}
					</ul>
				</section>
			)}
			{notFound.length > 0 && (
				<section>
					<h2>{t("check_in.done.not_found")}</h2>
					<p class="minor">{t("check_in.done.not_found.text")}</p>
					<ul class="remarks">
						{notFound.map((name) => (
							<li key={name}>
								<bdi>{name}</bdi>
							</li>
						))}
					</ul>
				</section>
			)}
			<p class="minor">{t("check_in.done.undo")}</p>
		</Page>
	);
}
