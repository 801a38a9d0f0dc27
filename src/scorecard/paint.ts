/** The colours of the statuses: text on background, with a contrast of at least 4.5:1. */
import type { Status } from "../progress/assessment";

export interface Paint {
	background: string;
	color: string;
	bold?: boolean;
}

export const STATUS_PAINT: Record<Status, Paint> = {
	missed: { background: "#f4c7c3", color: "#7a0c0c", bold: true },
	behind: { background: "#fce0dc", color: "#9c1c12" },
	at_risk: { background: "#fdebc0", color: "#6b4700" },
	stale: { background: "#e6e0f2", color: "#4c3a80" },
	cannot_tell: { background: "#e4e7eb", color: "#3c4650" },
	no_data: { background: "#f1f3f4", color: "#55595e" },
	early: { background: "#d9e8fb", color: "#174a86" },
	on_track: { background: "#d9f0de", color: "#155728" },
	achieved: { background: "#a9dcb6", color: "#0d3f1b", bold: true },
};
