import fc from "fast-check";
import { expect, test } from "vitest";
import { CARD_COMMANDS } from "../../../../src/core/hover/card-command.ts";
import { DEFAULT_PREFERENCES } from "../../../../src/core/settings/scanner-preferences.ts";
import { parseToScanner, type ToScanner } from "../../../../src/platform/messages/to-scanner.ts";

const MESSAGES: readonly ToScanner[] = [
	{ type: "scanner/status" },
	{ type: "scanner/stop", evenIfClicked: false },
	{ type: "scanner/stop", evenIfClicked: true },
	...CARD_COMMANDS.map((command) => ({ type: "hint/command", command }) as const),
	{ type: "scanner/preferences", preferences: DEFAULT_PREFERENCES },
	{ type: "card/pin", token: "t", pinned: true },
	{ type: "card/move", token: "t", dx: -3, dy: 0.5 },
	{ type: "hint/show", index: 0, topic: "court" },
	{ type: "hint/back" },
	{ type: "card/enter", token: "t" },
	{ type: "card/close", token: "t" },
	{ type: "card/context", token: "t" },
	{ type: "card/step", token: "t", by: 1 },
	{ type: "card/step", token: "t", by: -1 },
	{ type: "card/resize", token: "t", height: 0 },
	{ type: "card/resize", token: "t", height: 240.5 },
];

test.each(MESSAGES)("each message is taken as it is: %j", (message) => {
	expect(parseToScanner(message)).toEqual(message);
});

test.each(MESSAGES)("what comes with a message beside its own fields is dropped: %j", (message) => {
	expect(parseToScanner({ ...message, extra: 1, html: "<b>" })).toEqual(message);
});

test.each<[name: string, value: unknown]>([
	["nothing", undefined],
	["null", null],
	["a number", 7],
	["a text", "scanner/stop"],
	["an array", ["scanner/stop"]],
	["an empty object", {}],
	["an unknown type", { type: "scanner/start" }],
	["a type of the background's", { type: "scanner/started", highlights: {} }],
	["a type in an array", { type: ["scanner/stop"] }],
	["a command without a name", { type: "hint/command" }],
	["a command of no name of ours", { type: "hint/command", command: "explode" }],
	["preferences that are none", { type: "scanner/preferences", preferences: {} }],
	["a pin without token", { type: "card/pin", pinned: true }],
	["a pin that is neither in nor out", { type: "card/pin", token: "t", pinned: "yes" }],
	["a drag without token", { type: "card/move", dx: 1, dy: 1 }],
	["a drag in one direction", { type: "card/move", token: "t", dx: 1 }],
	["a drag without end", { type: "card/move", token: "t", dx: 1, dy: Number.NEGATIVE_INFINITY }],
	["a drag that is no number", { type: "card/move", token: "t", dx: Number.NaN, dy: 1 }],
	["an end that does not say whom it is for", { type: "scanner/stop" }],
	["a hint without a place", { type: "hint/show", topic: "court" }],
	["a hint before the first", { type: "hint/show", index: -1, topic: "court" }],
	["a hint between two", { type: "hint/show", index: 0.5, topic: "court" }],
	["a hint without a topic", { type: "hint/show", index: 0 }],
	["an entering without token", { type: "card/enter" }],
	["a closing without token", { type: "card/close" }],
	["a closing with a number as token", { type: "card/close", token: 1 }],
	["a question without token", { type: "card/context" }],
	["a step in the card without token", { type: "card/step", by: 1 }],
	["a step in the card of two", { type: "card/step", token: "t", by: 2 }],
	["a size without token", { type: "card/resize", height: 10 }],
	["a size without height", { type: "card/resize", token: "t" }],
	["a size in words", { type: "card/resize", token: "t", height: "10" }],
	["a negative size", { type: "card/resize", token: "t", height: -1 }],
	["a size that is no number", { type: "card/resize", token: "t", height: Number.NaN }],
	["a size without end", { type: "card/resize", token: "t", height: Number.POSITIVE_INFINITY }],
	["a size that is not believed", { type: "card/resize", token: "t", height: 100_000 }],
])("what is none of our messages is refused: %s", (_, value) => {
	expect(parseToScanner(value)).toBeUndefined();
});

test("no value makes the check throw, and what it lets through is a message of ours", () => {
	const type = fc.constantFrom(...MESSAGES.map((message) => message.type));
	const nearMessage = fc.record({ type, token: fc.anything(), height: fc.anything(), by: fc.anything() });
	fc.assert(
		fc.property(fc.oneof(fc.anything(), nearMessage), (value) => {
			const message = parseToScanner(value);
			if (message === undefined) return;
			expect(MESSAGES.map(({ type: known }) => known)).toContain(message.type);
			if ("token" in message) expect(message.token).toBeTypeOf("string");
			if ("by" in message) expect(Math.abs(message.by)).toBe(1);
			if ("height" in message) expect(message.height).toBeGreaterThanOrEqual(0);
		}),
	);
});
