import type { ComponentChildren } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import { IconButton } from "./button";
import { useSession, useWords } from "./context";

interface PageProps {
	title: string;
	/** Where there is a view above this one. */
	back?: boolean;
	/** What stands at the bottom: the one primary button of the view. */
	footer?: ComponentChildren;
	/** What was just done, in sight above it wherever the view is scrolled to. */
	notice?: ComponentChildren;
	children: ComponentChildren;
}

/**
 * A view: its title, what it shows, its primary button. The title takes the focus, so that a screen reader says where we are; not from
 * somebody who went on to type in the sheet.
 */
export function Page({ title, back, footer, notice, children }: PageProps) {
	const session = useSession();
	const { t } = useWords();
	const heading = useRef<HTMLHeadingElement>(null);
	useLayoutEffect(() => {
		if (document.hasFocus() && document.activeElement === document.body)
			heading.current?.focus();
	}, []);
	return (
		<>
			<main id="main">
				<div class="title">
					{back && (
						<IconButton
							icon="back"
							label={t("sidebar.back")}
							onClick={session.back}
						/>
					)}
					<h1 ref={heading} tabIndex={-1}>
						{title}
					</h1>
				</div>
				{children}
			</main>
			{notice}
			{footer && <footer>{footer}</footer>}
		</>
	);
}
