import { useSession, useWords } from "./context";

/** Whether the current KPI is better kept as a KPI or an OKR, with the reason. */
export function Form() {
	const { form } = useSession();
	const { t, say } = useWords();
	const advice = form.value;
	if (!advice) return null;
	return (
		<section>
			<h2>{t("sidebar.kpi.form")}</h2>
			<p>{say(advice.why)}</p>
		</section>
	);
}
