import fc from "fast-check";
import { expect, test } from "vitest";
import { type ToBackground, toBackgroundSchema } from "../../../../src/platform/messages/to-background.ts";
import { parseToScanner } from "../../../../src/platform/messages/to-scanner.ts";

const NAME = `q${"0a".repeat(15)}z`;

const STARTED: ToBackground = {
	type: "scanner/started",
	highlights: { plain: NAME, differing: `s${NAME.slice(1)}`, current: `r${NAME.slice(1)}` },
	clicked: false,
};
const RESUMED: ToBackground = { type: "scanner/resumed", clicked: true };

const CARD_MESSAGES: readonly ToBackground[] = [
	{ type: "card/resize", token: "t", height: 240.5 },
	{ type: "card/enter", token: "t" },
	{ type: "card/close", token: "t".repeat(64) },
	{ type: "card/step", token: "t", by: 1 },
	{ type: "card/step", token: "t", by: -1 },
	{ type: "card/pin", token: "t", pinned: false },
	{ type: "card/move", token: "t", dx: -3, dy: 0.5 },
	{ type: "card/context", token: "t" },
];

const CHANGED: ToBackground = { type: "scanner/changed" };

test.each([STARTED, RESUMED, CHANGED, ...CARD_MESSAGES])("each message is taken as it is: %j", (message) => {
	expect(toBackgroundSchema.parse(message)).toEqual(message);
});

test.each(CARD_MESSAGES)("what the background passes on, the page script takes: %j", (message) => {
	expect(parseToScanner(toBackgroundSchema.parse(message))).toEqual(message);
});

test.each<[name: string, value: unknown]>([
	["nothing", undefined],
	["null", null],
	["a text", "card/close"],
	["an empty object", {}],
	["a message of the page script's", { type: "scanner/stop" }],
	["a field too many", { type: "card/close", token: "t", extra: 1 }],
	["an entering without token", { type: "card/enter" }],
	["a closing without token", { type: "card/close" }],
	["a token that is too long", { type: "card/close", token: "t".repeat(65) }],
	["a token that is no text", { type: "card/close", token: 1 }],
	["a pin that is neither in nor out", { type: "card/pin", token: "t", pinned: "yes" }],
	["a drag in words", { type: "card/move", token: "t", dx: "1", dy: 1 }],
	["a question without token", { type: "card/context" }],
	["a step of two", { type: "card/step", token: "t", by: 2 }],
	["a size in words", { type: "card/resize", token: "t", height: "10" }],
	["a size that is no number", { type: "card/resize", token: "t", height: Number.NaN }],
	["a size without end", { type: "card/resize", token: "t", height: Number.POSITIVE_INFINITY }],
	["a start without highlights", { type: "scanner/started" }],
	["a start without one highlight", { type: "scanner/started", highlights: { plain: NAME, current: NAME } }],
])("what is none of our messages is refused: %s", (_, value) => {
	expect(toBackgroundSchema.safeParse(value).success).toBe(false);
});

test.each<[reason: string, name: string]>([
	["it is empty", ""],
	["it is too short", NAME.slice(1)],
	["it is too long", `${NAME}0`],
	["it starts with a digit", `0${NAME.slice(1)}`],
	["it has a capital", `Q${NAME.slice(1)}`],
	["it would end the style rule that it stands in", `q){}*{color:red}${"a".repeat(16)}`],
	["it has a line break at its end", `${NAME.slice(1)}\n`],
	["it has a line break after it", `${NAME}\n`],
])("the name of a highlight goes into a style sheet, so it is refused where %s", (_, name) => {
	const value = { type: "scanner/started", highlights: { plain: NAME, differing: NAME, current: name } };
	expect(toBackgroundSchema.safeParse(value).success).toBe(false);
});

test("no value makes the check throw, and only messages of ours pass", () => {
	const known = [STARTED, ...CARD_MESSAGES].map(({ type }) => type);
	const nearMessage = fc.record({ type: fc.constantFrom(...known), token: fc.anything(), by: fc.anything() });
	fc.assert(
		fc.property(fc.oneof(fc.anything(), nearMessage), (value) => {
			const { data } = toBackgroundSchema.safeParse(value);
			if (data !== undefined) expect(known).toContain(data.type);
		}),
	);
});
