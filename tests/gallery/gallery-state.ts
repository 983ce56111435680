import type { ComponentChild } from "preact";
import type { Speech } from "../../src/ui/translate.ts";

/** A state of a component, drawn the same each time. */
export interface GalleryState {
	/** Its name in addresses and files: lower case, with hyphens. */
	readonly name: string;
	/** The width in px that it is looked at in. */
	readonly width: number;
	/** A button to press, by CSS selector, once it is drawn: some states are only reached so. */
	readonly press?: string;
	draw(speech: Speech): ComponentChild;
}
