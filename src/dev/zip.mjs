import { runUnderPinnedNode } from "./bootstrap.mjs";

process.exitCode = await runUnderPinnedNode("package.ts");
