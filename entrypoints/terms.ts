import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import terms from "../data/compiled/terms.json";
import { putTerms } from "../src/platform/terms-on-page.ts";

export default defineUnlistedScript(() => putTerms(terms));
