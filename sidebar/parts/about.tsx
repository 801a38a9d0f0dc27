import { useState } from "preact/hooks";
import { exampleParts } from "../../src/smart/example-text";
import type { Example } from "../../src/smart/verdict";
import type { WordKey } from "../words";
import { useSession, useWords } from "./context";

/** The page of a rule, unfolded where it spoke. */
export function About({ rule }: { rule: string }) {
	const session = useSession();
	const { t } = useWords();
	const [open, setOpen] = useState(false);
	const page = session.aboutRule(rule);
	if (!page) return null;
	const off = t(`rule.off.${page.finds}`, { id: rule });
	return (
		<details onToggle={(event) => setOpen(event.currentTarget.open)}>
			<summary>{t("rule.about")}</summary>
			{open && (
				<dl class="about">
					<Said name="rule.looks_for">{page.looksFor}</Said>
					<Said name="rule.why">{page.why}</Said>
					<Examples name={`rule.bad.${page.finds}`} rows={page.bad} />
					<Examples name="rule.good" rows={page.good} />
					<Said name="rule.off">{off}</Said>
				</dl>
			)}
		</details>
	);
}

function Said({ name, children }: { name: WordKey; children: string }) {
	const { t } = useWords();
	return (
		<div>
			<dt>{t(name)}</dt>
			<dd>{children}</dd>
		</div>
	);
}

function Examples({ name, rows }: { name: WordKey; rows: readonly Example[] }) {
	const { t, language } = useWords();
	return (
		<div>
			<dt>{t(name)}</dt>
			{rows.map((row) => (
				<dd key={JSON.stringify(row)}>
					{exampleParts(row, language).map(({ name: cell, text }) => (
						<span class="ground" key={cell}>
							{cell}
							{text && <q>{text}</q>}
						</span>
					))}
				</dd>
			))}
		</div>
	);
}
