import { useEffect, useState } from "preact/hooks";

/** Whether the page is being printed: then everything is drawn, and what is folded away is opened until it is done. */
export function usePrintExpanded(): boolean {
	const [isPrinting, setPrinting] = useState(false);
	useEffect(() => {
		const controller = new AbortController();
		const { signal } = controller;
		let opened: HTMLDetailsElement[] = [];
		addEventListener(
			"beforeprint",
			() => {
				opened = [...document.querySelectorAll<HTMLDetailsElement>("main details:not([open])")];
				for (const details of opened) details.open = true;
				setPrinting(true);
			},
			{ signal },
		);
		addEventListener(
			"afterprint",
			() => {
				for (const details of opened) details.open = false;
				setPrinting(false);
			},
			{ signal },
		);
		return () => controller.abort();
	}, []);
	return isPrinting;
}
