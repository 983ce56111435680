import { policyJsonSchema } from "../src/platform/settings/policy-json-schema.ts";
import type { GeneratedFile } from "./generated-files.ts";

/** The schema of policies, which is a file of the package for Chromium. */
export function policySchemaFile(): GeneratedFile {
	return { path: "../src/public/policy.json", text: policyJsonSchema() };
}
