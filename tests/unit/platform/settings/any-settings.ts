import fc from "fast-check";
import {
	CARD_SIDES,
	DENSITIES,
	HINT_STYLES,
	MAX_DELAY,
	MODIFIERS,
} from "../../../../src/core/settings/scanner-preferences.ts";
import { LANGUAGE_CHOICES, type Settings, THEMES, WAYS } from "../../../../src/core/settings/settings.ts";

const topic = fc.constantFrom("court", "law", "death-penalty");
const host = fc.constantFrom("a.example", "news.a.example", "127.0.0.1", "[::1]", "xn--80aau21bd.example", "localhost");

/** Any settings that a reader can come to. */
export const anySettings: fc.Arbitrary<Settings> = fc.record({
	way: fc.constantFrom(...WAYS),
	sites: fc.dictionary(host, fc.constantFrom("on", "off"), { noNullPrototype: true }),
	paused: fc.boolean(),
	density: fc.constantFrom(...DENSITIES),
	hintStyle: fc.constantFrom(...HINT_STYLES),
	delay: fc.integer({ min: 0, max: MAX_DELAY }),
	modifier: fc.constantFrom(...MODIFIERS),
	side: fc.constantFrom(...CARD_SIDES),
	theme: fc.constantFrom(...THEMES),
	language: fc.constantFrom(...LANGUAGE_CHOICES),
	muted: fc.uniqueArray(fc.record({ topic, until: fc.constantFrom("forever", "2026.11") }), {
		selector: (entry) => entry.topic,
	}),
	rejected: fc.uniqueArray(
		fc.record({
			topic,
			form: fc.string({ minLength: 1, maxLength: 200, unit: "grapheme" }).filter((text) => text.length <= 200),
		}),
		{ maxLength: 40, selector: (entry) => JSON.stringify(entry) },
	),
});
