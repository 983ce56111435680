import fc from "fast-check";
import { DEFAULT_SETTINGS, WAYS } from "../../../../src/core/settings/settings.ts";
import type { SiteQuestion } from "../../../../src/core/sites/decide-site.ts";

/** Few labels, so that hosts often stand above, below and beside each other. */
const label = fc.constantFrom("a", "b", "www", "kz");
const host = fc.oneof(
	{ weight: 8, arbitrary: fc.array(label, { minLength: 1, maxLength: 4 }).map((labels) => labels.join(".")) },
	{ weight: 1, arbitrary: fc.constantFrom("127.0.0.1", "0.1", "[::1]") },
);
const pattern = fc.oneof(
	fc.constantFrom("*://*/*", "https://*/*", "<all_urls>"),
	fc
		.tuple(fc.constantFrom("*", "http", "https"), fc.constantFrom("", "*."), host)
		.map(([scheme, wild, name]) => `${scheme}://${wild}${name}/*`),
);

/** Any page of the web with any rules, permissions and list. */
export const anySiteQuestion: fc.Arbitrary<SiteQuestion> = fc.record({
	address: fc
		.tuple(fc.constantFrom("http:", "https:"), host)
		.map(([protocol, hostname]) => ({ protocol, hostname, pathname: "/" })),
	settings: fc.record({
		way: fc.constantFrom(...WAYS),
		sites: fc.dictionary(host, fc.constantFrom("on", "off"), { noNullPrototype: true, maxKeys: 6 }),
		paused: fc.oneof({ weight: 5, arbitrary: fc.constant(DEFAULT_SETTINGS.paused) }, fc.boolean()),
	}),
	granted: fc.array(pattern, { maxLength: 4 }),
	listed: fc.array(host, { maxLength: 4 }).map((hosts) => new Set(hosts)),
});
