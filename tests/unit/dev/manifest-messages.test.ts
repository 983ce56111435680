import { expect, test } from "vitest";
import { keepManifestMessages } from "../../../src/dev/manifest-messages.ts";

test("the texts that the manifest names are kept as they are, and no others", () => {
	const messages = { extension_summary: { message: "x" }, command_nextHint: { message: "y" } };
	const file = JSON.stringify({ ...messages, "reason_change-over-time": { message: "z" } });
	expect(JSON.parse(keepManifestMessages(file))).toEqual(messages);
});
