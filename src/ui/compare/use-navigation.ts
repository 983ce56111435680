import { useEffect, useLayoutEffect, useState } from "preact/hooks";
import { createNavigation, type Navigation, type Visit } from "./navigation.ts";

/** Follows the page's address for as long as the component lives, and brings the reader to the place of each visit. */
export function useNavigation(): { readonly visit: Visit; readonly navigation: Navigation } {
	const [controller] = useState(() => new AbortController());
	const [navigation] = useState(() => createNavigation((visit) => setVisit(visit), controller.signal));
	const [visit, setVisit] = useState(() => navigation.visit());
	useEffect(() => () => controller.abort(), [controller]);
	// In the layout phase the view is drawn and nothing has been painted yet: the reader sees no jump.
	useLayoutEffect(() => arriveAt(visit), [visit]);
	return { visit, navigation };
}

function arriveAt({ arrival, place }: Visit): void {
	if (arrival === "typing" || arrival === "start") return;
	const isBack = arrival === "history";
	const target = isBack && place.focus !== undefined ? place.focus : "h1";
	const heading = document.querySelector<HTMLElement>("h1");
	(document.querySelector<HTMLElement>(target) ?? heading)?.focus({ preventScroll: true });
	scrollTo({ top: place.scroll, behavior: "instant" });
}
