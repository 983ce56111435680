/**
 * Reports that the page has become another view without loading, or is left: by the History API or a fragment that no
 * element of the page bears. A replaced address is none where the browser can tell: pages note in it how far one has
 * read. Returns a check for where the browser tells nothing by itself; call it when the page changes. Stops on the
 * signal.
 */
export function watchAddress(report: () => void, signal: AbortSignal): () => void {
	let known = location.href;

	function check(): void {
		const before = known;
		known = location.href;
		if (!signal.aborted && known !== before && !isJump(before, known)) report();
	}

	const { navigation } = window as { readonly navigation?: EventTarget };
	navigation?.addEventListener(
		"currententrychange",
		(event) => {
			if ((event as Event & { readonly navigationType?: string }).navigationType === "replace") known = location.href;
			else check();
		},
		{ signal },
	);
	for (const type of ["popstate", "hashchange"]) window.addEventListener(type, check, { signal });
	window.addEventListener("pagehide", report, { signal });
	return check;
}

/** True where two addresses differ in nothing but the place on the same page. */
function isJump(before: string, now: string): boolean {
	const [one, other] = [new URL(before), new URL(now)];
	const id = other.hash.slice(1);
	one.hash = "";
	other.hash = "";
	return one.href === other.href && (id === "" || id === "top" || hasPlace(id));
}

/** True where an element of the page bears what a fragment names. */
function hasPlace(fragment: string): boolean {
	let id = fragment;
	try {
		id = decodeURIComponent(fragment);
	} catch {
		// A fragment may hold anything; what is no escape stands for itself.
	}
	return document.getElementById(id) !== null || document.getElementsByName(id).length > 0;
}
