import type { CompiledDifference } from "../core/compare/compiled-claims.ts";
import type { MessageKey } from "./translate.ts";

/** The texts of the reasons; browsers take no hyphens in the keys of a catalog. */
const KEYS = {
	"change-over-time": "reason.changeOverTime",
	"other-scope": "reason.otherScope",
	"other-definition": "reason.otherDefinition",
	contradiction: "reason.contradiction",
	emphasis: "reason.emphasis",
} as const satisfies Record<CompiledDifference["reason"], MessageKey>;

/** The key of the text that names the reason of a difference. */
export function reasonKey(reason: CompiledDifference["reason"]): MessageKey {
	return KEYS[reason];
}
