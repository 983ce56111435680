import * as z from "zod/mini";
import { policySchema } from "./policy-schema.ts";

/**
 * The text of the schema that Chromium checks a policy by. Chromium knows a part of JSON Schema: it takes no statement of
 * which version it is, and none on the names of properties.
 */
export function policyJsonSchema(): string {
	const { $schema, ...schema } = z.toJSONSchema(policySchema, {
		io: "input",
		override: ({ jsonSchema }) => void delete jsonSchema.propertyNames,
	});
	return `${JSON.stringify(schema, null, "\t")}\n`;
}
