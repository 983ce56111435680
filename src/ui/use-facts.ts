import { useCallback, useEffect, useState } from "preact/hooks";
import type { PageFacts } from "../core/overview/page-condition.ts";

/** Where facts of the page come from. */
export interface FactSource {
	/** Looks at the page in front of the reader. */
	look(): Promise<PageFacts>;
	/** Calls back whenever a new look may show something else, until the signal is aborted. */
	watch(onChange: () => void, signal: AbortSignal): void;
}

/** What is known of the page in front of the reader, always as it is now; undefined before the first look. */
export function useFacts({ look, watch }: FactSource): readonly [facts: PageFacts | undefined, refresh: () => void] {
	const [facts, setFacts] = useState<PageFacts>();
	const refresh = useCallback(() => void look().then(setFacts), [look]);
	useEffect(() => {
		const controller = new AbortController();
		refresh();
		watch(refresh, controller.signal);
		return () => controller.abort();
	}, [refresh, watch]);
	return [facts, refresh];
}
