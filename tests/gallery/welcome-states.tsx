import { WelcomeView } from "../../src/ui/welcome/welcome-view.tsx";
import type { GalleryState } from "./gallery-state.ts";

/** How wide a window is, in px, and what is left of it at 400 %. */
const WIDTH = 1100;
const NARROW = 320;

function welcome(
	name: string,
	{ isGranting = true, width = WIDTH, press }: { isGranting?: boolean; width?: number; press?: string } = {},
): GalleryState {
	return {
		name: `welcome-${name}`,
		page: "welcome",
		width,
		...(press && { press }),
		draw: (speech) => (
			<WelcomeView speech={speech} listed={236} choose={async () => isGranting} openSettings={() => undefined} />
		),
	};
}

/** The states of the page that a reader sees first: before a choice, after one, and where the browser refuses it. */
export const WELCOME_STATES: readonly GalleryState[] = [
	welcome("first"),
	welcome("chosen", { press: ".welcome-way button" }),
	welcome("refused", { press: ".welcome-way button", isGranting: false }),
	welcome("narrow", { width: NARROW }),
];
