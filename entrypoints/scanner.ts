import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import terms from "../data/compiled/terms.json";
import type { CompiledTerms } from "../src/core/match/compiled-terms.ts";
import { runScanner } from "../src/platform/run-scanner.ts";

export default defineUnlistedScript(() => runScanner(terms as unknown as CompiledTerms));
