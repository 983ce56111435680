import * as z from "zod/mini";
import { settingsChangeSchema } from "../settings/settings-schema.ts";

/**
 * Messages to the background that only our own pages may send, the card included; a script within a web page may not.
 * See `isOwnPage`.
 */
export const fromOwnPageSchema = z.discriminatedUnion("type", [
	/** The reader changes a setting; answered with the settings as they are then. */
	z.strictObject({ type: z.literal("settings/change"), change: settingsChangeSchema }),
	/** The reader needs no longer what was set aside because it could not be read. */
	z.strictObject({ type: z.literal("settings/discard-aside") }),
]);

/** A message from one of our own pages. */
export type FromOwnPage = z.input<typeof fromOwnPageSchema>;
