import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { provideFinder } from "../src/platform/finder.ts";

export default defineUnlistedScript(() => provideFinder());
