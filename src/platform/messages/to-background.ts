import * as z from "zod/mini";

/** Messages into the background: only the page script sends them. */
export const toBackgroundSchema = z.strictObject({
	/** The page script has started and needs the style of its highlights, under the names that it drew. */
	type: z.literal("scanner/started"),
	highlights: z.strictObject({
		hints: z.string().check(z.regex(/^[a-z][a-z0-9]{31}$/)),
		current: z.string().check(z.regex(/^[a-z][a-z0-9]{31}$/)),
	}),
});

/** A message into the background. */
export type ToBackground = z.infer<typeof toBackgroundSchema>;
