import type { CompiledClaims } from "../core/compare/compiled-claims.ts";

/** Loads the dataset apart from the page that shows it, which draws meanwhile; rejects where its file is damaged. */
export async function loadDataset(): Promise<CompiledClaims> {
	const { dataset } = await import("./dataset.ts");
	return dataset;
}
