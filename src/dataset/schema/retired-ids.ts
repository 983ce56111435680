import { z } from "zod";
import { idSchema } from "./text.ts";

/** Ids that were withdrawn and must not be used again: `data/retired-ids.json`. */
export const retiredIdsSchema = z.strictObject({ $schema: z.string().optional(), claims: z.array(idSchema) });
