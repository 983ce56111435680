import fc from "fast-check";
import { expect, test } from "vitest";
import { NO_POLICY } from "../../../../src/core/settings/settings-policy.ts";
import { policyJsonSchema } from "../../../../src/platform/settings/policy-json-schema.ts";
import { policySchema, readPolicy } from "../../../../src/platform/settings/policy-schema.ts";

/** The words of JSON Schema that Chromium knows; one that it does not keeps the extension from loading. */
const KNOWN = new Set(["type", "properties", "additionalProperties", "enum"]);

test("every value that can be read counts, and the others do not", () => {
	const policy = {
		fixed: { way: "listed", theme: "pink", sites: { "News.Example": "off", "b c": "on", "c.example": "maybe" } },
		defaults: { language: "kk", density: 7, delay: 0 },
		more: true,
	};
	expect(readPolicy(policy)).toEqual({
		fixed: { way: "listed", sites: { "news.example": "off" } },
		defaults: { language: "kk" },
	});
});

test.each([undefined, null, 1, [], {}, { fixed: 5 }, { fixed: [], defaults: null }, { fixed: { sites: [] } }])(
	"what is no policy says nothing: %j",
	(value) => {
		expect(readPolicy(value)).toEqual(NO_POLICY);
	},
);

test("whatever is handed over, what comes out is a policy", () => {
	const values = fc.dictionary(fc.constantFrom("way", "density", "theme", "language", "sites"), fc.anything());
	fc.assert(
		fc.property(fc.record({ fixed: fc.oneof(values, fc.anything()), defaults: values }), (value) => {
			expect(policySchema.safeParse(readPolicy(value)).success).toBe(true);
		}),
	);
});

test("the schema says nothing that Chromium does not know, and no property more at its top", () => {
	const schema = JSON.parse(policyJsonSchema());
	expect(schema.type).toBe("object");
	expect(schema).not.toHaveProperty("additionalProperties");
	const look = (node: Record<string, unknown>) => {
		for (const word of Object.keys(node)) expect(KNOWN).toContain(word);
		const { properties = {}, additionalProperties } = node as { properties?: object; additionalProperties?: object };
		for (const inner of [...Object.values(properties), additionalProperties]) if (inner) look(inner);
	};
	look(schema);
	expect(Object.keys(schema.properties)).toEqual(["fixed", "defaults"]);
});
