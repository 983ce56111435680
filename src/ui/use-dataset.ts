import { useEffect, useState } from "preact/hooks";
import type { CompiledClaims } from "../core/compare/compiled-claims.ts";

/** The dataset once it is loaded; "loading" before, "broken" where it cannot be. */
export function useDataset(load: () => Promise<CompiledClaims>): CompiledClaims | "loading" | "broken" {
	const [dataset, setDataset] = useState<CompiledClaims | "loading" | "broken">("loading");
	useEffect(() => {
		load().then(setDataset, () => setDataset("broken"));
	}, [load]);
	return dataset;
}
