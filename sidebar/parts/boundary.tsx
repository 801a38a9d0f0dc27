import { Component, type ComponentChildren } from "preact";

interface Props {
	children: ComponentChildren;
	/** What stands in place of a view that could not be drawn. */
	fallback: (retry: () => void) => ComponentChildren;
}

/** Catches what goes wrong while drawing, so that the panel is never dead. */
export class Boundary extends Component<Props, { broken: boolean }> {
	override state = { broken: false };

	static override getDerivedStateFromError() {
		return { broken: true };
	}

	override render({ children, fallback }: Props) {
		return this.state.broken
			? fallback(() => this.setState({ broken: false }))
			: children;
	}
}
