import { type CompareView, compareFragment, parseCompareFragment } from "../../core/compare/compare-address.ts";

/** Where the reader was in a view, kept for each entry of the tab's history to come back to. */
export interface Place {
	/** How far the page was scrolled, in px. */
	readonly scroll: number;
	/** A selector of the element that had the focus; undefined where none did, or none that can be found again. */
	readonly focus: string | undefined;
	/** The keys of what was unfolded. */
	readonly open: readonly string[];
}

/** A view of the page, and how the reader has come to it. */
export interface Visit {
	readonly view: CompareView;
	/** The number of its entry in the tab's history; what is typed stays in one entry. */
	readonly entry: number;
	/** A `link` leads to the view's top, `history` back to its place; `start` and `typing` leave the focus alone. */
	readonly arrival: "start" | "link" | "typing" | "history";
	/** Where to come back to, but for what is unfolded since. */
	readonly place: Place;
}

/** Follows the page's address and changes it. */
export interface Navigation {
	visit(): Visit;
	/** Shows a view in answer to typing or choosing: in the same entry of the history if the view is of the same kind. */
	show(view: CompareView): void;
	/** Remembers what is unfolded in the view. */
	keepOpen(open: readonly string[]): void;
}

/** What a history entry's own state holds: its number, and its place once the page was left. */
interface EntryState {
	readonly entry: number;
	readonly place?: Place;
}

const TOP: Place = { scroll: 0, focus: undefined, open: [] };

/**
 * Follows the address until the signal aborts, and tells of each new visit. Links within the page are plain links. The
 * browser's own restoring of scrolling would come before the view is drawn, so it is switched off.
 */
export function createNavigation(tell: (visit: Visit) => void, signal: AbortSignal): Navigation {
	const left = new Map<number, Place>();
	const state = history.state as EntryState | null;
	let visit: Visit = {
		view: parseCompareFragment(location.hash),
		entry: state?.entry ?? 0,
		arrival: state?.place === undefined ? "start" : "history",
		place: state?.place ?? TOP,
	};
	let newest = visit.entry;
	history.scrollRestoration = "manual";
	history.replaceState({ entry: visit.entry } satisfies EntryState, "");

	function go(next: Visit): void {
		left.set(visit.entry, placeNow());
		visit = next;
		tell(visit);
	}

	/** Where the reader is: the old view still stands when the browser tells of a new address. */
	function placeNow(): Place {
		return { scroll: scrollY, focus: selectorOf(document.activeElement), open: visit.place.open };
	}

	function follow(): void {
		const view = parseCompareFragment(location.hash);
		const known = history.state as EntryState | null;
		if (known === null) {
			newest += 1;
			history.replaceState({ entry: newest } satisfies EntryState, "");
			go({ view, entry: newest, arrival: "link", place: TOP });
		} else go({ view, entry: known.entry, arrival: "history", place: left.get(known.entry) ?? known.place ?? TOP });
	}
	addEventListener("popstate", follow, { signal });
	const keep = () => history.replaceState({ entry: visit.entry, place: placeNow() } satisfies EntryState, "");
	addEventListener("pagehide", keep, { signal });

	return {
		visit: () => visit,
		show(view) {
			const isSame = view.kind === visit.view.kind;
			if (!isSame) newest += 1;
			const entry = isSame ? visit.entry : newest;
			const write = isSame ? "replaceState" : "pushState";
			// Before the address changes, so that what is left is what is remembered.
			left.set(visit.entry, placeNow());
			history[write]({ entry } satisfies EntryState, "", compareFragment(view));
			visit = { view, entry, arrival: "typing", place: isSame ? visit.place : TOP };
			tell(visit);
		},
		keepOpen(open) {
			visit = { ...visit, place: { ...visit.place, open } };
		},
	};
}

/** A selector that finds an element again once its view is drawn anew: by its id or where it leads. */
function selectorOf(element: Element | null): string | undefined {
	if (element === null) return undefined;
	if (element.id !== "") return `#${CSS.escape(element.id)}`;
	const href = element.getAttribute("href");
	return href === null ? undefined : `a[href="${CSS.escape(href)}"]`;
}
