import { HINT_STYLES } from "../core/settings/scanner-preferences.ts";
import { type HighlightNames, nameInStyle } from "./highlight-names.ts";

/** The ground of tinted hints and of the current one: grey that lets light and dark pages through. */
const GROUND = { hint: "rgb(128 128 128 / 20%)", current: "rgb(128 128 128 / 32%)" } as const;

/**
 * The style of hints, and the lifeline of cards; nothing in print. One line under a hint, two where sources differ on its
 * topic: told apart by form, in every style and every colour. It is inserted with author origin: Chromium paints no ground of a highlight that only a user's style asks for.
 *
 * Lines have the text's own colour, so that they fit light, dark and coloured pages, and are quiet by being thin:
 * `currentColor` must stand alone, since Chromium takes that of the page's root for the one in a mixed colour. Under
 * forced colours it gives every highlight the colours of a selection, whatever is said here; the lines remain.
 */
export function hintStyle({ plain, differing, current }: HighlightNames): string {
	const line = (form: string, width: string) =>
		`text-decoration: underline ${form} currentColor ${width} !important; text-underline-offset: 0.18em !important;`;
	const ground = (color: string) => `background-color: ${color} !important;`;
	const plainStyles = {
		dotted: line("dotted", "0.07em"),
		solid: line("solid", "0.06em"),
		ground: ground(GROUND.hint),
	} as const;
	const rules = HINT_STYLES.flatMap((style) => [
		`::highlight(${nameInStyle(plain, style)}) { ${plainStyles[style]} }`,
		`::highlight(${nameInStyle(differing, style)}) { ${line("double", "0.05em")} ${style === "ground" ? ground(GROUND.hint) : ""} }`,
	]);
	return `@media not print {
	${rules.join("\n\t")}
	[${current}] { --${current}: block; }
	::highlight(${current}) { ${line("solid", "0.11em")} ${ground(GROUND.current)} }
}`;
}
