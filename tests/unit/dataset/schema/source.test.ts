import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { sourceSchema } from "../../../../src/dataset/schema/source.ts";

const { address } = sourceSchema.shape;

/** Addresses that would do something else than open a page of the named host, or that browsers read otherwise than we. */
const REFUSED = [
	"javascript:alert(1)",
	"JavaScript:alert(1)",
	"java\nscript:alert(1)",
	"\u0001javascript:alert(1)",
	"data:text/html,<script>alert(1)</script>",
	"vbscript:msgbox",
	"blob:https://example.org/1",
	"file:///etc/passwd",
	"http://example.org/",
	"//example.org/",
	"/path",
	"https:",
	"https://",
	"https://user@example.org/",
	"https://user:word@example.org/",
	"https://example.org@evil.example/",
	" https://example.org/",
	"https://example.org/ ",
	"https://exa\nmple.org/",
	"https://example.org\\@evil.example/",
	`https://example.org/${"a".repeat(2_100)}`,
];

describe("a source's address", () => {
	test.each(REFUSED)("%j is refused", (value) => {
		expect(address.safeParse(value).success).toBe(false);
	});

	test.each(["https://example.org/", "https://example.org/a?b=c#d", null])("%j is taken", (value) => {
		expect(address.safeParse(value).success).toBe(true);
	});

	test("whatever is taken leads to an https page, and hides no name in front of its host", () => {
		const anyAddress = fc.oneof(
			fc.webUrl({ withFragments: true, withQueryParameters: true, validSchemes: ["https", "http", "javascript"] }),
			fc.string(),
			fc.tuple(fc.constantFrom(...REFUSED, "https://example.org/"), fc.string()).map((parts) => parts.join("")),
			fc.tuple(fc.string({ maxLength: 3 }), fc.constant("https://example.org/")).map((parts) => parts.join("")),
		);
		fc.assert(
			fc.property(anyAddress, (value) => {
				if (!address.safeParse(value).success) return;
				const { protocol, username, password } = new URL(value);
				expect([protocol, username, password]).toEqual(["https:", "", ""]);
			}),
			{ numRuns: 20_000 },
		);
	});

	// Preact draws an object of this shape as an element where a text is expected.
	test.each(Object.keys(sourceSchema.shape))("an object in the form of an element is refused as %s", (field) => {
		const element = { type: "img", props: { src: "x" }, key: null, ref: null, constructor: undefined };
		const result = sourceSchema.safeParse({ [field]: element });
		expect(result.error?.issues.map(({ path }) => path[0])).toContain(field);
	});
});
