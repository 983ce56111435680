import claims from "../../data/compiled/claims.json";
import type { CompiledClaims } from "../core/compare/compiled-claims.ts";

/** The dataset that this package was built with. The build has checked it; JSON types are only too wide for it. */
export const dataset = claims as unknown as CompiledClaims;
