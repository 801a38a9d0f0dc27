import { marksOn, TEMPLATE } from "../state/evidence";
import { segmentsOf } from "../state/marks";
import type { CheckedKpi } from "../state/reading";
import { useWords } from "./context";

/** The four template fields as they stand in the sheet; the words that findings rest on are marked. */
export function Words({ kpi }: { kpi: CheckedKpi }) {
	const { t } = useWords();
	return (
		<dl class="words card">
			{TEMPLATE.map((field) => (
				<div key={field}>
					<dt>{t(`field.${field}`)}</dt>
					<dd>
						{kpi.kpi[field] === "" ? (
							<span class="minor">{t("sidebar.empty_cell")}</span>
						) : (
							<Marked
								text={kpi.kpi[field]}
								marks={marksOn(field, kpi, kpi.judgement.findings)}
							/>
						)}
					</dd>
				</div>
			))}
		</dl>
	);
}

function Marked({
	text,
	marks,
}: {
	text: string;
	marks: ReturnType<typeof marksOn>;
}) {
	let at = 0;
	return (
		<bdi>
			{segmentsOf(text, marks).map((segment) => {
				const key = at;
				at += segment.text.length;
				return segment.verdict === null ? (
					segment.text
				) : (
					<mark key={key} class={segment.verdict}>
						{segment.text}
					</mark>
				);
			})}
		</bdi>
	);
}
