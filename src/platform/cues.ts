import compiled from "../../data/compiled/cues.json";
import type { CompiledCues } from "../core/rank/compiled-cues.ts";

/** What ranking must know of all claims of the dataset that this package was built with. */
export const cues: CompiledCues = compiled;
