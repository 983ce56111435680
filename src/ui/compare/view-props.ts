import type { CompiledClaims } from "../../core/compare/compiled-claims.ts";
import type { DatasetIndex } from "../../core/compare/index-by-id.ts";
import type { Speech } from "../translate.ts";

/** What every view of the comparison page is drawn from. */
export interface ViewProps {
	readonly dataset: CompiledClaims;
	readonly index: DatasetIndex;
	readonly speech: Speech;
}
