import * as z from "zod/mini";
import type { CardMessage } from "./card-message.ts";

const highlightName = z.string().check(z.regex(/^[a-z][a-z0-9]{31}$/));
const token = z.string().check(z.maxLength(64));

/** Messages into the background, from the page script and from the frames of cards. */
export const toBackgroundSchema = z.discriminatedUnion("type", [
	/**
	 * The page script has started and needs the style of its highlights, under the names that it drew, and its
	 * `ScannerOrders`. `clicked`: the reader asked for it on this page, whatever the rules.
	 */
	z.strictObject({
		type: z.literal("scanner/started"),
		highlights: z.strictObject({ plain: highlightName, differing: highlightName, current: highlightName }),
		clicked: z.boolean(),
	}),
	/** A page has come back from the browser's memory, where no message reaches it: it needs its `ScannerOrders` anew. */
	z.strictObject({ type: z.literal("scanner/resumed"), clicked: z.boolean() }),
	/** The page may name Kazakhstan: the page script needs the terms, brought to its world before the answer. */
	z.strictObject({ type: z.literal("scanner/terms") }),
	/** The hints of the page have changed, or the page script has stopped: whoever shows them asks it anew. */
	z.strictObject({ type: z.literal("scanner/changed") }),
	z.strictObject({ type: z.literal("card/resize"), token, height: z.number() }),
	z.strictObject({ type: z.literal("card/enter"), token }),
	z.strictObject({ type: z.literal("card/close"), token }),
	z.strictObject({ type: z.literal("card/step"), token, by: z.union([z.literal(1), z.literal(-1)]) }),
	z.strictObject({ type: z.literal("card/pin"), token, pinned: z.boolean() }),
	z.strictObject({ type: z.literal("card/move"), token, dx: z.number(), dy: z.number() }),
	z.strictObject({ type: z.literal("card/context"), token }),
]) satisfies z.ZodMiniType<CardMessage | { readonly type: `scanner/${"started" | "resumed" | "terms" | "changed"}` }>;

/** A message into the background. */
export type ToBackground = z.infer<typeof toBackgroundSchema>;
