import { defineBackground } from "wxt/utils/define-background";
import { runBackground } from "../src/platform/run-background.ts";
import { runOmnibox } from "../src/platform/run-omnibox.ts";

export default defineBackground(() => {
	runBackground();
	runOmnibox();
});
