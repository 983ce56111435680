/** The glyphs, drawn by us on a field of 16 by 16: lines of 1.5, round ends. */
const GLYPHS = {
	close: "M4 4l8 8M12 4l-8 8",
	pin: "M9.5 2.5l4 4-2 .5-2.5 2.5-.5 3-5-5 3-.5 2.5-2.5zM6 10l-3.5 3.5",
	unfold: "M4 6.5l4 4 4-4",
	leave: "M6 3H3.5v9.5H13V10M9 3h4v4M13 3L7.5 8.5",
	compare: "M2.5 3h4.5v10H2.5zM9 3h4.5v10H9zM4 6h1.5M10.5 6H12M4 9h1.5M10.5 9H12",
	copy: "M5.5 5.5h7.5V14H5.5zM3.5 10.5V2.5H10",
	mute: "M2 8s2.2-4 6-4 6 4 6 4-2.2 4-6 4-6-4-6-4zM3 13L13 3",
	undo: "M6 3L3 6l3 3M3 6h6.5a3.5 3.5 0 010 7H6",
	check: "M3.5 8.5l3 3 6-7",
	reject: "M8 2.5a5.5 5.5 0 100 11 5.5 5.5 0 000-11zM4.2 4.2l7.6 7.6",
	apart: "M3 6h10M3 10h10M10.5 3l-5 10",
	time: "M8 2.5a5.5 5.5 0 100 11 5.5 5.5 0 000-11zM8 5v3.2l2.2 1.3",
	alone: "M8 5.5a2.5 2.5 0 100 5 2.5 2.5 0 000-5z",
	alike: "M3 6h10M3 10h10",
	each: "M3.5 4h9M3.5 8h9M3.5 12h9",
	versus: "M5.5 4L2.5 7l3 3M2.5 7h6M10.5 6l3 3-3 3M13.5 9h-6",
	near: "M8 2v3M8 11v3M2 8h3M11 8h3M8 6.8a1.2 1.2 0 100 2.4 1.2 1.2 0 000-2.4z",
} as const;

/** The name of a glyph. */
export type IconName = keyof typeof GLYPHS;

/** A glyph in the colour of the text beside it. It says nothing to screen readers: what holds it has a name. */
export function Icon({ name }: { readonly name: IconName }) {
	return (
		<svg class="icon" viewBox="0 0 16 16" aria-hidden="true">
			<path d={GLYPHS[name]} />
		</svg>
	);
}
