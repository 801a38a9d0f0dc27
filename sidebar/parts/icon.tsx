/** Signs drawn as outlines, as no font can be relied on to hold them. They say nothing to a screen reader. */
const PATHS = {
	pass: "M5 12.5l4.5 4.5L19 7.5",
	warn: "M12 5v9M12 18.5v.5",
	fail: "M6.5 6.5l11 11M17.5 6.5l-11 11",
	cannot_tell: "M8.5 9a3.5 3.5 0 1 1 5 3.2c-1 .5-1.5 1.1-1.5 2.3M12 18.5v.5",
	back: "M11 5l-7 7 7 7M4 12h16",
	forward: "M9 5l7 7-7 7",
	previous: "M15 5l-7 7 7 7",
	next: "M9 5l7 7-7 7",
	reread: "M19 12a7 7 0 1 1-2.2-5.1M19 4v4h-4",
	search: "M16 16l4.5 4.5M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13z",
	sheet: "M4 5h16v14H4zM4 10h16M10 10v9",
	new: "M5 4h14v16H5zM12 9v6M9 12h6",
	convert: "M4 6h7v12H4zM14 12h7M18 9l3 3-3 3",
	attach: "M4 5h9v14H4zM8.5 5v14M18 9v6M15 12h6",
	set: "M4 20V10M10 20V4M16 20v-7M21 20H3",
	library: "M5 4h4v16H5zM9 4h4v16H9zM15 5l3.5-1 3.5 15-3.5 1z",
	review: "M4 5h16v11h-9l-4 4v-4H4zM8 9h8M8 12h5",
	check_in: "M5 4h14v16H5zM8.5 12.5l2.5 2.5 5-5.5",
	settings: "M4 7h9M17 7h3M15 5v4M4 17h3M11 17h9M9 15v4M4 12h3M11 12h9M9 10v4",
	restore: "M9 8H4V3M4.5 8a8 8 0 1 1-.6 6",
	remove: "M5 7h14M10 7V4h4v3M7 7l1 13h8l1-13",
	period: "M4 6h16v14H4zM4 10h16M8 3v4M16 3v4M10 15h5M13 13l2 2-2 2",
	edit: "M5 19l1-4L16 5l3 3L9 18zM14 7l3 3",
	go: "M7 17L17 7M9 7h8v8",
} as const;

export type IconName = keyof typeof PATHS;

export function Icon({ name }: { name: IconName }) {
	return (
		<svg class={`icon icon-${name}`} viewBox="0 0 24 24" aria-hidden="true">
			<path d={PATHS[name]} />
		</svg>
	);
}
