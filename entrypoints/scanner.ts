import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { gate } from "../data/compiled/gate.json";
import { runScanner } from "../src/platform/run-scanner.ts";

export default defineUnlistedScript(() => runScanner(gate));
