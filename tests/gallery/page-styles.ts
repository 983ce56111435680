import type { GalleryPage } from "./gallery-state.ts";

/** The style sheets of each page, as its index.html links them after the theme; loading them applies them. */
export const PAGE_STYLES: Readonly<Record<GalleryPage, () => Promise<unknown>>> = {
	card: () => Promise.all([import("../../src/ui/comparison.css"), import("../../src/ui/card/card.css")]),
	popup: () =>
		Promise.all([
			import("../../src/ui/comparison.css"),
			import("../../src/ui/popup.css"),
			import("../../src/ui/overview.css"),
			import("../../src/ui/search.css"),
		]),
	sidepanel: () => Promise.all([import("../../src/ui/overview.css"), import("../../src/ui/side-panel.css")]),
	compare: () =>
		Promise.all([
			import("../../src/ui/comparison.css"),
			import("../../src/ui/search.css"),
			import("../../src/ui/compare/compare.css"),
			import("../../src/ui/compare/filters.css"),
			import("../../src/ui/compare/matrix.css"),
			import("../../src/ui/compare/views.css"),
		]),
	options: () => import("../../src/ui/options/options.css"),
	welcome: () => import("../../src/ui/welcome/welcome.css"),
};
