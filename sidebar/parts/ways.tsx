import type { ComponentChildren } from "preact";
import { useIdle } from "./button";
import { Icon, type IconName } from "./icon";

/** A list of ways on: each a wide button with its name and a sentence. */
export function Ways({ children }: { children: ComponentChildren }) {
	return <ul class="ways card">{children}</ul>;
}

export function Way({
	icon,
	title,
	text,
	onClick,
}: {
	icon: IconName;
	title: string;
	text?: string;
	onClick: () => void;
}) {
	const idle = useIdle();
	return (
		<li>
			<button
				type="button"
				aria-disabled={!idle}
				onClick={() => idle && onClick()}
			>
				<Icon name={icon} />
				<span>
					<b>{title}</b>
					{text && <span class="minor">{text}</span>}
				</span>
			</button>
		</li>
	);
}
