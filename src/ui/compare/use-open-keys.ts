import { useCallback, useLayoutEffect, useState } from "preact/hooks";

/** The keys of what is unfolded, kept with the entry of the tab's history. */
export interface OpenKeys {
	readonly open: readonly string[];
	toggle(key: string): void;
}

/** Keeps what is unfolded: `first` to begin with, and every change is told. */
export function useOpenKeys(first: readonly string[], keep: (open: readonly string[]) => void): OpenKeys {
	const [open, setOpen] = useState(first);
	const toggle = useCallback((key: string) => {
		setOpen((open) => (open.includes(key) ? open.filter((other) => other !== key) : [...open, key]));
	}, []);
	// In the layout phase, so that it is kept before the reader can leave the view.
	useLayoutEffect(() => keep(open), [open]);
	return { open, toggle };
}
