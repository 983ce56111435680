import type { ComponentChild } from "preact";
import type { Speech } from "../../src/ui/translate.ts";

/** The page of the extension that a state stands on, whose style it has. */
export type GalleryPage = "card" | "popup" | "sidepanel" | "compare" | "options" | "welcome";

/** A state of a component, drawn the same each time. */
export interface GalleryState {
	/** Its name in addresses and files: lower case, with hyphens. */
	readonly name: string;
	readonly page: GalleryPage;
	/** The width in px that it is looked at in. */
	readonly width: number;
	/** The fragment of the page's address while it is drawn; none where it does not matter. */
	readonly fragment?: string;
	/** A button to press, by CSS selector, once it is drawn: some states are only reached so. */
	readonly press?: string;
	/** Words to type into its search field once it is drawn. */
	readonly type?: string;
	draw(speech: Speech): ComponentChild;
}
