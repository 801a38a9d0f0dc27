import type { ComponentChildren } from "preact";
import { useSession } from "./context";
import { Icon, type IconName } from "./icon";

/**
 * Whether buttons may act now. While the server is busy they are marked as disabled for everybody, but stay focusable, as a
 * button that loses the focus throws a keyboard user back to the top.
 */
export function useIdle(): boolean {
	return useSession().running.value === null;
}

/** A button; the primary one is the single blue one of its view. */
export function Action({
	primary,
	icon,
	disabled,
	onClick,
	children,
}: {
	primary?: boolean;
	icon?: IconName;
	disabled?: boolean;
	onClick: () => void;
	children: ComponentChildren;
}) {
	const idle = useIdle() && !disabled;
	return (
		<button
			type="button"
			class={primary ? "action" : "quiet"}
			aria-disabled={!idle}
			onClick={() => idle && onClick()}
		>
			{children}
			{icon && <Icon name={icon} />}
		</button>
	);
}

/** A button that shows only a sign; its name is read out and stands in its tip. */
export function IconButton({
	icon,
	label,
	disabled,
	onClick,
}: {
	icon: IconName;
	label: string;
	disabled?: boolean;
	onClick: () => void;
}) {
	const idle = useIdle() && !disabled;
	return (
		<button
			type="button"
			class="icon-button"
			aria-label={label}
			title={label}
			aria-disabled={!idle}
			onClick={() => idle && onClick()}
		>
			<Icon name={icon} />
		</button>
	);
}
