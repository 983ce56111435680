import { defineBackground } from "wxt/utils/define-background";
import { runBackground } from "../src/platform/run-background.ts";

export default defineBackground(() => runBackground());
