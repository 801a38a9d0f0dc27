import type { Assessment, Status } from "../../src/progress/assessment";
import { formatShare } from "../state/format";
import { useWords } from "./context";

/** The status in words, coloured by how grave it is. */
export function StatusChip({ status }: { status: Status }) {
	const { t } = useWords();
	return <span class={`chip status-${status}`}>{t(`status.${status}`)}</span>;
}

/** Progress as a bar (0..100 %) and as the true figure beside it; a tick on the bar is what was expected by now. */
export function ProgressBar({ assessment }: { assessment: Assessment }) {
	const { t, language } = useWords();
	const { progress, expected, status } = assessment;
	if (progress === null)
		return <span class="bar-none">{t("sidebar.list.no_progress")}</span>;
	const percent = formatShare(progress, language);
	return (
		<span class="progress">
			<span class={`bar status-${status}`} aria-hidden="true">
				<span class="bar-fill" style={{ width: toWidth(progress) }} />
				{expected !== null && (
					<span class="bar-tick" style={{ left: toWidth(expected) }} />
				)}
			</span>
			<span class="percent">
				<span class="spoken">{t("sidebar.list.progress", { percent })}</span>
				<span aria-hidden="true">{percent}</span>
			</span>
		</span>
	);
}

function toWidth(share: number): string {
	return `${Math.max(0, Math.min(1, share)) * 100}%`;
}
