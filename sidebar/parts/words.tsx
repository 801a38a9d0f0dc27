import { useLayoutEffect, useRef } from "preact/hooks";
import type { JudgedText } from "../../src/smart/verdict";
import { marksOn, TEMPLATE } from "../state/evidence";
import { segmentsOf } from "../state/marks";
import type { CheckedKpi } from "../state/reading";
import { Action, IconButton } from "./button";
import { useSession, useWords } from "./context";

/** The four template fields as they stand in the sheet; the words that findings rest on are marked. Each can be changed in place. */
export function Words({ kpi }: { kpi: CheckedKpi }) {
	const { editing } = useSession();
	const { t } = useWords();
	const changing = editing.draft.value?.field;
	return (
		<dl class="words card">
			{TEMPLATE.map((field) => (
				<div key={field}>
					<dt>
						{t(`field.${field}`)}
						{changing !== field && editing.columnOf(field) !== null && (
							<IconButton
								icon="edit"
								label={t("sidebar.kpi.edit", { field: t(`field.${field}`) })}
								onClick={() => editing.start(field)}
							/>
						)}
					</dt>
					<dd>
						{changing === field && <Editor field={field} />}
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

/** What is typed is judged at once, and stands in the sheet only when it is saved. */
function Editor({ field }: { field: JudgedText }) {
	const { editing } = useSession();
	const { t } = useWords();
	const box = useRef<HTMLTextAreaElement>(null);
	useLayoutEffect(() => {
		const area = box.current;
		area?.focus();
		area?.setSelectionRange(...placeToFill(area.value));
		// Gone again, it leaves the focus to the pencil that opens it.
		return () => {
			const words = area?.closest("dd")?.parentElement;
			requestAnimationFrame(() => {
				if (document.activeElement === document.body)
					words?.querySelector("button")?.focus();
			});
		};
	}, []);
	return (
		<div class="editor">
			<textarea
				ref={box}
				rows={3}
				aria-label={t(`field.${field}`)}
				aria-describedby="typing"
				value={editing.draft.value?.text ?? ""}
				onInput={(event) => editing.type(event.currentTarget.value)}
				onKeyDown={(event) => {
					if (event.isComposing || event.shiftKey) return;
					if (event.key === "Enter") {
						event.preventDefault();
						void editing.save();
					} else if (event.key === "Escape") editing.cancel();
				}}
			/>
			<p class="minor" id="typing">
				{t("sidebar.kpi.typing")}
			</p>
			<p class="editor-actions">
				<Action onClick={editing.save}>{t("sidebar.kpi.save")}</Action>
				<Action onClick={editing.cancel}>{t("sidebar.kpi.cancel")}</Action>
			</p>
		</div>
	);
}

/** The first word in square brackets, which is left to the user; without one, the end. */
function placeToFill(text: string): [number, number] {
	const hole = /\[[^\]]*[^\]\d][^\]]*\]/.exec(text);
	return hole
		? [hole.index, hole.index + hole[0].length]
		: [text.length, text.length];
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
